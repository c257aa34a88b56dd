//! Filters and sorts the list of a library.

use address::LibraryPlace;
use transcript::{Entry, catalog};

use crate::QueryProblem;
use crate::fold::fold;
use crate::query::{About, Query};

/// The part of a library that is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The indices of the entries that are shown, in their order.
    pub order: Vec<usize>,
    /// The problem in the query.
    pub problem: Option<QueryProblem>,
}

/// Returns the entries that match the query of a place in the library, in the order that the place asks for. Titles are
/// sorted by their folded text, so that accents and case do not matter; a browser can sort them by the rules of a language.
pub fn filtered(entries: &[Entry], place: &LibraryPlace) -> Filtered {
    let query = Query::parse(&place.query);
    let is_shown = |entry: &Entry| query.accepts(about(entry)) && query.is_in(entry.texts());
    let order = catalog::sorted(entries, &is_shown, place.sort, fold);
    Filtered { order, problem: query.problem().cloned() }
}

fn about(entry: &Entry) -> About<'_> {
    About { event: entry.event.as_deref(), language: &entry.language, date: entry.date.as_deref() }
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
    fn entries_match_the_query_and_come_in_the_order_of_the_place() {
        assert_eq!(order("#/"), [1, 2, 0]);
        assert_eq!(order("#/?q=bridge"), [1, 0]);
        assert_eq!(order("#/?q=ana%20-bridge"), [2]);
        assert_eq!(order("#/?q=nowhere"), Vec::<usize>::new());
        assert_eq!(order("#/?q=date:2022..%20lang:en"), [1, 2]);
        assert_eq!(order("#/?q=bridge%20before:2023"), [0]);
    }

    #[test]
    fn titles_are_sorted_without_regard_to_accents_and_case() {
        assert_eq!(order("#/?sort=title"), [2, 1, 0]);
    }

    #[test]
    fn a_problem_in_the_query_is_reported_and_the_rest_of_it_applies() {
        let place = LibraryPlace { query: "ferry speaker:".into(), ..Default::default() };
        let filtered = filtered(&entries(), &place);
        assert_eq!(filtered.order, [2]);
        assert!(filtered.problem.is_some());
    }
}
