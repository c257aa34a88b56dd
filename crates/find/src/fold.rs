//! Folding: the form in which text is compared.
//!
//! A character folds to what remains of its compatibility decomposition (NFKD, UAX #15) without case (the lower case of
//! its upper case, Unicode 3.13) and without accents; [`table`](self#the-table) holds the outcome for each character.
//! Beyond that:
//!
//! - curly, low and angle quotes become `"` or `'`; hyphens, dashes and the minus sign become `-`;
//! - white space of any width becomes one space, however much of it there is;
//! - soft hyphens, zero-width characters and direction marks vanish;
//! - ß is ss, æ is ae, œ is oe, ø is o, ł is l, đ is d, ħ is h, þ is th; the Turkish dotless ı and dotted İ are both i;
//! - Arabic harakat and tatweel, Hebrew points and the Indic nukta vanish; vowel signs of Indic scripts, Thai marks and
//!   the voicing marks of Kana are letters, and stay;
//! - conjoining Hangul jamo become the syllable that they spell.
//!
//! Folding what is folded changes nothing.
//!
//! # The table
//!
//! `folds.bin` is a sequence of runs, ascending by character. A run is a head byte and LEB128 numbers:
//!
//! | head | meaning | numbers |
//! |---|---|---|
//! | 0 | characters that vanish | gap, count |
//! | 1 + s + 2t | characters 1 + s apart (s: 0, 1) that fold to one character each, those t apart (t: 0, 1, 2) | gap, count, zigzag distance from the first character to its target |
//! | 7 | one character that folds to several | gap, count of them, zigzag distance of each from the one before |
//! | 8 | characters that belong to the one before them (grapheme extenders, UAX #29), after all folds; gaps start anew | gap, count |
//!
//! The gap counts characters since the end of the run before. A test makes the table from the Unicode data of its
//! development dependencies; `make golden` rewrites it.

use std::sync::OnceLock;

static TABLE: &[u8] = include_bytes!("folds.bin");

struct Run {
    /// First and last character.
    first: u32,
    last: u32,
    to: To,
}

enum To {
    Nothing,
    /// The target of the first character, the distance of characters and that of targets.
    One(u32, u32, u32),
    /// A range of [`Table::several`].
    Several(u32, u32),
}

struct Table {
    folds: Vec<Run>,
    several: String,
    extenders: Vec<(u32, u32)>,
}

fn table() -> &'static Table {
    static DECODED: OnceLock<Table> = OnceLock::new();
    DECODED.get_or_init(|| Table::decode(TABLE))
}

impl Table {
    fn decode(bytes: &[u8]) -> Self {
        let mut table = Self { folds: Vec::new(), several: String::new(), extenders: Vec::new() };
        let mut numbers = Numbers(bytes);
        let (mut next, mut next_extender) = (0, 0);
        while let Some(head) = numbers.byte() {
            let at = if head == 8 { &mut next_extender } else { &mut next };
            let first = *at + numbers.number();
            let count = numbers.number();
            let (last, to) = match head {
                0 => (first + count - 1, To::Nothing),
                7 => {
                    let start = table.several.len() as u32;
                    let mut character = first;
                    for _ in 0..count {
                        character = character.wrapping_add_signed(numbers.signed());
                        table.several.extend(char::from_u32(character));
                    }
                    (first, To::Several(start, table.several.len() as u32))
                }
                8 => {
                    table.extenders.push((first, first + count - 1));
                    *at = first + count;
                    continue;
                }
                head => {
                    let (step, target_step) = (1 + u32::from(head - 1) % 2, u32::from(head - 1) / 2);
                    let target = first.wrapping_add_signed(numbers.signed());
                    (first + (count - 1) * step, To::One(target, step, target_step))
                }
            };
            *at = last + 1;
            table.folds.push(Run { first, last, to });
        }
        table
    }

    /// What a character folds to; nothing where it folds to itself.
    fn get(&self, character: char) -> Option<Folded<'_>> {
        let code = u32::from(character);
        let run = &self.folds[self.folds.partition_point(|run| run.last < code)..];
        let run = run.first().filter(|run| run.first <= code)?;
        let offset = code - run.first;
        match run.to {
            To::Nothing => Some(Folded::Several("")),
            To::One(_, step, _) if !offset.is_multiple_of(step) => None,
            To::One(target, step, target_step) => char::from_u32(target + offset / step * target_step).map(Folded::One),
            To::Several(start, end) => Some(Folded::Several(&self.several[start as usize..end as usize])),
        }
    }
}

enum Folded<'a> {
    One(char),
    Several(&'a str),
}

struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        while let Some(byte) = self.byte() {
            number |= u32::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    fn signed(&mut self) -> i32 {
        let number = self.number();
        (number >> 1) as i32 ^ -((number & 1) as i32)
    }
}

