//! Decodes the table of folds and of character properties.
//!
//! `folds.bin` is a table of runs, sorted by character. It stores one column after the other, because similar values
//! side by side compress best. It begins with the lengths of the first four columns in bytes, as LEB128 numbers. The
//! columns are:
//!
//! 1. the heads: one byte for each run, which says what the run is;
//! 2. the gaps, LEB128: the number of characters between the end of the previous run of the same kind (heads 0 to 7 are
//!    one kind) and the start of this one;
//! 3. the counts, LEB128;
//! 4. the targets of the runs that have one, each as the zigzag distance from the target before;
//! 5. the text of the runs that have some, in UTF-8.
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

use std::sync::OnceLock;

static BYTES: &[u8] = include_bytes!("folds.bin");

/// The folds of all characters, and the properties that folding and matching need.
pub(super) struct Table {
    folds: Vec<Run>,
    /// The texts of all characters that fold to several, one after the other.
    expansions: String,
    pub(super) extenders: Ranges,
    pub(super) linkers: Ranges,
    pub(super) consonants: Ranges,
    pub(super) pictures: Ranges,
    accent_sets: Vec<Vec<char>>,
    /// First and last character, and the number of the set of accents that they lose.
    accented: Vec<(u32, u32, u32)>,
}

/// A range of characters that fold alike.
struct Run {
    first: u32,
    last: u32,
    target: Target,
}

/// The characters that a run folds to.
enum Target {
    Nothing,
    /// The target of the first character, the distance of characters, and the distance of targets.
    One(u32, u32, u32),
    /// A range of [`Table::expansions`], in bytes.
    Several(u32, u32),
}

/// The fold of a character.
pub(super) enum Folded<'a> {
    One(char),
    Several(&'a str),
}

/// Ranges of characters, ascending, both ends included.
#[derive(Default)]
pub(super) struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    pub(super) fn contains(&self, character: char) -> bool {
        let code = u32::from(character);
        self.0[self.0.partition_point(|run| run.1 < code)..].first().is_some_and(|run| run.0 <= code)
    }
}

/// Returns the table, which is decoded at the first call.
pub(super) fn table() -> &'static Table {
    static DECODED: OnceLock<Table> = OnceLock::new();
    DECODED.get_or_init(|| Table::decode(BYTES))
}

impl Table {
    fn decode(bytes: &[u8]) -> Self {
        let mut table = Self {
            folds: Vec::new(),
            expansions: String::new(),
            extenders: Ranges::default(),
            linkers: Ranges::default(),
            consonants: Ranges::default(),
            pictures: Ranges::default(),
            accent_sets: Vec::new(),
            accented: Vec::new(),
        };
        let mut columns = Columns::split(bytes);
        // The end of the last run of each kind.
        let mut ends = [0; 14];
        for &head in columns.heads {
            let end = &mut ends[usize::from(head.max(7))];
            let (first, count) = (*end + columns.gaps.number(), columns.counts.number());
            let last = first + count - 1;
            *end = last + 1;
            match head {
                0 => table.folds.push(Run { first, last, target: Target::Nothing }),
                7 => {
                    let start = table.expansions.len() as u32;
                    table.expansions.push_str(columns.next_text(count));
                    let target = Target::Several(start, table.expansions.len() as u32);
                    table.folds.push(Run { first, last: first, target });
                    *end = first + 1;
                }
                8 => table.extenders.0.push((first, last)),
                9 => table.linkers.0.push((first, last)),
                10 => table.consonants.0.push((first, last)),
                11 => table.accent_sets.push(columns.next_text(count).chars().collect()),
                12 => table.accented.push((first, last, columns.next_target())),
                13 => table.pictures.0.push((first, last)),
                head => {
                    let (step, target_step) = (1 + u32::from(head - 1) % 2, u32::from(head - 1) / 2);
                    let last = first + (count - 1) * step;
                    let target = Target::One(columns.next_target(), step, target_step);
                    table.folds.push(Run { first, last, target });
                    *end = last + 1;
                }
            }
        }
        table
    }

    /// Returns the fold of a character; `None` if it folds to itself.
    pub(super) fn get(&self, character: char) -> Option<Folded<'_>> {
        let code = u32::from(character);
        let run = &self.folds[self.folds.partition_point(|run| run.last < code)..];
        let run = run.first().filter(|run| run.first <= code)?;
        let offset = code - run.first;
        match run.target {
            Target::Nothing => Some(Folded::Several("")),
            Target::One(_, step, _) if !offset.is_multiple_of(step) => None,
            Target::One(first, step, target_step) => {
                char::from_u32(first + offset / step * target_step).map(Folded::One)
            }
            Target::Several(start, end) => Some(Folded::Several(&self.expansions[start as usize..end as usize])),
        }
    }

    /// Returns the set of accents that a character loses when it folds; `None` if it is not listed with a set.
    pub(super) fn accents(&self, character: char) -> Option<Vec<char>> {
        let code = u32::from(character);
        let runs = &self.accented[self.accented.partition_point(|run| run.1 < code)..];
        let run = runs.first().filter(|run| run.0 <= code)?;
        Some(self.accent_sets.get(run.2 as usize).cloned().unwrap_or_default())
    }
}

/// The columns of the file, each read from its start on.
struct Columns<'a> {
    heads: &'a [u8],
    gaps: Numbers<'a>,
    counts: Numbers<'a>,
    targets: Numbers<'a>,
    text: &'a str,
    /// The target before.
    target: u32,
}

impl<'a> Columns<'a> {
    fn split(bytes: &'a [u8]) -> Self {
        let mut rest = Numbers(bytes);
        let lengths = [(); 4].map(|()| rest.number() as usize);
        let [heads, gaps, counts, targets] = lengths.map(|length| rest.take(length));
        let text = str::from_utf8(rest.0).unwrap_or_default();
        Self { heads: heads.0, gaps, counts, targets, text, target: 0 }
    }

    fn next_target(&mut self) -> u32 {
        self.target = self.target.wrapping_add_signed(self.targets.signed());
        self.target
    }

    /// Takes a number of chars from the text.
    fn next_text(&mut self, chars: u32) -> &'a str {
        let end = self.text.char_indices().nth(chars as usize).map_or(self.text.len(), |(at, _)| at);
        let (taken, rest) = self.text.split_at(end);
        self.text = rest;
        taken
    }
}

/// Numbers in LEB128, the least significant seven bits first.
struct Numbers<'a>(&'a [u8]);

impl<'a> Numbers<'a> {
    /// Takes the numbers in the next `length` bytes.
    fn take(&mut self, length: usize) -> Self {
        let (taken, rest) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
        self.0 = rest;
        Numbers(taken)
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

    /// Reads a signed number in zigzag code: 0, -1, 1, -2, … are stored as 0, 1, 2, 3, …
    fn signed(&mut self) -> i32 {
        let number = self.number();
        (number >> 1) as i32 ^ -((number & 1) as i32)
    }
}
