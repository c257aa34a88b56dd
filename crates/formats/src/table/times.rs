//! Reads times of tables, which have as many forms as there are programs.

use crate::captions::time;

/// The frame rate of times with frames, if the frames say nothing else: that of European television.
const USUAL_RATE: f64 = 25.0;

/// The unit of the times of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Unit {
    Seconds,
    Milliseconds,
    /// The last of four parts counts frames; holds frames a second.
    Frames(f64),
}

impl Unit {
    /// Finds the unit from the header of a column and all times of a table.
    pub(super) fn of<'a>(header: &str, times: impl Iterator<Item = &'a str> + Clone) -> Self {
        let frames = times.clone().filter_map(frame).max();
        if let Some(most) = frames {
            return Self::Frames(match most {
                0..=23 => 24.0,
                24 => USUAL_RATE,
                25..=29 => 30.0,
                30..=59 => 60.0,
                _ => 100.0,
            });
        }
        let header = header.to_lowercase();
        if header.contains("ms") || header.contains("milli") {
            return Self::Milliseconds;
        }
        let is_whole = |time: &str| !time.is_empty() && time.bytes().all(|byte| byte.is_ascii_digit());
        let mut filled = times.filter(|time| !time.is_empty()).peekable();
        if filled.peek().is_none() || !filled.clone().all(is_whole) {
            return Self::Seconds;
        }
        // Speech in whole seconds has small steps, and rarely lasts for ten hours.
        let numbers: Vec<f64> = filled.filter_map(|time| time.parse().ok()).collect();
        let longest = numbers.iter().copied().fold(0.0, f64::max);
        let steps = numbers.len() as f64;
        if longest > 36_000.0 || longest / steps > 200.0 { Self::Milliseconds } else { Self::Seconds }
    }

    /// Reads a time, and returns seconds.
    pub(super) fn seconds(self, text: &str) -> Option<f64> {
        let text = text.trim_matches(['[', ']', '(', ')', ' ']);
        // A cell may hold a range.
        let text = text.split("-->").next().unwrap_or(text).split(" - ").next().unwrap_or(text).trim();
        if let Self::Frames(rate) = self
            && let Some(frame) = frame(text)
        {
            let (whole, _) = text.rsplit_once([':', ';'])?;
            return time(whole).map(|seconds| seconds + f64::from(frame) / rate);
        }
        let number =
            || text.trim_end_matches('s').replace(',', ".").parse::<f64>().ok().filter(|time| time.is_finite());
        match self {
            Self::Milliseconds => number().map(|time| time / 1000.0),
            Self::Seconds | Self::Frames(_) => time(text).or_else(number),
        }
    }
}

/// Tells whether a text is a time with colons, or a number with a decimal point.
pub(super) fn is_time(text: &str) -> bool {
    let text = text.trim_matches(['[', ']', '(', ')']);
    time(text).is_some() || frame(text).is_some() || text.contains('.') && text.parse::<f64>().is_ok()
}

/// Returns the number of the frame in `00:01:02:24` or `00:01:02;24`.
fn frame(text: &str) -> Option<u32> {
    let (whole, frame) = text.rsplit_once([':', ';'])?;
    let is_whole = whole.split(':').count() == 3 && time(whole).is_some() && !whole.contains(['.', ',']);
    (is_whole && frame.len() == 2).then(|| frame.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_of_times_follows_from_all_of_them() {
        let unit = |header: &str, times: &[&'static str]| Unit::of(header, times.iter().copied());
        assert_eq!(unit("Start", &["00:00:01.5", "2"]), Unit::Seconds);
        assert_eq!(unit("Start (ms)", &["1", "2"]), Unit::Milliseconds);
        assert_eq!(unit("start", &["500", "3250"]), Unit::Milliseconds);
        assert_eq!(unit("start", &["0", "4", "9", "15"]), Unit::Seconds);
        assert_eq!(unit("", &["00:00:00:12", "00:00:05:24"]), Unit::Frames(25.0));
        assert_eq!(Unit::Frames(25.0).seconds("00:00:03:05"), Some(3.2));
        assert_eq!(Unit::Seconds.seconds("[1:02,5]"), Some(62.5));
        assert_eq!(Unit::Seconds.seconds("00:01 - 00:04"), Some(1.0));
        assert_eq!(Unit::Milliseconds.seconds("500"), Some(0.5));
        assert_eq!(Unit::Seconds.seconds("soon"), None);
    }
}
