//! A transcript made ready to be searched.

use std::ops::Range;
use std::sync::Arc;

use needle::Frequencies;
use transcript::{Transcript, TurnKind};

use crate::fold::{Folder, Turning, fold, joins};

/// The text of a transcript, folded once: all headings and paragraphs in order, with the way back to each. Offsets in the
/// folded text are bytes, held in 32 bits: a transcript of 4 GB does not fit into a browser.
pub struct Text {
    pub(crate) transcript: Arc<Transcript>,
    pub(crate) folded: String,
    pub(crate) frequencies: Frequencies,
    map: Vec<Turning>,
    /// The places inside what one character folded to, ascending.
    inner: Vec<u32>,
    /// The paragraphs, and the headings, each of which is one too.
    pub(crate) paragraphs: Vec<ParagraphSpan>,
    /// The turns, and the headings, each of which is one too.
    pub(crate) turns: Vec<TurnSpan>,
    /// Where each exchange begins: in the folded text, and the index of its first paragraph. Another entry ends the last.
    exchanges: Vec<(u32, usize)>,
}

/// A paragraph, in the folded text.
pub(crate) struct ParagraphSpan {
    /// Where it begins.
    pub(crate) folded: u32,
    pub(crate) exchange: usize,
    /// The index of the turn in its exchange, and its own in the turn; nothing for a heading.
    pub(crate) in_turn: Option<(usize, usize)>,
    /// Its index among the texts of its exchange ([`Exchange::texts`](transcript::Exchange::texts)).
    pub(crate) in_exchange: usize,
}

/// A turn, in the folded text.
pub(crate) struct TurnSpan {
    /// Where it begins.
    pub(crate) folded: u32,
    pub(crate) exchange: usize,
    /// Nothing for a heading.
    pub(crate) kind: Option<TurnKind>,
    /// The index of who speaks among the participants.
    pub(crate) participant: Option<usize>,
}

impl Text {
    /// Folds a transcript.
    pub fn new(transcript: Arc<Transcript>) -> Self {
        let mut folder = Folder::default();
        let (mut paragraphs, mut turns, mut exchanges) = (Vec::new(), Vec::new(), Vec::new());
        for (exchange, value) in transcript.exchanges.iter().enumerate() {
            exchanges.push((folder.len() as u32, paragraphs.len()));
            let mut in_exchange = 0;
            let mut add = |folder: &mut Folder, text: &str, in_turn| {
                paragraphs.push(ParagraphSpan { folded: folder.len() as u32, exchange, in_turn, in_exchange });
                in_exchange += 1;
                folder.push(text);
                folder.separate();
            };
            if let Some(heading) = &value.heading {
                turns.push(TurnSpan { folded: folder.len() as u32, exchange, kind: None, participant: None });
                add(&mut folder, heading, None);
            }
            for (turn, value) in value.turns.iter().enumerate() {
                let participant = value.participant.as_deref();
                let participant = participant.and_then(|id| transcript.participants.iter().position(|it| it.id == id));
                let (folded, kind) = (folder.len() as u32, Some(value.kind));
                turns.push(TurnSpan { folded, exchange, kind, participant });
                for (index, paragraph) in value.paragraphs.iter().enumerate() {
                    add(&mut folder, &paragraph.text, Some((turn, index)));
                }
            }
        }
        exchanges.push((folder.len() as u32, paragraphs.len()));
        let (folded, map) = folder.finish();
        let inner = map.iter().filter(|turning| turning.original.is_none()).map(|turning| turning.folded).collect();
        let frequencies = Frequencies::of(folded.as_bytes());
        Self { transcript, folded, frequencies, map, inner, paragraphs, turns, exchanges }
    }

    /// How many exchanges there are.
    pub(crate) fn exchange_count(&self) -> usize {
        self.exchanges.len() - 1
    }

