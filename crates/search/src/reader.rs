//! Reads the lists of a tier from the files that are here, and notes those that are needed.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use transcript::{Transcript, json};

use crate::dictionary::{Leaf, Lists};
use crate::file::{Damaged, FileId, Files, Stop};
use crate::lists::{Counts, Place, PlacesReader, read_counts, read_ids};
use crate::sets;
use crate::tier::{BLOCK, Fact, Starts, TextOf, Tier, read_facts, read_lengths, read_names, read_texts};

/// Files as they were read, so that none is read twice.
#[derive(Default)]
pub(crate) struct Parsed {
    leaves: RefCell<HashMap<FileId, Arc<Leaf>>>,
    starts: RefCell<HashMap<FileId, Arc<Starts>>>,
    facts: RefCell<HashMap<FileId, Arc<Vec<Fact>>>>,
    lengths: RefCell<HashMap<FileId, Arc<Vec<u32>>>>,
    names: RefCell<HashMap<FileId, Arc<[Vec<String>; 2]>>>,
    texts: RefCell<HashMap<FileId, Arc<Vec<TextOf>>>>,
    transcripts: RefCell<HashMap<FileId, Arc<Transcript>>>,
    ids: RefCell<HashMap<WordKey, Arc<Vec<u32>>>>,
}

/// A word and its leaf.
type WordKey = (FileId, String);

impl Parsed {
    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// Returns what was read of a file before, or reads it.
fn parse<T>(
    parsed: &RefCell<HashMap<FileId, Arc<T>>>,
    files: &Files,
    file: FileId,
    read: impl FnOnce(Arc<[u8]>) -> Result<T, Damaged>,
) -> Result<Arc<T>, Stop> {
    if let Some(known) = parsed.borrow().get(&file) {
        return Ok(Arc::clone(known));
    }
    let value = read(files.get(file)?).map_err(|Damaged| Stop::Damaged(file))?;
    let value = Arc::new(value);
    parsed.borrow_mut().insert(file, Arc::clone(&value));
    Ok(value)
}

/// Reads a tier.
#[derive(Clone, Copy)]
pub(crate) struct TierReader<'a> {
    pub(crate) tier: &'a Tier,
    pub(crate) files: &'a Files,
    pub(crate) parsed: &'a Parsed,
}

/// A word of the dictionary.
#[derive(Clone)]
pub(crate) struct Word {
    pub(crate) word: String,
    pub(crate) lists: Lists,
    leaf: Arc<Leaf>,
    file: FileId,
}

/// Collects results, and fails only after all were made, so that all files that they need are noted.
pub(crate) fn all<T>(results: impl IntoIterator<Item = Result<T, Stop>>) -> Result<Vec<T>, Stop> {
    let results: Vec<_> = results.into_iter().collect();
    results.into_iter().collect()
}

