//! Reads and writes JSON, for every format of this crate that carries a version.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::model::Transcript;

/// A format with a version. A reader looks at the version first.
pub trait Versioned {
    /// The name of the format in messages, such as "transcript".
    const NAME: &'static str;
    /// The newest version that this code reads.
    const VERSION: u32;
    /// The oldest version that this code reads.
    const OLDEST: u32 = Self::VERSION;
    /// Returns the version in a value.
    fn version(&self) -> u32;
}

impl Versioned for Transcript {
    const NAME: &'static str = "transcript";
    const VERSION: u32 = 1;
    fn version(&self) -> u32 {
        self.version
    }
}

/// The reason why bytes could not be read as a format. Its `Display` text names the place and the remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The bytes are not JSON, or JSON of another shape.
    Json {
        /// The format that was expected.
        format: &'static str,
        /// The fault, in the words of the parser.
        message: String,
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1. It is 0 if the parser stopped at the line end before this line.
        column: usize,
    },
    /// The file has a version that this code does not know.
    Version {
        /// The format that was expected.
        format: &'static str,
        /// The version in the file.
        found: u32,
        /// The newest version that this code reads.
        known: u32,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json { format, message, line, column } => {
                write!(
                    f,
                    "Cannot read this {format}: line {line}, column {column}: {message}. Correct the file at that place."
                )
            }
            Self::Version { format, found, known } if found > known => write!(
                f,
                "This {format} uses format version {found}; this Rostrum reads up to version {known}. Use a newer Rostrum."
            ),
            Self::Version { format, found, .. } => {
                write!(
                    f,
                    "This {format} uses format version {found}, which does not exist; the first is version 1. \
                     Correct the field `version`."
                )
            }
        }
    }
}

impl std::error::Error for ReadError {}

/// Reads a value of a format from UTF-8 JSON. Ignores a byte order mark.
///
/// # Errors
/// Returns [`ReadError::Version`] if the version is not known, even if the rest of the file has another shape; otherwise
/// [`ReadError::Json`] with line and column.
///
/// # Examples
/// ```
/// use transcript::{Transcript, json};
///
/// let text = r#"{ "version": 1, "id": "a", "title": "A", "language": "en", "participants": [], "exchanges": [] }"#;
/// let transcript: Transcript = json::read(text.as_bytes()).unwrap();
/// assert_eq!(transcript.title, "A");
///
/// let newer = json::read::<Transcript>(br#"{ "version": 2, "speeches": [] }"#).unwrap_err();
/// assert_eq!(
///     newer.to_string(),
///     "This transcript uses format version 2; this Rostrum reads up to version 1. Use a newer Rostrum."
/// );
/// ```
pub fn read<T: Versioned + DeserializeOwned>(bytes: &[u8]) -> Result<T, ReadError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match serde_json::from_slice::<T>(bytes) {
        Ok(value) if (T::OLDEST..=T::VERSION).contains(&value.version()) => Ok(value),
        Ok(value) => Err(version_error::<T>(value.version())),
        // A newer version may have another shape, so its number explains more than the first field that does not fit.
        Err(error) => match serde_json::from_slice::<Version>(bytes) {
            Ok(Version { version }) if !(T::OLDEST..=T::VERSION).contains(&version) => Err(version_error::<T>(version)),
            _ => Err(json_error::<T>(&error)),
        },
    }
}

/// Writes a value as indented JSON with a line end, so that people can read the file and compare it line by line.
pub fn write<T: Serialize>(value: &T) -> String {
    // Serialising fails only for maps whose keys are not strings and for types whose `Serialize` fails. No format here has
    // such a type.
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
    // serde_json ends its message with the place, which `ReadError::Json` has in separate fields.
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message).to_owned();
    ReadError::Json { format: T::NAME, message, line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINIMAL: &str = r#"{"version":1,"id":"a","title":"A","language":"en","participants":[],"exchanges":[]}"#;

    #[test]
    fn a_written_transcript_reads_back_unchanged() {
        let transcript: Transcript = read(MINIMAL.as_bytes()).unwrap();
        assert_eq!(read::<Transcript>(write(&transcript).as_bytes()).unwrap(), transcript);
        let with_byte_order_mark = format!("\u{feff}{MINIMAL}");
        assert_eq!(read::<Transcript>(with_byte_order_mark.as_bytes()).unwrap(), transcript);
    }

    #[test]
    fn an_unknown_version_is_refused_by_its_number_even_if_the_shape_differs() {
        let error = read::<Transcript>(br#"{"version":2,"speeches":{}}"#).unwrap_err();
        assert_eq!(error, ReadError::Version { format: "transcript", found: 2, known: 1 });
        assert!(error.to_string().contains("version 2"), "{error}");
        let whole = MINIMAL.replace("\"version\":1", "\"version\":7");
        assert!(matches!(read::<Transcript>(whole.as_bytes()), Err(ReadError::Version { found: 7, .. })));
        let zero = MINIMAL.replace("\"version\":1", "\"version\":0");
        assert!(
            read::<Transcript>(zero.as_bytes()).unwrap_err().to_string().contains("version 0, which does not exist")
        );
    }

    #[test]
    fn an_unknown_field_is_refused_with_its_line() {
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
