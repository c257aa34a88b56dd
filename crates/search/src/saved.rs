//! Searches that a reader keeps, with how much each has found so far.

use address::{Place, SearchPlace};

/// The greatest number of searches that are kept.
const MOST: usize = 50;

/// A search that a reader keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedSearch {
    /// The search.
    pub place: SearchPlace,
    /// The number of exchanges that it had found when the reader last saw them.
    pub seen: usize,
}

/// The searches that a reader keeps, the latest first.
///
/// ```
/// # use address::SearchPlace;
/// let mut saved = search::SavedSearches::read("12 #/search?q=quay");
/// saved.add(&SearchPlace { query: "river".into(), ..SearchPlace::default() }, 3);
/// assert_eq!(saved.write(), "3 #/search?q=river\n12 #/search?q=quay");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SavedSearches(Vec<SavedSearch>);

impl SavedSearches {
    /// Reads what [`write`](Self::write) has written. Leaves out what is something else.
    pub fn read(text: &str) -> Self {
        let read = |line: &str| {
            let (seen, url) = line.split_once(' ')?;
            let Place::Search(place) = Place::parse(url) else { return None };
            Some(SavedSearch { place, seen: seen.parse().ok()? })
        };
        Self(text.lines().filter_map(read).take(MOST).collect())
    }

    /// Returns a line for each search: the number that it had found, a space, and its address.
    pub fn write(&self) -> String {
        let line = |it: &SavedSearch| format!("{} {}", it.seen, Place::Search(it.place.clone()));
        self.0.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Returns the searches.
    pub fn iter(&self) -> impl Iterator<Item = &SavedSearch> {
        self.0.iter()
    }

    /// Tells whether a search is kept.
    pub fn contains(&self, place: &SearchPlace) -> bool {
        self.0.iter().any(|it| it.place == *place)
    }

    /// Keeps a search that has found so many exchanges. Forgets the oldest if there are too many.
    pub fn add(&mut self, place: &SearchPlace, seen: usize) {
        self.remove(place);
        self.0.insert(0, SavedSearch { place: place.clone(), seen });
        self.0.truncate(MOST);
    }

    /// Does not keep a search any more.
    pub fn remove(&mut self, place: &SearchPlace) {
        self.0.retain(|it| it.place != *place);
    }

    /// Notes that the reader sees what a search finds now. Tells whether that changes anything.
    pub fn note_seen(&mut self, place: &SearchPlace, seen: usize) -> bool {
        let changed = self.0.iter_mut().find(|it| it.place == *place && it.seen != seen);
        changed.map(|it| it.seen = seen).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(query: &str) -> SearchPlace {
        SearchPlace { query: query.into(), ..SearchPlace::default() }
    }

    #[test]
    fn searches_are_read_as_they_were_written_and_anything_else_is_left_out() {
        let mut saved = SavedSearches::default();
        for query in ["a b", "\"x\" OR y\n", "年:2020 #&?"] {
            saved.add(&place(query), 7);
        }
        assert_eq!(SavedSearches::read(&saved.write()), saved);
        assert_eq!(SavedSearches::read("7 #/t/quay\nseven #/search?q=a\n\n3 #/search?q=a").write(), "3 #/search?q=a");
    }

    #[test]
    fn a_search_is_kept_once_and_what_was_seen_changes() {
        let mut saved = SavedSearches::default();
        saved.add(&place("a"), 1);
        saved.add(&place("b"), 2);
        saved.add(&place("a"), 3);
        assert_eq!(saved.write(), "3 #/search?q=a\n2 #/search?q=b");
        assert!(
            saved.note_seen(&place("a"), 4) && !saved.note_seen(&place("a"), 4) && !saved.note_seen(&place("c"), 1)
        );
        saved.remove(&place("b"));
        assert_eq!(saved.write(), "4 #/search?q=a");
        for number in 0..60 {
            saved.add(&place(&number.to_string()), 0);
        }
        assert_eq!(saved.iter().count(), MOST);
    }
}
