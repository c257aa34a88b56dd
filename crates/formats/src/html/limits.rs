//! Refuses web pages that would take long to parse.

use super::tags::{is_formatting, is_void};
use crate::error::{Error, ErrorKind};
use crate::notice::SourcePlace;

/// The greatest depth of elements. Web pages have less than 60; browsers stop at 512.
const MAX_DEPTH: usize = 512;
/// The greatest number of open elements such as `b` and `font`. The parser of HTML opens all of them again in each
/// paragraph, so that a page with many takes quadratic time.
const MAX_FORMATTING: usize = 64;
/// The greatest number of attributes of a tag. The parser of HTML compares each with all before it.
const MAX_ATTRIBUTES: usize = 5000;

/// Checks the nesting of a page. Counts tags as they stand, so that it is never lower than the parser's depth.
///
/// # Errors
/// [`ErrorKind::Excessive`], with the place.
pub(super) fn check(text: &str, page: usize) -> Result<(), Error> {
    let excessive = |start: usize, fault: &'static str| {
        let place = SourcePlace { page, range: start..start + 1, ..SourcePlace::default() };
        Error { place: Some(place), kind: ErrorKind::Excessive(fault) }
    };
    if let Some(start) = crowded_tag(text) {
        return Err(excessive(start, "a tag has more attributes than web pages have"));
    }
    let (mut depth, mut formatting) = (0usize, 0usize);
    let mut at = 0;
    while let Some(found) = text[at..].find('<') {
        let start = at + found;
        let rest = &text[start + 1..];
        let (rest, closes) = rest.strip_prefix('/').map_or((rest, false), |rest| (rest, true));
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        at = start + 1;
        if length == 0 || length > 20 {
            continue;
        }
        let name = rest[..length].to_ascii_lowercase();
        if is_void(&name) {
            continue;
        }
        if closes {
            depth = depth.saturating_sub(1);
            formatting -= usize::from(is_formatting(&name) && formatting > 0);
        } else {
            // Paragraphs and list items are often not closed, and end where the next begins.
            depth += usize::from(!matches!(name.as_str(), "p" | "li" | "dt" | "dd" | "tr" | "td" | "th" | "option"));
            formatting += usize::from(is_formatting(&name));
        }
        if depth > MAX_DEPTH || formatting > MAX_FORMATTING {
            return Err(excessive(start, "the page is nested deeper than web pages are"));
        }
    }
    Ok(())
}

/// Returns the offset of the first tag with more attributes than are allowed. Values in quotes may have any length.
fn crowded_tag(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut start, mut attributes) = (None, 0);
    let mut quote = None;
    // The byte before, or the last one before white space.
    let mut before = b' ';
    let mut is_spaced = false;
    for (at, &byte) in bytes.iter().enumerate() {
        if start.is_none() {
            if byte == b'<' && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic) {
                (start, attributes, quote, before, is_spaced) = (Some(at), 0, None, byte, false);
            }
            continue;
        }
        match (quote, byte) {
            (Some(open), _) => quote = Some(open).filter(|open| *open != byte),
            (None, b'>') => start = None,
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, _) if byte.is_ascii_whitespace() || byte == b'/' => {
                is_spaced = true;
                continue;
            }
            (None, _) => attributes += usize::from(is_spaced && byte != b'=' && before != b'='),
        }
        (before, is_spaced) = (byte, false);
        if attributes > MAX_ATTRIBUTES {
            return start;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_with_thousands_of_attributes_are_refused() {
        let page = |attribute: &str, count: usize| format!("<p>a</p><p {}>b</p>", attribute.repeat(count));
        assert!(check(&page("a=\"b c\" d = 'e' f ", 1600), 0).is_ok());
        assert!(check(&page("a=\"b c\" d = 'e' f ", 1700), 0).is_err());
        assert!(check(&page("a/", 5100), 0).is_err());
        assert!(check(&format!("<p title=\"{}\">", "words > ".repeat(9000)), 0).is_ok());
        assert!(check(&"<p class=a> words of text ".repeat(9000), 0).is_ok());
    }

    #[test]
    fn deep_pages_are_refused() {
        assert!(check(&"<div>".repeat(500), 0).is_ok());
        assert!(check(&"<p><li><br>".repeat(5000), 0).is_ok());
        assert!(check(&"<div>".repeat(600), 0).is_err());
        assert!(check(&"<font color=1><p>".repeat(100), 0).is_err());
        assert!(check(&"<b>x</b>".repeat(1000), 0).is_ok());
    }
}
