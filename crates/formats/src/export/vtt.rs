//! Writes WebVTT captions (W3C, Web Video Text Tracks).

use transcript::{Speakers, Transcript, TurnKind};

use super::cues::{cues, timestamp};
use crate::own::{frame_of, frame_of_exchange, frame_of_turn};

/// Returns a transcript as WebVTT. Notes hold what the cues do not show.
pub(super) fn write(transcript: &Transcript) -> String {
    let mut out = format!("WEBVTT\n\nNOTE rostrum 1 {}\n", frame_of(transcript, true));
    let has_times = transcript.exchanges.iter().flat_map(|it| &it.turns).any(|turn| turn.start.is_some());
    if !has_times {
        out.push_str("\nNOTE The times are estimated from the length of the text.\n");
    }
    let cues = cues(transcript);
    let speakers = Speakers::of(&transcript.participants);
    let mut left = cues.as_slice();
    for (index, exchange) in transcript.exchanges.iter().enumerate() {
        out.push_str(&format!("\nNOTE exchange {}\n", frame_of_exchange(exchange, true)));
        for (number, turn) in exchange.turns.iter().enumerate() {
            out.push_str(&format!("\nNOTE turn {}\n", frame_of_turn(turn)));
            let name = speakers.of_turn(turn).map(|it| it.name.as_str());
            while let [cue, rest @ ..] = left
                && (cue.place.0, cue.place.1) == (index, number)
            {
                left = rest;
                let id = &turn.paragraphs[cue.place.2].id;
                let piece = if cue.pieces > 1 { format!("/{}", cue.piece) } else { String::new() };
                let voice =
                    name.filter(|_| turn.kind != TurnKind::Note).map(|name| format!("<v {}>", escaped_name(name)));
                out.push_str(&format!(
                    "\n{}.{id}{piece}\n{} --> {}\n{}{}\n",
                    exchange.id,
                    timestamp(cue.start, '.'),
                    timestamp(cue.end, '.'),
                    voice.unwrap_or_default(),
                    escaped(cue.text)
                ));
            }
        }
    }
    out
}

/// Returns the text of a cue in which nothing is markup. Blank lines, which would end the cue, and white space at the ends of lines
/// become references.
fn escaped(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut out = String::with_capacity(text.len());
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            let is_between = !lines[index - 1].trim().is_empty() && !line.trim().is_empty();
            out.push_str(if is_between { "\n" } else { "&#10;" });
        }
        let inner = line.trim();
        let start = line.len() - line.trim_start().len();
        for (at, character) in line.char_indices() {
            match character {
                c if at < start || at >= start + inner.len() => out.push_str(&format!("&#{};", u32::from(c))),
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '{' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{feff}' | '\u{0}' => {
                    out.push_str(&format!("&#{};", u32::from(character)));
                }
                c => out.push(c),
            }
        }
    }
    out
}

/// Returns a name for the voice of a cue, on one line.
fn escaped_name(name: &str) -> String {
    escaped(&name.split_whitespace().collect::<Vec<_>>().join(" "))
}
