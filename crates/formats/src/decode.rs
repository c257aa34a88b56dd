//! Decodes bytes as text.

use std::borrow::Cow;
use std::ops::Range;

use crate::error::{Error, ErrorKind};
use crate::notice::SourcePlace;

/// Returns the text of a page: UTF-8, or UTF-16 if the page begins with its byte order mark.
///
/// A byte order mark of UTF-8 stays in the text, so that offsets in the text are offsets in the file. `page` is the
/// index of the page, for the place of an error.
///
/// # Errors
/// [`ErrorKind::NotUtf8`] or [`ErrorKind::NotUtf16`], with the offset of the first bad byte.
pub fn decode(bytes: &[u8], page: usize) -> Result<Cow<'_, str>, Error> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, page, u16::from_le_bytes).map(Cow::Owned),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, page, u16::from_be_bytes).map(Cow::Owned),
        _ => str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| not_utf8(bytes, error.valid_up_to(), page)),
    }
}

fn not_utf8(bytes: &[u8], offset: usize, page: usize) -> Error {
    let before = String::from_utf8_lossy(&bytes[..offset]);
    Error { place: Some(place_after(&before, page, offset..offset + 1)), kind: ErrorKind::NotUtf8(offset) }
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
    Error { place: Some(place_after(before, page, before.len()..before.len())), kind: ErrorKind::NotUtf16(offset) }
}

/// Returns the place of a range that follows this text.
fn place_after(before: &str, page: usize, range: Range<usize>) -> SourcePlace {
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.matches('\n').count() + 1;
    let column = before[line_start..].chars().count() + 1;
    SourcePlace { page, line, column, range }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_and_utf_16_are_decoded() {
        assert_eq!(decode("héllo".as_bytes(), 0).unwrap(), "héllo");
        assert_eq!(decode(b"\xFF\xFEQ\0:\0\x3D\xD8\x00\xDE", 0).unwrap(), "Q:😀");
        assert_eq!(decode(b"\xFE\xFF\0Q\0:", 0).unwrap(), "Q:");
    }

    #[test]
    fn bytes_that_are_not_text_are_refused_with_their_place() {
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
