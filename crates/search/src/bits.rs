//! Writes and reads numbers as bits.
//!
//! | code | for |
//! |---|---|
//! | Elias gamma | numbers from 1, mostly small |
//! | Rice | numbers from 0 whose mean is known |
//! | binary interpolative | ascending numbers of a known range, as the ids in a list (Moffat and Stuiver, 2000) |

/// Writes bits, the highest of a byte first.
#[derive(Default)]
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    /// The bits that do not fill a byte yet, in the lowest places, and their number.
    rest: u64,
    count: u32,
}

impl BitWriter {
    /// Writes the lowest `count` bits of a number, at most 56.
    pub(crate) fn bits(&mut self, number: u64, count: u32) {
        self.rest = self.rest << count | number & ((1 << count) - 1);
        self.count += count;
        while self.count >= 8 {
            self.count -= 8;
            self.bytes.push((self.rest >> self.count) as u8);
        }
    }

    /// Writes a number from 1 in Elias gamma code.
    pub(crate) fn gamma(&mut self, number: u32) {
        let width = number.max(1).ilog2();
        self.bits(0, width);
        self.bits(number.max(1).into(), width + 1);
    }

    /// Writes a number in Rice code: what is above the lowest `low` bits as so many ones, and the rest as bits.
    pub(crate) fn rice(&mut self, number: u32, low: u32) {
        let high = number >> low;
        if high >= RICE_ESCAPE {
            self.bits((1 << RICE_ESCAPE) - 1, RICE_ESCAPE);
            self.bits(number.into(), 32);
            return;
        }
        self.bits((1 << high) - 1, high);
        self.bits(0, 1);
        self.bits(number.into(), low);
    }

    /// Writes ascending numbers from `from` to `to`, both included; the reader must know how many there are.
    pub(crate) fn ascending(&mut self, numbers: &[u32], from: u32, to: u32) {
        let middle = numbers.len() / 2;
        let Some(&number) = numbers.get(middle) else { return };
        let (left, right) = (&numbers[..middle], &numbers[middle + 1..]);
        let (lowest, highest) = (from + left.len() as u32, to - right.len() as u32);
        self.below(number - lowest, highest - lowest);
        if !left.is_empty() {
            self.ascending(left, from, number - 1);
        }
        if !right.is_empty() {
            self.ascending(right, number + 1, to);
        }
    }

    /// Writes a number from 0 to `highest`, in as few bits as that needs.
    fn below(&mut self, number: u32, highest: u32) {
        self.bits(number.into(), width_of(highest));
    }

    /// Returns the bytes.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.bits(0, 8 - self.count);
        }
        self.bytes
    }
}

/// The number of ones in Rice code after which the whole number follows.
const RICE_ESCAPE: u32 = 24;

/// Returns the number of bits of a number.
fn width_of(number: u32) -> u32 {
    u32::BITS - number.leading_zeros()
}

/// Reads what [`BitWriter`] wrote. At the end of the bytes it reads zeros; [`is_exhausted`](Self::is_exhausted) tells.
pub(crate) struct BitReader<'a> {
    bytes: &'a [u8],
    /// The next bit.
    at: usize,
}

impl<'a> BitReader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Tells whether more was read than there was.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.at > self.bytes.len() * 8
    }

    /// Reads `count` bits, at most 32.
    pub(crate) fn bits(&mut self, count: u32) -> u32 {
        let ahead = self.ahead();
        self.at += count as usize;
        if count == 0 { 0 } else { (ahead >> (64 - count)) as u32 }
    }

    /// Returns the next 57 bits or more in the highest bits of a number, without reading them.
    fn ahead(&self) -> u64 {
        let start = self.at / 8;
        let mut next = [0; 8];
        if let Some(bytes) = self.bytes.get(start..start + 8) {
            next.copy_from_slice(bytes);
        } else {
            let rest = self.bytes.get(start..).unwrap_or_default();
            next[..rest.len()].copy_from_slice(rest);
        }
        u64::from_be_bytes(next) << (self.at % 8)
    }

    /// Reads a number in Elias gamma code.
    pub(crate) fn gamma(&mut self) -> u32 {
        let width = self.ahead().leading_zeros().min(31);
        self.at += width as usize;
        // Damaged bits may hold no number.
        self.bits(width + 1).max(1)
    }

    /// Reads a number in Rice code.
    pub(crate) fn rice(&mut self, low: u32) -> u32 {
        let high = self.ahead().leading_ones();
        if high >= RICE_ESCAPE {
            self.at += RICE_ESCAPE as usize;
            return self.bits(32);
        }
        self.at += high as usize + 1;
        high << low | self.bits(low)
    }

    /// Reads `count` ascending numbers from `from` to `to`.
    pub(crate) fn ascending(&mut self, count: usize, from: u32, to: u32) -> Vec<u32> {
        // A file that lies about its count may ask for no more than there can be.
        let possible = u64::from(to.saturating_sub(from)) + 1;
        let mut numbers = vec![0; count.min(possible as usize)];
        self.fill(&mut numbers, from, to);
        numbers
    }

    fn fill(&mut self, numbers: &mut [u32], from: u32, to: u32) {
        let middle = numbers.len() / 2;
        let (left, rest) = numbers.split_at_mut(middle);
        let Some((number, right)) = rest.split_first_mut() else { return };
        let lowest = from.saturating_add(left.len() as u32);
        let highest = to.saturating_sub(right.len() as u32).max(lowest);
        *number = lowest.saturating_add(self.bits(width_of(highest - lowest))).min(highest);
        let number = *number;
        self.fill(left, from, number.saturating_sub(1));
        self.fill(right, number.saturating_add(1), to);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_are_read_as_they_were_written(numbers in prop::collection::vec((1u32..=u32::MAX / 2, 0u32..20, 0u32..32), 0..40)) {
            let mut writer = BitWriter::default();
            for &(number, low, count) in &numbers {
                writer.gamma(number);
                writer.rice(number, low);
                writer.bits(number.into(), count);
            }
            let bytes = writer.finish();
            let mut reader = BitReader::new(&bytes);
            for (number, low, count) in numbers {
                prop_assert_eq!(reader.gamma(), number);
                prop_assert_eq!(reader.rice(low), number);
                prop_assert_eq!(reader.bits(count), number & ((1u64 << count) - 1) as u32);
            }
            prop_assert!(!reader.is_exhausted());
        }

        #[test]
        fn ascending_numbers_are_read_as_they_were_written(numbers in prop::collection::btree_set(0u32..5000, 0..300), more in 0u32..100) {
            let numbers: Vec<u32> = numbers.into_iter().collect();
            let to = numbers.last().copied().unwrap_or(0) + more;
            let mut writer = BitWriter::default();
            writer.ascending(&numbers, 0, to);
            let bytes = writer.finish();
            prop_assert_eq!(BitReader::new(&bytes).ascending(numbers.len(), 0, to), numbers);
        }

        #[test]
        fn damaged_bits_give_ascending_numbers_of_the_range(bytes in prop::collection::vec(any::<u8>(), 0..40), count in 0usize..200) {
            let numbers = BitReader::new(&bytes).ascending(count, 0, 500);
            prop_assert_eq!(numbers.len(), count);
            prop_assert!(numbers.iter().all(|&number| number <= 500));
        }
    }
}
