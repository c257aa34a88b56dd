//! Says what a reader may be told of an import.

use desk::{Saying, Unread};
use formats::{Doubt, ErrorKind, NoticeKind};

/// Says what a notice doubts.
pub(crate) fn of_notice(kind: &NoticeKind) -> Saying {
    match kind {
        NoticeKind::Encoding(legacy) if legacy.is_guessed => Saying::Encoding(legacy.name.to_owned()),
        NoticeKind::Entity(name) => Saying::Entity(format!("&{name};")),
        NoticeKind::OtherSpeaker(name) => Saying::OtherSpeaker(name.clone()),
        NoticeKind::Invisible(character) => Saying::Invisible(format!("U+{:04X}", u32::from(*character))),
        NoticeKind::UnreadField(key, _) => Saying::Field(key.clone()),
        NoticeKind::DoubtfulLabel(name) => Saying::LooksLikeSpeaker(name.clone()),
        NoticeKind::AmbiguousName(name) => Saying::Ambiguous(name.clone()),
        NoticeKind::EmptyTurn(name) => Saying::EmptyTurn(name.clone()),
        NoticeKind::MostlyNobodys => Saying::NobodyFromHere,
        NoticeKind::BackwardTime => Saying::BackwardTime,
        NoticeKind::UnusedCorrection(name) => Saying::UnusedCorrection(name.clone()),
        NoticeKind::UnusedTurn(begins) => Saying::UnusedTurn(begins.clone()),
        other => Saying::Other(other.to_string()),
    }
}

/// Says why an import is doubted as a whole.
pub(crate) fn of_doubt(doubt: &Doubt) -> Saying {
    match doubt {
        Doubt::NobodySpeaks(share) => Saying::NobodySpeaks(*share),
        Doubt::OneSpeaksAll(name, share) => Saying::OneSpeaksAll(name.clone(), *share),
        Doubt::LabelsAsText(count) => Saying::LabelsAsText(*count),
        Doubt::TimesInText(count) => Saying::TimesInText(*count),
        Doubt::SpeakersOnce(once, all) => Saying::SpeakersOnce(*once, *all),
        Doubt::HeadingAsName(name) => Saying::HeadingAsName(name.clone()),
        other => Saying::Other(other.to_string()),
    }
}

/// Says why a file cannot be read.
pub(crate) fn of_error(kind: &ErrorKind) -> Saying {
    match kind {
        ErrorKind::Empty => Saying::Empty,
        ErrorKind::NotText => Saying::NotText,
        ErrorKind::Unread(name, _) => Saying::Unread(unread(name)),
        ErrorKind::Malformed(name, fault) => Saying::Malformed((*name).to_owned(), fault.clone()),
        ErrorKind::Excessive(_) => Saying::Excessive,
        ErrorKind::FrontMatter(fault) => Saying::FrontMatter(fault.clone()),
        ErrorKind::OpenFrontMatter => Saying::OpenFrontMatter,
        ErrorKind::NothingSaid => Saying::NothingSaid,
        ErrorKind::NoLabels(_) => Saying::NoLabels,
        other => Saying::Other(format!("{other}; {}", other.mend())),
    }
}

/// Returns the format that is not read, given its name with an article.
fn unread(name: &str) -> Unread {
    match name {
        "a PDF file" => Unread::Pdf,
        "a file of Word, Excel or PowerPoint before 2007" => Unread::OldOffice,
        "an Excel file" | "an OpenDocument spreadsheet" => Unread::Spreadsheet,
        "a PowerPoint file" => Unread::Slides,
        "an EPUB book" => Unread::Book,
        "a Pages file" => Unread::Pages,
        "a recording" => Unread::Recording,
        "a picture" => Unread::Picture,
        "an archive" => Unread::Archive,
        other => {
            let bare = other.trim_start_matches("an ").trim_start_matches("a ").trim_start_matches("file of ");
            Unread::Named(bare.trim_end_matches(" file").to_owned())
        }
    }
}
