//! Finds stretches at the start of lines that may be labels.
//!
//! A label stands at the start of a paragraph or a line. It has one of the forms in [`Form`]. The name is short and has no
//! sentence in it. In scripts with capitals it has capitals as names have them.
//!
//! This module only proposes labels. [`evidence`](super::evidence) decides with the whole document in view.

mod bold;
mod form;
mod habit;
mod name;
mod time;
mod words;

pub(super) use self::form::Form;
pub(super) use self::name::{is_colon, is_described, is_plausible};
pub(super) use self::time::Clock;
use self::time::{leading_time, only_time, trailing_time};
pub(super) use self::words::PAIRS;
use self::words::kind;
use super::dialect::Dialect;
use super::inline;
use crate::record::LabelKind;
use crate::record::people::is_title_word;

/// A stretch at the start of a line that may be a label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    /// The name without marks. Empty for a question or an answer, for a dash and for a time.
    pub(super) name: String,
    pub(super) kind: LabelKind,
    pub(super) form: Form,
    /// False if the name is not as names are. Then only strong evidence makes it a label.
    pub(super) plausible: bool,
    /// The start of the turn, in seconds.
    pub(super) time: Option<f64>,
    /// A time right after the label, which is a part of it or the first words of the turn.
    pub(super) time_after: Option<TimeAfter>,
    /// The mark of emphasis that begins in the label and ends in the text.
    pub(super) opened: Option<&'static str>,
    /// True if a time, or a stamp of date and time, stands before the name.
    pub(super) stamped: bool,
    /// The start of the text after the label, in bytes of the line.
    pub(super) rest: usize,
}

/// A time right after a label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TimeAfter {
    /// The time in seconds.
    pub(super) seconds: f64,
    /// True if it stands in brackets.
    pub(super) bracketed: bool,
    /// The start of the text after it, in bytes of the line.
    pub(super) rest: usize,
}

/// The longest label, in chars.
const MAX: usize = 120;
/// The longest label in capitals, in chars: an office with its name.
const MAX_CAPITALS: usize = 300;

/// Returns the label that may stand at the start of a line.
pub(super) fn candidate(line: &str, dialect: Dialect, clock: Clock) -> Option<Candidate> {
    let body = match dialect {
        Dialect::Markdown => without_heading_marks(line),
        Dialect::Plain => line,
    };
    let is_heading = body.len() < line.len();
    let start = line.len() - body.len();
    if let Some(seconds) = only_time(body, clock) {
        let form = Form::Time;
        return Some(Candidate { time: Some(seconds), ..Candidate::new(String::new(), form, line.len()) });
    }
    let leading = leading_time(body, clock).filter(|time| begins_name(&body[time.end..]));
    let text = &body[leading.map_or(0, |time| time.end)..];
    let number = number_before_name(text);
    let stamped = leading.is_some() || number > 0 && text.starts_with('[');
    let text = &text[number..];
    let mut found = before_text(text, is_heading.then(|| heading_level(line)), dialect, clock)?;
    found.stamped = stamped;
    found.time = found.time.or(leading.map(|time| time.seconds));
    let before = start + body.len() - text.len();
    found.rest += before;
    if let Some(time) = &mut found.time_after {
        time.rest += before;
    }
    (!is_heading || found.rest == line.len() || matches!(found.form, Form::Question(_))).then_some(found)
}

/// Returns the label at the start of a text without marks, numbers and times before it. `heading` is its level, if it is a heading.
fn before_text(text: &str, heading: Option<usize>, dialect: Dialect, clock: Clock) -> Option<Candidate> {
    let marked = bold::bold(text, dialect, clock)
        .or_else(|| letter(text).filter(|found| found.form != Form::BareLetter || !is_article_of_title(text)));
    if marked.is_some() {
        return marked;
    }
    let by_colon = colon(text, dialect, clock);
    if by_colon.as_ref().is_some_and(|found| found.plausible) {
        return by_colon;
    }
    let other = timed(text, dialect, clock).or_else(|| match heading {
        Some(level) => habit::heading(text, level, dialect).or_else(|| habit::heading_question(text, level)),
        None => habit::habit(text, dialect, clock),
    });
    other.or(by_colon)
}

/// Returns the number of marks before a heading.
fn heading_level(line: &str) -> usize {
    line.len() - line.trim_start_matches('#').len()
}

impl Candidate {
    /// Returns a plausible candidate without any time.
    fn new(name: String, form: Form, rest: usize) -> Self {
        let kind = LabelKind::Name;
        let (time, time_after, opened, stamped) = (None, None, None, false);
        Self { name, kind, form, plausible: true, time, time_after, opened, stamped, rest }
    }
}

/// Returns the text of a heading such as `## Text`, and any other line as it is.
fn without_heading_marks(line: &str) -> &str {
    let rest = line.trim_start_matches('#');
    if rest.len() < line.len() && rest.starts_with(' ') { rest.trim_start() } else { line }
}

