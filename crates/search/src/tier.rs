//! A tier: the index of a run of transcripts, by date. The root of an index holds what leads to the files of its tiers.

use transcript::Transcript;

use crate::bits::{BitReader, BitWriter};
use crate::bytes::{Bytes, put_after, put_bytes, put_number};
use crate::file::{Damaged, DamagedFile, FileId, FileKind, ROOT, digest};

/// The first bytes of a root: the name of the format and its version.
const MAGIC: &[u8] = b"rostrum search 1\n";
/// The number of transcripts whose texts one file lists.
pub(crate) const BLOCK: usize = 8;
/// The ids of the exchanges of a transcript begin at a multiple of this, so that most changes of a transcript leave the ids
/// of all others.
const ID_STEP: u32 = 8;
/// The capacity of a tier for ids is a multiple of this, so that most changes leave it the same.
const CAPACITY_STEP: u32 = 1 << 12;

/// A tier, as the root describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tier {
    /// All ids are below.
    pub(crate) capacity: u32,
    /// The number of transcripts.
    pub(crate) transcripts: u32,
    /// The number of their exchanges.
    pub(crate) exchanges: u32,
    /// The number of their words.
    pub(crate) words: u64,
    /// The number of transcripts without a date, which come first.
    pub(crate) undated: u32,
    /// The commonest words, the commonest first.
    pub(crate) common: Vec<String>,
    /// The leaves of the dictionary, each with a text that comes after all words before it and before none in it.
    pub(crate) leaves: Vec<(String, FileId)>,
    /// The numbers of exchanges ([`Starts`]).
    pub(crate) starts: FileId,
    /// The facts about each transcript ([`read_facts`]).
    pub(crate) facts: FileId,
    /// The classes of the lengths of the exchanges ([`read_lengths`]).
    pub(crate) lengths: FileId,
    /// The names of speakers, then of outlets ([`read_names`]).
    pub(crate) names: FileId,
    /// Where the texts are, for [`BLOCK`] transcripts each ([`read_texts`]).
    pub(crate) texts: Vec<FileId>,
}

/// The ids of the exchanges of each transcript of a tier.
pub(crate) struct Starts {
    /// For each transcript its first id, and the number of its exchanges.
    pub(crate) transcripts: Vec<(u32, u32)>,
    /// For each transcript the number of exchanges before it, and at last that of all.
    before: Vec<usize>,
}

/// The facts about a transcript of a tier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) event: Option<String>,
    pub(crate) language: String,
    pub(crate) date: Option<String>,
}

impl Fact {
    /// Returns what is known about a transcript.
    pub(crate) fn of(transcript: &Transcript) -> Self {
        let Transcript { event, language, date, .. } = transcript;
        Self { event: event.clone(), language: language.clone(), date: date.clone() }
    }
}

/// Where the text of a transcript is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TextOf {
    /// The files in order, each with the number of its exchanges.
    pub(crate) files: Vec<(u32, FileId)>,
}

impl TextOf {
    /// Returns the file of an exchange, and the index of the exchange in it.
    pub(crate) fn file_of(&self, mut exchange: u32) -> Option<(FileId, u32)> {
        self.files.iter().find_map(|&(count, file)| {
            if exchange < count {
                return Some((file, exchange));
            }
            exchange -= count;
            None
        })
    }
}

impl Tier {
    /// Returns the leaf that holds a word if the dictionary does, and those after it.
    pub(crate) fn leaves_from(&self, word: &str) -> &[(String, FileId)] {
        let after = self.leaves.partition_point(|(separator, _)| separator.as_str() <= word);
        &self.leaves[after.saturating_sub(1)..]
    }

    /// Returns the rank of a word among the commonest.
    pub(crate) fn rank(&self, word: &str) -> Option<u32> {
        (0..).zip(&self.common).find(|(_, it)| *it == word).map(|(rank, _)| rank)
    }
}

