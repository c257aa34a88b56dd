//! Where bytes stand in other bytes: sixty-four places at a time, by what is rarest in the text.
//!
//! It does what `memchr::memmem` does, but for a text that is looked through again and again: the text itself says which
//! bytes are rare in it, in whatever script it is, and the steps are few enough for the narrow lanes of WebAssembly.

use wide::u8x16;

/// How many places are looked at in one go, in bytes: a bit of a mask for each.
const BLOCK: usize = 64;
/// How many of them one vector has.
const LANES: usize = 16;
/// How much of a text is counted to know it, in bytes, and in how many pieces.
const SAMPLE: usize = 1 << 16;
const PIECES: usize = 64;
/// A byte that is no more than one of so many is rare enough to be looked for alone: few blocks have one.
const RARE: u32 = 2048;
/// How many bytes may be compared in vain for each of the text. One that is made to deceive, as of two letters alone, has
/// nothing rare; the standard library's search is slower, but equally so in every text.
const PATIENCE: usize = 16;

/// How often each byte stands in a text, by a sample of it.
pub struct Frequencies {
    counts: [u32; 256],
    total: u32,
}

impl Frequencies {
    /// Those of a text.
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

/// What is looked for.
pub struct Needle<'a> {
    text: &'a str,
    /// Its signs: the rarest of its bytes, and the next rarest less than [`LANES`] from it, in the order in which they stand.
    /// Both are the same where there is but one, or where the rarest is enough.
    signs: [u8x16; 2],
    /// Where in it the first sign is, in bytes.
    offset: usize,
    /// How far after it the second is, in bytes.
    apart: usize,
    /// Its first eight bytes, to be compared in one go, and a mask of those it has.
    head: u64,
    head_mask: u64,
}

impl<'a> Needle<'a> {
    /// Makes ready to look for a text that is not empty.
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
        let signs = [first.1, second.1].map(u8x16::splat);
        Self { text, signs, offset: first.0, apart: second.0 - first.0, head, head_mask }
    }

    fn is_head(&self, bytes: [u8; 8]) -> bool {
        (u64::from_le_bytes(bytes) ^ self.head) & self.head_mask == 0
    }

    /// Whether a text begins with the needle.
    fn begins(&self, text: &[u8]) -> bool {
        match text.split_first_chunk() {
            None => text.starts_with(self.text.as_bytes()),
            Some((head, rest)) => {
                self.is_head(*head) && self.text.as_bytes().get(head.len()..).is_none_or(|tail| rest.starts_with(tail))
            }
        }
    }

    /// Those places of a block that are followed by the needle's head, or that have less than that after them.
    // A call of its own: with it inside, engines keep what the loop around it needs in memory and not in registers.
    #[inline(never)]
    fn begun(&self, text: &[u8], block: usize, mask: u64) -> u64 {
        let (mut left, mut begun) = (mask, mask);
        while left != 0 {
            let place = left.trailing_zeros();
            let rest = text.get(block + place as usize..).and_then(|rest| rest.first_chunk());
            if rest.is_some_and(|head| !self.is_head(*head)) {
                begun &= !(1 << place);
            }
            left &= left - 1;
        }
        begun
    }

    /// Looks through a text.
    pub fn places<'b>(&'b self, text: &'b str) -> Places<'b> {
        Places { needle: self, text, block: 0, mask: 0, next: 0, patience: PATIENCE * text.len() }
    }
}

/// The places of a [`Needle`] in a text.
pub struct Places<'a> {
    needle: &'a Needle<'a>,
    text: &'a str,
    /// Where the block begins that is looked at.
    block: usize,
    /// Which places of the block may have the needle, and are not passed yet.
    mask: u64,
    /// Where the next block begins.
    next: usize,
    /// How many bytes may still be compared in vain.
    patience: usize,
}

impl Places<'_> {
    /// The first place from another on. That is between characters, and not before those asked for earlier.
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
                self.patience = self.patience.saturating_sub(self.needle.text.len());
            }
            if self.patience == 0 {
                return self.text.get(from..)?.find(self.needle.text).map(|at| from + at);
            }
            if self.next >= text.len() {
                return None;
            }
            self.advance();
        }
    }

    /// Goes on to the next block that may have the needle, or to the end.
    fn advance(&mut self) {
        let Needle { offset, apart, .. } = *self.needle;
        let after = |place: usize| self.text.as_bytes().get(place..).unwrap_or_default();
        let (passed, mask) = PASSES[apart](self.needle, after(self.next));
        self.block = self.next + passed * BLOCK;
        self.next = self.block + BLOCK;
        self.mask = if mask == 0 {
            // What is left is little more than a block.
            let sign = self.needle.text.as_bytes()[offset];
            let left = after(self.block + offset).iter().take(BLOCK);
            left.rev().fold(0, |mask, &byte| mask << 1 | u64::from(byte == sign))
        } else {
            mask
        };
    }
}

