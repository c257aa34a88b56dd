//! Tells which characters a reader sees as one (grapheme cluster boundaries, UAX #29), in folded and in original text.
//!
//! `transcript::characters` has a narrow reading of the same rules without a table, for the code that loads first. The
//! tests below compare both with `unicode-segmentation`.

use super::hangul::jamo_join;
use super::table::{Folded, table};

/// The zero-width joiner. It makes one emoji of the characters around it; between letters it vanishes.
pub(super) const JOINER: char = '\u{200d}';

/// Tells whether a character belongs to the one before it, so that no match may begin at it or end before it.
pub(crate) fn is_extender(character: char) -> bool {
    if character.is_ascii() {
        return false;
    }
    table().extenders.contains(character)
}

/// Tells whether a reader sees the last character of `before` and the character `next` as one.
pub(crate) fn joins(before: &str, next: char) -> bool {
    let Some(last) = before.chars().next_back().filter(|&last| last != '\n') else { return false };
    if last.is_ascii() {
        return is_extender(next) && !last.is_ascii_control();
    }
    if is_control(last) {
        return false;
    }
    is_extender(next)
        || last == JOINER && is_picture(next) && ends_with_picture(&before[..before.len() - JOINER.len_utf8()])
        || is_prepended(last) && !next.is_ascii_control() && !is_control(next)
        || jamo_join(last, next)
        || is_flag_letter(last) && is_flag_letter(next) && ends_with_half_flag(before)
        || table().consonants.contains(next) && ends_with_linked_consonant(before)
}

/// Tells whether a character beyond ASCII never joins with others: controls and line ends (UAX #29, GB4 and GB5).
fn is_control(character: char) -> bool {
    let is_listed = matches!(character, '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}');
    is_listed && !is_extender(character)
}

/// Tells whether a character belongs to the one after it (UAX #29, GB9b).
fn is_prepended(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{d4e}'
        | '\u{110bd}' | '\u{110cd}' | '\u{111c2}' | '\u{111c3}' | '\u{113d1}' | '\u{1193f}' | '\u{11941}' | '\u{11a84}'..='\u{11a89}'
        | '\u{11d46}' | '\u{11f02}')
}

/// Tells whether a character is a picture that a joiner puts together with another (Extended_Pictographic, UAX #51).
fn is_picture(character: char) -> bool {
    character > '\u{a0}' && table().pictures.contains(character)
}

/// Tells whether a text ends with a picture and its marks, so that a joiner joins it to the next picture (UAX #29,
/// GB11).
pub(super) fn ends_with_picture(text: &str) -> bool {
    text.chars().rev().find(|&c| c == JOINER || !is_extender(c)).is_some_and(is_picture)
}

/// Tells whether a character is a regional indicator; two of them make a flag.
pub(crate) fn is_flag_letter(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Tells whether a text ends with a regional indicator that is not yet part of a pair (UAX #29, GB12 and GB13).
fn ends_with_half_flag(text: &str) -> bool {
    text.chars().rev().take_while(|&c| is_flag_letter(c)).count() % 2 == 1
}

/// Tells whether a text ends with a consonant and a linker, with nothing after them but marks that change no letter
/// (UAX #29, GB9c).
fn ends_with_linked_consonant(text: &str) -> bool {
    let mut is_linked = false;
    for character in text.chars().rev() {
        if table().consonants.contains(character) {
            return is_linked;
        }
        let is_linker = table().linkers.contains(character);
        is_linked |= is_linker;
        if !(is_linker || character == JOINER || is_mark(character)) {
            return false;
        }
    }
    false
}

/// Tells whether a character that vanishes is an accent, and not merely invisible.
pub(super) fn is_mark(character: char) -> bool {
    is_extender(character)
        && matches!(table().get(character), Some(Folded::Several("")))
        && !matches!(character, '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..)
}

#[cfg(test)]
mod tests {
    use transcript::characters::surely_begins_character;
    use unicode_segmentation::GraphemeCursor;

    use super::*;

    fn all_characters() -> impl Iterator<Item = char> {
        ('\0'..=char::MAX).filter(|&it| it != '\n')
    }

    fn is_one_character(before: &str, next: char) -> bool {
        let text = format!("{before}{next}");
        !GraphemeCursor::new(before.len(), text.len(), true).is_boundary(&text, 0).unwrap()
    }

    #[test]
    fn a_mark_joins_the_character_before_it_unless_that_is_a_control() {
        for character in all_characters() {
            let before = character.to_string();
            assert_eq!(joins(&before, '\u{301}'), is_one_character(&before, '\u{301}'), "{:x}", u32::from(character));
        }
    }

    #[test]
    fn characters_join_as_in_unicode_segmentation() {
        for before in ["a", "क\u{94d}", "\u{600}", "\u{1100}", "가", "각", "🇩", "🇩🇪", "👩\u{200d}"] {
            let differs = |next: &char| joins(before, *next) != is_one_character(before, *next);
            let wrong: String = all_characters().filter(differs).collect();
            assert_eq!(wrong, "", "after {before:?}: {:?}", wrong.escape_unicode().to_string());
        }
    }

    #[test]
    fn a_character_that_surely_begins_joins_no_other() {
        for before in ['a', 'क', '\u{94d}', 'か', '가', '\u{200d}', '👩', '🇩'] {
            let text = before.to_string();
            for next in all_characters().filter(|&next| surely_begins_character(before, next)) {
                assert!(!joins(&text, next), "{before:?} and U+{:04X}", u32::from(next));
            }
        }
    }
}
