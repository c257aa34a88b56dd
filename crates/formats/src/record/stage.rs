//! Recognises stage directions, such as `(Applause.)`, and lines that give the time of day.

/// The brackets of stage directions.
const PAIRS: [(char, char); 8] =
    [('(', ')'), ('（', '）'), ('[', ']'), ('【', '】'), ('〔', '〕'), ('［', '］'), ('{', '}'), ('〈', '〉')];

/// The longest stage direction, in chars.
const MAX: usize = 300;

/// Tells whether a paragraph without marks consists of stage directions only.
pub(crate) fn is_direction(text: &str) -> bool {
    if text.chars().count() > MAX {
        return false;
    }
    let mut rest = text.trim();
    if rest.is_empty() {
        return false;
    }
    while !rest.is_empty() {
        let Some(end) = end_of_brackets(rest) else { return false };
        rest = rest[end..]
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。' | '-' | '–' | '—' | '…'));
    }
    true
}

/// Returns the end of the brackets that a text begins with, in bytes.
fn end_of_brackets(text: &str) -> Option<usize> {
    let open = text.chars().next()?;
    let (_, close) = *PAIRS.iter().find(|(start, _)| *start == open)?;
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        depth += usize::from(c == open);
        depth -= usize::from(c == close);
        if depth == 0 {
            return Some(at + c.len_utf8());
        }
    }
    None
}

/// Words that begin a stage direction without brackets, in lower case.
const SCENES: &[&str] = &[
    "applause",
    "laughter",
    "aplausos",
    "risos",
    "protestos",
    "vozes",
    "risas",
    "rumores",
    "beifall",
    "heiterkeit",
    "zuruf",
    "zurufe",
    "rires",
    "applaudissements",
    "exclamations",
    "applausi",
    "commenti",
    "oklaski",
    "śmiech",
    "smích",
    "potlesk",
    "аплодисменты",
    "смех",
    "шум",
    "alkışlar",
    "gülüşmeler",
    "skratt",
    "applåder",
    "gelach",
    "applaus",
];

/// Beginnings of lines that say how a meeting goes on, in lower case.
const SESSIONS: &[&str] = &[
    "the meeting rose",
    "the house rose",
    "the sitting was",
    "the sitting is",
    "the meeting was",
    "the meeting adjourned",
    "the committee adjourned",
    "the hearing was",
    "the committee rose",
    "several hon. members rose",
    "se levanta la sesión",
    "se abre la sesión",
    "se suspende la sesión",
    "se reanuda la sesión",
    "era la una",
    "eran las",
    "eram",
    "la séance est",
    "la seduta comincia",
    "la seduta termina",
    "la seduta, sospesa",
    "schluss der sitzung",
    "beginn der sitzung",
    "koniec posiedzenia",
    "konec schůze",
    "whereupon",
    "question put and agreed to",
    "fade out",
    "fade in",
];

/// Tells whether a paragraph is a stage direction without brackets: `Aplausos do PS.`, or `The meeting rose at 10.55.`
pub(crate) fn is_scene(text: &str) -> bool {
    let count = text.split_whitespace().count();
    if count > 16 || text.contains([':', '?', '"', '“', '«', '!']) {
        return false;
    }
    let lower = text.to_lowercase();
    let first = lower.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let has_digit = || lower.contains(|c: char| c.is_ascii_digit());
    let is_session = SESSIONS.iter().any(|start| lower.starts_with(start)) && (has_digit() || count <= 8);
    let is_japanese = (lower.starts_with("午前") || lower.starts_with("午後"))
        && ["開会", "散会", "休憩", "再開", "開議", "閉会"]
            .iter()
            .any(|end| lower.trim_end_matches('。').ends_with(end));
    SCENES.contains(&first) && count <= 6 || is_session || is_japanese
}

/// Tells whether a line gives the time at which the record begins or ends, as in `9:20 A.M. EST` or `END 10:02 A.M.`.
pub(crate) fn is_clock(text: &str) -> bool {
    if text.split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>() > 41 {
        return false;
    }
    let upper = text.to_uppercase().replace('.', "");
    let words: Vec<&str> = upper.split_whitespace().filter(|word| *word != "-" && *word != "–").collect();
    let rest = match words.as_slice() {
        ["END" | "ENDS" | "FIN" | "ENDE" | "FINE" | "FIM" | "КОНЕЦ" | "(完)" | "(END)" | "[END]"] => return true,
        ["END", rest @ ..] => rest,
        rest => rest,
    };
    rest.first().is_some_and(|word| is_time(word)) && rest[1..].iter().all(|word| is_zone(word) || is_time(word))
}

/// Tells whether a word in capitals is a time of day, such as `9:20`, `9:20AM` or `14:30H`.
fn is_time(word: &str) -> bool {
    let digits =
        word.strip_suffix("AM").or_else(|| word.strip_suffix("PM")).or_else(|| word.strip_suffix('H')).unwrap_or(word);
    digits.split_once(':').is_some_and(|(hours, minutes)| {
        (1..=2).contains(&hours.len())
            && (minutes.len() == 2 || minutes.len() == 5)
            && hours.bytes().chain(minutes.bytes()).all(|byte| byte.is_ascii_digit() || byte == b':')
    })
}

/// Tells whether a word in capitals may stand after a time of day, such as `PM` or `EST`.
fn is_zone(word: &str) -> bool {
    matches!(word, "AM" | "PM" | "LOCAL" | "TIME" | "NOON" | "UTC" | "GMT" | "UHR" | "H")
        || (word.len() <= 4 && word.ends_with('T') && word.bytes().all(|byte| byte.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stage_directions_are_distinguished_from_speech() {
        for text in ["(Laughter.)", "（笑声、掌声）", "[Applause]", "(Laughter.) (Applause.)", "(Speaks (in) French.)"]
        {
            assert!(is_direction(text), "{text}");
        }
        for text in ["(Laughter.) Yes.", "No.", "", "(unclosed", "(one) and (two)", "[a] said"] {
            assert!(!is_direction(text), "{text}");
        }
    }

    #[test]
    fn stage_directions_may_have_no_brackets() {
        for text in [
            "Aplausos do PS.",
            "Risos.",
            "Eram 15 horas e 3 minutos.",
            "The meeting rose at 10.55 a.m.",
            "午前十時開会",
        ] {
            assert!(is_scene(text), "{text}");
        }
        for text in [
            "Applause is nice, and we got a lot of it.",
            "The meeting was good: I liked it.",
            "Risos?",
            "午前に会いました。",
        ] {
            assert!(!is_scene(text), "{text}");
        }
    }

    #[test]
    fn times_of_day_are_distinguished_from_speech() {
        for text in [
            "9:20 A.M. EST",
            "END 10:02 A.M.",
            "5:02 P.M. CST",
            "14:30",
            "END \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} \u{a0} 6:45 P.M. EST",
            "(END)",
            "Ende",
            "11:05 a.m. (Local)".trim_end_matches(" (Local)"),
        ] {
            assert!(is_clock(text), "{text}");
        }
        for text in ["9:20 A.M. is early", "Nine", "END OF STORY"] {
            assert!(!is_clock(text), "{text}");
        }
    }
}
