//! A term of a query in a tier: which exchanges hold it, and where.

use std::collections::HashMap;
use std::sync::Arc;

use find::{Part, Term, Text, Token};
use transcript::Speakers;
use transcript::characters::is_written_without_spaces;
use transcript::order::sorted;

use crate::file::Stop;
use crate::lists::{Counts, Neighbour, Place};
use crate::part::part;
use crate::reader::{TierReader, Word, all};
use crate::sets;

/// The number of exchanges up to which places of common words are looked up in the texts, whose files are smaller.
const FEW: usize = 16;
/// All places of a word are quickly had if it stands in one of so many exchanges at most.
const RARE: u32 = 64;

/// A term with the words of the dictionary that it is made of.
pub(crate) struct TermWords<'a> {
    term: &'a Term,
    /// The words of the term in order.
    words: Vec<TermWord>,
}

/// A word of a term.
struct TermWord {
    text: String,
    /// The words of the dictionary that it finds: at most one word, or for a prefix any number.
    found: Vec<Word>,
    is_prefix: bool,
    /// Its rank among the commonest words.
    rank: Option<u32>,
}

impl TermWord {
    /// Returns the number of exchanges that hold it; those with several words of a prefix count for each.
    fn exchanges(&self) -> u64 {
        self.found.iter().map(|word| u64::from(word.lists.exchanges)).sum()
    }

    /// Tells whether its places tell which common words stand beside it.
    fn knows_neighbours(&self) -> bool {
        self.rank.is_none() && !self.is_prefix
    }
}

/// A place of a term in an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) turn: u32,
    /// The numbers of its first word in the turn, and of the word after its last.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// Looks up the words of a term.
pub(crate) fn look_up<'a>(tier: TierReader<'_>, term: &'a Term) -> Result<TermWords<'a>, Stop> {
    let texts: Vec<&str> = term.words().collect();
    let last = texts.len().saturating_sub(1);
    let words = texts.iter().enumerate().map(|(index, text)| {
        let ends_word = text.chars().next_back().is_some_and(is_written_without_spaces);
        let is_prefix = term.is_prefix() && index == last && !ends_word;
        let found = if is_prefix { tier.words_from(text)? } else { tier.word(text)?.into_iter().collect() };
        Ok(TermWord { text: (*text).to_owned(), found, is_prefix, rank: tier.tier.rank(text) })
    });
    Ok(TermWords { term, words: all(words)? })
}

