//! Reads labels without a colon. They are labels only where the record has the habit to write labels so.

use super::words::kind;
use super::{Candidate, Clock, Form, MAX, TimeAfter, inline, is_described, is_plausible, leading_time, prefix};
use crate::labelled::dialect::Dialect;
use crate::record::LabelKind;
use crate::record::people::{core_of, has_title, is_title_word};

/// The most words of a heading that is a name, and of a name alone on its line.
const MAX_WORDS: usize = 6;
/// The most words before the point in `The CHAIRMAN.`.
const MAX_POINT_WORDS: usize = 12;
/// The most chars of a name in Han or Kana before a wide space.
const MAX_HAN: usize = 8;

/// Words in brackets that are stage directions, in lower case.
const DIRECTIONS: [&str; 14] = [
    "applause",
    "laughter",
    "laughs",
    "inaudible",
    "crosstalk",
    "music",
    "pause",
    "silence",
    "beifall",
    "heiterkeit",
    "rires",
    "risas",
    "lacht",
    "musik",
];

/// Returns the label without a colon that a line may begin with.
pub(super) fn habit(line: &str, dialect: Dialect, clock: Clock) -> Option<Candidate> {
    bracketed(line, clock)
        .or_else(|| marked(line))
        .or_else(|| dashed(line))
        .or_else(|| spaced(line))
        .or_else(|| question(line, dialect))
        .or_else(|| dash(line, dialect))
        .or_else(|| alone(line, dialect))
        .or_else(|| point(line))
}

/// Reads a paragraph in bold, or after `>`. `Dialect::Plain` has neither.
fn question(line: &str, dialect: Dialect) -> Option<Candidate> {
    if dialect == Dialect::Plain {
        return None;
    }
    if let Some(text) = line.strip_prefix('>') {
        let rest = line.len() - text.trim_start().len();
        return (rest < line.len()).then(|| asking(Form::Quote, rest));
    }
    let inner = line.strip_prefix("**")?;
    let is_whole = inner.find("**").is_none_or(|close| inner[close + 2..].trim().is_empty());
    (is_whole && inner.split_whitespace().count() >= 2).then(|| asking(Form::BoldText, 0))
}

fn asking(form: Form, rest: usize) -> Candidate {
    Candidate { kind: LabelKind::Question, ..Candidate::new(String::new(), form, rest) }
}

/// Reads a heading that ends in a question mark. `level` is the number of its marks.
pub(super) fn heading_question(text: &str, level: usize) -> Option<Candidate> {
    let is_question = text.trim_end_matches(['#', ' ', '*', '"', '”', '»']).ends_with(['?', '？', '؟']);
    is_question.then(|| asking(Form::Question(u8::try_from(level).unwrap_or(u8::MAX)), 0))
}

/// Reads a heading that may be a name. `level` is the number of its marks.
pub(super) fn heading(text: &str, level: usize, dialect: Dialect) -> Option<Candidate> {
    let name = inline::plain(text.trim_end_matches('#').trim_end(), dialect);
    let is_name = is_plausible(&name) && name.split_whitespace().count() <= MAX_WORDS;
    (is_name && !name.ends_with(['.', '?', '!']))
        .then(|| with_kind(&name, Form::Heading(u8::try_from(level).unwrap_or(u8::MAX)), text.len()))
}

/// Makes a candidate, which has no name if it says question or answer.
fn with_kind(name: &str, form: Form, rest: usize) -> Candidate {
    let kind = kind(name);
    let name = if kind == LabelKind::Name { name.trim().to_owned() } else { String::new() };
    Candidate { kind, ..Candidate::new(name, form, rest) }
}