/// Whether a character belongs to the one before it, so that no match may begin at it or end before it.
pub(crate) fn is_extender(character: char) -> bool {
    if character.is_ascii() {
        return false;
    }
    let (code, extenders) = (u32::from(character), &table().extenders);
    extenders[extenders.partition_point(|run| run.1 < code)..].first().is_some_and(|run| run.0 <= code)
}

/// Folds a piece of text, as a query is folded.
pub fn fold(text: &str) -> String {
    let mut folder = Folder::default();
    folder.push(text);
    folder.finish().0
}

/// A place where the folded text and the original stop running side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Turning {
    /// The place in the folded text, in bytes.
    pub(crate) folded: u32,
    /// The place in the original, in bytes; `None` inside what one character folded to.
    pub(crate) original: Option<u32>,
}

/// Folds pieces of text one after the other into one, and keeps the map back.
#[derive(Default)]
pub(crate) struct Folder {
    folded: String,
    map: Vec<Turning>,
    /// What the original is ahead of the folded text by, in bytes; `None` before the first character of a piece.
    ahead: Option<i64>,
    /// The last character that stands in the folded text of this piece.
    last: Option<char>,
}

impl Folder {
    /// The length of the folded text so far, in bytes.
    pub(crate) fn len(&self) -> usize {
        self.folded.len()
    }

    /// Folds a piece whose offsets in the original count from 0.
    pub(crate) fn push(&mut self, text: &str) {
        self.ahead = None;
        self.last = None;
        for (original, character) in text.char_indices() {
            // The quick path: nearly every character of nearly every text.
            if character.is_ascii_graphic() {
                self.one(original, character.to_ascii_lowercase());
                continue;
            }
            if character.is_whitespace() {
                if self.last != Some(' ') {
                    self.one(original, ' ');
                }
                continue;
            }
            if matches!(character, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}') {
                self.one(original, character);
                continue;
            }
            // A joiner vanishes between letters, but makes one emoji of two.
            if character == '\u{200d}' && self.last.is_some_and(|last| last > '\u{203b}' && !last.is_alphanumeric()) {
                self.one(original, character);
                continue;
            }
            match table().get(character) {
                None => self.one_or_syllable(original, character),
                Some(Folded::One(folded)) => self.one_or_syllable(original, folded),
                Some(Folded::Several(folded)) => self.several(original, folded),
            }
        }
    }

    /// Ends a piece with a character that no query can hold, so that no match runs over it.
    pub(crate) fn separate(&mut self) {
        self.folded.push('\n');
    }

    /// The folded text and the map.
    pub(crate) fn finish(self) -> (String, Vec<Turning>) {
        (self.folded, self.map)
    }

    fn one(&mut self, original: usize, folded: char) {
        self.turn_to(original);
        self.folded.push(folded);
        self.last = Some(folded);
    }

    /// Pushes a character, or makes one syllable of it and the jamo before it (Unicode 3.12).
    fn one_or_syllable(&mut self, original: usize, folded: char) {
        match self.last.and_then(|last| compose(last, folded)) {
            None => self.one(original, folded),
            Some(syllable) => {
                // The syllable is longer than the jamo was only if it is not: both take three bytes in UTF-8.
                self.folded.pop();
                self.folded.push(syllable);
                self.last = Some(syllable);
            }
        }
    }

    fn several(&mut self, original: usize, folded: &str) {
        for (index, character) in folded.char_indices() {
            if index == 0 {
                self.one(original, character);
            } else {
                self.map.push(Turning { folded: self.folded.len() as u32, original: None });
                self.folded.push(character);
                self.last = Some(character);
                self.ahead = None;
            }
        }
    }

    fn turn_to(&mut self, original: usize) {
        let ahead = original as i64 - self.folded.len() as i64;
        if self.ahead != Some(ahead) {
            self.ahead = Some(ahead);
            self.map.push(Turning { folded: self.folded.len() as u32, original: Some(original as u32) });
        }
    }
}

/// The Hangul syllable of two characters, where they make one.
fn compose(first: char, second: char) -> Option<char> {
    let (first, second) = (u32::from(first), u32::from(second));
    match (first, second) {
        (0x1100..=0x1112, 0x1161..=0x1175) => char::from_u32(0xac00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28),
        (0xac00..=0xd7a3, 0x11a8..=0x11c2) if (first - 0xac00).is_multiple_of(28) => {
            char::from_u32(first + second - 0x11a7)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn texts_that_a_reader_takes_for_the_same_fold_to_the_same() {
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
        fn folding_what_is_folded_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn composed_and_decomposed_hangul_and_latin_are_the_same(text in "[가-힣a-zà-ÿ ]{0,20}") {
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&text), fold(&decomposed));
        }
    }
}
