//! Finds stretches at the start of lines that may be labels.
//!
//! A label stands at the start of a paragraph or a line. It has one of these forms:
//!
//! - a name with a colon after it, in bold or not, alone on its line or before the words;
//! - a name with a time;
//! - a bold name alone on its line;
//! - the letter `Q` or `A`, or the word for question or answer in another language.
//!
//! The name is short and has no sentence in it. In scripts with capitals it has capitals as names have them.
//!
//! This module only proposes labels. [`evidence`](super::evidence) decides with the whole document in view.

use super::dialect::Dialect;
use super::inline;
use super::label_name::{is_colon, is_plausible};
use super::label_time::{leading_time, trailing_time};
use crate::record::LabelKind;

/// The form of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `Name:` and nothing after it on the line, or a name and a time.
    Alone,
    /// `**Name:**`, `**Name**:`.
    Bold,
    /// `**Name**` alone on its line.
    BoldAlone,
    /// `Name: …`
    Inline,
    /// A name and a time, without a colon after the name.
    Timed,
    /// `Q  …` with a wide space, `Q: …` or `Q. …`.
    Letter,
    /// `Q …` with a single space.
    BareLetter,
}

/// A stretch at the start of a line that may be a label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    /// The name without marks. Empty for a question or an answer.
    pub(super) name: String,
    pub(super) kind: LabelKind,
    pub(super) form: Form,
    /// The start of the turn, in seconds.
    pub(super) time: Option<f64>,
    /// The start of the text after the label, in bytes of the line.
    pub(super) rest: usize,
}

/// Labels of questions, in lower case.
const QUESTIONS: [&str; 17] = [
    "q",
    "question",
    "问",
    "問",
    "质问",
    "質問",
    "س",
    "سؤال",
    "ש",
    "שאלה",
    "문",
    "질문",
    "в",
    "вопрос",
    "frage",
    "pregunta",
    "प्रश्न",
];
/// Labels of answers, in lower case.
const ANSWERS: [&str; 14] =
    ["a", "answer", "答", "回答", "ج", "جواب", "ת", "תשובה", "답", "답변", "ответ", "antwort", "respuesta", "उत्तर"];

/// The longest label, in chars.
const MAX: usize = 120;

/// Returns the label that may stand at the start of a line.
pub(super) fn candidate(line: &str, dialect: Dialect) -> Option<Candidate> {
    let body = match dialect {
        Dialect::Markdown => without_heading_marks(line),
        Dialect::Plain => line,
    };
    let is_heading = body.len() < line.len();
    let start = line.len() - body.len();
    let leading = leading_time(body).filter(|(_, end)| begins_name(&body[*end..]));
    let text = &body[leading.map_or(0, |(_, end)| end)..];
    let mut found = bold(text, dialect)
        .or_else(|| letter(text))
        .or_else(|| colon(text, dialect))
        .or_else(|| timed(text, dialect))?;
    found.time = found.time.or(leading.map(|(time, _)| time));
    found.rest += start + body.len() - text.len();
    (!is_heading || found.rest == line.len()).then_some(found)
}

/// Returns the text of a heading such as `## Text`, and any other line as it is.
fn without_heading_marks(line: &str) -> &str {
    let rest = line.trim_start_matches('#');
    if rest.len() < line.len() && rest.starts_with(' ') { rest.trim_start() } else { line }
}

/// Tells whether the text after a time begins as a name does.
fn begins_name(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) || text.starts_with('*')
}

/// Returns the kind of a label with this name.
fn kind(name: &str) -> LabelKind {
    let lower = name.to_lowercase();
    if QUESTIONS.contains(&lower.as_str()) {
        LabelKind::Question
    } else if ANSWERS.contains(&lower.as_str()) {
        LabelKind::Answer
    } else {
        LabelKind::Name
    }
}

