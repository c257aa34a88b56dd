//! Notices: reports of stretches of a source that do not stand word for word in a paragraph.

use std::fmt;
use std::ops::Range;

use crate::legacy::Legacy;

/// A stretch of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourcePlace {
    /// The index of the page among those that were read together.
    pub page: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in chars, from 1.
    pub column: usize,
    /// The stretch, in bytes of the decoded page.
    pub range: Range<usize>,
}

/// A report about a stretch of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The stretch.
    pub place: SourcePlace,
    /// The use that was made of it.
    pub kind: NoticeKind,
}

/// The use that was made of a stretch of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoticeKind {
    /// It says who speaks, or that a question or an answer follows.
    Label,
    /// It became a field.
    Field(Field),
    /// It is a mark of the format, such as `#` or a rule.
    Markup,
    /// It became the start time of a turn.
    Time,
    /// It belongs to the page and not to the record, and was left out.
    Furniture(Furniture),
    /// It is a field that a transcript has no place for.
    UnusedField(String),
    /// It is a field with a value that could not be read. Holds the key and the expected form.
    UnreadField(String, &'static str),
    /// It is a field that has another value already, given or read elsewhere.
    OverruledField(Field),
    /// It is the address of a link. The link's text was kept.
    Link(String),
    /// It is a character that a reader cannot see and that changes what is shown. It was left out.
    Invisible(char),
    /// It looks like a label, but was read as text. Holds the name in it.
    DoubtfulLabel(String),
    /// It is a label whose name could be that of several participants, so that it has one of its own. Holds the name.
    AmbiguousName(String),
    /// It is a label that no words follow. Holds the name.
    EmptyTurn(String),
    /// It is the first text of many without a speaker.
    MostlyNobodys,
    /// It is a time before the time of the previous turn, and was left out.
    BackwardTime,
    /// The page is in an encoding other than Unicode. Its range is empty.
    Encoding(Legacy),
    /// It refers to an entity that the file declares itself. Such entities are not replaced, so the reference stays.
    Entity(String),
    /// It says that another person speaks at the same time. Holds the name.
    OtherSpeaker(String),
    /// It stands before words that the file marks as no part of its text. Holds what they are, and the words.
    LeftOut(&'static str, String),
    /// It is a comment, which the format keeps out of what is shown.
    Comment,
    /// The file has a name that no transcript can have as its id, so the id is longer. Holds the name.
    ReservedName(String),
    /// It is no place: the publisher's corrections name somebody who does not speak. Holds the name.
    UnusedCorrection(String),
    /// Corrections give a turn that begins with these words to another speaker, and none begins so.
    UnusedTurn(String),
    /// It shows that pages name different numbers of pages, or the same page twice.
    PagesDisagree,
}

/// A field of a transcript, or of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// The transcript's id.
    Id,
    /// The title.
    Title,
    /// The event.
    Event,
    /// The date.
    Date,
    /// The place.
    Place,
    /// The language.
    Language,
    /// The description.
    Description,
    /// The licence.
    Licence,
    /// The source.
    Source,
    /// A participant.
    Participants,
}

/// A thing that belongs to a page and not to the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Furniture {
    /// A link or an arrow that leads back.
    BackLink,
    /// The row of page numbers that link to the other pages.
    Pager,
    /// The number of a page.
    PageNumber,
    /// The number of a line.
    LineNumber,
    /// A line that stands on every page.
    RunningHead,
    /// A line of a page's head that stood on the first page already.
    RepeatedHead,
    /// Words of a caption that the caption before has shown already.
    RepeatedCaption,
    /// A part of a web page around the text, such as navigation, a script or a form.
    PagePart,
}

/// The importance of a notice to a publisher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// The stretch was used as expected.
    Routine,
    /// The stretch was left out, as expected.
    Dropped,
    /// A person should check the stretch.
    Doubtful,
}

