#![doc = include_str!("../README.md")]

pub mod aloud;
pub mod app;
mod dates;
pub mod find;
pub mod library;
mod numbers;
mod offer;
pub mod offline;
pub mod own;
mod plural;
pub mod reader;
pub mod search;
pub mod settings;
mod text;
mod transcripts;

#[cfg(feature = "every-language")]
mod every_language;

#[cfg(feature = "every-language")]
pub use every_language::{LanguageFile, language, languages};

pub use dates::{date, date_text};
pub use numbers::{number, size};
pub use offer::{LanguageOffer, read_offers, write_offers};
pub use text::shared::{
    DAMAGED, FILE_NEEDS_SCRIPTS, INFERRED_KINDS, LABEL_MARK, LANGUAGE_NAME, LIST_MARK, LOADING, NAME_MARK,
    NEEDS_SCRIPTS, NEW_TRANSCRIPTS, NO_WEBASSEMBLY, NOT_LOADED, PUBLISHER, READ_PLAIN, READ_WITHOUT_SCRIPTS, RELOAD,
    STOPPED, STOPPED_HINT, TOO_OLD, UNDATED, WENT_WRONG, transcripts,
};
pub use text::{ENGLISH, NotTexts, Text, are_texts, dir, tag, use_english, use_language};
pub use transcripts::{
    LISTED_NAMES, covered, exchange_label, exchange_link, exchanges, introduced_role, introduced_role_of, minutes,
    paragraph_link, question_badge, speaker, speaker_of, time_link, turn_class,
};

/// Puts a list into a text, as the language in use writes lists: "water, gate".
pub fn list(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(LIST_MARK.get())
}
