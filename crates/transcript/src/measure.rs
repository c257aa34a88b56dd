//! Measures the length of a text and the time that it takes to read.
//!
//! The reading speeds are mean speeds of adults, from the International Reading Speed Texts (Trauzettel-Klosinski and
//! Dietz, *Investigative Ophthalmology & Visual Science* 53, 2012, table 2).

use crate::characters::is_written_without_spaces;
use crate::language;
use crate::model::{Transcript, TurnKind};

/// The length of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Length {
    /// The number of words in scripts that separate words, and of syllables in Tibetan, which separates those.
    pub words: u32,
    /// The number of characters in scripts that separate neither: Han, Kana, Thai, Lao, Khmer, Myanmar.
    pub characters: u32,
}

impl Length {
    /// Measures a piece of text.
    pub fn of(text: &str) -> Self {
        let mut length = Self::default();
        let mut inside = false;
        for character in text.chars() {
            if is_counted_alone(character) {
                length.characters += 1;
                inside = false;
            } else if character.is_alphanumeric() {
                length.words += u32::from(!inside);
                inside = true;
            } else if !matches!(character, '\'' | '’' | '-' | '.' | ',' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{6ed}')
            {
                inside = false;
            }
        }
        length
    }

    /// Measures everything that was said in a transcript; stage directions are left out.
    pub fn of_transcript(transcript: &Transcript) -> Self {
        let turns = transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
        turns.filter(|turn| turn.kind != TurnKind::Note).flat_map(|turn| &turn.paragraphs).fold(
            Self::default(),
            |sum, paragraph| {
                let length = Self::of(&paragraph.text);
                Self { words: sum.words + length.words, characters: sum.characters + length.characters }
            },
        )
    }

    /// Returns the minutes that an adult needs to read it, rounded up; 0 only for an empty text.
    pub fn minutes(self, language: &str) -> u32 {
        let minutes = f64::from(self.words) / words_per_minute(language)
            + f64::from(self.characters) / characters_per_minute(language);
        minutes.ceil() as u32
    }
}

/// Tells whether a character counts on its own, and not as part of a word.
fn is_counted_alone(character: char) -> bool {
    let is_tibetan = ('\u{f00}'..='\u{fff}').contains(&character);
    is_written_without_spaces(character) && !is_tibetan && character.is_alphanumeric()
}

fn words_per_minute(tag: &str) -> f64 {
    match language::primary(tag).as_str() {
        "ar" => 138.0,
        "de" => 179.0,
        "es" => 218.0,
        "fi" => 161.0,
        "fr" => 195.0,
        "he" => 187.0,
        "it" => 188.0,
        "nl" => 202.0,
        "pl" | "tr" => 166.0,
        "pt" => 181.0,
        "ru" => 184.0,
        "sl" => 180.0,
        "sv" => 199.0,
        "en" => 228.0,
        // The mean of all languages in the study.
        _ => 184.0,
    }
}

fn characters_per_minute(tag: &str) -> f64 {
    match language::primary(tag).as_str() {
        "ja" => 357.0,
        // The speed for Chinese; the study has no other language whose script has no spaces.
        _ => 255.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_characters_are_counted_by_script() {
        for (text, words, characters) in [
            ("", 0, 0),
            ("It's a well-known fact.", 4, 0),
            ("朱镕基：谢谢。", 0, 5),
            ("在 Brink 公司", 1, 3),
            ("كَتَبَ الرسالة", 2, 0),
            ("1,000 parties — yes", 3, 0),
            ("ありがとう", 0, 5),
            ("佐々木、ｶﾅ", 0, 5),
            ("བོད་ཡིག", 2, 0),
        ] {
            assert_eq!(Length::of(text), Length { words, characters }, "{text}");
        }
    }

    #[test]
    fn minutes_are_rounded_up_and_follow_the_language() {
        assert_eq!(Length::default().minutes("en"), 0);
        assert_eq!(Length { words: 1, characters: 0 }.minutes("en"), 1);
        assert_eq!(Length { words: 2280, characters: 0 }.minutes("en"), 10);
        assert_eq!(Length { words: 0, characters: 2550 }.minutes("zh-Hans"), 10);
    }
}
