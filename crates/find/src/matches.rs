//! The matches in a transcript, sorted by place, and the pieces into which they cut a paragraph.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

use transcript::Participant;
use transcript::order::sort;

use crate::scan::Span;
use crate::text::Text;

/// A place of a term in the original text of a paragraph or heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The index of the exchange.
    pub exchange: usize,
    /// The index of the text among those of its exchange ([`Exchange::texts`](transcript::Exchange::texts)).
    pub text: usize,
    /// Its range in that text, in bytes.
    pub range: Range<usize>,
    /// The index of the term.
    pub term: usize,
}

/// Returns the ranges of matches in their paragraph in UTF-16 units, as browsers count. The matches must be sorted.
pub fn utf16_ranges(text: &str, matches: &[Match]) -> Vec<Range<u32>> {
    if text.is_ascii() {
        return matches.iter().map(|it| it.range.start as u32..it.range.end as u32).collect();
    }
    // The start of the last match, in bytes and in UTF-16 units.
    let (mut bytes, mut units) = (0, 0);
    let range = |found: &Match| {
        units += utf16_length(&text[bytes..found.range.start]);
        bytes = found.range.start;
        units..units + utf16_length(&text[found.range.clone()])
    };
    matches.iter().map(range).collect()
}

fn utf16_length(text: &str) -> u32 {
    text.chars().map(char::len_utf16).sum::<usize>() as u32
}

/// A match in the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) term: u32,
}

/// All matches in a transcript, sorted by place. Matches of one term do not overlap; matches of several terms may, and
/// each counts.
#[derive(Clone, Default)]
pub struct Matches {
    pub(crate) text: Option<Arc<Text>>,
    pub(crate) hits: Arc<Vec<Hit>>,
    /// The number of matches of each term, also of terms that are switched off.
    counts: Vec<usize>,
}

impl Matches {
    /// Collects the matches of the terms that are not switched off, in the exchanges that are shown. `terms` holds the
    /// places of each term, and `off` numbers of terms, from 1. Without `shown`, which has an entry for each exchange,
    /// all are shown.
    pub(crate) fn new(text: &Arc<Text>, terms: &[Vec<Span>], off: &[usize], shown: Option<&[bool]>) -> Self {
        let hits_of = |(term, spans): (usize, &Vec<Span>)| term_hits(text, term, spans, shown);
        let mut hits: Vec<Vec<Hit>> = terms.iter().enumerate().map(hits_of).collect();
        let counts = hits.iter().map(Vec::len).collect();
        hits.iter_mut().zip(1..).filter(|(_, number)| off.contains(number)).for_each(|(hits, _)| hits.clear());
        Self { text: Some(Arc::clone(text)), hits: Arc::new(merge_all(hits)), counts }
    }

    /// Tells whether both are the matches of the same search, and not merely equal.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.hits, &other.hits)
    }

    /// Returns the number of matches.
    pub fn len(&self) -> usize {
        self.hits.len()
    }

    /// Tells whether there is no match.
    pub fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }

    /// Returns the number of matches of each term, also of terms that are switched off.
    pub fn counts(&self) -> &[usize] {
        &self.counts
    }

    /// Returns the match with that number, from 0.
    pub fn get(&self, number: usize) -> Option<Match> {
        let (text, hit) = (self.text.as_ref()?, self.hits.get(number)?);
        let paragraph = text.paragraph_at(hit.start);
        Some(Match {
            exchange: paragraph.exchange,
            text: paragraph.in_exchange,
            range: text.restore_range(paragraph, hit.start, hit.end),
            term: hit.term as usize,
        })
    }

    /// Returns the indices of the exchange of the match with that number, and of the text in it ([`Match::text`]). Needs no
    /// tables of folding, unlike [`get`](Self::get).
    pub fn place_of(&self, number: usize) -> Option<(usize, usize)> {
        let (text, hit) = (self.text.as_ref()?, self.hits.get(number)?);
        let paragraph = text.paragraph_at(hit.start);
        Some((paragraph.exchange, paragraph.in_exchange))
    }

    /// Returns the number of the first match in this exchange or after it; the number of all matches if there is none.
    pub fn from_exchange(&self, exchange: usize) -> usize {
        self.text.as_ref().map_or(0, |text| self.first_from(text.exchange_span(exchange).start))
    }

    /// Returns the number of the match after the current one, or before it, and whether the step wraps around to the
    /// other end. `page` is the run of the exchanges on the page: without a current match, a step forward goes to the
    /// first match on the page or after it, and a step back to the last match on the page or before it. `None` if there
    /// are no matches.
    pub fn step(&self, current: Option<usize>, forward: bool, page: Range<usize>) -> Option<(usize, bool)> {
        // The number of matches that lie before the step.
        let before = match current {
            Some(current) => current + usize::from(forward),
            None => self.from_exchange(if forward { page.start } else { page.end }),
        };
        let last = self.len().checked_sub(1)?;
        Some(match forward {
            true if before > last => (0, true),
            true => (before, false),
            false => before.checked_sub(1).map_or((last, true), |previous| (previous, false)),
        })
    }

    /// Returns the number of matches in an exchange.
    pub fn in_exchange(&self, exchange: usize) -> usize {
        self.in_exchanges(exchange..exchange + 1)
    }

    /// Returns the number of matches in a run of exchanges.
    pub fn in_exchanges(&self, exchanges: Range<usize>) -> usize {
        self.from_exchange(exchanges.end) - self.from_exchange(exchanges.start)
    }

    /// Returns the numbers, from 0, of the matches in a text of an exchange, given by its index ([`Match::text`]).
    pub fn of_text(&self, exchange: usize, index: usize) -> Range<usize> {
        let Some(text) = &self.text else { return 0..0 };
        let span = text.paragraph_span(exchange, index);
        self.first_from(span.start)..self.first_from(span.end)
    }

    /// Counts the matches of each participant, sorted by count, the largest first. All speakers who are not named are
    /// one entry without a participant. Headings do not count, since nobody says them.
    pub fn by_speaker(&self) -> Vec<Share<'_>> {
        let Some(text) = &self.text else { return Vec::new() };
        let mut shares: Vec<Option<(usize, Vec<usize>)>> = vec![None; text.transcript.participants.len() + 1];
        let mut turn_of = text.turns_in_order();
        for (number, hit) in self.hits.iter().enumerate() {
            let turn = &text.turns()[turn_of(hit.start)];
            if turn.kind.is_none() {
                continue;
            }
            let slot = turn.participant.map_or(0, |participant| participant + 1);
            let share = shares[slot].get_or_insert_with(|| (number, vec![0; self.counts.len()]));
            share.1[hit.term as usize] += 1;
        }
        let mut order: Vec<u32> = (0..shares.len() as u32).filter(|&slot| shares[slot as usize].is_some()).collect();
        let rank = |slot: u32| {
            let share = shares[slot as usize].as_ref();
            share.map(|(first, counts)| (Reverse(counts.iter().sum::<usize>()), *first))
        };
        sort(&mut order, &|a, b| rank(a).cmp(&rank(b)));
        let share = |slot: u32| {
            let (first, counts) = shares.get(slot as usize)?.clone()?;
            let participant = slot.checked_sub(1).and_then(|index| text.transcript.participants.get(index as usize));
            Some(Share { participant, first, total: counts.iter().sum(), counts })
        };
        order.into_iter().filter_map(share).collect()
    }

    /// Returns the number of the first match at or after a place in the folded text.
    fn first_from(&self, place: u32) -> usize {
        self.hits.partition_point(|hit| hit.start < place)
    }
}

