//! The leaves of the dictionary: sorted words, each with the places of its lists.
//!
//! A short list stands in the leaf itself, others stand in files. A leaf is, as bytes:
//!
//! ```text
//! count of files, for each its digest of 6 bytes
//! count of words, for each
//!   the word, without what it has in common with the one before
//!   count of exchanges; occurrences in questions, in answers, elsewhere
//!   1 for a common word, else 0
//!   list of ids, list of counts
//!   count of blocks of places, for each the count of its exchanges and the list
//! list: length × 2 and the bytes, or length × 2 + 1, the index of the file, and the offset in it
//! ```
//!
//! Beside words a dictionary has keys that begin with a character that no word holds ([`Key`]).

use std::ops::Range;
use std::sync::Arc;

use crate::bytes::{Bytes, put_after, put_number};
use crate::file::{Damaged, FileId, FileKind, Files, Stop, digest, emit};
use crate::lists::Counts;

/// The keys in the dictionary that are no words.
pub(crate) struct Key;

impl Key {
    /// The turns that ask, that answer, and the other turns but headings.
    pub(crate) const QUESTIONS: &str = "\u{1}kq";
    pub(crate) const ANSWERS: &str = "\u{1}ka";
    pub(crate) const OTHERS: &str = "\u{1}ko";

    /// The turns of a speaker, whose name is folded.
    pub(crate) fn speaker(name: &str) -> String {
        format!("\u{1}s{name}")
    }

    /// The exchanges in which an outlet asks, whose name is folded.
    pub(crate) fn outlet(name: &str) -> String {
        format!("\u{1}o{name}")
    }
}

/// The lists of a word.
#[derive(Debug, Clone)]
pub(crate) struct Lists {
    /// The number of exchanges that hold it.
    pub(crate) exchanges: u32,
    /// How often it stands in the library.
    pub(crate) occurrences: Counts,
    pub(crate) is_common: bool,
    pub(crate) ids: Segment,
    pub(crate) counts: Segment,
    pub(crate) places: Vec<Block>,
}

/// The places in a run of the exchanges of a word.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// The exchanges of the run, by their index in the list of ids.
    pub(crate) exchanges: Range<usize>,
    pub(crate) places: Segment,
}

/// Some bytes of a leaf or of another file.
#[derive(Debug, Clone)]
pub(crate) struct Segment {
    /// `None` for the leaf itself.
    file: Option<FileId>,
    range: Range<usize>,
}

/// A leaf as it is read.
pub(crate) struct Leaf {
    bytes: Arc<[u8]>,
    words: Vec<(String, Lists)>,
}

impl Leaf {
    /// Reads a leaf.
    pub(crate) fn read(bytes: Arc<[u8]>) -> Result<Self, Damaged> {
        let all = bytes.len();
        let mut rest = Bytes(&bytes);
        let files: Vec<FileId> = (0..rest.count()?).map(|_| rest.file(FileKind::Index)).collect::<Result<_, _>>()?;
        let mut words = Vec::new();
        let mut word = String::new();
        for _ in 0..rest.count()? {
            rest.after(&mut word)?;
            let exchanges = rest.small()?;
            let occurrences = Counts { questions: rest.small()?, answers: rest.small()?, others: rest.small()? };
            let is_common = rest.small()? == 1;
            let ids = segment(&mut rest, &files, all)?;
            let counts = segment(&mut rest, &files, all)?;
            let mut places = Vec::new();
            let mut first = 0;
            for _ in 0..rest.count()? {
                let end = usize::checked_add(first, rest.small()? as usize).ok_or(Damaged)?;
                places.push(Block { exchanges: first..end, places: segment(&mut rest, &files, all)? });
                first = end;
            }
            words.push((word.clone(), Lists { exchanges, occurrences, is_common, ids, counts, places }));
        }
        Ok(Self { bytes, words })
    }

    /// Returns the words from this one on, with their lists.
    pub(crate) fn from(&self, word: &str) -> impl Iterator<Item = &(String, Lists)> {
        self.words[self.words.partition_point(|(it, _)| it.as_str() < word)..].iter()
    }

