//! Reads page numbers, and collects the numbers that a page shows.

use std::ops::Range;

use super::lines::Line;

/// The page numbers that one page shows.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Numbers {
    /// The number of pages of the record.
    pub(super) pages: Option<u32>,
    /// The numbers of the pages at hand.
    pub(super) held: Vec<u32>,
    /// True if the page names different numbers of pages.
    pub(super) disagree: bool,
    /// The place of the first page number, in bytes of the page.
    pub(super) range: Range<usize>,
}

impl Numbers {
    /// Adds the numbers that a line shows.
    pub(super) fn add(&mut self, pages: Option<u32>, current: Option<u32>, line: &Line<'_>) {
        if self.pages.is_none() {
            self.range = line.start..line.end();
        }
        if let (Some(known), Some(pages)) = (self.pages, pages)
            && known != pages
        {
            self.disagree = true;
        }
        self.pages = self.pages.max(pages);
        self.held.extend(current);
    }
}

/// Reads `Page 3 of 20`, `- 3 -` or `第3页 共20页`. Returns the number of the page, and the number of pages if it is given.
pub(super) fn page_number(text: &str) -> Option<(u32, Option<u32>)> {
    if text.len() > 60 {
        return None;
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '[' | ']' | '(' | ')' | '|' | '-' | '–' | '—' | ',' | '，' | '.' | ':' | '_' | '*' | '#' | '\\'
                )
        })
        .filter(|word| !word.is_empty())
        .collect();
    match words[..] {
        ["page", pair] if pair.contains('/') => {
            pair.split_once('/').and_then(|(n, total)| ordered(number(n)?, number(total)?))
        }
        [
            "page" | "p" | "pg" | "pág" | "pag" | "seite" | "página" | "pagina" | "strona" | "str" | "sayfa" | "стр",
            n,
        ] => Some((number(n)?, None)),
        ["page" | "p" | "pg", n, "of" | "/", total] => ordered(number(n)?, number(total)?),
        ["seite", n, "von", total] | ["page", n, "sur" | "de", total] | ["página", n, "de", total] => {
            ordered(number(n)?, number(total)?)
        }
        [n] => {
            let is_dashed = text.starts_with(['-', '–', '—']) && text.ends_with(['-', '–', '—']);
            match number(n).filter(|_| is_dashed) {
                Some(n) => Some((n, None)),
                None => chinese(n, None),
            }
        }
        [n, total] => chinese(n, Some(total)),
        _ => None,
    }
}

/// Reads a page number from 1 to 9999.
fn number(word: &str) -> Option<u32> {
    word.parse::<u32>().ok().filter(|number| (1..10_000).contains(number))
}

/// Returns the numbers if the page is not behind the last.
fn ordered(number: u32, total: u32) -> Option<(u32, Option<u32>)> {
    (number <= total).then_some((number, Some(total)))
}

/// Reads `第3页`, `第3ページ`, and the number of pages as in `共20页` or `全20页`.
fn chinese(number: &str, total: Option<&str>) -> Option<(u32, Option<u32>)> {
    let number = between_page_signs(number, "第")?;
    let Some(total) = total else { return Some((number, None)) };
    let total = between_page_signs(total, "共").or_else(|| between_page_signs(total, "全"))?;
    Some((number, Some(total)))
}

/// Reads the number between a sign and the word for page, in Chinese or Japanese.
fn between_page_signs(text: &str, before: &str) -> Option<u32> {
    let rest = text.strip_prefix(before)?;
    rest.strip_suffix(['页', '頁']).or_else(|| rest.strip_suffix("ページ"))?.parse().ok()
}

/// Reads a line that is a number of up to four digits.
pub(super) fn bare_number(text: &str) -> Option<u32> {
    (text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0'))
        .then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers_are_distinguished_from_numbers() {
        for (text, expected) in [
            ("Page 3 of 20", Some((3, Some(20)))),
            ("- 3 -", Some((3, None))),
            ("第3页 共20页", Some((3, Some(20)))),
            ("[Page 7]", Some((7, None))),
            ("_page : 3", Some((3, None))),
            ("3 of 20", None),
            ("42", None),
            ("Page three", None),
        ] {
            assert_eq!(page_number(text), expected, "{text}");
        }
    }
}
