//! Reads the Markdown that Rostrum wrote.

use transcript::{Transcript, TurnKind};

use super::{Builder, broken};
use crate::error::Error;
use crate::export::MARK;

/// The name of the format in errors.
const FORMAT: &str = "the Markdown that Rostrum writes; without its line “rostrum: 1” it is read as any other";

/// Tells whether Rostrum wrote a text.
pub(crate) fn is_own(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').lines().take(MARK.lines().count()).eq(MARK.lines())
}

/// Reads a text.
///
/// # Errors
/// With the place in bytes, if a comment is missing or is not what Rostrum wrote.
pub(crate) fn read(text: &str) -> Result<Transcript, Error> {
    let mut builder: Option<Builder> = None;
    let body =
        text.find("<!-- transcript ").ok_or_else(|| broken(FORMAT, "the comment of the transcript is missing", 0))?;
    for (at, block) in blocks(&text[body..]) {
        let at = body + at;
        let fault = |fault: String| broken(FORMAT, fault, at);
        if let Some(frame) = comment(block, "transcript") {
            builder = Some(Builder::new(frame).map_err(fault)?);
            continue;
        }
        let builder = builder.as_mut().ok_or_else(|| fault("the comment of the transcript is missing".into()))?;
        if let Some(frame) = comment(block, "exchange") {
            builder.exchange(frame).map_err(fault)?;
        } else if let Some(frame) = comment(block, "turn") {
            builder.turn(frame).map_err(fault)?;
        } else if let Some(title) = block.strip_prefix("# ") {
            builder.set_title(unescaped(title));
        } else if let Some(heading) = block.strip_prefix("## ") {
            builder.set_heading(unescaped(heading));
        } else if let Some(name) = label(block) {
            if builder.open_name() != Some(unescaped(name).as_str()) {
                let expected = builder.open_name().unwrap_or("nobody").to_owned();
                let fault = format!("the label names {:?}, and the comment above it {expected:?}", unescaped(name));
                return Err(broken(FORMAT, fault, at));
            }
        } else {
            let is_note = builder.open_turn().is_some_and(|turn| turn.kind == TurnKind::Note);
            let inner = block.strip_prefix('*').and_then(|inner| inner.strip_suffix('*')).filter(|_| is_note);
            builder.paragraph(unescaped(inner.unwrap_or(block))).map_err(fault)?;
        }
    }
    builder.map(Builder::finish).ok_or_else(|| broken(FORMAT, "the comment of the transcript is missing", body))
}

/// Iterates over the blocks between blank lines, with their offsets in bytes.
fn blocks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').peekable();
    std::iter::from_fn(move || {
        while let Some(line) = lines.next_if(|line| line.trim().is_empty()) {
            at += line.len();
        }
        let start = at;
        lines.peek()?;
        while let Some(line) = lines.next_if(|line| !line.trim().is_empty()) {
            at += line.len();
        }
        Some((start, text[start..at].trim_end_matches(['\r', '\n'])))
    })
}

/// Returns the frame in a comment.
fn comment<'a>(block: &'a str, kind: &str) -> Option<&'a str> {
    block.strip_prefix("<!-- ")?.strip_suffix(" -->")?.strip_prefix(kind)?.strip_prefix(' ')
}

/// Returns the name in a label alone in its block.
fn label(block: &str) -> Option<&str> {
    block.strip_prefix("**")?.strip_suffix(":**").filter(|name| !name.contains('\n'))
}

/// Undoes the escapes that Rostrum writes. A line end without one is a space.
fn unescaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        match (character, after.chars().next()) {
            ('\\', Some('\n')) => {
                out.push('\n');
                rest = &after[1..];
            }
            ('\\', Some(mark)) if mark.is_ascii_punctuation() => {
                out.push(mark);
                rest = &after[1..];
            }
            ('\n', _) => {
                out.push(' ');
                rest = after;
            }
            ('&', Some('#')) => match reference(after) {
                Some((decoded, length)) => {
                    out.push(decoded);
                    rest = &after[length..];
                }
                None => {
                    out.push(character);
                    rest = after;
                }
            },
            _ => {
                out.push(character);
                rest = after;
            }
        }
    }
    out
}

/// Returns the character of a reference `#N;` and its length in bytes.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.find(';').filter(|end| *end <= 9)?;
    let character = char::from_u32(text[1..end].parse().ok()?)?;
    Some((character, end + 1))
}
