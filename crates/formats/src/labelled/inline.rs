//! Markdown's marks inside a paragraph, taken off its text; and characters that nobody sees.

use std::ops::Range;

use super::{Dialect, Notices};
use crate::notice::NoticeKind;

/// The text of a block put together of lines, with the way back to the page.
#[derive(Debug, Default, Clone)]
pub(super) struct Joined {
    pub(super) text: String,
    /// Runs: where one begins in the text, and in the page.
    map: Vec<(usize, usize)>,
}

impl Joined {
    /// Adds a line, with a space before it where the script has spaces between words.
    pub(super) fn push(&mut self, line: &str, start: usize) {
        if line.is_empty() {
            return;
        }
        if let (Some(last), Some(first)) = (self.text.chars().next_back(), line.chars().next())
            && needs_space(&self.text, last, line, first)
        {
            self.text.push(' ');
        }
        self.map.push((self.text.len(), start));
        self.text.push_str(line);
    }

    /// The place in the page of an offset in the text.
    fn source(&self, offset: usize) -> usize {
        let run = self.map.partition_point(|(at, _)| *at <= offset).saturating_sub(1);
        self.map.get(run).map_or(0, |(at, start)| start + (offset - at))
    }

    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        self.source(range.start)..self.source(range.end.saturating_sub(1)) + 1
    }
}

fn needs_space(before: &str, last: char, line: &str, first: char) -> bool {
    let is_unspaced = |c: char| matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}');
    if is_unspaced(last) && is_unspaced(first) || last.is_whitespace() {
        return false;
    }
    // A hyphen at the end of a line parts a compound, unless a word such as "and" follows: "pre- and post-war".
    if last == '-' && first.is_lowercase() && before.chars().rev().nth(1).is_some_and(char::is_alphabetic) {
        let next = line.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        return matches!(next, "and" | "or" | "to" | "und" | "oder" | "bis" | "et" | "ou" | "y" | "o");
    }
    true
}

