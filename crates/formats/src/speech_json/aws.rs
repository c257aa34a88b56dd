//! The JSON of Amazon Transcribe: `results.items` of words and marks. Speakers are named by each item, in older files only
//! by `speaker_labels`; or each channel is a speaker.

use std::collections::HashMap;

use serde_json::Value;

use super::found::Found;
use super::language;
use super::value::{list, seconds, text, times};
use crate::record::Utterance;

pub(super) fn fits(value: &Value) -> bool {
    value["results"]["items"].is_array() || value["results"]["channel_labels"].is_object()
}

pub(super) fn read(value: &Value, found: &mut Found) {
    let results = &value["results"];
    if let Some(code) = text(results, "language_code") {
        found.fields.push(language(code));
    }
    let channels = list(&results["channel_labels"], "channels");
    if channels.is_empty() {
        let by_start = speakers_by_start(results);
        let speaker = |item: &Value| {
            let by_start = || by_start.get(text(item, "start_time")?).copied();
            text(item, "speaker_label").or_else(by_start).map(str::to_owned)
        };
        read_items(list(results, "items"), speaker, found);
        return;
    }
    for channel in channels {
        let name = text(channel, "channel_label").map(str::to_owned);
        read_items(list(channel, "items"), |_| name.clone(), found);
    }
    let start = |utterance: &Utterance| utterance.start.unwrap_or_default();
    found.utterances.sort_by(|a, b| start(a).total_cmp(&start(b)));
}

/// Returns the speaker of each word by the text of its start time.
fn speakers_by_start(results: &Value) -> HashMap<&str, &str> {
    list(&results["speaker_labels"], "segments")
        .iter()
        .flat_map(|segment| list(segment, "items"))
        .filter_map(|item| Some((text(item, "start_time")?, text(item, "speaker_label")?)))
        .collect()
}

fn read_items(items: &[Value], speaker: impl Fn(&Value) -> Option<String>, found: &mut Found) {
    for item in items {
        let words = list(item, "alternatives").first().and_then(|best| text(best, "content")).unwrap_or_default();
        if seconds(&item["start_time"]).is_none() || text(item, "type") == Some("punctuation") {
            found.punctuate(words);
        } else {
            found.say(speaker(item), times(item, "start_time", "end_time", 1.0), words);
        }
    }
}
