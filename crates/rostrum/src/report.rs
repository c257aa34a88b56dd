//! Diagnostics: the file, the line, the column, an excerpt, the problem and advice.

use std::io::IsTerminal;
use std::ops::Range;
use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level as Title, Renderer, Snippet};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{Failure, console};

/// The severity of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Error,
    Warning,
}

/// The longest line that is shown whole, in bytes. Of a longer line, only the surroundings of the place are shown.
const MAX_LINE: usize = 400;

/// The greatest number of diagnostics of one kind that are printed of a file, unless all are wanted.
const MAX_SAME: usize = 50;

/// Prints the diagnostics of one file. Prints at most [`MAX_SAME`] of each kind, and then how many more there are.
///
/// `K` identifies the kind of a diagnostic.
pub(crate) struct FileReport<'a, K> {
    path: &'a Path,
    text: Lines<'a>,
    /// True if every diagnostic is printed.
    all: bool,
    /// The number of diagnostics of each kind, with the message of the first, in the order of the first ones.
    counts: Vec<(K, usize, String)>,
}

impl<'a, K: PartialEq> FileReport<'a, K> {
    pub(crate) fn new(path: &'a Path, text: &'a str, all: bool) -> Self {
        Self { path, text: Lines::of(text), all, counts: Vec::new() }
    }

    /// Prints a diagnostic with an excerpt. The range is in bytes of the text.
    pub(crate) fn at(&mut self, kind: K, range: Range<usize>, level: Level, message: &str, advice: Option<&str>) {
        if self.is_shown(kind, message) {
            print_excerpt(self.path, &self.text, range, level, message, advice);
        }
    }

    /// Prints a line about the file. `line` makes it, if it is printed.
    pub(crate) fn line(&mut self, kind: K, message: &str, line: impl FnOnce() -> String) {
        if self.is_shown(kind, message) {
            console::print_error_line(&line());
        }
    }

    /// Prints a problem of the file as a whole.
    pub(crate) fn whole(&mut self, kind: K, level: Level, message: &str) {
        if self.is_shown(kind, message) {
            whole(self.path, level, message);
        }
    }

    /// Counts a diagnostic, and tells whether it is to be printed.
    fn is_shown(&mut self, kind: K, message: &str) -> bool {
        let count = match self.counts.iter_mut().find(|(known, ..)| *known == kind) {
            Some((_, count, _)) => {
                *count += 1;
                *count
            }
            None => {
                self.counts.push((kind, 1, message.to_owned()));
                1
            }
        };
        self.all || count <= MAX_SAME
    }

    /// Prints how many diagnostics were not printed.
    pub(crate) fn finish(self) {
        if self.all {
            return;
        }
        for (_, count, first) in self.counts.iter().filter(|(_, count, _)| *count > MAX_SAME) {
            let more = messages::number(count - MAX_SAME);
            let message = format!("and {more} more, such as \"{first}\"; `--all` shows all");
            console::print_error_line(&format!("{}: {message}", self.path.display()));
        }
    }
}

/// Reports a problem at a place of a file. The range is in bytes of the text.
pub(crate) fn at(path: &Path, text: &str, range: Range<usize>, level: Level, message: &str, advice: Option<&str>) {
    print_excerpt(path, &Lines::of(text), range, level, message, advice);
}

