//! The JSON transcripts of the Podcasting 2.0 namespace, version 1.0.0: segments with `body`, `startTime` and `endTime` in
//! seconds. Some hosts write a segment for each word.

use serde_json::Value;

use super::found::Found;
use super::value::{list, speaker, text, times};

pub(super) fn fits(value: &Value) -> bool {
    list(value, "segments").iter().any(|segment| segment["body"].is_string())
}

pub(super) fn read(value: &Value, found: &mut Found) {
    for segment in list(value, "segments") {
        let times = times(segment, "startTime", "endTime", 1.0);
        found.say(speaker(&segment["speaker"]), times, text(segment, "body").unwrap_or_default());
    }
}
