//! Writes and reads numbers and texts as bytes. Numbers are in LEB128: seven bits a byte, the lowest first.

use crate::file::{DIGEST, Damaged, FileId, FileKind};

/// Appends a number.
pub(crate) fn put_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Appends bytes, their number first.
pub(crate) fn put_bytes(bytes: &mut Vec<u8>, text: &[u8]) {
    put_number(bytes, text.len() as u64);
    bytes.extend_from_slice(text);
}

/// Appends the text of a sorted list without what it has in common with the one before it.
pub(crate) fn put_after(bytes: &mut Vec<u8>, last: &str, text: &str) {
    let is_same = |(a, b): &(char, char)| a == b;
    let common: usize = last.chars().zip(text.chars()).take_while(is_same).map(|(a, _)| a.len_utf8()).sum();
    put_number(bytes, common as u64);
    put_bytes(bytes, &text.as_bytes()[common..]);
}

/// Reads bytes from the start to the end.
pub(crate) struct Bytes<'a>(pub(crate) &'a [u8]);

impl<'a> Bytes<'a> {
    /// Reads a number.
    pub(crate) fn number(&mut self) -> Result<u64, Damaged> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.0.split_first().ok_or(Damaged)?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Damaged)
    }

    /// Reads a number of 32 bits.
    pub(crate) fn small(&mut self) -> Result<u32, Damaged> {
        u32::try_from(self.number()?).map_err(|_| Damaged)
    }

    /// Reads the number of the items that follow. Each takes a byte or more, so that there cannot be more than bytes.
    pub(crate) fn count(&mut self) -> Result<usize, Damaged> {
        let count = self.number()? as usize;
        if count <= self.0.len() { Ok(count) } else { Err(Damaged) }
    }

    /// Reads so many bytes.
    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], Damaged> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    /// Reads bytes that their number precedes.
    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Damaged> {
        let count = self.count()?;
        self.take(count)
    }

    /// Reads the digest that names a file of a kind.
    pub(crate) fn file(&mut self, kind: FileKind) -> Result<FileId, Damaged> {
        let digest = self.take(DIGEST)?.try_into().map_err(|_| Damaged)?;
        Ok(FileId::new(kind, digest))
    }

    /// Reads a text.
    pub(crate) fn text(&mut self) -> Result<&'a str, Damaged> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Damaged)
    }

    /// Reads a text of a sorted list, and puts it into `last`, which holds the one before it.
    pub(crate) fn after(&mut self, last: &mut String) -> Result<(), Damaged> {
        let common = self.number()? as usize;
        if !last.is_char_boundary(common) {
            return Err(Damaged);
        }
        last.truncate(common);
        last.push_str(self.text()?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_written_is_read(numbers in prop::collection::vec(any::<u64>(), 0..20), mut texts in prop::collection::vec("\\PC{0,9}", 0..20)) {
            texts.sort();
            let mut bytes = Vec::new();
            numbers.iter().for_each(|&number| put_number(&mut bytes, number));
            let mut last = "";
            for text in &texts {
                put_after(&mut bytes, last, text);
                last = text;
            }
            let mut reader = Bytes(&bytes);
            for number in numbers {
                prop_assert_eq!(reader.number(), Ok(number));
            }
            let mut last = String::new();
            for text in texts {
                prop_assert_eq!(reader.after(&mut last), Ok(()));
                prop_assert_eq!(&last, &text);
            }
            prop_assert!(reader.0.is_empty());
        }
    }
}