    /// An exchange, in the folded text.
    pub(crate) fn exchange_span(&self, exchange: usize) -> Range<u32> {
        let at = |index: usize| self.exchanges[index.min(self.exchanges.len() - 1)].0;
        at(exchange)..at(exchange + 1)
    }

    /// A text of an exchange, in the folded text; with the character that ends it.
    pub(crate) fn paragraph_span(&self, exchange: usize, paragraph: usize) -> Range<u32> {
        let at = |index| self.paragraphs.get(index).map_or(self.folded.len() as u32, |it: &ParagraphSpan| it.folded);
        let first = self.exchanges.get(exchange).map_or(self.paragraphs.len(), |it| it.1);
        at(first + paragraph)..at(first + paragraph + 1)
    }

    /// The paragraph that holds a place in the folded text.
    pub(crate) fn paragraph_at(&self, folded: u32) -> &ParagraphSpan {
        &self.paragraphs[self.paragraphs.partition_point(|it| it.folded <= folded) - 1]
    }

    /// The index of the turn that holds a place in the folded text.
    pub(crate) fn turn_at(&self, folded: u32) -> usize {
        self.turns.partition_point(|it| it.folded <= folded) - 1
    }

    /// Tells the exchange of each place in the folded text; the places must ascend.
    pub(crate) fn exchanges_on_the_way(&self) -> impl FnMut(u32) -> usize {
        let mut exchange = 0;
        move |folded| {
            while self.exchange_span(exchange).end <= folded {
                exchange += 1;
            }
            exchange
        }
    }

    /// Tells the turn of each place in the folded text, by its index; the places must ascend.
    pub(crate) fn turns_on_the_way(&self) -> impl FnMut(u32) -> usize {
        let mut turn = 0;
        move |folded| {
            while self.turns.get(turn + 1).is_some_and(|next| next.folded <= folded) {
                turn += 1;
            }
            turn
        }
    }

    /// The text of a paragraph, as published.
    pub(crate) fn original(&self, paragraph: &ParagraphSpan) -> &str {
        let exchange = &self.transcript.exchanges[paragraph.exchange];
        match paragraph.in_turn {
            Some((turn, index)) => &exchange.turns[turn].paragraphs[index].text,
            None => exchange.heading.as_deref().unwrap_or_default(),
        }
    }

    /// Whether a place in the folded text is between characters of the original, and not inside what one folded to.
    pub(crate) fn is_between(&self, folded: usize) -> bool {
        self.inner.is_empty() || self.inner.binary_search(&(folded as u32)).is_err()
    }

    /// The place in the original of a place in the folded text that [is between](Self::is_between) characters, in bytes
    /// from the start of its paragraph; `None` where the paragraph ends there.
    fn restore(&self, folded: u32) -> Option<usize> {
        if self.folded.as_bytes().get(folded as usize) == Some(&b'\n') {
            return None;
        }
        let turning = self.map[..self.map.partition_point(|turning| turning.folded <= folded)].last()?;
        Some((turning.original? + folded - turning.folded) as usize)
    }

    /// The range of the original, in bytes, of a range of the folded text in a paragraph. What vanishes when folded and
    /// follows the range belongs to it, unless a reader takes it for one character with what comes next.
    pub(crate) fn restore_range(&self, paragraph: &ParagraphSpan, start: u32, end: u32) -> Range<usize> {
        let original = self.original(paragraph);
        let place = |folded| self.restore(folded).map_or(original.len(), |place| between(original, place));
        place(start)..place(end)
    }
}

/// The last place between characters, as a reader sees them, at or before a place in a text, with nothing after it but what
/// vanishes when folded; the place itself where there is none.
fn between(text: &str, place: usize) -> usize {
    let mut at = place;
    while text[at..].chars().next().is_some_and(|next| joins(&text[..at], next)) {
        match text[..at].chars().next_back().filter(|before| fold(before.encode_utf8(&mut [0; 4])).is_empty()) {
            Some(before) => at -= before.len_utf8(),
            None => return place,
        }
    }
    at
}
