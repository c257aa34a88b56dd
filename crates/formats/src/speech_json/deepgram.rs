//! The JSON of Deepgram: `results.utterances`, or else the paragraphs or words of the first channel. Times are in seconds.

use serde_json::Value;

use super::found::Found;
use super::language;
use super::value::{list, speaker, text, times};

pub(super) fn fits(value: &Value) -> bool {
    value["results"]["channels"].is_array()
}

pub(super) fn read(value: &Value, found: &mut Found) {
    let channels = list(&value["results"], "channels");
    if let Some(code) = channels.iter().find_map(|channel| text(channel, "detected_language")) {
        found.fields.push(language(code));
    }
    let best = channels.first().and_then(|channel| list(channel, "alternatives").first()).unwrap_or(&Value::Null);
    let paragraphs = list(&best["paragraphs"], "paragraphs");
    let utterances = list(&value["results"], "utterances");
    if !paragraphs.is_empty() {
        for paragraph in paragraphs {
            let sentences: Vec<&str> = list(paragraph, "sentences").iter().filter_map(|it| text(it, "text")).collect();
            found.paragraph(
                speaker(&paragraph["speaker"]),
                times(paragraph, "start", "end", 1.0),
                &sentences.join(" "),
            );
        }
    } else if !utterances.is_empty() {
        for utterance in utterances {
            let words = text(utterance, "transcript").unwrap_or_default();
            found.say(speaker(&utterance["speaker"]), times(utterance, "start", "end", 1.0), words);
        }
    } else {
        for word in list(best, "words") {
            let words = text(word, "punctuated_word").or_else(|| text(word, "word")).unwrap_or_default();
            found.say(speaker(&word["speaker"]), times(word, "start", "end", 1.0), words);
        }
    }
}
