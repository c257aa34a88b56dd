//! Refuses web pages that would take long to parse.

use super::tags::{is_formatting, is_void};
use crate::error::{Error, ErrorKind};
use crate::notice::SourcePlace;

/// The greatest depth of elements. Web pages have less than 60; browsers stop at 512.
const MAX_DEPTH: usize = 512;
/// The greatest number of open elements such as `b` and `font`. The parser of HTML opens all of them again in each
/// paragraph, so that a page with many takes quadratic time.
const MAX_FORMATTING: usize = 64;

/// Checks the nesting of a page. Counts tags as they stand, so that it is never lower than the parser's depth.
///
/// # Errors
/// [`ErrorKind::Excessive`], with the place.
pub(super) fn check(text: &str, page: usize) -> Result<(), Error> {
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
            let place = SourcePlace { page, range: start..start + 1, ..SourcePlace::default() };
            let fault = "the page is nested deeper than web pages are";
            return Err(Error { place: Some(place), kind: ErrorKind::Excessive(fault) });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_pages_are_refused() {
        assert!(check(&"<div>".repeat(500), 0).is_ok());
        assert!(check(&"<p><li><br>".repeat(5000), 0).is_ok());
        assert!(check(&"<div>".repeat(600), 0).is_err());
        assert!(check(&"<font color=1><p>".repeat(100), 0).is_err());
        assert!(check(&"<b>x</b>".repeat(1000), 0).is_ok());
    }
}
