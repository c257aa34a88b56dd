//! Writes the cells of a table.

/// The mark at the start of a table by which spreadsheets know UTF-8.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// Returns a row of a table with its line end (RFC 4180).
///
/// ```
/// assert_eq!(written::row(&["1, 2".into(), "=1+1".into()]), "\"1, 2\",'=1+1\r\n");
/// ```
pub fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// Tells whether a spreadsheet would run a text as a formula, apart from apostrophes before it (OWASP, CSV injection).
pub fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Returns a cell, in quotes where it needs them. An apostrophe keeps a spreadsheet from running it as a formula.
fn cell(text: &str) -> String {
    let text = if is_formula(text) { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) || text.trim() != text {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
