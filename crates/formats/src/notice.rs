//! Notices: what became of each stretch of a source that does not stand word for word in a paragraph.

use std::fmt;
use std::ops::Range;

/// A stretch of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourcePlace {
    /// The index of the page among those that were read together.
    pub page: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The stretch, in bytes of the decoded page.
    pub range: Range<usize>,
}

/// What became of a stretch of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The stretch.
    pub place: SourcePlace,
    /// What became of it.
    pub kind: NoticeKind,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoticeKind {
    /// It says who speaks, or asks, or answers.
    Label,
    /// It became a field.
    Field(Field),
    /// It is a mark of the format, such as `#` or a rule.
    Markup,
    /// It tells when a turn begins, and became its time.
    Time,
    /// It belongs to the page and not to the record, and was dropped.
    Furniture(Furniture),
    /// A field that a transcript has no place for.
    UnusedField(String),
    /// A field whose value could not be read, with what was expected.
    UnreadField(String, &'static str),
    /// A field that is given or said elsewhere with another value.
    OverruledField(Field),
    /// The address of a link whose text was kept.
    Link(String),
    /// A character that a reader cannot see and that changes what is seen; it was dropped.
    Invisible(char),
    /// It looks like a label, and was read as text.
    DoubtfulLabel(String),
    /// A time before the one of the turn before it; it was dropped.
    BackwardTime,
    /// Pages that name different numbers of pages, or the same page twice.
    PagesDisagree,
}

/// A field of a transcript, or of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// Its id.
    Id,
    /// Its title.
    Title,
    /// Its event.
    Event,
    /// Its date.
    Date,
    /// Its place.
    Place,
    /// Its language.
    Language,
    /// Its description.
    Description,
    /// Its licence.
    Licence,
    /// Its source.
    Source,
    /// A participant.
    Participants,
}

/// What belongs to a page and not to the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Furniture {
    /// A link or an arrow that leads back.
    BackLink,
    /// The row of page numbers that leads from page to page.
    Pager,
    /// The number of a page.
    PageNumber,
    /// A line that stands on every page.
    RunningHead,
    /// The head of a page that stood on the first page already.
    RepeatedHead,
}

/// How much a notice matters to a publisher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// It went where it belongs.
    Routine,
    /// It was left out, as it should be.
    Dropped,
    /// It wants a look.
    Doubtful,
}

impl NoticeKind {
    /// How much it matters.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Label | Self::Field(_) | Self::Markup | Self::Time => Weight::Routine,
            Self::Furniture(_) | Self::UnusedField(_) | Self::OverruledField(_) | Self::Link(_) => Weight::Dropped,
            Self::Invisible(_)
            | Self::UnreadField(..)
            | Self::DoubtfulLabel(_)
            | Self::BackwardTime
            | Self::PagesDisagree => Weight::Doubtful,
        }
    }

    /// Whether the words of the stretch stand in a paragraph all the same.
    pub fn keeps_text(&self) -> bool {
        matches!(self, Self::DoubtfulLabel(_) | Self::PagesDisagree)
    }
}

impl Field {
    /// The field as it stands in the JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Event => "event",
            Self::Date => "date",
            Self::Place => "place",
            Self::Language => "language",
            Self::Description => "description",
            Self::Licence => "licence",
            Self::Source => "source",
            Self::Participants => "participants",
        }
    }
}

impl fmt::Display for Furniture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BackLink => "back link",
            Self::Pager => "pager",
            Self::PageNumber => "page number",
            Self::RunningHead => "running head",
            Self::RepeatedHead => "head of the page, as on the first",
        })
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label => write!(f, "a label"),
            Self::Field(field) => write!(f, "the {}", field.as_str()),
            Self::Markup => write!(f, "a mark of the format"),
            Self::Time => write!(f, "a time"),
            Self::Furniture(furniture) => write!(f, "dropped: {furniture}"),
            Self::UnusedField(key) => write!(f, "a transcript has no field for {key:?}"),
            Self::UnreadField(key, expected) => write!(f, "{key:?} was not read; expected {expected}"),
            Self::OverruledField(field) => write!(f, "another {} was given, and goes before this", field.as_str()),
            Self::Link(url) => write!(f, "the text of the link was kept, its address not: {url}"),
            Self::Invisible(character) => {
                write!(f, "dropped: the invisible character U+{:04X}", u32::from(*character))
            }
            Self::DoubtfulLabel(name) => {
                write!(f, "read as text, not as {name:?} speaking; name them as a participant if they speak here")
            }
            Self::BackwardTime => write!(f, "dropped: a time before the one of the turn before"),
            Self::PagesDisagree => write!(f, "the pages do not agree on their numbers"),
        }
    }
}
