//! Labels: what stands before a turn and says who speaks.
//!
//! A label stands at the beginning of a paragraph or a line. It is a name with a colon after it, in bold or not, alone
//! on its line or before what is said; a name with a time; a bold name alone on its line; or the letter `Q` or `A`,
//! or the word for question or answer in another language. The name is short, has no sentence in it, and, where the
//! script has capitals, has them as names do.
//!
//! This module only proposes; what else speaks for or against a label is weighed in [`evidence`](super::evidence).

use std::ops::Range;

use super::{Dialect, inline};

/// How a label is written.
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

/// What a label says besides a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It names who speaks.
    Name,
    /// It says that a question follows.
    Question,
    /// It says that an answer follows.
    Answer,
}

/// A stretch at the beginning of a line that may be a label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    /// The name, without marks; empty for a question or an answer.
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) form: Form,
    /// When the turn begins, in seconds.
    pub(super) time: Option<f64>,
    /// Where the text after the label begins, in bytes of the line.
    pub(super) rest: usize,
}

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
const ANSWERS: [&str; 14] =
    ["a", "answer", "答", "回答", "ج", "جواب", "ת", "תשובה", "답", "답변", "ответ", "antwort", "respuesta", "उत्तर"];

/// The longest label, in characters.
const MAX: usize = 120;

/// The label that may stand at the beginning of a line.
pub(super) fn candidate(line: &str, dialect: Dialect) -> Option<Candidate> {
    let (heading, body) = match line.trim_start_matches('#') {
        rest if dialect == Dialect::Markdown && rest.len() < line.len() && rest.starts_with(' ') => {
            (true, rest.trim_start())
        }
        _ => (false, line),
    };
    let start = line.len() - body.len();
    let (time, at) = leading_time(body)
        .filter(|(_, end)| body[*end..].starts_with(char::is_alphabetic) || body[*end..].starts_with('*'))
        .unwrap_or((None, 0));
    let mut found = bold(&body[at..], dialect)
        .or_else(|| letter(&body[at..]))
        .or_else(|| colon(&body[at..], dialect))
        .or_else(|| timed(&body[at..], dialect))?;
    found.time = found.time.or(time);
    found.rest += start + at;
    (!heading || found.rest == line.len()).then_some(found)
}

fn role(name: &str) -> Role {
    let lower = name.to_lowercase();
    if QUESTIONS.contains(&lower.as_str()) {
        Role::Question
    } else if ANSWERS.contains(&lower.as_str()) {
        Role::Answer
    } else {
        Role::Name
    }
}

fn is_colon(character: char) -> bool {
    matches!(character, ':' | '：' | '﹕' | '︰' | '꞉')
}

/// A candidate of a raw name, which may hold a time, and the text after it.
fn named(raw: &str, after: &str, length: usize, form: Form, dialect: Dialect) -> Option<Candidate> {
    let (name, mut time) = trailing_time(raw);
    let name = inline::plain(name, dialect);
    let mut rest = length - after.len();
    if let Some((seconds, end)) = leading_time(after) {
        // Without brackets around it, a time is one only if nothing follows.
        if after.trim_start().starts_with(['[', '(', '\\', '【']) || after[end..].trim().is_empty() {
            time = seconds.or(time);
            rest += end;
        }
    }
    rest += after[rest + after.len() - length..].len() - after[rest + after.len() - length..].trim_start().len();
    let name = name.trim().trim_matches('*').trim().to_owned();
    let role = role(&name);
    let form = match form {
        Form::Inline if role != Role::Name => Form::Letter,
        Form::Inline if rest >= length => Form::Alone,
        form => form,
    };
    let name = if role == Role::Name { name } else { String::new() };
    (role != Role::Name || is_plausible(&name)).then_some(Candidate { name, role, form, time, rest })
}

fn bold(line: &str, dialect: Dialect) -> Option<Candidate> {
    let marker = ["***", "**", "__", "*", "_"].into_iter().find(|marker| line.starts_with(marker))?;
    if dialect != Dialect::Markdown && marker.len() < 2 {
        return None;
    }
    let inner = &line[marker.len()..];
    let window = prefix(inner, MAX);
    let close = window.find(marker)?;
    let (inner, after) = (&inner[..close], &inner[close + marker.len()..]);
    // `**Q** (**A. Name**)` and the like are left to be read as text.
    let trimmed = inner.trim_end();
    if let Some(name) = trimmed.strip_suffix(is_colon) {
        return named(name, after, line.len(), Form::Bold, dialect);
    }
    if let Some(rest) = after.trim_start().strip_prefix(is_colon) {
        return named(trimmed, rest, line.len(), Form::Bold, dialect);
    }
    let (name, time) = trailing_time(trimmed);
    if marker.len() >= 2
        && (after.trim().is_empty() || leading_time(after).is_some_and(|(_, end)| after[end..].trim().is_empty()))
    {
        let form = if time.is_some() || !after.trim().is_empty() { Form::Timed } else { Form::BoldAlone };
        return named(trimmed, after, line.len(), form, dialect).filter(|_| !name.ends_with(['.', '?', '!']));
    }
    match role(name.trim_end_matches('.')) {
        Role::Name => None,
        _ => named(name.trim_end_matches('.'), after, line.len(), Form::Inline, dialect),
    }
}

