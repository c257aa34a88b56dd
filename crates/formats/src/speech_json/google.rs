//! The JSON of Google Speech-to-Text, versions 1 and 2: results with alternatives, of which the first is the best. With
//! speaker tags, version 1 repeats all words in the last result, and only there with tags.

use serde_json::Value;

use super::found::Found;
use super::language;
use super::value::{Times, list, seconds, speaker, text};

pub(super) fn fits(value: &Value) -> bool {
    results(value).iter().any(|result| result["alternatives"].is_array())
}

pub(super) fn read(value: &Value, found: &mut Found) {
    let results = results(value);
    if let Some(code) = results.iter().find_map(|result| text(result, "languageCode")) {
        found.fields.push(language(code));
    }
    let best: Vec<&Value> = results.iter().filter_map(|result| list(result, "alternatives").first()).collect();
    let tagged = best.iter().filter(|best| is_tagged(best)).count();
    let used = match best.split_last() {
        Some((last, before)) if tagged == 1 && !before.is_empty() && is_tagged(last) => vec![*last],
        _ => best,
    };
    for alternative in used {
        read_alternative(alternative, found);
    }
}

/// Returns the results, which an operation wraps.
fn results(value: &Value) -> &[Value] {
    let wrapped = list(&value["response"], "results");
    if wrapped.is_empty() { list(value, "results") } else { wrapped }
}

/// Tells whether words have tags of speakers. The tag 0 stands for none.
fn is_tagged(alternative: &Value) -> bool {
    list(alternative, "words").iter().any(|word| word["speakerTag"].as_u64().is_some_and(|tag| tag > 0))
}

fn read_alternative(alternative: &Value, found: &mut Found) {
    let words = list(alternative, "words");
    if words.is_empty() {
        found.paragraph(None, Times::default(), text(alternative, "transcript").unwrap_or_default());
    }
    for word in words {
        let tag = if word["speakerLabel"].is_null() { &word["speakerTag"] } else { &word["speakerLabel"] };
        // A time of zero is left out.
        let time = |keys: [&str; 2]| keys.iter().find_map(|key| seconds(&word[*key]));
        let times = Times {
            start: Some(time(["startTime", "startOffset"]).unwrap_or(0.0)),
            end: time(["endTime", "endOffset"]),
        };
        let who = speaker(tag).filter(|_| tag.as_u64() != Some(0));
        found.say(who, times, text(word, "word").unwrap_or_default());
    }
}
