//! Invents a large library whose words are as often as those of real transcripts (Zipf's law), the same in each run.

use transcript::{Exchange, ExchangeKind, Paragraph, Participant, ParticipantKind, Transcript, Turn, TurnKind};

/// The number of different words.
const WORDS: usize = 67_000;
/// The commonest words of English, so that phrases are as hard to find as real ones.
const COMMON: &str = "the of to and in that a is it we i you for on this are be with have as not was they our at but what there will from";
/// The number of people who speak in the library, and of words that a transcript says more often than others.
const PEOPLE: usize = 1500;
const TOPIC: usize = 40;

/// Random numbers (xorshift, Marsaglia 2003), the same in each run.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Returns a number from 0, below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end.max(1)
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Returns a number that is mostly near a median and seldom much larger.
    fn about(&mut self, median: f64) -> usize {
        let normal = (0..12).map(|_| self.unit()).sum::<f64>() - 6.0;
        (median * (normal * 0.7).exp()) as usize
    }
}

/// A library of any size.
pub(crate) struct Corpus {
    words: Vec<String>,
    /// For each word how often it and the commoner ones are said, as a share of all.
    shares: Vec<f64>,
}

impl Corpus {
    pub(crate) fn new() -> Self {
        let mut words: Vec<String> = COMMON.split(' ').map(str::to_owned).collect();
        let mut known: std::collections::HashSet<String> = words.iter().cloned().collect();
        let mut random = Random::new(1);
        while words.len() < WORDS {
            let syllables = if words.len() < 300 { 1 } else { 2 + random.below(3) };
            let word: String = (0..syllables).map(|_| syllable(&mut random)).collect();
            if known.insert(word.clone()) {
                words.push(word);
            } else if syllables == 1 {
                words.push(format!("{word}{}", words.len()));
            }
        }
        let weight = |rank: usize| (rank as f64 + 2.7).powf(-1.07);
        let all: f64 = (0..WORDS).map(weight).sum();
        let mut sum = 0.0;
        let shares = (0..WORDS).map(|rank| {
            sum += weight(rank) / all;
            sum
        });
        Self { shares: shares.collect(), words }
    }

    fn word(&self, random: &mut Random) -> &str {
        let share = random.unit();
        &self.words[self.shares.partition_point(|it| *it < share).min(WORDS - 1)]
    }

    /// Returns the transcript with this number, out of so many: about 53 kB of text in 45 exchanges.
    pub(crate) fn transcript(&self, number: usize, of: usize) -> Transcript {
        let mut random = Random::new(number as u64 + 7);
        let speakers = 3 + random.below(9);
        let topic: Vec<usize> = (0..TOPIC).map(|_| 200 + random.below(20_000)).collect();
        let participants = (0..speakers).map(|index| self.participant(index, &mut random)).collect();
        let exchanges = 3 + random.about(42.0);
        let exchange = |number: usize, random: &mut Random| {
            let mut paragraphs = 0;
            let turns = (0..[1, 2, 2, 3, 4, 6][random.below(6)]).map(|turn| {
                let asks = turn % 2 == 0;
                let count = if asks { 1 } else { [1, 1, 2, 3][random.below(4)] };
                let said = (0..count).map(|_| {
                    paragraphs += 1;
                    Paragraph { id: format!("p{paragraphs}"), text: self.paragraph(&topic, random) }
                });
                let paragraphs = said.collect();
                let speaker = if asks { 1 + random.below(speakers - 1) } else { 0 };
                Turn {
                    participant: Some(format!("s{speaker}")),
                    kind: if asks { TurnKind::Question } else { TurnKind::Answer },
                    language: None,
                    start: None,
                    end: None,
                    inferred: Vec::new(),
                    paragraphs,
                }
            });
            let turns = turns.collect();
            Exchange { id: format!("e{}", number + 1), kind: ExchangeKind::Question, heading: None, turns }
        };
        let exchanges = (0..exchanges).map(|number| exchange(number, &mut random)).collect();
        let date = format!("{}-{:02}-{:02}", 2005 + number * 20 / of, 1 + random.below(12), 1 + random.below(28));
        Transcript {
            version: 1,
            id: format!("c{number}"),
            title: format!("Briefing {number}"),
            event: Some(format!("Series {}", number % 9)),
            date: Some(date),
            place: None,
            language: "en".into(),
            description: Some("Invented, to measure.".into()),
            source: None,
            licence: None,
            coverage: None,
            inferred: Vec::new(),
            participants,
            exchanges,
        }
    }

    fn participant(&self, index: usize, random: &mut Random) -> Participant {
        let first = ["Ana", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus"][random.below(7)];
        let last = &self.words[900 + random.below(PEOPLE)];
        Participant {
            id: format!("s{index}"),
            name: format!("{first} {last}"),
            role: None,
            affiliation: None,
            kind: ParticipantKind::Person,
            inferred: Vec::new(),
        }
    }

    fn paragraph(&self, topic: &[usize], random: &mut Random) -> String {
        let mut words: Vec<&str> = (0..4 + random.about(24.0)).map(|_| self.word(random)).collect();
        for _ in 0..words.len() / 15 {
            let at = random.below(words.len());
            words[at] = &self.words[topic[random.below(topic.len())]];
        }
        words.join(" ") + "."
    }
}

fn syllable(random: &mut Random) -> String {
    let consonants = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl"];
    let vowels = ["a", "e", "i", "o", "u", "ai", "ou"];
    let ends = ["", "", "n", "r", "s", "l"];
    [consonants[random.below(16)], vowels[random.below(7)], ends[random.below(6)]].concat()
}
