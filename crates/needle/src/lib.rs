#![doc = include_str!("../README.md")]

use wide::u8x16;

/// The number of places that are examined at once, in bytes: one for each bit of a mask.
const BLOCK: usize = 64;
/// The number of places in one vector.
const LANES: usize = 16;
/// The number of bytes in the sample by which the frequencies are estimated.
const SAMPLE: usize = 1 << 16;
/// The number of pieces in the sample, spread over the text.
const PIECES: usize = 64;
/// A byte with at most one occurrence in this many bytes is searched for alone, because few blocks hold it.
const RARE: u32 = 2048;
/// The number of bytes that may be compared without a match, for each byte of the text. Beyond it the search of the
/// standard library takes over, because adversarial text, as of two letters alone, has no rare bytes. That search is
/// slower, but equally fast in every text.
const COMPARED_PER_BYTE: usize = 16;

/// The frequency of each byte in a text, estimated from a sample.
pub struct Frequencies {
    counts: [u32; 256],
    total: u32,
}

impl Frequencies {
    /// Counts the bytes of a text.
    pub fn of(text: &[u8]) -> Self {
        let mut counts = [0; 256];
        for piece in text.chunks((text.len() / PIECES).max(SAMPLE / PIECES)) {
            piece.iter().take(SAMPLE / PIECES).for_each(|&byte| counts[usize::from(byte)] += 1);
        }
        Self { counts, total: counts.iter().sum() }
    }

    fn get(&self, byte: u8) -> u32 {
        self.counts[usize::from(byte)]
    }
}

/// A text to search for, prepared for one haystack by the [`Frequencies`] of its bytes.
///
/// See the [crate's example](crate).
pub struct Needle<'a> {
    text: &'a str,
    /// The bytes by which candidates are found: the rarest byte, and the next rarest at a distance of less than
    /// [`LANES`], in the order of their offsets. Both are the same byte if the needle has only one, or if the rarest is
    /// rare enough.
    rare_bytes: [u8x16; 2],
    /// The offset of the first rare byte.
    offset: usize,
    /// The distance from the first rare byte to the second, in bytes.
    distance: usize,
    /// The first eight bytes as one little-endian number, to be compared at once.
    head: u64,
    /// The bits of `head` that the needle has; fewer than all if it is shorter than eight bytes.
    head_mask: u64,
}

impl<'a> Needle<'a> {
    /// Prepares the search for a text, which must not be empty.
    pub fn new(text: &'a str, frequencies: &Frequencies) -> Self {
        let bytes = || (0..).zip(text.bytes());
        let rarest = bytes().min_by_key(|it| frequencies.get(it.1)).unwrap_or_default();
        let is_enough = frequencies.get(rarest.1) <= frequencies.total / RARE;
        let is_beside = |it: &(usize, u8)| *it != rarest && it.0.abs_diff(rarest.0) < LANES;
        let other = bytes().filter(|it| !is_enough && is_beside(it)).min_by_key(|it| frequencies.get(it.1));
        let other = other.unwrap_or(rarest);
        let (first, second) = (rarest.min(other), rarest.max(other));
        let (head, head_mask) = (text.bytes().take(8).rev())
            .fold((0, 0), |(head, mask), byte| (head << 8 | u64::from(byte), mask << 8 | 0xff));
        let rare_bytes = [first.1, second.1].map(u8x16::splat);
        Self { text, rare_bytes, offset: first.0, distance: second.0 - first.0, head, head_mask }
    }

    fn is_head(&self, bytes: [u8; 8]) -> bool {
        (u64::from_le_bytes(bytes) ^ self.head) & self.head_mask == 0
    }

    /// Tells whether a text begins with the needle.
    fn begins(&self, text: &[u8]) -> bool {
        match text.split_first_chunk() {
            None => text.starts_with(self.text.as_bytes()),
            Some((head, rest)) => {
                self.is_head(*head) && self.text.as_bytes().get(head.len()..).is_none_or(|tail| rest.starts_with(tail))
            }
        }
    }

