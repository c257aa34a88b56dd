//! What can be wrong with a transcript whose JSON has the right shape.

use std::fmt;

/// One problem: where it is, what is wrong, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place in the JSON: a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// An id that cannot stand in a URL or a file name.
    BadId(String),
    /// A paragraph's id that is not `p` and a number.
    BadParagraphId(String),
    /// The same id twice; the pointer of the first.
    DuplicateId(String, String),
    /// A turn whose participant is not in the list.
    UnknownParticipant(String),
    /// A text that must not be empty.
    EmptyText,
    /// An exchange without turns.
    NoTurns,
    /// A turn without paragraphs.
    NoParagraphs,
    /// A transcript without exchanges.
    NoExchanges,
    /// A date that is not in the calendar, or not ISO 8601.
    ImpossibleDate(String),
    /// A language tag that is not well formed.
    BadLanguage(String),
    /// A link that is not `http` or `https`.
    DangerousLink(String),
    /// A control character.
    ControlCharacter(char),
    /// A character that changes the direction of text beyond its own place.
    BidiControl(char),
    /// A time that is negative or not finite.
    ImpossibleTime(String),
    /// A turn that ends before it begins.
    EndBeforeStart,
    /// A turn that begins before the turn before it.
    TimeRunsBackwards,
    /// Page numbers that contradict one another.
    ImpossibleCoverage,
    /// A note that names a participant.
    NoteWithParticipant,
}

impl ProblemKind {
    /// How to mend it.
    pub fn mend(&self) -> String {
        match self {
            Self::BadId(_) => "use ASCII letters, digits, - and _, at most 120".into(),
            Self::BadParagraphId(_) => "number the paragraphs of an exchange p1, p2, p3".into(),
            Self::DuplicateId(_, first) => format!("give it an id of its own; the first is at {first}"),
            Self::UnknownParticipant(id) => format!("add a participant with the id \"{id}\", or correct the id"),
            Self::EmptyText => "write the text, or remove the field".into(),
            Self::NoTurns => "add a turn, or remove the exchange".into(),
            Self::NoParagraphs => "add a paragraph, or remove the turn".into(),
            Self::NoExchanges => "add at least one exchange".into(),
            Self::ImpossibleDate(_) => "write YYYY-MM-DD, YYYY-MM or YYYY".into(),
            Self::BadLanguage(_) => "write a BCP 47 tag, such as en, zh-Hans or ar".into(),
            Self::DangerousLink(_) => "write an address that begins with https:// or http://".into(),
            Self::ControlCharacter(_) => "remove it, or write a space".into(),
            Self::BidiControl(_) => "remove it; the direction of a text follows from its language".into(),
            Self::ImpossibleTime(_) => "write seconds from the start, 0 or more".into(),
            Self::EndBeforeStart => "correct start or end".into(),
            Self::TimeRunsBackwards => "correct the time, or the order of the turns".into(),
            Self::ImpossibleCoverage => {
                "write how many pages were published, how many are held, and the held ones' numbers, ascending".into()
            }
            Self::NoteWithParticipant => "remove the participant, or give the turn another kind".into(),
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadId(id) => write!(f, "the id {id:?} cannot stand in a URL"),
            Self::BadParagraphId(id) => write!(f, "the paragraph's id {id:?} is not p and a number"),
            Self::DuplicateId(id, _) => write!(f, "the id {id:?} is there twice"),
            Self::UnknownParticipant(id) => write!(f, "there is no participant {id:?}"),
            Self::EmptyText => write!(f, "the text is empty"),
            Self::NoTurns => write!(f, "the exchange has no turns"),
            Self::NoParagraphs => write!(f, "the turn has no paragraphs"),
            Self::NoExchanges => write!(f, "the transcript has no exchanges"),
            Self::ImpossibleDate(date) => write!(f, "{date:?} is not a date"),
            Self::BadLanguage(tag) => write!(f, "{tag:?} is not a language tag"),
            Self::DangerousLink(url) => write!(f, "{url:?} is not a web address"),
            Self::ControlCharacter(character) => write!(f, "the control character {}", code_point(*character)),
            Self::BidiControl(character) => {
                write!(f, "{} changes the direction of the text after it", code_point(*character))
            }
            Self::ImpossibleTime(seconds) => write!(f, "{seconds} is not a time"),
            Self::EndBeforeStart => write!(f, "the turn ends before it begins"),
            Self::TimeRunsBackwards => write!(f, "the turn begins before the one before it"),
            Self::ImpossibleCoverage => write!(f, "the numbers of pages contradict one another"),
            Self::NoteWithParticipant => write!(f, "a note is nobody's word, but it names a participant"),
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
