//! The report of an import.

use serde::{Deserialize, Serialize};

use crate::saying::Saying;

/// How far an import can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trust {
    /// Nothing in it is in doubt.
    Clear,
    /// Some places need a look.
    Check,
    /// It may be wrong as a whole.
    Doubtful,
}

/// Tells how an import went: the speakers and exchanges that it found, and the places that it doubts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The name of the file.
    pub file: String,
    /// The title of the transcript.
    pub title: String,
    /// The language of the transcript, a BCP 47 tag.
    pub language: String,
    /// The short name of the file's format: `docx`, `vtt`.
    pub format: String,
    /// How far the import can be trusted.
    pub trust: Trust,
    /// The reasons to doubt it as a whole.
    pub doubts: Vec<Saying>,
    /// The places that need a look.
    pub places: Vec<DoubtfulPlace>,
    /// The number of stretches that were left out because they are not part of the record, such as page numbers.
    pub left_out: usize,
    /// The speakers, those who speak most often first.
    pub speakers: Vec<SpeakerFound>,
    /// The number of exchanges.
    pub exchanges: usize,
    /// The time that reading takes, in minutes.
    pub minutes: u32,
}

/// A place of a file that needs a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoubtfulPlace {
    /// The line, from 1.
    pub line: usize,
    /// The doubt.
    pub message: Saying,
    /// The text there, cut to one line.
    pub excerpt: String,
    /// The name in a line that looks like a label, which a correction could make one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A speaker whom an import found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakerFound {
    /// The name.
    pub name: String,
    /// The number of turns.
    pub turns: usize,
}

/// The reason why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The reason.
    pub message: Saying,
    /// The line, from 1, if it is in one place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_read_as_it_was_written() {
        let report = Report {
            file: "quay.docx".into(),
            title: "The quay".into(),
            language: "en".into(),
            format: "docx".into(),
            trust: Trust::Check,
            doubts: vec![],
            places: vec![DoubtfulPlace {
                line: 3,
                message: Saying::EmptyTurn("Note".into()),
                excerpt: "Note: x".into(),
                name: Some("Note".into()),
            }],
            left_out: 2,
            speakers: vec![SpeakerFound { name: "Ann Lee".into(), turns: 4 }],
            exchanges: 2,
            minutes: 1,
        };
        let text = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), report);
    }
}
