//! Holds the texts of `src/own`.

use desk::{Doubt, Report, Saying, Trust, Unread};

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

/// Says that a file is being read, given by its name, its number from 1, and the number of files that the reader opened.
pub fn opening(name: &str, file: usize, count: usize) -> String {
    if count > 1 { opening_of_several(name, &number(file), &number(count)) } else { own::opening(name) }
}

/// The error: the file is too large. Takes sizes in bytes.
pub fn too_large(bytes: u64, most: u64) -> String {
    own::too_large(&size(bytes), &size(most))
}

/// Says why a file cannot be read, with the line if that is known.
pub fn failed(reason: &Saying, line_number: Option<usize>) -> String {
    match line_number {
        Some(number) => format!("{} {}", line(number), said(reason)),
        None => said(reason),
    }
}

/// Says what the importer doubts, or why it cannot read a file.
pub fn said(saying: &Saying) -> String {
    match saying {
        Saying::Encoding(name) => doubt_encoding(name),
        Saying::Entity(name) => doubt_entity(name),
        Saying::OtherSpeaker(name) => doubt_other_speaker(name),
        Saying::Invisible(code) => doubt_invisible(code),
        Saying::Field(key) => doubt_field(key),
        Saying::LooksLikeSpeaker(name) => looks_like_speaker(name),
        Saying::Ambiguous(name) => doubt_ambiguous(name),
        Saying::EmptyTurn(name) => doubt_empty_turn(name),
        Saying::NobodyFromHere => DOUBT_NOBODY.get().to_owned(),
        Saying::BackwardTime => DOUBT_BACKWARD_TIME.get().to_owned(),
        Saying::UnusedCorrection(name) => doubt_unused_correction(name),
        Saying::UnusedTurn(words) => doubt_unused_turn(words),
        Saying::Empty => CANNOT_EMPTY.get().to_owned(),
        Saying::NotText => CANNOT_NOT_TEXT.get().to_owned(),
        Saying::Malformed(format, fault) => cannot_malformed(format, fault),
        Saying::Excessive => CANNOT_EXCESSIVE.get().to_owned(),
        Saying::FrontMatter(fault) => cannot_front_matter(fault),
        Saying::OpenFrontMatter => CANNOT_OPEN_FRONT_MATTER.get().to_owned(),
        Saying::NothingSaid => CANNOT_NOTHING_SAID.get().to_owned(),
        Saying::NoLabels => CANNOT_NO_LABELS.get().to_owned(),
        Saying::Unread(format) => unread(format),
        Saying::Whole(doubt) => whole(doubt),
        Saying::Other(text) => sentence(text),
    }
}

/// Says why an import is doubted as a whole.
fn whole(doubt: &Doubt) -> String {
    match doubt {
        Doubt::NobodySpeaks(share) => whole_nobody(&number(*share)),
        Doubt::OneSpeaksAll(name, share) => whole_one(name, &number(*share)),
        Doubt::LabelsAsText(count) => whole_labels(&number(*count)),
        Doubt::TimesInText(count) => whole_times(&number(*count)),
        Doubt::SpeakersOnce(once, all) => whole_once(&number(*once), &number(*all)),
        Doubt::HeadingAsName(name) => whole_heading(name),
    }
}

/// Says that a format is not read, and what to do instead.
fn unread(format: &Unread) -> String {
    let text = match format {
        Unread::Pdf => UNREAD_PDF,
        Unread::OldOffice => UNREAD_OLD_OFFICE,
        Unread::Spreadsheet => UNREAD_SPREADSHEET,
        Unread::Slides => UNREAD_SLIDES,
        Unread::Book => UNREAD_BOOK,
        Unread::Pages => UNREAD_PAGES,
        Unread::Recording => UNREAD_RECORDING,
        Unread::Picture => UNREAD_PICTURE,
        Unread::Archive => UNREAD_ARCHIVE,
        Unread::Named(name) => return unread_other(name),
    };
    text.get().to_owned()
}

/// Returns the language of what is said, if it is not that of the page.
pub fn language_of(saying: &Saying) -> Option<&'static str> {
    matches!(saying, Saying::Other(_)).then_some("en")
}

/// Turns a part of an English sentence into a sentence: adds a capital letter and a full stop, and removes the backticks around
/// signs, because the page shows plain text.
fn sentence(text: &str) -> String {
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

/// Names the format in which a file was read, given its short name (`formats::Format::short_name`).
pub fn format_name(short: &str) -> &str {
    match short {
        "odt" => "OpenDocument (ODT)",
        "rtf" => "RTF",
        "speech-json" => "JSON",
        "rostrum" => FORMAT_JSON.get(),
        _ => FORMATS.iter().find(|(known, _)| *known == short).map_or(short, |(_, name)| name.get()),
    }
}

/// The summary of what an import found: "Your file quay.docx: check 3 places. Word, 12 questions, 4 speakers."
pub fn reviewed(report: &Report) -> String {
    let Report { file, format, speakers, exchanges: count, .. } = report;
    let speakers = speaker_count(speakers.len());
    own::reviewed(file, &trust(report), format_name(format), &exchanges(*count as u32), &speakers)
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
            format: "docx".into(),
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
        assert_eq!(failed(&Saying::Other("it has no text".into()), Some(3)), "Line 3: It has no text.");
    }
}
