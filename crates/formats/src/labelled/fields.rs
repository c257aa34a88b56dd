//! Collects the fields of a transcript from the given values, the front matter, the head and the file name.
//!
//! Given values win over front matter, front matter wins over the head.

use transcript::{Inferred, Source, is_id, is_reserved_id};

use super::field_keys::{Key, add_participants, key, split_names};
use super::front_matter::{Entry, Value};
use super::label_name::is_plausible;
use super::stage;
use crate::given::Given;
use crate::invisible::visible;
use crate::notice::{Field, NoticeKind};
use crate::notices::Notices;
use crate::prose_date::{find_date, whole_date};
use crate::record::People;
use crate::record::people::slug;

/// The expected form of a date, for notices.
const DATE_FORM: &str = "YYYY-MM-DD, or a date with day, month and year";

/// The expected form of an id, for notices.
const ID_FORM: &str = "ASCII letters, digits, - and _, and no reserved name such as catalog or con";

/// Separators of event, date and place on one line.
const SEPARATORS: [&str; 7] = [" | ", "｜", " · ", " • ", " – ", " — ", "\u{a0}|\u{a0}"];

/// The fields of a transcript that are known so far.
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

impl Fields {
    /// Returns the given fields.
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

    /// Returns the value of a field. Participants are not kept here.
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

