//! Holds the texts of `src/own`.

use desk::{Report, Trust};

pub use crate::text::own::*;
use crate::text::{Text, own};
use crate::{exchanges, number, size};

/// The formats, by their short names.
pub const FORMATS: [(&str, Text); 11] = [
    ("docx", FORMAT_DOCX),
    ("html", FORMAT_HTML),
    ("epub", FORMAT_EPUB),
    ("txt", FORMAT_TXT),
    ("md", FORMAT_MD),
    ("vtt", FORMAT_VTT),
    ("srt", FORMAT_SRT),
    ("csv", FORMAT_CSV),
    ("tei", FORMAT_TEI),
    ("akn", FORMAT_AKN),
    ("json", FORMAT_JSON),
];

/// The choice to download only what is shown. Takes the number of exchanges.
pub fn only_shown(count: usize) -> String {
    own::only_shown(&exchanges(count as u32))
}

/// What happens: a file is being read, given by its name, its number from 1, and the number of files that the reader opened.
pub fn opening(name: &str, file: usize, count: usize) -> String {
    if count > 1 { opening_of_several(name, &number(file), &number(count)) } else { own::opening(name) }
}

/// The error: the file is too large. Takes sizes in bytes.
pub fn too_large(bytes: u64, most: u64) -> String {
    own::too_large(&size(bytes), &size(most))
}

/// Says why a file cannot be read, with the line if that is known.
pub fn failed(message: &str, line_number: Option<usize>) -> String {
    match line_number {
        Some(number) => format!("{} {}", line(number), sentence(message)),
        None => sentence(message),
    }
}

/// Turns a part of a sentence of the importer, which speaks English, into a sentence: adds a capital letter and a full stop, and
/// removes the backticks around signs, because the page shows plain text.
pub fn sentence(text: &str) -> String {
    let text = text.replace('`', "");
    let end = if text.ends_with('.') { "" } else { "." };
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    format!("{}{}{end}", first.map(String::from).unwrap_or_default(), letters.as_str())
}

/// Says how far the import of a file can be trusted: "read without doubts".
pub fn trust(report: &Report) -> String {
    match report.trust {
        Trust::Clear => TRUST_CLEAR.get().to_owned(),
        Trust::Check => trust_check(report.places.len()),
        Trust::Doubtful => TRUST_DOUBTFUL.get().to_owned(),
    }
}

/// The summary of what an import found: "Your file quay.docx: check 3 places. Word, 12 questions, 4 speakers."
pub fn reviewed(report: &Report) -> String {
    let Report { file, format, speakers, exchanges: count, .. } = report;
    let speakers = speaker_count(speakers.len());
    own::reviewed(file, &trust(report), format, &exchanges(*count as u32), &speakers)
}

/// Names a line.
pub fn line(line: usize) -> String {
    own::line(&number(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_says_what_was_found_and_how_sure_it_is() {
        let report = Report {
            file: "quay.docx".into(),
            title: "The quay".into(),
            language: "en".into(),
            format: "Word".into(),
            trust: Trust::Doubtful,
            doubts: vec![],
            places: vec![],
            left_out: 0,
            speakers: vec![],
            exchanges: 12,
            minutes: 1,
        };
        assert_eq!(
            reviewed(&report),
            "Your file quay.docx: check the whole text. Read as Word, 12 questions, 0 speakers."
        );
        assert_eq!(failed("it has no text", Some(3)), "Line 3: It has no text.");
    }
}
