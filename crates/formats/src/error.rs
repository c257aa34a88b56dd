//! Why a file could not be read as a transcript.

use std::fmt;

use crate::notice::SourcePlace;

/// Why pages could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The place; none where the file as a whole is meant.
    pub place: Option<SourcePlace>,
    /// What is wrong.
    pub kind: ErrorKind,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no page.
    NoPages,
    /// A page without text.
    Empty,
    /// Bytes that are not UTF-8; the offset of the first, in bytes.
    NotUtf8(usize),
    /// UTF-16 that ends in the middle of a character, or has half a surrogate pair.
    NotUtf16(usize),
    /// Front matter that is not YAML, in the parser's words.
    FrontMatter(String),
    /// Front matter that is not closed.
    OpenFrontMatter,
    /// Nothing but furniture and metadata.
    NothingSaid,
    /// Text, but nobody who says it.
    NoLabels,
}

impl ErrorKind {
    /// How to mend it.
    pub fn mend(&self) -> &'static str {
        match self {
            Self::NoPages => "name at least one file",
            Self::Empty => "check that this is the file that was meant",
            Self::NotUtf8(_) => "save the file as UTF-8",
            Self::NotUtf16(_) => "save the file again, as UTF-8",
            Self::FrontMatter(_) => "correct the YAML between the two lines of ---",
            Self::OpenFrontMatter => "close the front matter with a line of ---",
            Self::NothingSaid => "check that the file has the text, and not only the page around it",
            Self::NoLabels => {
                "put who speaks before what they say, as in \"Guo Yezhou:\", or name one speaker in the front matter"
            }
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPages => write!(f, "there is nothing to read"),
            Self::Empty => write!(f, "the file is empty"),
            Self::NotUtf8(offset) => write!(f, "the bytes at offset {offset} are not UTF-8 text"),
            Self::NotUtf16(offset) => write!(f, "the bytes at offset {offset} are not UTF-16 text"),
            Self::FrontMatter(message) => write!(f, "the front matter cannot be read: {message}"),
            Self::OpenFrontMatter => write!(f, "the front matter is not closed"),
            Self::NothingSaid => write!(f, "there is no text that anybody says"),
            Self::NoLabels => write!(f, "nothing in the text says who speaks"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "line {}, column {}: ", place.line, place.column)?;
        }
        write!(f, "{}; {}", self.kind, self.kind.mend())
    }
}

impl std::error::Error for Error {}
