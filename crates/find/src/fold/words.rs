//! Tells which characters are parts of words.

use std::ops::Range;

use transcript::characters::is_written_without_spaces;

use super::graphemes::is_extender;

/// Returns the words of a folded text as ranges in bytes, in order. In scripts without spaces each character is a word,
/// together with its marks. A mark that stands alone belongs to no word.
pub fn words(folded: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = folded.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = rest.find(|&(_, character)| begins_word(character))?;
        let is_alone = is_written_without_spaces(first);
        let continues = |&(_, next): &(usize, char)| is_extender(next) || !is_alone && is_in_spaced_word(next);
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = rest.next_if(continues) {
            end = at + next.len_utf8();
        }
        Some(start..end)
    })
}

/// Tells whether a character begins a word where none continues.
pub(crate) fn begins_word(character: char) -> bool {
    is_word(character) && !is_extender(character)
}

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
