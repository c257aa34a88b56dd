//! Reads the files that [`export`](crate::export()) has written, strictly: they give the same transcript again.
//!
//! Markdown, WebVTT, TEI and Akoma Ntoso hold *frames*: the model's own JSON of the transcript, of each exchange and of each turn,
//! without the texts that stand in the file itself. A table has a column for each field.

pub(crate) mod csv;
pub(crate) mod markdown;
pub(crate) mod vtt;
pub(crate) mod xml;

use std::collections::HashMap;

use transcript::{Exchange, Paragraph, Transcript, Turn, is_paragraph_id, json};

use crate::error::{Error, ErrorKind};
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::{Counts, Imported};
use crate::locate::locate;
use crate::notice::SourcePlace;
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::transcript_json::set;

/// The format of Markdown, captions, tables and XML that Rostrum wrote. One page is one transcript; what is given is set in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Exported;

impl Format for Exported {
    fn name(&self) -> &'static str {
        "transcripts that Rostrum exported"
    }

    fn short_name(&self) -> &'static str {
        "rostrum"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["md", "vtt", "csv", "xml"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let start = page.start();
        let is_own = markdown::is_own(&start) || vtt::is_own(&start) || csv::is_own(&start) || xml::is_own(&start);
        if is_own { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let texts = decode_pages(pages, |_| None, &mut Notices::default())?;
        if texts.len() > 1 {
            return Err(Error { place: None, kind: ErrorKind::SeveralTranscripts });
        }
        let text = &*texts[0];
        let read = if markdown::is_own(text) {
            markdown::read(text)
        } else if vtt::is_own(text) {
            vtt::read(text)
        } else if xml::is_own(text) {
            xml::read(text)
        } else {
            csv::read(text)
        };
        let mut transcript = read.map_err(|mut error| {
            locate(&mut error.place, &texts);
            error
        })?;
        set(&mut transcript, given);
        let counts = Counts::of(&transcript);
        Ok(Imported { transcript, notices: Vec::new(), counts, texts: vec![None] })
    }
}

/// A transcript that is put together from frames and texts, in the order of the file.
#[derive(Debug)]
pub(crate) struct Builder {
    transcript: Transcript,
    /// The names of the participants by their ids.
    names: HashMap<String, String>,
    /// The highest number of a paragraph of the open exchange.
    highest: u32,
    /// The number of paragraphs of the open turn that have their text.
    filled: usize,
}

/// A fault of a frame, in words.
type Fault = String;

impl Builder {
    /// Begins with the frame of the transcript.
    pub(crate) fn new(frame: &str) -> Result<Self, Fault> {
        let transcript: Transcript = json::read(frame.as_bytes()).map_err(|error| error.to_string())?;
        let names = transcript.participants.iter().rev().map(|it| (it.id.clone(), it.name.clone())).collect();
        Ok(Self { transcript, names, highest: 0, filled: 0 })
    }

    pub(crate) fn set_title(&mut self, title: String) {
        self.transcript.title = title;
    }

    /// Begins an exchange.
    pub(crate) fn exchange(&mut self, frame: &str) -> Result<(), Fault> {
        self.end_turn();
        let exchange = read::<Exchange>(frame)?;
        self.highest = highest(exchange.paragraphs());
        self.transcript.exchanges.push(exchange);
        Ok(())
    }

    pub(crate) fn set_heading(&mut self, heading: String) {
        if let Some(exchange) = self.transcript.exchanges.last_mut() {
            exchange.heading = Some(heading);
        }
    }

    /// Begins a turn.
    pub(crate) fn turn(&mut self, frame: &str) -> Result<(), Fault> {
        self.end_turn();
        let turn = read::<Turn>(frame)?;
        let exchange = self.transcript.exchanges.last_mut().ok_or("a turn stands before any exchange")?;
        self.highest = self.highest.max(highest(turn.paragraphs.iter()));
        exchange.turns.push(turn);
        self.filled = 0;
        Ok(())
    }

    /// Returns the open turn.
    pub(crate) fn open_turn(&mut self) -> Option<&mut Turn> {
        self.transcript.exchanges.last_mut()?.turns.last_mut()
    }