/// `Q` or `A` with a space, a full stop or a dash after it.
fn letter(line: &str) -> Option<Candidate> {
    let role = match line.chars().next()? {
        'Q' => Role::Question,
        'A' => Role::Answer,
        _ => return None,
    };
    let after = &line[1..];
    let trimmed = after.trim_start();
    let space = after.chars().take_while(|c| c.is_whitespace()).count();
    let (form, rest) = match after.chars().next() {
        None => (Form::Letter, after),
        Some('.' | ')') if after[1..].starts_with(char::is_whitespace) => (Form::Letter, after[1..].trim_start()),
        Some(' ') if space == 1 && trimmed.starts_with(['—', '–', '-']) => (Form::BareLetter, trimmed),
        Some(' ') if space == 1 => (Form::BareLetter, trimmed),
        Some(c) if c.is_whitespace() => (Form::Letter, trimmed),
        _ => return None,
    };
    Some(Candidate { name: String::new(), role, form, time: None, rest: line.len() - rest.len() })
}

fn colon(line: &str, dialect: Dialect) -> Option<Candidate> {
    let window = prefix(line, MAX);
    let bytes = line.as_bytes();
    let is_time =
        |at: usize| at > 0 && bytes[at - 1].is_ascii_digit() && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
    let (at, character) = window.char_indices().find(|(at, c)| is_colon(*c) && !(*c == ':' && is_time(*at)))?;
    let (name, after) = (&line[..at], &line[at + character.len_utf8()..]);
    // `https://`, `re:Invent` and `10:30` are no labels.
    let is_separate = character != ':'
        || after
            .chars()
            .next()
            .is_none_or(|next| next.is_whitespace() || !next.is_ascii() || matches!(next, '\\' | '"' | '('))
        || role(name.trim()) != Role::Name;
    if !is_separate || name.starts_with(['-', '>', '|', '•']) {
        return None;
    }
    named(name, after, line.len(), Form::Inline, dialect)
}

/// `Name 00:12:34` alone on its line.
fn timed(line: &str, dialect: Dialect) -> Option<Candidate> {
    if line.len() > MAX || !line.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ')' | ']')) {
        return None;
    }
    let (name, time) = trailing_time(line);
    time?;
    named(line, "", line.len(), Form::Timed, dialect).filter(|_| name.trim().len() < line.len())
}

fn prefix(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(at, _)| &text[..at])
}

/// Reads `12:34`, `1:02:03` or `00:02:46.5`, in seconds.
fn seconds(text: &str) -> Option<f64> {
    let parts: Vec<&str> = text.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let mut total = 0.0;
    for (index, part) in parts.iter().enumerate() {
        let (whole, fraction) = part.split_once(['.', ',']).unwrap_or((part, "0"));
        let is_last = index + 1 == parts.len();
        let digits =
            |text: &str, most| (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole, 3)
            || !digits(fraction, 3)
            || (!is_last && part.contains(['.', ',']))
            || (index > 0 && whole.len() != 2)
        {
            return None;
        }
        total = total * 60.0 + format!("{whole}.{fraction}").parse::<f64>().ok()?;
    }
    Some(total)
}

/// A time at the beginning, in brackets or not, and where the text after it begins.
fn leading_time(text: &str) -> Option<(Option<f64>, usize)> {
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
    Some((Some(time), text.len() - rest.len()))
}