/// Writes the root of an index of these tiers, the oldest first.
pub fn write_root(tiers: &[Tier]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    put_number(&mut bytes, tiers.len() as u64);
    for tier in tiers {
        put_number(&mut bytes, tier.capacity.into());
        put_number(&mut bytes, tier.transcripts.into());
        put_number(&mut bytes, tier.exchanges.into());
        put_number(&mut bytes, tier.words);
        put_number(&mut bytes, tier.undated.into());
        put_number(&mut bytes, tier.common.len() as u64);
        tier.common.iter().for_each(|word| put_bytes(&mut bytes, word.as_bytes()));
        put_number(&mut bytes, tier.leaves.len() as u64);
        let mut last = "";
        for (separator, leaf) in &tier.leaves {
            put_after(&mut bytes, last, separator);
            bytes.extend_from_slice(&leaf.digest());
            last = separator;
        }
        [tier.starts, tier.facts, tier.lengths, tier.names]
            .iter()
            .for_each(|file| bytes.extend_from_slice(&file.digest()));
        put_number(&mut bytes, tier.texts.len() as u64);
        tier.texts.iter().for_each(|file| bytes.extend_from_slice(&file.digest()));
    }
    let digest = digest(&bytes);
    bytes.extend_from_slice(&digest.to_le_bytes());
    bytes
}

/// Reads the root of an index.
///
/// # Errors
/// If it is damaged, or of another version.
pub fn read_root(bytes: &[u8]) -> Result<Vec<Tier>, DamagedFile> {
    let read = || {
        let (bytes, written) = bytes.split_last_chunk::<8>().ok_or(Damaged)?;
        let rest = bytes.strip_prefix(MAGIC).ok_or(Damaged)?;
        if digest(bytes).to_le_bytes() != *written {
            return Err(Damaged);
        }
        let mut rest = Bytes(rest);
        (0..rest.count()?).map(|_| read_tier(&mut rest)).collect()
    };
    read().map_err(|Damaged| DamagedFile { path: ROOT.to_owned() })
}

fn read_tier(rest: &mut Bytes<'_>) -> Result<Tier, Damaged> {
    let (capacity, transcripts, exchanges) = (rest.small()?, rest.small()?, rest.small()?);
    let (words, undated) = (rest.number()?, rest.small()?);
    let common = (0..rest.count()?).map(|_| rest.text().map(str::to_owned)).collect::<Result<_, _>>()?;
    let mut separator = String::new();
    let leaf = |rest: &mut Bytes<'_>| {
        rest.after(&mut separator)?;
        Ok((separator.clone(), file(rest)?))
    };
    let leaves = several(rest, leaf)?;
    let (starts, facts, lengths, names) = (file(rest)?, file(rest)?, file(rest)?, file(rest)?);
    let texts = several(rest, file)?;
    Ok(Tier { capacity, transcripts, exchanges, words, undated, common, leaves, starts, facts, lengths, names, texts })
}

/// Reads a list, its length first.
fn several<T>(
    rest: &mut Bytes<'_>,
    mut read: impl FnMut(&mut Bytes<'_>) -> Result<T, Damaged>,
) -> Result<Vec<T>, Damaged> {
    (0..rest.count()?).map(|_| read(rest)).collect()
}

/// Reads the digest of a file with words, lists or the like.
fn file(rest: &mut Bytes<'_>) -> Result<FileId, Damaged> {
    rest.file(FileKind::Index)
}

impl Starts {
    /// Gives ids to the exchanges of transcripts with these numbers of exchanges.
    pub(crate) fn new(counts: impl IntoIterator<Item = u32>) -> Self {
        let mut next = 0u32;
        let ids = |count: u32| {
            let first = next;
            next = first.saturating_add(count).checked_next_multiple_of(ID_STEP).unwrap_or(u32::MAX);
            (first, count)
        };
        let transcripts: Vec<(u32, u32)> = counts.into_iter().map(ids).collect();
        let mut before = vec![0];
        before.extend(transcripts.iter().scan(0, |sum, (_, count)| {
            *sum = usize::saturating_add(*sum, *count as usize);
            Some(*sum)
        }));
        Self { transcripts, before }
    }

    /// Returns the capacity of the tier for ids.
    pub(crate) fn capacity(&self) -> u32 {
        let end = self.transcripts.last().map_or(0, |(first, count)| first.saturating_add(*count));
        end.checked_next_multiple_of(CAPACITY_STEP).unwrap_or(u32::MAX)
    }

    /// Returns the index of the transcript of an exchange.
    pub(crate) fn transcript_of(&self, id: u32) -> usize {
        self.transcripts.partition_point(|(first, _)| *first <= id).saturating_sub(1)
    }

    /// Returns the number of an exchange among all, from 0.
    pub(crate) fn number_of(&self, id: u32) -> usize {
        let index = self.transcript_of(id);
        let first = self.transcripts.get(index).map_or(0, |(first, _)| *first);
        self.before[index.min(self.before.len() - 1)] + id.saturating_sub(first) as usize
    }

    /// Returns the number of all exchanges.
    pub(crate) fn count(&self) -> usize {
        self.before.last().copied().unwrap_or_default()
    }

    /// Returns the ids of all exchanges.
    pub(crate) fn all(&self) -> Vec<u32> {
        self.transcripts.iter().flat_map(|&(first, count)| first..first + count).collect()
    }

    pub(crate) fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.transcripts.iter().for_each(|&(_, count)| put_number(&mut bytes, count.into()));
        bytes
    }

    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Damaged> {
        let mut rest = Bytes(bytes);
        let mut counts = Vec::new();
        while !rest.0.is_empty() {
            counts.push(rest.small()?);
        }
        Ok(Self::new(counts))
    }
}

