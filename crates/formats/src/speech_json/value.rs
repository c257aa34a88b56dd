//! Reads values of JSON.

use std::collections::HashMap;

use serde_json::Value;

use crate::captions::time;

/// The start and the end of a stretch of speech, in seconds.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub(super) struct Times {
    pub(super) start: Option<f64>,
    pub(super) end: Option<f64>,
}

/// Returns the list with a key, and an empty one if there is none.
pub(super) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// Returns the text with a key.
pub(super) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value[key].as_str().filter(|text| !text.trim().is_empty())
}

/// Reads a number of seconds: a number, or a text such as `1.5`, `1.5s` or `00:00:01,500`, or an
/// object of `seconds` and `nanos`.
pub(super) fn seconds(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => time(text).or_else(|| text.trim_end_matches('s').parse().ok()),
        Value::Object(parts) => {
            let part = |key: &str| parts.get(key).and_then(seconds).unwrap_or_default();
            Some(part("seconds") + part("nanos") * 1e-9)
        }
        _ => None,
    }
}

/// Returns the times with these keys, times a factor.
pub(super) fn times(value: &Value, start: &str, end: &str, factor: f64) -> Times {
    let scaled = |key: &str| seconds(&value[key]).map(|time| time * factor);
    Times { start: scaled(start), end: scaled(end) }
}

/// Returns the names of speakers by their `id`, as it stands in JSON: of the first where several have one id.
pub(super) fn names<'a>(speakers: &'a [Value], key: &str) -> HashMap<String, Option<&'a str>> {
    speakers.iter().rev().map(|it| (it["id"].to_string(), text(it, key))).collect()
}

/// Returns the name of a speaker: a text as it is, and a number or a single letter as `Speaker 1`.
pub(super) fn speaker(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(format!("Speaker {number}")),
        Value::String(name) => match name.trim() {
            "" | "?" => None,
            short if short.len() == 1 || short.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(format!("Speaker {short}"))
            }
            name => Some(name.to_owned()),
        },
        _ => None,
    }
}
