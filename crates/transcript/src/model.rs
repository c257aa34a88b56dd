//! Defines the model: plain values with the fields of the JSON format, version 1.
//!
//! Names follow Popolo (participants: `name`, `role`, `affiliation`) and Akoma Ntoso (question, answer and speech
//! become the kinds of a turn) where those standards have a word. Every string is plain text, never markup.
//!
//! Unknown fields are refused, and the error names their place. A new field therefore needs a new version of the
//! format, so an old reader never silently drops part of a file.

use serde::{Deserialize, Serialize};

use crate::language::{self, Direction};
use crate::web_address::is_web_address;

/// The record of one event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Transcript {
    /// The version of the format: 1.
    pub version: u32,
    /// The id of the transcript in its library and in URLs: 1 to 120 ASCII letters, digits, `-` and `_`.
    pub id: String,
    /// The title, as published.
    pub title: String,
    /// The event or the series to which the record belongs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The date of the event in ISO 8601: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` if no more is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The place of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The language of the text: a BCP 47 tag.
    pub language: String,
    /// A note to the reader about the whole record. An invented transcript says so here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The origin of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The terms of use of the text: an SPDX expression or a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The part of the published record in this transcript, if the record was published on several pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage>,
    /// The fields above that an importer inferred instead of reading them from the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inferred: Vec<Inferred>,
    /// All participants.
    pub participants: Vec<Participant>,
    /// The exchanges, in the order of the event.
    pub exchanges: Vec<Exchange>,
}

/// The origin of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The name of the publisher or of the publication.
    pub name: String,
    /// The address of the original, an `http` or `https` URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The date on which the text was copied from there, in the same form as the date of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<String>,
}

/// The part of a record in a transcript, if the record was published on several pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The number of pages that were published.
    pub pages: u32,
    /// The number of those pages that this transcript holds.
    pub held: u32,
    /// The known numbers of the held pages, from 1, ascending. If there are fewer numbers than `held`, the numbers of
    /// the other held pages are unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<u32>,
}

/// A field that an importer inferred instead of reading it from the source.
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
    /// The participant who speaks in a turn.
    Participant,
}

/// A person or an outlet that speaks at the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// The id of the participant in this transcript: 1 to 120 ASCII letters, digits, `-` and `_`.
    pub id: String,
    /// The name, as published.
    pub name: String,
    /// The office or function: "Spokesperson", "Chair".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The organisation for which the participant speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
    /// The kind of the participant: a person, or a newsroom that asks a question.
    pub kind: ParticipantKind,
    /// The fields that an importer inferred instead of reading them from the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inferred: Vec<Inferred>,
}

/// The kind of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ParticipantKind {
    /// A human being, given by name or by description ("Senior administration official").
    Person,
    /// A newsroom.
    Outlet,
}

/// The unit of reading and of retrieval: a question with its answers and follow-ups, or one statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The id of the exchange in this transcript and in URLs: 1 to 120 ASCII letters, digits, `-` and `_`.
    pub id: String,
    /// The kind of the exchange: a question with its answers, or a statement.
    pub kind: ExchangeKind,
    /// The heading above the exchange in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// The turns in the order of the event; at least one.
    pub turns: Vec<Turn>,
}

/// The kind of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ExchangeKind {
    /// A question, its answers and its follow-ups.
    Question,
    /// An opening or closing statement, or remarks.
    Statement,
}

/// An uninterrupted run of speech by one participant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// The id of the [`Participant`] who speaks. Absent if the record does not name the speaker, and on notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
    /// The kind of the turn.
    pub kind: TurnKind,
    /// The language of the turn, a BCP 47 tag, if it differs from the language of the transcript.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The time at which the turn starts, in seconds from the start of the recording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// The time at which the turn ends, in seconds from the start of the recording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<f64>,
    /// The fields that an importer inferred instead of reading them from the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inferred: Vec<Inferred>,
    /// The paragraphs of the text; at least one.
    pub paragraphs: Vec<Paragraph>,
}

/// The kind of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum TurnKind {
    /// The turn asks a question.
    Question,
    /// The turn answers a question.
    Answer,
    /// The turn neither asks nor answers: opening remarks, a moderator's announcement.
    Statement,
    /// A stage direction, such as applause. Nobody speaks.
    Note,
}

/// The unit of text inside a turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// The id of the paragraph: `p` and a number, unique in its exchange. It stays the same when the text is corrected,
    /// because quotes refer to it.
    pub id: String,
    /// The text of the paragraph, in plain Unicode text.
    pub text: String,
}

impl Transcript {
    /// Returns the base direction of the text, which follows from its language.
    pub fn direction(&self) -> Direction {
        language::direction(&self.language)
    }

    /// Returns the participant with this id. Looks at all of them; [`Speakers`](crate::Speakers) is for many turns.
    pub fn participant(&self, id: &str) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.id == id)
    }
}

impl Exchange {
    /// Returns the turn that represents the exchange in a list: the first question, else the first turn that is not a
    /// note, else the first turn.
    pub fn lead(&self) -> Option<&Turn> {
        self.turns
            .iter()
            .find(|turn| turn.kind == TurnKind::Question)
            .or_else(|| self.turns.iter().find(|turn| turn.kind != TurnKind::Note))
            .or(self.turns.first())
    }

    /// Returns the texts of the exchange in reading order, each with its paragraph: first the heading, if there is one,
    /// with `None`, then the paragraphs.
    pub fn texts(&self) -> impl Iterator<Item = (Option<&Paragraph>, &str)> {
        let heading = self.heading.as_deref().map(|heading| (None, heading));
        heading.into_iter().chain(self.paragraphs().map(|paragraph| (Some(paragraph), paragraph.text.as_str())))
    }

    /// Returns the index among all texts (see [`texts`](Self::texts)) of a paragraph, given by its index among all paragraphs.
    pub fn text_of_paragraph(&self, index: usize) -> usize {
        index + usize::from(self.heading.is_some())
    }

    /// Returns the index among all paragraphs of a text, given by its index among all texts; that of the first paragraph for the
    /// heading.
    pub fn paragraph_of_text(&self, index: usize) -> usize {
        index.saturating_sub(usize::from(self.heading.is_some()))
    }

    /// Returns the paragraphs of all turns, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.turns.iter().flat_map(|turn| &turn.paragraphs)
    }
}

impl Source {
    /// Returns the address if it is safe to link to it. A URL with a scheme other than `http` and `https` is shown as
    /// text only, because it could run a script.
    pub fn link(&self) -> Option<&str> {
        self.url.as_deref().filter(|url| is_web_address(url))
    }
}

/// Tells whether this text is the id of a paragraph: `p` and a number from 1, of at most nine digits and without
/// leading zeros.
pub fn is_paragraph_id(id: &str) -> bool {
    id.strip_prefix('p').is_some_and(|number| {
        !number.starts_with('0') && (1..=9).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}
