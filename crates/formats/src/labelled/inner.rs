//! Finds labels inside of lines, where question and answer stand on one line.

use std::collections::HashMap;

use super::label::{is_colon, is_plausible};
use super::lines::{Flow, Line};
use crate::record::people::{is_title_word, key};

/// The most labels that are looked for in one line.
const MAX_IN_LINE: usize = 4000;
/// The longest label inside of a line, in bytes.
const MAX_LABEL: usize = 60;

/// Cuts lines before the labels inside of them. A label stands there after the end of a sentence. It is one only if its name does
/// so again, and if half of the lines that begin with a name and a colon hold one.
pub(super) fn cut<'a>(lines: Vec<Line<'a>>) -> Vec<Line<'a>> {
    let inner: Vec<Vec<usize>> = lines.iter().map(|line| inner_labels(line.text)).collect();
    if inner.iter().all(Vec::is_empty) {
        return lines;
    }
    let labelled = lines.iter().filter(|line| label_at(line.text, 0).is_some()).count();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (line, starts) in lines.iter().zip(&inner) {
        let names = starts.iter().filter_map(|start| label_at(line.text, *start));
        names.for_each(|name| *counts.entry(key(name)).or_default() += 1);
    }
    counts.retain(|_, count| *count >= 2);
    let is_label =
        |line: &Line<'_>, start: usize| label_at(line.text, start).is_some_and(|name| counts.contains_key(&key(name)));
    let holding = |(line, starts): &(&Line<'_>, &Vec<usize>)| starts.iter().any(|start| is_label(line, *start));
    let cut = lines.iter().zip(&inner).filter(holding).count();
    if cut == 0 || cut * 2 < labelled {
        return lines;
    }
    let mut pieces = Vec::with_capacity(lines.len() * 2);
    for (line, starts) in lines.iter().zip(&inner) {
        let mut rest = *line;
        for start in starts.iter().filter(|start| is_label(line, **start)) {
            let at = start - (rest.start - line.start);
            let text = rest.text[..at].trim_end();
            pieces.push(Line { text, end_time: None, ..rest });
            rest.skip(at);
            rest = Line { flow: Some(Flow::Begins), after_page_break: false, ..rest };
        }
        pieces.push(rest);
    }
    pieces
}

/// Returns the offsets in bytes at which labels may begin inside of a line: after the end of a sentence and a space.
fn inner_labels(text: &str) -> Vec<usize> {
    if !text.contains(is_colon) {
        return Vec::new();
    }
    let ends = text.match_indices(['.', '?', '!', '…', '。', '？', '！', '”', '"', ')']);
    let starts = ends.filter_map(|(at, mark)| {
        let after = &text[at + mark.len()..];
        let start = text.len() - after.trim_start().len();
        let before = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_abbreviation =
            mark == "." && (is_title_word(before) || before.chars().filter(|c| c.is_alphanumeric()).count() < 2);
        (start > at + mark.len() && !is_abbreviation && label_at(text, start).is_some()).then_some(start)
    });
    starts.take(MAX_IN_LINE).collect()
}

/// Returns the name of the label with a colon and a space that may begin at an offset in bytes.
fn label_at(text: &str, start: usize) -> Option<&str> {
    let rest = &text[start..];
    let end = (0..=rest.len().min(MAX_LABEL)).rev().find(|end| rest.is_char_boundary(*end))?;
    let colon = rest[..end].find(is_colon)?;
    let name = rest[..colon].trim_matches('*');
    let after = rest[colon..].chars().nth(1);
    let is_name = !name.contains(['.', '?', '!']) && name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    (is_name && after.is_some_and(|c| c.is_whitespace() || c == '*') && is_plausible(name)).then_some(name)
}
