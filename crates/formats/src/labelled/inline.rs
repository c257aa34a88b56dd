//! Removes the marks of Markdown and invisible characters from the text of a paragraph.

use std::ops::Range;

use super::dialect::Dialect;
use super::tags;
use crate::entity::entity;
use crate::invisible::{is_invisible, visible};
use crate::joined::Joined;
use crate::notice::NoticeKind;
use crate::notices::Notices;

/// Returns the text of a paragraph without marks. Adds a notice for each link, character reference and invisible
/// character. Emphasis, code, escapes and addresses in angle brackets add none.
pub(super) fn text(joined: &Joined, dialect: Dialect, page: usize, notices: &mut Notices) -> String {
    let cleaned = match dialect {
        Dialect::Plain if !joined.text.contains('<') => joined.text.clone(),
        _ => without_marks(joined, dialect, page, notices),
    };
    if !cleaned.contains(is_invisible) {
        return cleaned.trim().to_owned();
    }
    for (at, character) in joined.text.char_indices().filter(|(_, c)| is_invisible(*c)) {
        notices.add(page, joined.range(at..at + character.len_utf8()), NoticeKind::Invisible(character));
    }
    visible(&cleaned)
}

/// Returns a text without marks, and adds no notices.
pub(super) fn plain(text: &str, dialect: Dialect) -> String {
    self::text(&Joined::of(text, 0), dialect, 0, &mut Notices::default())
}

/// A run of `*` or `_` that may begin emphasis.
struct Delimiter {
    /// The start of its characters that are not matched yet, in bytes of the output.
    at: usize,
    /// The number of its characters that are not matched yet.
    left: usize,
}

/// The longest text and the longest address of a link, in bytes. The limit keeps the cost of unclosed brackets small.
const REACH: usize = 1500;

/// Removes the marks of Markdown and the tags of HTML from a text; in plain text, only the tags.
fn without_marks(joined: &Joined, dialect: Dialect, page: usize, notices: &mut Notices) -> String {
    let mut stripper = Stripper {
        joined,
        dialect,
        page,
        notices,
        out: String::with_capacity(joined.text.len()),
        marks: Vec::new(),
        openers: [Vec::new(), Vec::new()],
        links: Vec::new(),
        unclosed_code: Vec::new(),
        is_unclosed: false,
    };
    let mut at = 0;
    while let Some(next) = stripper.step(at) {
        at = next;
    }
    without(&stripper.out, stripper.marks)
}

/// The state of one walk over a text in Markdown. Offsets are in bytes.
struct Stripper<'a> {
    joined: &'a Joined,
    dialect: Dialect,
    page: usize,
    notices: &'a mut Notices,
    /// The text so far, still with the marks of emphasis.
    out: String,
    /// The ranges of the output that are marks of emphasis. They are removed at the end, because a mark is known to be
    /// one only when it is closed.
    marks: Vec<Range<usize>>,
    /// The runs of `*` and the runs of `_` that are still open.
    openers: [Vec<Delimiter>; 2],
    /// The open links, the innermost last.
    links: Vec<Link>,
    /// The lengths of runs of backticks that were found without a closing run. They are not searched for again.
    unclosed_code: Vec<usize>,
    /// True if struck-out text was found without its end. It is not searched for again.
    is_unclosed: bool,
}

