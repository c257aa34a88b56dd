//! A transcript, prepared for searching.

use std::ops::Range;
use std::sync::Arc;

use needle::Frequencies;
use transcript::{Exchange, Speakers, Transcript, TurnKind};

use crate::fold::{Folder, OffsetMap, fold, joins, words};

/// The folded text of a transcript: all headings and paragraphs in order, with the way back to each. Offsets in the
/// folded text are bytes, held in 32 bits, because a transcript of 4 GB does not fit into a browser.
pub struct Text {
    pub(crate) transcript: Arc<Transcript>,
    pub(crate) folded: String,
    pub(crate) frequencies: Frequencies,
    map: OffsetMap,
    layout: Layout,
}

/// The places of exchanges, turns and paragraphs in the folded text.
#[derive(Default)]
struct Layout {
    /// The paragraphs, with each heading as a paragraph of its own.
    paragraphs: Vec<ParagraphSpan>,
    /// The turns, with each heading as a turn of its own.
    turns: Vec<TurnSpan>,
    /// The start of each exchange: its offset in the folded text, and the index of its first paragraph. A last entry
    /// marks the end of the last exchange.
    exchanges: Vec<(u32, usize)>,
}

/// A paragraph or heading in the folded text.
pub(crate) struct ParagraphSpan {
    /// The offset of its start.
    pub(crate) folded: u32,
    pub(crate) exchange: usize,
    /// The index of the turn in its exchange, and of the paragraph in the turn; `None` for a heading.
    pub(crate) in_turn: Option<(usize, usize)>,
    /// Its index among the texts of its exchange ([`Exchange::texts`]).
    pub(crate) in_exchange: usize,
}

/// A turn or heading in the folded text.
pub(crate) struct TurnSpan {
    /// The offset of its start.
    pub(crate) folded: u32,
    pub(crate) exchange: usize,
    /// `None` for a heading.
    pub(crate) kind: Option<TurnKind>,
    /// The index of the speaker among the participants.
    pub(crate) participant: Option<usize>,
}

impl Layout {
    /// Adds the start of an exchange, or the end of the last.
    fn add_exchange(&mut self, folder: &Folder) {
        self.exchanges.push((folder.len() as u32, self.paragraphs.len()));
    }

    fn add_turn(&mut self, folder: &Folder, exchange: usize, kind: Option<TurnKind>, participant: Option<usize>) {
        self.turns.push(TurnSpan { folded: folder.len() as u32, exchange, kind, participant });
    }

    /// Adds a text to the last exchange, and folds it.
    fn add_paragraph(&mut self, folder: &mut Folder, text: &str, exchange: usize, in_turn: Option<(usize, usize)>) {
        let first = self.exchanges.last().map_or(0, |last| last.1);
        let in_exchange = self.paragraphs.len() - first;
        self.paragraphs.push(ParagraphSpan { folded: folder.len() as u32, exchange, in_turn, in_exchange });
        folder.push(text);
        folder.separate();
    }
}

impl Text {
    /// Folds a transcript.
    pub fn new(transcript: Arc<Transcript>) -> Self {
        let (mut folder, mut layout) = (Folder::default(), Layout::default());
        let speakers = Speakers::of(&transcript.participants);
        for (index, exchange) in transcript.exchanges.iter().enumerate() {
            fold_exchange(&mut folder, &mut layout, &speakers, index, exchange);
        }
        layout.add_exchange(&folder);
        let (folded, map) = folder.finish();
        let frequencies = Frequencies::of(folded.as_bytes());
        Self { transcript, folded, frequencies, map, layout }
    }

    /// Returns the turns, with each heading as a turn of its own.
    pub(crate) fn turns(&self) -> &[TurnSpan] {
        &self.layout.turns
    }

    /// Returns the number of exchanges.
    pub(crate) fn exchange_count(&self) -> usize {
        self.layout.exchanges.len() - 1
    }

    /// Returns the range of an exchange in the folded text.
    pub(crate) fn exchange_span(&self, exchange: usize) -> Range<u32> {
        let exchanges = &self.layout.exchanges;
        let start = |index: usize| exchanges[index.min(exchanges.len() - 1)].0;
        start(exchange)..start(exchange + 1)
    }

    /// Returns the range in the folded text of a text of an exchange, with the character that ends it.
    pub(crate) fn paragraph_span(&self, exchange: usize, paragraph: usize) -> Range<u32> {
        let Layout { paragraphs, exchanges, .. } = &self.layout;
        let start = |index| paragraphs.get(index).map_or(self.folded.len() as u32, |it: &ParagraphSpan| it.folded);
        let first = exchanges.get(exchange).map_or(paragraphs.len(), |it| it.1);
        start(first + paragraph)..start(first + paragraph + 1)
    }

    /// Returns the headings and paragraphs of an exchange, in order.
    pub(crate) fn paragraphs_of(&self, exchange: usize) -> &[ParagraphSpan] {
        let first = |exchange: usize| self.layout.exchanges[exchange].1;
        &self.layout.paragraphs[first(exchange)..first(exchange + 1)]
    }

    /// Returns the paragraph that holds a place in the folded text.
    pub(crate) fn paragraph_at(&self, folded: u32) -> &ParagraphSpan {
        let paragraphs = &self.layout.paragraphs;
        &paragraphs[paragraphs.partition_point(|it| it.folded <= folded) - 1]
    }

    /// Returns the index of the turn that holds a place in the folded text.
    pub(crate) fn turn_at(&self, folded: u32) -> usize {
        self.turns().partition_point(|it| it.folded <= folded) - 1
    }

