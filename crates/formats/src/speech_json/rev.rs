//! The JSON of Rev and Rev AI: `monologues` of elements, whose values join as they stand. Times are seconds (`ts`) or texts
//! (`timestamp`).

use serde_json::Value;

use super::found::Found;
use super::value::{Times, list, names, seconds, speaker, text};

pub(super) fn fits(value: &Value) -> bool {
    value["monologues"].is_array()
}

pub(super) fn read(value: &Value, found: &mut Found) {
    let names = names(list(value, "speakers"), "name");
    let name_of = |id: &Value| names.get(&id.to_string()).copied().flatten();
    for monologue in list(value, "monologues") {
        let elements = list(monologue, "elements");
        let words: String = elements.iter().filter_map(|element| element["value"].as_str()).collect();
        let name = text(&monologue["speaker_info"], "display_name").or_else(|| name_of(&monologue["speaker"]));
        let who = name.map(str::to_owned).or_else(|| speaker(&monologue["speaker"]));
        let time = |element: &Value, keys: [&str; 2]| keys.iter().find_map(|key| seconds(&element[*key]));
        let times = Times {
            start: elements.iter().find_map(|element| time(element, ["ts", "timestamp"])),
            end: elements.iter().rev().find_map(|element| time(element, ["end_ts", "end_timestamp"])),
        };
        for (index, paragraph) in words.split("\n").filter(|paragraph| !paragraph.trim().is_empty()).enumerate() {
            let times = if index == 0 { times } else { Times { start: None, end: times.end } };
            found.paragraph(who.clone(), times, paragraph);
        }
    }
}