impl Stripper<'_> {
    /// Reads the next mark or character, and returns the offset after it. Returns none at the end of the text.
    fn step(&mut self, at: usize) -> Option<usize> {
        let source = self.joined.text.as_str();
        let character = source[at..].chars().next()?;
        if let Some(end) = self.links.pop_if(|link| link.close == at).map(|link| link.end) {
            return Some(end);
        }
        let after_mark = match character {
            '<' => self.tag(at).or_else(|| if self.dialect == Dialect::Markdown { self.autolink(at) } else { None }),
            _ if self.dialect == Dialect::Plain => None,
            '\\' => self.escape(at),
            '`' => Some(self.code(at)),
            '[' | '!' => self.link(at),
            '&' => self.entity(at),
            '*' | '_' => Some(self.emphasis(at, character)),
            _ => None,
        };
        Some(after_mark.unwrap_or_else(|| {
            self.out.push(character);
            at + character.len_utf8()
        }))
    }

    /// Tells whether a mark that ends at an offset fits: the text of the innermost open link must not end before it.
    /// Where no link is open, every mark fits.
    fn fits_link(&self, end: usize) -> bool {
        self.links.last().is_none_or(|link| end <= link.close)
    }

    fn escape(&mut self, at: usize) -> Option<usize> {
        let escaped = self.joined.text.as_bytes().get(at + 1).filter(|byte| byte.is_ascii_punctuation())?;
        self.out.push(char::from(*escaped));
        Some(at + 2)
    }

    /// Reads a run of backticks, and the code from there up to the closing run, if there is one.
    fn code(&mut self, at: usize) -> usize {
        let source = self.joined.text.as_str();
        let run = run_length(source.as_bytes(), at);
        let after = at + run;
        let close = if self.unclosed_code.contains(&run) { None } else { closing_code(source.as_bytes(), after, run) };
        match close {
            Some(close) if self.links.last().is_none_or(|link| close < link.close) => {
                self.out.push_str(&source[after..close]);
                close + run
            }
            _ => {
                self.unclosed_code.push(run);
                self.out.push_str(&source[at..after]);
                after
            }
        }
    }

    fn link(&mut self, at: usize) -> Option<usize> {
        let source = self.joined.text.as_str();
        let link = find_link(source, at).filter(|link| self.fits_link(link.end))?;
        let url = source[link.close + 2..link.end - 1].trim();
        self.notices.add(self.page, self.joined.range(link.close..link.end), NoticeKind::Link(url.to_owned()));
        let text = link.text;
        self.links.push(link);
        Some(text)
    }

    fn autolink(&mut self, at: usize) -> Option<usize> {
        let source = self.joined.text.as_str();
        let end = autolink_end(source, at).filter(|end| self.fits_link(*end))?;
        self.out.push_str(&source[at + 1..end - 1]);
        Some(end)
    }

    /// Reads a tag. Struck-out text is left out, and `10<sup>6</sup>` becomes `10^6`, so that the number stays what it is.
    fn tag(&mut self, at: usize) -> Option<usize> {
        let source = self.joined.text.as_str();
        let tag = tags::tag(source, at).filter(|tag| self.fits_link(tag.end))?;
        if tag.strikes_out() && !tag.closes && !self.is_unclosed {
            if let Some((start, closing)) =
                tags::closing(source, tag.end, tag.name).filter(|(_, it)| self.fits_link(it.end))
            {
                let kind = NoticeKind::LeftOut("struck-out text", source[tag.end..start].to_owned());
                self.notices.add(self.page, self.joined.range(at..closing.end), kind);
                let is_between_spaces = self.out.ends_with(' ') && source[closing.end..].starts_with(' ');
                return Some(closing.end + usize::from(is_between_spaces));
            }
            self.is_unclosed = true;
        }
        self.notices.add(self.page, self.joined.range(at..tag.end), NoticeKind::Markup);
        let is_digit = |c: char| c.is_ascii_digit();
        if tag.is("br") && !self.out.ends_with(' ') {
            self.out.push(' ');
        } else if tag.is("sup") && !tag.closes && self.out.ends_with(is_digit) && is_power(&source[tag.end..]) {
            self.out.push('^');
        }
        Some(tag.end)
    }

    fn entity(&mut self, at: usize) -> Option<usize> {
        let (decoded, length) = entity(&self.joined.text[at..])?;
        self.notices.add(self.page, self.joined.range(at..at + length), NoticeKind::Markup);
        self.out.push(decoded);
        Some(at + length)
    }

    /// Reads a run of `*` or `_`, which may close emphasis, open it, or both. Follows CommonMark 0.31, section 6.2,
    /// without its rule of three.
    fn emphasis(&mut self, at: usize, character: char) -> usize {
        let source = self.joined.text.as_str();
        let run = run_length(source.as_bytes(), at);
        let before = source[..at].chars().next_back();
        let after = source[at + run..].chars().next();
        let (opens, closes) = flanking(character, before, after);
        let start = self.out.len();
        self.out.extend(std::iter::repeat_n(character, run));
        let stack = &mut self.openers[usize::from(character == '_')];
        let mut left = run;
        if closes {
            while left > 0
                && let Some(opener) = stack.last_mut()
            {
                let used = opener.left.min(left);
                opener.left -= used;
                self.marks.push(opener.at + opener.left..opener.at + opener.left + used);
                self.marks.push(start + (run - left)..start + (run - left) + used);
                left -= used;
                if opener.left == 0 {
                    stack.pop();
                }
            }
        }
        if opens && left > 0 {
            stack.push(Delimiter { at: start + (run - left), left });
        }
        at + run
    }
}

