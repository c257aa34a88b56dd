//! Decodes bytes as text.

use std::borrow::Cow;
use std::ops::Range;

use chardetng::EncodingDetector;
use encoding_rs::Encoding;

use crate::error::{Error, ErrorKind};
use crate::legacy::Legacy;
use crate::notice::SourcePlace;

/// The text of a file, and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text. A byte order mark of UTF-8 stays in it, so that offsets in the text are offsets in the file.
    pub text: Cow<'a, str>,
    /// The encoding, if it is not one of Unicode.
    pub legacy: Option<Legacy>,
}

/// Returns the text of a file, as [`decode_as`] does for a file that does not name its encoding.
///
/// # Errors
/// As [`decode_as`].
pub fn decode(bytes: &[u8], page: usize) -> Result<Decoded<'_>, Error> {
    decode_as(bytes, None, page)
}

/// Returns the text of a file: UTF-8, UTF-16 with or without a byte order mark, or else a legacy encoding. That is the one
/// that the file names in `label`, a label of the WHATWG Encoding Standard, or else the one that fits the bytes best.
/// `page` is the index of the page, for the place of an error.
///
/// # Errors
/// - [`ErrorKind::NotText`], if the bytes are not text in any encoding.
/// - [`ErrorKind::NotUtf8`], with the offset of the first bad byte, if the file is UTF-8 but for a few bytes.
/// - [`ErrorKind::NotUtf16`].
pub fn decode_as<'a>(bytes: &'a [u8], label: Option<&str>, page: usize) -> Result<Decoded<'a>, Error> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => return utf16(rest, page, u16::from_le_bytes).map(Decoded::unicode),
        [0xFE, 0xFF, rest @ ..] => return utf16(rest, page, u16::from_be_bytes).map(Decoded::unicode),
        _ => {}
    }
    if let Some(unit) = utf16_without_mark(bytes) {
        return utf16(bytes, page, unit).map(Decoded::unicode);
    }
    let error = match str::from_utf8(bytes) {
        Ok(text) => return Ok(Decoded { text: Cow::Borrowed(text), legacy: None }),
        Err(error) => error,
    };
    if is_binary(bytes) {
        let place = SourcePlace { page, ..SourcePlace::default() };
        return Err(Error { place: Some(place), kind: ErrorKind::NotText });
    }
    if is_mostly_utf8(bytes) {
        return Err(not_utf8(bytes, error.valid_up_to(), page));
    }
    let named =
        label.and_then(|label| Encoding::for_label(label.as_bytes())).filter(|named| *named != encoding_rs::UTF_8);
    let encoding = named.unwrap_or_else(|| guess(bytes));
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let legacy = Legacy { name: encoding.name(), is_guessed: named.is_none() };
    Ok(Decoded { text, legacy: Some(legacy) })
}

impl Decoded<'_> {
    fn unicode(text: String) -> Self {
        Self { text: Cow::Owned(text), legacy: None }
    }
}

/// Returns the legacy encoding that fits the bytes best.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Deny)
}

/// Tells whether bytes are no text: they hold control characters that no text file has.
fn is_binary(bytes: &[u8]) -> bool {
    let controls = bytes.iter().filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31)).count();
    controls * 200 > bytes.len()
}

/// Tells whether bytes are UTF-8 but for a few: there are at least ten times as many characters of several bytes as
/// faults.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut faults, mut characters) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        faults += usize::from(!chunk.invalid().is_empty());
        characters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
    }
    characters >= faults * 10
}

/// Returns how to read a code unit of UTF-16, if nearly every other byte of the file's start is zero, as in Latin text.
fn utf16_without_mark(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    let (pairs, _) = bytes[..bytes.len().min(1024)].as_chunks::<2>();
    let zeros = |index: usize| pairs.iter().filter(|pair| pair[index] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let is_most = |count: usize| pairs.len() >= 4 && count * 10 >= pairs.len() * 9;
    match (is_most(first), is_most(second)) {
        (false, true) if first == 0 => Some(u16::from_le_bytes),
        (true, false) if second == 0 => Some(u16::from_be_bytes),
        _ => None,
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

    fn text(bytes: &[u8]) -> String {
        decode(bytes, 0).unwrap().text.into_owned()
    }

    #[test]
    fn utf_8_and_utf_16_are_decoded() {
        assert_eq!(text("héllo".as_bytes()), "héllo");
        assert_eq!(text(b"\xFF\xFEQ\0:\0\x3D\xD8\x00\xDE"), "Q:😀");
        assert_eq!(text(b"\xFE\xFF\0Q\0:"), "Q:");
        assert_eq!(text(b"Q\0:\0 \0a\0\n\0"), "Q: a\n");
        assert_eq!(text(b"\0Q\0:\0 \0a\0\n"), "Q: a\n");
    }

    #[test]
    fn a_legacy_encoding_is_taken_from_its_label_or_guessed() {
        let latin = b"Jos\xE9 L\xF3pez: \xBFcu\xE1ndo abre la compuerta del r\xEDo? Ma\xF1ana.";
        let decoded = decode(latin, 0).unwrap();
        assert_eq!(decoded.text, "José López: ¿cuándo abre la compuerta del río? Mañana.");
        assert_eq!(decoded.legacy, Some(Legacy { name: "windows-1252", is_guessed: true }));
        let cyrillic = decode_as(b"\xC4\xE0", Some("windows-1251"), 0).unwrap();
        assert_eq!((cyrillic.text.as_ref(), cyrillic.legacy.unwrap().is_guessed), ("Да", false));
        let (bytes, ..) = encoding_rs::SHIFT_JIS.encode("質問：水門はいつ開きますか。回答：五月に開きます。");
        assert_eq!(decode(&bytes, 0).unwrap().legacy.unwrap().name, "Shift_JIS");
        // The file is UTF-8, whatever it says.
        assert_eq!(decode_as("é".as_bytes(), Some("iso-8859-1"), 0).unwrap().text, "é");
    }

    #[test]
    fn bytes_that_are_not_text_are_refused_with_their_place() {
        let damaged = [&b"one\n\xC3\xA9\xC3\xA9 "[..], &"é".repeat(20).into_bytes(), b"\xE9t"].concat();
        let error = decode(&damaged, 3).unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotUtf8(49));
        assert_eq!(
            error.to_string(),
            "line 2, column 24: the bytes at offset 49 are not UTF-8 text; save the file as UTF-8"
        );
        assert_eq!(decode(b"\xFF\xFEQ\0\x3D\xD8", 0).unwrap_err().kind, ErrorKind::NotUtf16(4));
        assert_eq!(decode(b"\xFF\xFEQ\0Q", 0).unwrap_err().kind, ErrorKind::NotUtf16(4));
        assert_eq!(decode(b"\x7FELF\x02\x01\x01\0\0\0\0\0\xE9", 0).unwrap_err().kind, ErrorKind::NotText);
    }
}
