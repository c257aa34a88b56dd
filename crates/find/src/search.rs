//! A search as a reader goes on with it: at each step only that is done again which hangs on what they changed.

use std::sync::Arc;

use address::{ListOrder, MatchOptions, Show, TranscriptPlace};
use transcript::Transcript;

use crate::context::Concordance;
use crate::found::{Found, indices};
use crate::matches::Matches;
use crate::query::{Query, Term};
use crate::text::Text;

/// What a reader looks for in a transcript, where it stands, and what of that is marked. Cheap to clone.
#[derive(Clone, Default)]
pub struct Search {
    typed: String,
    options: MatchOptions,
    off: Vec<usize>,
    show: Show,
    query: Arc<Query>,
    text: Option<Arc<Text>>,
    found: Option<Found>,
    matches: Matches,
    kept: Option<Arc<Vec<usize>>>,
}

impl Search {
    /// The search that a place in the transcript asks for, after this one in the same transcript. The text is folded when
    /// something is looked for or `folds` says so, and kept from then on.
    pub fn next(&self, place: &TranscriptPlace, transcript: &Arc<Transcript>, folds: bool) -> Self {
        // The options say which terms are one.
        let found_same = self.typed == place.query && self.options == place.options;
        let query = match found_same {
            true => Arc::clone(&self.query),
            false => Arc::new(Query::parse_for(&place.query, place.options)),
        };
        let folds = folds || !query.is_empty();
        let text = self.text.clone().or_else(|| folds.then(|| Arc::new(Text::new(Arc::clone(transcript)))));
        let found = match &text {
            _ if found_same => self.found.clone(),
            Some(text) if !query.is_empty() => Some(Found::new(Arc::clone(text), Arc::clone(&query), place.options)),
            _ => None,
        };
        let (matches, kept) = match &found {
            _ if found_same && self.off == place.off && self.show == place.show => {
                (self.matches.clone(), self.kept.clone())
            }
            Some(found) => {
                let shown = found.shown(place.show);
                let matches = Matches::new(found, &place.off, shown.as_deref());
                (matches, shown.map(|shown| Arc::new(indices(&shown))))
            }
            None => (Matches::default(), None),
        };
        let (typed, off) = (place.query.clone(), place.off.clone());
        Self { typed, options: place.options, off, show: place.show, query, text, found, matches, kept }
    }

    /// Whether nothing has changed since another, so that nobody needs to be told.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.query, &other.query)
            && self.matches.is_same(&other.matches)
            && self.text.is_some() == other.text.is_some()
    }

    /// What is looked for.
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// The folded text; nothing as long as it is not needed.
    pub fn text(&self) -> Option<&Text> {
        self.text.as_deref()
    }

    /// The numbers, from 1, of the terms that are switched off.
    pub(crate) fn off(&self) -> &[usize] {
        &self.off
    }

    /// The numbers that the terms which are switched off have in what a place asks for: it may ask for other words, or tell
    /// more of them apart. What it has no term for any more is switched off no longer.
    pub fn off_in(&self, place: &TranscriptPlace) -> Vec<usize> {
        let query = Query::parse_for(&place.query, place.options);
        let was_off = |term: &Term| {
            let mut terms = self.query.terms().iter().zip(1..).filter(|(_, number)| self.off.contains(number));
            terms.any(|(it, _)| it.finds_the_same(term, place.options))
        };
        query.terms().iter().zip(1..).filter(|(term, _)| was_off(term)).map(|(_, number)| number).collect()
    }

    /// In how many places of the whole transcript the terms stand that are switched on.
    pub(crate) fn everywhere(&self) -> usize {
        let counts = self.found.as_ref().map(Found::counts).unwrap_or_default();
        counts.iter().zip(1..).filter(|(_, number)| !self.off.contains(number)).map(|(count, _)| count).sum()
    }

    /// What is marked, in the exchanges that are shown.
    pub fn matches(&self) -> &Matches {
        &self.matches
    }

    /// The indices of the exchanges that are shown, ascending, where only some are; nothing where all are, as when nothing
    /// is looked for.
    pub fn kept(&self) -> Option<&[usize]> {
        self.kept.as_deref().map(Vec::as_slice)
    }

    /// The list of the matches in context.
    pub fn listed(&self, order: ListOrder) -> Concordance {
        let list = |found| Concordance::new(found, &self.matches, self.show, order);
        self.found.as_ref().map(list).unwrap_or_default()
    }
}