/// Writes what is known about transcripts, in their order.
pub(crate) fn write_facts(facts: &[Fact]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let events = table(&mut bytes, facts.iter().filter_map(|fact| fact.event.as_deref()));
    let languages = table(&mut bytes, facts.iter().map(|fact| fact.language.as_str()));
    put_number(&mut bytes, facts.len() as u64);
    let mut last = "";
    let index = |table: &[&str], text: &str| table.binary_search(&text).unwrap_or_default() as u64;
    for fact in facts {
        put_number(&mut bytes, fact.event.as_deref().map_or(0, |event| index(&events, event) + 1));
        put_number(&mut bytes, index(&languages, &fact.language));
        let date = fact.date.as_deref().unwrap_or_default();
        put_after(&mut bytes, last, date);
        last = date;
    }
    bytes
}

/// Writes different texts, sorted, and returns them.
fn table<'a>(bytes: &mut Vec<u8>, texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    put_number(bytes, texts.len() as u64);
    texts.iter().for_each(|text| put_bytes(bytes, text.as_bytes()));
    texts
}

/// Reads what [`write_facts`] wrote.
pub(crate) fn read_facts(bytes: &[u8]) -> Result<Vec<Fact>, Damaged> {
    let mut rest = Bytes(bytes);
    let texts = |rest: &mut Bytes<'_>| several(rest, |rest| rest.text().map(str::to_owned));
    let (events, languages) = (texts(&mut rest)?, texts(&mut rest)?);
    let mut date = String::new();
    let fact = |rest: &mut Bytes<'_>| {
        let event = match (rest.number()? as usize).checked_sub(1) {
            Some(index) => Some(events.get(index).ok_or(Damaged)?.clone()),
            None => None,
        };
        let language = languages.get(rest.number()? as usize).ok_or(Damaged)?.clone();
        rest.after(&mut date)?;
        Ok(Fact { event, language, date: Some(date.clone()).filter(|date| !date.is_empty()) })
    };
    several(&mut rest, fact)
}

/// Writes the classes of the lengths of exchanges ([`class_of`](crate::relevance::class_of)), four bits each.
pub(crate) fn write_lengths(classes: &[u32]) -> Vec<u8> {
    let mut bits = BitWriter::default();
    classes.iter().for_each(|class| bits.bits((*class).into(), 4));
    bits.finish()
}

/// Reads the classes of the lengths of so many exchanges.
pub(crate) fn read_lengths(bytes: &[u8], count: u32) -> Result<Vec<u32>, Damaged> {
    let mut bits = BitReader::new(bytes);
    let classes = (0..count.min(bytes.len() as u32 * 2)).map(|_| bits.bits(4)).collect::<Vec<_>>();
    if classes.len() == count as usize { Ok(classes) } else { Err(Damaged) }
}

/// Writes names: sorted and folded, of speakers and of outlets.
pub(crate) fn write_names(names: [&[&str]; 2]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for names in names {
        put_number(&mut bytes, names.len() as u64);
        let mut last = "";
        for name in names {
            put_after(&mut bytes, last, name);
            last = name;
        }
    }
    bytes
}

