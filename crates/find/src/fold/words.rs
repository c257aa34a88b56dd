//! Tells which characters are parts of words.

use transcript::characters::is_written_without_spaces;

use super::graphemes::is_extender;

/// Tells whether a character is part of a word. Characters that extend the one before them, such as combining accents,
/// are part of its word.
pub(crate) fn is_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric() || character == '_';
    }
    character.is_alphanumeric() || is_extender(character)
}

/// Tells whether one word continues from the end of `before` into the start of `after`. In scripts without spaces, no
/// word does.
pub(crate) fn word_continues(before: &str, after: &str) -> bool {
    before.chars().next_back().is_some_and(is_in_spaced_word) && after.chars().next().is_some_and(is_in_spaced_word)
}

fn is_in_spaced_word(character: char) -> bool {
    is_word(character) && !is_written_without_spaces(character)
}
