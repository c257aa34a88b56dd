//! Holds the functions of find that draw nothing.

use std::sync::Arc;

use address::{LibraryPlace, TranscriptPlace};
use find::{Filtered, FoldedEntries, Search};
use leptos::prelude::*;
use transcript::{Entry, Transcript};

use crate::ui::late_part::LatePart;

/// The functions of the crate `find` that state calls. Code that calls them by name instead takes them into the first load.
#[derive(Clone, Copy)]
pub(crate) struct FindEngine {
    /// [`Search::next`].
    pub(crate) next: fn(&Search, &TranscriptPlace, &Arc<Transcript>, bool) -> Search,
    /// [`Search::off_in`].
    pub(crate) off_in: fn(&Search, &TranscriptPlace) -> Vec<usize>,
    /// Filters and sorts the list of a library.
    pub(crate) filtered: fn(&[Entry], &LibraryPlace, &mut FoldedEntries) -> Filtered,
}

/// Find, as it is loaded after the rest.
pub(crate) type LateFind = LatePart<FindEngine>;

/// Returns find, as [`crate::find::part::provide_find`] provides it.
pub(crate) fn use_find() -> LateFind {
    expect_context()
}
