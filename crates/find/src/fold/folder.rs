//! Folds text, and keeps the way back to the original.

use super::graphemes::{JOINER, ends_with_picture, is_flag_letter};
use super::hangul::compose;
use super::offset_map::OffsetMap;
use super::table::{Folded, table};

/// Folds a text, as queries are folded.
pub fn fold(text: &str) -> String {
    let mut folder = Folder::default();
    folder.push(text);
    folder.finish().0
}

/// Folds a name so that hyphens and apostrophes do not matter: "Mallet-Browne" becomes `mallet browne`, and "O’Breen"
/// becomes `obreen`.
pub fn name_key(name: &str) -> String {
    let mut key = fold(&fold(name).replace('\'', "").replace('-', " "));
    key.truncate(key.trim_end().len());
    key
}

/// Folds texts one after the other into one, and keeps the map back to each.
#[derive(Default)]
pub(crate) struct Folder {
    folded: String,
    map: OffsetMap,
    /// The original offset minus the folded offset, in bytes; `None` before the first character of a text, and inside
    /// the fold of one character.
    lead: Option<i64>,
    /// The last folded character of the current text.
    last: Option<char>,
    /// The number of flag letters in a row at the end of the original so far.
    flags: usize,
}

impl Folder {
    /// Returns the length of the folded text so far, in bytes.
    pub(crate) fn len(&self) -> usize {
        self.folded.len()
    }

    /// Folds a text; its offsets in the original count from 0.
    pub(crate) fn push(&mut self, text: &str) {
        self.lead = None;
        self.last = None;
        self.flags = 0;
        let mut from = 0;
        loop {
            let plain = self.push_plain(&text[from..], from);
            from += plain;
            if plain > 0 {
                self.flags = 0;
            }
            let Some(character) = text[from..].chars().next() else { break };
            let original = from;
            from += character.len_utf8();
            self.flags = if is_flag_letter(character) { self.flags + 1 } else { 0 };
            if self.flags > 0 && self.flags.is_multiple_of(2) {
                self.map.add_half(self.folded.len());
            }
            if character.is_whitespace() {
                if self.last != Some(' ') {
                    self.push_one(original, ' ');
                }
                continue;
            }
            // Han and Hangul syllables fold to themselves, which is quicker to know without the table.
            if matches!(character, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}') {
                self.push_one(original, character);
                continue;
            }
            if character == JOINER && ends_with_picture(&self.folded) {
                self.push_one(original, character);
                continue;
            }
            match table().get(character) {
                None => self.push_one_or_compose(original, character),
                Some(Folded::One(' ')) => self.push_several(original, " "),
                Some(Folded::One(folded)) => self.push_one_or_compose(original, folded),
                Some(Folded::Several(folded)) => self.push_several(original, folded),
            }
        }
    }

    /// Ends a text with a character that no query can hold, so that no match runs over it.
    pub(crate) fn separate(&mut self) {
        self.folded.push('\n');
    }

    /// Returns the folded text and the map.
    pub(crate) fn finish(self) -> (String, OffsetMap) {
        (self.folded, self.map)
    }

    /// Folds the ASCII at the start of a text as long as each character folds to itself or its lower case, and returns
    /// its length in bytes. Nearly all of most texts is such ASCII, and this is much quicker than the table.
    fn push_plain(&mut self, text: &str, original: usize) -> usize {
        let mut last = match self.last {
            Some(' ') => b' ',
            _ => 0,
        };
        let mut is_plain = |byte: u8| {
            let is_plain = byte.is_ascii_graphic() || byte == b' ' && last != b' ';
            last = byte;
            is_plain
        };
        let length = text.bytes().position(|byte| !is_plain(byte)).unwrap_or(text.len());
        if length > 0 {
            self.align(original);
            let start = self.folded.len();
            self.folded.push_str(&text[..length]);
            self.folded[start..].make_ascii_lowercase();
            self.last = text[..length].chars().next_back();
        }
        length
    }

    fn push_one(&mut self, original: usize, folded: char) {
        self.align(original);
        self.folded.push(folded);
        self.last = Some(folded);
    }

    /// Pushes a character, or replaces the last one by the Hangul syllable that both spell.
    fn push_one_or_compose(&mut self, original: usize, folded: char) {
        match self.last.and_then(|last| compose(last, folded)) {
            None => self.push_one(original, folded),
            Some(syllable) => {
                // Jamo and syllables both take three bytes, so replacing one keeps offsets valid.
                self.folded.pop();
                self.folded.push(syllable);
                self.last = Some(syllable);
            }
        }
    }

    /// Pushes the fold of one character, which may be any number of characters.
    fn push_several(&mut self, original: usize, folded: &str) {
        let mut is_first = true;
        for character in folded.chars() {
            if character == ' ' && self.last == Some(' ') {
                continue;
            }
            if is_first {
                self.push_one(original, character);
                is_first = false;
            } else {
                self.map.add_inner(self.folded.len());
                self.folded.push(character);
                self.last = Some(character);
                self.lead = None;
            }
        }
    }

    /// Records in the map that the next folded character comes from this place, unless that follows from the place
    /// before.
    fn align(&mut self, original: usize) {
        let lead = original as i64 - self.folded.len() as i64;
        if self.lead != Some(lead) {
            self.lead = Some(lead);
            self.map.align(self.folded.len(), original);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn texts_that_look_the_same_to_a_reader_fold_to_the_same() {
        for (a, b) in [
            ("Straße", "STRASSE"),
            ("İstanbul ılık", "istanbul ilik"),
            ("Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ"),
            ("élève Zoë", "eleve ZOE"),
            ("caf\u{e9}", "cafe\u{301}"),
            ("œuvre Æsop Łódź Đà", "oeuvre aesop lodz da"),
            ("ﬁnal ﬂow", "final flow"),
            ("“it’s” ‚so‘ «là» ‹y›", "\"it's\" 'so' \"la\" 'y'"),
            ("2010–2015 — e‑mail −3", "2010-2015 - e-mail -3"),
            ("a\u{a0}b\u{2009}c  d", "a b c d"),
            ("co\u{ad}op\u{200b}er", "cooper"),
            ("كَتَبَ الــرسالة", "كتب الرسالة"),
            ("שָׁלוֹם", "שלום"),
            ("בית־ספר צה״ל ג׳ורג׳", "בית-ספר צה\"ל ג'ורג'"),
            ("क़लम", "कलम"),
            ("ﾄｳｷｮｳ ＡＢＣ １２", "トウキョウ abc 12"),
            ("ガ", "カ\u{3099}"),
            ("한국", "한국".nfd().collect::<String>().as_str()),
        ] {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
        for (a, b) in [("か", "が"), ("कि", "की"), ("ก", "กำ"), ("ב", "כ"), ("e", "o")] {
            assert_ne!(fold(a), fold(b), "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn folding_folded_text_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn composed_and_decomposed_hangul_and_latin_fold_to_the_same(text in "[가-힣a-zà-ÿ ]{0,20}") {
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&text), fold(&decomposed));
        }
    }
}
