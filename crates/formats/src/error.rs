//! The reasons why pages cannot be read as a transcript.

use std::fmt;

use desk::Unread;

use crate::notice::SourcePlace;

/// The reason why pages cannot be read, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The place, or none if the error is about all pages.
    pub place: Option<SourcePlace>,
    /// The reason.
    pub kind: ErrorKind,
}

/// The reason why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no page.
    NoPages,
    /// A page has no text.
    Empty,
    /// A page is not UTF-8. Holds the offset of the first bad byte.
    NotUtf8(usize),
    /// A page in UTF-16 ends in the middle of a code unit or has half a surrogate pair. Holds its offset in bytes.
    NotUtf16(usize),
    /// A page is not text in any encoding.
    NotText,
    /// A page is in a format that is known and cannot be read.
    Unread {
        /// The format.
        format: Unread,
        /// The name of the format in English, with its article.
        name: &'static str,
        /// The advice for the publisher: how to get a file that can be read. In English.
        advice: &'static str,
    },
    /// A page breaks the rules of its format. Holds the name of the format and the fault.
    Malformed(&'static str, String),
    /// Several pages are transcripts of their own.
    SeveralTranscripts,
    /// A page is larger, or nested deeper, than any record needs. Holds the fault.
    Excessive(&'static str),
    /// The front matter is not YAML. Holds the parser's message.
    FrontMatter(String),
    /// The front matter is not closed.
    OpenFrontMatter,
    /// The pages hold nothing but furniture and metadata.
    NothingSaid,
    /// The pages hold text, but no label says who speaks. Holds the lines that come nearest to labels, three at most.
    NoLabels(Vec<NearLabel>),
}

/// A line that looks a little like a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearLabel {
    /// The line, from 1.
    pub line: usize,
    /// The start of the line.
    pub text: String,
}

impl ErrorKind {
    /// Returns advice on how to fix the file.
    pub fn mend(&self) -> &'static str {
        match self {
            Self::NoPages => "name at least one file",
            Self::Empty => "check that this is the right file",
            Self::NotUtf8(_) => "save the file as UTF-8",
            Self::NotUtf16(_) => "save the file again, as UTF-8",
            Self::NotText => "check that this is the right file, and save it as text, Word, HTML, WebVTT or SRT",
            Self::Unread { advice, .. } => advice,
            Self::Malformed(..) => "export the file again, or correct it at that place",
            Self::SeveralTranscripts => "give them one at a time",
            Self::Excessive(_) => "check that this is the right file",
            Self::FrontMatter(_) => "correct the YAML between the two lines of ---",
            Self::OpenFrontMatter => "close the front matter with a line of ---",
            Self::NothingSaid => "check that the file holds the transcript itself, not only the page around it",
            Self::NoLabels(_) => {
                "put the speaker's name before their words, as in \"Guo Yezhou:\", or name one speaker in the front matter"
            }
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPages => write!(f, "there is no file to read"),
            Self::Empty => write!(f, "the file is empty"),
            Self::NotUtf8(offset) => write!(f, "the bytes at offset {offset} are not UTF-8 text"),
            Self::NotUtf16(offset) => write!(f, "the bytes at offset {offset} are not UTF-16 text"),
            Self::NotText => write!(f, "the file is not text, and in no format that can be read"),
            Self::Unread { name, .. } => write!(f, "this is {name}, which cannot be read"),
            Self::Malformed(name, fault) => write!(f, "this is not readable as {name}: {fault}"),
            Self::SeveralTranscripts => write!(f, "each file is a transcript of its own"),
            Self::Excessive(fault) => write!(f, "{fault}"),
            Self::FrontMatter(message) => write!(f, "the front matter cannot be read: {message}"),
            Self::OpenFrontMatter => write!(f, "the front matter is not closed"),
            Self::NothingSaid => write!(f, "the file has no spoken text"),
            Self::NoLabels(near) => {
                write!(
                    f,
                    "nothing in the text says who speaks: no name or letter stands before the words with a colon, a time, a \
                    dash or brackets again and again, and none stands alone above them"
                )?;
                for (index, NearLabel { line, text }) in near.iter().enumerate() {
                    let before = if index == 0 { "; nearest to that are line" } else { " and line" };
                    write!(f, "{before} {line}, {text:?}")?;
                }
                Ok(())
            }
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
