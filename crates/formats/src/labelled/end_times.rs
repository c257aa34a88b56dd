//! Reads the times that transcribers put at the end of a turn, as in `#00:04:12-3#`.

use super::lines::Line;
use crate::notice::NoticeKind;
use crate::notices::Notices;

/// Takes the times at the ends of lines off the lines, if there are several of them, and adds a notice for each.
pub(super) fn read(lines: &mut [Line<'_>], page: usize, notices: &mut Notices) {
    let found: Vec<(usize, (usize, f64))> =
        lines.iter().enumerate().filter_map(|(index, line)| Some((index, end_time(line.text)?))).collect();
    if found.len() < 2 {
        return;
    }
    for (index, (start, seconds)) in found {
        let line = &mut lines[index];
        notices.add(page, line.start + start..line.end(), NoticeKind::Time);
        line.end_time = Some(seconds);
        line.text = line.text[..start].trim_end();
    }
}

/// Returns the start of the time at the end of a line in bytes, and the time in seconds.
fn end_time(text: &str) -> Option<(usize, f64)> {
    let inner = text.strip_suffix('#')?;
    let start = inner.rfind('#')?;
    let (clock, tenths) = inner[start + 1..].split_once(['-', ',', '.'])?;
    let mut seconds = 0.0;
    for part in clock.split(':') {
        let is_part = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        seconds = seconds * 60.0 + part.parse::<f64>().ok().filter(|_| is_part)?;
    }
    let is_fraction = (1..=3).contains(&tenths.len()) && tenths.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = format!("0.{tenths}").parse::<f64>().ok().filter(|_| is_fraction)?;
    (clock.split(':').count() == 3).then_some((start, seconds + fraction))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_between_hashes_ends_a_line() {
        assert_eq!(end_time("Seit vierzig Jahren. #00:01:04-2#"), Some((21, 64.2)));
        for text in ["#tag#", "#00:04#", "no. 4 #00:00:04-2", "#00:0:04-2#"] {
            assert_eq!(end_time(text), None, "{text}");
        }
    }
}
