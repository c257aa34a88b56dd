//! Takes the markup out of the lines of a cue.

use std::ops::Range;

use super::cues::{Cue, time};
use crate::entity::decoded;
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::record::Speaker;

/// A line of a cue, or the part of it that one voice speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The text without markup.
    pub(super) text: String,
    /// The speaker, as voice tags say.
    pub(super) speaker: Speaker,
    /// The stretch of the page, in bytes.
    pub(super) range: Range<usize>,
    /// True if the cue before has the same words.
    pub(super) is_repeated: bool,
}

/// The longest tag, in bytes. It keeps the time linear where many are not closed.
const MAX_TAG: usize = 500;

/// The tags of WebVTT and SRT, in lower case. Anything else in angle brackets is text.
const TAGS: [&str; 13] = ["v", "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font", "em", "strong", "span"];

/// Returns the lines of a cue without markup. Reports tags.
pub(super) fn lines(cue: &Cue<'_>, page: usize, notices: &mut Notices) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut voice = Speaker::Same;
    for &(text, start) in &cue.lines {
        read_line(text, start, &mut voice, &mut lines, &mut |range| notices.add(page, range, NoticeKind::Markup));
    }
    lines
}

/// Reads a line that begins at an offset of the page, in bytes. `voice` is the open voice.
fn read_line(
    source: &str,
    start: usize,
    voice: &mut Speaker,
    lines: &mut Vec<Line>,
    markup: &mut dyn FnMut(Range<usize>),
) {
    let mut text = String::new();
    let mut begin = 0;
    let mut at = 0;
    while let Some(character) = source[at..].chars().next() {
        let mark = match character {
            '<' => tag(&source[at..]),
            '{' => override_code(&source[at..]).map(|length| (length, Tag::Other)),
            _ => None,
        };
        let Some((length, tag)) = mark else {
            text.push(character);
            at += character.len_utf8();
            continue;
        };
        let length = match tag {
            // The reading of a word repeats its sound.
            Tag::Reading => source[at..].find("</rt>").map_or(length, |end| end + "</rt>".len()),
            _ => length,
        };
        markup(start + at..start + at + length);
        if let Tag::Voice(speaker) = tag {
            push(&mut text, voice, start + begin..start + at, lines);
            begin = at;
            *voice = speaker;
        }
        at += length;
    }
    push(&mut text, voice, start + begin..start + source.len(), lines);
}

fn push(text: &mut String, voice: &Speaker, range: Range<usize>, lines: &mut Vec<Line>) {
    let text = decoded(&std::mem::take(text));
    let text = text.trim();
    if !text.is_empty() {
        lines.push(Line { text: text.to_owned(), speaker: voice.clone(), range, is_repeated: false });
    }
}

/// The meaning of a tag.
enum Tag {
    /// The beginning of a voice, or the end of one.
    Voice(Speaker),
    /// The beginning of the reading of a word, in ruby text.
    Reading,
    Other,
}

/// Returns the length of the tag at the start of a text in bytes, and its meaning. Returns none for other text in angle
/// brackets, such as `a < b`.
fn tag(text: &str) -> Option<(usize, Tag)> {
    let end = text.bytes().take(MAX_TAG).position(|byte| byte == b'>')?;
    let inner = text.get(1..end)?;
    let (name, annotation) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let (name, is_end) = name.strip_prefix('/').map_or((name, false), |name| (name, true));
    let name = name.split('.').next().unwrap_or(name).to_lowercase();
    let is_known = TAGS.contains(&name.as_str()) || time(inner).is_some();
    let annotation = decoded(annotation.trim());
    let meaning = match (name.as_str(), is_end) {
        ("v", true) => Tag::Voice(Speaker::Same),
        ("v", false) if annotation.is_empty() => Tag::Voice(Speaker::Other),
        ("v", false) => Tag::Voice(Speaker::Named(annotation)),
        ("rt", false) => Tag::Reading,
        _ => Tag::Other,
    };
    is_known.then_some((end + 1, meaning))
}

/// Returns the length of an override code such as `{\an8}` at the start of a text, in bytes.
fn override_code(text: &str) -> Option<usize> {
    text.starts_with("{\\").then(|| text.bytes().take(MAX_TAG).position(|byte| byte == b'}').map(|end| end + 1))?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Speaker, String)> {
        let cue = Cue { start: 0.0, end: 0.0, lines: vec![(text, 0)] };
        lines(&cue, 0, &mut Notices::default()).into_iter().map(|line| (line.speaker, line.text)).collect()
    }

    #[test]
    fn tags_are_taken_off_and_voices_are_kept() {
        let named = |name: &str| Speaker::Named(name.to_owned());
        let ann = || named("Ann Lee");
        assert_eq!(read("<v.loud Ann Lee>Yes &amp; <i>no</i>."), [(ann(), "Yes & no.".into())]);
        assert_eq!(read("<v Ann Lee>Yes.</v> <v Bo>No."), [(ann(), "Yes.".into()), (named("Bo"), "No.".into())]);
        assert_eq!(
            read("{\\an8}<font color=\"red\">Up</font> <00:00:01.500><c> there</c>"),
            [(Speaker::Same, "Up  there".into())]
        );
        assert_eq!(read("a < b and c > d, <sigh>"), [(Speaker::Same, "a < b and c > d, <sigh>".into())]);
        assert_eq!(read("<v >Who?"), [(Speaker::Other, "Who?".into())]);
        assert_eq!(read("the <ruby>gate<rt>geit</rt></ruby>"), [(Speaker::Same, "the gate".into())]);
        assert_eq!(read("<i></i>"), []);
    }
}