    /// Returns the name of the participant of the open turn.
    pub(crate) fn open_name(&self) -> Option<&str> {
        let id = self.transcript.exchanges.last()?.turns.last()?.participant.as_deref()?;
        self.names.get(id).map(String::as_str)
    }

    /// Adds a paragraph to the open turn. A paragraph that the frame does not have gets an id of its own.
    pub(crate) fn paragraph(&mut self, text: String) -> Result<(), Fault> {
        let exchange = self.transcript.exchanges.last_mut().ok_or("text stands before any exchange")?;
        let turn = exchange.turns.last_mut().ok_or("text stands before any turn")?;
        match turn.paragraphs.get_mut(self.filled) {
            Some(paragraph) => paragraph.text = text,
            None => {
                self.highest = self.highest.saturating_add(1);
                turn.paragraphs.push(Paragraph { id: format!("p{}", self.highest), text });
            }
        }
        self.filled += 1;
        Ok(())
    }

    /// Removes the paragraphs of the open turn that the file has no text for.
    fn end_turn(&mut self) {
        let filled = self.filled;
        if let Some(turn) = self.open_turn() {
            turn.paragraphs.truncate(filled);
        }
    }

    /// Returns the transcript.
    pub(crate) fn finish(mut self) -> Transcript {
        self.end_turn();
        self.transcript
    }
}

/// Returns the highest number in the ids of paragraphs.
fn highest<'a>(paragraphs: impl Iterator<Item = &'a Paragraph>) -> u32 {
    paragraphs.filter_map(|it| it.id.strip_prefix('p')?.parse().ok()).max().unwrap_or_default()
}

fn read<T: serde::de::DeserializeOwned>(frame: &str) -> Result<T, Fault> {
    serde_json::from_str(frame).map_err(|error| error.to_string())
}

/// Returns the frame of a transcript: its JSON on one line without exchanges and without the title, which stands in the file.
pub(crate) fn frame_of(transcript: &Transcript, keeps_title: bool) -> String {
    let title = if keeps_title { transcript.title.clone() } else { String::new() };
    let Transcript { version, id, event, date, place, language, description, source, licence, coverage, .. } =
        transcript.clone();
    let (inferred, participants) = (transcript.inferred.clone(), transcript.participants.clone());
    one_line(&Transcript {
        version,
        id,
        title,
        event,
        date,
        place,
        language,
        description,
        source,
        licence,
        coverage,
        inferred,
        participants,
        exchanges: Vec::new(),
    })
}

/// Returns the frame of an exchange: without turns, and without its heading unless it is kept.
pub(crate) fn frame_of_exchange(exchange: &Exchange, keeps_heading: bool) -> String {
    let heading = exchange.heading.clone().filter(|_| keeps_heading);
    one_line(&Exchange { id: exchange.id.clone(), kind: exchange.kind, heading, turns: Vec::new() })
}

/// Returns the frame of a turn: its paragraphs have ids and no text.
pub(crate) fn frame_of_turn(turn: &Turn) -> String {
    let paragraphs = turn.paragraphs.iter().map(|it| Paragraph { id: it.id.clone(), text: String::new() }).collect();
    one_line(&Turn {
        participant: turn.participant.clone(),
        kind: turn.kind,
        language: turn.language.clone(),
        start: turn.start,
        end: turn.end,
        inferred: turn.inferred.clone(),
        paragraphs,
    })
}

/// Returns JSON on one line, in which no comment can end.
fn one_line(value: &impl serde::Serialize) -> String {
    // A value of the model is always valid JSON.
    serde_json::to_string(value).unwrap_or_default().replace('>', "\\u003e")
}

/// Returns the error about a fault at an offset in bytes of a file that Rostrum wrote.
pub(crate) fn broken(format: &'static str, fault: impl Into<String>, at: usize) -> Error {
    let place = SourcePlace { range: at..at, ..SourcePlace::default() };
    Error { place: Some(place), kind: ErrorKind::Malformed(format, fault.into()) }
}

/// Tells whether a text is the id of a paragraph in an exchange, as in `e1.p2`, and returns both.
pub(crate) fn split_id(id: &str) -> Option<(&str, &str)> {
    id.rsplit_once('.').filter(|(_, paragraph)| is_paragraph_id(paragraph))
}
