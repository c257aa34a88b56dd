//! Lists all that the importer may say about a file, so that the page can say it in any language.

use serde::{Deserialize, Serialize};

use crate::doubt::Doubt;
use crate::unread::Unread;

/// A doubt about an import, or the reason why a file cannot be read. The page says it in the language of its reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Saying {
    /// The file names no encoding, and was read in this one.
    Encoding(String),
    /// This reference to an entity stays as it is written.
    Entity(String),
    /// This person speaks in the same turn, which has another speaker.
    OtherSpeaker(String),
    /// An invisible character was left out: this one, as `U+200E`.
    Invisible(String),
    /// The field with this key could not be read.
    Field(String),
    /// The line looks like a label for this name, and was read as text.
    LooksLikeSpeaker(String),
    /// This name could be that of several people.
    Ambiguous(String),
    /// The person of this name says nothing.
    EmptyTurn(String),
    /// Nobody is named as the speaker from here on.
    NobodyFromHere,
    /// A time is earlier than the one before.
    BackwardTime,
    /// Corrections name this person, who does not speak.
    UnusedCorrection(String),
    /// Corrections are for a turn that begins with these words, and there is none.
    UnusedTurn(String),
    /// The file is empty.
    Empty,
    /// The file is not text, and in no format that can be read.
    NotText,
    /// The file breaks the rules of this format. Holds the fault too, in the words of a parser, which are English.
    Malformed(String, String),
    /// The file is larger, or nested deeper, than any transcript.
    Excessive,
    /// The front matter cannot be read. Holds the fault, in the words of a parser.
    FrontMatter(String),
    /// The front matter is not closed.
    OpenFrontMatter,
    /// The file has no spoken text.
    NothingSaid,
    /// Nothing says who speaks.
    NoLabels,
    /// The file is in a format that is known and not read: a PDF, say.
    Unread(Unread),
    /// The import may be wrong as a whole.
    #[serde(untagged)]
    Whole(Doubt),
    /// Something else, as a part of an English sentence.
    #[serde(untagged)]
    Other(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_read_as_it_was_written_and_words_are_kept_as_they_are() {
        for saying in [
            Saying::NobodyFromHere,
            Saying::Whole(Doubt::OneSpeaksAll("Ann".into(), 93)),
            Saying::Unread(Unread::Named("ELAN".into())),
            Saying::Other("it looks like a label".into()),
        ] {
            let text = serde_json::to_string(&saying).unwrap();
            assert_eq!(serde_json::from_str::<Saying>(&text).unwrap(), saying, "{text}");
        }
        let words: Saying = serde_json::from_str("\"it has no text\"").unwrap();
        assert_eq!(words, Saying::Other("it has no text".into()));
    }
}