/// Returns the length in bytes of a number before a name, as in `Anf. 12 ANN LEE` or `3   ANN LEE`, or of a stamp of date and time
/// in brackets, as chats have. Neither is part of the name.
fn number_before_name(text: &str) -> usize {
    if let Some(inner) = text.strip_prefix('[') {
        let stamp = inner.find(']').filter(|end| *end <= MAX_STAMP).map_or("", |end| &inner[..end]);
        let letters = stamp.chars().filter(|c| c.is_alphabetic()).count();
        let is_stamp = stamp.contains(':') && stamp.contains(|c: char| c.is_ascii_digit()) && letters <= 2;
        return if is_stamp { text.len() - inner[stamp.len() + 1..].trim_start().len() } else { 0 };
    }
    let rest = text.strip_prefix("Anf.").map_or(text, str::trim_start);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let name = rest[digits..].trim_start();
    let is_wide = rest.len() < text.len() || rest[digits..].starts_with("  ") || rest[digits..].starts_with('\t');
    let is_before_name = (1..=4).contains(&digits) && is_wide && name.starts_with(char::is_uppercase);
    if is_before_name { text.len() - name.len() } else { 0 }
}

/// The longest stamp of date and time before a name, in bytes.
const MAX_STAMP: usize = 40;

/// Tells whether the text after a time begins as a name does.
fn begins_name(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) || text.starts_with('*')
}

/// Makes a candidate from a raw name, which may hold a time, and the text after it. `length` is the line's, in bytes.
fn named(raw: &str, after: &str, length: usize, form: Form, dialect: Dialect, clock: Clock) -> Option<Candidate> {
    let (name, time) = trailing_time(raw, clock);
    let has_marks = name.contains(['*', '_', '\\', '`', '[', '!', '<', '&']) || !name.is_ascii();
    let name = if has_marks { inline::plain(name, dialect) } else { name.trim().to_owned() };
    let rest = length - after.trim_start().len();
    let time_after = leading_time(after, clock).map(|found| TimeAfter {
        seconds: found.seconds,
        bracketed: found.bracketed,
        rest: length - after[found.end..].trim_start().len(),
    });
    let name = without_stars(name.trim()).to_owned();
    let kind = kind(&name);
    let form = match form {
        Form::Inline if kind != LabelKind::Name => Form::Letter,
        Form::Inline if rest >= length || time_after.is_some_and(|time| time.rest >= length) => Form::Alone,
        form => form,
    };
    let candidate = Candidate { time, time_after, ..Candidate::new(String::new(), form, rest) };
    if kind != LabelKind::Name {
        return Some(Candidate { kind, ..candidate });
    }
    let plausible = is_plausible(&name) && !is_only_link(&after[after.len() - (length - rest)..]);
    (!name.is_empty()).then_some(Candidate { name, plausible, ..candidate })
}

/// Returns a name without the stars around it. A star without its pair stays.
fn without_stars(name: &str) -> &str {
    let mut name = name;
    while let Some(inner) = name.strip_prefix('*').and_then(|name| name.strip_suffix('*')) {
        name = inner.trim();
    }
    name
}

/// Tells whether the text after a label is nothing but an address, as in a list of references.
fn is_only_link(text: &str) -> bool {
    let text = text.trim().trim_matches(['<', '>']);
    ["https://", "http://", "www."].iter().any(|start| text.starts_with(start)) && !text.contains(char::is_whitespace)
}

/// Words that often begin an answer, and no name.
const REPLIES: [&str; 14] = [
    "Yes",
    "No",
    "Yeah",
    "Well",
    "Right",
    "Correct",
    "Sure",
    "Okay",
    "OK",
    "Good",
    "First",
    "Second",
    "Exactly",
    "Absolutely",
];

