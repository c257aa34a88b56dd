//! The lists of a word: the exchanges that hold it, how often, and where.

use crate::bits::{BitReader, BitWriter};
use crate::file::Damaged;

/// How often a word stands in an exchange, by the kind of the turn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) questions: u32,
    pub(crate) answers: u32,
    /// In headings, statements and notes.
    pub(crate) others: u32,
}

impl Counts {
    pub(crate) fn all(self) -> u32 {
        self.questions.saturating_add(self.answers).saturating_add(self.others)
    }
}

/// A place of a word in an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The index of the turn in the exchange, where a heading is a turn of its own.
    pub(crate) turn: u32,
    /// The number of the word in its turn, from 0.
    pub(crate) number: u32,
    pub(crate) before: Neighbour,
    pub(crate) after: Neighbour,
}

/// The neighbour of a word in its paragraph. Only the commonest words are told apart, and they themselves have no
/// neighbours but the start of the paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Neighbour(u32);

impl Neighbour {
    /// Anything else.
    pub(crate) const OTHER: Self = Self(1);
    /// Nothing, because the paragraph begins.
    pub(crate) const START: Self = Self(2);

    /// The common word of this rank, from 0.
    pub(crate) fn common(rank: u32) -> Self {
        Self(3 + rank)
    }

    /// Returns the number that stands for it in a list.
    pub(crate) fn code(self) -> u32 {
        self.0
    }

    /// Returns what a number in a list stands for.
    pub(crate) fn of(code: u32) -> Self {
        Self(code)
    }
}

/// Writes the ids of exchanges, all below `capacity`.
pub(crate) fn write_ids(ids: &[u32], capacity: u32) -> Vec<u8> {
    let mut bits = BitWriter::default();
    bits.ascending(ids, 0, capacity.saturating_sub(1));
    bits.finish()
}

/// Reads `count` ids.
pub(crate) fn read_ids(bytes: &[u8], count: u32, capacity: u32) -> Result<Vec<u32>, Damaged> {
    let ids = BitReader::new(bytes).ascending(count as usize, 0, capacity.saturating_sub(1));
    if ids.len() == count as usize && ids.is_sorted() { Ok(ids) } else { Err(Damaged) }
}

/// Writes how often a word stands in each of its exchanges.
pub(crate) fn write_counts(counts: &[Counts]) -> Vec<u8> {
    let mut bits = BitWriter::default();
    for &Counts { questions, answers, others } in counts {
        bits.gamma(questions + 1);
        bits.gamma(answers + 1);
        // A word that stands in no question and no answer stands elsewhere.
        bits.gamma(if questions + answers == 0 { others } else { others + 1 });
    }
    bits.finish()
}

/// Reads the counts of `count` exchanges.
pub(crate) fn read_counts(bytes: &[u8], count: u32) -> Result<Vec<Counts>, Damaged> {
    let mut bits = BitReader::new(bytes);
    let mut all = Vec::with_capacity((count as usize).min(bytes.len() * 8));
    for _ in 0..count {
        let (questions, answers) = (bits.gamma() - 1, bits.gamma() - 1);
        let others = bits.gamma() - u32::from(questions > 0 || answers > 0);
        all.push(Counts { questions, answers, others });
        if bits.is_exhausted() {
            return Err(Damaged);
        }
    }
    Ok(all)
}

/// Writes the places of a word in some of its exchanges, of which each has one or more. Those of a common word are written
/// without neighbours.
pub(crate) fn write_places(exchanges: &[Vec<Place>], is_common: bool) -> Vec<u8> {
    let gaps = || exchanges.iter().flat_map(|places| steps(places)).map(|(_, gap)| gap);
    let mean = gaps().map(u64::from).sum::<u64>() / (gaps().count() as u64).max(1);
    let low = mean.max(1).ilog2().min(19);
    let mut bits = BitWriter::default();
    bits.bits(low.into(), 5);
    for places in exchanges {
        bits.gamma(places.len() as u32);
        for (place, (turns, gap)) in places.iter().zip(steps(places)) {
            bits.gamma(turns + 1);
            bits.rice(gap, low);
            if is_common {
                bits.bits(u64::from(place.before == Neighbour::START), 1);
            } else {
                bits.gamma(place.before.0);
                bits.gamma(place.after.0);
            }
        }
    }
    bits.finish()
}

