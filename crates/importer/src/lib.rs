#![doc = include_str!("../README.md")]

mod report;
mod saying;

use std::collections::HashSet;

use desk::{Corrections, Failure, Saying};
use formats::{Format, Given, Imported, Page, Target};
use js_sys::{Array, JsString, Uint8Array};
use transcript::{Transcript, json};
use wasm_bindgen::prelude::*;

use crate::report::{failure, report};

/// Reads a file with its name and the corrections of the reader, as JSON; empty if there are none. The transcript gets the id, with
/// the sign of a reader's own files before it ([`desk::OWN`]).
///
/// Returns the transcript and the report, both as JSON: `[transcript, report]`.
///
/// # Errors
/// The [`Failure`], as JSON.
#[wasm_bindgen]
pub fn read(id: &str, name: &str, bytes: &[u8], corrections: &str) -> Result<Array, JsString> {
    let corrections = match corrections {
        "" => Corrections::default(),
        text => serde_json::from_str(text).map_err(|error| told(&other(error.to_string())))?,
    };
    let (mut transcript, report) = open(id, name, bytes, corrections).map_err(|failure| told(&failure))?;
    transcript.id.insert(0, desk::OWN);
    let texts = [json::write(&transcript), text(&report)];
    Ok(texts.iter().map(|text| JsString::from(text.as_str())).collect())
}

/// Writes a transcript, given as JSON, in the format with a short name ([`Target::name`]): all of it, or the exchanges with these ids.
///
/// Returns the name of the file and its bytes: `[name, bytes]`.
///
/// # Errors
/// The [`Failure`], as JSON.
#[wasm_bindgen]
pub fn write(transcript: &str, format: &str, exchanges: Vec<String>) -> Result<Array, JsString> {
    let fail = |message: String| told(&other(message));
    let mut transcript: Transcript = json::read(transcript.as_bytes()).map_err(|error| fail(error.to_string()))?;
    transcript.id = transcript.id.trim_start_matches(desk::OWN).to_owned();
    if !exchanges.is_empty() {
        let exchanges: HashSet<String> = exchanges.into_iter().collect();
        transcript.exchanges.retain(|exchange| exchanges.contains(&exchange.id));
    }
    let target = Target::from_name(format).ok_or_else(|| fail(format!("there is no format called {format}")))?;
    let name = format!("{}.{}", transcript.id, target.extension());
    Ok(Array::of2(&name.into(), &Uint8Array::from(formats::export(&transcript, target).as_slice())))
}

/// Reads a file as a transcript with that id.
///
/// # Errors
/// If it cannot be read as a transcript, or the result is not valid.
pub fn open(
    id: &str,
    name: &str,
    bytes: &[u8],
    corrections: Corrections,
) -> Result<(Transcript, desk::Report), Failure> {
    let pages = [Page { name, bytes }];
    let given = Given { id: Some(id.to_owned()), corrections, ..Given::default() };
    let imported: Imported = formats::import(&pages, &given).map_err(|error| failure(&error))?;
    if let Some(problem) = imported.transcript.validate().first() {
        return Err(other(problem.to_string()));
    }
    let format = formats::detect(&pages).map_or("txt", Format::short_name);
    let report = report(name, format, &imported, bytes);
    Ok((imported.transcript, report))
}

/// Returns a failure that only English has words for.
fn other(message: String) -> Failure {
    Failure { message: Saying::Other(message), line: None }
}

fn told(failure: &Failure) -> JsString {
    text(failure).into()
}

/// Writes a report or a failure. Both are always valid JSON.
fn text(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
