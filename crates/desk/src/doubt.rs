//! The reasons why an import may be wrong as a whole.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A reason why an import may be wrong as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Most of the text has no speaker. Holds the share in percent.
    NobodySpeaks(usize),
    /// One speaker has most of the words, although the file has labels of others. Holds the name and the share in percent.
    OneSpeaksAll(String, usize),
    /// Many lines look like labels and were read as text. Holds their number.
    LabelsAsText(usize),
    /// Times or numbers of captions stand in the text. Holds the number of paragraphs.
    TimesInText(usize),
    /// Most speakers speak only once. Holds their number and that of all speakers.
    SpeakersOnce(usize, usize),
    /// A name looks like a heading.
    HeadingAsName(String),
}

/// The reason in English, as the command prints it.
impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NobodySpeaks(share) => write!(f, "{share} % of the words have no speaker"),
            Self::OneSpeaksAll(name, share) => {
                write!(f, "{name} has {share} % of the words, although the file has labels of others")
            }
            Self::LabelsAsText(count) => write!(f, "{count} lines that look like labels were read as text"),
            Self::TimesInText(count) => write!(f, "times or numbers of captions stand in {count} paragraphs"),
            Self::SpeakersOnce(once, all) => write!(f, "{once} of {all} speakers speak only once"),
            Self::HeadingAsName(name) => write!(f, "{name:?} was read as a name and looks like a heading"),
        }
    }
}
