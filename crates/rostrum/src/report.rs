//! Diagnostics: the file, the line, the column, an excerpt, the problem and advice.

use std::io::IsTerminal;
use std::ops::Range;
use std::path::Path;

use ariadne::{CharSet, Color, Config, IndexType, Label, Report, ReportKind, Source};
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

/// Reports a problem at a place of a file. The range is in bytes of the text.
pub(crate) fn at(path: &Path, text: &str, range: Range<usize>, level: Level, message: &str, advice: Option<&str>) {
    let name = console::printable(&path.display().to_string());
    let excerpt = Excerpt::around(text, range.start);
    // Empty lines stand for the lines before, so that ariadne counts the right line number.
    let padded = format!("{}{}", "\n".repeat(excerpt.lines_before), console::printable(excerpt.text));
    let in_padded = |at: usize| (excerpt.lines_before + at.saturating_sub(excerpt.offset)).min(padded.len());
    // The range may lie inside a character: of a parser that counts bytes, or of U+FFFD, which stands for one byte that is
    // not UTF-8 and is longer than it.
    let start = floor_char_boundary(&padded, in_padded(range.start));
    let end = in_padded(range.end).max(start);
    let end = (end..padded.len()).find(|at| padded.is_char_boundary(*at)).unwrap_or(padded.len());
    let (kind, colour) = match level {
        Level::Error => (ReportKind::Error, Color::Red),
        Level::Warning => (ReportKind::Warning, Color::Yellow),
    };
    let config = Config::default()
        .with_color(std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none())
        .with_char_set(CharSet::Unicode)
        .with_index_type(IndexType::Byte);
    let span = (name.clone(), start..end);
    let mut report = Report::build(kind, span.clone())
        .with_config(config)
        .with_message(console::printable(message))
        .with_label(Label::new(span).with_color(colour).with_message(console::printable(advice.unwrap_or("here"))));
    if excerpt.is_part {
        let column = range.start - line_start(text, range.start) + 1;
        report = report.with_note(format!("the line is long; this is the part around byte {column}"));
    }
    // Ignores errors, because there is nowhere else to report them.
    _ = report.finish().eprint((name, Source::from(padded)));
}

/// A line of a text, or a part of it if it is long.
struct Excerpt<'t> {
    text: &'t str,
    /// The offset of the excerpt in the text, in bytes.
    offset: usize,
    lines_before: usize,
    /// True if the line is longer than the excerpt.
    is_part: bool,
}

impl<'t> Excerpt<'t> {
    /// Cuts out the line at an offset in bytes.
    fn around(text: &'t str, at: usize) -> Self {
        let at = floor_char_boundary(text, at);
        let line_start = line_start(text, at);
        let line_end = text[at..].find('\n').map_or(text.len(), |length| at + length);
        let lines_before = text[..line_start].bytes().filter(|byte| *byte == b'\n').count();
        if line_end - line_start <= MAX_LINE {
            return Self { text: &text[line_start..line_end], offset: line_start, lines_before, is_part: false };
        }
        let offset = floor_char_boundary(text, at.saturating_sub(MAX_LINE / 4).max(line_start));
        let end = floor_char_boundary(text, (offset + MAX_LINE).min(line_end));
        Self { text: &text[offset..end], offset, lines_before, is_part: true }
    }
}

/// Returns the offset of the line that holds the offset `at`, both in bytes.
fn line_start(text: &str, at: usize) -> usize {
    let before = &text[..floor_char_boundary(text, at)];
    before.rfind('\n').map_or(0, |line_end| line_end + 1)
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

/// Makes a progress bar for that many transcripts. It is hidden unless standard error is a terminal.
pub(crate) fn progress(count: usize) -> ProgressBar {
    let bar = ProgressBar::new(count as u64);
    match ProgressStyle::with_template("{pos} of {len} transcripts {wide_bar} {eta}") {
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
