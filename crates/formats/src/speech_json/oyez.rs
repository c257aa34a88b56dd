//! The JSON of Oyez, the archive of the Supreme Court of the United States: sections of turns of text blocks, with times in
//! seconds. A file without a transcript is a stub, which says only that there was an argument.

use serde_json::Value;

use super::found::Found;
use super::value::{list, text, times};
use crate::notice::Field;

pub(super) fn fits(value: &Value) -> bool {
    value["transcript"]["sections"].is_array()
        || value.get("transcript").is_some_and(Value::is_null) && value.get("media_file").is_some()
}

pub(super) fn read(value: &Value, found: &mut Found) {
    let transcript = &value["transcript"];
    if let Some(title) = text(transcript, "title") {
        found.fields.push((Field::Title, title.to_owned()));
    }
    if let Some(event) = text(value, "title") {
        let (event, date) = event.rsplit_once(" - ").map_or((event, None), |(event, date)| (event, Some(date)));
        found.fields.push((Field::Event, event.to_owned()));
        found.fields.extend(date.map(|date| (Field::Date, date.to_owned())));
    }
    for turn in list(transcript, "sections").iter().flat_map(|section| list(section, "turns")) {
        let name = text(&turn["speaker"], "name");
        if let Some(name) = name {
            let role = list(&turn["speaker"], "roles").iter().find_map(|role| text(role, "role_title"));
            found.person(name, role);
        }
        for block in list(turn, "text_blocks") {
            let words = text(block, "text").unwrap_or_default();
            found.paragraph(name.map(str::to_owned), times(block, "start", "stop", 1.0), words);
        }
    }
}
