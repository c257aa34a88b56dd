//! Files that publishers write for the command.

use desk::{Corrections, PersonCorrection};
use serde::Deserialize;

use crate::config_text;
use crate::files::corrected;

/// The people of a library.
#[derive(Deserialize)]
struct People {
    people: Vec<PersonCorrection>,
}

/// Reads `rostrum.toml`.
pub(crate) fn settings(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Err(problem) = config_text::parse(&text, &|_| Ok(())) {
        // The command shows this stretch of the text.
        assert!(text.get(problem.range).is_some());
    }
}

/// Reads corrections, and applies them.
pub(crate) fn corrections(bytes: &[u8]) {
    if let Ok(corrections) = toml::from_str::<Corrections>(&String::from_utf8_lossy(bytes)) {
        corrected(corrections);
    }
}

/// Reads what is known of people, and applies it.
pub(crate) fn people(bytes: &[u8]) {
    if let Ok(People { people }) = toml::from_str(&String::from_utf8_lossy(bytes)) {
        corrected(formats::with_people(Corrections::default(), &people));
    }
}
