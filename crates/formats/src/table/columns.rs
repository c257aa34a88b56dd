//! Finds the columns of a table by their headers, or by what they hold.

use super::sheet::{Row, Sheet};
use super::times::{self, Unit};

/// The meanings of the columns, by their index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) text: usize,
    pub(super) speaker: Option<usize>,
    pub(super) start: Option<usize>,
    pub(super) end: Option<usize>,
    /// True if the first row names the columns.
    pub(super) has_header: bool,
}

/// Names of columns in lower case, without spaces and marks. They are those of Descript, Happy Scribe, OHD, Otter, Premiere,
/// Sonix, Trint, Whisper and whisper.cpp, and the same words in other languages.
const TEXT: [&str; 26] = [
    "text",
    "transcript",
    "transcription",
    "content",
    "words",
    "word",
    "line",
    "dialog",
    "dialogue",
    "utterance",
    "body",
    "caption",
    "subtitle",
    "sentence",
    "comment",
    "segment",
    "texte",
    "transkript",
    "transkription",
    "wortlaut",
    "inhalt",
    "texto",
    "testo",
    "paragraph",
    "内容",
    "テキスト",
];
const SPEAKER: [&str; 18] = [
    "speaker",
    "speakername",
    "speakerlabel",
    "speakerid",
    "who",
    "name",
    "participant",
    "voice",
    "sprecher",
    "sprecherin",
    "person",
    "locuteur",
    "intervenant",
    "hablante",
    "orador",
    "parlante",
    "話者",
    "发言人",
];
const START: [&str; 25] = [
    "start",
    "starttime",
    "starttimecode",
    "timestart",
    "startms",
    "begin",
    "beginning",
    "in",
    "timein",
    "tcin",
    "timestamp",
    "time",
    "timecode",
    "tc",
    "offset",
    "from",
    "beginn",
    "anfang",
    "von",
    "zeit",
    "debut",
    "début",
    "inicio",
    "inizio",
    "開始時間",
];
const END: [&str; 18] = [
    "end",
    "endtime",
    "endtimecode",
    "timeend",
    "endms",
    "stop",
    "out",
    "timeout",
    "tcout",
    "to",
    "until",
    "finish",
    "ende",
    "bis",
    "fin",
    "fine",
    "fim",
    "終了時間",
];
/// Names of columns that number the rows, and need no report.
const NUMBERS: [&str; 6] = ["", "index", "number", "id", "nr", "#"];

/// Returns a header in lower case, without spaces and marks, and without what stands in brackets, such as a unit.
fn bare(header: &str) -> String {
    let name = header.split(['(', '[']).next().unwrap_or(header);
    name.chars().filter(|c| c.is_alphanumeric() || *c == '#').flat_map(char::to_lowercase).collect()
}

impl Columns {
    /// Finds the columns of a table. Returns none if it has no text, or neither speakers nor times.
    pub(super) fn find(sheet: &Sheet) -> Option<Self> {
        Self::by_header(&sheet.rows[0]).or_else(|| Self::by_contents(sheet))
    }

    fn by_header(header: &Row) -> Option<Self> {
        let names: Vec<String> = (0..header.len()).map(|index| bare(header.cell(index))).collect();
        // The order of the known names is that of preference, so that `speaker` wins over `name`.
        let find = |known: &[&str]| known.iter().find_map(|known| names.iter().position(|name| name == known));
        let text = find(&TEXT)?;
        let (speaker, start, end) = (find(&SPEAKER), find(&START), find(&END));
        (speaker.is_some() || start.is_some()).then_some(Self { text, speaker, start, end, has_header: true })
    }

    /// Finds the columns of a table without headers: columns of times, a column of long texts, one of short names.
    fn by_contents(sheet: &Sheet) -> Option<Self> {
        let width = sheet.width();
        if !(2..=6).contains(&width) {
            return None;
        }
        let share = |column: usize, test: &dyn Fn(&str) -> bool| {
            let count = sheet.rows.iter().filter(|row| test(row.cell(column))).count();
            count * 10 >= sheet.rows.len() * 8
        };
        let mut timed = (0..width).filter(|column| share(*column, &times::is_time));
        let (start, end) = (timed.next(), timed.next());
        let length = |column: usize| sheet.rows.iter().map(|row| row.cell(column).len()).sum::<usize>();
        let others: Vec<usize> = (0..width).filter(|column| Some(*column) != start && Some(*column) != end).collect();
        let text = others.iter().copied().max_by_key(|column| length(*column))?;
        let is_name = |cell: &str| cell.chars().count() <= 40 && !cell.ends_with(['.', '?', '!']);
        let speaker = others.iter().copied().find(|column| *column != text && share(*column, &is_name));
        start.map(|start| Self { text, speaker, start: Some(start), end, has_header: false })
    }

    /// Returns the columns that have no meaning here, with their names.
    pub(super) fn unused<'a>(&self, sheet: &'a Sheet) -> Vec<(usize, &'a str)> {
        let used = [Some(self.text), self.speaker, self.start, self.end];
        let header = &sheet.rows[0];
        let columns = (0..header.len()).filter(|column| self.has_header && !used.contains(&Some(*column)));
        columns
            .map(|column| (column, header.cell(column)))
            .filter(|(_, name)| !NUMBERS.contains(&bare(name).as_str()))
            .collect()
    }

    /// Returns the times of a column in seconds, for each row. The unit is that of all times of the table.
    pub(super) fn times(&self, column: Option<usize>, rows: &[Row], sheet: &Sheet) -> Vec<Option<f64>> {
        let Some(column) = column else { return vec![None; rows.len()] };
        let header = if self.has_header { sheet.rows[0].cell(column) } else { "" };
        let all = [self.start, self.end]
            .into_iter()
            .flatten()
            .flat_map(|column| rows.iter().map(move |row| row.cell(column)));
        let unit = Unit::of(header, all);
        rows.iter().map(|row| unit.seconds(row.cell(column))).collect()
    }
}
