//! Tells kinds of names in labels apart.

use crate::record::people::{self, core_of};

/// Words that begin a remark and not a turn, in lower case.
const REMARKS: &[&str] = &[
    "note",
    "participants",
    "participant list",
    "moderators",
    "speakers",
    "panelists",
    "panel",
    "attendees",
    "witnesses",
    "present",
    "sound",
    "sfx",
    "volume",
    "published",
    "updated",
    "nb",
    "ps",
    "warning",
    "update",
    "correction",
    "example",
    "remember",
    "first",
    "second",
    "third",
    "finally",
    "next",
    "also",
    "source",
    "sources",
    "link",
    "links",
    "see",
    "read",
    "topics",
    "summary",
    "contents",
    "abstract",
    "agenda",
    "photo",
    "caption",
    "credit",
    "contact",
    "email",
    "phone",
    "fax",
    "tel",
    "editor's note",
    "background",
    "fact",
    "yes",
    "no",
    "result",
    "problem",
    "answering",
    "bottom line",
    "备注",
    "注",
    "编者按",
    "例如",
    "比如",
];

/// Names of the parts of a broadcast, in lower case.
const SECTIONS: &[&str] =
    &["break", "intro", "outro", "music", "jingle", "ad", "sponsor", "end", "credits", "pause", "musik"];

/// Tells whether a name is that of a part of a broadcast, such as `Break`.
pub(super) fn is_section(name: &str) -> bool {
    SECTIONS.contains(&name.to_lowercase().as_str())
}

/// Tells whether a name announces a sound in a play, such as `SOUND`.
pub(super) fn is_sound(name: &str) -> bool {
    matches!(name, "SOUND" | "SFX" | "FX" | "MUSIC" | "SOUND EFFECT" | "SOUNDS" | "GRAMS")
}

/// Tells whether a name has several words, is in capitals, or is a Chinese personal name.
pub(super) fn is_full_name(name: &str) -> bool {
    if is_uncased(name) { people::is_han_name(name) } else { !is_single_word(name) || is_capitals(name) }
}

/// Tells whether a name is a word that begins a remark.
pub(super) fn is_remark(name: &str) -> bool {
    REMARKS.contains(&name.to_lowercase().as_str())
}

/// Tells whether a name is in a script without capitals.
pub(super) fn is_uncased(name: &str) -> bool {
    !core_of(name).chars().any(|c| c.is_uppercase() || c.is_lowercase())
}

/// Tells whether a name is one word, in a script with capitals.
pub(super) fn is_single_word(name: &str) -> bool {
    core_of(name).split_whitespace().count() == 1 && !is_uncased(name)
}

/// Tells whether a name is in capitals only.
pub(super) fn is_capitals(name: &str) -> bool {
    let letters = core_of(name).chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2 && letters.into_iter().all(char::is_uppercase)
}

/// Tells whether the first letter of a name is not a small letter.
pub(super) fn starts_as_name(name: &str) -> bool {
    name.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase())
}

/// Tells whether a Chinese or Japanese stretch has words that only sentences have.
pub(super) fn has_sentence_words(name: &str) -> bool {
    let core = core_of(name);
    core.chars().count() > 3
        && core.contains(['的', '是', '在', '了', '我', '说', '這', '这', '就', 'は', 'を', 'が', 'に', 'も'])
}
