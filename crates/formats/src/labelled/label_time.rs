//! Reads the times in labels.

/// Reads `12:34`, `1:02:03` or `00:02:46.5`, and returns seconds.
fn seconds(text: &str) -> Option<f64> {
    let parts: Vec<&str> = text.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let mut total = 0.0;
    for (index, part) in parts.iter().enumerate() {
        let (whole, fraction) = part.split_once(['.', ',']).unwrap_or((part, "0"));
        let is_last = index + 1 == parts.len();
        if !is_short_number(whole)
            || !is_short_number(fraction)
            || (!is_last && part.contains(['.', ',']))
            || (index > 0 && whole.len() != 2)
        {
            return None;
        }
        total = total * 60.0 + format!("{whole}.{fraction}").parse::<f64>().ok()?;
    }
    Some(total)
}

/// Tells whether a text is one to three digits.
fn is_short_number(text: &str) -> bool {
    (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the time in seconds at the start of a text, in brackets or not, and the offset in bytes of the text after
/// it.
pub(super) fn leading_time(text: &str) -> Option<(f64, usize)> {
    let trimmed = text.trim_start();
    let inner = trimmed.trim_start_matches(['\\', '[', '(', '【']);
    let end = inner.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | ','))).unwrap_or(inner.len());
    let time = seconds(inner[..end].trim_end_matches(['.', ',', ':']))?;
    let mut rest = &inner[end..];
    if inner.len() < trimmed.len() {
        let closed = rest.trim_start_matches('\\');
        rest = closed.strip_prefix([']', ')', '】'])?;
    }
    let rest = rest.trim_start().trim_start_matches(['-', '–', '—', '|']).trim_start();
    Some((time, text.len() - rest.len()))
}

/// Returns a name without the time after it, and the time in seconds.
pub(super) fn trailing_time(text: &str) -> (&str, Option<f64>) {
    let trimmed = text.trim_end().trim_end_matches([']', ')', '】', '\\']);
    let start = trimmed
        .rfind(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.')))
        .map_or(0, |at| at + trimmed[at..].chars().next().map_or(1, char::len_utf8));
    match seconds(&trimmed[start..]) {
        Some(time) => (
            trimmed[..start].trim_end_matches(|c: char| {
                c.is_whitespace() || matches!(c, '[' | '(' | '【' | '\\' | '-' | '–' | '—' | '|' | ',')
            }),
            Some(time),
        ),
        None => (text, None),
    }
}
