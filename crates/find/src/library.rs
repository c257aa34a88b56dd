//! Filters and sorts the list of a library.

use address::LibraryPlace;
use transcript::{Entry, Sort, catalog};

use crate::QueryProblem;
use crate::fold::{fold, name_key};
use crate::query::{About, Query};

/// The part of a library that is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The indices of the entries that are shown, in their order.
    pub order: Vec<usize>,
    /// The problem in the query.
    pub problem: Option<QueryProblem>,
}

/// The folded texts of a library's entries, and their order by date. They are made when a query first needs them, because that takes
/// long for a large library.
#[derive(Debug, Clone, Default)]
pub struct FoldedEntries {
    texts: Vec<FoldedEntry>,
    /// The indices of the entries, the newest first.
    by_date: Vec<usize>,
}

/// The folded texts of an entry, and the keys of its participants' names, with a line end between them.
#[derive(Debug, Clone)]
struct FoldedEntry {
    texts: String,
    names: String,
}

impl FoldedEntries {
    /// Adds the entries that are new. Earlier ones never change.
    fn follow(&mut self, entries: &[Entry]) {
        let joined = |texts: &mut dyn Iterator<Item = &str>, fold: fn(&str) -> String| {
            texts.map(fold).collect::<Vec<String>>().join("\n")
        };
        if self.texts.len() == entries.len() {
            return;
        }
        self.texts.extend(entries.iter().skip(self.texts.len()).map(|entry| FoldedEntry {
            texts: joined(&mut entry.texts(), fold),
            names: joined(&mut entry.participants.iter().map(String::as_str), name_key),
        }));
        self.by_date = catalog::sorted(entries, &|_| true, Sort::Date, fold);
    }
}

/// Returns the entries that match the query of a place in the library, in the order that the place asks for. Titles are
/// sorted by their folded text, so that accents and case do not matter; a browser can sort them by the rules of a language.
/// `folded` belongs to these entries, and is filled as far as the query needs it.
pub fn filtered(entries: &[Entry], place: &LibraryPlace, folded: &mut FoldedEntries) -> Filtered {
    let query = Query::parse(&place.query);
    let problem = query.problem().cloned();
    if query.is_empty() {
        return Filtered { order: catalog::sorted(entries, &|_| true, place.sort, fold), problem };
    }
    folded.follow(entries);
    let is_shown = |index: usize| {
        let FoldedEntry { texts, names } = &folded.texts[index];
        query.accepts(about(&entries[index])) && query.is_in(texts, names)
    };
    let order = match place.sort {
        Sort::Date => folded.by_date.iter().copied().filter(|&index| is_shown(index)).collect(),
        Sort::Title => catalog::sorted(entries, &is_shown, Sort::Title, fold),
    };
    Filtered { order, problem }
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
        filtered(&entries(), &place, &mut FoldedEntries::default()).order
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
    fn entries_that_come_later_are_found() {
        let (entries, mut folded) = (entries(), FoldedEntries::default());
        let place = LibraryPlace { query: "ana".into(), ..Default::default() };
        assert_eq!(filtered(&entries[..1], &place, &mut folded).order, [0]);
        assert_eq!(filtered(&entries, &place, &mut folded).order, [2, 0]);
    }

    #[test]
    fn titles_are_sorted_without_regard_to_accents_and_case() {
        assert_eq!(order("#/?sort=title"), [2, 1, 0]);
    }

    #[test]
    fn a_problem_in_the_query_is_reported_and_the_rest_of_it_applies() {
        let place = LibraryPlace { query: "ferry speaker:".into(), ..Default::default() };
        let filtered = filtered(&entries(), &place, &mut FoldedEntries::default());
        assert_eq!(filtered.order, [2]);
        assert!(filtered.problem.is_some());
    }
}
