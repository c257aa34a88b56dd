//! Composes Hangul syllables from jamo, and tells which jamo belong to one character.

/// Returns the Hangul syllable that two characters spell, if they spell one (Unicode 3.12).
pub(super) fn compose(first: char, second: char) -> Option<char> {
    let (first, second) = (u32::from(first), u32::from(second));
    match (first, second) {
        (0x1100..=0x1112, 0x1161..=0x1175) => char::from_u32(0xac00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28),
        (0xac00..=0xd7a3, 0x11a8..=0x11c2) if (first - 0xac00).is_multiple_of(28) => {
            char::from_u32(first + second - 0x11a7)
        }
        _ => None,
    }
}

/// Tells whether Hangul that [`compose`] does not put together is still one character (UAX #29, GB6 to GB8).
pub(super) fn jamo_join(last: char, next: char) -> bool {
    is_lead(last) && (is_lead(next) || is_vowel(next) || is_syllable(next))
        || (is_vowel(last) || is_open_syllable(last)) && (is_vowel(next) || is_tail(next))
        || (is_tail(last) || is_syllable(last)) && is_tail(next)
}

fn is_lead(character: char) -> bool {
    matches!(character, '\u{1100}'..='\u{115f}' | '\u{a960}'..='\u{a97c}')
}

/// Tells whether a character is a vowel that joins (Grapheme_Cluster_Break=V, UAX #29); some of Kirat Rai are, too.
fn is_vowel(character: char) -> bool {
    matches!(character, '\u{1160}'..='\u{11a7}' | '\u{d7b0}'..='\u{d7c6}' | '\u{16d63}' | '\u{16d67}'..='\u{16d6a}')
}

fn is_tail(character: char) -> bool {
    matches!(character, '\u{11a8}'..='\u{11ff}' | '\u{d7cb}'..='\u{d7fb}')
}

fn is_syllable(character: char) -> bool {
    matches!(character, '\u{ac00}'..='\u{d7a3}')
}

/// Tells whether a character is a syllable without a final consonant.
fn is_open_syllable(character: char) -> bool {
    is_syllable(character) && (u32::from(character) - 0xac00).is_multiple_of(28)
}
