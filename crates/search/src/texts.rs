//! Searches transcripts by reading all of them, as in a file that holds a whole library. It finds what the index finds.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use address::{HitOrder, Show};
use find::{Found, Query, Text, Token};
use transcript::Transcript;
use transcript::order::sorted;

use crate::facets::{Counting, Facets};
use crate::hit::Hit;
use crate::hits::{Hits, Run, by_score, in_order};
use crate::options::OPTIONS;
use crate::relevance::{Weights, class_of};
use crate::suggest::{Suggestion, most_said, nearest, start_of_near};
use crate::tier::Fact;

/// Transcripts that are all here.
#[derive(Default)]
pub struct Texts {
    /// The transcripts in the order of their dates, those without a date first.
    transcripts: Vec<(Arc<Transcript>, Arc<Text>)>,
}

impl Texts {
    /// Takes transcripts in any order.
    pub fn new(transcripts: Vec<Arc<Transcript>>) -> Self {
        let transcripts = sorted(transcripts, &|a, b| (&a.date, &a.id).cmp(&(&b.date, &b.id)));
        let fold = |it: Arc<Transcript>| (Arc::clone(&it), Arc::new(Text::new(it)));
        Self { transcripts: transcripts.into_iter().map(fold).collect() }
    }

    /// Returns the number of transcripts.
    pub fn len(&self) -> usize {
        self.transcripts.len()
    }

    /// Tells whether there are none.
    pub fn is_empty(&self) -> bool {
        self.transcripts.is_empty()
    }

    /// Returns the exchanges that a query keeps, in order.
    pub fn hits(&self, query: &Arc<Query>, order: HitOrder) -> Hits {
        let kept = self.found(query).map(|found| found.kept(Show::All).into_iter().map(|it| it as u32).collect());
        let kept: Vec<Vec<u32>> = kept.collect();
        let runs = (0..).zip(&kept).zip(&self.transcripts).map(|((group, ids), (transcript, _))| {
            let is_dated = transcript.date.is_some();
            Run { group, ids, is_dated }
        });
        let hits = in_order(runs, order);
        if order == HitOrder::Relevance { self.by_relevance(query, hits) } else { hits }
    }

    fn by_relevance(&self, query: &Arc<Query>, hits: Hits) -> Hits {
        let lengths: Vec<Vec<u32>> = self.transcripts.iter().map(|(_, text)| lengths(text)).collect();
        let words = lengths.iter().flatten().map(|length| u64::from(*length)).sum();
        let exchanges = lengths.iter().map(|lengths| lengths.len() as u64).sum();
        let weights = Weights::new(&self.occurrences(query), words, exchanges);
        let found: Vec<Found> = self.found(query).collect();
        by_score(hits, &|transcript, exchange| {
            let (transcript, exchange) = (transcript as usize, exchange as usize);
            let frequencies = found[transcript].frequencies(exchange).into_iter().map(|count| count as u32);
            weights.score(frequencies, class_of(lengths[transcript][exchange]))
        })
    }

    /// Returns for each term of a query how often it stands where the query allows it, whichever exchanges are kept.
    pub fn occurrences(&self, query: &Arc<Query>) -> Vec<u64> {
        let mut sum = vec![0; query.terms().len()];
        for found in self.found(query) {
            sum.iter_mut().zip(found.counts()).for_each(|(sum, count)| *sum += count as u64);
        }
        sum
    }

    /// Returns some hits with their passages. A range beyond the last hit is cut.
    pub fn show(&self, query: &Arc<Query>, hits: &Hits, range: Range<usize>) -> Vec<Hit> {
        let hit = |&(number, exchange): &(u32, u32)| {
            // Hits of an index mean something else here.
            let (transcript, _) = self.transcripts.get(number as usize)?;
            ((exchange as usize) < transcript.exchanges.len()).then(|| Hit::new(transcript, exchange as usize, query))
        };
        hits.some(range).iter().filter_map(hit).collect()
    }

    /// Counts hits by the year, the event and the language of their transcripts.
    pub fn facets(&self, hits: &Hits) -> Facets {
        let mut counting = Counting::default();
        for (group, ids) in hits.by_group() {
            if let Some((transcript, _)) = self.transcripts.get(group as usize) {
                counting.add(&Fact::of(transcript), ids.len());
            }
        }
        counting.finish()
    }

    /// Returns the words of the texts that begin with a folded text and are said most.
    pub fn forms(&self, start: &str) -> Vec<Suggestion> {
        most_said(self.words_from(start))
    }

    /// Returns the words of the texts that are spelled nearly like a folded word.
    pub fn near(&self, word: &str) -> Vec<Suggestion> {
        nearest(self.words_from(start_of_near(word)), word)
    }

    fn words_from(&self, start: &str) -> Vec<Suggestion> {
        let mut sum: BTreeMap<String, u64> = BTreeMap::new();
        for token in self.transcripts.iter().flat_map(|(_, text)| text.tokens()) {
            if let Token::Word(word) = token
                && word.starts_with(start)
            {
                *sum.entry(word.to_owned()).or_default() += 1;
            }
        }
        sum.into_iter().collect()
    }

    fn found<'a>(&'a self, query: &'a Arc<Query>) -> impl Iterator<Item = Found> {
        self.transcripts.iter().map(|(_, text)| Found::new(Arc::clone(text), Arc::clone(query), OPTIONS))
    }
}

/// Returns the number of words of each exchange.
fn lengths(text: &Text) -> Vec<u32> {
    let mut lengths = Vec::new();
    for token in text.tokens() {
        match (token, lengths.last_mut()) {
            (Token::Exchange, _) => lengths.push(0),
            (Token::Word(_) | Token::Unfindable, Some(length)) => *length += 1,
            _ => {}
        }
    }
    lengths
}
