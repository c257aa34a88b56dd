//! Metadata: the fields that front matter, options and the head of a page give.
//!
//! Options go before front matter, front matter before the head. The head is what stands above the first label: lines
//! such as `Date: 14 October 2022`, a title, a line of event and date parted by `|`, a date, a place above a time.

use transcript::{Inferred, ParticipantKind, Source};

use super::front_matter::{Entry, Value};
use super::label::is_plausible;
use super::people::People;
use super::{Notices, inline, stage};
use crate::given::Given;
use crate::notice::{Field, NoticeKind};
use crate::prose_date::{find_date, whole_date};

/// The fields of a transcript, as far as they are known.
#[derive(Debug, Default)]
pub(super) struct Fields {
    pub(super) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) event: Option<String>,
    pub(super) date: Option<String>,
    pub(super) place: Option<String>,
    pub(super) language: Option<String>,
    pub(super) description: Option<String>,
    pub(super) licence: Option<String>,
    pub(super) source: Option<String>,
    pub(super) source_url: Option<String>,
    pub(super) retrieved: Option<String>,
    pub(super) inferred: Vec<Inferred>,
}

/// What a key of the front matter or of the head means.
#[derive(Clone, Copy, PartialEq)]
enum Key {
    One(Field),
    SourceUrl,
    Retrieved,
    People(Option<&'static str>),
}

fn key(name: &str) -> Option<Key> {
    let lower = name.trim().to_lowercase().replace([' ', '-'], "_");
    Some(match lower.as_str() {
        "id" | "slug" => Key::One(Field::Id),
        "title" | "标题" | "題名" | "عنوان" | "العنوان" => Key::One(Field::Title),
        "event" | "series" | "show" | "conference" | "活动" | "المناسبة" => Key::One(Field::Event),
        "date" | "日期" | "时间" | "時間" | "日時" | "日付" | "التاريخ" | "datum" | "fecha" => {
            Key::One(Field::Date)
        }
        "place" | "location" | "venue" | "where" | "地点" | "地點" | "位置" | "場所" | "المكان" | "ort" | "lieu"
        | "lugar" => Key::One(Field::Place),
        "language" | "lang" | "语言" => Key::One(Field::Language),
        "description" | "abstract" | "summary" => Key::One(Field::Description),
        "licence" | "license" | "rights" => Key::One(Field::Licence),
        "source" | "publisher" | "来源" | "來源" | "المصدر" => Key::One(Field::Source),
        "source_url" | "url" | "media" | "permalink" | "link" => Key::SourceUrl,
        "retrieved" | "accessed" => Key::Retrieved,
        "participants" | "speakers" | "speaker" | "people" | "present" | "attendees" | "嘉宾" | "出席"
        | "المشاركون" => Key::People(None),
        "moderator" | "chair" => Key::People(Some("Moderator")),
        "host" | "hosts" => Key::People(Some("Host")),
        "guest" | "guests" => Key::People(Some("Guest")),
        "interviewer" => Key::People(Some("Interviewer")),
        _ => return None,
    })
}

impl Fields {
    /// The fields that are given.
    pub(super) fn given(given: &Given) -> Self {
        let given = given.clone();
        Self {
            id: given.id,
            title: given.title,
            event: given.event,
            date: given.date,
            place: given.place,
            language: given.language,
            description: given.description,
            licence: given.licence,
            source: given.source,
            source_url: given.source_url,
            retrieved: given.retrieved,
            inferred: Vec::new(),
        }
    }

    fn slot(&mut self, field: Field) -> Option<&mut Option<String>> {
        Some(match field {
            Field::Id => &mut self.id,
            Field::Title => &mut self.title,
            Field::Event => &mut self.event,
            Field::Date => &mut self.date,
            Field::Place => &mut self.place,
            Field::Language => &mut self.language,
            Field::Description => &mut self.description,
            Field::Licence => &mut self.licence,
            Field::Source => &mut self.source,
            Field::Participants => return None,
        })
    }