/// Reads names: of speakers and of outlets.
pub(crate) fn read_names(bytes: &[u8]) -> Result<[Vec<String>; 2], Damaged> {
    let mut rest = Bytes(bytes);
    let mut names = || {
        let mut last = String::new();
        several(&mut rest, |rest| {
            rest.after(&mut last)?;
            Ok(last.clone())
        })
    };
    Ok([names()?, names()?])
}

/// Writes where the texts of transcripts are.
pub(crate) fn write_texts(texts: &[TextOf]) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_number(&mut bytes, texts.len() as u64);
    for text in texts {
        put_number(&mut bytes, text.files.len() as u64);
        for (exchanges, file) in &text.files {
            put_number(&mut bytes, (*exchanges).into());
            bytes.extend_from_slice(&file.digest());
        }
    }
    bytes
}

/// Reads what [`write_texts`] wrote.
pub(crate) fn read_texts(bytes: &[u8]) -> Result<Vec<TextOf>, Damaged> {
    let file = |rest: &mut Bytes<'_>| Ok((rest.small()?, rest.file(FileKind::Text)?));
    several(&mut Bytes(bytes), |rest| several(rest, file).map(|files| TextOf { files }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::file::DIGEST;

    fn a_file() -> impl Strategy<Value = FileId> {
        any::<[u8; DIGEST]>().prop_map(|digest| FileId::new(FileKind::Index, digest))
    }

    prop_compose! {
        fn a_tier()(
            capacity: u32, transcripts: u32, [exchanges, undated] in any::<[u32; 2]>(), words: u64, common in prop::collection::vec("[a-z]{1,4}", 0..5),
            leaves in prop::collection::btree_map("[a-zé]{0,6}", a_file(), 0..9), files in any::<[[u8; DIGEST]; 4]>(),
            texts in prop::collection::vec(a_file(), 0..5)
        ) -> Tier {
            let [starts, facts, lengths, names] = files.map(|digest| FileId::new(FileKind::Index, digest));
            Tier { capacity, transcripts, exchanges, words, undated, common, leaves: leaves.into_iter().collect(), starts, facts, lengths, names, texts }
        }
    }

    proptest! {
        #[test]
        fn a_root_is_read_as_it_was_written_and_refused_if_a_byte_differs(tiers in prop::collection::vec(a_tier(), 0..4), at: prop::sample::Index, change in 1u8..) {
            let mut bytes = write_root(&tiers);
            prop_assert_eq!(read_root(&bytes), Ok(tiers));
            let at = at.index(bytes.len());
            bytes[at] ^= change;
            prop_assert!(read_root(&bytes).is_err());
            prop_assert!(read_root(&bytes[..at]).is_err());
        }

        #[test]
        fn facts_names_starts_and_texts_are_read_as_they_were_written(
            facts in prop::collection::vec((proptest::option::of("[a-c]{1,3}"), "[a-z]{2}", proptest::option::of("20[0-9]{2}")), 0..9),
            mut names in any::<[Vec<String>; 2]>(), counts in prop::collection::vec(0u32..40, 0..9),
            texts in prop::collection::vec(prop::collection::vec((0u32..9, any::<[u8; DIGEST]>()), 0..4), 0..5)
        ) {
            let facts: Vec<Fact> = facts.into_iter().map(|(event, language, date)| Fact { event, language, date }).collect();
            prop_assert_eq!(read_facts(&write_facts(&facts)), Ok(facts));
            names.iter_mut().for_each(|names| names.sort());
            let written = names.each_ref().map(|names| names.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert_eq!(read_names(&write_names([&written[0], &written[1]])), Ok(names));
            let starts = Starts::new(counts);
            prop_assert_eq!(Starts::read(&starts.write()).map(|it| it.transcripts), Ok(starts.transcripts));
            let text = |files: Vec<(u32, [u8; DIGEST])>| TextOf { files: files.into_iter().map(|(count, digest)| (count, FileId::new(FileKind::Text, digest))).collect() };
            let texts: Vec<TextOf> = texts.into_iter().map(text).collect();
            prop_assert_eq!(read_texts(&write_texts(&texts)), Ok(texts));
        }
    }
}
