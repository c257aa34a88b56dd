//! Rostrum's own JSON.

use transcript::{ReadError, Source, Transcript, json};

use crate::error::{Error, ErrorKind};
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::{Counts, Imported};
use crate::notice::SourcePlace;
use crate::notices::Notices;
use crate::pages::decode_pages;

/// The format of transcripts that Rostrum writes. One page is one transcript; what is given is set in it.
#[derive(Debug, Clone, Copy)]
pub struct TranscriptJson;

impl Format for TranscriptJson {
    fn name(&self) -> &'static str {
        "transcripts of Rostrum (JSON, version 1)"
    }

    fn short_name(&self) -> &'static str {
        "json"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["json"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let start = page.start();
        let is_object = start.trim_start_matches('\u{feff}').trim_start().starts_with('{');
        if is_object && start.contains("\"version\"") && start.contains("\"participants\"") {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let texts = decode_pages(pages, |_| None, &mut Notices::default())?;
        if pages.len() > 1 {
            return Err(Error { place: None, kind: ErrorKind::SeveralTranscripts });
        }
        let mut transcript: Transcript =
            json::read(texts[0].as_bytes()).map_err(|error| unreadable(&texts[0], &error))?;
        set(&mut transcript, given);
        let counts = Counts::of(&transcript);
        Ok(Imported { transcript, notices: Vec::new(), counts, texts: vec![None] })
    }
}

fn unreadable(text: &str, error: &ReadError) -> Error {
    let place = match error {
        ReadError::Json { line, column, .. } => {
            let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let at = (before + column.saturating_sub(1)).min(text.len());
            Some(SourcePlace { page: 0, line: *line, column: (*column).max(1), range: at..at })
        }
        _ => None,
    };
    let message = match error {
        ReadError::Json { message, .. } => message.clone(),
        other => other.to_string(),
    };
    Error { place, kind: ErrorKind::Malformed("a transcript of Rostrum", message) }
}

/// Sets what is given.
pub(crate) fn set(transcript: &mut Transcript, given: &Given) {
    let fields = [
        (&given.event, &mut transcript.event),
        (&given.date, &mut transcript.date),
        (&given.place, &mut transcript.place),
        (&given.licence, &mut transcript.licence),
        (&given.description, &mut transcript.description),
    ];
    for (given, field) in fields {
        if given.is_some() {
            field.clone_from(given);
        }
    }
    for (given, field) in [
        (&given.id, &mut transcript.id),
        (&given.title, &mut transcript.title),
        (&given.language, &mut transcript.language),
    ] {
        if let Some(value) = given {
            field.clone_from(value);
        }
    }
    if given.source.is_some() || given.source_url.is_some() || given.retrieved.is_some() {
        let source = transcript.source.take();
        let (name, url, retrieved) = source.map_or((None, None, None), |it| (Some(it.name), it.url, it.retrieved));
        let url = given.source_url.clone().or(url);
        let name = given.source.clone().or(name).or_else(|| url.clone());
        let retrieved = given.retrieved.clone().or(retrieved);
        transcript.source = name.map(|name| Source { name, url, retrieved });
    }
}