    /// Returns the places of `mask` in a block that begin with the needle's head, or that are followed by less than
    /// eight bytes.
    // Not inlined, because browsers' engines would then keep the variables of the loop around it in memory and not in
    // registers.
    #[inline(never)]
    fn with_head(&self, text: &[u8], block: usize, mask: u64) -> u64 {
        let (mut left, mut with_head) = (mask, mask);
        while left != 0 {
            let place = left.trailing_zeros();
            let rest = text.get(block + place as usize..).and_then(|rest| rest.first_chunk());
            if rest.is_some_and(|head| !self.is_head(*head)) {
                with_head &= !(1 << place);
            }
            left &= left - 1;
        }
        with_head
    }

    /// Searches a text; nothing is compared yet.
    pub fn places<'b>(&'b self, text: &'b str) -> Places<'b> {
        Places { needle: self, text, block: 0, mask: 0, next: 0, comparisons_left: COMPARED_PER_BYTE * text.len() }
    }
}

/// The places of a [`Needle`] in a text, as offsets in bytes.
pub struct Places<'a> {
    needle: &'a Needle<'a>,
    text: &'a str,
    /// The offset of the current block.
    block: usize,
    /// The places of the block that may hold the needle and have not been passed, a bit for each.
    mask: u64,
    /// The offset of the next block.
    next: usize,
    /// The number of bytes that may still be compared without a match.
    comparisons_left: usize,
}

impl Places<'_> {
    /// Returns the first place at or after `from`, an offset between characters that is at least that of the call
    /// before.
    pub fn from(&mut self, from: usize) -> Option<usize> {
        let text = self.text.as_bytes();
        if from >= self.next {
            (self.mask, self.next) = (0, from);
        }
        loop {
            while self.mask != 0 {
                let place = self.block + self.mask.trailing_zeros() as usize;
                self.mask &= self.mask - 1;
                if place < from {
                    continue;
                }
                if text.get(place..).is_some_and(|rest| self.needle.begins(rest)) {
                    return Some(place);
                }
                self.comparisons_left = self.comparisons_left.saturating_sub(self.needle.text.len());
            }
            if self.comparisons_left == 0 {
                return self.text.get(from..)?.find(self.needle.text).map(|at| from + at);
            }
            if self.next >= text.len() {
                return None;
            }
            self.advance();
        }
    }

    /// Moves to the next block that may hold the needle, or to the end.
    fn advance(&mut self) {
        let Needle { offset, distance, .. } = *self.needle;
        let after = |place: usize| self.text.as_bytes().get(place..).unwrap_or_default();
        let (skipped, mask) = SCANS[distance](self.needle, after(self.next));
        self.block = self.next + skipped * BLOCK;
        self.next = self.block + BLOCK;
        self.mask = if mask == 0 {
            // Less than a block and a vector is left, which is compared byte by byte.
            let rare_byte = self.needle.text.as_bytes()[offset];
            let left = after(self.block + offset).iter().take(BLOCK);
            left.rev().fold(0, |mask, &byte| mask << 1 | u64::from(byte == rare_byte))
        } else {
            mask
        };
    }
}

/// Searches a text for a block that may hold the needle. Returns the number of blocks before it that do not, and the
/// mask of its places that may. The mask is 0 if only less than a block and [`LANES`] bytes are left.
type Scan = fn(&Needle, &[u8]) -> (usize, u64);

/// The scans by the distance of the rare bytes, because vectors can be shifted only by a distance that the compiler
/// knows.
const SCANS: [Scan; LANES] = [
    scan::<0>, scan::<1>, scan::<2>, scan::<3>, scan::<4>, scan::<5>, scan::<6>, scan::<7>, scan::<8>, scan::<9>,
    scan::<10>, scan::<11>, scan::<12>, scan::<13>, scan::<14>, scan::<15>,
];

fn scan<const DISTANCE: usize>(needle: &Needle, text: &[u8]) -> (usize, u64) {
    let from_rare_byte = text.get(needle.offset..).unwrap_or_default();
    let mut skipped = 0;
    loop {
        let (more, mask) = next_block_with_rare_bytes::<DISTANCE>(
            needle.rare_bytes,
            from_rare_byte.get(skipped * BLOCK..).unwrap_or_default(),
        );
        skipped += more;
        if mask == 0 {
            return (skipped, 0);
        }
        let mask = needle.with_head(text, skipped * BLOCK, mask);
        if mask != 0 {
            return (skipped, mask);
        }
        skipped += 1;
    }
}

