//! Tells which characters are parts of words.

use transcript::characters::is_written_without_spaces;

use super::graphemes::is_extender;

/// Tells whether a character is part of a word. Marks belong to the word that they stand in.
pub(crate) fn is_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric() || character == '_';
    }
    character.is_alphanumeric() || is_extender(character)
}

/// Tells whether a word continues from the end of one text into the start of the next; never in scripts without spaces.
pub(crate) fn word_continues(before: &str, after: &str) -> bool {
    before.chars().next_back().is_some_and(is_in_spaced_word) && after.chars().next().is_some_and(is_in_spaced_word)
}

fn is_in_spaced_word(character: char) -> bool {
    is_word(character) && !is_written_without_spaces(character)
}