/// Tells whether a text after an initial and its full stop goes on as a name and a colon: ` Brandt: In May.`
fn is_name_after_initial(text: &str) -> bool {
    let Some((name, _)) = text.split_once(is_colon).filter(|(name, _)| name.chars().count() <= MAX) else {
        return false;
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let is_name = |word: &&str| is_capital(word) || name::PARTICLES.contains(word);
    words.len() <= 4
        && words.iter().all(is_name)
        && words.last().is_some_and(|word| is_capital(word))
        && !REPLIES.contains(&words[0])
}

/// Reads `Q` or `A` with a space, a full stop, a bracket or a dash after it, and letters of other languages with a full stop,
/// a bracket or a dash.
fn letter(line: &str) -> Option<Candidate> {
    let first = line.chars().next()?;
    let name = &line[..first.len_utf8()];
    if !words::is_letter_of_pair(name) {
        return None;
    }
    let kind = match name {
        "Q" => LabelKind::Question,
        "A" => LabelKind::Answer,
        _ => LabelKind::Name,
    };
    let after = &line[name.len()..];
    if after.strip_prefix('.').is_some_and(is_name_after_initial) {
        return None;
    }
    let trimmed = after.trim_start();
    let space = after.chars().take_while(|c| c.is_whitespace()).count();
    let dashed = trimmed.strip_prefix(['-', '–', '—']).filter(|rest| rest.starts_with(char::is_whitespace));
    let (form, rest) = match after.chars().next() {
        None if kind != LabelKind::Name => (Form::Letter, after),
        Some('.' | ')') if after[1..].starts_with(char::is_whitespace) || after[1..].starts_with(['-', '–', '—']) => {
            (Form::Letter, after[1..].trim_start_matches(['-', '–', '—']).trim_start())
        }
        Some(_) if dashed.is_some() => (Form::Letter, dashed.unwrap_or_default().trim_start()),
        Some(' ') if space == 1 && kind != LabelKind::Name => (Form::BareLetter, trimmed),
        Some(c) if c.is_whitespace() && (kind != LabelKind::Name || space > 1 || c == '\t') => (Form::Letter, trimmed),
        _ => return None,
    };
    let name = if kind == LabelKind::Name { name.to_owned() } else { String::new() };
    Some(Candidate { kind, ..Candidate::new(name, form, line.len() - rest.len()) })
}

/// Tells whether a text begins with a title, whose article is no label, as in `A SRA. MARTA OLMEDO – …`.
fn is_article_of_title(text: &str) -> bool {
    text.split(' ').nth(1).is_some_and(is_title_word) && !text.starts_with('Q')
}

/// Reads `Name:` and `Name: text`.
fn colon(line: &str, dialect: Dialect, clock: Clock) -> Option<Candidate> {
    let window = prefix(line, MAX_CAPITALS);
    let (at, character) =
        window.char_indices().find(|(at, c)| is_colon(*c) && !(*c == ':' && is_between_digits(line, *at)))?;
    let (name, after) = (&line[..at], &line[at + character.len_utf8()..]);
    if name.chars().nth(MAX).is_some() && name.contains(char::is_lowercase) {
        return None;
    }
    // `https://`, `re:Invent` and `10:30` are no labels.
    let is_separate =
        character != ':' || after.chars().next().is_none_or(may_follow_colon) || kind(name.trim()) != LabelKind::Name;
    if !is_separate || name.starts_with(['-', '>', '|', '•', '—', '–', '―']) {
        return None;
    }
    named(name, after, line.len(), Form::Inline, dialect, clock)
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
fn timed(line: &str, dialect: Dialect, clock: Clock) -> Option<Candidate> {
    if line.len() > MAX || !line.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ')' | ']')) {
        return None;
    }
    let (name, time) = trailing_time(line, clock);
    time?;
    let found = named(line, "", line.len(), Form::Timed, dialect, clock)?;
    (found.plausible && name.trim().len() < line.len()).then_some(found)
}

/// Returns at most this many chars from the start of a text.
fn prefix(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(String, Form, Option<f64>, &str)> {
        candidate(line, Dialect::Markdown, Clock::default())
            .filter(|found| found.plausible && !found.form.needs_habit())
            .map(|found| (found.name, found.form, found.time, &line[found.rest..]))
    }

    #[test]
    fn labels_are_read_as_publishers_write_them() {
        for (line, name, form, time, rest) in [
            ("Guo Yezhou:", "Guo Yezhou", Form::Alone, None, ""),
            ("MS. JEAN-PIERRE:  Good afternoon.", "MS. JEAN-PIERRE", Form::Inline, None, "Good afternoon."),
            (r"**Adam Stacoviak:** \[03:59\] Yeah.", "Adam Stacoviak", Form::Bold, None, r"\[03:59\] Yeah."),
            ("**Mireille B. Reece, Psy.D:** Right", "Mireille B. Reece, Psy.D", Form::Bold, None, "Right"),
            ("**Ann**: Yes", "Ann", Form::Bold, None, "Yes"),
            ("**Ann Lee**", "Ann Lee", Form::BoldAlone, None, ""),
            ("Q\u{a0}\u{a0} Hi, thanks", "", Form::Letter, None, "Hi, thanks"),
            ("Q: What?", "", Form::Letter, None, "What?"),
            ("Q. What?", "", Form::Letter, None, "What?"),
            ("A. Yes: we did.", "", Form::Letter, None, "Yes: we did."),
            ("A. Lee: Good.", "A. Lee", Form::Inline, None, "Good."),
            ("O. van Brandt: In May.", "O. van Brandt", Form::Inline, None, "In May."),
            ("O. B. Brandt: In May.", "O. B. Brandt", Form::Inline, None, "In May."),
            ("Q Thanks, Mr. President.", "", Form::BareLetter, None, "Thanks, Mr. President."),
            ("问：是什么？", "", Form::Letter, None, "是什么？"),
            ("朱 镕 基：谢谢。", "朱 镕 基", Form::Inline, None, "谢谢。"),
            ("James 00:02:46:", "James", Form::Alone, Some(166.0), ""),
            ("Speaker 0: 00:00:16", "Speaker 0", Form::Alone, None, "00:00:16"),
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
