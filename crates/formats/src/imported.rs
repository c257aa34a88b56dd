//! The result of an import.

use transcript::Transcript;

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
