//! Diagnostics: the file, the line, the column, the line itself, what is wrong and how to mend it.

use std::io::IsTerminal;
use std::ops::Range;
use std::path::Path;

use ariadne::{CharSet, Color, Config, IndexType, Label, Report, ReportKind, Source};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{Failure, console};

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Error,
    Warning,
}

/// The widest line that is shown whole, in bytes; of a longer one, what stands around the place.
const MAX_LINE: usize = 400;

/// Tells what is wrong at a place of a file. The range is in bytes of the text.
pub(crate) fn at(path: &Path, text: &str, range: Range<usize>, level: Level, message: &str, mend: Option<&str>) {
    let name = path.display().to_string();
    let (excerpt, lines_before, shift, is_part) = excerpt(text, range.clone());
    // Empty lines stand for those before, so that the line has its number.
    let padded = format!("{}{excerpt}", "\n".repeat(lines_before));
    let start = lines_before + range.start.saturating_sub(shift).min(excerpt.len());
    let mut end = (lines_before + range.end.saturating_sub(shift)).clamp(start, padded.len());
    // Where the text is not UTF-8 a replacement character stands for the byte, and is longer.
    while !padded.is_char_boundary(end) {
        end += 1;
    }
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
        .with_message(message)
        .with_label(Label::new(span).with_color(colour).with_message(mend.unwrap_or("here")));
    if is_part {
        let column = text[..range.start.min(text.len())].rfind('\n').map_or(range.start, |at| range.start - at - 1) + 1;
        report = report.with_note(format!("the line is long; what is shown of it stands around byte {column}"));
    }
    let source = Source::from(padded);
    // Where standard error is closed, there is nobody to tell.
    let _ = report.finish().eprint((name, source));
}

/// The line of a range, for a diagnostic; how many lines stand before it, its offset, and whether it is only a part.
fn excerpt(text: &str, range: Range<usize>) -> (&str, usize, usize, bool) {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let at = floor(range.start);
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[at..].find('\n').map_or(text.len(), |found| at + found);
    if end - start <= MAX_LINE {
        let lines = text[..start].bytes().filter(|byte| *byte == b'\n').count();
        return (&text[start..end], lines, start, false);
    }
    let from = floor(at.saturating_sub(MAX_LINE / 4).max(start));
    let to = floor((from + MAX_LINE).min(end));
    let lines = text[..start].bytes().filter(|byte| *byte == b'\n').count();
    (&text[from..to], lines, from, true)
}

/// Tells what is wrong with a file as a whole.
pub(crate) fn whole(path: &Path, level: Level, message: &str) {
    let word = if level == Level::Error { "error" } else { "warning" };
    console::print_error_line(&format!("{word}: {}: {message}", path.display()));
}

/// Tells why the command failed.
pub(crate) fn failure(failure: &Failure) {
    console::print_error_line(&format!("error: {}", failure.message()));
}

/// A bar that tells how many of so many transcripts are done, where somebody looks on.
pub(crate) fn progress(count: usize) -> ProgressBar {
    let bar = ProgressBar::new(count as u64);
    match ProgressStyle::with_template("{pos} of {len} transcripts {wide_bar} {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// A count with its noun: `1 file`, `2 files`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