    /// Sets a field that is not known yet, and tells what became of the value.
    fn set(&mut self, field: Field, value: &str) -> NoticeKind {
        let value = inline::visible(&on_one_line(value));
        if value.is_empty() {
            return NoticeKind::UnreadField(field.as_str().into(), "a text");
        }
        let value = match field {
            Field::Date => match whole_date(&value).or_else(|| find_date(&value).map(|(date, _)| date)) {
                Some(date) => date.to_string(),
                None => {
                    return NoticeKind::UnreadField("date".into(), "YYYY-MM-DD, or a date with day, month and year");
                }
            },
            Field::Language if !transcript::language::is_well_formed(&value) => {
                return NoticeKind::UnreadField("language".into(), "a BCP 47 tag, such as en, zh-Hans or ar");
            }
            Field::Id
                if !value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) || value.len() > 120 =>
            {
                return NoticeKind::UnreadField("id".into(), "ASCII letters, digits, - and _");
            }
            _ => value,
        };
        match self.slot(field) {
            Some(slot @ None) => {
                *slot = Some(value);
                NoticeKind::Field(field)
            }
            Some(Some(known)) if *known == value => NoticeKind::Field(field),
            _ => NoticeKind::OverruledField(field),
        }
    }

    /// Sets a field of a line that has several, and says so where another value goes before it.
    fn also(&mut self, field: Field, value: &str, mark: Inferred, outcome: &mut NoticeKind) {
        if !self.infer(field, value, mark) && self.slot(field).is_some_and(|slot| slot.as_deref() != Some(value)) {
            *outcome = NoticeKind::OverruledField(field);
        }
    }

    /// Sets a field that the importer inferred, if it is not known yet.
    fn infer(&mut self, field: Field, value: &str, mark: Inferred) -> bool {
        let is_free = self.slot(field).is_some_and(|slot| slot.is_none());
        if is_free {
            let kind = self.set(field, value);
            if matches!(kind, NoticeKind::Field(_)) && !self.inferred.contains(&mark) {
                self.inferred.push(mark);
            }
        }
        is_free
    }

    /// Reads the front matter of a page.
    pub(super) fn front_matter(&mut self, entries: &[Entry], people: &mut People, page: usize, notices: &mut Notices) {
        for Entry { key: name, value, range } in entries {
            let kind = match (key(name), value) {
                (_, Value::Text(text)) if text.trim().is_empty() => NoticeKind::UnusedField(name.clone()),
                (Some(Key::People(role)), value) => add_people(people, value, role),
                (Some(Key::One(Field::Source)), Value::Map(_)) => self.source_map(value),
                (Some(key), value) => match value.text() {
                    Some(text) => self.read(key, text),
                    None => NoticeKind::UnreadField(name.clone(), "one text"),
                },
                (None, _) => NoticeKind::UnusedField(name.clone()),
            };
            notices.add(page, range.clone(), kind);
        }
    }

    fn read(&mut self, key: Key, text: &str) -> NoticeKind {
        let slot = match key {
            Key::One(field) => return self.set(field, text),
            Key::SourceUrl => &mut self.source_url,
            Key::Retrieved => &mut self.retrieved,
            Key::People(_) => return NoticeKind::Field(Field::Participants),
        };
        let text = text.trim_matches(['<', '>']);
        match slot {
            None if key == Key::SourceUrl && !is_address(text) => {
                NoticeKind::UnreadField("source_url".into(), "an address that begins with https:// or http://")
            }
            None if key == Key::Retrieved && whole_date(text).is_none() => {
                NoticeKind::UnreadField("retrieved".into(), "YYYY-MM-DD, or a date with day, month and year")
            }
            None if key == Key::Retrieved => {
                *slot = whole_date(text).map(|date| date.to_string());
                NoticeKind::Field(Field::Source)
            }
            None => {
                *slot = Some(text.to_owned());
                NoticeKind::Field(Field::Source)
            }
            Some(known) if known == text => NoticeKind::Field(Field::Source),
            Some(_) => NoticeKind::OverruledField(Field::Source),
        }
    }

