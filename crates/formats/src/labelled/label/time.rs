//! Reads the times in and around labels.

/// The meaning of times with four parts, such as `00:00:01:12`, in one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::labelled) enum Clock {
    /// Days, hours, minutes and seconds.
    #[default]
    Days,
    /// Hours, minutes, seconds and frames, with this many frames a second.
    Frames(u8),
}

/// A time at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Time {
    /// The time in seconds.
    pub(super) seconds: f64,
    /// True if it stands in brackets.
    pub(super) bracketed: bool,
    /// The start of the text after it, in bytes.
    pub(super) end: usize,
}

impl Clock {
    /// Finds out what times with four parts mean in the lines of a record. The last part is less than the number of frames in a
    /// second, but as many as 59 if it means seconds.
    pub(in crate::labelled) fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let mut highest = None;
        let mut days = 0;
        for line in lines {
            let bare = line.trim_start_matches(['\\', '[', '(']);
            let end = bare.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(bare.len());
            let parts: Vec<u32> = bare[..end].split(':').filter_map(|part| part.parse().ok()).collect();
            if let [first, _, _, last] = parts[..] {
                highest = highest.max(Some(last));
                days = days.max(first);
            }
        }
        match highest {
            Some(0..=24) if days > 0 => Self::Frames(25),
            Some(25..=29) => Self::Frames(30),
            _ => Self::Days,
        }
    }
}

/// Reads `12:34`, `1:02:03`, `00:02:46.5` or a time with four parts, and returns seconds.
fn seconds(text: &str, clock: Clock) -> Option<f64> {
    let parts: Vec<&str> = text.split(':').collect();
    if !(2..=4).contains(&parts.len()) {
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
        let value = format!("{whole}.{fraction}").parse::<f64>().ok()?;
        total = match (clock, index, parts.len()) {
            (Clock::Frames(frames), 3, _) => total + value / f64::from(frames),
            (Clock::Days, 1, 4) => total * 24.0 + value,
            _ => total * 60.0 + value,
        };
    }
    Some(total)
}

/// Tells whether a text is one to three digits.
fn is_short_number(text: &str) -> bool {
    (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the time at the start of a text, in brackets or not.
pub(super) fn leading_time(text: &str, clock: Clock) -> Option<Time> {
    let trimmed = text.trim_start();
    let inner = trimmed.trim_start_matches(['\\', '[', '(', '【']);
    let end = inner.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | ','))).unwrap_or(inner.len());
    let time = seconds(inner[..end].trim_end_matches(['.', ',', ':']), clock)?;
    let mut rest = &inner[end..];
    let bracketed = inner.len() < trimmed.len();
    if bracketed {
        let closed = rest.trim_start_matches('\\');
        rest = closed.strip_prefix([']', ')', '】'])?;
    }
    let rest = rest.trim_start().trim_start_matches(['-', '–', '—', '|']).trim_start();
    Some(Time { seconds: time, bracketed, end: text.len() - rest.len() })
}

/// Returns the time in seconds of a line that holds nothing else, but perhaps brackets around it.
pub(super) fn only_time(line: &str, clock: Clock) -> Option<f64> {
    let inner =
        line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | '【' | '】' | '\\'));
    inner.starts_with(|c: char| c.is_ascii_digit()).then(|| seconds(inner, clock))?
}

/// Returns a name without the time after it, and the time in seconds.
pub(super) fn trailing_time(text: &str, clock: Clock) -> (&str, Option<f64>) {
    let trimmed = text.trim_end().trim_end_matches([']', ')', '】', '\\']);
    let start = trimmed
        .rfind(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.')))
        .map_or(0, |at| at + trimmed[at..].chars().next().map_or(1, char::len_utf8));
    match seconds(&trimmed[start..], clock) {
        Some(time) => (
            trimmed[..start].trim_end_matches(|c: char| {
                c.is_whitespace() || matches!(c, '[' | '(' | '【' | '\\' | '-' | '–' | '—' | '|' | ',')
            }),
            Some(time),
        ),
        None => (text, None),
    }
}
