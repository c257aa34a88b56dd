//! Documents with paragraphs and bold words, as Markdown.
//!
//! Web pages and files of word processors mark who speaks with bold words, headings and paragraphs, as Markdown does. So
//! they are read as Markdown, in which every character of the text that could be a mark is escaped. A map leads from there
//! back to the file.

use std::ops::Range;

/// A document as Markdown.
#[derive(Debug, Default, Clone)]
pub(crate) struct Document {
    text: String,
    /// The start of each run, in bytes of the text, and the stretch of the file that it was made of.
    map: Vec<(usize, Range<usize>)>,
    /// The runs of the open block.
    runs: Vec<Run>,
}

/// A stretch of a block.
#[derive(Debug, Clone)]
struct Run {
    text: String,
    is_bold: bool,
    /// The address, if it is a link.
    link: Option<String>,
    /// The stretch of the file, in bytes.
    source: Range<usize>,
}

/// The kind of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph,
    /// Holds the level, from 1 to 6.
    Heading(usize),
}

impl Document {
    /// Returns the Markdown.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the stretch of the file for a range of the text, both in bytes.
    pub(crate) fn source(&self, range: Range<usize>) -> Range<usize> {
        let run = |at: usize| self.map.partition_point(|(start, _)| *start <= at).checked_sub(1);
        let Some(first) = run(range.start) else { return 0..0 };
        let last = run(range.end.saturating_sub(1).max(range.start)).unwrap_or(first);
        let (start, end) = (self.map[first].1.start, self.map[last].1.end);
        start..end.max(start)
    }

    /// Adds words to the open block. A line feed in them is a line end inside of the block. `source` is their stretch of the
    /// file, in bytes.
    pub(crate) fn push(&mut self, text: &str, is_bold: bool, source: Range<usize>) {
        if text.is_empty() {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if last.is_bold == is_bold && last.link.is_none() => {
                last.text.push_str(text);
                last.source.end = last.source.end.max(source.end);
            }
            _ => self.runs.push(Run { text: text.to_owned(), is_bold, link: None, source }),
        }
    }

    /// Adds a link to the open block.
    pub(crate) fn push_link(&mut self, text: &str, url: &str, is_bold: bool, source: Range<usize>) {
        self.runs.push(Run { text: text.to_owned(), is_bold, link: Some(url.to_owned()), source });
    }

    /// Returns the words of the open block.
    pub(crate) fn open_text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Tells whether the open block has no words yet.
    pub(crate) fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }

    /// Returns the last character of the open block.
    pub(crate) fn last_char(&self) -> Option<char> {
        self.runs.iter().rev().find_map(|run| run.text.chars().next_back())
    }

    /// Makes the words of the open block bold, and adds a colon if they end without one, so that they are a label.
    pub(crate) fn make_label(&mut self) {
        let has_colon = self.open_text().trim_end().ends_with([':', '：']);
        self.runs.iter_mut().for_each(|run| run.is_bold = true);
        if !has_colon && let Some(last) = self.runs.last_mut() {
            last.text = format!("{}:", last.text.trim_end());
        }
    }

    /// Ends the open block.
    pub(crate) fn end_block(&mut self, block: Block) {
        let runs = std::mem::take(&mut self.runs);
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let level = if let Block::Heading(level) = block { level } else { 0 };
        if level > 0 {
            self.text.push_str(&"#".repeat(level.min(6)));
            self.text.push(' ');
        }
        for run in joined(runs) {
            self.run(&run, level > 0);
        }
        let end = self.text.trim_end().len();
        self.text.truncate(end);
    }

    /// Writes a run. Marks of bold words stand next to the words, or they would mean nothing.
    fn run(&mut self, run: &Run, is_heading: bool) {
        let core = run.text.trim_matches([' ', '\n', '\t', '\u{a0}']);
        let start = run.text.find(core).unwrap_or_default();
        let (before, after) = (&run.text[..start], &run.text[start + core.len()..]);
        self.write(before, is_heading);
        self.map.push((self.text.len(), run.source.clone()));
        let is_bold = run.is_bold && !core.is_empty() && !is_heading;
        self.text.push_str(if is_bold { "**" } else { "" });
        match &run.link {
            Some(url) if !core.is_empty() => {
                self.text.push('[');
                self.write(core, is_heading);
                self.text.push_str(&format!("]({})", encoded(url)));
            }
            _ => self.write(core, is_heading),
        }
        self.text.push_str(if is_bold { "**" } else { "" });
        self.write(after, is_heading);
    }

    /// Writes words with escapes.
    fn write(&mut self, words: &str, is_heading: bool) {
        for character in words.chars() {
            let at_line_start = self.text.is_empty() || self.text.ends_with('\n');
            match character {
                '\n' if is_heading => self.text.push(' '),
                // White space at the start of a line means nothing.
                ' ' if at_line_start => {}
                '\\' | '*' | '_' | '`' | '[' | '<' | '&' | '~' => self.text.extend(['\\', character]),
                '#' | '=' | '>' if at_line_start => self.text.extend(['\\', character]),
                _ => self.text.push(character),
            }
        }
    }
}

/// Joins runs of the same kind, and gives runs of white space the kind of the run before.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::with_capacity(runs.len());
    for run in runs {
        match joined.last_mut() {
            Some(last)
                if last.link.is_none()
                    && run.link.is_none()
                    && (last.is_bold == run.is_bold || run.text.trim().is_empty()) =>
            {
                last.text.push_str(&run.text);
                last.source.end = last.source.end.max(run.source.end);
            }
            _ => joined.push(run),
        }
    }
    joined
}

/// Returns an address without the characters that would end a link in Markdown.
fn encoded(url: &str) -> String {
    let mut encoded = String::with_capacity(url.len());
    for character in url.trim().chars() {
        match character {
            '(' => encoded.push_str("%28"),
            ')' => encoded.push_str("%29"),
            c if c.is_whitespace() || c.is_control() => encoded.push_str("%20"),
            c => encoded.push(c),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_lead_back_to_the_file() {
        let mut document = Document::default();
        document.push("Ann ", true, 10..14);
        document.push("Lee", true, 20..23);
        document.push(": ", false, 30..32);
        document.push("2*3 # [a]\n# b", false, 40..53);
        document.end_block(Block::Paragraph);
        document.push("A head", true, 60..66);
        document.end_block(Block::Heading(2));
        document.push_link("see", "https://a.b/(c) d", false, 70..73);
        document.end_block(Block::Paragraph);
        document.push(" ", false, 80..81);
        document.end_block(Block::Paragraph);
        let expected = "**Ann Lee**: 2\\*3 # \\[a]\n\\# b\n\n## A head\n\n[see](https://a.b/%28c%29%20d)";
        assert_eq!(document.text(), expected);
        assert_eq!(document.source(0..5), 10..23);
        assert_eq!(document.source(expected.len() - 1..expected.len()), 70..73);
    }
}
