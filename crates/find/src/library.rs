//! The library as a reader asks for it.

use transcript::{Entry, LibraryPlace, catalog};

use crate::fold::fold;
use crate::query::Query;

/// What of a library is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The indices of the entries that are shown, in their order.
    pub order: Vec<usize>,
    /// What of the query cannot be read, in words.
    pub problem: Option<String>,
}

/// The entries in whose texts all is found that a place in the library asks for, in the order that it asks for; titles are
/// sorted as they are compared in finding.
pub fn filtered(entries: &[Entry], place: &LibraryPlace) -> Filtered {
    let query = Query::parse(&place.query);
    let order = catalog::sorted(entries, &|entry| query.is_in(entry.texts()), place.sort, fold);
    Filtered { order, problem: query.problem().map(ToString::to_string) }
}
