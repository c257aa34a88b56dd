//! The parts of a transcript that are drawn one after the other, and the sections in which a long page is laid out.

use std::ops::Range;

use crate::model::{Exchange, Transcript, TurnKind};

/// The least number of turns in the first section of a page. They fill about one window, since the browser lays out a
/// section as a whole as soon as any of it is visible.
const FIRST_TURNS: usize = 2;
/// The least number of turns in later sections: enough that the browser can skip much, few enough to be drawn quickly.
const SECTION_TURNS: usize = 50;
/// The number of paragraphs after which a long exchange is cut at the next head of a turn. An exchange, or a turn, is cut inside
/// when it has twice as many.
const PART_PARAGRAPHS: usize = 100;

/// A run of paragraphs of one exchange: all of them, or as many of a very long exchange as are drawn at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The index of the exchange.
    pub exchange: usize,
    /// The indices of the turns of the exchange to which the paragraphs belong. The first and the last of them may have more
    /// paragraphs, in other parts.
    pub turns: Range<usize>,
    /// The indices of the paragraphs among all paragraphs of the exchange.
    pub paragraphs: Range<usize>,
    /// The number of paragraphs of the first turn that stand in earlier parts.
    skipped: usize,
}

/// The paragraphs of a turn that are in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnInPart {
    /// The index of the turn in the exchange.
    pub turn: usize,
    /// The indices of the paragraphs in the turn.
    pub paragraphs: Range<usize>,
    /// The index of the first of them among all paragraphs of the exchange.
    pub first: usize,
}

impl TurnInPart {
    /// Tells whether the head of the turn is drawn with these paragraphs: who speaks. Notes have none, and turns that go on after
    /// notes neither.
    pub fn has_head(&self, exchange: &Exchange) -> bool {
        let is_note = exchange.turns.get(self.turn).is_none_or(|turn| turn.kind == TurnKind::Note);
        self.paragraphs.start == 0 && !is_note && !exchange.goes_on(self.turn)
    }
}

impl Part {
    /// Tells whether the exchange begins with this part. Its heading is in it.
    pub fn is_first(&self) -> bool {
        self.paragraphs.start == 0
    }

    /// Returns the indices of the texts of the part among all texts of the exchange (see [`Exchange::texts`]), which must be that
    /// of the part.
    pub fn texts(&self, exchange: &Exchange) -> Range<usize> {
        let first = exchange.text_of_paragraph(0);
        let start = if self.is_first() { 0 } else { first + self.paragraphs.start };
        start..first + self.paragraphs.end
    }

    /// Returns what each turn of the exchange, which must be that of the part, has in it.
    pub fn turns<'e>(&self, exchange: &'e Exchange) -> impl Iterator<Item = TurnInPart> + use<'e> {
        let Range { start: mut first, end } = self.paragraphs;
        let mut skipped = self.skipped;
        exchange.turns.iter().enumerate().take(self.turns.end).skip(self.turns.start).map(move |(turn, value)| {
            let start = std::mem::take(&mut skipped);
            let count = (value.paragraphs.len() - start).min(end - first);
            let here = TurnInPart { turn, paragraphs: start..start + count, first };
            first += count;
            here
        })
    }
}

/// All parts of a transcript, in order. Their numbers begin with 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    list: Vec<Part>,
    /// For each exchange the number of its first part, and at the end the number of all parts.
    firsts: Vec<usize>,
}

impl Parts {
    /// Cuts a transcript into parts. An exchange of at most 200 paragraphs is one.
    pub fn of(transcript: &Transcript) -> Self {
        let mut parts = Self { list: Vec::new(), firsts: vec![0] };
        for (index, exchange) in transcript.exchanges.iter().enumerate() {
            parts.add(index, exchange);
            parts.firsts.push(parts.list.len());
        }
        parts
    }

    fn add(&mut self, index: usize, exchange: &Exchange) {
        let all: usize = exchange.turns.iter().map(|turn| turn.paragraphs.len()).sum();
        let mut part = Part { exchange: index, turns: 0..0, paragraphs: 0..0, skipped: 0 };
        for (turn, value) in exchange.turns.iter().enumerate() {
            if all > 2 * PART_PARAGRAPHS && part.paragraphs.len() >= PART_PARAGRAPHS && !exchange.goes_on(turn) {
                part = self.cut(part, turn, 0);
            }
            part.turns.end = turn + 1;
            part.paragraphs.end += value.paragraphs.len();
            while part.paragraphs.len() > 2 * PART_PARAGRAPHS {
                let too_many = part.paragraphs.len() - 2 * PART_PARAGRAPHS;
                part.paragraphs.end -= too_many;
                part = self.cut(part, turn, value.paragraphs.len() - too_many);
                part.turns.end = turn + 1;
                part.paragraphs.end += too_many;
            }
        }
        self.list.push(part);
    }

    /// Adds a part, and returns an empty one after it, which begins in a turn after as many of its paragraphs.
    fn cut(&mut self, mut part: Part, turn: usize, skipped: usize) -> Part {
        let end = part.paragraphs.end;
        part.turns.end = if skipped > 0 { turn + 1 } else { turn };
        let next = Part { exchange: part.exchange, turns: turn..turn, paragraphs: end..end, skipped };
        self.list.push(part);
        next
    }

    /// Returns the part with a number.
    pub fn get(&self, number: usize) -> Option<&Part> {
        self.list.get(number)
    }

    /// Returns the numbers of the parts of an exchange, given by its index; none if there is no such exchange.
    pub fn of_exchange(&self, exchange: usize) -> Range<usize> {
        match (self.firsts.get(exchange), self.firsts.get(exchange + 1)) {
            (Some(&first), Some(&next)) => first..next,
            _ => 0..0,
        }
    }