/// Tells whether a text begins with digits and the end of an element.
fn is_power(text: &str) -> bool {
    let rest = text.trim_start_matches(['-', '−']).trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < text.len() && rest.starts_with("</")
}

/// Tells whether a run of `*` or `_` between two characters may open emphasis, and whether it may close it.
fn flanking(character: char, before: Option<char>, after: Option<char>) -> (bool, bool) {
    let left = !is_space(after) && (!is_mark(after) || is_space(before) || is_mark(before));
    let right = !is_space(before) && (!is_mark(before) || is_space(after) || is_mark(after));
    let is_underscore = character == '_';
    let opens = left && (!is_underscore || !right || is_mark(before));
    let closes = right && (!is_underscore || !left || is_mark(after));
    (opens, closes)
}

/// Tells whether a character is white space. The start and the end of the text count as white space.
fn is_space(character: Option<char>) -> bool {
    character.is_none_or(char::is_whitespace)
}

/// Tells whether a character is neither a letter, nor a digit, nor white space. The start and the end of the text are
/// no marks.
fn is_mark(character: Option<char>) -> bool {
    character.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace())
}

/// Counts the equal bytes in a row that begins at an offset.
fn run_length(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().take_while(|byte| **byte == bytes[at]).count()
}

/// Finds the next run of exactly `run` backticks, which closes the code, and returns its start.
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

/// The offsets of a link or an image, in bytes.
struct Link {
    /// The start of its text.
    text: usize,
    /// The end of its text.
    close: usize,
    /// The end of the link, after its closing parenthesis.
    end: usize,
}

/// Finds the link or image that begins at an offset.
fn find_link(source: &str, at: usize) -> Option<Link> {
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
            b')' if depth == 0 => return Some(Link { text: open + 1, close, end: close + 3 + offset }),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Returns the end of the address in angle brackets that begins at an offset.
fn autolink_end(source: &str, at: usize) -> Option<usize> {
    let rest = &source[at + 1..];
    if !["http://", "https://", "mailto:"].iter().any(|scheme| rest.starts_with(scheme)) {
        return None;
    }
    let end = rest.bytes().take(REACH).position(|byte| byte == b'>' || byte.is_ascii_whitespace())?;
    (rest.as_bytes()[end] == b'>').then_some(at + 1 + end + 1)
}

/// Returns a text without the ranges in `marks`, which do not overlap.
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
    fn marks_are_removed_and_words_stay() {
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
            (
                "the <s>wal</s> wall of 10<sup>6</sup> <b>stones</b>, the 4<sup>th</sup><br>here",
                "the wall of 10^6 stones, the 4th here",
            ),
            ("an <s>unclosed <wall> of a < b", "an unclosed <wall> of a < b"),
        ] {
            assert_eq!(plain(marked, Dialect::Markdown), expected, "{marked}");
        }
    }

    #[test]
    fn hostile_marks_take_linear_time() {
        for pattern in ["<s>", "<s></b>", "[", "`a``", "*a ", "_", "![", "[a](", "\\", "&#", "<http://", "**a"] {
            let text = pattern.repeat(200_000 / pattern.len());
            assert!(plain(&text, Dialect::Markdown).len() <= text.len());
        }
    }
}