/// Goes through a text until a block may have the needle: how many blocks have not before it, and which of its places may.
/// None where only less than a block and [`LANES`] is left.
type Pass = fn(&Needle, &[u8]) -> (usize, u64);

/// By how far apart the signs are: vectors can be shifted only by what is known when this is compiled.
const PASSES: [Pass; LANES] = [
    pass::<0>, pass::<1>, pass::<2>, pass::<3>, pass::<4>, pass::<5>, pass::<6>, pass::<7>, pass::<8>, pass::<9>,
    pass::<10>, pass::<11>, pass::<12>, pass::<13>, pass::<14>, pass::<15>,
];

fn pass<const APART: usize>(needle: &Needle, text: &[u8]) -> (usize, u64) {
    let signed = text.get(needle.offset..).unwrap_or_default();
    let mut passed = 0;
    loop {
        let (more, mask) = next_signed::<APART>(needle.signs, signed.get(passed * BLOCK..).unwrap_or_default());
        passed += more;
        if mask == 0 {
            return (passed, 0);
        }
        let mask = needle.begun(text, passed * BLOCK, mask);
        if mask != 0 {
            return (passed, mask);
        }
        passed += 1;
    }
}

/// How many blocks of a text have no place with both signs, and which places of the one after them do.
// Each byte is loaded once, and shifted to be looked at twice: it is the count of instructions that binds, and engines work
// out an address for every load.
#[inline(always)]
fn next_signed<const APART: usize>([first, second]: [u8x16; 2], text: &[u8]) -> (usize, u64) {
    let Some((begin, rest)) = text.split_first_chunk::<LANES>() else { return (0, 0) };
    let blocks = rest.as_chunks::<BLOCK>().0;
    let mut last = u8x16::from(*begin);
    for (passed, block) in blocks.iter().enumerate() {
        let lanes = block.as_chunks::<LANES>().0;
        let [b, c, d, e] = [0, 1, 2, 3].map(|lane| u8x16::from(lanes[lane]));
        let signed = [(last, b), (b, c), (c, d), (d, e)].map(|(lanes, next)| match APART {
            0 => lanes.simd_eq(first),
            _ => lanes.simd_eq(first) & shifted::<APART>(lanes, next).simd_eq(second),
        });
        if (signed[0] | signed[1] | signed[2] | signed[3]).any() {
            let mask = signed.iter().rev().fold(0, |mask, lanes| mask << LANES | u64::from(lanes.to_bitmask()));
            return (passed, mask);
        }
        last = e;
    }
    (blocks.len(), 0)
}

/// As many lanes, from one of them on: one instruction, for a number that is known.
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
        fn finds_what_is_longer_than_a_block(text in "[ab]{0,20}[abc]{0,300}", needle in "[ab]{60,80}") {
            let text = format!("{text}{needle}{text}{needle}");
            prop_assert_eq!(all(&text, &needle), naive(&text, &needle));
        }

        #[test]
        fn finds_what_has_its_rare_bytes_at_any_distance(
            between in "[ab]{0,40}", before in "[ab]{0,9}", texts in prop::collection::vec("[abxy]{0,90}", 0..6)
        ) {
            let needle = format!("{before}x{between}y");
            let text = texts.join(&needle);
            prop_assert_eq!(all(&text, &needle), naive(&text, &needle));
        }
    }

    #[test]
    fn goes_on_from_where_it_is_told_to() {
        let text = "one two one two one two".repeat(20);
        let frequencies = Frequencies::of(text.as_bytes());
        let needle = Needle::new("two", &frequencies);
        let mut places = needle.places(&text);
        assert_eq!(places.from(0), Some(4));
        assert_eq!(places.from(5), Some(12));
        assert_eq!(places.from(300), text[300..].find("two").map(|at| 300 + at));
        assert_eq!(places.from(text.len()), None);
    }

    /// Each place has both rarest bytes, and differs only far behind them.
    #[test]
    fn a_text_made_to_deceive_is_looked_through_all_the_same() {
        let text = "ab".repeat(20_000);
        let needle = format!("{}b{}", "ab".repeat(2_000), "ab".repeat(2_000));
        assert_eq!(all(&text, &needle), Vec::<usize>::new());
        let text = format!("{text}{needle}");
        assert_eq!(all(&text, &needle), vec![40_000]);
    }
}
