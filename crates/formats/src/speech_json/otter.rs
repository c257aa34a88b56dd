//! The JSON of Otter: `speech.transcripts`, with offsets in samples of a recording at 16 kHz.

use serde_json::Value;

use super::found::Found;
use super::value::{list, names, speaker, text, times};
use crate::notice::Field;

/// The length of a sample in seconds.
const SAMPLE: f64 = 1.0 / 16_000.0;

pub(super) fn fits(value: &Value) -> bool {
    list(&value["speech"], "transcripts").iter().any(|it| it["transcript"].is_string())
}

pub(super) fn read(value: &Value, found: &mut Found) {
    let speech = &value["speech"];
    if let Some(title) = text(speech, "title") {
        found.fields.push((Field::Title, title.to_owned()));
    }
    let names = names(list(speech, "speakers"), "speaker_name");
    let name_of = |id: &Value| names.get(&id.to_string()).copied().flatten();
    for it in list(speech, "transcripts") {
        let name = name_of(&it["speaker_id"]).map(str::to_owned);
        let who = name.or_else(|| speaker(&it["speaker_model_label"]));
        found.paragraph(
            who,
            times(it, "start_offset", "end_offset", SAMPLE),
            text(it, "transcript").unwrap_or_default(),
        );
    }
}
