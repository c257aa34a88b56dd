//! Writes an index.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;
use std::mem;
use std::sync::Arc;

use find::fold::name_key;
use find::{Role, Text, Token, name_in_role};
use fnv::FnvHasher;
use transcript::{Exchange, Participant, Speakers, Transcript, TurnKind, json};

use crate::bytes::{Bytes, put_number};
use crate::dictionary::{DictionaryWriter, Key, Written};
use crate::file::{FileId, FileKind, emit};
use crate::lists::{Counts, Neighbour, Place, write_counts, write_ids, write_places};
use crate::part::part;
use crate::relevance::class_of;
use crate::tier::{BLOCK, Fact, Starts, TextOf, Tier, write_facts, write_lengths, write_names, write_texts};

/// The share of all words that a word must have to be one of the commonest: one of so many.
const COMMON: usize = 500;
/// The greatest number of commonest words, and their greatest share of all different words: one of so many.
const MOST_COMMON: usize = 200;
const COMMON_OF: usize = 8;
/// The number of bytes from which a block of places is full.
const PLACES_BLOCK: usize = 16 << 10;

/// Writes a tier: the index of some transcripts, which are added in the order of their dates.
pub struct TierWriter<'a> {
    /// Takes each file: what it is, and its contents before they are compressed.
    emit: &'a mut dyn FnMut(FileId, Vec<u8>),
    /// The number of bytes of text from which a file of texts is full.
    text_size: usize,
    words: Words,
    /// All texts one after the other: numbers of words, and the signs below.
    stream: Vec<u32>,
    /// The number of exchanges of each transcript.
    exchanges: Vec<u32>,
    facts: Vec<Fact>,
    texts: Vec<TextOf>,
    /// For each speaker the turns, and for each outlet the exchanges; both by number.
    speakers: BTreeMap<String, Vec<(u32, u32)>>,
    outlets: BTreeMap<String, Vec<u32>>,
    /// The number of exchanges so far.
    count: u32,
    /// For each exchange the number of its words.
    lengths: Vec<u32>,
}

/// Signs in the stream. Higher numbers are words.
mod sign {
    pub(super) const EXCHANGE: u32 = 0;
    pub(super) const HEADING: u32 = 1;
    pub(super) const QUESTION: u32 = 2;
    pub(super) const ANSWER: u32 = 3;
    pub(super) const OTHER_TURN: u32 = 4;
    pub(super) const PARAGRAPH: u32 = 5;
    pub(super) const UNFINDABLE: u32 = 6;
    pub(super) const WORDS: u32 = 7;
}

/// Words with their numbers.
#[derive(Default)]
struct Words {
    numbers: HashMap<Box<str>, u32, BuildHasherDefault<FnvHasher>>,
    counts: Vec<u32>,
}

impl Words {
    /// Counts a word, and returns its number.
    fn count(&mut self, word: &str) -> u32 {
        let number = match self.numbers.get(word) {
            Some(&number) => number,
            None => {
                let number = self.counts.len() as u32;
                self.numbers.insert(word.into(), number);
                self.counts.push(0);
                number
            }
        };
        self.counts[number as usize] += 1;
        number
    }
}

impl<'a> TierWriter<'a> {
    /// Begins a tier, whose files are passed to `emit`: what each is, and its contents before they are compressed.
    /// `text_size` is the number of bytes of text that a file of texts should have.
    pub fn new(text_size: usize, emit: &'a mut dyn FnMut(FileId, Vec<u8>)) -> Self {
        Self {
            emit,
            text_size,
            words: Words::default(),
            stream: Vec::new(),
            exchanges: Vec::new(),
            facts: Vec::new(),
            texts: Vec::new(),
            speakers: BTreeMap::new(),
            outlets: BTreeMap::new(),
            count: 0,
            lengths: Vec::new(),
        }
    }