/// Reads `[Name] …`, `(Name) …` or `<Name> …`, and a time after it.
fn bracketed(line: &str, clock: Clock) -> Option<Candidate> {
    let open = line.chars().next()?;
    let close = match open {
        '[' => ']',
        '(' => ')',
        '<' => '>',
        '【' => '】',
        '（' => '）',
        _ => return None,
    };
    let inner = &line[open.len_utf8()..];
    let at = prefix(inner, MAX).find(close)?;
    let (name, after) = (inner[..at].trim(), &inner[at + close.len_utf8()..]);
    let after = after.strip_prefix(':').unwrap_or(after);
    let lower = name.to_lowercase();
    let is_name = is_plausible(name)
        && !name.starts_with(char::is_lowercase)
        && !DIRECTIONS.iter().any(|word| lower.starts_with(word));
    if !is_name || after.trim().is_empty() {
        return None;
    }
    let rest = line.len() - after.trim_start().len();
    let time_after = leading_time(after, clock).map(|time| TimeAfter {
        seconds: time.seconds,
        bracketed: time.bracketed,
        rest: line.len() - after[time.end..].trim_start().len(),
    });
    Some(Candidate { time_after, ..with_kind(name, Form::Bracketed, rest) })
}

/// Reads `NAME – …`, where the name is in capitals or has a title or brackets.
pub(super) fn dashed(line: &str) -> Option<Candidate> {
    let window = prefix(line, MAX);
    if !window.contains(['-', '–', '—']) {
        return None;
    }
    let (at, dash) = [" – ", " — ", " -- ", ".- ", ".– ", ".— ", ". – ", ". — ", ". - ", ": - "]
        .into_iter()
        .filter_map(|dash| window.find(dash).map(|at| (at, dash)))
        .min_by_key(|(at, dash)| (*at, std::cmp::Reverse(dash.len())))?;
    let (name, after) = (line[..at].trim(), &line[at + dash.len()..]);
    let is_marked = is_in_capitals(core_of(name))
        || has_title(without_article(name))
        || name.ends_with(')')
        || dash.starts_with('.')
            && name.split(' ').all(|word| !word.starts_with(char::is_lowercase) || name.contains(','));
    let is_name = is_marked && is_plausible(name) && !after.trim().is_empty();
    is_name.then(|| with_kind(name, Form::Dashed, line.len() - after.trim_start().len()))
}

/// Returns a name without the article before it, as in `O SR. RUI PRATA`.
fn without_article(name: &str) -> &str {
    let (first, rest) = name.split_once(' ').unwrap_or(("", name));
    let is_article = ["o", "a", "os", "as", "el", "la", "le", "il", "the", "der", "die", "der"]
        .contains(&first.to_lowercase().as_str());
    if is_article { rest.trim_start() } else { name }
}

/// Reads `○Name　…`, as parliaments of East Asia write it.
fn marked(line: &str) -> Option<Candidate> {
    let after = line.strip_prefix(['○', '◯', '●', '◎', '△', '▲', '◆', '■', '〇'])?;
    let window = prefix(after, MAX);
    let wide = window.find(['\u{3000}', '\t']).or_else(|| window.find("  "));
    let at = wide.or_else(|| window.find(' '))?;
    let name = after[..at].trim();
    let rest = after[at..].trim_start();
    (is_plausible(name) && !rest.is_empty()).then(|| with_kind(name, Form::Marked, line.len() - rest.len()))
}

/// Reads `Name`, a tab or wide space, and text.
fn spaced(line: &str) -> Option<Candidate> {
    let window = prefix(line, MAX);
    let (at, space) = window
        .char_indices()
        .find(|(at, c)| matches!(c, '\t' | '\u{3000}') || *c == ' ' && window[at + 1..].starts_with("  "))?;
    let name = line[..at].trim();
    let rest = line[at..].trim_start();
    let is_short = space != '\u{3000}' || name.chars().count() <= MAX_HAN;
    let is_name = is_short && is_plausible(name) && !name.ends_with(['.', '?', '!', ',', ';']);
    (is_name && !rest.is_empty() && rest.starts_with(|c: char| !c.is_ascii_digit()))
        .then(|| with_kind(name, Form::Spaced, line.len() - rest.len()))
}