    /// Notes the file of a list as needed, if it is not here.
    pub(crate) fn expect(segment: &Segment, files: &Files) {
        if let Some(file) = segment.file {
            _ = files.get(file);
        }
    }

    /// Passes the bytes of a list to `read`.
    pub(crate) fn read_list<T>(
        &self,
        segment: &Segment,
        files: &Files,
        read: impl FnOnce(&[u8]) -> Result<T, Damaged>,
    ) -> Result<T, Stop> {
        let bytes = match segment.file {
            Some(file) => files.get(file)?,
            None => Arc::clone(&self.bytes),
        };
        let list = bytes.get(segment.range.clone()).ok_or(Damaged).and_then(read);
        list.map_err(|Damaged| Stop::Damaged(segment.file.unwrap_or(FileId::of(FileKind::Index, &self.bytes))))
    }
}

/// Reads where a list stands. `all` is the length of the leaf.
fn segment(rest: &mut Bytes<'_>, files: &[FileId], all: usize) -> Result<Segment, Damaged> {
    let number = rest.number()? as usize;
    let length = number / 2;
    if number.is_multiple_of(2) {
        let start = all - rest.0.len();
        rest.take(length)?;
        return Ok(Segment { file: None, range: start..start + length });
    }
    let file = *files.get(rest.number()? as usize).ok_or(Damaged)?;
    let start = rest.small()? as usize;
    let end = start.checked_add(length).ok_or(Damaged)?;
    Ok(Segment { file: Some(file), range: start..end })
}

/// The lists of a word, as bytes.
pub(crate) struct Written {
    pub(crate) exchanges: u32,
    pub(crate) occurrences: Counts,
    pub(crate) is_common: bool,
    pub(crate) ids: Vec<u8>,
    pub(crate) counts: Vec<u8>,
    /// Blocks of places, each with the number of its exchanges.
    pub(crate) places: Vec<(u32, Vec<u8>)>,
}

/// The kinds of lists. Those of one kind share files.
#[derive(Clone, Copy)]
enum ListKind {
    Ids,
    Counts,
    Places,
}

impl ListKind {
    /// Returns the number of bytes up to which a list stands in the leaf. Nearly every search needs the ids.
    fn inline(self) -> usize {
        match self {
            Self::Ids => 1024,
            Self::Counts => 8,
            Self::Places => 16,
        }
    }
}

/// The number of bytes from which a file of lists is full. Smaller ones would be more than some hosts take.
const FULL: usize = 16 << 10;
/// The number of bytes from which a leaf may end, and at which it must.
const LEAF: Range<usize> = 4 << 10..16 << 10;
/// One word of so many may be the last of a leaf.
const LEAF_ENDS: u64 = 16;

/// Writes the leaves of a dictionary, and the files of their lists. Where a leaf ends depends on a word and hardly on those
/// before it, so that leaves without a change stay the same.
pub(crate) struct DictionaryWriter<'a> {
    emit: &'a mut dyn FnMut(FileId, Vec<u8>),
    leaf: LeafWriter,
    /// The last word of the last leaf.
    last: String,
    /// The first word of each leaf, as far as it differs from the word before, and the leaf.
    leaves: Vec<(String, FileId)>,
}

/// A leaf as it is written.
#[derive(Default)]
struct LeafWriter {
    separator: String,
    last: String,
    count: u64,
    words: Vec<u8>,
    /// The files of the lists; `None` for those that are not yet full.
    files: Vec<Option<FileId>>,
    /// For each kind of list the file that is not yet full: its index and its bytes.
    open: [Option<(usize, Vec<u8>)>; 3],
}

impl<'a> DictionaryWriter<'a> {
    /// Begins a dictionary, whose files are passed to `emit`.
    pub(crate) fn new(emit: &'a mut dyn FnMut(FileId, Vec<u8>)) -> Self {
        Self { emit, leaf: LeafWriter::default(), last: String::new(), leaves: Vec::new() }
    }

