//! From bytes to text.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind};
use crate::notice::SourcePlace;

/// The text of a page: UTF-8, or UTF-16 where a byte order mark says so. A byte order mark of UTF-8 stays in the text,
/// so that offsets in the text are offsets in the file.
///
/// # Errors
/// [`ErrorKind::NotUtf8`] or [`ErrorKind::NotUtf16`] with the offset of the first bad byte.
pub fn decode(bytes: &[u8], page: usize) -> Result<Cow<'_, str>, Error> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, page, u16::from_le_bytes).map(Cow::Owned),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, page, u16::from_be_bytes).map(Cow::Owned),
        _ => str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| not_utf8(bytes, error.valid_up_to(), page)),
    }
}

fn not_utf8(bytes: &[u8], offset: usize, page: usize) -> Error {
    let before = String::from_utf8_lossy(&bytes[..offset]);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let place = SourcePlace {
        page,
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        range: offset..offset + 1,
    };
    Error { place: Some(place), kind: ErrorKind::NotUtf8(offset) }
}

fn utf16(bytes: &[u8], page: usize, unit: fn([u8; 2]) -> u16) -> Result<String, Error> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut offset = 2;
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let Ok(character) = character else { return Err(not_utf16(&text, offset, page)) };
        text.push(character);
        offset += 2 * character.len_utf16();
    }
    if rest.is_empty() { Ok(text) } else { Err(not_utf16(&text, offset, page)) }
}

fn not_utf16(before: &str, offset: usize, page: usize) -> Error {
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let place = SourcePlace {
        page,
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        range: before.len()..before.len(),
    };
    Error { place: Some(place), kind: ErrorKind::NotUtf16(offset) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_and_utf_16_are_text() {
        assert_eq!(decode("héllo".as_bytes(), 0).unwrap(), "héllo");
        assert_eq!(decode(b"\xFF\xFEQ\0:\0\x3D\xD8\x00\xDE", 0).unwrap(), "Q:😀");
        assert_eq!(decode(b"\xFE\xFF\0Q\0:", 0).unwrap(), "Q:");
    }

    #[test]
    fn what_is_not_text_is_refused_with_its_place() {
        let error = decode(b"one\ntwo \xE9t\xE9", 3).unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotUtf8(8));
        assert_eq!(
            error.to_string(),
            "line 2, column 5: the bytes at offset 8 are not UTF-8 text; save the file as UTF-8"
        );
        assert_eq!(decode(b"\xFF\xFEQ\0\x3D\xD8", 0).unwrap_err().kind, ErrorKind::NotUtf16(4));
        assert_eq!(decode(b"\xFF\xFEQ\0Q", 0).unwrap_err().kind, ErrorKind::NotUtf16(4));
    }
}