/// Returns the hits of a term in the exchanges that are shown.
fn term_hits(text: &Text, term: usize, spans: &[Span], shown: Option<&[bool]>) -> Vec<Hit> {
    let all = spans.iter().map(|&(start, end)| Hit { start, end, term: term as u32 });
    match shown {
        None => all.collect(),
        Some(shown) => {
            let mut exchange_of = text.exchanges_in_order();
            all.filter(|hit| shown[exchange_of(hit.start)]).collect()
        }
    }
}

/// Merges sorted lists into one, two at a time.
fn merge_all(mut lists: Vec<Vec<Hit>>) -> Vec<Hit> {
    while lists.len() > 1 {
        let mut unmerged = lists.into_iter();
        lists = std::iter::from_fn(|| Some(merge(unmerged.next()?, unmerged.next().unwrap_or_default()))).collect();
    }
    lists.pop().unwrap_or_default()
}

fn merge(one: Vec<Hit>, other: Vec<Hit>) -> Vec<Hit> {
    if one.is_empty() || other.is_empty() {
        return if one.is_empty() { other } else { one };
    }
    let mut all = Vec::with_capacity(one.len() + other.len());
    let (mut a, mut b) = (one.as_slice(), other.as_slice());
    while let (Some((first_a, rest_a)), Some((first_b, rest_b))) = (a.split_first(), b.split_first()) {
        if first_a <= first_b {
            all.push(*first_a);
            a = rest_a;
        } else {
            all.push(*first_b);
            b = rest_b;
        }
    }
    all.extend_from_slice(a);
    all.extend_from_slice(b);
    all
}

/// The matches of one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share<'a> {
    /// The participant; `None` if the record does not name the speaker.
    pub participant: Option<&'a Participant>,
    /// The number of the first match, from 0.
    pub first: usize,
    /// The number of matches.
    pub total: usize,
    /// The number of matches of each term.
    pub counts: Vec<usize>,
}

/// A piece of a paragraph: text that the same matches cover, or that no match covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The text.
    pub text: &'a str,
    /// The indices of the matches that cover it, among those given to [`pieces`], in the order in which they begin.
    pub of: Vec<usize>,
}

/// Cuts a paragraph wherever one of its matches begins or ends. The matches must be sorted. The pieces together are the
/// paragraph, and none is empty.
pub fn pieces<'a>(text: &'a str, matches: &[Match]) -> impl Iterator<Item = Piece<'a>> {
    let mut cuts: Vec<u32> = matches.iter().flat_map(|it| [it.range.start as u32, it.range.end as u32]).collect();
    cuts.push(text.len() as u32);
    sort(&mut cuts, &|a, b| a.cmp(&b));
    let mut open: Vec<usize> = Vec::new();
    let mut next = (0..).zip(matches).peekable();
    let mut start = 0;
    let mut all = Vec::with_capacity(cuts.len());
    for end in cuts.into_iter().map(|cut| cut as usize) {
        if let Some(text) = text.get(start..end).filter(|text| !text.is_empty()) {
            open.retain(|&index| matches[index].range.end > start);
            while let Some((index, _)) = next.next_if(|(_, it)| it.range.start <= start) {
                open.push(index);
            }
            all.push(Piece { text, of: open.clone() });
        }
        start = end;
    }
    all.into_iter()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn merged_lists_are_sorted_and_complete(starts in prop::collection::vec(prop::collection::vec(0u32..50, 0..20), 0..9)) {
            let list = |(term, mut starts): (u32, Vec<u32>)| {
                starts.sort_unstable();
                starts.into_iter().map(|start| Hit { start, end: start + 1, term }).collect()
            };
            let lists: Vec<Vec<Hit>> = (0..).zip(starts).map(list).collect();
            let mut all = lists.concat();
            all.sort_unstable();
            prop_assert_eq!(merge_all(lists), all);
        }
    }
}