/// Makes a candidate from a raw name, which may hold a time, and the text after it. `length` is the line's, in bytes.
fn named(raw: &str, after: &str, length: usize, form: Form, dialect: Dialect) -> Option<Candidate> {
    let (name, mut time) = trailing_time(raw);
    let name = inline::plain(name, dialect);
    let mut text = after;
    if let Some((seconds, end)) = leading_time(after) {
        // Without brackets, a number with colons is a time only if no text follows.
        if after.trim_start().starts_with(['[', '(', '\\', '【']) || after[end..].trim().is_empty() {
            time = Some(seconds);
            text = &after[end..];
        }
    }
    let rest = length - text.trim_start().len();
    let name = name.trim().trim_matches('*').trim().to_owned();
    let kind = kind(&name);
    let form = match form {
        Form::Inline if kind != LabelKind::Name => Form::Letter,
        Form::Inline if rest >= length => Form::Alone,
        form => form,
    };
    if kind != LabelKind::Name {
        return Some(Candidate { name: String::new(), kind, form, time, rest });
    }
    is_plausible(&name).then_some(Candidate { name, kind, form, time, rest })
}

/// Reads `**Name:**`, `**Name**:` or `**Name**`, and the same with other marks of emphasis.
fn bold(line: &str, dialect: Dialect) -> Option<Candidate> {
    let marker = ["***", "**", "__", "*", "_"].into_iter().find(|marker| line.starts_with(marker))?;
    if dialect != Dialect::Markdown && marker.len() < 2 {
        return None;
    }
    let inner = &line[marker.len()..];
    let window = prefix(inner, MAX);
    let close = window.find(marker)?;
    let (inner, after) = (&inner[..close], &inner[close + marker.len()..]);
    let trimmed = inner.trim_end();
    if let Some(name) = trimmed.strip_suffix(is_colon) {
        return named(name, after, line.len(), Form::Bold, dialect);
    }
    if let Some(rest) = after.trim_start().strip_prefix(is_colon) {
        return named(trimmed, rest, line.len(), Form::Bold, dialect);
    }
    let (name, time) = trailing_time(trimmed);
    let has_text = !after.trim().is_empty();
    let is_before_time = leading_time(after).is_some_and(|(_, end)| after[end..].trim().is_empty());
    if marker.len() >= 2 && (!has_text || is_before_time) {
        let form = if time.is_some() || has_text { Form::Timed } else { Form::BoldAlone };
        return named(trimmed, after, line.len(), form, dialect).filter(|_| !name.ends_with(['.', '?', '!']));
    }
    // Any other text after a bold name makes it emphasis; only a bold `Q` or `A` is still a label.
    let name = name.trim_end_matches('.');
    if kind(name) == LabelKind::Name { None } else { named(name, after, line.len(), Form::Inline, dialect) }
}

/// Reads `Q` or `A` with a space, a full stop, a bracket or a dash after it.
fn letter(line: &str) -> Option<Candidate> {
    let kind = match line.chars().next()? {
        'Q' => LabelKind::Question,
        'A' => LabelKind::Answer,
        _ => return None,
    };
    let after = &line[1..];
    let trimmed = after.trim_start();
    let space = after.chars().take_while(|c| c.is_whitespace()).count();
    let (form, rest) = match after.chars().next() {
        None => (Form::Letter, after),
        Some('.' | ')') if after[1..].starts_with(char::is_whitespace) => (Form::Letter, after[1..].trim_start()),
        Some(' ') if space == 1 => (Form::BareLetter, trimmed),
        Some(c) if c.is_whitespace() => (Form::Letter, trimmed),
        _ => return None,
    };
    Some(Candidate { name: String::new(), kind, form, time: None, rest: line.len() - rest.len() })
}

/// Reads `Name:` and `Name: text`.
fn colon(line: &str, dialect: Dialect) -> Option<Candidate> {
    let window = prefix(line, MAX);
    let (at, character) =
        window.char_indices().find(|(at, c)| is_colon(*c) && !(*c == ':' && is_between_digits(line, *at)))?;
    let (name, after) = (&line[..at], &line[at + character.len_utf8()..]);
    // `https://`, `re:Invent` and `10:30` are no labels.
    let is_separate =
        character != ':' || after.chars().next().is_none_or(may_follow_colon) || kind(name.trim()) != LabelKind::Name;
    if !is_separate || name.starts_with(['-', '>', '|', '•']) {
        return None;
    }
    named(name, after, line.len(), Form::Inline, dialect)
}

/// Tells whether the character at an offset stands between two ASCII digits.
fn is_between_digits(line: &str, at: usize) -> bool {
    let bytes = line.as_bytes();
    at > 0 && bytes[at - 1].is_ascii_digit() && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
}