/// A name without the time after it, and the time.
fn trailing_time(text: &str) -> (&str, Option<f64>) {
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

/// Whether this could be a name with titles, affiliations and brackets: short, without a sentence in it.
pub(super) fn is_plausible(name: &str) -> bool {
    let length = name.chars().count();
    if length == 0 || length > 100 || !name.chars().any(char::is_alphabetic) {
        return false;
    }
    let is_bad = |c: char| {
        matches!(
            c,
            '?' | '!'
                | ';'
                | '…'
                | '"'
                | '“'
                | '”'
                | '«'
                | '»'
                | '。'
                | '，'
                | '、'
                | '；'
                | '？'
                | '！'
                | '؟'
                | '،'
                | '؛'
                | '='
                | '{'
                | '}'
                | '|'
                | '<'
                | '>'
                | '/'
                | '\\'
        ) || is_colon(c)
    };
    let core = core_of(name);
    if core.is_empty() || name.contains(is_bad) && !core_is_clean(name, is_bad) {
        return false;
    }
    let words: Vec<&str> = core.split_whitespace().collect();
    // A full stop stands only after an abbreviation or an initial.
    let ends_sentence = |word: &str| {
        word.ends_with('.')
            && (word.chars().filter(|c| c.is_alphabetic()).count() > 4 || word.starts_with(char::is_lowercase))
    };
    // A name with an office or a newsroom holds no sentence about what somebody did.
    let tells = |word: &str| TELLING.contains(&word.to_lowercase().as_str());
    if name.split_whitespace().any(tells) {
        return false;
    }
    let begins_remark = words.first().is_some_and(|word| OPENINGS.contains(&word.to_lowercase().as_str()));
    if name.split_whitespace().any(ends_sentence)
        || begins_remark
        || words.len() > 9
        || name.split_whitespace().count() > 16
    {
        return false;
    }
    if core.chars().any(|c| c.is_uppercase() || c.is_lowercase()) {
        let is_single = words.len() == 1;
        is_single || words.iter().enumerate().all(|(index, word)| is_name_word(word, index))
    } else {
        let unspaced = core.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')).count();
        words.len() <= 6 && unspaced <= 16
    }
}

/// Brackets may hold what a name may not, such as `(CNN/Reuters)`.
fn core_is_clean(name: &str, is_bad: impl Fn(char) -> bool) -> bool {
    let mut depth = 0usize;
    name.chars().all(|c| {
        match c {
            '(' | '（' | '[' | '［' => depth += 1,
            ')' | '）' | ']' | '］' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0 && matches!(c, '/' | '，' | '、' | '"' | '|') || !is_bad(c)
    })
}

/// The name before affiliations: what stands before the first comma or bracket.
pub(super) fn core_of(name: &str) -> &str {
    let end = name.find([',', '(', '（', '[', '［', '，']).filter(|end| *end > 0).unwrap_or(name.len());
    name[..end].trim_matches(|c: char| c.is_whitespace() || matches!(c, '[' | ']'))
}

const PARTICLES: [&str; 38] = [
    "of", "the", "and", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den",
    "zu", "zur", "und", "et", "y", "e", "al", "bin", "bint", "ibn", "abu", "ter", "ten", "for", "from", "in", "at",
    "af", "av", "&", "to",
];

/// Words that, in a label, say what somebody is and not what they are called; they need no capital.
pub(super) const DESCRIPTIONS: [&str; 44] = [
    "speaker",
    "member",
    "official",
    "moderator",
    "reporter",
    "journalist",
    "host",
    "guest",
    "audience",
    "participant",
    "interviewer",
    "interviewee",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "president",
    "minister",
    "secretary",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "judge",
    "justice",
    "counsel",
    "witness",
    "operator",
    "analyst",
    "narrator",
    "interpreter",
    "translator",
    "editor",
    "correspondent",
    "questioner",
    "voice",
    "unidentified",
    "unknown",
    "senior",
    "administration",
    "floor",
    "male",
    "female",
    "staff",
    "announcer",
];

/// Words that make a sentence of what stands around them.
const TELLING: [&str; 20] = [
    "said", "says", "told", "asked", "answered", "that", "was", "were", "is", "are", "has", "had", "have", "did",
    "does", "would", "could", "thinks", "thought", "knew",
];

/// Words that begin a sentence and no name.
const OPENINGS: [&str; 52] = [
    "and", "but", "so", "or", "for", "to", "from", "in", "on", "at", "with", "then", "if", "when", "as", "because",
    "here", "there", "this", "that", "these", "those", "it", "he", "she", "we", "i", "you", "they", "my", "our",
    "your", "his", "her", "its", "what", "why", "how", "which", "let", "now", "well", "ok", "okay", "usually", "again",
    "still", "after", "before", "by", "not", "please",
];

fn is_name_word(word: &str, index: usize) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&');
    let Some(first) = bare.chars().next() else { return word == "&" || word == "-" || word == "–" || word == "—" };
    let lower = bare.to_lowercase();
    !first.is_lowercase()
        || index > 0 && PARTICLES.contains(&bare)
        || DESCRIPTIONS.contains(&lower.as_str())
        || bare
            .split_once(['\'', '’', '-'])
            .is_some_and(|(before, after)| before.chars().count() <= 2 && after.starts_with(char::is_uppercase))
}

/// Where a label stands in a line, in bytes of the page.
pub(super) fn range(line_start: usize, rest: usize) -> Range<usize> {
    line_start..line_start + rest
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
    fn running_text_is_no_label() {
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
