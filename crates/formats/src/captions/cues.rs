//! Cuts captions into cues.
//!
//! A cue is a line with two times and an arrow between, and the lines after it. Everything else is optional here: hours,
//! numbers, empty lines between cues, the comma of SRT or the full stop of WebVTT. Lines after an empty line that belong to
//! no other cue stay with the cue before, so that no word is lost.

use std::ops::Range;

use crate::notice::{Field, NoticeKind};
use crate::notices::Notices;
use crate::record::Fields;

/// A caption.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cue<'a> {
    /// The start in seconds.
    pub(super) start: f64,
    /// The end in seconds.
    pub(super) end: f64,
    /// Its lines, each with its offset in bytes of the page.
    pub(super) lines: Vec<(&'a str, usize)>,
}

/// A block of WebVTT that is no cue, and that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    /// Lines after the first line of the file.
    Header,
    Note,
    /// A style sheet or the definition of a region.
    Style,
}

/// Tells whether a text has a line with the times of a cue.
pub(super) fn has_cues(text: &str) -> bool {
    text.lines().any(|line| times(line).is_some())
}

/// Tells whether a text begins with a cue: with its times, or with its number and its times.
pub(super) fn begins_with_cue(text: &str) -> bool {
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    times(first).is_some() || is_number(first) && lines.next().is_some_and(|line| times(line).is_some())
}

/// Returns the cues of a page. Reports numbers, times and settings as markup, and comments; reads the language in the
/// header.
pub(super) fn cues<'a>(text: &'a str, page: usize, fields: &mut Fields, notices: &mut Notices) -> Vec<Cue<'a>> {
    let lines = lines(text);
    let mut cues: Vec<Cue<'a>> = Vec::new();
    let mut block = None;
    let mut is_after_empty = true;
    for (index, &Line { text: line, start, is_empty }) in lines.iter().enumerate() {
        let range = start..start + line.len();
        if is_empty {
            is_after_empty = true;
            // A comment ends at an empty line; so does the header.
            block = None;
        }
        if line.is_empty() {
            continue;
        }
        if let Some((start, end)) = times(line) {
            block = None;
            notices.add(page, range, NoticeKind::Markup);
            cues.push(Cue { start, end: end.max(start), lines: Vec::new() });
        } else if cues.is_empty() && index == 0 && line.starts_with("WEBVTT") {
            block = Some(Block::Header);
            notices.add(page, range, NoticeKind::Markup);
        } else if is_after_empty && let Some(begun) = block_start(line) {
            block = Some(begun);
            notices.add(page, range, report(begun));
        } else if block == Some(Block::Header) {
            header(line, range, page, fields, notices);
        } else if let Some(block) = block {
            notices.add(page, range, report(block));
        } else if is_name_of_next(&lines, index, is_after_empty) {
            notices.add(page, range, NoticeKind::Markup);
        } else if let Some(cue) = cues.last_mut() {
            cue.lines.push((line, start));
        } else {
            notices.add(page, range, NoticeKind::Comment);
        }
        is_after_empty = false;
    }
    cues
}

/// A line without white space around it.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    /// The start of the text, in bytes of the page.
    start: usize,
    /// True if the line has nothing, not even a space. A line of one space is a part of its cue.
    is_empty: bool,
}

/// Returns the lines of a text. A line ends at a line feed, a carriage return, or both together.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut offset = 0;
    for whole in text.split_inclusive(['\n', '\r']) {
        let is_second_half = whole == "\n" && text[..offset].ends_with('\r');
        if !is_second_half {
            let line = whole.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            let start = offset + whole.len() - line.len();
            let is_empty = whole.trim_end_matches(['\n', '\r']).is_empty();
            lines.push(Line { text: line.trim_end(), start, is_empty });
        }
        offset += whole.len();
    }
    lines
}

/// Returns the block that a line begins.
fn block_start(line: &str) -> Option<Block> {
    match line.split_whitespace().next()? {
        "NOTE" => Some(Block::Note),
        "STYLE" | "REGION" if line.split_whitespace().count() == 1 => Some(Block::Style),
        _ => None,
    }
}

