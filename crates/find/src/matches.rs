//! What is marked, in order, and how a paragraph is cut along it.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

use transcript::Participant;
use transcript::order::sort;

use crate::found::Found;
use crate::scan::Span;
use crate::text::Text;

/// A place where a term stands, in the original text of a paragraph or a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The index of the exchange.
    pub exchange: usize,
    /// The index of the text among those of its exchange ([`Exchange::texts`](transcript::Exchange::texts)).
    pub text: usize,
    /// Where it is, in bytes.
    pub range: Range<usize>,
    /// The index of the term.
    pub term: usize,
}

/// The ranges of matches in their paragraph's text in UTF-16 units, as the browser counts; the matches are sorted.
pub fn utf16_ranges(text: &str, matches: &[Match]) -> Vec<Range<u32>> {
    if text.is_ascii() {
        return matches.iter().map(|it| it.range.start as u32..it.range.end as u32).collect();
    }
    let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>() as u32;
    let (mut at, mut before) = (0, 0);
    let range = |found: &Match| {
        before += units(&text[at..found.range.start]);
        at = found.range.start;
        before..before + units(&text[found.range.clone()])
    };
    matches.iter().map(range).collect()
}

/// A match in the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) term: u32,
}

/// All matches in a transcript, sorted by place. Those of one term are disjoint; those of several may overlap, and each
/// counts.
#[derive(Clone, Default)]
pub struct Matches {
    pub(crate) text: Option<Arc<Text>>,
    pub(crate) hits: Arc<Vec<Hit>>,
    counts: Vec<usize>,
}

impl Matches {
    /// Those of terms that are not switched off (numbers from 1), in exchanges that are shown.
    pub(crate) fn new(found: &Found, off: &[usize], shown: Option<&[bool]>) -> Self {
        let of_term = |(term, spans): (usize, &Vec<Span>)| {
            let all = spans.iter().map(|&(start, end)| Hit { start, end, term: term as u32 });
            match shown {
                None => all.collect(),
                Some(shown) => {
                    let mut exchange_of = found.text.exchanges_on_the_way();
                    all.filter(|hit| shown[exchange_of(hit.start)]).collect()
                }
            }
        };
        let mut hits: Vec<Vec<Hit>> = found.terms.iter().enumerate().map(of_term).collect();
        let counts = hits.iter().map(Vec::len).collect();
        hits.iter_mut().zip(1..).filter(|(_, number)| off.contains(number)).for_each(|(hits, _)| hits.clear());
        Self { text: Some(Arc::clone(&found.text)), hits: Arc::new(merged(hits)), counts }
    }

    /// Whether both are of one search, and not merely equal.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.hits, &other.hits)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.hits.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }

    /// How many each term has, those that are switched off too.
    pub fn counts(&self) -> &[usize] {
        &self.counts
    }

    /// The match of that number, from 0.
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

    /// The index of the exchange in which the match of that number lies.
    pub fn exchange_of(&self, number: usize) -> Option<usize> {
        let (text, hit) = (self.text.as_ref()?, self.hits.get(number)?);
        Some(text.paragraph_at(hit.start).exchange)
    }

    /// The number of the first match that lies in this exchange or after it; the number of matches where there is none.
    pub fn from_exchange(&self, exchange: usize) -> usize {
        self.text.as_ref().map_or(0, |text| self.from(text.exchange_span(exchange).start))
    }

    /// The match after the current one, or before it, by their numbers; and whether the way there goes round from the other
    /// end. Without a current one it is the first from a page on, given as the run of its exchanges, or the last up to its
    /// end. Nothing where there is no match.
    pub fn step(&self, current: Option<usize>, forward: bool, page: Range<usize>) -> Option<(usize, bool)> {
        // How many are behind the reader who goes on, or before the one who goes back.
        let passed = match current {
            Some(current) => current + usize::from(forward),
            None => self.from_exchange(if forward { page.start } else { page.end }),
        };
        let last = self.len().checked_sub(1)?;
        Some(match forward {
            true if passed > last => (0, true),
            true => (passed, false),
            false => passed.checked_sub(1).map_or((last, true), |before| (before, false)),
        })
    }

    /// How many lie in an exchange.
    pub fn in_exchange(&self, exchange: usize) -> usize {
        self.in_exchanges(exchange..exchange + 1)
    }

