//! The model: plain values, as they stand in the JSON of version 1.
//!
//! Names follow Popolo (participants: `name`, `role`, `affiliation`) and Akoma Ntoso (question, answer and
//! speech become the kinds of a turn) where those have a word. Every string is plain text: nothing in a transcript
//! is ever markup.
//!
//! The rule for unknown fields: they are refused, with the place where they stand. A field that a later version
//! adds comes with that version's number, so nothing that a file says is dropped in silence.

use serde::{Deserialize, Serialize};

use crate::language::{self, Direction};
use crate::validate::is_web_address;

/// The record of one event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Transcript {
    /// Version of the format: 1.
    pub version: u32,
    /// Names the transcript in its library and in URLs: ASCII letters, digits, `-` and `_`, at most 120 characters.
    pub id: String,
    /// The title, as published.
    pub title: String,
    /// The event or the series that the record belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The day of the event: ISO 8601 `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Where it took place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The language of the text, a BCP 47 tag.
    pub language: String,
    /// A word to the reader about the record as a whole; an invented transcript says so here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Where the text comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The terms under which the text may be used: an SPDX expression, or a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// What part of the published record this is, where it was published on several pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage>,
    /// Which of the fields above an importer inferred instead of reading them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inferred: Vec<Inferred>,
    /// Everyone who speaks.
    pub participants: Vec<Participant>,
    /// What was said, in order.
    pub exchanges: Vec<Exchange>,
}

/// Where a text comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The publisher, or the name of the publication.
    pub name: String,
    /// The address of the original: `http` or `https`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The day on which the text was taken from there, as [`Transcript::date`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<String>,
}

/// What part of a record that was published on several pages a transcript holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// How many pages were published.
    pub pages: u32,
    /// How many of them are here.
    pub held: u32,
    /// Their numbers, from 1, ascending, as far as they are known. Fewer numbers than `held`: which pages the others
    /// are is unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<u32>,
}

/// A field that an importer inferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Inferred {
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
    /// The kind of a turn or of a participant.
    Kind,
    /// Who speaks in a turn.
    Participant,
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Names the participant in this transcript; the same characters as [`Transcript::id`].
    pub id: String,
    /// The name, as published.
    pub name: String,
    /// The office or part taken: "Spokesperson", "Chair".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The organisation that they speak for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
    /// A person, or a newsroom asking a question.
    pub kind: ParticipantKind,
    /// What an importer inferred.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inferred: Vec<Inferred>,
}

/// What a participant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ParticipantKind {
    /// A human being, named or described ("Senior administration official").
    Person,
    /// A newsroom.
    Outlet,
}

/// The unit of reading and of retrieval: a question with its answers and follow-ups, or one statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// Names the exchange in this transcript and in URLs; the same characters as [`Transcript::id`].
    pub id: String,
    /// A question and what follows from it, or a statement.
    pub kind: ExchangeKind,
    /// A heading that stood above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// What was said, in order; at least one.
    pub turns: Vec<Turn>,
}

/// What an exchange is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ExchangeKind {
    /// A question, its answers, its follow-ups.
    Question,
    /// An opening or closing statement, or remarks.
    Statement,
}

/// One participant speaking without interruption.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// Who speaks: the id of a [`Participant`]. Absent where the record does not say, and on notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
    /// What the turn is.
    pub kind: TurnKind,
    /// The language, where it is not the transcript's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// When it begins, in seconds from the start of the recording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// When it ends, in seconds from the start of the recording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<f64>,
    /// What an importer inferred.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inferred: Vec<Inferred>,
    /// The text, at least one paragraph.
    pub paragraphs: Vec<Paragraph>,
}

/// What a turn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum TurnKind {
    /// It asks.
    Question,
    /// It answers.
    Answer,
    /// It does neither: opening remarks, a moderator's word.
    Statement,
    /// A stage direction, such as applause; nobody speaks.
    Note,
}

/// The unit of text inside a turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// `p` and a number, unique within its exchange. It stays when the text is corrected: quotes point to it.
    pub id: String,
    /// The words, in Unicode, as plain text.
    pub text: String,
}

impl Transcript {
    /// The base direction of the text, by its language.
    pub fn direction(&self) -> Direction {
        language::direction(&self.language)
    }

    /// The participant of that id.
    pub fn participant(&self, id: &str) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.id == id)
    }
}

impl Exchange {
    /// The turn that stands for the exchange in a list: its first question, or else its first turn that is not a note.
    pub fn lead(&self) -> Option<&Turn> {
        self.turns
            .iter()
            .find(|turn| turn.kind == TurnKind::Question)
            .or_else(|| self.turns.iter().find(|turn| turn.kind != TurnKind::Note))
            .or(self.turns.first())
    }

    /// Its texts in the order in which a reader meets them, each with the paragraph that it is of: the heading, where there
    /// is one, which is of none, then the paragraphs.
    pub fn texts(&self) -> impl Iterator<Item = (Option<&Paragraph>, &str)> {
        let heading = self.heading.as_deref().map(|heading| (None, heading));
        heading.into_iter().chain(self.paragraphs().map(|it| (Some(it), it.text.as_str())))
    }

    /// Its paragraphs in order, over all turns.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.turns.iter().flat_map(|turn| &turn.paragraphs)
    }
}

impl Source {
    /// The address, if it may be followed: a link of another scheme than `http` and `https` is only text.
    pub fn link(&self) -> Option<&str> {
        self.url.as_deref().filter(|url| is_web_address(url))
    }
}

/// Whether this is the id of a paragraph: `p` and a number without leading zeros, from 1.
pub fn is_paragraph_id(id: &str) -> bool {
    id.strip_prefix('p').is_some_and(|number| {
        !number.starts_with('0') && (1..=9).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}
