//! A search that follows the reader from change to change, and repeats only the work that depends on the change.

use std::sync::Arc;

use address::{ListOrder, MatchOptions, Show, TranscriptPlace};
use transcript::Transcript;

use crate::context::Concordance;
use crate::found::{Found, true_indices};
use crate::matches::Matches;
use crate::query::{Query, Term, is_plain};
use crate::text::Text;

/// A query in a transcript with its results: the places of its terms, the matches that are marked, and the exchanges
/// that are shown. Cheap to clone.
///
/// ```
/// use std::sync::Arc;
///
/// use address::TranscriptPlace;
/// use find::{Search, Status};
///
/// let json = r#"{
///     "version": 1,
///     "id": "briefing",
///     "title": "A briefing",
///     "language": "en",
///     "participants": [{ "id": "ito", "name": "Ana Ito", "kind": "person" }],
///     "exchanges": [{
///         "id": "e1",
///         "kind": "statement",
///         "turns": [{
///             "participant": "ito",
///             "kind": "statement",
///             "paragraphs": [
///                 { "id": "p1", "text": "The café opens in May." },
///                 { "id": "p2", "text": "Cafés stay open." }
///             ]
///         }]
///     }]
/// }"#;
/// let transcript = Arc::new(transcript::json::read(json.as_bytes()).expect("the JSON is a transcript"));
///
/// // The place is what the URL says; each change of it gives the next search.
/// let place = TranscriptPlace { query: "cafe may".into(), ..TranscriptPlace::new("briefing") };
/// let search = Search::default().next(&place, &transcript, false);
///
/// assert_eq!(search.matches().counts(), [2, 1]);
/// let first = search.matches().get(0).expect("there are three matches");
/// assert_eq!((first.exchange, first.text, first.range), (0, 0, 4..9));
/// assert_eq!(search.status(None, 0..1), Status::Counts { on_page: 3, shown: 3, total: 3 });
///
/// // With the first term switched off, only the other is marked.
/// let search = search.next(&TranscriptPlace { off: vec![1], ..place }, &transcript, false);
/// assert_eq!(search.matches().len(), 1);
/// ```
#[derive(Clone, Default)]
pub struct Search {
    /// The query as typed.
    typed: String,
    options: MatchOptions,
    /// The numbers, from 1, of the terms that are switched off.
    off: Vec<usize>,
    show: Show,
    query: Arc<Query>,
    text: Option<Arc<Text>>,
    found: Option<Found>,
    matches: Matches,
    kept: Option<Arc<Vec<usize>>>,
}

impl Search {
    /// Returns the search for a place in the same transcript, and reuses from this one everything that the change
    /// leaves the same. The text is folded once: when the first query needs it, or earlier if `folds` is set.
    pub fn next(&self, place: &TranscriptPlace, transcript: &Arc<Transcript>, folds: bool) -> Self {
        // The options matter here too, since they decide which terms count as equal.
        let is_same_query = self.typed == place.query && self.options == place.options;
        let query = if is_same_query {
            Arc::clone(&self.query)
        } else {
            Arc::new(Query::parse_for(&place.query, place.options))
        };
        let folds = folds || !query.is_empty();
        let text = self.text.clone().or_else(|| folds.then(|| Arc::new(Text::new(Arc::clone(transcript)))));
        let found = match &text {
            _ if is_same_query => self.found.clone(),
            Some(text) if !query.is_empty() => Some(Found::new(Arc::clone(text), Arc::clone(&query), place.options)),
            _ => None,
        };
        let (matches, kept) = match &found {
            _ if is_same_query && self.off == place.off && self.show == place.show => {
                (self.matches.clone(), self.kept.clone())
            }
            Some(found) => {
                let shown = found.shown(place.show);
                let matches = found.matches_in(&place.off, shown.as_deref());
                (matches, shown.map(|shown| Arc::new(true_indices(&shown))))
            }
            None => (Matches::default(), None),
        };
        let (typed, off) = (place.query.clone(), place.off.clone());
        Self { typed, options: place.options, off, show: place.show, query, text, found, matches, kept }
    }

    /// Tells whether nothing differs from another search, so that no subscriber needs to be notified.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.query, &other.query)
            && self.matches.is_same(&other.matches)
            && self.text.is_some() == other.text.is_some()
    }

    /// Returns the query.
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// Returns the folded text; `None` as long as it has not been needed.
    pub fn text(&self) -> Option<&Text> {
        self.text.as_deref()
    }

    /// Returns the query as a phrase in quotes, and how often that phrase stands in the transcript, if the query is several words
    /// without signs and they stand together somewhere.
    pub fn phrase(&self) -> Option<(String, usize)> {
        let words: Vec<&str> = self.typed.split_whitespace().collect();
        if words.len() < 2 || !words.iter().all(|word| is_plain(word)) {
            return None;
        }
        let phrase = format!("\"{}\"", words.join(" "));
        let query = Query::parse_for(&phrase, self.options);
        let count = Found::new(Arc::clone(self.text.as_ref()?), query, self.options).counts().first().copied()?;
        (count > 0).then_some((phrase, count))
    }

    /// Returns the numbers, from 1, of the terms that are switched off.
    pub(crate) fn off(&self) -> &[usize] {
        &self.off
    }

    /// Returns the numbers, from 1, that the switched-off terms have in the query of another place. That query may have
    /// other words, and its options may distinguish more terms. Terms that it does not have are no longer switched off.
    pub fn off_in(&self, place: &TranscriptPlace) -> Vec<usize> {
        let query = Query::parse_for(&place.query, place.options);
        let is_off = |term: &Term| self.off_terms().any(|off| off.finds_the_same(term, place.options));
        query.terms().iter().zip(1..).filter(|(term, _)| is_off(term)).map(|(_, number)| number).collect()
    }

    /// Returns the terms that are switched off.
    fn off_terms(&self) -> impl Iterator<Item = &Term> {
        self.query.terms().iter().zip(1..).filter(|(_, number)| self.off.contains(number)).map(|(term, _)| term)
    }

    /// Returns the number of places in the whole transcript of the terms that are not switched off.
    pub(crate) fn total(&self) -> usize {
        let counts = self.found.as_ref().map(Found::counts).unwrap_or_default();
        counts.iter().zip(1..).filter(|(_, number)| !self.off.contains(number)).map(|(count, _)| count).sum()
    }

    /// Returns the number of exchanges that the operators of the query keep; `None` for the empty query.
    pub(crate) fn kept_count(&self) -> Option<usize> {
        self.found.as_ref().map(|found| found.kept(Show::All).len())
    }

    /// Returns the matches that are marked: those of terms that are not switched off, in the exchanges that are shown.
    pub fn matches(&self) -> &Matches {
        &self.matches
    }

    /// Returns the indices of the exchanges that are shown, ascending; `None` if the search hides none, as when the
    /// query is empty.
    pub fn kept(&self) -> Option<&[usize]> {
        self.kept.as_deref().map(Vec::as_slice)
    }

    /// Returns the list of the matches with their context.
    pub fn listed(&self, order: ListOrder) -> Concordance {
        let list = |found| Concordance::new(found, &self.matches, self.show, order);
        self.found.as_ref().map(list).unwrap_or_default()
    }
}
