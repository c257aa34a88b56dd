//! The index of a library, as a browser reads it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use address::HitOrder;
use find::Query;

use crate::evaluate;
use crate::facets::{Counting, Facets};
use crate::file::{DamagedFile, FileId, Files, Stop};
use crate::hit::Hit;
use crate::hits::{Hits, Run, by_score, in_order};
use crate::reader::{Parsed, TierReader, all};
use crate::relevance::Weights;
use crate::suggest::{Suggestion, most_said, nearest, start_of_near};
use crate::tier::{Starts, Tier, read_root};

/// The number of bytes of files from which all are forgotten before the next search.
const MOST_BYTES: usize = 8 << 20;

/// The index of a library. It holds the files that it was given; whoever asks it fetches those that it wants, adds them, and
/// asks again. So it needs no network itself, and all files that a step of a search needs come at once.
pub struct Index {
    tiers: Vec<Tier>,
    files: Files,
    parsed: Parsed,
}

/// An answer of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<T> {
    /// The answer.
    Ready(T),
    /// The files that are needed for the answer, or to learn which are.
    Wanted(Vec<FileId>),
}

impl Index {
    /// Opens an index by its root, the file [`ROOT`](crate::ROOT).
    ///
    /// # Errors
    /// If the root is damaged, or written by another version.
    pub fn open(root: &[u8]) -> Result<Self, DamagedFile> {
        Ok(Self { tiers: read_root(root)?, files: Files::default(), parsed: Parsed::default() })
    }

    /// Adds a file that an answer wanted; its contents are given as they were before they were compressed.
    ///
    /// # Errors
    /// If these are not the contents of the file.
    pub fn add(&mut self, file: FileId, contents: impl Into<Arc<[u8]>>) -> Result<(), DamagedFile> {
        self.files.add(file, contents.into())
    }

    /// Forgets files if there are many, so that the memory of a long visit stays small. To be called before a search.
    pub fn trim(&mut self) {
        if self.files.size() > MOST_BYTES {
            self.files.clear();
            self.parsed.clear();
        }
    }

    /// Returns the number of transcripts.
    pub fn transcripts(&self) -> usize {
        self.tiers.iter().map(|tier| tier.transcripts as usize).sum()
    }

    /// Returns the exchanges that a query keeps, as the matcher keeps them that reads all texts. The query must be
    /// [parsed for a library](crate::parse).
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn hits(&self, query: &Query, order: HitOrder) -> Result<Answer<Hits>, DamagedFile> {
        self.answer(|| {
            let kept = |tier| {
                Ok(Kept { ids: evaluate::kept(tier, query)?, starts: tier.starts()?, undated: tier.tier.undated })
            };
            let tiers = all(self.readers().map(kept))?;
            let hits = in_order((0..).zip(&tiers).flat_map(|(tier, kept)| kept.runs(tier)), order);
            if order != HitOrder::Relevance {
                return Ok(hits);
            }
            let scores = self.scores(query, &tiers)?;
            let score = |tier: u32, id: u32| {
                let tier = tier as usize;
                tiers[tier].ids.binary_search(&id).map_or(0.0, |at| scores[tier][at])
            };
            Ok(by_score(hits, &score))
        })
    }

    /// Returns for each term of a query how often it stands where the query allows it, whichever exchanges are kept.
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn occurrences(&self, query: &Query) -> Result<Answer<Vec<u64>>, DamagedFile> {
        self.answer(|| self.sum_occurrences(query))
    }

    /// Returns some hits with their passages. A range beyond the last hit is cut.
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn show(&self, query: &Arc<Query>, hits: &Hits, range: Range<usize>) -> Result<Answer<Vec<Hit>>, DamagedFile> {
        let readers: Vec<TierReader<'_>> = self.readers().collect();
        let hit = |&(tier, id): &(u32, u32)| {
            // Hits of another index may name a tier that this one does not have.
            let Some(reader) = readers.get(tier as usize) else { return Ok(None) };
            let (transcript, exchange) = reader.text_of(id)?;
            Ok(Some(Hit::new(&transcript, exchange, query)))
        };
        self.answer(|| Ok(all(hits.some(range).iter().map(hit))?.into_iter().flatten().collect()))
    }

