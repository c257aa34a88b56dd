//! Conditions on a whole transcript: its event, its language and its date.

use transcript::Date;

use crate::fold::name_key;

/// The facts about a transcript on which a query can set conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    /// The event, if it is known.
    pub event: Option<&'a str>,
    /// The language, a BCP 47 tag.
    pub language: &'a str,
    /// The date in ISO 8601, which may lack the day or the month; `None` if it is not known.
    pub date: Option<&'a str>,
}

/// A condition on a transcript. Its `Display` text parses to the same condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) field: Field,
    /// The text after the sign, as typed.
    pub(crate) text: String,
    pub(crate) wanted: Wanted,
    pub(crate) is_excluded: bool,
}

/// The fact about a transcript on which a condition is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Event,
    Language,
    Date,
    Before,
    After,
}

/// The value that a condition asks of its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// The event contains this folded text.
    Event(String),
    /// The language is this one, or this one with a script or a region.
    Language(String),
    /// The date is no earlier than the first, and no later than the second.
    Within(Option<Date>, Option<Date>),
    /// The date is earlier.
    Before(Date),
    /// The date is later.
    After(Date),
}

impl Field {
    pub(super) const ALL: [Self; 5] = [Self::Event, Self::Language, Self::Date, Self::Before, Self::After];

    /// Returns the prefix by which a query names the field.
    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Event => "event:",
            Self::Language => "lang:",
            Self::Date => "date:",
            Self::Before => "before:",
            Self::After => "after:",
        }
    }
}

impl Condition {
    /// Reads the text after a sign; `None` if it is no date where one is needed.
    pub(super) fn new(field: Field, text: &str, is_excluded: bool) -> Option<Self> {
        let wanted = match field {
            Field::Event => Wanted::Event(name_key(text)),
            Field::Language => Wanted::Language(text.to_owned()),
            Field::Date => dates(text)?,
            Field::Before => Wanted::Before(Date::parse(text)?),
            Field::After => Wanted::After(Date::parse(text)?),
        };
        Some(Self { field, text: text.to_owned(), wanted, is_excluded })
    }

    /// Tells whether a transcript is what the condition names, whether that is asked for or excluded. A date of which a part
    /// is not known must fit whatever that part is.
    fn fits(&self, about: About<'_>) -> bool {
        let date = || about.date.and_then(Date::parse);
        match &self.wanted {
            Wanted::Event(event) => about.event.is_some_and(|it| name_key(it).contains(event.as_str())),
            Wanted::Language(language) => is_language(about.language, language),
            Wanted::Within(from, to) => date().is_some_and(|date| {
                from.is_none_or(|from| from <= first_day(date)) && to.is_none_or(|to| last_day(date) <= last_day(to))
            }),
            Wanted::Before(end) => date().is_some_and(|date| last_day(date) < *end),
            Wanted::After(start) => date().is_some_and(|date| last_day(*start) < first_day(date)),
        }
    }
}

/// Tells whether a tag names a language, or that language with a script or a region.
fn is_language(tag: &str, language: &str) -> bool {
    let (start, rest) = tag.split_at_checked(language.len()).unwrap_or((tag, ""));
    start.eq_ignore_ascii_case(language) && (rest.is_empty() || rest.starts_with('-'))
}

/// Tells whether a transcript fulfils conditions: for each field one of those that ask for something, all bounds, and
/// none that is excluded.
pub(super) fn accept(conditions: &[Condition], about: About<'_>) -> bool {
    Field::ALL.into_iter().all(|field| {
        let of_field = || conditions.iter().filter(|it| it.field == field);
        let mut wanted = of_field().filter(|it| !it.is_excluded).peekable();
        let is_bound = matches!(field, Field::Before | Field::After);
        let is_wanted = wanted.peek().is_none()
            || if is_bound { wanted.all(|it| it.fits(about)) } else { wanted.any(|it| it.fits(about)) };
        is_wanted && !of_field().any(|it| it.is_excluded && it.fits(about))
    })
}

/// Reads a date, or two with `..` between them, of which one may be missing.
fn dates(text: &str) -> Option<Wanted> {
    let Some((from, to)) = text.split_once("..") else {
        let date = Date::parse(text)?;
        return Some(Wanted::Within(Some(date), Some(date)));
    };
    let bound = |text: &str| if text.is_empty() { Some(None) } else { Date::parse(text).map(Some) };
    let (from, to) = (bound(from)?, bound(to)?);
    (from.is_some() || to.is_some()).then_some(Wanted::Within(from, to))
}

/// Returns the first day that may be meant by a date.
fn first_day(date: Date) -> Date {
    Date { month: Some(date.month.unwrap_or(1)), day: Some(date.day.unwrap_or(1)), ..date }
}

/// Returns a day that is no earlier than any that may be meant by a date, and earlier than all days after them.
fn last_day(date: Date) -> Date {
    Date { month: Some(date.month.unwrap_or(12)), day: Some(date.day.unwrap_or(31)), ..date }
}