impl TierReader<'_> {
    fn leaf(&self, file: FileId) -> Result<Arc<Leaf>, Stop> {
        parse(&self.parsed.leaves, self.files, file, Leaf::read)
    }

    /// Returns a word; `None` if the library does not have it.
    pub(crate) fn word(&self, word: &str) -> Result<Option<Word>, Stop> {
        let Some(&(_, file)) = self.tier.leaves_from(word).first() else { return Ok(None) };
        let leaf = self.leaf(file)?;
        let found = leaf.from(word).next().filter(|(it, _)| it == word);
        Ok(found.map(|(word, lists)| Word { word: word.clone(), lists: lists.clone(), leaf: Arc::clone(&leaf), file }))
    }

    /// Returns the words that begin with a text.
    pub(crate) fn words_from(&self, prefix: &str) -> Result<Vec<Word>, Stop> {
        let leaves = self.tier.leaves_from(prefix).iter().enumerate();
        let holding = leaves.take_while(|(at, (separator, _))| *at == 0 || separator.starts_with(prefix));
        let of_leaf = |file: FileId| {
            let leaf = self.leaf(file)?;
            let words = leaf.from(prefix).take_while(|(word, _)| word.starts_with(prefix));
            let word = |(word, lists): &(String, Lists)| Word {
                word: word.clone(),
                lists: lists.clone(),
                leaf: Arc::clone(&leaf),
                file,
            };
            Ok(words.map(word).collect::<Vec<_>>())
        };
        Ok(all(holding.map(|(_, (_, file))| of_leaf(*file)))?.concat())
    }

    /// Returns the exchanges that hold a word.
    pub(crate) fn ids(&self, word: &Word) -> Result<Arc<Vec<u32>>, Stop> {
        let key = (word.file, word.word.clone());
        if let Some(ids) = self.parsed.ids.borrow().get(&key) {
            return Ok(Arc::clone(ids));
        }
        let read = |bytes: &[u8]| read_ids(bytes, word.lists.exchanges, self.tier.capacity);
        let ids = Arc::new(word.leaf.read_list(&word.lists.ids, self.files, read)?);
        self.parsed.ids.borrow_mut().insert(key, Arc::clone(&ids));
        Ok(ids)
    }

    /// Returns how often a word stands in each of its exchanges.
    pub(crate) fn counts(&self, word: &Word) -> Result<Vec<Counts>, Stop> {
        word.leaf.read_list(&word.lists.counts, self.files, |bytes| read_counts(bytes, word.lists.exchanges))
    }

    /// Returns the places of a word in exchanges, which ascend: an entry for each.
    pub(crate) fn places(&self, word: &Word, wanted: &[u32]) -> Result<Vec<Vec<Place>>, Stop> {
        let ids = self.ids(word)?;
        let mut places = vec![Vec::new(); wanted.len()];
        // The indices of the wanted exchanges among those of the word, each with its index among the wanted.
        let found = sets::indices(&ids, wanted).enumerate();
        let indices: Vec<(usize, usize)> = found.filter_map(|(at, index)| Some((index?, at))).collect();
        let mut rest = indices.as_slice();
        let mut failed = None;
        for block in &word.lists.places {
            let (here, after) = rest.split_at(rest.partition_point(|(index, _)| *index < block.exchanges.end));
            rest = after;
            let Some(&(last, _)) = here.last() else { continue };
            let read = |bytes: &[u8]| {
                let mut reader = PlacesReader::new(bytes, word.lists.is_common);
                let mut here = here.iter().peekable();
                for index in block.exchanges.start..=last {
                    let read = reader.next()?;
                    if let Some((_, at)) = here.next_if(|(it, _)| *it == index) {
                        places[*at] = read;
                    }
                }
                Ok(())
            };
            if let Err(stop) = word.leaf.read_list(&block.places, self.files, read) {
                failed = Some(stop);
            }
        }
        failed.map_or(Ok(places), Err)
    }

    /// Notes the places of a word as needed if they are few, so that they come together with the exchanges that hold it.
    pub(crate) fn expect_places(&self, word: &Word) {
        if let [block] = word.lists.places.as_slice() {
            Leaf::expect(&block.places, self.files);
        }
    }

    /// Returns the ids of the exchanges of each transcript.
    pub(crate) fn starts(&self) -> Result<Arc<Starts>, Stop> {
        parse(&self.parsed.starts, self.files, self.tier.starts, |bytes| {
            let starts = Starts::read(&bytes)?;
            let is_whole = starts.transcripts.len() == self.tier.transcripts as usize;
            if is_whole && starts.count() == self.tier.exchanges as usize && starts.capacity() <= self.tier.capacity {
                Ok(starts)
            } else {
                Err(Damaged)
            }
        })
    }

    /// Returns what is known about each transcript.
    pub(crate) fn facts(&self) -> Result<Arc<Vec<Fact>>, Stop> {
        parse(&self.parsed.facts, self.files, self.tier.facts, |bytes| {
            let facts = read_facts(&bytes)?;
            if facts.len() == self.tier.transcripts as usize { Ok(facts) } else { Err(Damaged) }
        })
    }

    /// Returns the class of the length of each exchange.
    pub(crate) fn lengths(&self) -> Result<Arc<Vec<u32>>, Stop> {
        parse(&self.parsed.lengths, self.files, self.tier.lengths, |bytes| read_lengths(&bytes, self.tier.exchanges))
    }

    /// Returns the names of speakers and of outlets.
    pub(crate) fn names(&self) -> Result<Arc<[Vec<String>; 2]>, Stop> {
        parse(&self.parsed.names, self.files, self.tier.names, |bytes| read_names(&bytes))
    }

    /// Returns the text around an exchange, and the index of the exchange in it.
    pub(crate) fn text_of(&self, id: u32) -> Result<(Arc<Transcript>, usize), Stop> {
        let starts = self.starts()?;
        let index = starts.transcript_of(id);
        let damaged = || Stop::Damaged(self.tier.starts);
        let block = *self.tier.texts.get(index / BLOCK).ok_or_else(damaged)?;
        let texts = parse(&self.parsed.texts, self.files, block, |bytes| read_texts(&bytes))?;
        let text = texts.get(index % BLOCK).ok_or_else(damaged)?;
        let &(first, _) = starts.transcripts.get(index).ok_or_else(damaged)?;
        let (file, exchange) = text.file_of(id.saturating_sub(first)).ok_or_else(damaged)?;
        let read = |bytes: Arc<[u8]>| json::read::<Transcript>(&bytes).map_err(|_| Damaged);
        let transcript = parse(&self.parsed.transcripts, self.files, file, read)?;
        if (exchange as usize) < transcript.exchanges.len() {
            Ok((transcript, exchange as usize))
        } else {
            Err(Stop::Damaged(file))
        }
    }

    /// Notes the files that nearly every search needs, so that they come with the first that one does.
    pub(crate) fn expect(&self) {
        _ = self.starts();
        if let Some(&newest) = self.tier.texts.last() {
            _ = self.files.get(newest);
        }
    }
}
