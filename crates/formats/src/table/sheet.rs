//! Reads the rows of a table. RFC 4180 describes CSV; what people have differs from it in the delimiter, and in how quotes
//! inside of quotes are written.

use std::ops::Range;

use csv::{ReaderBuilder, StringRecord};

/// The delimiters that are tried, in the order in which they win a tie.
const DELIMITERS: [u8; 4] = [b'\t', b';', b',', b'|'];
/// The number of rows by which the delimiter is chosen.
const SAMPLE: usize = 20;

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    cells: Vec<String>,
    /// The stretch of the page, in bytes.
    pub(super) range: Range<usize>,
}

/// The rows of a table that are not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    pub(super) rows: Vec<Row>,
}

impl Row {
    /// Returns a cell without white space around it, and an empty one where the row is shorter.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// Returns the number of cells.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }
}

impl Sheet {
    /// Reads a table. Returns none if the text has no delimiter that makes rows of equal length, or only one row.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut from = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut named = None;
        // Spreadsheets write the delimiter on a line of its own.
        if let Some(line) = text[from..].lines().next()
            && let [b's', b'e', b'p', b'=', delimiter] = line.as_bytes()
        {
            named = Some(*delimiter);
            from += line.len();
        }
        let body = &text[from..];
        let has_escapes = body.contains("\\\"");
        let delimiter = named.or_else(|| delimiter(body, has_escapes))?;
        let rows = rows(body, from, delimiter, has_escapes, usize::MAX);
        (rows.len() > 1).then_some(Self { rows })
    }

    /// Returns the greatest number of cells of a row.
    pub(super) fn width(&self) -> usize {
        self.rows.iter().map(Row::len).max().unwrap_or_default()
    }
}

/// Returns the delimiter with which most of the first rows have the same number of cells, at least two.
fn delimiter(text: &str, has_escapes: bool) -> Option<u8> {
    let mut best = (0, None);
    for delimiter in DELIMITERS {
        let rows = rows(text, 0, delimiter, has_escapes, SAMPLE);
        let Some(width) = rows.first().map(Row::len).filter(|width| *width >= 2) else { continue };
        let equal = rows.iter().filter(|row| row.len() == width).count();
        if equal * 10 >= rows.len() * 8 && equal > best.0 {
            best = (equal, Some(delimiter));
        }
    }
    best.1
}

/// Reads rows that are not empty, up to a number. `from` is the offset of the text in its page, in bytes.
fn rows(text: &str, from: usize, delimiter: u8, has_escapes: bool, most: usize) -> Vec<Row> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .quoting(delimiter != b'\t' || text.matches('"').count().is_multiple_of(2))
        .escape(has_escapes.then_some(b'\\'))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    // The text is UTF-8 and rows may have any length, so reading never fails.
    while rows.len() < most && reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, |position| position.byte() as usize);
        let end = reader.position().byte() as usize;
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            let row = text.get(start..end).unwrap_or_default();
            let start = from + start + (row.len() - row.trim_start().len());
            let range = start..(from + end).max(start);
            rows.push(Row { cells: record.iter().map(str::to_owned).collect(), range });
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        let sheet = Sheet::read(text).unwrap();
        assert!(sheet.rows.iter().all(|row| text.is_char_boundary(row.range.start) && row.range.end <= text.len()));
        sheet.rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn the_delimiter_is_found_or_read() {
        assert_eq!(read("a;b\n1,5;2\n\n"), [["a", "b"], ["1,5", "2"]]);
        assert_eq!(read("sep=;\r\na;b\r\n\"x;\ny\";2\r\n"), [["a", "b"], ["x;\ny", "2"]]);
        assert_eq!(read("a\tb\nsay \"no\tx\n"), [["a", "b"], ["say \"no", "x"]]);
        assert_eq!(read("a,b\n1,\"say \\\"no\\\"\"\n"), [["a", "b"], ["1", "say \"no\""]]);
        assert_eq!(read("\u{feff}a,b\nc,\"d \"\"e\"\"\"\n")[1], ["c", "d \"e\""]);
        assert_eq!(Sheet::read("one line\nanother line"), None);
    }
}
