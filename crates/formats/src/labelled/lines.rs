//! Cuts a text into lines with their offsets.

use std::ops::Range;

/// A line without its line end and without white space around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// The start of the text, in bytes of the page.
    pub(super) start: usize,
    /// The white space before the text, in chars. A tab counts as four.
    pub(super) indent: usize,
    /// True if a form feed stands before it.
    pub(super) after_page_break: bool,
    /// The place of the line in its paragraph, where the page shows it otherwise than by blank lines.
    pub(super) flow: Option<Flow>,
    /// A time after the text, at which the turn so far ends, in seconds.
    pub(super) end_time: Option<f64>,
}

/// The place of a line in its paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    /// It begins a paragraph.
    Begins,
    /// It goes on with the paragraph of the line before.
    GoesOn,
}

impl Line<'_> {
    /// Returns the end of the text, in bytes of the page.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Takes white space and a number of bytes off the start of the text.
    pub(super) fn skip(&mut self, bytes: usize) {
        let rest = self.text[bytes..].trim_start();
        (self.start, self.text) = (self.end() - rest.len(), rest);
    }
}

/// The most blank lines in a row that are kept. More of them say no more.
const MAX_BLANK: usize = 12;

/// Returns the lines of a page from an offset in bytes on, with a dozen of blank ones in a row at most. A line ends at a line feed, a carriage return, both
/// together, a form feed, or Unicode's line or paragraph separator.
pub(super) fn lines(text: &str, from: usize) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut after_page_break = false;
    let mut start = from;
    let mut blank = 0;
    for (at, character) in text[from..].char_indices().map(|(at, c)| (at + from, c)) {
        if !matches!(character, '\n' | '\r' | '\u{c}' | '\u{2028}' | '\u{2029}') {
            continue;
        }
        // A carriage return with a line feed is one line end, so the empty line between them is skipped.
        if !(character == '\n' && start == at && at > from && text[..at].ends_with('\r')) {
            let line = line(text, start..at, after_page_break);
            blank = if line.text.is_empty() && !after_page_break { blank + 1 } else { 0 };
            if blank <= MAX_BLANK {
                lines.push(line);
            }
            after_page_break = false;
        }
        after_page_break |= character == '\u{c}';
        start = at + character.len_utf8();
    }
    if start < text.len() {
        lines.push(line(text, start..text.len(), after_page_break));
    }
    lines
}

fn line(source: &str, range: Range<usize>, after_page_break: bool) -> Line<'_> {
    let trimmed = source[range.clone()].trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let text = trimmed.trim_end();
    let start = range.end - trimmed.len();
    let indent = source[range.start..start].chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
    Line { text, start, indent, after_page_break, flow: None, end_time: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_blank_lines_a_dozen_are_kept() {
        let text = format!("one{}two", "\n".repeat(1000));
        assert_eq!(lines(&text, 0).len(), MAX_BLANK + 2);
    }

    #[test]
    fn every_line_end_ends_one_line() {
        let text = "\u{feff}one\r\n two \rthree\n\nfour\u{c}five";
        let found: Vec<_> = lines(text, 0).iter().map(|line| (line.text, line.after_page_break)).collect();
        let expected = [("one", false), ("two", false), ("three", false), ("", false), ("four", false), ("five", true)];
        assert_eq!(found, expected);
        assert!(lines(text, 0).iter().all(|line| text[line.start..line.end()] == *line.text));
    }
}
