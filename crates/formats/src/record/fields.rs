//! Collects the fields of a transcript. Given values win over read ones, and what was read first wins over what is read
//! later.

use desk::Corrections;
use transcript::{Inferred, Source, is_id, is_reserved_id};

use super::people::slug;
use crate::given::Given;
use crate::invisible::visible;
use crate::notice::{Field, NoticeKind};
use crate::notices::Notices;
use crate::prose_date::{find_date, whole_date};

/// The expected form of a date, for notices.
pub(crate) const DATE_FORM: &str = "YYYY-MM-DD, or a date with day, month and year";

/// The expected form of an id, for notices.
const ID_FORM: &str = "ASCII letters, digits, - and _, and no reserved name such as catalog or con";

/// The fields of a transcript that are known so far.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    pub(crate) id: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) event: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) licence: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) source_url: Option<String>,
    pub(crate) retrieved: Option<String>,
    pub(crate) inferred: Vec<Inferred>,
    /// The corrections, which say what is a label.
    pub(crate) corrections: Corrections,
}

impl Fields {
    /// Returns the given fields.
    pub(crate) fn given(given: &Given) -> Self {
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
            corrections: given.corrections,
        }
    }

    /// Returns the value of a field. Participants are not kept here.
    pub(crate) fn slot(&mut self, field: Field) -> Option<&mut Option<String>> {
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
    pub(crate) fn set(&mut self, field: Field, value: &str) -> NoticeKind {
        let value = match normalized(field, value) {
            Ok(value) => value,
            Err(expected) => return NoticeKind::UnreadField(field.as_str().into(), expected),
        };
        // A date of the page is only the best guess until the text states one.
        if field == Field::Date && self.inferred.contains(&Inferred::Date) {
            self.inferred.retain(|mark| *mark != Inferred::Date);
            self.date = None;
        }
        match self.slot(field) {
            Some(slot @ None) => {
                *slot = Some(value);
                NoticeKind::Field(field)
            }
            Some(Some(known)) if *known == value => NoticeKind::Field(field),
            _ => NoticeKind::OverruledField(field),
        }
    }

    /// Sets an inferred field unless it is known already. Tells whether it was unknown.
    pub(crate) fn infer(&mut self, field: Field, value: &str, mark: Inferred) -> bool {
        let is_free = self.slot(field).is_some_and(|slot| slot.is_none());
        if is_free {
            let kind = self.set(field, value);
            if matches!(kind, NoticeKind::Field(_)) && !self.inferred.contains(&mark) {
                self.inferred.push(mark);
            }
        }
        is_free
    }

    /// Fills missing fields from the name of the first file, such as `2022-12-08-background-press-call.md`.
    pub(crate) fn file_name(&mut self, name: &str, notices: &mut Notices) {
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
    pub(crate) fn source(&self) -> Option<Source> {
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
pub(crate) fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Returns a text on one line: line ends become spaces, other white space stays.
fn on_one_line(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(|line| line.trim_matches([' ', '\t']));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