fn print_excerpt(
    path: &Path,
    text: &Lines<'_>,
    range: Range<usize>,
    level: Level,
    message: &str,
    advice: Option<&str>,
) {
    let excerpt = text.excerpt(range.start);
    let shown = console::printable(excerpt.text);
    let in_shown = |at: usize| at.saturating_sub(excerpt.offset).min(shown.len());
    // The range may lie inside a character: of a parser that counts bytes, or of U+FFFD, which stands for one byte that is
    // not UTF-8 and is longer than it.
    let start = floor_char_boundary(&shown, in_shown(range.start));
    let end = in_shown(range.end).max(start);
    let end = (end..shown.len()).find(|at| shown.is_char_boundary(*at)).unwrap_or(shown.len());
    let title = match level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
    };
    let label = console::printable(advice.unwrap_or("here"));
    let snippet = Snippet::source(shown)
        .path(console::printable(&path.display().to_string()))
        .line_start(excerpt.lines_before + 1)
        .annotation(AnnotationKind::Primary.span(start..end).label(label));
    let mut group = title.primary_title(console::printable(message)).element(snippet);
    if excerpt.is_part {
        let column = range.start - excerpt.line_start + 1;
        let note = format!("the line is long; this is the part around byte {column}");
        group = group.element(Title::NOTE.message(note));
    }
    let has_colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if has_colours { Renderer::styled() } else { Renderer::plain() };
    // The text has no control characters of its own, so the colours must not be taken off.
    console::print_rendered(&renderer.decor_style(DecorStyle::Unicode).render(&[group]));
}

/// A text with the offsets of its lines, so that a place is found without reading all of the text again.
struct Lines<'t> {
    text: &'t str,
    /// The offset of each line in bytes.
    starts: Vec<usize>,
}

/// A line of a text, or a part of it if it is long.
struct Excerpt<'t> {
    text: &'t str,
    /// The offset of the excerpt in the text, in bytes.
    offset: usize,
    /// The offset of its line in the text, in bytes.
    line_start: usize,
    lines_before: usize,
    /// True if the line is longer than the excerpt.
    is_part: bool,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text, starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// Cuts out the line at an offset in bytes.
    fn excerpt(&self, at: usize) -> Excerpt<'t> {
        let text = self.text;
        let at = floor_char_boundary(text, at);
        let lines_before = self.starts.partition_point(|start| *start <= at) - 1;
        let line_start = self.starts[lines_before];
        let line_end = self.starts.get(lines_before + 1).map_or(text.len(), |next| next - 1);
        if line_end - line_start <= MAX_LINE {
            let line = &text[line_start..line_end];
            return Excerpt { text: line, offset: line_start, line_start, lines_before, is_part: false };
        }
        let offset = floor_char_boundary(text, at.saturating_sub(MAX_LINE / 4).max(line_start));
        let end = floor_char_boundary(text, (offset + MAX_LINE).min(line_end));
        Excerpt { text: &text[offset..end], offset, line_start, lines_before, is_part: true }
    }
}

/// Returns the last char boundary at or before an offset in bytes.
fn floor_char_boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Reports a problem of a file as a whole.
pub(crate) fn whole(path: &Path, level: Level, message: &str) {
    let word = if level == Level::Error { "error" } else { "warning" };
    console::print_error_line(&format!("{word}: {}: {message}", path.display()));
}

/// Reports why the command failed.
pub(crate) fn failure(failure: &Failure) {
    console::print_error_line(&format!("error: {}", failure.message()));
}

/// Makes a progress bar for that many things, which are named. It is hidden unless standard error is a terminal.
pub(crate) fn progress(count: usize, noun: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(count as u64).with_message(noun);
    match ProgressStyle::with_template("{pos} of {len} {msg} {wide_bar} {per_sec}, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Returns a count with its noun: `1 file`, `2 files`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_has_the_line_of_its_place() {
        let text = "one\n\nthree é\nfour";
        let lines = Lines::of(text);
        for at in 0..=text.len() {
            let excerpt = lines.excerpt(at);
            let boundary = floor_char_boundary(text, at);
            let naive = text[..boundary].matches('\n').count();
            assert_eq!((excerpt.lines_before, excerpt.text), (naive, text.split('\n').nth(naive).unwrap()), "{at}");
        }
    }

    #[test]
    fn any_range_of_any_text_can_be_reported() {
        let texts = ["", "{\"é", "é\n日本\u{202e}x\u{1b}[2J", "\u{fffd}\u{fffd}\n", "a\nb", &"日".repeat(400)];
        for text in texts {
            for start in 0..text.len().min(40) + 2 {
                for length in 0..4 {
                    at(Path::new("a.md"), text, start..start + length, Level::Warning, "a \u{1b}[31mproblem", None);
                }
            }
        }
    }
}
