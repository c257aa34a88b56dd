//! The JSON of AssemblyAI: `utterances` by speaker, or else `words`. Times are in milliseconds.

use serde_json::Value;

use super::found::Found;
use super::language;
use super::value::{list, speaker, text, times};

pub(super) fn fits(value: &Value) -> bool {
    let is_word = |word: &Value| word["text"].is_string() && word["start"].is_u64();
    list(value, "utterances").iter().any(is_word)
        || value["segments"].is_null() && list(value, "words").iter().any(is_word)
}

pub(super) fn read(value: &Value, found: &mut Found) {
    if let Some(code) = text(value, "language_code") {
        found.fields.push(language(code));
    }
    let utterances = list(value, "utterances");
    let said = if utterances.is_empty() { list(value, "words") } else { utterances };
    for it in said {
        found.say(speaker(&it["speaker"]), times(it, "start", "end", 0.001), text(it, "text").unwrap_or_default());
    }
}