/// Characters that no text needs, and that a transcript refuses: control characters, and explicit embeddings,
/// overrides and isolates of direction (UAX #9, table 4).
fn is_invisible(character: char) -> bool {
    (character.is_control() && character != '\t')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A text without the characters that nobody sees.
pub(super) fn visible(text: &str) -> String {
    text.replace(is_invisible, "").trim().to_owned()
}

/// The text of a paragraph without marks.
pub(super) fn text(joined: &Joined, dialect: Dialect, page: usize, notices: &mut Notices) -> String {
    let cleaned = match dialect {
        Dialect::Plain => joined.text.clone(),
        Dialect::Markdown => markdown(joined, page, notices),
    };
    if !cleaned.contains(is_invisible) {
        return cleaned.trim().to_owned();
    }
    for (at, character) in joined.text.char_indices().filter(|(_, c)| is_invisible(*c)) {
        notices.add(page, joined.range(at..at + character.len_utf8()), NoticeKind::Invisible(character));
    }
    visible(&cleaned)
}

/// The text of a stretch without marks, where nothing needs to be told about it.
pub(super) fn plain(text: &str, dialect: Dialect) -> String {
    let mut joined = Joined::default();
    joined.push(text, 0);
    self::text(&joined, dialect, 0, &mut Notices::default())
}

/// A run of `*` or `_` that may begin or end emphasis.
struct Delimiter {
    /// Where it stands in the output, and how many are left.
    at: usize,
    left: usize,
}

/// How far a link's text and its address may reach, in bytes; so that unclosed brackets cost no more than this each.
const REACH: usize = 1500;

fn markdown(joined: &Joined, page: usize, notices: &mut Notices) -> String {
    let source = joined.text.as_str();
    let bytes = source.as_bytes();
    let mut out = String::with_capacity(source.len());
    // Stretches of the output that are marks, to be taken out at the end.
    let mut marks: Vec<Range<usize>> = Vec::new();
    let mut openers: [Vec<Delimiter>; 2] = [Vec::new(), Vec::new()];
    // The ends of links' texts, with where their addresses end; the innermost last.
    let mut links: Vec<(usize, usize)> = Vec::new();
    let mut unclosed_code: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some(character) = source[at..].chars().next() {
        if let Some(&(close, end)) = links.last()
            && at == close
        {
            links.pop();
            at = end;
            continue;
        }
        let next = at + character.len_utf8();
        match character {
            '\\' if bytes.get(next).is_some_and(u8::is_ascii_punctuation) => {
                out.push(bytes[next] as char);
                at = next + 1;
            }
            '`' => {
                let run = bytes[at..].iter().take_while(|byte| **byte == b'`').count();
                let after = at + run;
                let close = if unclosed_code.contains(&run) { None } else { closing_code(bytes, after, run) };
                match close {
                    Some(close) if links.last().is_none_or(|(end, _)| close < *end) => {
                        out.push_str(&source[after..close]);
                        at = close + run;
                    }
                    _ => {
                        unclosed_code.push(run);
                        out.push_str(&source[at..after]);
                        at = after;
                    }
                }
            }
            '[' | '!' => match link(source, at) {
                Some((text, close, end)) if links.last().is_none_or(|(outer, _)| end <= *outer) => {
                    let url = source[close + 2..end - 1].trim();
                    notices.add(page, joined.range(close..end), NoticeKind::Link(url.to_owned()));
                    links.push((close, end));
                    at = text;
                }
                _ => {
                    out.push(character);
                    at = next;
                }
            },
            '<' => match autolink(source, at) {
                Some(end) if links.last().is_none_or(|(close, _)| end <= *close) => {
                    out.push_str(&source[next..end - 1]);
                    at = end;
                }
                _ => {
                    out.push(character);
                    at = next;
                }
            },
            '&' => match entity(&source[at..]) {
                Some((decoded, length)) => {
                    notices.add(page, joined.range(at..at + length), NoticeKind::Markup);
                    out.push(decoded);
                    at += length;
                }
                None => {
                    out.push(character);
                    at = next;
                }
            },
            '*' | '_' => {
                let run = bytes[at..].iter().take_while(|byte| **byte == bytes[at]).count();
                let before = source[..at].chars().next_back();
                let after = source[at + run..].chars().next();
                delimiter(character, run, before, after, &mut openers, &mut out, &mut marks);
                at += run;
            }
            _ => {
                out.push(character);
                at = next;
            }
        }
    }
    without(&out, marks)
}

fn closing_code(bytes: &[u8], from: usize, run: usize) -> Option<usize> {
    let mut at = from;
    while at < bytes.len() {
        let here = bytes[at..].iter().take_while(|byte| **byte == b'`').count();
        if here == run {
            return Some(at);
        }
        at += here.max(1);
    }
    None
}

/// Where the text of the link or image at that place begins, where it ends, and where the whole ends.
fn link(source: &str, at: usize) -> Option<(usize, usize, usize)> {
    let bytes = source.as_bytes();
    let open = if bytes[at] == b'!' { at + 1 } else { at };
    if bytes.get(open) != Some(&b'[') {
        return None;
    }
    let window = &bytes[open + 1..bytes.len().min(open + REACH)];
    let mut depth = 0;
    let mut close = None;
    let mut skip = false;
    for (offset, byte) in window.iter().enumerate() {
        match byte {
            _ if skip => skip = false,
            b'\\' => skip = true,
            b'[' => return None,
            b']' => {
                close = Some(open + 1 + offset);
                break;
            }
            _ => {}
        }
    }
    let close = close?;
    if bytes.get(close + 1) != Some(&b'(') {
        return None;
    }
    let window = &bytes[close + 2..bytes.len().min(close + REACH)];
    for (offset, byte) in window.iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some((open + 1, close, close + 3 + offset)),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn autolink(source: &str, at: usize) -> Option<usize> {
    let rest = &source[at + 1..];
    if !["http://", "https://", "mailto:"].iter().any(|scheme| rest.starts_with(scheme)) {
        return None;
    }
    let end = rest.bytes().take(REACH).position(|byte| byte == b'>' || byte.is_ascii_whitespace())?;
    (rest.as_bytes()[end] == b'>').then_some(at + 1 + end + 1)
}

/// The character that an HTML entity stands for, and the entity's length in bytes.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let decoded = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "shy" => '\u{ad}',
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control())?
        }
    };
    Some((decoded, end + 1))
}

