//! Makes the folding table from the Unicode data of the development dependencies, by the rules in the docs of the
//! module `fold`, and compares it with the table in the repository.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Tells whether a mark changes no letter: accents of Latin, Greek and Cyrillic, and marks that readers leave out of
/// Arabic, Hebrew and Indic words.
fn is_dropped_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
        // Hebrew points and accents.
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        // Arabic harakat, Koranic marks and tatweel; Syriac points.
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{711}' | '\u{730}'..='\u{74a}' | '\u{8d3}'..='\u{8ff}'
        // Nukta.
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{cbc}')
}

/// Tells whether a character is invisible.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0100}'..='\u{e01ef}')
        // White space other than the space is handled elsewhere; control characters vanish.
        || character.is_control()
}

/// Returns the fold of a character that has a rule of its own.
fn special(character: char) -> Option<&'static str> {
    Some(match character {
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | '´' | '＇' | '׳' => "'",
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '〝' | '〞' | '〟' | '＂' | '״' => "\"",
        '‐'..='―' | '−' | '⁃' | '﹘' | '﹣' | '－' | '־' => "-",
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' | 'ǽ' | 'Ǽ' | 'ǣ' | 'Ǣ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' | 'ǿ' | 'Ǿ' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ħ' | 'Ħ' => "h",
        'þ' | 'Þ' => "th",
        'ı' | 'İ' => "i",
        _ => return None,
    })
}

/// Returns the fold of a character by the rules.
fn fold(character: char) -> String {
    if let Some(folded) = special(character) {
        return folded.into();
    }
    let mut text = character.to_string();
    // Repeats until nothing changes, so that folding is idempotent.
    loop {
        let next: String = text
            .nfkd()
            .filter(|&c| !is_dropped_mark(c) && !is_invisible(c))
            .flat_map(|c| match special(c) {
                Some(folded) => folded.chars().collect::<Vec<_>>(),
                None if c.is_whitespace() => vec![' '],
                None => c.to_uppercase().flat_map(char::to_lowercase).collect(),
            })
            .collect();
        // Composes jamo to syllables, as the folder does.
        let is_jamo = |c| ('\u{1100}'..='\u{11ff}').contains(&c);
        let next = if next.contains(is_jamo) { next.nfc().collect() } else { next };
        if next == text {
            return text;
        }
        text = next;
    }
}

fn is_syllable(character: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&character)
}

fn number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The columns of the table, as `src/fold/table.rs` describes them.
#[derive(Default)]
struct Columns {
    heads: Vec<u8>,
    gaps: Vec<u8>,
    counts: Vec<u8>,
    targets: Vec<u8>,
    text: String,
    /// The target before.
    before: u32,
}

impl Columns {
    fn run(&mut self, head: u8, gap: u32, count: u32) {
        self.heads.push(head);
        number(&mut self.gaps, gap);
        number(&mut self.counts, count);
    }

    fn target(&mut self, target: u32) {
        let distance = target.wrapping_sub(self.before) as i32;
        number(&mut self.targets, ((distance << 1) ^ (distance >> 31)) as u32);
        self.before = target;
    }

    fn bytes(self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let columns = [self.heads, self.gaps, self.counts, self.targets];
        columns.iter().for_each(|column| number(&mut bytes, column.len() as u32));
        columns.iter().for_each(|column| bytes.extend(column));
        bytes.extend(self.text.as_bytes());
        bytes
    }
}

/// Returns the length of the run of characters that are `step` apart and fold to the results of `target`.
fn run(folds: &BTreeMap<u32, String>, first: u32, step: u32, target: impl Fn(u32) -> String) -> u32 {
    let holds = |n: &u32| {
        let between = (1..step).all(|offset| !folds.contains_key(&(first + n * step - offset)) || *n == 0);
        between && folds.get(&(first + n * step)) == Some(&target(*n))
    };
    (0u32..).take_while(holds).count() as u32
}

