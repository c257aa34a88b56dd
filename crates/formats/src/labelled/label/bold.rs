//! Reads labels in bold, or in other emphasis.

use super::words::{is_letter_of_pair, kind};
use super::{Candidate, Form, MAX, TimeAfter, colon, is_colon, leading_time, letter, named, prefix, trailing_time};
use crate::labelled::dialect::Dialect;
use crate::labelled::label::Clock;
use crate::record::LabelKind;

/// Reads `**Name:**`, `**Name**:`, `**Name**` or `**Name: …**`, and the same with other marks of emphasis.
pub(super) fn bold(line: &str, dialect: Dialect, clock: Clock) -> Option<Candidate> {
    let marker = ["***", "**", "__", "*", "_"].into_iter().find(|marker| line.starts_with(marker))?;
    if dialect != Dialect::Markdown && marker.len() < 2 {
        return None;
    }
    let inner = &line[marker.len()..];
    let close = prefix(inner, MAX).find(marker);
    let closed = close
        .and_then(|close| closed(&inner[..close], &inner[close + marker.len()..], marker, line.len(), dialect, clock));
    closed.or_else(|| opened(inner, close, marker, dialect, clock))
}

/// Reads a label that begins with emphasised text. `after` is the text after the closing mark, and `length` the line's.
fn closed(
    inner: &str,
    after: &str,
    marker: &'static str,
    length: usize,
    dialect: Dialect,
    clock: Clock,
) -> Option<Candidate> {
    let trimmed = inner.trim_end();
    if let Some(name) = trimmed.strip_suffix(is_colon) {
        return named(name, after, length, Form::Bold, dialect, clock);
    }
    if let Some(rest) = after.trim_start().strip_prefix(is_colon) {
        return named(trimmed, rest, length, Form::Bold, dialect, clock);
    }
    let (name, time) = trailing_time(trimmed, clock);
    let has_text = !after.trim().is_empty();
    let time_after = leading_time(after, clock).filter(|time| after[time.end..].trim().is_empty());
    if marker.len() >= 2 && (!has_text || time_after.is_some()) {
        let form = if time.is_some() || has_text { Form::Timed } else { Form::BoldAlone };
        let found = named(trimmed, "", length, form, dialect, clock)?;
        let time = found.time.or(time_after.map(|time| time.seconds));
        return (!name.ends_with(['.', '?', '!'])).then_some(Candidate { time, rest: length, ..found });
    }
    if marker.len() >= 2 && begins_wide(after) && !name.ends_with(['.', '?', '!']) {
        return named(trimmed, after, length, Form::Spaced, dialect, clock).filter(|found| found.plausible);
    }
    // Any other text after a bold name makes it emphasis; only a bold `Q` or `A` is still a label.
    let name = name.trim_end_matches('.');
    if is_letter_of_pair(name) {
        return named(name, after, length, Form::Letter, dialect, clock);
    }
    if kind(name) == LabelKind::Name { None } else { named(name, after, length, Form::Inline, dialect, clock) }
}

/// Tells whether a text begins with white space that is wider than the space between words.
fn begins_wide(text: &str) -> bool {
    let mut spaces = text.chars().take_while(|c| c.is_whitespace());
    matches!(spaces.next(), Some('\u{3000}' | '\t' | '\u{2003}')) || spaces.next().is_some()
}

/// Reads the label inside of emphasised text, as in `**Name: What?**`. `close` is the offset of the closing mark.
fn opened(
    inner: &str,
    close: Option<usize>,
    marker: &'static str,
    dialect: Dialect,
    clock: Clock,
) -> Option<Candidate> {
    let found =
        letter(inner).filter(|found| found.form != Form::BareLetter).or_else(|| colon(inner, dialect, clock))?;
    let is_inside = found.rest < inner.len() && close.is_none_or(|close| found.rest < close);
    (is_inside && found.plausible).then_some(Candidate {
        form: if found.form == Form::Letter { Form::Letter } else { Form::Bold },
        opened: Some(marker),
        rest: found.rest + marker.len(),
        time_after: found.time_after.map(|time| TimeAfter { rest: time.rest + marker.len(), ..time }),
        ..found
    })
}
