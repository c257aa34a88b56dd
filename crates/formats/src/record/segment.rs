//! The list of segments that a format reads from its source.

/// A part of a record, in the order of the source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Segment {
    Heading(String),
    /// A stage direction outside of any speech.
    Note(String),
    Speech(Speech),
}

/// The text after one label, or text without a label.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Speech {
    /// The speaker, as an index into the list of participants.
    pub(crate) speaker: Option<usize>,
    /// True if the speaker is inferred.
    pub(crate) is_guessed: bool,
    /// The meaning of the label.
    pub(crate) label: LabelKind,
    /// True if there is a label.
    pub(crate) labelled: bool,
    /// The start time in seconds.
    pub(crate) start: Option<f64>,
    /// The end time in seconds.
    pub(crate) end: Option<f64>,
    pub(crate) parts: Vec<Part>,
}

/// A paragraph of a speech, or a stage direction between two.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Part {
    Text(String),
    Note(String),
}

/// The meaning of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LabelKind {
    /// It names the speaker. Speeches without a label have this kind, too.
    Name,
    /// It says that a question follows, as `Q` does.
    Question,
    /// It says that an answer follows, as `A` does.
    Answer,
}

impl Part {
    /// Returns the part's text, of either kind.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Note(text) => text,
        }
    }

    /// Returns the part's text, of either kind.
    pub(crate) fn into_text(self) -> String {
        match self {
            Self::Text(text) | Self::Note(text) => text,
        }
    }
}

impl Segment {
    /// Returns the speech, if the segment is one.
    pub(crate) fn speech(&self) -> Option<&Speech> {
        match self {
            Self::Speech(speech) => Some(speech),
            Self::Heading(_) | Self::Note(_) => None,
        }
    }
}

impl Speech {
    /// Iterates over the paragraphs, without stage directions.
    pub(crate) fn texts(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            Part::Note(_) => None,
        })
    }

    /// Counts the stage directions.
    pub(crate) fn notes(&self) -> usize {
        self.parts.iter().filter(|part| matches!(part, Part::Note(_))).count()
    }
}
