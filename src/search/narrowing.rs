//! The query that the reader narrows, in a search or in the list of the library.

use address::Place;
use leptos::prelude::*;

/// The query that facets narrow, and the way to a narrower one.
#[derive(Clone, Copy)]
pub(crate) struct Narrowing {
    /// The query in the address.
    pub(crate) query: Memo<String>,
    /// Returns the place with another query.
    pub(crate) there: Callback<String, Place>,
}
