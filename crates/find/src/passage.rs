//! The passages of an exchange that show best why a query keeps it.

use address::Show;
use transcript::Participant;

use crate::context::{context_after, context_before, on_one_line};
use crate::fold::is_word;
use crate::found::Found;
use crate::matches::{Match, Matches, pieces};
use crate::text::ParagraphSpan;

/// The greatest number of chars before the first match of a passage.
const BEFORE: usize = 80;
/// The greatest number of chars after the first match of a passage, and in a passage without one.
const AFTER: usize = 240;

/// A passage of an exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage<'a> {
    /// The id of its paragraph; empty for a heading.
    pub paragraph: &'a str,
    /// The speaker.
    pub speaker: Option<&'a Participant>,
    /// The language of the text, as a BCP 47 tag.
    pub language: &'a str,
    /// Its text on one line, cut where marks begin and end, with `…` where the paragraph goes on.
    pub pieces: Vec<PassagePiece>,
}

/// A piece of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassagePiece {
    /// The text.
    pub text: String,
    /// The index of the first term that marks it.
    pub term: Option<usize>,
}

impl Found {
    /// Returns passages of an exchange, at most so many: the paragraph with the most terms, and those with the most terms that
    /// the ones before lack. Each begins shortly before the first match in it. Without matches it is the beginning of what the
    /// query allows.
    pub fn passages(&self, exchange: usize, show: Show, most: usize) -> Vec<Passage<'_>> {
        let matches = self.matches(&[], show);
        let paragraphs = self.text().paragraphs_of(exchange);
        let marks: Vec<Vec<Match>> = paragraphs.iter().map(|it| of_paragraph(&matches, it)).collect();
        let mut shown: Vec<usize> = Vec::new();
        while shown.len() < most {
            let is_new = |found: &Match| !shown.iter().flat_map(|&it| &marks[it]).any(|it| it.term == found.term);
            // Prefers speech to a heading. The last of equals wins, and the order is reversed, so that the first is taken.
            let rank = |&index: &usize| (new_terms(&marks[index], is_new), paragraphs[index].in_turn.is_some());
            match (0..paragraphs.len()).rev().max_by_key(rank).filter(|best| rank(best).0 > 0) {
                Some(best) => shown.push(best),
                None => break,
            }
        }
        if shown.is_empty() {
            shown.extend(paragraphs.iter().position(|it| self.allows(it)));
        }
        shown.sort_unstable();
        shown.into_iter().map(|index| self.passage(&paragraphs[index], &marks[index])).collect()
    }

    /// Returns a passage of a paragraph with these matches.
    fn passage(&self, paragraph: &ParagraphSpan, marks: &[Match]) -> Passage<'_> {
        let text = self.text();
        let original = text.original(paragraph);
        let (start, rest) = match marks.first() {
            Some(first) => {
                let head = &original[..first.range.start];
                let before = context_before(head, BEFORE);
                // A passage does not begin with the full stop of a sentence that it does not show.
                let before = if before.len() < head.len() { before.trim_start_matches(ends_something) } else { before };
                (head.len() - before.len(), head.len())
            }
            None => (0, 0),
        };
        let end = rest + context_after(&original[rest..], AFTER).len();
        let exchange = &text.transcript.exchanges[paragraph.exchange];
        let in_turn = paragraph.in_turn.map(|(turn, index)| (&exchange.turns[turn], index));
        let speaker = text.turns()[text.turn_at(paragraph.folded)].participant;
        Passage {
            paragraph: in_turn.map_or("", |(turn, index)| &turn.paragraphs[index].id),
            speaker: speaker.and_then(|index| text.transcript.participants.get(index)),
            language: in_turn.and_then(|(turn, _)| turn.language.as_deref()).unwrap_or(&text.transcript.language),
            pieces: cut(original, start, end, marks),
        }
    }
}

/// Tells whether a character belongs to what stands before it: white space and punctuation that opens nothing.
fn ends_something(character: char) -> bool {
    !is_word(character) && !"“\"'‘«„([{¿¡「『《〈（【".contains(character)
}

/// Returns the matches in a paragraph.
fn of_paragraph(matches: &Matches, paragraph: &ParagraphSpan) -> Vec<Match> {
    let numbers = matches.of_text(paragraph.exchange, paragraph.in_exchange);
    numbers.filter_map(|number| matches.get(number)).collect()
}

/// Returns the number of different terms among the matches that are new.
fn new_terms(matches: &[Match], is_new: impl Fn(&Match) -> bool) -> usize {
    let is_first = |(at, found): &(usize, &Match)| !matches[..*at].iter().any(|before| before.term == found.term);
    matches.iter().enumerate().filter(|found| is_first(found) && is_new(found.1)).count()
}

/// Cuts a part of a paragraph into pieces.
fn cut(original: &str, start: usize, end: usize, marks: &[Match]) -> Vec<PassagePiece> {
    let inside = marks.iter().filter(|mark| mark.range.start < end).map(|mark| {
        let range = mark.range.start - start..mark.range.end.min(end) - start;
        Match { range, ..mark.clone() }
    });
    let inside: Vec<Match> = inside.collect();
    let plain = |text: &str| PassagePiece { text: text.to_owned(), term: None };
    let piece = |piece: crate::matches::Piece<'_>| PassagePiece {
        text: on_one_line(piece.text),
        term: piece.of.first().map(|&index| inside[index].term),
    };
    let more = |is_more: bool| is_more.then(|| plain("…"));
    let text = pieces(&original[start..end], &inside).map(piece);
    more(start > 0).into_iter().chain(text).chain(more(end < original.len())).collect()
}
