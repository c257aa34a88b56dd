//! Knows the keys of metadata, and reads lists of participants.

use transcript::ParticipantKind;

use super::front_matter::Value;
use crate::notice::{Field, NoticeKind};
use crate::record::People;
use crate::record::people::parts;

/// The meaning of a key.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Key {
    Field(Field),
    SourceUrl,
    /// The day on which the source was retrieved.
    Retrieved,
    /// The key lists participants, who may have a role.
    Participants(Option<&'static str>),
}

/// Returns the meaning of a key in any of several languages, or none if it is not known.
pub(super) fn key(name: &str) -> Option<Key> {
    let lower = name.trim().to_lowercase().replace([' ', '-'], "_");
    Some(match lower.as_str() {
        "id" | "slug" => Key::Field(Field::Id),
        "title" | "标题" | "題名" | "عنوان" | "العنوان" => Key::Field(Field::Title),
        "event" | "series" | "show" | "conference" | "活动" | "المناسبة" => Key::Field(Field::Event),
        "date" | "日期" | "时间" | "時間" | "日時" | "日付" | "التاريخ" | "datum" | "fecha" => {
            Key::Field(Field::Date)
        }
        "place" | "location" | "venue" | "where" | "地点" | "地點" | "位置" | "場所" | "المكان" | "ort" | "lieu"
        | "lugar" => Key::Field(Field::Place),
        "language" | "lang" | "语言" => Key::Field(Field::Language),
        "description" | "abstract" | "summary" => Key::Field(Field::Description),
        "licence" | "license" | "rights" => Key::Field(Field::Licence),
        "source" | "publisher" | "来源" | "來源" | "المصدر" => Key::Field(Field::Source),
        "source_url" | "url" | "media" | "permalink" | "link" => Key::SourceUrl,
        "retrieved" | "accessed" => Key::Retrieved,
        "participants" | "speakers" | "speaker" | "people" | "present" | "attendees" | "嘉宾" | "出席"
        | "المشاركون" => Key::Participants(None),
        "moderator" | "chair" => Key::Participants(Some("Moderator")),
        "host" | "hosts" => Key::Participants(Some("Host")),
        "guest" | "guests" => Key::Participants(Some("Guest")),
        "interviewer" | "interviewers" | "interviewed_by" | "entrevistador" | "entrevistadora" => {
            Key::Participants(Some("Interviewer"))
        }
        "interviewee" | "interviewees" | "narrator" | "entrevistado" | "entrevistada" => {
            Key::Participants(Some("Interviewee"))
        }
        _ => return None,
    })
}

/// Tells whether a name is the key of a field.
pub(super) fn names_field(name: &str) -> bool {
    key(name.trim_matches(['*', '_', ' '])).is_some()
}

/// Splits names at commas, unless a part is an affiliation and not a name of its own.
pub(super) fn split_names(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split([',', '，', '،']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let are_names = parts.len() > 1
        && parts.iter().all(|part| {
            let words = part.split_whitespace().count();
            (2..=4).contains(&words) && part.split_whitespace().all(|word| !word.starts_with(char::is_lowercase))
        });
    if are_names { parts } else { vec![text.trim()] }
}

/// Adds the participants that a value lists, and returns the notice about the value. `role` is theirs if they have
/// none.
pub(super) fn add_participants(people: &mut People, value: &Value, role: Option<&str>) -> NoticeKind {
    let values = if let Value::List(values) = value { values.as_slice() } else { std::slice::from_ref(value) };
    let mut outcome = NoticeKind::Field(Field::Participants);
    for value in values {
        match value {
            Value::Text(name) if !name.trim().is_empty() => {
                let (name, own_role, affiliation) = parts(name.trim());
                people.add_known(&name, own_role.or_else(|| role.map(str::to_owned)), affiliation, None);
            }
            Value::Map(entries) => {
                if let Some(problem) = add_participant(people, value, entries, role) {
                    outcome = problem;
                }
            }
            _ => outcome = unread("names, or lists of name, role, affiliation and kind"),
        }
    }
    outcome
}

/// Adds the participant that a map describes. Returns a notice if a part of the map is not used.
fn add_participant(
    people: &mut People,
    value: &Value,
    entries: &[(String, Value)],
    role: Option<&str>,
) -> Option<NoticeKind> {
    let text = |key: &str| value.get(key).and_then(Value::text).map(str::to_owned);
    let kind = match text("kind").as_deref() {
        Some("person") => Some(ParticipantKind::Person),
        Some("outlet") => Some(ParticipantKind::Outlet),
        _ => None,
    };
    let name = text("name");
    if let Some(name) = &name {
        people.add_known(name, text("role").or_else(|| role.map(str::to_owned)), text("affiliation"), kind);
    }
    let unknown = entries.iter().find(|(key, _)| !matches!(key.as_str(), "name" | "role" | "affiliation" | "kind"));
    match unknown {
        Some((key, _)) => Some(NoticeKind::UnusedField(format!("participants.{key}"))),
        None if name.is_none() => Some(unread("a name for each participant")),
        None => None,
    }
}

fn unread(expected: &'static str) -> NoticeKind {
    NoticeKind::UnreadField("participants".into(), expected)
}
