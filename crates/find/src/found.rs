//! The result of a query in a transcript: the places of each term, and the exchanges that the operators keep.

use std::sync::Arc;

use address::{MatchOptions, Show};
use transcript::Transcript;

use crate::allowed_turns::allowed_turns;
use crate::matches::Matches;
use crate::near::is_near;
use crate::query::{About, Query, Term, Unit};
use crate::scan::Span;
use crate::text::{ParagraphSpan, Text};

/// The result of a query in a transcript.
#[derive(Clone)]
pub struct Found {
    text: Arc<Text>,
    query: Arc<Query>,
    /// The places of each term.
    terms: Arc<Vec<Vec<Span>>>,
    /// The places of each excluded term.
    excluded: Arc<Vec<Vec<Span>>>,
    /// Tells for each turn whether matches may lie in it; `None` if the query names no speaker and no outlet.
    allowed_turns: Option<Arc<Vec<bool>>>,
    /// Tells whether the transcript fulfils the conditions of the query on its event, its language and its date.
    is_accepted: bool,
}

impl Found {
    /// Searches for a query, which must have been parsed for the same options.
    pub fn new(text: Arc<Text>, query: impl Into<Arc<Query>>, options: MatchOptions) -> Self {
        let query = query.into();
        let allowed_turns = allowed_turns(&text, &query);
        let Transcript { event, language, date, .. } = &*text.transcript;
        let is_accepted = query.accepts(About { event: event.as_deref(), language, date: date.as_deref() });
        let scan = |term: &Term| match is_accepted {
            true => text.scan(term, options, allowed_turns.as_deref()),
            false => Vec::new(),
        };
        let terms = query.terms().iter().map(scan).collect();
        let excluded = query.excluded().iter().map(scan).collect();
        let allowed_turns = allowed_turns.map(Arc::new);
        Self { terms: Arc::new(terms), excluded: Arc::new(excluded), allowed_turns, is_accepted, text, query }
    }

    /// Returns the query.
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// Returns the text.
    pub(crate) fn text(&self) -> &Text {
        &self.text
    }

    /// Tells whether the query allows matches in a paragraph that someone says.
    pub(crate) fn allows(&self, paragraph: &ParagraphSpan) -> bool {
        let is_allowed = |allowed: &Arc<Vec<bool>>| allowed[self.text.turn_at(paragraph.folded)];
        paragraph.in_turn.is_some() && self.allowed_turns.as_ref().is_none_or(is_allowed)
    }

    /// Returns the number of places of each term.
    pub fn counts(&self) -> Vec<usize> {
        self.terms.iter().map(Vec::len).collect()
    }

    /// Returns the number of places of each term in an exchange.
    pub fn frequencies(&self, exchange: usize) -> Vec<usize> {
        let span = self.text.exchange_span(exchange);
        let before = |spans: &[Span], place: u32| spans.partition_point(|span| span.0 < place);
        self.terms.iter().map(|spans| before(spans, span.end) - before(spans, span.start)).collect()
    }

    /// Returns the indices of the exchanges that the query keeps, ascending. With [`Show::All`] an exchange must hold
    /// all terms and groups that stand side by side in the query, with [`Show::Any`] one of them, and never an excluded
    /// term. A query of names alone keeps the exchanges in which these participants speak.
    pub fn kept(&self, show: Show) -> Vec<usize> {
        true_indices(&self.keeps(show))
    }

    /// Tells for each exchange whether the query keeps it, as [`kept`](Self::kept) describes.
    pub(crate) fn keeps(&self, show: Show) -> Vec<bool> {
        let count = self.text.exchange_count();
        if show == Show::Everything {
            return vec![true; count];
        }
        if !self.is_accepted {
            return vec![false; count];
        }
        let has: Vec<Vec<bool>> = self.terms.iter().map(|spans| self.exchanges_with(spans)).collect();
        let has_excluded: Vec<Vec<bool>> = self.excluded.iter().map(|spans| self.exchanges_with(spans)).collect();
        let has_allowed_turn = self.exchanges_with_allowed_turns();
        let units = self.query.units();
        let keeps = |exchange: usize| {
            let mut holds = units.iter().map(|unit| self.holds(unit, exchange, &has));
            let is_kept = if show == Show::All || units.is_empty() { holds.all(|it| it) } else { holds.any(|it| it) };
            is_kept && has_allowed_turn[exchange] && !has_excluded.iter().any(|has| has[exchange])
        };
        (0..count).map(keeps).collect()
    }

    /// Returns the matches of the terms that are not switched off, in the exchanges that are shown. `off` holds the
    /// numbers of terms, from 1.
    pub fn matches(&self, off: &[usize], show: Show) -> Matches {
        self.matches_in(off, self.shown(show).as_deref())
    }

    /// Returns the same as [`matches`](Self::matches); `shown` is the result of [`shown`](Self::shown).
    pub(crate) fn matches_in(&self, off: &[usize], shown: Option<&[bool]>) -> Matches {
        Matches::new(&self.text, &self.terms, off, shown)
    }

    /// Tells for each exchange whether it is shown; `None` if all are.
    pub(crate) fn shown(&self, show: Show) -> Option<Vec<bool>> {
        (show != Show::Everything).then(|| self.keeps(show))
    }

    /// Tells for each exchange whether one of the spans lies in it.
    fn exchanges_with(&self, spans: &[Span]) -> Vec<bool> {
        let mut has = vec![false; self.text.exchange_count()];
        let mut exchange_of = self.text.exchanges_in_order();
        spans.iter().for_each(|&(start, _)| has[exchange_of(start)] = true);
        has
    }

    /// Tells for each exchange whether it has a turn in which matches may lie. A heading does not count, since nobody
    /// says it.
    fn exchanges_with_allowed_turns(&self) -> Vec<bool> {
        let mut has = vec![self.allowed_turns.is_none(); self.text.exchange_count()];
        if let Some(allowed_turns) = &self.allowed_turns {
            for (turn, is_allowed) in self.text.turns().iter().zip(allowed_turns.iter()) {
                has[turn.exchange] |= turn.kind.is_some() && *is_allowed;
            }
        }
        has
    }

    /// Tells whether an exchange holds a unit of the query. `has` tells for each term and each exchange whether the
    /// term stands in it.
    fn holds(&self, unit: &Unit, exchange: usize, has: &[Vec<bool>]) -> bool {
        unit.holds(&|term| has[term][exchange])
            && match unit {
                Unit::Term(_) => true,
                Unit::Or(units) => units.iter().any(|unit| self.holds(unit, exchange, has)),
                Unit::Near(first, others) => {
                    let others = others.iter().map(|&(distance, term)| (distance, self.terms[term].as_slice()));
                    is_near(&self.text, self.text.exchange_span(exchange), &self.terms[*first], others)
                }
            }
    }
}

/// Returns the indices at which a list is true.
pub(crate) fn true_indices(list: &[bool]) -> Vec<usize> {
    list.iter().enumerate().filter(|(_, is_true)| **is_true).map(|(index, _)| index).collect()
}
