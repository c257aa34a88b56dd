//! JSON in and out, for every format of this crate that carries a version.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A format with a version: the first field that a reader looks at.
pub trait Versioned {
    /// What the format is called in messages: "transcript".
    const NAME: &'static str;
    /// The newest version that this code reads, and the one that it writes.
    const VERSION: u32;
    /// The version that a value carries.
    fn version(&self) -> u32;
}

impl Versioned for crate::Transcript {
    const NAME: &'static str = "transcript";
    const VERSION: u32 = 1;
    fn version(&self) -> u32 {
        self.version
    }
}

/// Why bytes could not be read as a format.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// Not JSON, or JSON of another shape.
    Json {
        /// The format that was expected.
        format: &'static str,
        /// What is wrong, in the parser's words.
        message: String,
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1; 0 where the line itself is the place.
        column: usize,
    },
    /// A version that this code does not know.
    Version {
        /// The format that was expected.
        format: &'static str,
        /// The version in the file.
        found: u32,
        /// The newest version that can be read.
        known: u32,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json { format, message, line, column } => {
                write!(f, "This is not a {format} that can be read: line {line}, column {column}: {message}.")
            }
            Self::Version { format, found, known } if found > known => write!(
                f,
                "This {format} is of version {found}; this Rostrum reads up to version {known}. A newer Rostrum reads it."
            ),
            Self::Version { format, found, .. } => {
                write!(f, "There is no version {found} of a {format}; the first is version 1.")
            }
        }
    }
}

impl std::error::Error for ReadError {}

/// Reads a value of a format from UTF-8 JSON; a byte order mark is passed over.
///
/// # Errors
/// [`ReadError::Version`] where the version is not known, whatever else the file holds; otherwise
/// [`ReadError::Json`] with line and column.
pub fn read<T: Versioned + DeserializeOwned>(bytes: &[u8]) -> Result<T, ReadError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match serde_json::from_slice::<T>(bytes) {
        Ok(value) if value.version() == T::VERSION => Ok(value),
        Ok(value) => Err(version_error::<T>(value.version())),
        // A newer version may have another shape: its number says more than the first field that does not fit.
        Err(error) => match serde_json::from_slice::<Version>(bytes) {
            Ok(Version { version }) if version != T::VERSION => Err(version_error::<T>(version)),
            _ => Err(json_error::<T>(&error)),
        },
    }
}

/// Writes a value as indented JSON with a line end: a file that a person can read and a diff can show.
pub fn write<T: Serialize>(value: &T) -> String {
    // Serialising fails only for maps with keys that are no strings and for types that refuse; none is in a format here.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

fn version_error<T: Versioned>(found: u32) -> ReadError {
    ReadError::Version { format: T::NAME, found, known: T::VERSION }
}

fn json_error<T: Versioned>(error: &serde_json::Error) -> ReadError {
    let message = error.to_string();
    // serde_json ends its message with the place, which has fields of its own here.
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message).to_owned();
    ReadError::Json { format: T::NAME, message, line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Transcript;

    const MINIMAL: &str = r#"{"version":1,"id":"a","title":"A","language":"en","participants":[],"exchanges":[]}"#;

    #[test]
    fn a_minimal_transcript_reads_and_writes_back() {
        let transcript: Transcript = read(MINIMAL.as_bytes()).unwrap();
        assert_eq!(read::<Transcript>(write(&transcript).as_bytes()).unwrap(), transcript);
        let with_mark = format!("\u{feff}{MINIMAL}");
        assert_eq!(read::<Transcript>(with_mark.as_bytes()).unwrap(), transcript);
    }

    #[test]
    fn a_newer_version_is_refused_by_its_number_whatever_its_shape() {
        let error = read::<Transcript>(br#"{"version":2,"speeches":{}}"#).unwrap_err();
        assert_eq!(error, ReadError::Version { format: "transcript", found: 2, known: 1 });
        assert!(error.to_string().contains("version 2"), "{error}");
        let whole = MINIMAL.replace("\"version\":1", "\"version\":7");
        assert!(matches!(read::<Transcript>(whole.as_bytes()), Err(ReadError::Version { found: 7, .. })));
        let zero = MINIMAL.replace("\"version\":1", "\"version\":0");
        assert!(read::<Transcript>(zero.as_bytes()).unwrap_err().to_string().contains("no version 0"));
    }

    #[test]
    fn an_unknown_field_is_refused_with_its_place() {
        let text = "{\n  \"version\": 1,\n  \"colour\": \"red\"\n}";
        let error = read::<Transcript>(text.as_bytes()).unwrap_err();
        let ReadError::Json { message, line, .. } = error else { panic!("{error:?}") };
        assert_eq!(line, 3);
        assert!(message.contains("unknown field `colour`"), "{message}");
    }

    #[test]
    fn hostile_json_is_refused_and_never_panics() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let twice = MINIMAL.replace("\"id\":\"a\"", "\"id\":\"a\",\"id\":\"b\"");
        for bytes in [
            deep.as_bytes(),
            twice.as_bytes(),
            b"",
            b"null",
            b"\"\\ud800\"",
            b"{\"version\":1e999}",
            b"{\"version\":-1}",
            b"\xff\xfe{}",
            b"{\"version\":1,",
            b"<!doctype html>",
        ] {
            assert!(matches!(read::<Transcript>(bytes), Err(ReadError::Json { .. })), "{bytes:.40?}");
        }
    }
}