/// Reads the dash before what somebody says who is not named.
fn dash(line: &str, dialect: Dialect) -> Option<Candidate> {
    let rest = line.trim_start_matches(['―', '—', '–', '-', '‒', '\\']);
    let dashes = &line[..line.len() - rest.len()];
    // In Markdown, `- ` begins an item of a list.
    let is_item = dashes == "-" && dialect == Dialect::Markdown;
    let is_dash = (1..=2).contains(&dashes.trim_start_matches('\\').chars().count()) && !is_item;
    let text = rest.trim_start();
    (is_dash && text.starts_with(|c: char| c.is_alphanumeric() || "¿¡«“\"「『(".contains(c))).then(|| Candidate {
        kind: LabelKind::Question,
        ..Candidate::new(String::new(), Form::Dash, line.len() - text.len())
    })
}

/// Reads a name alone on its line, in capitals or not, or a name with its office after two hyphens.
fn alone(line: &str, dialect: Dialect) -> Option<Candidate> {
    if line.chars().nth(MAX).is_some() || line.ends_with(['.', '?', '!', ',', ';', ':', '。', '？', '！', '"', '”'])
    {
        return None;
    }
    let name = inline::plain(line, dialect);
    let core = core_of(&name);
    let is_name = is_plausible(&name)
        && !name.starts_with(|c: char| c.is_lowercase())
        && core.split_whitespace().count() <= MAX_WORDS
        && !core.contains(|c: char| c.is_ascii_digit() && !is_described(core));
    let form = if is_in_capitals(core) { Form::Capitals } else { Form::Line };
    is_name.then(|| with_kind(&name, form, line.len()))
}

/// Reads `The CHAIRMAN. …`, `NAME, Office. …`, `Mr. Lee. …` or `Lee A. B. …`: words in capitals, with a title or before initials, up
/// to a full stop.
fn point(line: &str) -> Option<Candidate> {
    let window = prefix(line, MAX);
    if !window.contains('.') {
        return None;
    }
    let is_titled = window.split(' ').take(2).any(is_title_word);
    let mut has_capitals = false;
    let mut at = 0;
    for (index, word) in window.split(' ').take(MAX_POINT_WORDS).enumerate() {
        let end = at + word.len();
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        has_capitals |= bare.chars().count() >= 3 && is_in_capitals(bare);
        if word.ends_with('.') {
            let name = &line[..end - 1];
            let rest = line[end..].trim_start().trim_start_matches(['–', '—', '-']).trim_start();
            let begins = rest.starts_with(|c: char| !c.is_lowercase());
            let is_abbreviation =
                is_title_word(bare) && !is_in_capitals(bare) && (index == 0 || bare.chars().count() <= 3)
                    || bare.chars().count() == 1 && !ends_with_initials(name);
            let is_name = has_capitals && core_of(name).split(' ').any(is_in_capitals)
                || is_titled && index > 0 && core_of(name).split(' ').count() <= MAX_WORDS
                || ends_with_initials(core_of(name).trim_end_matches('.'))
                || index == 0 && is_described(name);
            if is_name && !is_abbreviation && begins && !rest.is_empty() && is_plausible(name) {
                // The full stop belongs to initials.
                let name = if ends_with_initials(name) { &line[..end] } else { name };
                return Some(with_kind(name, Form::Point, line.len() - rest.len()));
            }
            if !is_abbreviation && bare.chars().count() > 1 {
                return None;
            }
        }
        if word.ends_with(['?', '!', ':', ';']) {
            return None;
        }
        at = end + 1;
    }
    None
}

/// Tells whether a name is a family name with two initials after it, as in `Lee A. B`.
fn ends_with_initials(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let initials = words.iter().skip(1).all(|word| {
        let letters = word.trim_end_matches('.');
        letters.chars().count() == 1 && letters.starts_with(char::is_uppercase)
    });
    words.len() == 3 && initials && words[0].chars().count() > 1 && words[0].starts_with(char::is_uppercase)
}

/// Tells whether a text has two letters or more, and no small one.
fn is_in_capitals(text: &str) -> bool {
    text.chars().filter(|c| c.is_uppercase()).count() >= 2 && !text.contains(char::is_lowercase)
}
