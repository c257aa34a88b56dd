//! Writes transcripts in the formats that people work with.
//!
//! JSON, Markdown, WebVTT, CSV, TEI and Akoma Ntoso can be read back: [`import`](crate::import()) gives the same transcript again,
//! except for what [`losses`] names. Files in these formats carry a mark by which [`own`](crate::own) knows them. The others are for
//! reading.

mod akoma_ntoso;
mod csv;
mod cues;
mod docx;
mod epub;
mod html;
mod label;
mod markdown;
mod parts;
mod srt;
mod tei;
mod text;
mod vtt;
mod xml;

use std::collections::HashSet;
use std::fmt;

use transcript::{Transcript, json};

pub(crate) use self::csv::HEADER;
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
    /// A page that needs nothing else.
    Html,
    /// A Word file.
    Docx,
    /// A book of one transcript.
    Epub,
    /// TEI, with processing instructions that hold what the elements do not say.
    Tei,
    /// Akoma Ntoso, with the same instructions.
    AkomaNtoso,
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
    pub const ALL: [Self; 11] = [
        Self::AkomaNtoso,
        Self::Csv,
        Self::Docx,
        Self::Epub,
        Self::Html,
        Self::Json,
        Self::Markdown,
        Self::SubRip,
        Self::Tei,
        Self::Text,
        Self::WebVtt,
    ];

    /// Returns the short name of the format, in ASCII letters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::WebVtt => "vtt",
            Self::SubRip => "srt",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Epub => "epub",
            Self::Tei => "tei",
            Self::AkomaNtoso => "akn",
        }
    }

    /// Returns the extension of a file in this format, without the first full stop. No two formats have the same.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Tei => "tei.xml",
            Self::AkomaNtoso => "akn.xml",
            other => other.name(),
        }
    }

    /// Returns the format with a short name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.name() == name)
    }

    /// Returns what the format cannot hold of any transcript.
    pub fn losses(self) -> &'static [Loss] {
        match self {
            Self::Json | Self::Markdown | Self::WebVtt | Self::Tei | Self::AkomaNtoso => &[],
            Self::Csv => &[Loss::Fields, Loss::SilentParticipants],
            Self::Text | Self::SubRip | Self::Html | Self::Docx | Self::Epub => &[Loss::Structure],
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
/// assert!(formats::export(&transcript, formats::Target::Text).starts_with(b"Quay\n"));
/// ```
pub fn export(transcript: &Transcript, target: Target) -> Vec<u8> {
    let text = match target {
        Target::Json => json::write(transcript),
        Target::Markdown => markdown::write(transcript),
        Target::Text => text::write(transcript),
        Target::WebVtt => vtt::write(transcript),
        Target::SubRip => srt::write(transcript),
        Target::Csv => csv::write(transcript),
        Target::Html => html::write(transcript),
        Target::Tei => tei::write(transcript),
        Target::AkomaNtoso => akoma_ntoso::write(transcript),
        Target::Docx => return docx::write(transcript),
        Target::Epub => return epub::write(&transcript.id, &transcript.title, &[transcript]),
    };
    text.into_bytes()
}

/// Returns transcripts as one book (EPUB 3.3) with a title and contents, in their order. `identifier` tells the book from others, and
/// stays the same when the book is made again. The transcripts must be valid, and there must be at least one.
pub fn export_book(identifier: &str, title: &str, transcripts: &[&Transcript]) -> Vec<u8> {
    epub::write(identifier, title, transcripts)
}