    /// Adds a transcript, which is no earlier than the one before. Those without a date come first.
    pub fn add(&mut self, transcript: Transcript) {
        let text = self.write_text(&transcript);
        self.texts.push(text);
        self.exchanges.push(transcript.exchanges.len() as u32);
        self.facts.push(Fact::of(&transcript));
        let transcript = Arc::new(transcript);
        let names = |role| {
            let name = |it: &Participant| name_in_role(role, it).map(name_key);
            transcript.participants.iter().map(name).collect::<Vec<_>>()
        };
        let (speakers, outlets) = (names(Role::Speaker), names(Role::Outlet));
        let text = Text::new(Arc::clone(&transcript));
        let mut turn = 0;
        for token in text.tokens() {
            let sign = match token {
                Token::Exchange => {
                    self.count += 1;
                    self.lengths.push(0);
                    turn = 0;
                    sign::EXCHANGE
                }
                Token::Turn { kind, participant } => {
                    let exchange = self.count - 1;
                    if let Some(Some(name)) = participant.map(|it| &speakers[it]) {
                        self.speakers.entry(name.clone()).or_default().push((exchange, turn));
                    }
                    if let (Some(TurnKind::Question), Some(Some(name))) = (kind, participant.map(|it| &outlets[it])) {
                        let asked = self.outlets.entry(name.clone()).or_default();
                        if asked.last() != Some(&exchange) {
                            asked.push(exchange);
                        }
                    }
                    turn += 1;
                    match kind {
                        None => sign::HEADING,
                        Some(TurnKind::Question) => sign::QUESTION,
                        Some(TurnKind::Answer) => sign::ANSWER,
                        Some(TurnKind::Statement | TurnKind::Note) => sign::OTHER_TURN,
                    }
                }
                Token::Paragraph => sign::PARAGRAPH,
                Token::Unfindable => sign::UNFINDABLE,
                Token::Word(word) => sign::WORDS + self.words.count(word),
            };
            if sign >= sign::UNFINDABLE
                && let Some(length) = self.lengths.last_mut()
            {
                *length += 1;
            }
            self.stream.push(sign);
        }
    }

    /// Writes the text of a transcript in files of whole exchanges.
    fn write_text(&mut self, transcript: &Transcript) -> TextOf {
        let speakers = Speakers::of(&transcript.participants);
        let mut files = Vec::new();
        let mut from = 0;
        while from < transcript.exchanges.len() {
            let mut to = from + 1;
            let mut size = text_length(&transcript.exchanges[from]);
            // Ends where the size is nearest to the wanted one.
            while let Some(next) = transcript.exchanges.get(to).map(text_length)
                && size + next / 2 < self.text_size
            {
                size += next;
                to += 1;
            }
            let contents = json::write(&part(transcript, &speakers, &transcript.exchanges[from..to])).into_bytes();
            files.push(((to - from) as u32, emit(self.emit, FileKind::Text, contents)));
            from = to;
        }
        TextOf { files }
    }

    /// Writes everything that is left, and returns what the root says about the tier.
    pub fn finish(mut self) -> Tier {
        let starts = Starts::new(self.exchanges.iter().copied());
        let capacity = starts.capacity();
        let ids = starts.all();
        let (common, ranks) = self.common();
        let stream = mem::take(&mut self.stream);
        let (words, kinds) = invert(&stream, &ids, self.words.counts.len(), &ranks);
        drop(stream);

        let mut dictionary = DictionaryWriter::new(self.emit);
        for (key, turns) in [Key::ANSWERS, Key::OTHERS, Key::QUESTIONS].into_iter().zip(kinds) {
            dictionary.word(key, &turns_written(&turns, capacity));
        }
        for (name, exchanges) in &self.outlets {
            let exchanges: Vec<u32> = exchanges.iter().map(|&number| ids[number as usize]).collect();
            dictionary.word(&Key::outlet(name), &ids_written(&exchanges, capacity));
        }
        for (name, turns) in &self.speakers {
            let turns: Vec<(u32, u32)> = turns.iter().map(|&(number, turn)| (ids[number as usize], turn)).collect();
            dictionary.word(&Key::speaker(name), &turns_written(&turns, capacity));
        }
        let mut sorted: Vec<(Box<str>, u32)> = mem::take(&mut self.words.numbers).into_iter().collect();
        sorted.sort_unstable();
        for (word, number) in sorted {
            let is_common = ranks[number as usize].is_some();
            dictionary.word(&word, &words[number as usize].written(is_common, capacity));
        }
        let leaves = dictionary.finish();

        let mut put = |contents: Vec<u8>| emit(self.emit, FileKind::Index, contents);
        let speakers: Vec<&str> = self.speakers.keys().map(String::as_str).collect();
        let outlets: Vec<&str> = self.outlets.keys().map(String::as_str).collect();
        Tier {
            capacity,
            transcripts: self.exchanges.len() as u32,
            exchanges: self.exchanges.iter().sum(),
            words: self.lengths.iter().map(|length| u64::from(*length)).sum(),
            undated: self.facts.iter().take_while(|fact| fact.date.is_none()).count() as u32,
            common,
            leaves,
            starts: put(starts.write()),
            facts: put(write_facts(&self.facts)),
            lengths: put(write_lengths(&self.lengths.iter().map(|length| class_of(*length)).collect::<Vec<_>>())),
            names: put(write_names([&speakers, &outlets])),
            texts: self.texts.chunks(BLOCK).map(|texts| put(write_texts(texts))).collect(),
        }
    }

