//! Tables of speech: CSV and TSV, a row for each stretch of speech.
//!
//! 1. [`sheet`] finds the delimiter and reads the rows.
//! 2. [`columns`] finds which column holds the text, the speaker, the start and the end.
//! 3. [`times`] reads a column of times in whatever unit it has.

mod columns;
mod sheet;
mod times;

use self::columns::Columns;
use self::sheet::{Row, Sheet};
use crate::error::{Error, ErrorKind};
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::notice::{NoticeKind, SourcePlace};
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::record::{Fields, People, Record, Speaker, Utterance, finish, join_utterances};
use crate::spoken;

/// The format of tables with a column of text, and columns of speakers or times.
#[derive(Debug, Clone, Copy)]
pub struct Table;

impl Format for Table {
    fn name(&self) -> &'static str {
        "CSV and TSV tables"
    }

    fn short_name(&self) -> &'static str {
        "csv"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["csv", "tsv"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let start = page.start();
        let is_named = page.has_extension(self.extensions());
        match Sheet::read(&start).map(|sheet| Columns::find(&sheet)) {
            Some(Some(columns)) if is_named || columns.has_header => Confidence::Certain,
            _ if is_named => Confidence::Likely,
            _ => Confidence::No,
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let texts = decode_pages(pages, |_| None, &mut notices)?;
        let mut people = People::default();
        let mut utterances = Vec::new();
        for (page, text) in texts.iter().enumerate() {
            utterances.extend(read_page(text, page, &mut notices)?);
        }
        spoken::find_speakers_if_unnamed(&mut utterances, &people, &given.corrections, &mut notices);
        let (segments, counts) = join_utterances(&utterances, &mut people, &mut notices);
        let fields = Fields::given(given);
        let name = pages.first().map_or("", |page| page.name);
        finish(Record { name, fields, coverage: None, people, segments, counts, notices, texts: &texts })
    }
}

/// Reads the rows of a page as utterances.
fn read_page(text: &str, page: usize, notices: &mut Notices) -> Result<Vec<Utterance>, Error> {
    let unknown = || Error {
        place: Some(SourcePlace { page, ..SourcePlace::default() }),
        kind: ErrorKind::Malformed(
            "a table of speech",
            "it has no column of text beside one of speakers or times".to_owned(),
        ),
    };
    let sheet = Sheet::read(text).ok_or_else(unknown)?;
    let columns = Columns::find(&sheet).ok_or_else(unknown)?;
    let rows = if columns.has_header { &sheet.rows[1..] } else { &sheet.rows[..] };
    if columns.has_header {
        notices.add(page, sheet.rows[0].range.clone(), NoticeKind::Markup);
    }
    for (index, name) in columns.unused(&sheet) {
        if rows.iter().any(|row| !row.cell(index).is_empty()) {
            notices.add(page, sheet.rows[0].range.clone(), NoticeKind::UnusedField(name.to_owned()));
        }
    }
    let starts = columns.times(columns.start, rows, &sheet);
    let ends = columns.times(columns.end, rows, &sheet);
    let mut utterances = Vec::new();
    for ((row, start), end) in rows.iter().zip(starts).zip(ends) {
        utterances.extend(row_utterances(row, &columns, page, start, end));
    }
    Ok(utterances)
}

/// Returns the paragraphs of a row's text as utterances.
fn row_utterances(
    row: &Row,
    columns: &Columns,
    page: usize,
    start: Option<f64>,
    end: Option<f64>,
) -> impl Iterator<Item = Utterance> {
    let name = columns.speaker.map_or("", |column| row.cell(column));
    let speaker = match (columns.speaker, name) {
        (None, _) => Speaker::Same,
        (Some(_), "" | "?") => Speaker::Other,
        (Some(_), name) if name.len() <= 3 && name.bytes().all(|byte| byte.is_ascii_digit()) => {
            Speaker::Named(format!("Speaker {name}"))
        }
        (Some(_), name) => Speaker::Named(name.to_owned()),
    };
    let paragraphs: Vec<&str> =
        row.cell(columns.text).split(['\n', '\r']).filter(|line| !line.trim().is_empty()).collect();
    let range = row.range.clone();
    let utterances: Vec<Utterance> = paragraphs
        .into_iter()
        .enumerate()
        .map(|(index, text)| Utterance {
            page,
            range: range.clone(),
            speaker: if index == 0 { speaker.clone() } else { Speaker::Same },
            start: start.filter(|_| index == 0),
            end,
            text: text.trim().to_owned(),
            begins_paragraph: index > 0,
        })
        .collect();
    utterances.into_iter()
}
