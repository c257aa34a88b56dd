//! Properties of characters that several parts of Rostrum need.
//!
//! Each is a short list of ranges and not a Unicode table, because the app loads this code before a text can be read.

/// Tells whether a character is of a script that is written without spaces between words: Han, Kana, Thai, Lao,
/// Myanmar, Khmer and Tibetan. Such a character can begin and end a word anywhere.
///
/// Tibetan puts a mark (tsheg, U+0F0B) between syllables, but nothing between words.
pub fn is_written_without_spaces(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Tells whether a reader surely sees a new character at `next`, which comes after `before`.
///
/// This is a narrow reading of the grapheme cluster boundaries (UAX #29): it never says so inside a cluster, but it
/// also denies some boundaries, as before emoji and in scripts that it does not know. `find` has the exact rules; they
/// need a table of several kilobytes, which a reader loads later.
pub fn surely_begins_character(before: char, next: char) -> bool {
    let is_virama = is_indic(before) && u32::from(before) % 0x80 == 0x4d;
    // A virama joins the consonants around it (GB9c); a zero-width joiner joins emoji (GB11).
    let is_joined = before == '\u{200d}' || is_virama;
    !is_joined
        && !may_continue_character(next)
        && (next.is_alphanumeric() || next.is_whitespace() || next.is_ascii_punctuation())
}

/// Tells whether a character is of one of the scripts from Devanagari to Malayalam, which Unicode lays out alike in
/// blocks of 128 characters.
fn is_indic(character: char) -> bool {
    ('\u{900}'..='\u{d7f}').contains(&character)
}

/// Tells whether a character may belong to the one before it: a combining mark, or anything of a script that is not
/// listed here.
fn may_continue_character(character: char) -> bool {
    match character {
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' => true,
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => true,
        // Marks of Indic scripts that stand elsewhere in their block than those of Devanagari.
        '\u{a70}'..='\u{a71}' | '\u{a75}' | '\u{afa}'..='\u{aff}' | '\u{c04}' | '\u{cf3}' => true,
        _ if is_indic(character) => {
            matches!(u32::from(character) % 0x80, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4f | 0x51..=0x57 | 0x62..=0x63)
        }
        '\u{e31}' | '\u{e33}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' => true,
        '\u{302a}'..='\u{302f}' | '\u{3099}'..='\u{309a}' | '\u{ff9e}'..='\u{ff9f}' => true,
        '\0'..='\u{6ff}' | '\u{e00}'..='\u{e7f}' | '\u{1e00}'..='\u{1fff}' | '\u{3000}'..='\u{9fff}' => false,
        '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}' => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_that_surely_begins_is_no_part_of_the_one_before() {
        use unicode_segmentation::UnicodeSegmentation;
        let all = || '\0'..=char::MAX;
        for before in ['a', 'अ', '\u{94d}', '\u{bcd}', 'ก', 'か', '\u{200d}', '\u{1f469}'] {
            let is_joined = |next: &char| format!("{before}{next}").graphemes(true).count() == 1;
            let wrong: String = all().filter(|&next| surely_begins_character(before, next)).filter(is_joined).collect();
            assert_eq!(wrong, "", "after {before:?}: {:?}", wrong.escape_unicode().to_string());
        }
        let known = "aé1 .ночьαשלוםسلامनमकขก漢字かな한국";
        assert!(known.chars().all(|next| surely_begins_character('a', next)), "{known}");
    }

    #[test]
    fn every_script_without_spaces_is_known() {
        for text in ["漢字々〆〇〡龍\u{20000}", "かなカナㇰｶﾞー", "ไทย", "ລາວ", "မြန်မာ", "ខ្មែរ", "བོད་"]
        {
            assert!(text.chars().all(is_written_without_spaces), "{text}");
        }
        for text in ["abcé", "Ωж", "한국어", "नमस्ते", "سلام", "שלום", "、。「」〜", "ＡＢＣ"]
        {
            assert!(!text.chars().any(is_written_without_spaces), "{text}");
        }
    }
}