fn table() -> Vec<u8> {
    let changed = ('\0'..=char::MAX).filter(|&c| !is_syllable(c) && !c.is_ascii_graphic() && !c.is_whitespace());
    let capitals = 'A'..='Z';
    let folds: BTreeMap<u32, String> = changed
        .chain(capitals)
        .map(|c| (u32::from(c), fold(c)))
        .filter(|(c, folded)| char::from_u32(*c).is_some_and(|c| *folded != c.to_string()))
        .collect();
    let (mut columns, mut next) = (Columns::default(), 0);
    while let Some((&first, folded)) = folds.range(next..).next() {
        let targets: Vec<u32> = folded.chars().map(u32::from).collect();
        match targets[..] {
            [] => {
                let count = run(&folds, first, 1, |_| String::new());
                columns.run(0, first - next, count);
                next = first + count;
            }
            [target] => {
                let choices = [(1, 0), (2, 0), (1, 1), (2, 1), (1, 2), (2, 2)].map(|(step, target_step)| {
                    let at = |n| char::from_u32(target + n * target_step).unwrap_or_default().to_string();
                    (run(&folds, first, step, at), step, target_step)
                });
                // Takes the longest run, and the first of equally long ones.
                let (count, step, target_step) =
                    choices.into_iter().rev().max_by_key(|choice| choice.0).unwrap_or_default();
                columns.run((1 + (step - 1) + 2 * target_step) as u8, first - next, count);
                columns.target(target);
                next = first + (count - 1) * step + 1;
            }
            _ => {
                columns.run(7, first - next, targets.len() as u32);
                columns.text.push_str(folded);
                next = first + 1;
            }
        }
    }
    let is_extender = |c: char| !is_syllable(c) && !c.is_ascii() && format!("a{c}").graphemes(true).count() == 1;
    ranges(&mut columns, 8, is_extender);
    // Tests with the consonant क on both sides.
    ranges(&mut columns, 9, |c| {
        format!("\u{915}{c}\u{915}").graphemes(true).count() == 1 && is_extender(c) && c != '\u{200d}'
    });
    ranges(&mut columns, 10, |c| !is_extender(c) && format!("\u{915}\u{94d}{c}").graphemes(true).count() == 1);
    ranges(&mut columns, 13, |c| !is_extender(c) && format!("👩\u{200d}{c}").graphemes(true).count() == 1);
    accents(&mut columns);
    columns.bytes()
}

/// Adds the runs of characters for which `is` is true.
fn ranges(columns: &mut Columns, head: u8, is: impl Fn(char) -> bool) {
    let characters: Vec<u32> = ('\0'..=char::MAX).filter(|&c| is(c)).map(u32::from).collect();
    let mut next = 0;
    for run in characters.chunk_by(|a, b| a + 1 == *b) {
        columns.run(head, run[0] - next, run.len() as u32);
        next = run[0] + run.len() as u32;
    }
}

/// Returns the accents that a character loses. A stroke through a letter counts as an accent, for which U+0335 stands.
fn lost(character: char) -> Vec<char> {
    if matches!(character, 'ø' | 'Ø' | 'ł' | 'Ł' | 'đ' | 'Đ' | 'ð' | 'Ð' | 'ħ' | 'Ħ' | 'ı') {
        return vec!['\u{335}'];
    }
    let stroke = matches!(character, 'ǿ' | 'Ǿ').then_some('\u{335}');
    let mut lost: Vec<char> =
        stroke.into_iter().chain(character.nfkd().filter(|&c| is_dropped_mark(c) && c != '\u{640}')).collect();
    lost.sort_unstable();
    if lost == [character] { Vec::new() } else { lost }
}

/// Adds the sets of accents, and the runs of characters that lose them.
fn accents(columns: &mut Columns) {
    let mut sets: Vec<Vec<char>> = Vec::new();
    let mut accented: Vec<(u32, usize)> = Vec::new();
    for character in ('\0'..=char::MAX).filter(|&c| !is_syllable(c)) {
        let set = lost(character);
        if !set.is_empty() {
            let known = sets.iter().position(|it| *it == set);
            accented.push((u32::from(character), known.unwrap_or(sets.len())));
            if known.is_none() {
                sets.push(set);
            }
        }
    }
    for set in &sets {
        columns.run(11, 0, set.len() as u32);
        columns.text.extend(set);
    }
    let mut next = 0;
    for run in accented.chunk_by(|a, b| a.0 + 1 == b.0 && a.1 == b.1) {
        columns.run(12, run[0].0 - next, run.len() as u32);
        columns.target(run[0].1 as u32);
        next = run[0].0 + run.len() as u32;
    }
}

#[test]
fn the_table_in_the_repository_follows_the_rules() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/fold/folds.bin");
    let table = table();
    if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    assert!(table == std::fs::read(path).unwrap(), "run `make golden`");
}

#[test]
fn every_character_folds_as_the_rules_say() {
    for character in ('\0'..=char::MAX).filter(|&c| !is_syllable(c)) {
        let expected = if character.is_whitespace() { " ".to_owned() } else { fold(character) };
        assert_eq!(find::fold::fold(&character.to_string()), expected, "U+{:04X}", u32::from(character));
    }
}
