//! Holds the texts of `src/own`.

use desk::{Report, Trust};

use super::{exchanges, number, size};

/// The title of the reader's own files.
pub const OWN_FILES: &str = "Your files";

/// The hint after the button that opens files.
pub const OPEN_HINT: &str = "of your own: Word, captions, a web page, a table or text. It stays on this device.";

/// The button that opens files.
pub const OPEN_A_FILE: &str = "Open a file";

/// The hint below the files.
pub const STAYS_HERE: &str = "Your files stay on this device. The site never sees them.";

/// The button that stops the file that is being read.
pub const CANCEL: &str = "Cancel";

/// The text before the files that could not be opened.
pub const REFUSED: &str = "Could not be opened:";

/// The button that removes a file.
pub const REMOVE_FILE: &str = "Remove from this device";

/// The button that removes all files.
pub const REMOVE_ALL: &str = "Remove all";

/// The notice that the browser keeps nothing.
pub const NOT_KEPT: &str = "This browser doesn’t keep your files: they are gone when you close the page.";

/// The error: the file cannot be read at all.
pub const CANNOT_READ: &str = "The browser could not read this file.";

/// The error: the importer has crashed.
pub const BROKEN: &str = "The file is too large for this browser, or damaged.";

/// The title of the speakers.
pub const SPEAKERS: &str = "Speakers";

/// The hint below it.
pub const SPEAKERS_HINT: &str = "Correct a name here. Two speakers with the same name become one.";

/// The button that applies the names.
pub const APPLY: &str = "Apply names";

/// The button that takes a line for a speaker.
pub const IS_NAME: &str = "It is a speaker";

/// The button that takes a line for text.
pub const IS_TEXT: &str = "It is text";

/// The link to the passage.
pub const SHOW_IN_TEXT: &str = "Show in the text";

/// The title of the formats.
pub const DOWNLOAD_AS: &str = "Download as";

/// The formats, by their short names.
pub const FORMATS: [(&str, &str); 11] = [
    ("docx", "Word"),
    ("html", "Web page"),
    ("epub", "Book (EPUB)"),
    ("txt", "Text"),
    ("md", "Markdown"),
    ("vtt", "Captions (WebVTT)"),
    ("srt", "Captions (SubRip)"),
    ("csv", "Table (CSV)"),
    ("tei", "TEI (XML)"),
    ("akn", "Akoma Ntoso (XML)"),
    ("json", "Rostrum (JSON)"),
];

/// The choice to download only what is shown. Takes the number of exchanges.
pub fn only_shown(count: usize) -> String {
    format!("Only what is shown ({})", exchanges(count as u32))
}

/// Says that a file is being written. Takes the name of the format.
pub fn writing(format: &str) -> String {
    format!("Writing the file: {format}…")
}

/// Says which file is being read.
pub fn opening(name: &str) -> String {
    format!("Reading {name}…")
}

/// The error: the file is too large. Takes sizes in bytes.
pub fn too_large(bytes: u64, most: u64) -> String {
    format!("It has {}. Files of up to {} can be opened here.", size(bytes), size(most))
}

/// Says why a file cannot be read, with the line if that is known.
pub fn failed(message: &str, line: Option<usize>) -> String {
    match line {
        Some(line) => format!("Line {}: {}", number(line), sentence(message)),
        None => sentence(message),
    }
}

/// Turns a part of a sentence into a sentence.
pub fn sentence(text: &str) -> String {
    super::find::sentence(text)
}

/// Says how far the import of a file can be trusted: "read without doubts".
pub fn trust(report: &Report) -> String {
    match report.trust {
        Trust::Clear => "read without doubts".to_owned(),
        Trust::Check if report.places.len() == 1 => "check 1 place".to_owned(),
        Trust::Check => format!("check {} places", number(report.places.len())),
        Trust::Doubtful => "check the whole text".to_owned(),
    }
}

/// The summary of what an import found: "Your file quay.docx: check 3 places. Word, 12 questions, 4 speakers."
pub fn reviewed(report: &Report) -> String {
    let Report { file, format, speakers, exchanges: count, .. } = report;
    let speakers =
        if speakers.len() == 1 { "1 speaker".to_owned() } else { format!("{} speakers", number(speakers.len())) };
    format!("Your file {file}: {}. Read as {format}, {}, {speakers}.", trust(report), exchanges(*count as u32))
}

/// The title of the places in doubt.
pub fn places_title(count: usize) -> String {
    if count == 1 { "1 place to check".to_owned() } else { format!("{} places to check", number(count)) }
}

/// Says that a line was read as text although it begins like the words of a speaker.
pub fn looks_like_speaker(name: &str) -> String {
    format!("“{name}” may be a speaker here. It was read as text.")
}

/// Names a line.
pub fn line(number: usize) -> String {
    format!("Line {number}:")
}

/// The label of the field for the name of a speaker.
pub fn name_of(speaker: &str) -> String {
    format!("Name of {speaker}")
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