fn report(block: Block) -> NoticeKind {
    if block == Block::Note { NoticeKind::Comment } else { NoticeKind::Markup }
}

/// Reads a line of the header, such as `Language: en`.
fn header(line: &str, range: Range<usize>, page: usize, fields: &mut Fields, notices: &mut Notices) {
    let kind = match line.split_once(':').map(|(key, value)| (key.trim(), value.trim())) {
        Some((key, value)) if key.eq_ignore_ascii_case("language") => fields.set(Field::Language, value),
        Some((key, value)) if key.eq_ignore_ascii_case("title") => fields.set(Field::Title, value),
        Some((key, _)) if key.eq_ignore_ascii_case("kind") => NoticeKind::Markup,
        Some((key, _)) => NoticeKind::UnusedField(key.to_owned()),
        None => NoticeKind::Comment,
    };
    notices.add(page, range, kind);
}

/// Tells whether a line is the number or the name of the cue whose times follow on the next line: a number, or any line
/// after an empty one.
fn is_name_of_next(lines: &[Line<'_>], index: usize, is_after_empty: bool) -> bool {
    let next = lines.get(index + 1);
    (is_after_empty || is_number(lines[index].text)) && next.is_some_and(|next| times(next.text).is_some())
}

fn is_number(line: &str) -> bool {
    !line.is_empty() && line.len() <= 9 && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads `00:01:02.500 --> 00:01:04,000 align:start`, and returns the two times in seconds.
fn times(line: &str) -> Option<(f64, f64)> {
    let (start, rest) = line.split_once("-->")?;
    let end = rest.split_whitespace().next()?;
    Some((time(start.trim())?, time(end)?))
}

/// Reads `1:02:03.500`, `02:03,5` or `02:03`, and returns seconds.
pub(crate) fn time(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let parts: Vec<&str> = whole.split(':').collect();
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !(2..=3).contains(&parts.len()) || fraction.len() > 9 || !is_digits(fraction) {
        return None;
    }
    let mut seconds = 0.0;
    for part in parts {
        if part.is_empty() || part.len() > 6 || !is_digits(part) {
            return None;
        }
        seconds = seconds * 60.0 + part.parse::<f64>().ok()?;
    }
    Some(if fraction.is_empty() { seconds } else { seconds + format!("0.{fraction}").parse::<f64>().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::given::Given;

    fn read(text: &str) -> Vec<(f64, f64, Vec<&str>)> {
        let mut fields = Fields::given(&Given::default());
        let cues = cues(text, 0, &mut fields, &mut Notices::default());
        cues.into_iter()
            .map(|cue| (cue.start, cue.end, cue.lines.into_iter().map(|(line, _)| line).collect()))
            .collect()
    }

    #[test]
    fn cues_are_read_as_people_write_them() {
        let text = "\u{feff}WEBVTT - a talk\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE by hand\nmore\n\n\
                    intro\n00:01.500 --> 00:02.000 align:start\nOne\ntwo\n\n3 cats\n\n2\n1:00:00,5 --> 1:00:02\n4\n3\n\
                    01:00:03.000 --> 01:00:01.000\nLast";
        let expected =
            [(1.5, 2.0, vec!["One", "two", "3 cats"]), (3600.5, 3602.0, vec!["4"]), (3603.0, 3603.0, vec!["Last"])];
        assert_eq!(read(text), expected);
        assert_eq!(read(&text.replace('\n', "\r\n")), expected);
        assert_eq!(read(&text.replace('\n', "\r")), expected);
    }

    #[test]
    fn times_have_hours_or_not_and_a_comma_or_a_full_stop() {
        assert_eq!(time("00:00:01,25"), Some(1.25));
        assert_eq!(time("10:01.5"), Some(601.5));
        assert_eq!(time("100:00:00"), Some(360_000.0));
        for text in ["", "1", ":", "1:", "a:b", "1:2:3:4", "1:2.x", "1.5:2"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
