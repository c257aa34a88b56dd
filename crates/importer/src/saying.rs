//! Says what a reader may be told of an import.

use desk::Saying;
use formats::{ErrorKind, NoticeKind};

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

/// Says why a file cannot be read.
pub(crate) fn of_error(kind: &ErrorKind) -> Saying {
    match kind {
        ErrorKind::Empty => Saying::Empty,
        ErrorKind::NotText => Saying::NotText,
        ErrorKind::Unread { format, .. } => Saying::Unread(format.clone()),
        ErrorKind::Malformed(name, fault) => Saying::Malformed((*name).to_owned(), fault.clone()),
        ErrorKind::Excessive(_) => Saying::Excessive,
        ErrorKind::FrontMatter(fault) => Saying::FrontMatter(fault.clone()),
        ErrorKind::OpenFrontMatter => Saying::OpenFrontMatter,
        ErrorKind::NothingSaid => Saying::NothingSaid,
        ErrorKind::NoLabels(_) => Saying::NoLabels,
        other => Saying::Other(format!("{other}; {}", other.mend())),
    }
}