    fn source_map(&mut self, value: &Value) -> NoticeKind {
        let Value::Map(entries) = value else { return NoticeKind::UnusedField("source".into()) };
        let mut outcome = NoticeKind::Field(Field::Source);
        for (name, value) in entries {
            let key = match name.as_str() {
                "name" => Key::One(Field::Source),
                "url" => Key::SourceUrl,
                "retrieved" => Key::Retrieved,
                other => {
                    outcome = NoticeKind::UnusedField(format!("source.{other}"));
                    continue;
                }
            };
            let kind =
                value.text().map_or(NoticeKind::UnusedField(format!("source.{name}")), |text| self.read(key, text));
            if !matches!(kind, NoticeKind::Field(_)) {
                outcome = kind;
            }
        }
        outcome
    }

    /// Reads `Key: value` of the head. `None` where the key is not one of metadata.
    pub(super) fn line(&mut self, text: &str, people: &mut People) -> Option<NoticeKind> {
        let (name, value) = text.split_once([':', '：'])?;
        let (name, value) = (name.trim_matches(['*', '_', ' ']), value.trim_matches(['*', '_', ' ', '\u{a0}']));
        let key = key(name).filter(|_| !value.is_empty() && name.len() < 40)?;
        match key {
            Key::People(role) => {
                let names: Vec<&str> = value.split([';', '；', '、']).flat_map(split_names).collect();
                // `Moderator: Good morning, everyone.` is a turn.
                let are_names = names
                    .iter()
                    .all(|name| is_plausible(name) && !name.ends_with(['.', '?', '!', ',', '。', '？', '！']));
                let list = Value::List(names.iter().map(|name| Value::Text((*name).to_owned())).collect());
                are_names.then(|| add_people(people, &list, role))
            }
            key => (value.chars().count() <= 300).then(|| self.read(key, value)),
        }
    }

    /// Reads a line of the head that has no key: event and date, a place and a date, a date. `None` where it is none.
    pub(super) fn dateline(&mut self, text: &str) -> Option<NoticeKind> {
        if text.chars().count() > 300 {
            return None;
        }
        if let Some(date) = whole_date(text) {
            return Some(self.set(Field::Date, &date.to_string()));
        }
        for separator in [" | ", "｜", " · ", " • ", " – ", " — ", "\u{a0}|\u{a0}"] {
            let parts: Vec<&str> = text.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
            let date = parts.iter().position(|part| whole_date(part).is_some());
            if let (Some(at), 2..=3) = (date, parts.len()) {
                let mut kind = self.set(Field::Date, parts[at]);
                let others = parts.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, part)| part);
                let slots = [(Field::Event, Inferred::Event), (Field::Place, Inferred::Place)];
                for (part, (field, mark)) in others.zip(slots) {
                    self.also(field, part, mark, &mut kind);
                }
                return Some(if matches!(kind, NoticeKind::Field(_)) { NoticeKind::Field(Field::Event) } else { kind });
            }
        }
        let (date, range) = find_date(text)?;
        let place = text[..range.start].trim().trim_end_matches([',', '，', '،']).trim();
        let is_place = text[range.end..].trim_matches(['.', ' ']).is_empty()
            && text[..range.start].trim_end().ends_with([',', '，', '،'])
            && place.chars().count() <= 60
            && place.chars().next().is_some_and(|c| !c.is_lowercase());
        if !is_place {
            return None;
        }
        let mut kind = self.set(Field::Date, &date.to_string());
        self.also(Field::Place, place, Inferred::Place, &mut kind);
        Some(kind)
    }

    /// Takes a line as the title, if there is none and it looks like one.
    pub(super) fn title_line(&mut self, text: &str, is_heading: bool) -> bool {
        let length = text.chars().count();
        let looks = is_heading
            || (3..=250).contains(&length)
                && !text.ends_with(['.', '。', '?', '？', ':', '：', ','])
                && !stage::is_clock(text);
        if self.title.is_some() || !looks {
            return false;
        }
        if is_heading {
            self.title = Some(text.to_owned());
            return true;
        }
        self.infer(Field::Title, text, Inferred::Title)
    }

    /// Takes short lines above a time as the place.
    pub(super) fn place_lines(&mut self, text: &str) -> bool {
        self.infer(Field::Place, text, Inferred::Place)
    }

    /// What the name of a file tells where nothing else does: `2022-12-08-background-press-call.md`.
    pub(super) fn file_name(&mut self, name: &str) {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        if self.id.is_none() {
            let slug = super::people::slug(stem.split('.').next().unwrap_or(stem));
            self.id = Some(if slug.is_empty() { "transcript".into() } else { slug });
        }
        if let Some((date, _)) = stem.get(..10).filter(|start| start.contains('-')).and_then(find_date) {
            self.infer(Field::Date, &date.to_string(), Inferred::Date);
        }
        if self.title.is_none() {
            self.infer(Field::Title, &stem.replace(['-', '_'], " "), Inferred::Title);
        }
    }

    /// The source, if it has a name or an address.
    pub(super) fn source(&self) -> Option<Source> {
        let host =
            |url: &str| url.split_once("://").map_or(url, |(_, rest)| rest).split('/').next().unwrap_or(url).to_owned();
        let name = self.source.clone().or_else(|| self.source_url.as_deref().map(host))?;
        Some(Source { name, url: self.source_url.clone(), retrieved: self.retrieved.clone() })
    }
}

