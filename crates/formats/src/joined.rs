//! Joins the lines of a block into one text.

use std::ops::Range;

use crate::hyphens::{LineEnd, Words};

/// The text of a block, joined from its lines, with a map from its offsets to offsets of the page.
#[derive(Debug, Default, Clone)]
pub(crate) struct Joined {
    pub(crate) text: String,
    /// The start of each line, in bytes of the text and in bytes of the page.
    map: Vec<(usize, usize)>,
}

impl Joined {
    /// Adds a line, and a space before it where the script and the line ends ask for one. `start` is the start of the line in bytes
    /// of the page. Takes a hyphen off the end of the text where it only breaks a word, and returns its range in the page.
    pub(crate) fn push(&mut self, line: &str, start: usize, words: &Words) -> Option<Range<usize>> {
        if line.is_empty() {
            return None;
        }
        let dropped = match words.at_line_end(&self.text, line) {
            LineEnd::Space => {
                self.text.push(' ');
                None
            }
            LineEnd::Nothing => None,
            LineEnd::BrokenWord(hyphen) => {
                let at = self.text.len() - hyphen.len_utf8();
                let range = self.range(at..self.text.len());
                self.text.truncate(at);
                Some(range)
            }
        };
        self.append(line, start);
        dropped
    }

    /// Returns a text of one line. `start` is its start in bytes of the page.
    pub(crate) fn of(line: &str, start: usize) -> Self {
        let mut joined = Self::default();
        joined.append(line, start);
        joined
    }

    /// Adds a text without a space. `start` is its start in bytes of the page.
    pub(crate) fn append(&mut self, text: &str, start: usize) {
        if !text.is_empty() {
            self.map.push((self.text.len(), start));
            self.text.push_str(text);
        }
    }

    /// Returns the offset in the page for an offset in the text, both in bytes.
    fn source(&self, offset: usize) -> usize {
        let run = self.map.partition_point(|(at, _)| *at <= offset).saturating_sub(1);
        self.map.get(run).map_or(0, |(at, start)| start + (offset - at))
    }

    /// Returns the range in the page for a range in the text, both in bytes.
    pub(crate) fn range(&self, range: Range<usize>) -> Range<usize> {
        self.source(range.start)..self.source(range.end.saturating_sub(1)) + 1
    }
}

/// Adds a line to a text, and a space before it where the script and the line ends ask for one.
pub(crate) fn join(text: &mut String, line: &str) {
    if Words::default().at_line_end(text, line) == LineEnd::Space {
        text.push(' ');
    }
    text.push_str(line);
}
