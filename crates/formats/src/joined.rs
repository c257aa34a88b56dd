//! Joins the lines of a block into one text.

use std::ops::Range;

/// The text of a block, joined from its lines, with a map from its offsets to offsets of the page.
#[derive(Debug, Default, Clone)]
pub(crate) struct Joined {
    pub(crate) text: String,
    /// The start of each line, in bytes of the text and in bytes of the page.
    map: Vec<(usize, usize)>,
}

impl Joined {
    /// Adds a line, and a space before it where [`needs_space`] tells so. `start` is the start of the line in bytes of
    /// the page.
    pub(crate) fn push(&mut self, line: &str, start: usize) {
        if line.is_empty() {
            return;
        }
        join(&mut self.text, line);
        self.map.push((self.text.len() - line.len(), start));
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
    if let (Some(last), Some(first)) = (text.chars().next_back(), line.chars().next())
        && needs_space(text, last, line, first)
    {
        text.push(' ');
    }
    text.push_str(line);
}

/// Tells whether a space must be put between a text and the next line. `last` is the last char of the text, and `first`
/// the first char of the line.
fn needs_space(before: &str, last: char, line: &str, first: char) -> bool {
    if is_unspaced(last) && is_unspaced(first) || last.is_whitespace() {
        return false;
    }
    // A hyphen at the end of a line joins a compound word, as in "well-known". It does not if a word such as "and"
    // follows, as in "pre- and post-war".
    if last == '-' && first.is_lowercase() && before.chars().rev().nth(1).is_some_and(char::is_alphabetic) {
        let next = line.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        return matches!(next, "and" | "or" | "to" | "und" | "oder" | "bis" | "et" | "ou" | "y" | "o");
    }
    true
}

/// Tells whether a character belongs to a script without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_with_spaces_if_the_script_has_them() {
        let joined = |lines: &[&str]| {
            let mut joined = Joined::default();
            lines.iter().for_each(|line| joined.push(line, 0));
            joined.text
        };
        assert_eq!(joined(&["one", "two"]), "one two");
        assert_eq!(joined(&["请问党的", "对外工作"]), "请问党的对外工作");
        assert_eq!(joined(&["well-", "known"]), "well-known");
        assert_eq!(joined(&["pre-", "and post-war"]), "pre- and post-war");
        assert_eq!(joined(&["deep-", "— and"]), "deep- — and");
        assert_eq!(joined(&["options.\u{a0}", "Next"]), "options.\u{a0}Next");
    }
}