/// Whether this is a web address with a host, and nothing else.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Text on one line: line ends become spaces, other white space stays.
fn on_one_line(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(|line| line.trim_matches([' ', '\t']));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Names parted by commas, where each part is a name of its own and no affiliation.
fn split_names(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split([',', '，', '،']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let are_names = parts.len() > 1
        && parts.iter().all(|part| {
            let words = part.split_whitespace().count();
            (2..=4).contains(&words) && part.split_whitespace().all(|word| !word.starts_with(char::is_lowercase))
        });
    if are_names { parts } else { vec![text.trim()] }
}

fn add_people(people: &mut People, value: &Value, role: Option<&str>) -> NoticeKind {
    let one = std::slice::from_ref(value);
    let values = if let Value::List(values) = value { values.as_slice() } else { one };
    let mut outcome = NoticeKind::Field(Field::Participants);
    for value in values {
        match value {
            Value::Text(name) if !name.trim().is_empty() => {
                let (name, own, affiliation) = super::people::parts(name.trim());
                people.add_known(&name, own.or_else(|| role.map(str::to_owned)), affiliation, None);
            }
            Value::Map(entries) => {
                let text = |key: &str| value.get(key).and_then(Value::text).map(str::to_owned);
                let kind = match text("kind").as_deref() {
                    Some("person") => Some(ParticipantKind::Person),
                    Some("outlet") => Some(ParticipantKind::Outlet),
                    _ => None,
                };
                match text("name") {
                    Some(name) => people.add_known(
                        &name,
                        text("role").or_else(|| role.map(str::to_owned)),
                        text("affiliation"),
                        kind,
                    ),
                    None => outcome = NoticeKind::UnreadField("participants".into(), "a name for each participant"),
                }
                let unknown =
                    entries.iter().find(|(key, _)| !matches!(key.as_str(), "name" | "role" | "affiliation" | "kind"));
                if let Some((key, _)) = unknown {
                    outcome = NoticeKind::UnusedField(format!("participants.{key}"));
                }
            }
            _ => {
                outcome = NoticeKind::UnreadField(
                    "participants".into(),
                    "names, or lists of name, role, affiliation and kind",
                );
            }
        }
    }
    outcome
}
