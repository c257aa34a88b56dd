//! Reads fields from front matter and from the lines of a head.
//!
//! Given values win over front matter, front matter wins over the head.

use transcript::Inferred;

use super::field_keys::{Key, add_participants, key, split_names};
use super::front_matter::{Entry, Value};
use super::label::is_plausible;
use crate::notice::{Field, NoticeKind};
use crate::notices::Notices;
use crate::prose_date::{find_date, place_before, whole_date};
use crate::record::fields::{DATE_FORM, Fields, is_address};
use crate::record::{People, stage};

/// Separators of event, date and place on one line.
const SEPARATORS: [&str; 7] = [" | ", "｜", " · ", " • ", " – ", " — ", "\u{a0}|\u{a0}"];

/// The longest line of a head in which a date is looked for beside other words, in chars.
const MAX_DATED_LINE: usize = 160;

impl Fields {
    /// Sets one of several fields on a line. Replaces the notice if the field has another value already.
    fn infer_or_overrule(&mut self, field: Field, value: &str, mark: Inferred, outcome: &mut NoticeKind) {
        if !self.infer(field, value, mark) && self.slot(field).is_some_and(|slot| slot.as_deref() != Some(value)) {
            *outcome = NoticeKind::OverruledField(field);
        }
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
        let place = place_before(&text[..range.start]).filter(|place| {
            let is_short = place.chars().count() <= 60 && place.chars().next().is_some_and(|c| !c.is_lowercase());
            is_short && text[range.end..].trim_matches(['.', ' ']).is_empty()
        })?;
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

    /// Takes the date in a line of the head that says more, if there is no date yet. The line stays what it is.
    pub(super) fn date_in_line(&mut self, text: &str) {
        if self.date.is_none()
            && text.chars().count() <= MAX_DATED_LINE
            && let Some((date, _)) = find_date(text)
        {
            self.infer(Field::Date, &date.to_string(), Inferred::Date);
        }
    }

    /// Takes a title in the place of one that was only inferred. Tells whether it did.
    pub(super) fn replace_inferred_title(&mut self, text: &str) -> bool {
        let is_inferred = self.inferred.contains(&Inferred::Title);
        if is_inferred {
            self.title = Some(text.to_owned());
        }
        is_inferred
    }

    /// Takes short lines above a time as the place. Tells whether it did.
    pub(super) fn place_lines(&mut self, text: &str) -> bool {
        self.infer(Field::Place, text, Inferred::Place)
    }
}
