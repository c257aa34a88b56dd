//! Where bytes stand in other bytes: sixty-four places at a time, by what is rarest in the text.
//!
//! It does what `memchr::memmem` does, but for a text that is looked through again and again: the text itself says which
//! bytes are rare in it, in whatever script it is, and the steps are few enough for the narrow lanes of WebAssembly.

use wide::u8x16;

/// How many places are looked at in one go: a bit of a mask for each.
const BLOCK: usize = 64;
const LANES: usize = 16;
/// How much of a text is counted to know it, in bytes, and in how many pieces.
const SAMPLE: usize = 1 << 16;
const PIECES: usize = 64;
/// A byte that is no more than one of so many is rare enough to be looked for alone: few blocks have one.
const RARE: u32 = 512;
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
    /// The rarest of its bytes, and where in it that is.
    rarest: (u8, usize),
    /// The next rarest; nothing where there is but one, or where the rarest is enough.
    other: Option<(u8, usize)>,
}

impl<'a> Needle<'a> {
    /// Makes ready to look for a text that is not empty.
    pub fn new(text: &'a str, frequencies: &Frequencies) -> Self {
        let bytes = || text.bytes().zip(0..);
        let rarest = bytes().min_by_key(|it| frequencies.get(it.0)).unwrap_or_default();
        let is_enough = frequencies.get(rarest.0) <= frequencies.total / RARE;
        let other = bytes().filter(|it| !is_enough && *it != rarest).min_by_key(|it| frequencies.get(it.0));
        Self { text, rarest, other }
    }

    /// Looks through a text.
    pub fn places<'b>(&'b self, text: &'b str) -> Places<'b> {
        Places { needle: self, text, block: 0, mask: 0, next: 0, patience: PATIENCE * text.len() }
    }
}

fn lanes(block: &[u8; BLOCK]) -> [u8x16; BLOCK / LANES] {
    let lanes = block.as_chunks::<LANES>().0;
    [0, 1, 2, 3].map(|lane| u8x16::from(lanes[lane]))
}

/// The places of a [`Needle`] in a text.
pub struct Places<'a> {
    needle: &'a Needle<'a>,
    text: &'a str,
    /// Where the block begins that is looked at.
    block: usize,
    /// Which places of the block have the rare bytes, and are not passed yet.
    mask: u64,
    /// Where the next block begins.
    next: usize,
    /// How many bytes may still be compared in vain.
    patience: usize,
}

impl Places<'_> {
    /// The first place from another on. That is between characters, and not before those asked for earlier.
    pub fn from(&mut self, from: usize) -> Option<usize> {
        let (text, needle) = (self.text.as_bytes(), self.needle.text.as_bytes());
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
                if text.get(place..).is_some_and(|rest| rest.starts_with(needle)) {
                    return Some(place);
                }
                self.patience = self.patience.saturating_sub(needle.len());
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

    /// Goes on to the next block in which a place has the rare bytes, or to the end.
    fn advance(&mut self) {
        let after = |place: usize| self.text.as_bytes().get(place..).unwrap_or_default();
        let (byte, offset) = self.needle.rarest;
        let blocks = after(self.next + offset).as_chunks::<BLOCK>().0;
        let rarest = u8x16::splat(byte);
        let (passed, mask) = match self.needle.other {
            None => pass(blocks, |block| lanes(block).map(|lane| lane.simd_eq(rarest))),
            Some((byte, offset)) => {
                let other = u8x16::splat(byte);
                let others = after(self.next + offset).as_chunks::<BLOCK>().0;
                pass(blocks.iter().zip(others), |(block, others)| {
                    let (block, others) = (lanes(block), lanes(others));
                    [0, 1, 2, 3].map(|lane| block[lane].simd_eq(rarest) & others[lane].simd_eq(other))
                })
            }
        };
        self.block = self.next + passed * BLOCK;
        self.next = self.block + BLOCK;
        self.mask = match mask {
            // What is left is less than a block, and what the needle is longer.
            0 => after(self.block + offset)
                .iter()
                .take(BLOCK)
                .rev()
                .fold(0, |mask, &it| mask << 1 | u64::from(it == byte)),
            mask => mask,
        };
    }
}

/// Goes through blocks until one has signs of the needle: how many have none before it, and where in it they are.
#[inline(always)]
fn pass<B>(blocks: impl IntoIterator<Item = B>, signs: impl Fn(B) -> [u8x16; BLOCK / LANES]) -> (usize, u64) {
    let mut passed = 0;
    for block in blocks {
        let signs = signs(block);
        if (signs[0] | signs[1] | signs[2] | signs[3]).any() {
            let mask = signs.iter().rev().fold(0, |mask, lane| mask << LANES | u64::from(lane.to_bitmask()));
            return (passed, mask);
        }
        passed += 1;
    }
    (passed, 0)
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