    /// Sets a field unless it is known already, and returns the notice about the value.
    fn set(&mut self, field: Field, value: &str) -> NoticeKind {
        let value = match normalized(field, value) {
            Ok(value) => value,
            Err(expected) => return NoticeKind::UnreadField(field.as_str().into(), expected),
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

    /// Sets one of several fields on a line. Replaces the notice if the field has another value already.
    fn infer_or_overrule(&mut self, field: Field, value: &str, mark: Inferred, outcome: &mut NoticeKind) {
        if !self.infer(field, value, mark) && self.slot(field).is_some_and(|slot| slot.as_deref() != Some(value)) {
            *outcome = NoticeKind::OverruledField(field);
        }
    }

    /// Sets an inferred field unless it is known already. Tells whether it was unknown.
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
                (Some(Key::Participants(role)), value) => add_participants(people, value, role),
                (Some(Key::Field(Field::Source)), Value::Map(_)) => self.source_map(value),
                (Some(key), value) => match value.text() {
                    Some(text) => self.read(key, text),
                    None => NoticeKind::UnreadField(name.clone(), "one text"),
                },
                (None, _) => NoticeKind::UnusedField(name.clone()),
            };
            notices.add(page, range.clone(), kind);
        }
    }

    /// Sets the field that a key names, and returns the notice about the value.
    fn read(&mut self, key: Key, text: &str) -> NoticeKind {
        let slot = match key {
            Key::Field(field) => return self.set(field, text),
            Key::SourceUrl => &mut self.source_url,
            Key::Retrieved => &mut self.retrieved,
            Key::Participants(_) => return NoticeKind::Field(Field::Participants),
        };
        let text = text.trim_matches(['<', '>']);
        match slot {
            None if key == Key::SourceUrl && !is_address(text) => {
                NoticeKind::UnreadField("source_url".into(), "an address that begins with https:// or http://")
            }
            None if key == Key::Retrieved && whole_date(text).is_none() => {
                NoticeKind::UnreadField("retrieved".into(), DATE_FORM)
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

    /// Reads the front matter's map of the source's name, address and day of retrieval.
    fn source_map(&mut self, value: &Value) -> NoticeKind {
        let Value::Map(entries) = value else { return NoticeKind::UnusedField("source".into()) };
        let mut outcome = NoticeKind::Field(Field::Source);
        for (name, value) in entries {
            let key = match name.as_str() {
                "name" => Key::Field(Field::Source),
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

    /// Reads a line `Key: value` of the head. Returns none if the key does not name a field.
    pub(super) fn line(&mut self, text: &str, people: &mut People) -> Option<NoticeKind> {
        let (name, value) = text.split_once([':', '：'])?;
        let (name, value) = (name.trim_matches(['*', '_', ' ']), value.trim_matches(['*', '_', ' ', '\u{a0}']));
        let key = key(name).filter(|_| !value.is_empty() && name.len() < 40)?;
        match key {
            Key::Participants(role) => {
                let names: Vec<&str> = value.split([';', '；', '、']).flat_map(split_names).collect();
                // `Moderator: Good morning, everyone.` is a turn, not a field.
                let are_names = names
                    .iter()
                    .all(|name| is_plausible(name) && !name.ends_with(['.', '?', '!', ',', '。', '？', '！']));
                let list = Value::List(names.iter().map(|name| Value::Text((*name).to_owned())).collect());
                are_names.then(|| add_participants(people, &list, role))
            }
            key => (value.chars().count() <= 300).then(|| self.read(key, value)),
        }
    }

    /// Reads a line of the head that has no key: event and date, place and date, or a date. Returns none for other
    /// lines.
    pub(super) fn dateline(&mut self, text: &str) -> Option<NoticeKind> {
        if text.chars().count() > 300 {
            return None;
        }
        if let Some(date) = whole_date(text) {
            return Some(self.set(Field::Date, &date.to_string()));
        }
        if let Some(kind) = SEPARATORS.iter().find_map(|separator| self.event_line(text, separator)) {
            return Some(kind);
        }
        self.place_line(text)
    }

    /// Reads a line of event, date and place with separators in between, as in `Press conference | May 4, 2020`.
    fn event_line(&mut self, text: &str, separator: &str) -> Option<NoticeKind> {
        let mut parts: Vec<&str> = text.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
        if !(2..=3).contains(&parts.len()) {
            return None;
        }
        let date = parts.remove(parts.iter().position(|part| whole_date(part).is_some())?);
        let mut kind = self.set(Field::Date, date);
        let fields = [(Field::Event, Inferred::Event), (Field::Place, Inferred::Place)];
        for (part, (field, mark)) in parts.into_iter().zip(fields) {
            self.infer_or_overrule(field, part, mark, &mut kind);
        }
        Some(if matches!(kind, NoticeKind::Field(_)) { NoticeKind::Field(Field::Event) } else { kind })
    }

    /// Reads a line of place and date, as in `Geneva, October 14, 2022`.
    fn place_line(&mut self, text: &str) -> Option<NoticeKind> {
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
        self.infer_or_overrule(Field::Place, place, Inferred::Place, &mut kind);
        Some(kind)
    }

    /// Takes a line as the title if there is none yet and the line looks like a title. Tells whether it did.
    pub(super) fn title_line(&mut self, text: &str, is_heading: bool) -> bool {
        let length = text.chars().count();
        let looks_like_title = is_heading
            || (3..=250).contains(&length)
                && !text.ends_with(['.', '。', '?', '？', ':', '：', ','])
                && !stage::is_clock(text);
        if self.title.is_some() || !looks_like_title {
            return false;
        }
        if is_heading {
            self.title = Some(text.to_owned());
            return true;
        }
        self.infer(Field::Title, text, Inferred::Title)
    }

    /// Takes short lines above a time as the place. Tells whether it did.
    pub(super) fn place_lines(&mut self, text: &str) -> bool {
        self.infer(Field::Place, text, Inferred::Place)
    }

    /// Fills missing fields from the name of the first file, such as `2022-12-08-background-press-call.md`.
    pub(super) fn file_name(&mut self, name: &str, notices: &mut Notices) {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        if self.id.is_none() {
            let slug = slug(stem.split('.').next().unwrap_or(stem));
            self.id = Some(if slug.is_empty() {
                "transcript".into()
            } else if is_reserved_id(&slug) {
                notices.add(0, 0..0, NoticeKind::ReservedName(slug.clone()));
                format!("{slug}-transcript")
            } else {
                slug
            });
        }
        if let Some((date, _)) = stem.get(..10).filter(|start| start.contains('-')).and_then(find_date) {
            self.infer(Field::Date, &date.to_string(), Inferred::Date);
        }
        if self.title.is_none() {
            self.infer(Field::Title, &stem.replace(['-', '_'], " "), Inferred::Title);
        }
    }

    /// Returns the source if it has a name or an address. The host stands in for a missing name.
    pub(super) fn source(&self) -> Option<Source> {
        let name = self.source.clone().or_else(|| self.source_url.as_deref().map(|url| host(url).to_owned()))?;
        Some(Source { name, url: self.source_url.clone(), retrieved: self.retrieved.clone() })
    }
}

/// Returns the value of a field in its usual form, or the expected form if the value cannot be read.
fn normalized(field: Field, value: &str) -> Result<String, &'static str> {
    let value = visible(&on_one_line(value));
    if value.is_empty() {
        return Err("a text");
    }
    match field {
        Field::Date => {
            let date = whole_date(&value).or_else(|| find_date(&value).map(|(date, _)| date));
            date.map(|date| date.to_string()).ok_or(DATE_FORM)
        }
        Field::Language if !transcript::language::is_well_formed(&value) => {
            Err("a BCP 47 tag, such as en, zh-Hans or ar")
        }
        Field::Id if !is_id(&value) || is_reserved_id(&value) => Err(ID_FORM),
        _ => Ok(value),
    }
}

/// Returns the host of a web address.
fn host(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest).split('/').next().unwrap_or(url)
}

/// Tells whether this is a web address with a host and without white space.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Returns a text on one line: line ends become spaces, other white space stays.
fn on_one_line(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(|line| line.trim_matches([' ', '\t']));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
