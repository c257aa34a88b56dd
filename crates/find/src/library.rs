//! The library as a reader asks for it.

use address::LibraryPlace;
use transcript::{Entry, catalog};

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

#[cfg(test)]
mod tests {
    use address::Place;

    use super::*;

    fn entries() -> Vec<Entry> {
        [("2021", "The bridge", "Ana Ito"), ("2023", "étude of a bridge", "Bo Ek"), ("2022", "A ferry", "Ana Ito")]
            .map(|(date, title, name)| Entry {
                id: date.into(),
                title: title.into(),
                event: None,
                date: Some(date.into()),
                place: None,
                language: "en".into(),
                description: None,
                participants: vec![name.into()],
                exchanges: 1,
                minutes: 1,
                bytes: 0,
                integrity: None,
            })
            .into()
    }

    fn order(address: &str) -> Vec<usize> {
        let Place::Library(place) = Place::parse(address) else { panic!("{address} is not the library") };
        filtered(&entries(), &place).order
    }

    #[test]
    fn entries_are_those_that_the_place_asks_for_in_its_order() {
        assert_eq!(order("#/"), [1, 2, 0]);
        assert_eq!(order("#/?q=bridge"), [1, 0]);
        assert_eq!(order("#/?q=ana%20-bridge"), [2]);
        assert_eq!(order("#/?q=nowhere"), Vec::<usize>::new());
    }

    #[test]
    fn titles_stand_where_a_reader_looks_for_them_whatever_their_accents() {
        assert_eq!(order("#/?sort=title"), [2, 1, 0]);
    }

    #[test]
    fn what_cannot_be_read_is_told_and_the_rest_is_answered() {
        let place = LibraryPlace { query: "ferry speaker:".into(), ..Default::default() };
        let filtered = filtered(&entries(), &place);
        assert_eq!(filtered.order, [2]);
        assert!(filtered.problem.is_some());
    }
}
