//! The exchanges that a query keeps, in an order.

use std::ops::Range;

use address::HitOrder;
use transcript::order::sorted;

/// The exchanges that a query keeps, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The group, which is a tier or a transcript, and the id in it.
    exchanges: Vec<(u32, u32)>,
    /// The number of transcripts to which they belong.
    transcripts: usize,
}

impl Hits {
    /// Returns the number of exchanges.
    pub fn len(&self) -> usize {
        self.exchanges.len()
    }

    /// Tells whether there are none.
    pub fn is_empty(&self) -> bool {
        self.exchanges.is_empty()
    }

    /// Returns the number of transcripts to which they belong.
    pub fn transcripts(&self) -> usize {
        self.transcripts
    }

    /// Returns some of the exchanges. A range beyond the last is cut.
    pub(crate) fn some(&self, range: Range<usize>) -> &[(u32, u32)] {
        &self.exchanges[range.start.min(self.len())..range.end.min(self.len())]
    }
}

impl Hits {
    /// Returns the exchanges in runs of one group.
    pub(crate) fn by_group(&self) -> impl Iterator<Item = (u32, &[(u32, u32)])> {
        self.exchanges.chunk_by(|(one, _), (other, _)| one == other).map(|run| (run[0].0, run))
    }
}

/// The kept exchanges of one transcript.
pub(crate) struct Run<'a> {
    pub(crate) group: u32,
    pub(crate) ids: &'a [u32],
    pub(crate) is_dated: bool,
}

/// Sorts hits that are in the order of their dates, the latest first, by their scores, of which each has one.
pub(crate) fn by_score(mut hits: Hits, score: &dyn Fn(u32, u32) -> f64) -> Hits {
    let scored: Vec<(f64, (u32, u32))> =
        hits.exchanges.iter().map(|&(group, id)| (score(group, id), (group, id))).collect();
    // Equals stay in the order of their dates.
    let scored = sorted(scored, &|(one, _), (other, _)| other.total_cmp(one));
    hits.exchanges = scored.into_iter().map(|(_, exchange)| exchange).collect();
    hits
}

/// Puts runs into the order of their dates: the latest first unless the earliest are asked for. They come with the earliest first,
/// and those without a date before all others.
pub(crate) fn in_order<'a>(runs: impl Iterator<Item = Run<'a>>, order: HitOrder) -> Hits {
    let (mut dated, undated): (Vec<Run<'_>>, Vec<_>) =
        runs.filter(|run| !run.ids.is_empty()).partition(|run| run.is_dated);
    if order != HitOrder::Oldest {
        dated.reverse();
    }
    let transcripts = dated.len() + undated.len();
    let runs = dated.into_iter().chain(undated);
    let exchanges = runs.flat_map(|run| run.ids.iter().map(move |&id| (run.group, id))).collect();
    Hits { exchanges, transcripts }
}