impl TermWords<'_> {
    /// Tells whether the term is one word, anywhere or in a part of the exchanges, so that no places are needed to find it.
    pub(crate) fn is_one_word(&self) -> bool {
        self.words.len() == 1
    }

    /// Returns the exchanges that may hold the term: for a single word those that hold it in the part of the exchange in which it is
    /// searched for; for several those that hold all of them but the commonest, which are nearly everywhere and have long lists.
    pub(crate) fn exchanges(&self, tier: TierReader<'_>) -> Result<Vec<u32>, Stop> {
        if self.words.iter().any(|word| word.found.is_empty()) {
            return Ok(Vec::new());
        }
        if !self.is_one_word() {
            let rarest = self.words.iter().filter(|word| !word.is_prefix).min_by_key(|word| word.exchanges());
            rarest.iter().flat_map(|word| &word.found).for_each(|word| tier.expect_places(word));
        }
        let is_in_part = |word: &Word| {
            let ids = tier.ids(word);
            match self.term.part() {
                Some(part) if self.is_one_word() => {
                    let counts = tier.counts(word);
                    let (ids, counts) = (ids?, counts?);
                    let holds = |(_, counts): &(&u32, Counts)| in_part(*counts, Some(part)) > 0;
                    Ok(Arc::new(ids.iter().zip(counts).filter(holds).map(|(id, _)| *id).collect()))
                }
                _ => ids,
            }
        };
        let of_word = |word: &TermWord| {
            let lists = all(word.found.iter().map(is_in_part))?;
            Ok(sets::union(lists.iter().map(|ids| ids.as_slice()), tier.tier.capacity))
        };
        let has_rarer = self.words.iter().any(|word| word.rank.is_none());
        let telling = self.words.iter().filter(|word| !has_rarer || word.rank.is_none());
        let shortest_first = sorted(all(telling.map(of_word))?, &|one, other| one.len().cmp(&other.len()));
        Ok(shortest_first.into_iter().reduce(|one, other| sets::both(&one, &other)).unwrap_or_default())
    }

    /// Returns how often the term, which is [one word](Self::is_one_word), stands in the tier.
    pub(crate) fn occurrences(&self) -> u64 {
        let words = self.words.iter().flat_map(|word| &word.found);
        words.map(|word| u64::from(in_part(word.lists.occurrences, self.term.part()))).sum()
    }

    /// Returns how often the term, which is [one word](Self::is_one_word), stands in each of some exchanges, which must ascend.
    pub(crate) fn counts_in(&self, tier: TierReader<'_>, exchanges: &[u32]) -> Result<Vec<u32>, Stop> {
        let of_word = |word: &Word| {
            let (ids, counts) = (tier.ids(word), tier.counts(word));
            Ok((ids?, counts?))
        };
        let mut sums = vec![0; exchanges.len()];
        for (ids, counts) in all(self.words.iter().flat_map(|word| &word.found).map(of_word))? {
            for (sum, index) in sums.iter_mut().zip(sets::indices(&ids, exchanges)) {
                *sum += index.map_or(0, |index| in_part(counts[index], self.term.part()));
            }
        }
        Ok(sums)
    }

    /// Returns the places of the term in exchanges, which must ascend: an entry for each. The part of the exchange in which
    /// it is searched for does not matter.
    ///
    /// First looks where the rarest word of the term stands, and those that are hardly commoner; then looks for the others
    /// only where these fit. If all words are common and the exchanges few, looks into the texts.
    pub(crate) fn spans(&self, tier: TierReader<'_>, exchanges: &[u32]) -> Result<Vec<Vec<Span>>, Stop> {
        let needed: Vec<usize> = (0..self.words.len()).filter(|&index| !self.is_told_by_neighbours(index)).collect();
        let rarest = needed.iter().map(|&index| self.words[index].exchanges()).min().unwrap_or_default();
        let quick = u64::from(tier.tier.exchanges / RARE);
        if exchanges.len() <= FEW && rarest > quick {
            let texts = all(exchanges.iter().map(|&id| words_of_text(tier, id)))?;
            return Ok(texts.iter().map(|text| self.spans_in(text)).collect());
        }
        let (early, late): (Vec<usize>, Vec<usize>) =
            needed.into_iter().partition(|&index| self.words[index].exchanges() <= rarest.max(quick));
        let places = all(early.iter().map(|&index| Ok((index, self.places(tier, index, exchanges)?))))?;
        let mut spans: Vec<Vec<Span>> = (0..exchanges.len()).map(|at| self.fit(&places, at)).collect();
        if !late.is_empty() {
            self.check_late(tier, exchanges, &late, &mut spans)?;
        }
        spans.iter_mut().for_each(drop_overlaps);
        Ok(spans)
    }

    /// Tells whether the words on both sides of a common word know whether it stands there.
    fn is_told_by_neighbours(&self, index: usize) -> bool {
        let knows = |word: Option<&TermWord>| word.is_none_or(TermWord::knows_neighbours);
        let before = index.checked_sub(1).map(|before| &self.words[before]);
        let after = self.words.get(index + 1);
        !self.words[index].is_prefix
            && self.words[index].rank.is_some()
            && (before.is_some() || after.is_some())
            && knows(before)
            && knows(after)
    }

    /// Returns the places of a word of the term in exchanges.
    fn places(&self, tier: TierReader<'_>, index: usize, exchanges: &[u32]) -> Result<Vec<Vec<Place>>, Stop> {
        let mut lists = all(self.words[index].found.iter().map(|word| tier.places(word, exchanges)))?.into_iter();
        let mut places = lists.next().unwrap_or_else(|| vec![Vec::new(); exchanges.len()]);
        let mut is_several = false;
        for list in lists {
            is_several = true;
            places.iter_mut().zip(list).for_each(|(places, more)| places.extend(more));
        }
        if is_several {
            places = places.into_iter().map(|places| sorted(places, &Ord::cmp)).collect();
        }
        Ok(places)
    }

    /// Returns where the term may stand in the exchange with this index, given the places of some of its words.
    fn fit(&self, words: &[(usize, Vec<Vec<Place>>)], at: usize) -> Vec<Span> {
        let Some((first, places)) = words.iter().min_by_key(|(_, places)| places[at].len()) else { return Vec::new() };
        let span = |place: &Place| {
            let start = place.number.checked_sub(*first as u32)?;
            let fits = words.iter().all(|(index, places)| {
                let number = start.saturating_add(*index as u32);
                let found = find_place(&places[at], place.turn, number);
                found.is_some_and(|place| self.fits_beside(*index, place))
            });
            fits.then_some(Span { turn: place.turn, start, end: start.saturating_add(self.words.len() as u32) })
        };
        places[at].iter().filter_map(span).collect()
    }

    /// Tells whether what stands beside a word of the term is what the term has there.
    fn fits_beside(&self, index: usize, place: &Place) -> bool {
        if index > 0 && place.before == Neighbour::START {
            return false;
        }
        let is_rank = |word: Option<&TermWord>, neighbour: Neighbour| match word {
            Some(word) if self.words[index].knows_neighbours() && !word.is_prefix => {
                neighbour == word.rank.map_or(Neighbour::OTHER, Neighbour::common)
            }
            _ => true,
        };
        is_rank(index.checked_sub(1).map(|before| &self.words[before]), place.before)
            && is_rank(self.words.get(index + 1), place.after)
    }

    /// Removes the places at which one of the `late` words is not where the term has it. In few exchanges it looks into the
    /// texts.
    fn check_late(
        &self,
        tier: TierReader<'_>,
        exchanges: &[u32],
        late: &[usize],
        spans: &mut [Vec<Span>],
    ) -> Result<(), Stop> {
        let left: Vec<usize> = (0..exchanges.len()).filter(|&at| !spans[at].is_empty()).collect();
        let ids: Vec<u32> = left.iter().map(|&at| exchanges[at]).collect();
        if ids.len() <= FEW {
            let texts = all(ids.iter().map(|&id| words_of_text(tier, id)))?;
            for (at, text) in left.into_iter().zip(texts) {
                spans[at].retain(|span| self.stands_in(&text, *span));
            }
            return Ok(());
        }
        let places = all(late.iter().map(|&index| self.places(tier, index, &ids)))?;
        for (&index, places) in late.iter().zip(places) {
            for (&at, places) in left.iter().zip(places) {
                spans[at].retain(|span| {
                    let place = find_place(&places, span.turn, span.start.saturating_add(index as u32));
                    place.is_some_and(|place| self.fits_beside(index, place))
                });
            }
        }
        Ok(())
    }

    /// Returns the places of the term in a text.
    fn spans_in(&self, text: &TextWords) -> Vec<Span> {
        let length = self.words.len() as u32;
        let spans = text.keys().map(|&(turn, start)| Span { turn, start, end: start.saturating_add(length) });
        let mut spans = sorted(spans.filter(|span| self.stands_in(text, *span)).collect(), &Ord::cmp);
        drop_overlaps(&mut spans);
        spans
    }

    /// Tells whether the words of the term stand at a place of a text.
    fn stands_in(&self, text: &TextWords, span: Span) -> bool {
        (span.start..span.end).zip(&self.words).enumerate().all(|(index, (number, wanted))| {
            text.get(&(span.turn, number)).is_some_and(|(word, is_start)| {
                let is_word = if wanted.is_prefix { word.starts_with(&wanted.text) } else { *word == wanted.text };
                is_word && !(*is_start && index > 0)
            })
        })
    }
}