/// Opens or closes emphasis (CommonMark 0.31, section 6.2, without its rule of three).
fn delimiter(
    character: char,
    run: usize,
    before: Option<char>,
    after: Option<char>,
    openers: &mut [Vec<Delimiter>; 2],
    out: &mut String,
    marks: &mut Vec<Range<usize>>,
) {
    let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_mark = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
    let left = !is_space(after) && (!is_mark(after) || is_space(before) || is_mark(before));
    let right = !is_space(before) && (!is_mark(before) || is_space(after) || is_mark(after));
    let is_underscore = character == '_';
    let opens = left && (!is_underscore || !right || is_mark(before));
    let closes = right && (!is_underscore || !left || is_mark(after));
    let stack = &mut openers[usize::from(is_underscore)];
    let mut left_over = run;
    let start = out.len();
    out.extend(std::iter::repeat_n(character, run));
    if closes {
        while left_over > 0
            && let Some(opener) = stack.last_mut()
        {
            let used = opener.left.min(left_over);
            opener.left -= used;
            marks.push(opener.at + opener.left..opener.at + opener.left + used);
            marks.push(start + (run - left_over)..start + (run - left_over) + used);
            left_over -= used;
            if opener.left == 0 {
                stack.pop();
            }
        }
    }
    if opens && left_over > 0 {
        stack.push(Delimiter { at: start + (run - left_over), left: left_over });
    }
}

fn without(text: &str, mut marks: Vec<Range<usize>>) -> String {
    marks.sort_unstable_by_key(|mark| mark.start);
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for mark in marks {
        kept.push_str(&text[at..mark.start]);
        at = mark.end;
    }
    kept.push_str(&text[at..]);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off_and_words_stay() {
        for (marked, expected) in [
            (r"\[laughter\] and \*stars\*", "[laughter] and *stars*"),
            ("it was _VisualJ_ or **so**", "it was VisualJ or so"),
            ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
            ("***both*** *a **b** c*", "both a b c"),
            ("`code *as is*` and ``a`b``", "code *as is* and a`b"),
            ("[WASM](http://webassembly.org/) on", "WASM on"),
            ("[a *b* c](u_r_l) d", "a b c d"),
            ("see <http://a.b/c_d_e> there", "see http://a.b/c_d_e there"),
            ("[not a link] (really)", "[not a link] (really)"),
            ("![a picture](x.png)", "a picture"),
            ("AT&amp;T &nbsp;&#233; &unknown;", "AT&T \u{a0}é &unknown;"),
            ("un*frigging*believable", "unfriggingbelievable"),
            ("**unclosed", "**unclosed"),
            ("a \\ b", "a \\ b"),
        ] {
            assert_eq!(plain(marked, Dialect::Markdown), expected, "{marked}");
        }
    }

    #[test]
    fn lines_are_joined_as_their_script_is_written() {
        let joined = |lines: &[&str]| {
            let mut joined = Joined::default();
            lines.iter().for_each(|line| joined.push(line, 0));
            joined.text
        };
        assert_eq!(joined(&["one", "two"]), "one two");
        assert_eq!(joined(&["请问党的", "对外工作"]), "请问党的对外工作");
        assert_eq!(joined(&["well-", "known"]), "well-known");
        assert_eq!(joined(&["pre-", "and post-war"]), "pre- and post-war");
        assert_eq!(joined(&["deep-", "— and"]), "deep- — and");
        assert_eq!(joined(&["options.\u{a0}", "Next"]), "options.\u{a0}Next");
    }

    #[test]
    fn hostile_marks_take_linear_time() {
        for pattern in ["[", "`a``", "*a ", "_", "![", "[a](", "\\", "&#", "<http://", "**a"] {
            let text = pattern.repeat(200_000 / pattern.len());
            assert!(plain(&text, Dialect::Markdown).len() <= text.len());
        }
    }
}