impl NoticeKind {
    /// Returns the importance of the notice.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Label | Self::Field(_) | Self::Markup | Self::Time => Weight::Routine,
            Self::Furniture(_)
            | Self::UnusedField(_)
            | Self::OverruledField(_)
            | Self::Link(_)
            | Self::Comment
            | Self::LeftOut(..)
            | Self::ReservedName(_) => Weight::Dropped,
            Self::Encoding(legacy) if !legacy.is_guessed => Weight::Dropped,
            Self::Encoding(_)
            | Self::Entity(_)
            | Self::OtherSpeaker(_)
            | Self::Invisible(_)
            | Self::UnreadField(..)
            | Self::DoubtfulLabel(_)
            | Self::AmbiguousName(_)
            | Self::EmptyTurn(_)
            | Self::MostlyNobodys
            | Self::BackwardTime
            | Self::UnusedCorrection(_)
            | Self::UnusedTurn(_)
            | Self::PagesDisagree => Weight::Doubtful,
        }
    }

    /// Tells whether the words of the stretch stand in a paragraph as well.
    pub fn keeps_text(&self) -> bool {
        matches!(
            self,
            Self::DoubtfulLabel(_)
                | Self::AmbiguousName(_)
                | Self::EmptyTurn(_)
                | Self::MostlyNobodys
                | Self::PagesDisagree
                | Self::UnusedCorrection(_)
                | Self::UnusedTurn(_)
                | Self::ReservedName(_)
                | Self::Encoding(_)
                | Self::Entity(_)
        )
    }
}

impl Field {
    /// Returns the field's name in transcript JSON.
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
            Self::Pager => "links to other pages",
            Self::PageNumber => "page number",
            Self::LineNumber => "line number",
            Self::RunningHead => "page header",
            Self::RepeatedHead => "page header, the same as on the first page",
            Self::RepeatedCaption => "words that the caption before has already",
            Self::PagePart => "part of the page around the text",
        })
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label => write!(f, "label"),
            Self::Field(field) => write!(f, "{}", field.as_str()),
            Self::Markup => write!(f, "formatting mark"),
            Self::Time => write!(f, "time"),
            Self::Furniture(furniture) => write!(f, "left out: {furniture}"),
            Self::UnusedField(key) => write!(f, "left out: a transcript has no field {key:?}"),
            Self::UnreadField(key, expected) => write!(f, "left out: cannot read {key:?}, expected {expected}"),
            Self::OverruledField(field) => write!(f, "left out: another {} is used instead", field.as_str()),
            Self::Link(url) => write!(f, "left out: the address of a link, {url}; its text is kept"),
            Self::Invisible(character) => {
                write!(f, "left out: the invisible character U+{:04X}", u32::from(*character))
            }
            Self::DoubtfulLabel(name) => {
                write!(f, "read as text, not as a label; if {name:?} speaks here, add them to the participants")
            }
            Self::AmbiguousName(name) => {
                write!(f, "{name:?} could be several of the people who speak, and is kept apart; give the full name")
            }
            Self::EmptyTurn(name) => write!(f, "{name:?} says nothing here; check whether words are missing"),
            Self::MostlyNobodys => write!(f, "nobody is named as the speaker from here on"),
            Self::BackwardTime => write!(f, "left out: this time is earlier than the time of the previous turn"),
            Self::Encoding(Legacy { name, is_guessed: false }) => write!(f, "read as {name}, as the file says"),
            Self::Encoding(Legacy { name, .. }) => {
                write!(
                    f,
                    "read as {name}, because the file is not UTF-8 and names no encoding; check accents and quotes"
                )
            }
            Self::Entity(name) => {
                write!(f, "the reference &{name}; stays as it is written, because declared entities are not replaced")
            }
            Self::OtherSpeaker(name) => write!(f, "left out: {name} speaks here, too, and a turn has one speaker"),
            Self::LeftOut(what, words) => write!(f, "left out: {what}, {words:?}"),
            Self::Comment => write!(f, "left out: a comment"),
            Self::ReservedName(name) => {
                write!(
                    f,
                    "the file name {name:?} cannot be an id, so the id is {name}-transcript; choose another with `id`"
                )
            }
            Self::UnusedCorrection(name) => {
                write!(f, "the corrections name {name:?}, and nobody of that name speaks")
            }
            Self::UnusedTurn(begins) => {
                write!(f, "the corrections name a turn that begins with {begins:?}, and there is none")
            }
            Self::PagesDisagree => write!(f, "the pages disagree about their numbers"),
        }
    }
}
