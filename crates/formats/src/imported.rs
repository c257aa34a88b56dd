//! The result of an import.

use std::borrow::Cow;

use transcript::{Transcript, TurnKind};

use crate::notice::Notice;

/// A transcript, with a report of everything in its source that is not in its paragraphs.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The transcript.
    pub transcript: Transcript,
    /// The notices, in the order of the source.
    pub notices: Vec<Notice>,
    /// The numbers of things found.
    pub counts: Counts,
    /// For each page, the text in which places are, where that is not the file itself: a file in another encoding than
    /// UTF-8, decoded, or the paragraphs of a document, one a line.
    pub texts: Vec<Option<String>>,
}

impl Imported {
    /// Returns the text in which the places of a page are. Takes the page's index and its bytes.
    pub fn text<'a>(&'a self, page: usize, bytes: &'a [u8]) -> Cow<'a, str> {
        match self.texts.get(page) {
            Some(Some(text)) => Cow::Borrowed(text),
            _ => String::from_utf8_lossy(bytes),
        }
    }
}

/// The numbers of things found in a source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of labels that say who speaks, asks or answers. A turn that continues after a note counts once.
    pub turns: usize,
    /// The number of passages that have no label.
    pub unlabelled: usize,
    /// The number of stage directions.
    pub notes: usize,
}

impl Counts {
    /// Counts the turns and the notes of a transcript.
    pub(crate) fn of(transcript: &Transcript) -> Self {
        let turns = || transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
        let notes = turns().filter(|turn| turn.kind == TurnKind::Note).count();
        Self { turns: turns().count() - notes, unlabelled: 0, notes }
    }
}
