//! The JSON of Whisper, of OpenAI's service (`verbose_json`, `diarized_json`) and of `WhisperX`: segments with `text`, and
//! `start` and `end` in seconds. `WhisperX` names the speaker of each word, so a segment may hold two speakers.

use serde_json::Value;

use super::found::Found;
use super::language;
use super::value::{list, speaker, text, times};

pub(super) fn fits(value: &Value) -> bool {
    list(value, "segments").iter().any(is_segment)
}

pub(super) fn read(value: &Value, found: &mut Found) {
    if let Some(code) = text(value, "language").filter(|code| code.len() <= 5) {
        found.fields.push(language(code));
    }
    read_segments(list(value, "segments"), found);
}

/// Tells whether a value is a list of segments, as some tools write it.
pub(super) fn is_list(value: &Value) -> bool {
    value.as_array().is_some_and(|list| list.iter().any(is_segment))
}

pub(super) fn read_list(value: &Value, found: &mut Found) {
    read_segments(value.as_array().map_or(&[], Vec::as_slice), found);
}

fn is_segment(value: &Value) -> bool {
    value["text"].is_string() && (!value["start"].is_null() || !value["speaker"].is_null())
}

fn read_segments(segments: &[Value], found: &mut Found) {
    for segment in segments {
        if has_several_speakers(segment) {
            read_words(segment, found);
        } else {
            let times = times(segment, "start", "end", 1.0);
            found.say(speaker(&segment["speaker"]), times, text(segment, "text").unwrap_or_default());
        }
    }
}

fn has_several_speakers(segment: &Value) -> bool {
    let of_segment = speaker(&segment["speaker"]);
    list(segment, "words").iter().filter_map(|word| speaker(&word["speaker"])).any(|name| Some(name) != of_segment)
}

/// Reads a segment word by word. A word without a speaker has that of the word before.
fn read_words(segment: &Value, found: &mut Found) {
    let mut current = speaker(&segment["speaker"]);
    for (index, word) in list(segment, "words").iter().enumerate() {
        let own = speaker(&word["speaker"]);
        if index == 0 && own.is_none() {
            let first = list(segment, "words").iter().find_map(|word| speaker(&word["speaker"]));
            current = first.or(current);
        }
        current = own.or(current);
        found.say(current.clone(), times(word, "start", "end", 1.0), text(word, "word").unwrap_or_default());
    }
}