    /// Counts hits by the year, the event and the language of their transcripts.
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn facets(&self, hits: &Hits) -> Result<Answer<Facets>, DamagedFile> {
        self.answer(|| {
            let mut counting = Counting::default();
            let facts = all(self.readers().map(|tier| Ok((tier.starts()?, tier.facts()?))))?;
            for (group, ids) in hits.by_group() {
                let Some((starts, facts)) = facts.get(group as usize) else { continue };
                let mut ids = ids.iter().map(|(_, id)| starts.transcript_of(*id)).peekable();
                while let Some(transcript) = ids.next() {
                    let more = std::iter::from_fn(|| ids.next_if_eq(&transcript)).count();
                    facts.get(transcript).into_iter().for_each(|fact| counting.add(fact, more + 1));
                }
            }
            Ok(counting.finish())
        })
    }

    /// Returns the words of the library that begin with a folded text and are said most.
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn forms(&self, start: &str) -> Result<Answer<Vec<Suggestion>>, DamagedFile> {
        self.answer(|| self.words_from(start).map(most_said))
    }

    /// Returns the words of the library that are spelled nearly like a folded word.
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn near(&self, word: &str) -> Result<Answer<Vec<Suggestion>>, DamagedFile> {
        self.answer(|| Ok(nearest(self.words_from(start_of_near(word))?, word)))
    }

    /// Returns the words that begin with a text, and how often each stands in the library.
    fn words_from(&self, start: &str) -> Result<Vec<Suggestion>, Stop> {
        let mut sum: BTreeMap<String, u64> = BTreeMap::new();
        for words in all(self.readers().map(|tier| tier.words_from(start)))? {
            for word in words {
                *sum.entry(word.word).or_default() += u64::from(word.lists.occurrences.all());
            }
        }
        Ok(sum.into_iter().collect())
    }

    /// Returns the score of each exchange that a query keeps, tier by tier.
    fn scores(&self, query: &Query, tiers: &[Kept]) -> Result<Vec<Vec<f64>>, Stop> {
        let occurrences = self.sum_occurrences(query);
        let of_tier = |(tier, kept): (TierReader<'_>, &Kept)| {
            let (frequencies, lengths) = (evaluate::frequencies(tier, query, &kept.ids), tier.lengths());
            Ok((frequencies?, lengths?))
        };
        let counted = all(self.readers().zip(tiers).map(of_tier));
        let (occurrences, counted) = (occurrences?, counted?);
        let sum = |of: fn(&Tier) -> u64| self.tiers.iter().map(of).sum();
        let weights = Weights::new(&occurrences, sum(|tier| tier.words), sum(|tier| tier.exchanges.into()));
        let mut scores = Vec::new();
        for (kept, (frequencies, lengths)) in tiers.iter().zip(counted) {
            let of_exchange = |(at, id): (usize, &u32)| {
                let class = lengths.get(kept.starts.number_of(*id)).copied().unwrap_or_default();
                weights.score(frequencies.iter().map(|of_term: &Vec<u32>| of_term[at]), class)
            };
            scores.push(kept.ids.iter().enumerate().map(of_exchange).collect());
        }
        Ok(scores)
    }

    fn sum_occurrences(&self, query: &Query) -> Result<Vec<u64>, Stop> {
        let mut sum = vec![0; query.terms().len()];
        for counts in all(self.readers().map(|tier| evaluate::occurrences(tier, query)))? {
            sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        Ok(sum)
    }

    fn readers(&self) -> impl Iterator<Item = TierReader<'_>> {
        self.tiers.iter().map(|tier| TierReader { tier, files: &self.files, parsed: &self.parsed })
    }

    fn answer<T>(&self, work: impl FnOnce() -> Result<T, Stop>) -> Result<Answer<T>, DamagedFile> {
        let done = work();
        let wanted = self.files.take_wanted();
        match done {
            Ok(value) => Ok(Answer::Ready(value)),
            Err(Stop::Wanted) => Ok(Answer::Wanted(wanted)),
            Err(Stop::Damaged(file)) => Err(DamagedFile { path: file.path() }),
        }
    }
}

/// The exchanges of a tier that a query keeps.
struct Kept {
    ids: Vec<u32>,
    starts: Arc<Starts>,
    /// The number of transcripts without a date, which come first.
    undated: u32,
}

impl Kept {
    /// Returns the exchanges of each transcript.
    fn runs(&self, group: u32) -> impl Iterator<Item = Run<'_>> {
        let mut rest = self.ids.as_slice();
        std::iter::from_fn(move || {
            let index = self.starts.transcript_of(*rest.first()?);
            let next = self.starts.transcripts.get(index + 1).map_or(u32::MAX, |(first, _)| *first);
            let (ids, others) = rest.split_at(rest.partition_point(|&id| id < next));
            rest = others;
            Some(Run { group, ids, is_dated: index >= self.undated as usize })
        })
    }
}
