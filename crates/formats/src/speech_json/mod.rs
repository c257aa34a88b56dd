//! JSON of podcast hosts, courts and speech recognizers.
//!
//! [`SHAPES`] lists the shapes, each in a module of its own: how it is recognized by its keys, and how its values become
//! [`Utterance`]s. Everything after that is the same for all of them.

mod assembly_ai;
mod aws;
mod azure;
mod deepgram;
mod found;
mod google;
mod otter;
mod oyez;
mod podcast;
mod rev;
mod value;
mod whisper;
mod whisper_cpp;

use desk::Unread;
use serde_json::Value;

use self::found::Found;
use crate::error::{Error, ErrorKind};
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::notice::{Field, SourcePlace};
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::places::Places;
use crate::record::{Fields, People, Record, Utterance, finish, join_utterances};
use crate::spoken;

/// The format of JSON with speech in it: Podcasting 2.0, Whisper, `WhisperX`, whisper.cpp, Oyez, Amazon Transcribe, Google
/// Speech-to-Text, Azure Speech, Deepgram, AssemblyAI, Rev and Otter.
#[derive(Debug, Clone, Copy)]
pub struct SpeechJson;

/// A shape of JSON.
struct Shape {
    /// Tells whether a value has the shape, by its keys.
    fits: fn(&Value) -> bool,
    /// Reads a value that has the shape.
    read: fn(&Value, &mut Found),
}

/// All shapes. The first that fits is used, so special ones stand before general ones.
const SHAPES: [Shape; 12] = [
    Shape { fits: oyez::fits, read: oyez::read },
    Shape { fits: whisper_cpp::fits, read: whisper_cpp::read },
    Shape { fits: rev::fits, read: rev::read },
    Shape { fits: azure::fits, read: azure::read },
    Shape { fits: aws::fits, read: aws::read },
    Shape { fits: deepgram::fits, read: deepgram::read },
    Shape { fits: google::fits, read: google::read },
    Shape { fits: otter::fits, read: otter::read },
    Shape { fits: assembly_ai::fits, read: assembly_ai::read },
    Shape { fits: podcast::fits, read: podcast::read },
    Shape { fits: whisper::fits, read: whisper::read },
    Shape { fits: whisper::is_list, read: whisper::read_list },
];

/// A key of each shape, with its quotes. JSON without any of them has no shape that is known.
const KEYS: [&str; 11] = [
    "\"segments\"",
    "\"transcription\"",
    "\"monologues\"",
    "\"recognizedPhrases\"",
    "\"results\"",
    "\"transcripts\"",
    "\"utterances\"",
    "\"transcript\"",
    "\"words\"",
    "\"speaker\"",
    "\"alternatives\"",
];

impl Format for SpeechJson {
    fn name(&self) -> &'static str {
        "JSON of podcasts, courts and speech recognizers"
    }

    fn short_name(&self) -> &'static str {
        "speech-json"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["json"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let start = page.start();
        let is_json = start.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
        if is_json && KEYS.iter().any(|key| start.contains(key)) {
            Confidence::Certain
        } else if is_json && page.has_extension(self.extensions()) {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let texts = decode_pages(pages, |_| None, &mut notices)?;
        let mut fields = Fields::given(given);
        let mut people = People::default();
        let mut utterances = Vec::new();
        for (page, text) in texts.iter().enumerate() {
            let found = read_page(text, page)?;
            for (field, value) in found.fields {
                notices.add(page, 0..0, fields.set(field, &value));
            }
            for person in found.people {
                people.add_known(&person.name, person.role, None, None);
            }
            utterances.extend(with_ranges(found.utterances, page, text));
        }
        spoken::find_speakers_if_unnamed(&mut utterances, &people, &given.corrections, &mut notices);
        let (segments, counts) = join_utterances(&utterances, &mut people, &mut notices);
        let name = pages.first().map_or("", |page| page.name);
        finish(Record { name, fields, coverage: None, people, segments, counts, notices, texts: &texts })
    }
}

/// Reads the value of a page by the first shape that fits.
fn read_page(text: &str, page: usize) -> Result<Found, Error> {
    let json = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(json).map_err(|error| malformed(text, page, &error))?;
    let unknown = Error {
        place: Some(SourcePlace { page, ..SourcePlace::default() }),
        kind: ErrorKind::Unread {
            format: Unread::Named("JSON".into()),
            name: "JSON in a shape that is not known",
            advice: "export the transcript as WebVTT, SRT, Word or text",
        },
    };
    let shape = SHAPES.iter().find(|shape| (shape.fits)(&value)).ok_or(unknown)?;
    let mut found = Found::default();
    (shape.read)(&value, &mut found);
    Ok(found)
}

fn malformed(text: &str, page: usize, error: &serde_json::Error) -> Error {
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = (before + error.column().saturating_sub(1)).min(text.len());
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message).to_owned();
    let place =
        SourcePlace { page, line: error.line(), column: error.column().max(1), range: at..(at + 1).min(text.len()) };
    Error { place: Some(place), kind: ErrorKind::Malformed("JSON", message) }
}

/// Sets the ranges of utterances to the places of their words in the JSON.
fn with_ranges(mut utterances: Vec<Utterance>, page: usize, text: &str) -> Vec<Utterance> {
    let mut places = Places::new(text);
    for utterance in &mut utterances {
        utterance.page = page;
        utterance.range = places.next(&utterance.text);
    }
    utterances
}

/// Returns the field for a name in JSON.
fn language(code: &str) -> (Field, String) {
    let mut parts = code.split(['_', '-']);
    let language = parts.next().unwrap_or_default().to_lowercase();
    let region = parts.next().map(str::to_uppercase);
    (Field::Language, region.map_or(language.clone(), |region| format!("{language}-{region}")))
}