    /// Returns a function that gives the index of the exchange for places in the folded text, which must ascend.
    pub(crate) fn exchanges_in_order(&self) -> impl FnMut(u32) -> usize {
        let mut exchange = 0;
        move |folded| {
            while self.exchange_span(exchange).end <= folded {
                exchange += 1;
            }
            exchange
        }
    }

    /// Returns a function that gives the index of the turn for places in the folded text, which must ascend.
    pub(crate) fn turns_in_order(&self) -> impl FnMut(u32) -> usize {
        let mut turn = 0;
        move |folded| {
            while self.turns().get(turn + 1).is_some_and(|next| next.folded <= folded) {
                turn += 1;
            }
            turn
        }
    }

    /// Returns the text of a paragraph as published.
    pub(crate) fn original(&self, paragraph: &ParagraphSpan) -> &str {
        let exchange = &self.transcript.exchanges[paragraph.exchange];
        match paragraph.in_turn {
            Some((turn, index)) => &exchange.turns[turn].paragraphs[index].text,
            None => exchange.heading.as_deref().unwrap_or_default(),
        }
    }

    /// Tells whether a place in the folded text lies between characters of the original, and not inside the fold of
    /// one.
    pub(crate) fn is_between_characters(&self, folded: usize) -> bool {
        self.map.is_between_characters(folded)
    }

    /// Returns the range in the original of a range of the folded text in a paragraph, in bytes. Characters that vanish
    /// when folded and follow the range belong to it, unless a reader sees them as one character with what comes next.
    pub(crate) fn restore_range(&self, paragraph: &ParagraphSpan, start: u32, end: u32) -> Range<usize> {
        let original = self.original(paragraph);
        self.restore(original, start)..self.restore(original, end)
    }

    /// Returns the place in the original of a place in the folded text that lies [between
    /// characters](Self::is_between_characters), in bytes from the start of its paragraph.
    fn restore(&self, original: &str, folded: u32) -> usize {
        if self.folded.as_bytes().get(folded as usize) == Some(&b'\n') {
            return original.len();
        }
        self.map.original(folded).map_or(original.len(), |place| last_boundary(original, place))
    }
}

/// A piece of a transcript, as an index reads it, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'a> {
    /// An exchange begins.
    Exchange,
    /// A turn of the exchange begins.
    Turn {
        /// Its kind; `None` for a heading, which counts as a turn of its own.
        kind: Option<TurnKind>,
        /// The index of the speaker among the participants.
        participant: Option<usize>,
    },
    /// A paragraph of the turn begins. No phrase runs over its start.
    Paragraph,
    /// A word, folded.
    Word(&'a str),
    /// A word that the matcher never finds, because a reader sees a part of it as one character with its neighbour.
    Unfindable,
}

impl Text {
    /// Returns the pieces of the transcript in order. The words are those that the matcher finds if only whole words match.
    pub fn tokens(&self) -> impl Iterator<Item = Token<'_>> {
        (0..self.exchange_count()).flat_map(|exchange| {
            let turns = self.turns_of(exchange).flat_map(|turn| self.tokens_of(turn));
            std::iter::once(Token::Exchange).chain(turns)
        })
    }

    /// Returns the indices of the turns of an exchange.
    fn turns_of(&self, exchange: usize) -> Range<usize> {
        let first = |exchange: usize| self.turns().partition_point(|turn| turn.exchange < exchange);
        first(exchange)..first(exchange + 1)
    }

    fn tokens_of(&self, index: usize) -> impl Iterator<Item = Token<'_>> {
        let turn = &self.turns()[index];
        let end = self.turns().get(index + 1).map_or(self.folded.len(), |next| next.folded as usize);
        let begin = Token::Turn { kind: turn.kind, participant: turn.participant };
        let mut start = turn.folded as usize;
        let paragraphs = self.folded[start..end].split_inclusive('\n').flat_map(move |paragraph| {
            let offset = start;
            start += paragraph.len();
            let word = move |range: Range<usize>| {
                let (from, to) = (offset + range.start, offset + range.end);
                if self.is_whole_word(from, to) { Token::Word(&self.folded[from..to]) } else { Token::Unfindable }
            };
            std::iter::once(Token::Paragraph).chain(words(paragraph).map(word))
        });
        std::iter::once(begin).chain(paragraphs)
    }
}

fn fold_exchange(folder: &mut Folder, layout: &mut Layout, speakers: &Speakers<'_>, index: usize, exchange: &Exchange) {
    layout.add_exchange(folder);
    if let Some(heading) = &exchange.heading {
        layout.add_turn(folder, index, None, None);
        layout.add_paragraph(folder, heading, index, None);
    }
    for (turn_index, turn) in exchange.turns.iter().enumerate() {
        let speaker = turn.participant.as_deref().and_then(|id| speakers.index(id));
        layout.add_turn(folder, index, Some(turn.kind), speaker);
        for (paragraph_index, paragraph) in turn.paragraphs.iter().enumerate() {
            layout.add_paragraph(folder, &paragraph.text, index, Some((turn_index, paragraph_index)));
        }
    }
}

/// Returns the last place at or before `place` that lies between characters as a reader sees them, if only characters
/// that vanish when folded stand between both; otherwise `place`. Places are offsets in bytes.
fn last_boundary(text: &str, place: usize) -> usize {
    let vanishing = |at: usize| {
        let before = text[..at].chars().next_back().filter(|before| !before.is_ascii());
        before.filter(|before| fold(before.encode_utf8(&mut [0; 4])).is_empty())
    };
    if vanishing(place).is_none() {
        return place;
    }
    let mut at = place;
    while text[at..].chars().next().is_some_and(|next| joins(&text[..at], next)) {
        match vanishing(at) {
            Some(before) => at -= before.len_utf8(),
            None => return place,
        }
    }
    at
}