/// Returns the number of blocks at the start of a text that have no place with both rare bytes, and the mask of the
/// places that do in the block after them.
// Each byte is loaded once, and shifted to be compared a second time. The number of instructions limits the speed, and
// engines compute an address for each load.
#[inline(always)]
fn next_block_with_rare_bytes<const DISTANCE: usize>([first, second]: [u8x16; 2], text: &[u8]) -> (usize, u64) {
    let Some((begin, rest)) = text.split_first_chunk::<LANES>() else { return (0, 0) };
    let blocks = rest.as_chunks::<BLOCK>().0;
    let mut last = u8x16::from(*begin);
    for (skipped, block) in blocks.iter().enumerate() {
        let lanes = block.as_chunks::<LANES>().0;
        let [b, c, d, e] = [0, 1, 2, 3].map(|lane| u8x16::from(lanes[lane]));
        let found = [(last, b), (b, c), (c, d), (d, e)].map(|(lanes, next)| match DISTANCE {
            0 => lanes.simd_eq(first),
            _ => lanes.simd_eq(first) & shifted::<DISTANCE>(lanes, next).simd_eq(second),
        });
        if (found[0] | found[1] | found[2] | found[3]).any() {
            let mask = found.iter().rev().fold(0, |mask, lanes| mask << LANES | u64::from(lanes.to_bitmask()));
            return (skipped, mask);
        }
        last = e;
    }
    (blocks.len(), 0)
}

/// Returns the vector that begins `BY` lanes later: one instruction, because `BY` is known to the compiler.
fn shifted<const BY: usize>(lanes: u8x16, next: u8x16) -> u8x16 {
    let (lanes, next) = (lanes.to_array(), next.to_array());
    u8x16::from(std::array::from_fn(|at| if at + BY < LANES { lanes[at + BY] } else { next[at + BY - LANES] }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(text: &str, needle: &str) -> Vec<usize> {
        let frequencies = Frequencies::of(text.as_bytes());
        let needle = Needle::new(needle, &frequencies);
        let mut places = needle.places(text);
        let mut from = 0;
        std::iter::from_fn(|| {
            let place = places.from(from)?;
            from = place + text[place..].chars().next().map_or(1, char::len_utf8);
            Some(place)
        })
        .collect()
    }

    fn naive(text: &str, needle: &str) -> Vec<usize> {
        text.char_indices().map(|(at, _)| at).filter(|&at| text[at..].starts_with(needle)).collect()
    }

    proptest! {
        #[test]
        fn finds_every_place(text in "[abé水]{0,300}", needle in "[abé水]{1,4}") {
            prop_assert_eq!(all(&text, &needle), naive(&text, &needle));
        }

        #[test]
        fn finds_a_needle_that_is_longer_than_a_block(text in "[ab]{0,20}[abc]{0,300}", needle in "[ab]{60,80}") {
            let text = format!("{text}{needle}{text}{needle}");
            prop_assert_eq!(all(&text, &needle), naive(&text, &needle));
        }

        #[test]
        fn finds_a_needle_with_rare_bytes_at_any_distance(
            between in "[ab]{0,40}", before in "[ab]{0,9}", texts in prop::collection::vec("[abxy]{0,90}", 0..6)
        ) {
            let needle = format!("{before}x{between}y");
            let text = texts.join(&needle);
            prop_assert_eq!(all(&text, &needle), naive(&text, &needle));
        }
    }

    #[test]
    fn continues_from_the_given_place() {
        let text = "one two one two one two".repeat(20);
        let frequencies = Frequencies::of(text.as_bytes());
        let needle = Needle::new("two", &frequencies);
        let mut places = needle.places(&text);
        assert_eq!(places.from(0), Some(4));
        assert_eq!(places.from(5), Some(12));
        assert_eq!(places.from(300), text[300..].find("two").map(|at| 300 + at));
        assert_eq!(places.from(text.len()), None);
    }

    /// Every place has both rarest bytes, and differs from the needle only far behind them.
    #[test]
    fn finds_a_needle_in_adversarial_text() {
        let text = "ab".repeat(20_000);
        let needle = format!("{}b{}", "ab".repeat(2_000), "ab".repeat(2_000));
        assert_eq!(all(&text, &needle), Vec::<usize>::new());
        let text = format!("{text}{needle}");
        assert_eq!(all(&text, &needle), vec![40_000]);
    }
}
