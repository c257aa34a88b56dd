//! The JSON of whisper.cpp: `transcription` with `offsets` in milliseconds. With tinydiarize, `speaker_turn_next` and the
//! words `[SPEAKER_TURN]` say that somebody else speaks next.

use serde_json::Value;

use super::found::Found;
use super::language;
use super::value::{list, speaker, text, times};
use crate::record::Speaker;

pub(super) fn fits(value: &Value) -> bool {
    value["transcription"].is_array()
}

pub(super) fn read(value: &Value, found: &mut Found) {
    if let Some(code) = text(&value["result"], "language") {
        found.fields.push(language(code));
    }
    let segments = list(value, "transcription");
    let has_turns = segments.iter().any(|segment| segment["speaker_turn_next"].as_bool() == Some(true));
    let mut other = has_turns;
    for segment in segments {
        let words = text(segment, "text").unwrap_or_default();
        let (words, marks_turn) = match words.trim().strip_suffix("[SPEAKER_TURN]") {
            Some(words) => (words, true),
            None => (words, false),
        };
        let is_undecided = segment["speaker"].as_str() == Some("?");
        let unnamed = if other || is_undecided { Speaker::Other } else { Speaker::Same };
        let who = speaker(&segment["speaker"]).map_or(unnamed, Speaker::Named);
        found.add(who, times(&segment["offsets"], "from", "to", 0.001), words, false);
        other = marks_turn || segment["speaker_turn_next"].as_bool() == Some(true);
    }
}
