//! How long a text is, and how long it takes to read.
//!
//! Reading speeds are those of the International Reading Speed Texts (Trauzettel-Klosinski and Dietz, *Investigative
//! Ophthalmology & Visual Science* 53, 2012, table 2), mean speeds of adults.

use crate::language;
use crate::model::{Transcript, TurnKind};

/// The length of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Length {
    /// Words of scripts that separate them by spaces.
    pub words: u32,
    /// Characters of scripts that do not: Han, Kana, Thai, Lao, Khmer, Burmese.
    pub characters: u32,
}

impl Length {
    /// The length of a piece of text.
    pub fn of(text: &str) -> Self {
        let mut length = Self::default();
        let mut inside = false;
        for character in text.chars() {
            if is_unspaced(character) {
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

    /// The length of all that was said in a transcript, stage directions left out.
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

    /// How many minutes an adult reads at it, rounded up; 0 only for an empty text.
    pub fn minutes(self, language: &str) -> u32 {
        let minutes = f64::from(self.words) / words_per_minute(language)
            + f64::from(self.characters) / characters_per_minute(language);
        minutes.ceil() as u32
    }
}

fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
        && character.is_alphanumeric()
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
        // The mean over the languages of the study.
        _ => 184.0,
    }
}

fn characters_per_minute(tag: &str) -> f64 {
    match language::primary(tag).as_str() {
        "ja" => 357.0,
        // Chinese; the study has no other script without spaces.
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
