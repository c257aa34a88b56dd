//! Folding: the form in which text is compared.
//!
//! A character folds to what remains of its compatibility decomposition (NFKD, UAX #15) without case (the lower case of
//! its upper case, Unicode 3.13) and without accents; [`table`](self#the-table) holds the outcome for each character.
//! Beyond that:
//!
//! - curly, low and angle quotes become `"` or `'`, and so do gershayim and geresh; hyphens, dashes, the minus sign and the
//!   Hebrew maqaf become `-`;
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
//! `folds.bin` is a table of runs, ascending by character, one column after the other, since like beside like compresses
//! best: the lengths of the first four in bytes, as LEB128 numbers, and then
//!
//! 1. the heads, a byte for each run, which says what it is;
//! 2. the gaps, LEB128: how many characters lie between the end of the run before of the same kind (0 to 7 are one kind)
//!    and this one;
//! 3. the counts, LEB128;
//! 4. the targets of those runs that have one, each as its zigzag distance from the target before;
//! 5. the text of those runs that have some, in UTF-8.
//!
//! | head | meaning | beside gap and count |
//! |---|---|---|
//! | 0 | characters that vanish | |
//! | 1 + s + 2t | characters 1 + s apart (s: 0, 1) that fold to one character each, those t apart (t: 0, 1, 2) | the target of the first |
//! | 7 | one character that folds to several, which are counted | their text |
//! | 8 | characters that belong to the one before them (grapheme extenders, UAX #29), after all folds | |
//! | 9 | characters that join two consonants into one (Indic_Conjunct_Break=Linker, UAX #44) | |
//! | 10 | the consonants that they join (Indic_Conjunct_Break=Consonant) | |
//! | 11 | a set of accents, which are counted; the sets are numbered from 0 | their text |
//! | 12 | characters that lose the same set of accents when they fold | the number of the set, as a target |
//! | 13 | pictures that a joiner puts together (Extended_Pictographic, UAX #51) | |
//!
//! A test makes the table from the Unicode data of its development dependencies; `make golden` rewrites it.

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
    extenders: Ranges,
    linkers: Ranges,
    consonants: Ranges,
    pictures: Ranges,
    accents: Vec<Vec<char>>,
    /// First and last character, and the number of their set of accents.
    accented: Vec<(u32, u32, u32)>,
}

/// Ranges of characters, ascending, both ends included.
#[derive(Default)]
struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    fn contains(&self, character: char) -> bool {
        let code = u32::from(character);
        self.0[self.0.partition_point(|run| run.1 < code)..].first().is_some_and(|run| run.0 <= code)
    }
}

fn table() -> &'static Table {
    static DECODED: OnceLock<Table> = OnceLock::new();
    DECODED.get_or_init(|| Table::decode(TABLE))
}