/// Returns for each place the number of turns since the place before, and the number of words since then or since the turn
/// began.
fn steps(places: &[Place]) -> impl Iterator<Item = (u32, u32)> {
    let mut last: Option<Place> = None;
    places.iter().map(move |place| {
        let step = match last {
            Some(last) if last.turn == place.turn => (0, place.number - last.number - 1),
            Some(last) => (place.turn - last.turn, place.number),
            None => (place.turn, place.number),
        };
        last = Some(*place);
        step
    })
}

/// Reads the places of a word, exchange by exchange.
pub(crate) struct PlacesReader<'a> {
    bits: BitReader<'a>,
    low: u32,
    is_common: bool,
}

impl<'a> PlacesReader<'a> {
    pub(crate) fn new(bytes: &'a [u8], is_common: bool) -> Self {
        let mut bits = BitReader::new(bytes);
        let low = bits.bits(5);
        Self { bits, low, is_common }
    }

    /// Reads the places in the next exchange.
    pub(crate) fn next(&mut self) -> Result<Vec<Place>, Damaged> {
        let count = self.bits.gamma();
        let mut places: Vec<Place> = Vec::new();
        for _ in 0..count {
            let turns = self.bits.gamma() - 1;
            let gap = self.bits.rice(self.low);
            let (before, after) = if self.is_common {
                let is_start = self.bits.bits(1) == 1;
                (if is_start { Neighbour::START } else { Neighbour::OTHER }, Neighbour::OTHER)
            } else {
                (Neighbour(self.bits.gamma()), Neighbour(self.bits.gamma()))
            };
            let (turn, number) = match places.last() {
                Some(last) if turns == 0 => (last.turn, last.number.checked_add(gap).and_then(|it| it.checked_add(1))),
                Some(last) => (last.turn.saturating_add(turns), Some(gap)),
                None => (turns, Some(gap)),
            };
            places.push(Place { turn, number: number.ok_or(Damaged)?, before, after });
            if self.bits.is_exhausted() {
                return Err(Damaged);
            }
        }
        Ok(places)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn places() -> impl Strategy<Value = Vec<Place>> {
        prop::collection::btree_set((0u32..9, 0u32..400), 1..12).prop_flat_map(|places| {
            let count = places.len();
            (Just(places), prop::collection::vec((1u32..50, 1u32..50), count)).prop_map(|(places, beside)| {
                let place = |((turn, number), (before, after)): ((u32, u32), (u32, u32))| Place {
                    turn,
                    number,
                    before: Neighbour(before),
                    after: Neighbour(after),
                };
                places.into_iter().zip(beside).map(place).collect()
            })
        })
    }

    proptest! {
        #[test]
        fn places_are_read_as_they_were_written(exchanges in prop::collection::vec(places(), 0..12)) {
            let bytes = write_places(&exchanges, false);
            let mut reader = PlacesReader::new(&bytes, false);
            for places in &exchanges {
                prop_assert_eq!(reader.next(), Ok(places.clone()));
            }
            let bytes = write_places(&exchanges, true);
            let mut reader = PlacesReader::new(&bytes, true);
            for places in exchanges {
                let is_start = |place: &Place| (place.turn, place.number, place.before == Neighbour::START);
                let read = reader.next().map(|places| places.iter().map(is_start).collect::<Vec<_>>());
                prop_assert_eq!(read, Ok(places.iter().map(is_start).collect()));
            }
        }

        #[test]
        fn counts_are_read_as_they_were_written(counts in prop::collection::vec((0u32..5, 0u32..5, 0u32..300), 0..40)) {
            let counts: Vec<Counts> = counts.into_iter().map(|(questions, answers, others)| Counts { questions, answers, others }).filter(|it| it.all() > 0).collect();
            prop_assert_eq!(read_counts(&write_counts(&counts), counts.len() as u32), Ok(counts));
        }

        #[test]
        fn damaged_lists_are_refused_or_read_but_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..60), count in 0u32..1000, is_common: bool) {
            let _ = read_ids(&bytes, count, 700);
            let _ = read_counts(&bytes, count);
            let mut reader = PlacesReader::new(&bytes, is_common);
            while reader.next().is_ok_and(|places| !places.is_empty()) {}
        }
    }
}
