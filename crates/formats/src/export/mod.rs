//! Writes transcripts in the formats that people work with.
//!
//! JSON, Markdown, WebVTT and CSV can be read back: [`import`](crate::import()) gives the same transcript again, except for what
//! [`losses`] names. Files in these formats carry a mark by which [`own`](crate::own) knows them. Plain text and SRT are for
//! reading.

mod csv;
mod cues;
mod markdown;
mod srt;
mod text;
mod vtt;

use std::collections::HashSet;
use std::fmt;

use transcript::{Transcript, TurnKind, json};

pub(crate) use self::csv::{HEADER, is_formula};
pub(crate) use self::markdown::MARK;

/// A format to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Target {
    /// Rostrum's own JSON.
    Json,
    /// Markdown, with comments that hold what the text does not show.
    Markdown,
    /// Plain text.
    Text,
    /// WebVTT captions, with notes that hold what the cues do not show.
    WebVtt,
    /// SubRip captions.
    SubRip,
    /// A table with a row for each paragraph.
    Csv,
}

/// A part of a transcript that a format cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Loss {
    /// Event, place, description, source, licence, coverage, and which fields are inferred.
    Fields,
    /// The participants who never speak, and the order of the participants.
    SilentParticipants,
    /// All that a reader of a text does not see: ids, kinds, times of the ends of turns, what is inferred, languages.
    Structure,
}

impl Target {
    /// All formats, in the order of their names.
    pub const ALL: [Self; 6] = [Self::Csv, Self::Json, Self::Markdown, Self::SubRip, Self::Text, Self::WebVtt];

    /// Returns the extension of a file in this format, without a full stop. It is also the format's name in the command.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::WebVtt => "vtt",
            Self::SubRip => "srt",
            Self::Csv => "csv",
        }
    }

    /// Returns the format with an extension.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.extension() == extension)
    }

    /// Returns what the format cannot hold of any transcript.
    pub fn losses(self) -> &'static [Loss] {
        match self {
            Self::Json | Self::Markdown | Self::WebVtt => &[],
            Self::Csv => &[Loss::Fields, Loss::SilentParticipants],
            Self::Text | Self::SubRip => &[Loss::Structure],
        }
    }
}

/// Returns what a format cannot hold of this transcript.
pub fn losses(transcript: &Transcript, target: Target) -> Vec<Loss> {
    target.losses().iter().copied().filter(|loss| loss.concerns(transcript)).collect()
}

impl Loss {
    fn concerns(self, transcript: &Transcript) -> bool {
        match self {
            Self::Fields => {
                let fields = [&transcript.event, &transcript.place, &transcript.description, &transcript.licence];
                fields.iter().any(|field| field.is_some())
                    || transcript.source.is_some()
                    || transcript.coverage.is_some()
                    || !transcript.inferred.is_empty()
            }
            Self::SilentParticipants => {
                let turns = || transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
                let mut seen = HashSet::new();
                let speakers = turns().filter_map(|turn| turn.participant.as_deref()).filter(|id| seen.insert(*id));
                !speakers.eq(transcript.participants.iter().map(|it| it.id.as_str()))
            }
            Self::Structure => true,
        }
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fields => "event, place, description, source, licence, coverage and what is inferred of them",
            Self::SilentParticipants => "participants who never speak, and the order of participants",
            Self::Structure => "ids, kinds, languages, and what is inferred",
        })
    }
}

/// Returns a transcript as a file in a format. The transcript must be valid.
///
/// ```
/// # let json = r#"{"version": 1, "id": "a", "title": "Quay", "language": "en", "participants": [], "exchanges": []}"#;
/// # let transcript: transcript::Transcript = transcript::json::read(json.as_bytes()).unwrap();
/// assert!(formats::export(&transcript, formats::Target::Text).starts_with("Quay\n"));
/// ```
pub fn export(transcript: &Transcript, target: Target) -> String {
    match target {
        Target::Json => json::write(transcript),
        Target::Markdown => markdown::write(transcript),
        Target::Text => text::write(transcript),
        Target::WebVtt => vtt::write(transcript),
        Target::SubRip => srt::write(transcript),
        Target::Csv => csv::write(transcript),
    }
}

/// Returns the name of the participant of a turn, or the kind of a turn without one.
fn speaker<'t>(transcript: &'t Transcript, turn: &transcript::Turn) -> Option<&'t str> {
    turn.participant.as_deref().and_then(|id| transcript.participant(id)).map(|it| it.name.as_str()).or(
        match turn.kind {
            TurnKind::Question => Some("Q"),
            TurnKind::Answer => Some("A"),
            TurnKind::Statement | TurnKind::Note => None,
        },
    )
}