impl Table {
    fn decode(bytes: &[u8]) -> Self {
        let mut table = Self {
            folds: Vec::new(),
            several: String::new(),
            extenders: Ranges::default(),
            linkers: Ranges::default(),
            consonants: Ranges::default(),
            pictures: Ranges::default(),
            accents: Vec::new(),
            accented: Vec::new(),
        };
        let mut rest = Numbers(bytes);
        let lengths = [(); 4].map(|()| rest.number() as usize);
        let [heads, mut gaps, mut counts, mut targets] = lengths.map(|length| rest.take(length));
        let mut text = str::from_utf8(rest.0).unwrap_or_default();
        let mut target = 0u32;
        // Where the next gap of each kind begins.
        let mut ends = [0; 14];
        for &head in heads.0 {
            let at = &mut ends[usize::from(head.max(7))];
            let (first, count) = (*at + gaps.number(), counts.number());
            let last = first + count - 1;
            *at = last + 1;
            let mut next_target = || {
                target = target.wrapping_add_signed(targets.signed());
                target
            };
            let mut next_text = || {
                let end = text.char_indices().nth(count as usize).map_or(text.len(), |(at, _)| at);
                let (these, others) = text.split_at(end);
                text = others;
                these
            };
            let mut fold = |last, to| table.folds.push(Run { first, last, to });
            match head {
                0 => fold(last, To::Nothing),
                7 => {
                    let start = table.several.len() as u32;
                    table.several.push_str(next_text());
                    fold(first, To::Several(start, table.several.len() as u32));
                    *at = first + 1;
                }
                8 => table.extenders.0.push((first, last)),
                9 => table.linkers.0.push((first, last)),
                10 => table.consonants.0.push((first, last)),
                11 => table.accents.push(next_text().chars().collect()),
                12 => table.accented.push((first, last, next_target())),
                13 => table.pictures.0.push((first, last)),
                head => {
                    let (step, target_step) = (1 + u32::from(head - 1) % 2, u32::from(head - 1) / 2);
                    let last = first + (count - 1) * step;
                    fold(last, To::One(next_target(), step, target_step));
                    *at = last + 1;
                }
            }
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

impl<'a> Numbers<'a> {
    /// The numbers of so many bytes.
    fn take(&mut self, length: usize) -> Self {
        let (these, others) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
        self.0 = others;
        Numbers(these)
    }

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
    table().extenders.contains(character)
}

/// A zero-width joiner: what stands on both sides of it is one emoji. Between letters it vanishes.
const JOINER: char = '\u{200d}';

/// Whether a reader takes what ends with the last of these and what begins with the next for one character (grapheme
/// cluster boundaries, UAX #29); folded text or the original.
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
        || matches!(last, '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{d4e}'
            | '\u{110bd}' | '\u{110cd}' | '\u{111c2}' | '\u{111c3}' | '\u{113d1}' | '\u{1193f}' | '\u{11941}' | '\u{11a84}'..='\u{11a89}'
            | '\u{11d46}' | '\u{11f02}')
            && next != '\n'
        || jamo_join(last, next)
        || is_flag_letter(last)
            && is_flag_letter(next)
            && before.chars().rev().take_while(|&c| is_flag_letter(c)).count() % 2 == 1
        || table().consonants.contains(next) && conjunct_is_open(before)
}

/// Whether a character beyond ASCII stands for itself, whatever follows it (Control and what ends lines in UAX #29, GB4).
fn is_control(character: char) -> bool {
    let is_listed = matches!(character, '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}');
    is_listed && !is_extender(character)
}

/// Whether a character is a picture that a joiner puts together with another (Extended_Pictographic, UAX #51).
fn is_picture(character: char) -> bool {
    character > '\u{a0}' && table().pictures.contains(character)
}

/// Whether a text ends with a picture and what belongs to it, so that a joiner joins it to the next.
fn ends_with_picture(text: &str) -> bool {
    text.chars().rev().find(|&c| c == JOINER || !is_extender(c)).is_some_and(is_picture)
}

/// Whether a character is one of the two letters that make a flag.
pub(crate) fn is_flag_letter(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Hangul that no syllable is made of (UAX #29, GB6 to GB8).
fn jamo_join(last: char, next: char) -> bool {
    let is_lead = |c| matches!(c, '\u{1100}'..='\u{115f}' | '\u{a960}'..='\u{a97c}');
    let is_vowel = |c| matches!(c, '\u{1160}'..='\u{11a7}' | '\u{d7b0}'..='\u{d7c6}');
    let is_tail = |c| matches!(c, '\u{11a8}'..='\u{11ff}' | '\u{d7cb}'..='\u{d7fb}');
    let is_syllable = |c| matches!(c, '\u{ac00}'..='\u{d7a3}');
    let is_open = |c| is_syllable(c) && (u32::from(c) - 0xac00).is_multiple_of(28);
    is_lead(last) && (is_lead(next) || is_vowel(next) || is_syllable(next))
        || (is_vowel(last) || is_open(last)) && (is_vowel(next) || is_tail(next))
        || (is_tail(last) || is_syllable(last)) && is_tail(next)
}

/// Whether a consonant and a linker stand at the end, with nothing after them but marks that change no letter (UAX #29,
/// GB9c).
fn conjunct_is_open(before: &str) -> bool {
    let mut linked = false;
    for character in before.chars().rev() {
        if table().consonants.contains(character) {
            return linked;
        }
        let links = table().linkers.contains(character);
        linked |= links;
        if !(links || character == JOINER || is_mark(character)) {
            return false;
        }
    }
    false
}

/// A folded character, with what folding took from it and a reader may still care for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Detailed {
    folded: char,
    is_upper: bool,
    accents: Vec<char>,
}

impl Detailed {
    fn add(&mut self, accent: char) {
        let at = self.accents.partition_point(|it| *it < accent);
        self.accents.insert(at, accent);
    }
}

/// Folds text and keeps case or accents or both beside it: equal texts differ at most in what is not kept. Accents of
/// one letter are compared without regard to their order.
pub(crate) fn detailed(text: &str, keep_case: bool, keep_accents: bool) -> Vec<Detailed> {
    let mut details: Vec<Detailed> = Vec::new();
    for character in text.chars() {
        let last = details.last_mut();
        if character.is_whitespace() && last.as_ref().is_some_and(|last| last.folded == ' ') {
            continue;
        }
        let accents = if keep_accents { accents(character) } else { Vec::new() };
        let is_upper = keep_case && (character.is_uppercase() || is_title_case(character));
        let folded = fold(character.encode_utf8(&mut [0; 4]));
        match last {
            // A mark of its own.
            Some(last) if folded.is_empty() => {
                accents.into_iter().for_each(|accent| last.add(accent));
                continue;
            }
            Some(last) => {
                if let Some(syllable) = folded.chars().next().and_then(|next| compose(last.folded, next)) {
                    last.folded = syllable;
                    continue;
                }
            }
            None => {}
        }
        let folded = if details.last().is_some_and(|last| last.folded == ' ') { folded.trim_start() } else { &folded };
        details.extend(folded.chars().map(|folded| Detailed { folded, is_upper, accents: Vec::new() }));
        if let (Some(last), false) = (details.last_mut(), folded.is_empty()) {
            accents.into_iter().for_each(|accent| last.add(accent));
        }
    }
    details
}

/// The accents that a character loses when it folds; a mark is its own.
fn accents(character: char) -> Vec<char> {
    let (table, code) = (table(), u32::from(character));
    let runs = &table.accented[table.accented.partition_point(|run| run.1 < code)..];
    match runs.first().filter(|run| run.0 <= code) {
        Some(run) => table.accents.get(run.2 as usize).cloned().unwrap_or_default(),
        None if is_mark(character) => vec![character],
        None => Vec::new(),
    }
}

/// Whether a character is two letters of which the first alone is upper case (Lt, UAX #44), as ᾘ and Dž are.
fn is_title_case(character: char) -> bool {
    matches!(character, 'ǅ' | 'ǈ' | 'ǋ' | 'ǲ' | 'ᾈ'..='ᾏ' | 'ᾘ'..='ᾟ' | 'ᾨ'..='ᾯ' | 'ᾼ' | 'ῌ' | 'ῼ')
}

/// Whether a character that vanishes is an accent, and not merely invisible.
fn is_mark(character: char) -> bool {
    is_extender(character)
        && matches!(table().get(character), Some(Folded::Several("")))
        && !matches!(character, '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..)
}

/// Whether a character is part of a word. Marks belong to the word that they stand in.
pub(crate) fn is_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric() || character == '_';
    }
    character.is_alphanumeric() || is_extender(character)
}

/// Whether a character is of a script that puts no spaces between words: Han, Kana, Thai, Lao, Myanmar, Khmer, Tibetan.
/// There every character begins and ends what can be taken for a word.
pub(crate) fn is_spaceless(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{eff}' | '\u{f00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a word goes on from the end of a text into the next: never in scripts that put no spaces between words.
pub(crate) fn goes_on(before: &str, after: &str) -> bool {
    let is_in_word = |character: char| is_word(character) && !is_spaceless(character);
    before.chars().next_back().is_some_and(is_in_word) && after.chars().next().is_some_and(is_in_word)
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
        let mut from = 0;
        loop {
            from += self.plain(&text[from..], from);
            let Some(character) = text[from..].chars().next() else { break };
            let original = from;
            from += character.len_utf8();
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
            if character == JOINER && ends_with_picture(&self.folded) {
                self.one(original, character);
                continue;
            }
            match table().get(character) {
                None => self.one_or_syllable(original, character),
                Some(Folded::One(' ')) => self.several(original, " "),
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

    /// Takes the ASCII that text begins with, as far as each character folds to itself or its lower case: nearly all of
    /// nearly every text, and quick. Gives its length.
    fn plain(&mut self, text: &str, original: usize) -> usize {
        let mut last = match self.last {
            Some(' ') => b' ',
            _ => 0,
        };
        let mut is_plain = |byte: u8| {
            let is = byte.is_ascii_graphic() || byte == b' ' && last != b' ';
            last = byte;
            is
        };
        let length = text.bytes().position(|byte| !is_plain(byte)).unwrap_or(text.len());
        if length > 0 {
            self.turn_to(original);
            let start = self.folded.len();
            self.folded.push_str(&text[..length]);
            self.folded[start..].make_ascii_lowercase();
            self.last = text[..length].chars().next_back();
        }
        length
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
        let mut is_begun = false;
        for character in folded.chars() {
            if character == ' ' && self.last == Some(' ') {
                continue;
            }
            if is_begun {
                self.map.push(Turning { folded: self.folded.len() as u32, original: None });
                self.folded.push(character);
                self.last = Some(character);
                self.ahead = None;
            } else {
                self.one(original, character);
                is_begun = true;
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
    use unicode_segmentation::UnicodeSegmentation;

    #[test]
    fn what_has_a_lower_case_of_its_own_is_upper_case_or_title_case() {
        for character in (0..=0x0010_ffff).filter_map(char::from_u32) {
            let has_lower = character.to_lowercase().next() != Some(character);
            let is_title = !character.is_uppercase() && has_lower;
            assert_eq!(is_title_case(character), is_title, "{character}");
        }
    }

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

    #[test]
    fn a_mark_is_one_character_with_what_is_before_it_unless_that_is_a_control() {
        for character in (0..=0x0010_ffff).filter_map(char::from_u32).filter(|&it| it != '\n') {
            let before = character.to_string();
            let is_one = format!("{before}\u{301}").graphemes(true).count() == 1;
            assert_eq!(joins(&before, '\u{301}'), is_one, "{:x}", u32::from(character));
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
