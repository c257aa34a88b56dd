//! The distribution of matches over the transcript, as data for a picture.

use std::ops::Range;

use transcript::TurnKind;

use crate::matches::Matches;
use crate::text::Text;

/// A transcript as a strip from its beginning to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// Runs of exchanges; the width of each is proportional to the length of its text.
    pub segments: Vec<Segment>,
}

/// A run of exchanges in the strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// The indices of the exchanges.
    pub exchanges: Range<usize>,
    /// Its range in the strip, from 0 to 1.
    pub span: Range<f64>,
    /// The ranges of its questions in the strip, from 0 to 1, ascending.
    pub questions: Vec<Range<f64>>,
}

impl Strip {
    /// Divides a transcript into segments that are at least so wide, from 0 to 1, if it is long enough for one.
    pub fn new(text: &Text, least: f64) -> Self {
        let length = (text.folded.len() as f64).max(1.0);
        let position = |folded: u32| f64::from(folded) / length;
        let mut turns = text.turns().iter().enumerate().peekable();
        let segments = runs(text, |folded| position(folded) >= least).into_iter().map(|exchanges| {
            let mut questions: Vec<Range<f64>> = Vec::new();
            while let Some((index, turn)) = turns.next_if(|(_, turn)| turn.exchange < exchanges.end) {
                if turn.kind == Some(TurnKind::Question) {
                    let end = text.turns().get(index + 1).map_or(length as u32, |next| next.folded);
                    questions.push(position(turn.folded)..position(end));
                }
            }
            let (first, last) = (text.exchange_span(exchanges.start), text.exchange_span(exchanges.end - 1));
            let span = position(first.start)..position(last.end);
            Segment { exchanges, span, questions }
        });
        Self { segments: segments.collect() }
    }
}

/// Joins exchanges into runs that are long enough, as `is_enough` tells of a number of folded chars. A short rest at the end joins the
/// last run.
fn runs(text: &Text, is_enough: impl Fn(u32) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let (mut first, count) = (0, text.exchange_count());
    for index in 0..count {
        if is_enough(text.exchange_span(index).end - text.exchange_span(first).start) {
            runs.push(first..index + 1);
            first = index + 1;
        }
    }
    match runs.last_mut() {
        Some(last) => last.end = count,
        None if count > 0 => runs.push(0..count),
        None => {}
    }
    runs
}

impl Matches {
    /// Divides the transcript into columns of equal width, and returns for each term the columns in which it has
    /// matches, ascending and without repetition.
    pub fn columns(&self, columns: u32) -> Vec<Vec<u32>> {
        let mut of_terms = vec![Vec::new(); self.counts().len()];
        let Some(text) = &self.text else { return of_terms };
        let length = (text.folded.len() as u64).max(1);
        for hit in self.hits.iter() {
            let column = (u64::from(hit.start) * u64::from(columns) / length) as u32;
            let of_term: &mut Vec<u32> = &mut of_terms[hit.term as usize];
            if of_term.last() != Some(&column) {
                of_term.push(column);
            }
        }
        of_terms
    }

    /// Returns the number of matches of each term in a run of exchanges.
    pub fn counts_in(&self, exchanges: Range<usize>) -> Vec<usize> {
        let mut counts = vec![0; self.counts().len()];
        let numbers = self.from_exchange(exchanges.start)..self.from_exchange(exchanges.end);
        for hit in self.hits.get(numbers).unwrap_or_default() {
            counts[hit.term as usize] += 1;
        }
        counts
    }
}