    /// How many lie in a run of exchanges.
    pub fn in_exchanges(&self, exchanges: Range<usize>) -> usize {
        self.from_exchange(exchanges.end) - self.from_exchange(exchanges.start)
    }

    /// The numbers, from 0, of the matches of a text of an exchange, by its index ([`Match::text`]).
    pub fn of_text(&self, exchange: usize, index: usize) -> Range<usize> {
        let Some(text) = &self.text else { return 0..0 };
        let span = text.paragraph_span(exchange, index);
        self.from(span.start)..self.from(span.end)
    }

    /// Who said it how often: each participant with their matches by term and the number of the first of them, those who
    /// said it most first. `None` is who is not named.
    pub fn by_speaker(&self) -> Vec<Share<'_>> {
        let Some(text) = &self.text else { return Vec::new() };
        let mut shares: Vec<Option<(usize, Vec<usize>)>> = vec![None; text.transcript.participants.len() + 1];
        let mut turn_of = text.turns_on_the_way();
        for (number, hit) in self.hits.iter().enumerate() {
            let turn = &text.turns[turn_of(hit.start)];
            // A heading is said by nobody.
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

    fn from(&self, place: u32) -> usize {
        self.hits.partition_point(|hit| hit.start < place)
    }
}

/// Puts sorted lists together into one, by twos.
fn merged(mut lists: Vec<Vec<Hit>>) -> Vec<Hit> {
    while lists.len() > 1 {
        let mut rest = lists.into_iter();
        lists = std::iter::from_fn(|| Some(merge(rest.next()?, rest.next().unwrap_or_default()))).collect();
    }
    lists.pop().unwrap_or_default()
}

fn merge(one: Vec<Hit>, other: Vec<Hit>) -> Vec<Hit> {
    if one.is_empty() || other.is_empty() {
        return if one.is_empty() { other } else { one };
    }
    let mut all = Vec::with_capacity(one.len() + other.len());
    let (mut a, mut b) = (one.as_slice(), other.as_slice());
    while let (Some((first, after)), Some((second, then))) = (a.split_first(), b.split_first()) {
        if first <= second {
            all.push(*first);
            a = after;
        } else {
            all.push(*second);
            b = then;
        }
    }
    all.extend_from_slice(a);
    all.extend_from_slice(b);
    all
}

/// A participant's part of all matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share<'a> {
    /// Who; `None` where the record does not say.
    pub participant: Option<&'a Participant>,
    /// The number of their first match.
    pub first: usize,
    /// How many they have.
    pub total: usize,
    /// How many of each term.
    pub counts: Vec<usize>,
}

/// A piece of a paragraph: what the same matches mark, or what stands between marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The text.
    pub text: &'a str,
    /// The indices among the matches given of those that it belongs to, the last begun last.
    pub of: Vec<usize>,
}

/// Cuts a paragraph along its matches, which are sorted, wherever one begins or ends; the pieces together are the
/// paragraph, and none is empty.
pub fn pieces<'a>(text: &'a str, matches: &[Match]) -> impl Iterator<Item = Piece<'a>> {
    let mut cuts: Vec<u32> = matches.iter().flat_map(|it| [it.range.start as u32, it.range.end as u32]).collect();
    cuts.push(text.len() as u32);
    sort(&mut cuts, &|a, b| a.cmp(&b));
    let mut begun: Vec<usize> = Vec::new();
    let mut next = (0..).zip(matches).peekable();
    let mut start = 0;
    let mut all = Vec::with_capacity(cuts.len());
    for end in cuts.into_iter().map(|cut| cut as usize) {
        if let Some(text) = text.get(start..end).filter(|text| !text.is_empty()) {
            begun.retain(|&index| matches[index].range.end > start);
            while let Some((index, _)) = next.next_if(|(_, it)| it.range.start <= start) {
                begun.push(index);
            }
            all.push(Piece { text, of: begun.clone() });
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
        fn lists_put_together_are_sorted_and_lack_nothing(starts in prop::collection::vec(prop::collection::vec(0u32..50, 0..20), 0..9)) {
            let list = |(term, mut starts): (u32, Vec<u32>)| {
                starts.sort_unstable();
                starts.into_iter().map(|start| Hit { start, end: start + 1, term }).collect()
            };
            let lists: Vec<Vec<Hit>> = (0..).zip(starts).map(list).collect();
            let mut all = lists.concat();
            all.sort_unstable();
            prop_assert_eq!(merged(lists), all);
        }
    }
}