    /// Writes a word, which comes after the one before in the order of bytes.
    pub(crate) fn word(&mut self, word: &str, lists: &Written) {
        if self.leaf.count == 0 {
            self.leaf.separator = separator(&self.last, word);
        }
        self.leaf.word(word, lists, self.emit);
        word.clone_into(&mut self.last);
        let size = self.leaf.words.len();
        let may_end = digest(word.as_bytes()).is_multiple_of(LEAF_ENDS);
        if size >= LEAF.end || size >= LEAF.start && may_end {
            self.end_leaf();
        }
    }

    fn end_leaf(&mut self) {
        let leaf = std::mem::take(&mut self.leaf);
        let separator = leaf.separator.clone();
        let bytes = leaf.finish(self.emit);
        self.leaves.push((separator, emit(self.emit, FileKind::Index, bytes)));
    }

    /// Returns the leaves, each with a text that comes after all words before it and before none in it.
    pub(crate) fn finish(mut self) -> Vec<(String, FileId)> {
        if self.leaf.count > 0 {
            self.end_leaf();
        }
        self.leaves
    }
}

/// Returns the shortest text that begins `word` and comes after `last`.
fn separator(last: &str, word: &str) -> String {
    let length = word.char_indices().map(|(at, it)| at + it.len_utf8()).find(|&end| word[..end] > *last);
    word[..length.unwrap_or(word.len())].to_owned()
}

impl LeafWriter {
    fn word(&mut self, word: &str, lists: &Written, emit: &mut dyn FnMut(FileId, Vec<u8>)) {
        put_after(&mut self.words, &self.last, word);
        word.clone_into(&mut self.last);
        self.count += 1;
        let Counts { questions, answers, others } = lists.occurrences;
        for number in [lists.exchanges, questions, answers, others, lists.is_common.into()] {
            put_number(&mut self.words, number.into());
        }
        self.list(ListKind::Ids, &lists.ids, emit);
        self.list(ListKind::Counts, &lists.counts, emit);
        put_number(&mut self.words, lists.places.len() as u64);
        for (exchanges, places) in &lists.places {
            put_number(&mut self.words, (*exchanges).into());
            self.list(ListKind::Places, places, emit);
        }
    }

    fn list(&mut self, kind: ListKind, list: &[u8], emit: &mut dyn FnMut(FileId, Vec<u8>)) {
        if list.len() <= kind.inline() {
            put_number(&mut self.words, list.len() as u64 * 2);
            self.words.extend_from_slice(list);
            return;
        }
        // A long list has a file of its own.
        let is_long = list.len() >= FULL;
        let begin = |files: &mut Vec<Option<FileId>>| {
            files.push(None);
            (files.len() - 1, Vec::new())
        };
        let open = if is_long { None } else { self.open[kind as usize].take() };
        let (index, mut bytes) = open.unwrap_or_else(|| begin(&mut self.files));
        put_number(&mut self.words, list.len() as u64 * 2 + 1);
        put_number(&mut self.words, index as u64);
        put_number(&mut self.words, bytes.len() as u64);
        bytes.extend_from_slice(list);
        if bytes.len() >= FULL {
            self.end_file(index, bytes, emit);
        } else {
            self.open[kind as usize] = Some((index, bytes));
        }
    }

    fn end_file(&mut self, index: usize, bytes: Vec<u8>, to: &mut dyn FnMut(FileId, Vec<u8>)) {
        self.files[index] = Some(emit(to, FileKind::Index, bytes));
    }

    fn finish(mut self, emit: &mut dyn FnMut(FileId, Vec<u8>)) -> Vec<u8> {
        for (index, bytes) in std::mem::take(&mut self.open).into_iter().flatten() {
            self.end_file(index, bytes, emit);
        }
        let mut bytes = Vec::new();
        put_number(&mut bytes, self.files.len() as u64);
        self.files.iter().flatten().for_each(|file| bytes.extend_from_slice(&file.digest()));
        put_number(&mut bytes, self.count);
        bytes.extend_from_slice(&self.words);
        bytes
    }
}
