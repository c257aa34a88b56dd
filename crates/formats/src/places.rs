//! Finds words in the text of a file whose reader keeps no places.

use std::ops::Range;

/// The longest stretch that is searched for a word, in bytes. It keeps the time linear where a word is not found.
const REACH: usize = 32_768;
/// The longest part of an utterance that is looked for, in chars.
const SAMPLE: usize = 40;

/// Finds utterances one after the other.
pub(crate) struct Places<'a> {
    text: &'a str,
    at: usize,
    has_begun: bool,
}

impl<'a> Places<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, has_begun: false }
    }

    /// Returns the place of the next utterance, in bytes: the first words that stand after the utterance before, or an
    /// empty range where that ended if they are written otherwise in the file.
    pub(crate) fn next(&mut self, utterance: &str) -> Range<usize> {
        let words: String =
            utterance.chars().take(SAMPLE).take_while(|c| !matches!(c, '"' | '\\') && !c.is_control()).collect();
        // A long list, such as that of the speakers, may stand before the first.
        let reach = if std::mem::replace(&mut self.has_begun, true) { REACH } else { self.text.len() };
        let end = (self.at + reach).min(self.text.len());
        let end = (end..=self.text.len()).find(|end| self.text.is_char_boundary(*end)).unwrap_or(self.text.len());
        // Where references stand for characters, the first word may still stand as it is.
        let first_word = words.split(|c: char| !c.is_alphanumeric()).find(|word| word.len() > 3).unwrap_or_default();
        for sample in [words.as_str(), first_word] {
            let found = self.text[self.at..end].find(sample).filter(|_| !sample.is_empty());
            if let Some(found) = found {
                let start = self.at + found;
                self.at = start + sample.len();
                return start..self.at;
            }
        }
        self.at..self.at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utterances_are_found_behind_a_long_list_of_speakers() {
        let text = format!("{}\"It is.\" \"So it is.\"", "\"speaker\", ".repeat(9000));
        let mut places = Places::new(&text);
        assert_eq!(["It is.", "Nowhere", "So it is."].map(|it| text[places.next(it)].len()), [6, 0, 9]);
    }
}
