//! Stage directions: what happened in the room while nobody spoke, such as `(Applause.)`.

const PAIRS: [(char, char); 8] =
    [('(', ')'), ('（', '）'), ('[', ']'), ('【', '】'), ('〔', '〕'), ('［', '］'), ('{', '}'), ('〈', '〉')];

/// The longest stage direction, in characters.
const MAX: usize = 300;

/// Whether a paragraph, without its marks, is one or several stage directions and nothing else.
pub(super) fn is_direction(text: &str) -> bool {
    if text.chars().count() > MAX {
        return false;
    }
    let mut rest = text.trim();
    if rest.is_empty() {
        return false;
    }
    while let Some(open) = rest.chars().next() {
        let Some(&(_, close)) = PAIRS.iter().find(|(start, _)| *start == open) else { return false };
        let mut depth = 0usize;
        let mut end = None;
        for (at, c) in rest.char_indices() {
            depth += usize::from(c == open);
            depth -= usize::from(c == close);
            if depth == 0 {
                end = Some(at + c.len_utf8());
                break;
            }
        }
        let Some(end) = end else { return false };
        rest = rest[end..]
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。' | '-' | '–' | '—' | '…'));
    }
    true
}

/// Whether a line tells when the record begins or ends, as in `9:20 A.M. EST` or `END 10:02 A.M.`.
pub(super) fn is_clock(text: &str) -> bool {
    if text.len() > 40 {
        return false;
    }
    let upper = text.to_uppercase().replace('.', "");
    let words: Vec<&str> = upper.split_whitespace().filter(|word| *word != "-" && *word != "–").collect();
    let rest = match words[..] {
        ["END"] => return true,
        ["END", ref rest @ ..] => rest,
        ref rest => rest,
    };
    let is_time = |word: &str| {
        let digits = word
            .strip_suffix("AM")
            .or_else(|| word.strip_suffix("PM"))
            .or_else(|| word.strip_suffix('H'))
            .unwrap_or(word);
        digits.split_once(':').is_some_and(|(hours, minutes)| {
            (1..=2).contains(&hours.len())
                && (minutes.len() == 2 || minutes.len() == 5)
                && hours.bytes().chain(minutes.bytes()).all(|byte| byte.is_ascii_digit() || byte == b':')
        })
    };
    let is_zone = |word: &str| {
        matches!(word, "AM" | "PM" | "LOCAL" | "TIME" | "NOON" | "UTC" | "GMT" | "UHR" | "H")
            || (word.len() <= 4 && word.ends_with('T') && word.bytes().all(|byte| byte.is_ascii_uppercase()))
    };
    rest.first().is_some_and(|word| is_time(word)) && rest[1..].iter().all(|word| is_zone(word) || is_time(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stage_directions_are_told_from_speech() {
        for text in ["(Laughter.)", "（笑声、掌声）", "[Applause]", "(Laughter.) (Applause.)", "(Speaks (in) French.)"]
        {
            assert!(is_direction(text), "{text}");
        }
        for text in ["(Laughter.) Yes.", "No.", "", "(unclosed", "(one) and (two)", "[a] said"] {
            assert!(!is_direction(text), "{text}");
        }
    }

    #[test]
    fn the_clock_is_told_from_speech() {
        for text in [
            "9:20 A.M. EST",
            "END 10:02 A.M.",
            "5:02 P.M. CST",
            "14:30",
            "11:05 a.m. (Local)".trim_end_matches(" (Local)"),
        ] {
            assert!(is_clock(text), "{text}");
        }
        for text in ["9:20 A.M. is early", "Nine", "END OF STORY"] {
            assert!(!is_clock(text), "{text}");
        }
    }
}
