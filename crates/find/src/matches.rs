//! What the matcher found, and how a paragraph is cut along it.

use std::ops::Range;

/// A place where the query stands, in a paragraph's original text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// The index of the exchange.
    pub exchange: usize,
    /// The index of the paragraph among all of its exchange.
    pub paragraph: usize,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
}

/// All matches of a query in a transcript: sorted by place, disjoint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matches(Vec<Match>);

impl Matches {
    pub(crate) fn new(matches: Vec<Match>) -> Self {
        Self(matches)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The match of that number, from 0.
    pub fn get(&self, number: usize) -> Option<&Match> {
        self.0.get(number)
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Match> {
        self.0.iter()
    }

    /// How many lie in a run of exchanges.
    pub fn in_exchanges(&self, exchanges: Range<usize>) -> usize {
        self.from_exchange(exchanges.end) - self.from_exchange(exchanges.start)
    }

    /// The number of the first match that lies in this exchange or after it; the number of matches where there is none.
    pub fn from_exchange(&self, exchange: usize) -> usize {
        self.0.partition_point(|found| found.exchange < exchange)
    }

    /// The number, from 0, of the first match of a paragraph, and its matches.
    pub fn numbered(&self, exchange: usize, paragraph: usize) -> (usize, &[Match]) {
        let start = self.0.partition_point(|found| (found.exchange, found.paragraph) < (exchange, paragraph));
        let length =
            self.0[start..].partition_point(|found| (found.exchange, found.paragraph) == (exchange, paragraph));
        (start, &self.0[start..start + length])
    }

    /// The matches in a paragraph.
    pub fn of_paragraph(&self, exchange: usize, paragraph: usize) -> &[Match] {
        self.numbered(exchange, paragraph).1
    }
}

/// A piece of a paragraph: a match, or what stands between matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether it is a match.
    pub is_match: bool,
}

/// Cuts a paragraph along its matches; the pieces together are the paragraph, and none is empty.
pub fn pieces<'a>(text: &'a str, matches: &[Match]) -> impl Iterator<Item = Piece<'a>> {
    let mut cuts = Vec::with_capacity(2 * matches.len() + 1);
    let mut end = 0;
    for found in matches {
        cuts.push((end..found.start, false));
        cuts.push((found.start..found.end, true));
        end = found.end;
    }
    cuts.push((end..text.len(), false));
    cuts.into_iter()
        .filter_map(move |(range, is_match)| text.get(range).map(|text| Piece { text, is_match }))
        .filter(|piece| !piece.text.is_empty())
}
