//! What a query finds in a transcript: each term's places, and the exchanges that the operators keep.

use std::sync::Arc;

use address::{MatchOptions, Show};

use crate::fold::{is_spaceless, is_word};
use crate::matches::Matches;
use crate::query::{Query, Term, Unit};
use crate::scan::Span;
use crate::text::Text;

/// What a query finds in a transcript.
#[derive(Clone)]
pub struct Found {
    pub(crate) text: Arc<Text>,
    query: Arc<Query>,
    /// Where each term stands.
    pub(crate) terms: Arc<Vec<Vec<Span>>>,
    /// Where each excluded term stands.
    excluded: Arc<Vec<Vec<Span>>>,
    /// Which turns are those of whom the query names, where it names anybody.
    heard: Option<Arc<Vec<bool>>>,
}

impl Found {
    /// Looks for a query that was read for these options.
    pub fn new(text: Arc<Text>, query: impl Into<Arc<Query>>, options: MatchOptions) -> Self {
        let query = query.into();
        let heard = text.heard(&query);
        let scan = |term: &Term| text.scan(term, options, heard.as_deref());
        let terms = query.terms().iter().map(scan).collect();
        let excluded = query.excluded().iter().map(scan).collect();
        Self { terms: Arc::new(terms), excluded: Arc::new(excluded), heard: heard.map(Arc::new), text, query }
    }

    /// What was looked for.
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// In how many places each term stands.
    pub fn counts(&self) -> Vec<usize> {
        self.terms.iter().map(Vec::len).collect()
    }

    /// The indices of the exchanges that the query keeps, ascending: those that hold all that stands side by side in it,
    /// or any; never those that hold what is excluded. A query of names alone keeps the exchanges in which they speak.
    pub fn kept(&self, show: Show) -> Vec<usize> {
        indices(&self.keeps(show))
    }

    /// Whether the query keeps each exchange, as [`kept`](Self::kept) says.
    pub(crate) fn keeps(&self, show: Show) -> Vec<bool> {
        let count = self.text.exchange_count();
        if show == Show::Everything {
            return vec![true; count];
        }
        let has: Vec<Vec<bool>> = self.terms.iter().map(|spans| self.exchanges_of(spans)).collect();
        let excluded: Vec<Vec<bool>> = self.excluded.iter().map(|spans| self.exchanges_of(spans)).collect();
        let mut speaks = vec![self.heard.is_none(); count];
        if let Some(heard) = &self.heard {
            // In a heading nobody does.
            for (turn, heard) in self.text.turns.iter().zip(heard.iter()).filter(|(turn, _)| turn.kind.is_some()) {
                speaks[turn.exchange] |= heard;
            }
        }
        let units = self.query.units();
        (0..count)
            .map(|exchange| {
                let mut holds = units.iter().map(|unit| self.holds(unit, exchange, &has));
                let kept = if show == Show::All || units.is_empty() { holds.all(|it| it) } else { holds.any(|it| it) };
                kept && speaks[exchange] && !excluded.iter().any(|has| has[exchange])
            })
            .collect()
    }

    /// The marks of the terms that are switched on, in the exchanges that are shown.
    pub fn matches(&self, off: &[usize], show: Show) -> Matches {
        Matches::new(self, off, self.shown(show).as_deref())
    }

    /// Whether each exchange is shown; nothing where all are.
    pub(crate) fn shown(&self, show: Show) -> Option<Vec<bool>> {
        (show != Show::Everything).then(|| self.keeps(show))
    }

    /// In which exchanges spans lie.
    fn exchanges_of(&self, spans: &[Span]) -> Vec<bool> {
        let mut has = vec![false; self.text.exchange_count()];
        let mut exchange_of = self.text.exchanges_on_the_way();
        spans.iter().for_each(|&(start, _)| has[exchange_of(start)] = true);
        has
    }

    fn holds(&self, unit: &Unit, exchange: usize, has: &[Vec<bool>]) -> bool {
        let all_there = unit.holds(&|term| has[term][exchange]);
        all_there
            && match unit {
                Unit::Term(_) => true,
                Unit::Or(units) => units.iter().any(|unit| self.holds(unit, exchange, has)),
                Unit::Near(first, others) => self.is_near(*first, others, exchange),
            }
    }

    /// Whether places of these terms follow each other within their distances in one turn.
    fn is_near(&self, first: usize, others: &[(u32, usize)], exchange: usize) -> bool {
        let span = self.text.exchange_span(exchange);
        let within = |term: usize| {
            let spans = &self.terms[term];
            let at = |place: u32| spans.partition_point(|it| it.0 < place);
            &spans[at(span.start)..at(span.end)]
        };
        let words = Words::new(&self.text.folded[span.start as usize..span.end as usize], span.start);
        let mut reached: Vec<Span> = within(first).to_vec();
        for &(distance, term) in others {
            let next = within(term).iter().filter(|&&to| {
                // The reached places that are near enough lie side by side; those that overlap do not count.
                let (before, after) = words.around(to, distance);
                let near = reached.partition_point(|from| from.1 <= before)..;
                reached[near].iter().take_while(|from| from.0 < after).any(|&from| {
                    (from.1 <= to.0 || to.1 <= from.0)
                        && words.distance(from, to) <= distance
                        && self.text.turn_at(from.0) == self.text.turn_at(to.0)
                })
            });
            reached = next.copied().collect();
        }
        !reached.is_empty()
    }
}

/// The words of a stretch of folded text, to count how far apart places are. In scripts without spaces every character
/// that begins one counts as a word.
struct Words {
    /// Where each word begins.
    starts: Vec<u32>,
}

impl Words {
    fn new(text: &str, offset: u32) -> Self {
        let mut starts = Vec::new();
        let mut inside = false;
        for (at, character) in text.char_indices() {
            let is_extender = crate::fold::is_extender(character);
            let (word, alone) = (is_word(character), is_spaceless(character));
            if word && !is_extender && (alone || !inside) {
                starts.push(offset + at as u32);
            }
            inside = word && !alone || is_extender && inside;
        }
        Self { starts }
    }

    /// The number of the word that a place lies in.
    fn number(&self, place: u32) -> usize {
        self.starts.partition_point(|&start| start <= place)
    }

    /// How many words apart two places are that do not overlap: neighbours are one apart.
    fn distance(&self, one: Span, other: Span) -> u32 {
        let (first, second) = if one.0 < other.0 { (one, other) } else { (other, one) };
        self.number(second.0).saturating_sub(self.number(first.1 - 1)) as u32
    }

    /// Before which place everything is further than so many words from a place, and from which on.
    fn around(&self, place: Span, distance: u32) -> (u32, u32) {
        let distance = distance as usize + 1;
        let first = self.number(place.0).saturating_sub(distance + 1);
        let after = self.number(place.1 - 1) + distance;
        let at = |number: usize| self.starts.get(number).copied();
        (if first == 0 { 0 } else { at(first).unwrap_or(0) }, at(after).unwrap_or(u32::MAX))
    }
}

/// The indices of what is so.
pub(crate) fn indices(is_so: &[bool]) -> Vec<usize> {
    is_so.iter().enumerate().filter(|(_, is_so)| **is_so).map(|(index, _)| index).collect()
}
