//! The JSON of Azure Speech batch transcription: `recognizedPhrases`, with offsets in ticks of 100 nanoseconds.

use serde_json::Value;

use super::found::Found;
use super::language;
use super::value::{Times, list, seconds, speaker, text};

/// The length of a tick in seconds.
const TICK: f64 = 1e-7;

pub(super) fn fits(value: &Value) -> bool {
    value["recognizedPhrases"].is_array()
}

pub(super) fn read(value: &Value, found: &mut Found) {
    for phrase in list(value, "recognizedPhrases") {
        if let Some(code) = text(phrase, "locale").filter(|_| found.fields.is_empty()) {
            found.fields.push(language(code));
        }
        let start = seconds(&phrase["offsetInTicks"]).map(|ticks| ticks * TICK);
        let length = seconds(&phrase["durationInTicks"]).map(|ticks| ticks * TICK);
        let times = Times { start, end: start.zip(length).map(|(start, length)| start + length) };
        let best = list(phrase, "nBest").first().unwrap_or(&Value::Null);
        let who = speaker(&phrase["speaker"]).or_else(|| speaker(&phrase["channel"]));
        found.say(who, times, text(best, "display").unwrap_or_default());
    }
}
