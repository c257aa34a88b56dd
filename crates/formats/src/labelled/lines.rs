//! Lines with their places.

/// A line without its end and without white space around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// Where the text begins in the page, in bytes.
    pub(super) start: usize,
    /// Whether a form feed stands before it.
    pub(super) after_page_break: bool,
}

impl Line<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The lines of a page from an offset on. Line feed, carriage return, both, form feed and Unicode's line and paragraph
/// separators end a line.
pub(super) fn lines(text: &str, from: usize) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut after_page_break = false;
    let mut start = from;
    let mut push = |start: usize, end: usize, after_page_break: bool| {
        let raw = &text[start..end];
        let trimmed = raw.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        let start = end - trimmed.len();
        lines.push(Line { text: trimmed.trim_end(), start, after_page_break });
    };
    for (at, character) in text[from..].char_indices().map(|(at, c)| (at + from, c)) {
        if !matches!(character, '\n' | '\r' | '\u{c}' | '\u{2028}' | '\u{2029}') {
            continue;
        }
        // The pair of carriage return and line feed is one line end: the empty line between them is passed over.
        if !(character == '\n' && start == at && at > from && text[..at].ends_with('\r')) {
            push(start, at, after_page_break);
            after_page_break = false;
        }
        after_page_break |= character == '\u{c}';
        start = at + character.len_utf8();
    }
    if start < text.len() {
        push(start, text.len(), after_page_break);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_ends_one_line() {
        let text = "\u{feff}one\r\n two \rthree\n\nfour\u{c}five";
        let found: Vec<_> = lines(text, 0).iter().map(|line| (line.text, line.after_page_break)).collect();
        let expected = [("one", false), ("two", false), ("three", false), ("", false), ("four", false), ("five", true)];
        assert_eq!(found, expected);
        assert!(lines(text, 0).iter().all(|line| text[line.start..line.end()] == *line.text));
    }
}