/// Returns the number of places in a part of the exchanges.
pub(crate) fn in_part(counts: Counts, part: Option<Part>) -> u32 {
    match part {
        None => counts.all(),
        Some(Part::Questions) => counts.questions,
        Some(Part::Answers) => counts.answers,
    }
}

fn find_place(places: &[Place], turn: u32, number: u32) -> Option<&Place> {
    let index = places.partition_point(|place| (place.turn, place.number) < (turn, number));
    places.get(index).filter(|place| (place.turn, place.number) == (turn, number))
}

/// Keeps of places that overlap the first, as the matcher does.
fn drop_overlaps(spans: &mut Vec<Span>) {
    let mut last: Option<Span> = None;
    spans.retain(|span| {
        let is_kept = last.is_none_or(|last| last.turn != span.turn || last.end <= span.start);
        if is_kept {
            last = Some(*span);
        }
        is_kept
    });
}

/// The words of an exchange by turn and number, each with whether it begins a paragraph.
type TextWords = HashMap<(u32, u32), (String, bool)>;

/// Reads the words of an exchange in its text.
fn words_of_text(tier: TierReader<'_>, id: u32) -> Result<TextWords, Stop> {
    let (transcript, exchange) = tier.text_of(id)?;
    let speakers = Speakers::of(&transcript.participants);
    let text = Text::new(Arc::new(part(&transcript, &speakers, &transcript.exchanges[exchange..=exchange])));
    let mut words = HashMap::new();
    let (mut turns, mut number, mut is_start) = (0, 0, false);
    for token in text.tokens() {
        match token {
            Token::Exchange => {}
            Token::Turn { .. } => (turns, number) = (turns + 1, 0),
            Token::Paragraph => is_start = true,
            Token::Unfindable => (number, is_start) = (number + 1, false),
            Token::Word(word) => {
                words.insert((turns - 1, number), (word.to_owned(), is_start));
                (number, is_start) = (number + 1, false);
            }
        }
    }
    Ok(words)
}