    /// Returns the commonest words, the commonest first, and for each word its rank among them.
    fn common(&self) -> (Vec<String>, Vec<Option<u32>>) {
        let counts = &self.words.counts;
        let all: usize = counts.iter().map(|&count| count as usize).sum();
        let mut common: Vec<(&str, u32)> = self.words.numbers.iter().map(|(word, number)| (&**word, *number)).collect();
        common.retain(|(_, number)| counts[*number as usize] as usize * COMMON > all);
        common.sort_unstable_by_key(|(word, number)| (std::cmp::Reverse(counts[*number as usize]), *word));
        common.truncate(MOST_COMMON.min(counts.len() / COMMON_OF));
        let mut ranks = vec![None; counts.len()];
        for (rank, (_, number)) in (0..).zip(&common) {
            ranks[*number as usize] = Some(rank);
        }
        (common.into_iter().map(|(word, _)| word.to_owned()).collect(), ranks)
    }
}

fn text_length(exchange: &Exchange) -> usize {
    exchange.texts().map(|(_, text)| text.len()).sum()
}

/// The places of a word, as bytes, while they are collected.
#[derive(Default)]
struct Raw {
    bytes: Vec<u8>,
    last: u32,
}

/// Turns, each as the id of its exchange and its index in the exchange.
type Turns = Vec<(u32, u32)>;

/// Collects the places of each word, and the turns that answer, the others, and those that ask. `ids` holds the id of each
/// exchange, and `ranks` for each word its rank among the commonest.
fn invert(stream: &[u32], ids: &[u32], words: usize, ranks: &[Option<u32>]) -> (Vec<Raw>, [Turns; 3]) {
    let mut all: Vec<Raw> = (0..words).map(|_| Raw::default()).collect();
    let mut kinds: [Turns; 3] = Default::default();
    let mut ids = ids.iter();
    let (mut id, mut turn, mut kind, mut number) = (0, 0, sign::HEADING, 0);
    let rank = |sign: u32| sign.checked_sub(sign::WORDS).and_then(|word| ranks[word as usize]);
    for (at, &sign) in stream.iter().enumerate() {
        match sign {
            sign::EXCHANGE => {
                id = ids.next().copied().unwrap_or_default();
                turn = u32::MAX;
            }
            sign::HEADING..=sign::OTHER_TURN => {
                turn = turn.wrapping_add(1);
                (kind, number) = (sign, 0);
                match sign {
                    sign::ANSWER => kinds[0].push((id, turn)),
                    sign::OTHER_TURN => kinds[1].push((id, turn)),
                    sign::QUESTION => kinds[2].push((id, turn)),
                    _ => {}
                }
            }
            sign::PARAGRAPH => {}
            sign::UNFINDABLE => number += 1,
            word => {
                let before = match stream[at - 1] {
                    sign::PARAGRAPH => Neighbour::START,
                    sign => rank(sign).map_or(Neighbour::OTHER, Neighbour::common),
                };
                let after = stream.get(at + 1).and_then(|&sign| rank(sign));
                let after = after.map_or(Neighbour::OTHER, Neighbour::common);
                all[(word - sign::WORDS) as usize].push(id, kind, Place { turn, number, before, after });
                number += 1;
            }
        }
    }
    (all, kinds)
}

