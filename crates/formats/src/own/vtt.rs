//! Reads the WebVTT that Rostrum wrote. The texts come from the cues, and all else from the notes, times too.

use transcript::Transcript;

use super::{Builder, broken, split_id};
use crate::error::Error;

/// The name of the format in errors.
const FORMAT: &str = "the WebVTT that Rostrum writes; without its first note it is read as any other";

/// Tells whether Rostrum wrote a text.
pub(crate) fn is_own(text: &str) -> bool {
    frame(text).is_some()
}

fn frame(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches('\u{feff}').strip_prefix("WEBVTT")?;
    rest.trim_start().strip_prefix("NOTE rostrum 1 ")
}

/// Reads a text.
///
/// # Errors
/// With the place in bytes, if a note is missing or is not what Rostrum wrote.
pub(crate) fn read(text: &str) -> Result<Transcript, Error> {
    let from = frame(text).map_or(0, |rest| text.len() - rest.len());
    let first = text[from..].lines().next().unwrap_or_default();
    let mut builder = Builder::new(first).map_err(|fault| broken(FORMAT, fault, from))?;
    let mut paragraph: Option<(String, String)> = None;
    let mut at = from + first.len();
    for block in text[at..].replace("\r\n", "\n").split("\n\n") {
        let here = at;
        at += block.len() + 2;
        let fault = |fault: String| broken(FORMAT, fault, here.min(text.len()));
        let block = block.trim_matches('\n');
        if let Some(note) = block.strip_prefix("NOTE") {
            if let Some((_, text)) = paragraph.take_if(|_| note.starts_with(" turn ") || note.starts_with(" exchange "))
            {
                builder.paragraph(text).map_err(fault)?;
            }
            if let Some(frame) = note.strip_prefix(" exchange ") {
                builder.exchange(frame).map_err(fault)?;
            } else if let Some(frame) = note.strip_prefix(" turn ") {
                builder.turn(frame).map_err(fault)?;
            }
            continue;
        }
        let Some((id, payload)) = cue(block) else { continue };
        let id = id.split('/').next().unwrap_or(id);
        if split_id(id).is_none() {
            return Err(fault(format!("the cue {id:?} has no id of a paragraph")));
        }
        match &mut paragraph {
            Some((open, text)) if open == id => text.push_str(&unescaped(payload)),
            _ => {
                if let Some((_, text)) = paragraph.replace((id.to_owned(), unescaped(payload))) {
                    builder.paragraph(text).map_err(fault)?;
                }
            }
        }
    }
    if let Some((_, last)) = paragraph {
        builder.paragraph(last).map_err(|fault| broken(FORMAT, fault, text.len()))?;
    }
    Ok(builder.finish())
}

/// Returns the id and the text of a cue.
fn cue(block: &str) -> Option<(&str, &str)> {
    let (id, rest) = block.split_once('\n')?;
    let (timing, payload) = rest.split_once('\n').unwrap_or((rest, ""));
    timing.contains("-->").then_some((id, payload))
}

/// Takes the voice off the text of a cue, and decodes its references.
fn unescaped(payload: &str) -> String {
    let text = match payload.strip_prefix("<v ").and_then(|rest| rest.split_once('>')) {
        Some((_, text)) => text,
        None => payload,
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let decoded = tail.find(';').filter(|end| *end <= 10).and_then(|end| {
            let character = match &tail[1..end] {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                number => char::from_u32(number.strip_prefix('#')?.parse().ok()?)?,
            };
            Some((character, end + 1))
        });
        match decoded {
            Some((character, length)) => {
                out.push(character);
                rest = &tail[length..];
            }
            None => {
                out.push('&');
                rest = &tail[1..];
            }
        }
    }
    out.push_str(rest);
    out
}
