//! Defines the problems that a transcript can have although its JSON has the right shape.

use std::fmt;

/// A problem in a transcript. Its `Display` text names the place, the fault and the remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place in the JSON: a JSON pointer (RFC 6901).
    pub pointer: String,
    /// The fault.
    pub kind: ProblemKind,
}

/// The kind of a problem. Its `Display` text states the fault; [`ProblemKind::mend`] gives the remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// An id that cannot be used in a URL or a file name.
    BadId(String),
    /// An id that a transcript cannot have ([`is_reserved_id`](crate::is_reserved_id)).
    ReservedId(String),
    /// A paragraph id that is not `p` and a number.
    BadParagraphId(String),
    /// An id that is used twice, and the JSON pointer to its first use.
    DuplicateId(String, String),
    /// A turn whose participant is not in the list of participants.
    UnknownParticipant(String),
    /// A text that must not be empty.
    EmptyText,
    /// An exchange without turns.
    NoTurns,
    /// A turn without paragraphs.
    NoParagraphs,
    /// A transcript without exchanges.
    NoExchanges,
    /// A date that is not in the calendar, or is not written in ISO 8601.
    ImpossibleDate(String),
    /// A language tag that is not well formed.
    BadLanguage(String),
    /// A link that is not an `http` or `https` URL, and could run a script.
    DangerousLink(String),
    /// A control character.
    ControlCharacter(char),
    /// A character that changes the direction of the text after it.
    BidiControl(char),
    /// A time, in seconds, that is negative or not finite.
    ImpossibleTime(String),
    /// A turn that ends before it starts.
    EndBeforeStart,
    /// A turn that starts before an earlier turn.
    TimeRunsBackwards,
    /// Numbers of pages that contradict each other.
    ImpossibleCoverage,
    /// A note that names a participant.
    NoteWithParticipant,
}

impl ProblemKind {
    /// Returns the remedy, as an instruction to the author of the file.
    pub fn mend(&self) -> String {
        match self {
            Self::BadId(_) => "use 1 to 120 ASCII letters, digits, - and _".into(),
            Self::ReservedId(_) => "choose another id, such as one with the date".into(),
            Self::BadParagraphId(_) => "number the paragraphs of an exchange p1, p2, p3".into(),
            Self::DuplicateId(_, first) => format!("choose another id; the first use is at {first}"),
            Self::UnknownParticipant(id) => format!("add a participant with the id \"{id}\", or correct the id"),
            Self::EmptyText => "add text, or remove the field if it is optional".into(),
            Self::NoTurns => "add a turn, or remove the exchange".into(),
            Self::NoParagraphs => "add a paragraph, or remove the turn".into(),
            Self::NoExchanges => "add at least one exchange".into(),
            Self::ImpossibleDate(_) => "write a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY".into(),
            Self::BadLanguage(_) => "use a BCP 47 tag, such as en, zh-Hans or ar".into(),
            Self::DangerousLink(_) => "use an address that starts with https:// or http://".into(),
            Self::ControlCharacter(_) => "remove it, or replace it with a space".into(),
            Self::BidiControl(_) => "remove it; the direction of a text follows from its language".into(),
            Self::ImpossibleTime(_) => "write the seconds from the start of the recording, 0 or more".into(),
            Self::EndBeforeStart => "correct start or end".into(),
            Self::TimeRunsBackwards => "correct the time, or the order of the turns".into(),
            Self::ImpossibleCoverage => {
                "set pages to the number of published pages, held to the number of those in this file, and numbers to \
                 the known numbers of the held pages, ascending"
                    .into()
            }
            Self::NoteWithParticipant => "remove the participant, or change the kind of the turn".into(),
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadId(id) => write!(f, "the id {id:?} cannot be used in a URL"),
            Self::ReservedId(id) => {
                write!(
                    f,
                    "the id {id:?} is reserved: it names the catalog, or a device that Windows allows no file to be named after"
                )
            }
            Self::BadParagraphId(id) => write!(f, "the paragraph id {id:?} is not the letter p and a number"),
            Self::DuplicateId(id, _) => write!(f, "the id {id:?} is used twice"),
            Self::UnknownParticipant(id) => write!(f, "no participant has the id {id:?}"),
            Self::EmptyText => write!(f, "the text is empty"),
            Self::NoTurns => write!(f, "the exchange has no turns"),
            Self::NoParagraphs => write!(f, "the turn has no paragraphs"),
            Self::NoExchanges => write!(f, "the transcript has no exchanges"),
            Self::ImpossibleDate(date) => write!(f, "{date:?} is not a date"),
            Self::BadLanguage(tag) => write!(f, "{tag:?} is not a language tag"),
            Self::DangerousLink(url) => write!(f, "{url:?} is not a web address"),
            Self::ControlCharacter(character) => {
                write!(f, "the text contains the control character {}", code_point(*character))
            }
            Self::BidiControl(character) => {
                write!(f, "the character {} changes the direction of the text after it", code_point(*character))
            }
            Self::ImpossibleTime(seconds) => write!(f, "{seconds} is not a time"),
            Self::EndBeforeStart => write!(f, "the turn ends before it starts"),
            Self::TimeRunsBackwards => write!(f, "the turn starts before an earlier turn"),
            Self::ImpossibleCoverage => write!(f, "the numbers of pages contradict each other"),
            Self::NoteWithParticipant => {
                write!(f, "the turn is a note, which has no speaker, but it names a participant")
            }
        }
    }
}

fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "the transcript" } else { &self.pointer };
        write!(f, "{pointer}: {}; {}", self.kind, self.kind.mend())
    }
}
