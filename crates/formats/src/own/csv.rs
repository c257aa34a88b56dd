//! Reads the tables that Rostrum wrote.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use transcript::{Exchange, Inferred, Paragraph, Participant, Transcript, Turn};
use written::is_formula;

use super::broken;
use crate::error::Error;
use crate::export::HEADER;

/// The name of the format in errors.
const FORMAT: &str = "a table that Rostrum writes; with other column names it is read as any other";

/// Tells whether Rostrum wrote a text.
pub(crate) fn is_own(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').lines().next().is_some_and(|line| line.trim_end() == HEADER)
}

/// Reads a text.
///
/// # Errors
/// With the place in bytes, if a row is not as Rostrum writes rows.
pub(crate) fn read(text: &str) -> Result<Transcript, Error> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut reader = csv::Reader::from_reader(&text.as_bytes()[start..]);
    let mut transcript: Option<Transcript> = None;
    let mut known: HashSet<String> = HashSet::new();
    let mut last = String::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(FORMAT, error.to_string(), text.len()))?;
        let at = start + record.position().map_or(0, |position| position.byte() as usize);
        let row = Row { cells: record.iter().map(without_apostrophe).collect(), at };
        let transcript = match &mut transcript {
            Some(transcript) => transcript,
            None => transcript.insert(row.transcript()?),
        };
        if row.cells[0] != transcript.id {
            return Err(row.fault("the table holds several transcripts"));
        }
        if transcript.exchanges.last().is_none_or(|exchange| exchange.id != row.cells[4]) {
            transcript.exchanges.push(row.exchange()?);
            last.clear();
        }
        if let Some(participant) = row.participant()?.filter(|it| known.insert(it.id.clone())) {
            transcript.participants.push(participant);
        }
        let Some(exchange) = transcript.exchanges.last_mut() else { continue };
        if exchange.turns.is_empty() || last != row.cells[7] {
            exchange.turns.push(row.turn()?);
            last.clone_from(&row.cells[7].to_owned());
        }
        if let Some(turn) = exchange.turns.last_mut() {
            turn.paragraphs.push(Paragraph { id: row.cells[19].to_owned(), text: row.cells[20].to_owned() });
        }
    }
    transcript.ok_or_else(|| broken(FORMAT, "the table has no rows", text.len()))
}

/// Takes off the apostrophe that keeps a spreadsheet from running a cell as a formula.
fn without_apostrophe(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// A row with its offset in bytes. It has a cell for each column.
struct Row<'a> {
    cells: Vec<&'a str>,
    at: usize,
}

impl Row<'_> {
    fn fault(&self, fault: &str) -> Error {
        broken(FORMAT, fault, self.at)
    }

    fn text(&self, column: usize) -> Option<String> {
        Some(self.cells[column].to_owned()).filter(|text| !text.is_empty())
    }

    fn word<T: DeserializeOwned>(&self, column: usize) -> Result<T, Error> {
        word(self.cells[column])
            .ok_or_else(|| self.fault(&format!("{:?} is no value of this column", self.cells[column])))
    }

    fn words(&self, column: usize) -> Result<Vec<Inferred>, Error> {
        let words = self.cells[column].split(' ').filter(|word| !word.is_empty());
        words.map(|it| word(it).ok_or_else(|| self.fault(&format!("{it:?} is no value of this column")))).collect()
    }

    fn time(&self, column: usize) -> Result<Option<f64>, Error> {
        let Some(text) = self.text(column) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| self.fault(&format!("{text:?} is no number of seconds")))
    }

    fn transcript(&self) -> Result<Transcript, Error> {
        if self.cells.len() != HEADER.split(',').count() {
            return Err(self.fault("the row has another number of cells than the first"));
        }
        Ok(Transcript {
            version: 1,
            id: self.cells[0].to_owned(),
            title: self.cells[1].to_owned(),
            event: None,
            date: self.text(2),
            place: None,
            language: self.cells[3].to_owned(),
            description: None,
            source: None,
            licence: None,
            coverage: None,
            inferred: Vec::new(),
            participants: Vec::new(),
            exchanges: Vec::new(),
        })
    }

    fn exchange(&self) -> Result<Exchange, Error> {
        let (id, kind) = (self.cells[4].to_owned(), self.word(5)?);
        Ok(Exchange { id, kind, heading: self.text(6), turns: Vec::new() })
    }

    fn participant(&self) -> Result<Option<Participant>, Error> {
        let Some(id) = self.text(9) else { return Ok(None) };
        let (name, role, affiliation) = (self.cells[10].to_owned(), self.text(11), self.text(12));
        Ok(Some(Participant { id, name, role, affiliation, kind: self.word(13)?, inferred: self.words(14)? }))
    }

    fn turn(&self) -> Result<Turn, Error> {
        Ok(Turn {
            participant: self.text(9),
            kind: self.word(8)?,
            language: self.text(17),
            start: self.time(15)?,
            end: self.time(16)?,
            inferred: self.words(18)?,
            paragraphs: Vec::new(),
        })
    }
}

/// Reads a word of the model, as its JSON has it.
fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}