/// Tells whether a character may follow the colon of a label.
fn may_follow_colon(next: char) -> bool {
    next.is_whitespace() || !next.is_ascii() || matches!(next, '\\' | '"' | '(')
}

/// Reads `Name 00:12:34` alone on its line.
fn timed(line: &str, dialect: Dialect) -> Option<Candidate> {
    if line.len() > MAX || !line.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ')' | ']')) {
        return None;
    }
    let (name, time) = trailing_time(line);
    time?;
    named(line, "", line.len(), Form::Timed, dialect).filter(|_| name.trim().len() < line.len())
}

/// Returns at most this many chars from the start of a text.
fn prefix(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(String, Form, Option<f64>, &str)> {
        candidate(line, Dialect::Markdown).map(|found| (found.name, found.form, found.time, &line[found.rest..]))
    }

    #[test]
    fn labels_are_read_as_publishers_write_them() {
        for (line, name, form, time, rest) in [
            ("Guo Yezhou:", "Guo Yezhou", Form::Alone, None, ""),
            ("MS. JEAN-PIERRE:  Good afternoon.", "MS. JEAN-PIERRE", Form::Inline, None, "Good afternoon."),
            (r"**Adam Stacoviak:** \[03:59\] Yeah.", "Adam Stacoviak", Form::Bold, Some(239.0), "Yeah."),
            ("**Mireille B. Reece, Psy.D:** Right", "Mireille B. Reece, Psy.D", Form::Bold, None, "Right"),
            ("**Ann**: Yes", "Ann", Form::Bold, None, "Yes"),
            ("**Ann Lee**", "Ann Lee", Form::BoldAlone, None, ""),
            ("Q\u{a0}\u{a0} Hi, thanks", "", Form::Letter, None, "Hi, thanks"),
            ("Q: What?", "", Form::Letter, None, "What?"),
            ("Q. What?", "", Form::Letter, None, "What?"),
            ("Q Thanks, Mr. President.", "", Form::BareLetter, None, "Thanks, Mr. President."),
            ("问：是什么？", "", Form::Letter, None, "是什么？"),
            ("朱 镕 基：谢谢。", "朱 镕 基", Form::Inline, None, "谢谢。"),
            ("James 00:02:46:", "James", Form::Alone, Some(166.0), ""),
            ("Speaker 0: 00:00:16", "Speaker 0", Form::Alone, Some(16.0), ""),
            ("Speaker 1 (01:00):", "Speaker 1", Form::Alone, Some(60.0), ""),
            ("[00:01:05] Ann Lee: Yes", "Ann Lee", Form::Inline, Some(65.0), "Yes"),
            ("Ann Lee  1:05", "Ann Lee", Form::Timed, Some(65.0), ""),
            ("李明（外交部）：好。", "李明（外交部）", Form::Inline, None, "好。"),
            (
                "Guo Yezhou, deputy head of the International Department:",
                "Guo Yezhou, deputy head of the International Department",
                Form::Alone,
                None,
                "",
            ),
            ("Jane Doe (BBC/Reuters): Hello", "Jane Doe (BBC/Reuters)", Form::Inline, None, "Hello"),
            ("صحيفة الضفّتين:", "صحيفة الضفّتين", Form::Alone, None, ""),
            ("### Ann Lee:", "Ann Lee", Form::Alone, None, ""),
            ("audience member: Why?", "audience member", Form::Inline, None, "Why?"),
        ] {
            assert_eq!(read(line), Some((name.to_owned(), form, time, rest)), "{line}");
        }
    }

    #[test]
    fn running_text_is_not_a_label() {
        for line in [
            "The result was this: we won.",
            "At 10:30 we met.",
            "https://example.org",
            "We met at re:Invent.",
            "He said “no: never”.",
            "我想说，这一点：不对。",
            "I ask you: why?",
            "She left. Then: nothing.",
            "A/B: tested",
            "- item: one",
            "Quiero preguntar: You said",
            "42: the answer",
            "Mr Almada, Mr Orrin said that he had got used to low figures: 96,700 in a year.",
            "Ms Vane, he told us one thing: it rains.",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