impl Raw {
    fn push(&mut self, id: u32, kind: u32, place: Place) {
        let numbers = [id - self.last, kind, place.turn, place.number, place.before.code(), place.after.code()];
        numbers.iter().for_each(|&number| put_number(&mut self.bytes, number.into()));
        self.last = id;
    }

    /// Returns the lists of the word.
    fn written(&self, is_common: bool, capacity: u32) -> Written {
        let mut ids: Vec<u32> = Vec::new();
        let mut counts: Vec<Counts> = Vec::new();
        let mut places: Vec<Vec<Place>> = Vec::new();
        let mut rest = Bytes(&self.bytes);
        let mut id = 0;
        // The bytes are those that `push` wrote.
        while let Ok(gap) = rest.small() {
            id += gap;
            if ids.last() != Some(&id) {
                ids.push(id);
                counts.push(Counts::default());
                places.push(Vec::new());
            }
            let mut next = || rest.small().unwrap_or_default();
            let kind = next();
            let place =
                Place { turn: next(), number: next(), before: Neighbour::of(next()), after: Neighbour::of(next()) };
            if let (Some(counts), Some(places)) = (counts.last_mut(), places.last_mut()) {
                match kind {
                    sign::QUESTION => counts.questions += 1,
                    sign::ANSWER => counts.answers += 1,
                    _ => counts.others += 1,
                }
                places.push(place);
            }
        }
        let sum = |of: fn(&Counts) -> u32| counts.iter().map(of).sum();
        Written {
            exchanges: ids.len() as u32,
            occurrences: Counts {
                questions: sum(|it| it.questions),
                answers: sum(|it| it.answers),
                others: sum(|it| it.others),
            },
            is_common,
            ids: write_ids(&ids, capacity),
            counts: write_counts(&counts),
            places: blocks(&places, is_common),
        }
    }
}

/// Writes places in blocks, each with the number of its exchanges. A block ends by the number of its places, about as many
/// as fill a file.
fn blocks(places: &[Vec<Place>], is_common: bool) -> Vec<(u32, Vec<u8>)> {
    let mut blocks = Vec::new();
    let mut rest = places;
    while !rest.is_empty() {
        let mut count = 0;
        // A place takes about ten bits.
        let is_open = |places: &&Vec<Place>| {
            count += places.len();
            count * 10 / 8 < PLACES_BLOCK
        };
        let length = rest.iter().take_while(is_open).count().max(1);
        let (block, others) = rest.split_at(length);
        blocks.push((length as u32, write_places(block, is_common)));
        rest = others;
    }
    blocks
}

/// Returns lists of turns, whose places have no numbers.
fn turns_written(turns: &[(u32, u32)], capacity: u32) -> Written {
    let mut ids: Vec<u32> = Vec::new();
    let mut places: Vec<Vec<Place>> = Vec::new();
    for &(id, turn) in turns {
        if ids.last() != Some(&id) {
            ids.push(id);
            places.push(Vec::new());
        }
        if let Some(places) = places.last_mut() {
            places.push(Place { turn, number: 0, before: Neighbour::OTHER, after: Neighbour::OTHER });
        }
    }
    Written { places: blocks(&places, true), is_common: true, ..ids_written(&ids, capacity) }
}

/// Returns lists with nothing but exchanges.
fn ids_written(ids: &[u32], capacity: u32) -> Written {
    Written {
        exchanges: ids.len() as u32,
        occurrences: Counts::default(),
        is_common: false,
        ids: write_ids(ids, capacity),
        counts: Vec::new(),
        places: Vec::new(),
    }
}
