//! Reads transcripts of Rostrum, and tells them from other JSON.

use std::mem::discriminant;
use std::path::Path;

use formats::{Confidence, Format, Page, SpeechJson, TranscriptJson};
use serde::de::DeserializeOwned;
use transcript::json::{self, Versioned};
use transcript::{Problem, ReadError, Transcript};

use crate::report::{self, FileReport, Level};
use crate::{Failure, files, json_place};

/// Tells whether a file is a transcript of Rostrum: by its contents, or because it is JSON in no other shape that is known.
pub(crate) fn is_transcript(path: &Path, bytes: &[u8]) -> bool {
    let page = Page { name: &files::name(path), bytes };
    let is_certain = |format: &dyn Format| format.detect(&page) == Confidence::Certain;
    is_certain(&TranscriptJson) || files::has_extension(path, "json") && !is_certain(&SpeechJson)
}

/// Reads and checks a transcript. Returns it with the bytes of its file, or nothing if it has problems, after reporting
/// them; all of them, or the first of each kind.
pub(crate) fn transcript_file(path: &Path, all: bool) -> Result<Option<(Transcript, Vec<u8>)>, Failure> {
    let bytes = files::read(path)?;
    let Some(transcript) = parse::<Transcript>(path, &bytes) else { return Ok(None) };
    let problems = transcript.validate();
    let text = String::from_utf8_lossy(&bytes);
    report_problems(path, &text, &problems, all);
    Ok(problems.is_empty().then_some((transcript, bytes)))
}

fn report_problems(path: &Path, text: &str, problems: &[Problem], all: bool) {
    let pointers: Vec<&str> = problems.iter().map(|problem| problem.pointer.as_str()).collect();
    let mut report = FileReport::new(path, text, all);
    for (Problem { pointer, kind }, range) in problems.iter().zip(json_place::find_all(text, &pointers)) {
        let shown_pointer = if pointer.is_empty() { "/" } else { pointer };
        let message = format!("{kind} ({shown_pointer})");
        report.at(discriminant(kind), range, Level::Error, &message, Some(&kind.mend()));
    }
    report.finish();
}

/// Parses JSON of a format. Returns nothing if that fails, after reporting the error.
pub(crate) fn parse<T: Versioned + DeserializeOwned>(path: &Path, bytes: &[u8]) -> Option<T> {
    match json::read(bytes) {
        Ok(value) => Some(value),
        Err(error) => {
            report_read_error(path, bytes, &error);
            None
        }
    }
}

fn report_read_error(path: &Path, bytes: &[u8], error: &ReadError) {
    let text = String::from_utf8_lossy(bytes);
    match error {
        ReadError::Json { format, message, line, column } => {
            let start = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
            let at = (start + column.saturating_sub(1)).min(text.len().saturating_sub(1));
            let message = format!("this is not a readable {format}: {message}");
            report::at(path, &text, at..at + 1, Level::Error, &message, None);
        }
        other => report::whole(path, Level::Error, &other.to_string()),
    }
}