    /// Returns the number of the part with a paragraph, given by its index among all paragraphs of an exchange. If the exchange
    /// has fewer, takes its last part.
    pub fn with_paragraph(&self, exchange: usize, paragraph: usize) -> usize {
        let numbers = self.of_exchange(exchange);
        let parts = &self.list[numbers.clone()];
        let before = parts.partition_point(|part| part.paragraphs.end <= paragraph);
        numbers.start + before.min(parts.len().saturating_sub(1))
    }

    /// Puts the parts of some exchanges, given by their indices, into sections, each as the numbers of its parts. The first
    /// section has a few turns, and each next one about twice as many, up to about fifty. A part of a hundred paragraphs fills one.
    pub fn sections(&self, exchanges: &[usize]) -> Vec<Vec<usize>> {
        let mut sections = vec![Vec::new()];
        let (mut turns, mut least_turns) = (0, FIRST_TURNS);
        for number in exchanges.iter().flat_map(|&index| self.of_exchange(index)) {
            if turns >= least_turns {
                sections.push(Vec::new());
                (turns, least_turns) = (0, SECTION_TURNS.min(2 * least_turns));
            }
            let part = &self.list[number];
            turns += part.turns.len().max(part.paragraphs.len() / PART_PARAGRAPHS * SECTION_TURNS);
            sections.last_mut().into_iter().for_each(|section| section.push(number));
        }
        sections.retain(|section| !section.is_empty());
        sections
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{ExchangeKind, Paragraph, Turn};

    /// Makes a transcript whose exchanges have turns of so many paragraphs. Every fifth turn is a note.
    fn transcript(exchanges: &[Vec<usize>]) -> Transcript {
        let sound = crate::json::read(include_bytes!("../tests/fixtures/sound.json"));
        let sound: Transcript = sound.unwrap_or_else(|error| panic!("{error}"));
        let turn = |(index, count): (usize, &usize)| Turn {
            participant: Some("a".into()),
            kind: if index % 5 == 4 { TurnKind::Note } else { TurnKind::Statement },
            language: None,
            start: None,
            end: None,
            inferred: vec![],
            paragraphs: (0..*count).map(|id| Paragraph { id: format!("t{index}p{id}"), text: "?".into() }).collect(),
        };
        let exchange = |turns: &Vec<usize>| Exchange {
            id: "e1".into(),
            kind: ExchangeKind::Question,
            heading: None,
            turns: turns.iter().enumerate().map(turn).collect(),
        };
        Transcript { exchanges: exchanges.iter().map(exchange).collect(), ..sound }
    }

    #[test]
    fn sections_grow_to_fifty_turns_and_hold_every_exchange_once() {
        let parts = Parts::of(&transcript(&vec![vec![1, 1]; 100]));
        let sections = parts.sections(&(0..100).collect::<Vec<_>>());
        assert_eq!(sections.concat(), (0..100).collect::<Vec<_>>());
        assert_eq!(sections.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2, 4, 8, 16, 25, 25, 19]);
        assert_eq!(parts.sections(&[]), Vec::<Vec<usize>>::new());
        assert_eq!(parts.sections(&[100, usize::MAX - 1]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn a_monologue_is_cut_inside_of_its_turn_and_a_conversation_where_a_turn_has_a_head() {
        let parts = Parts::of(&transcript(&[vec![450], vec![4; 60], vec![200]]));
        let lengths: Vec<_> =
            parts.list.iter().map(|it| (it.exchange, it.turns.clone(), it.paragraphs.len())).collect();
        let expected =
            [(0, 0..1, 200), (0, 0..1, 200), (0, 0..1, 50), (1, 0..26, 104), (1, 26..51, 100), (1, 51..60, 36)];
        assert_eq!(lengths[..6], expected);
        assert_eq!(lengths[6..], [(2, 0..1, 200)]);
    }

    proptest! {
        #[test]
        fn parts_hold_every_paragraph_once_and_in_order(
            exchanges in prop::collection::vec(prop::collection::vec(prop_oneof![0usize..4, 90usize..500], 0..40), 0..5),
        ) {
            let transcript = transcript(&exchanges);
            let parts = Parts::of(&transcript);
            for (index, exchange) in transcript.exchanges.iter().enumerate() {
                let mut drawn = Vec::new();
                let mut heads = Vec::new();
                for number in parts.of_exchange(index) {
                    let part = parts.get(number).unwrap();
                    prop_assert_eq!(part.exchange, index);
                    prop_assert!(part.paragraphs.len() <= 2 * PART_PARAGRAPHS);
                    prop_assert_eq!(part.is_first(), drawn.is_empty());
                    let mut first = part.paragraphs.start;
                    for here in part.turns(exchange) {
                        prop_assert_eq!(here.first, first);
                        first += here.paragraphs.len();
                        if here.paragraphs.start == 0 {
                            heads.push(here.turn);
                        }
                        drawn.extend(here.paragraphs.map(|it| &exchange.turns[here.turn].paragraphs[it].id));
                    }
                    prop_assert_eq!(first, part.paragraphs.end);
                    for paragraph in part.paragraphs.clone() {
                        prop_assert_eq!(parts.with_paragraph(index, paragraph), number);
                    }
                }
                prop_assert_eq!(drawn, exchange.paragraphs().map(|it| &it.id).collect::<Vec<_>>());
                prop_assert_eq!(heads, (0..exchange.turns.len()).collect::<Vec<_>>());
            }
        }
    }
}
