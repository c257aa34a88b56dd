//! The list of matches with their context: a concordance (keywords in context).

use std::cmp::Ordering;
use std::sync::Arc;

use address::{ListOrder, Show};
use transcript::Participant;
use transcript::characters::is_written_without_spaces;
use transcript::order::sort;

use crate::fold::{fold, is_extender, is_word, word_continues};
use crate::found::Found;
use crate::matches::{Hit, Matches};
use crate::text::Text;

/// The greatest number of chars before a match in its row, and after it.
const CONTEXT_CHARS: usize = 80;
/// The number of bytes of folded text by which the order compares rows.
const COMPARED_BYTES: usize = 64;

/// All matches that the query keeps, in a chosen order.
#[derive(Clone, Default)]
pub struct Concordance {
    matches: Matches,
    /// The numbers of the matches, from 0.
    rows: Arc<Vec<u32>>,
}

/// A match with its context.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The number of the match among all, from 0.
    pub number: usize,
    /// The index of the exchange.
    pub exchange: usize,
    /// The ids of the exchange and of the paragraph; the latter is empty for a heading.
    pub ids: (&'a str, &'a str),
    /// The speaker.
    pub speaker: Option<&'a Participant>,
    /// The language of the text, as a BCP 47 tag.
    pub language: &'a str,
    /// The index of the term.
    pub term: usize,
    /// The text before the match in its paragraph, at most 80 chars. In this and the next two fields, line ends are
    /// spaces.
    pub left: String,
    /// The text of the match.
    pub matched: String,
    /// The text after the match in its paragraph, at most 80 chars.
    pub right: String,
}

impl Concordance {
    /// Lists the matches in the exchanges that the operators of the query keep: as with [`Show::All`] if that is
    /// chosen, otherwise as with [`Show::Any`].
    pub fn new(found: &Found, matches: &Matches, show: Show, order: ListOrder) -> Self {
        let Some(text) = &matches.text else { return Self::default() };
        let kept = found.keeps(if show == Show::All { Show::All } else { Show::Any });
        let mut exchange_of = text.exchanges_in_order();
        let listed = matches.hits.iter().enumerate().filter(|(_, hit)| kept[exchange_of(hit.start)]);
        let mut rows: Vec<u32> = listed.map(|(number, _)| number as u32).collect();
        let hit = |row: u32| &matches.hits[row as usize];
        match order {
            ListOrder::Place => {}
            ListOrder::Speaker => {
                let names: Vec<String> = text.transcript.participants.iter().map(|it| fold(&it.name)).collect();
                sort(&mut rows, &|a, b| by_speaker(text, &names, hit(a), hit(b)));
            }
            ListOrder::Left => sort(&mut rows, &|a, b| by_left(text, hit(a), hit(b))),
            ListOrder::Right => sort(&mut rows, &|a, b| by_right(text, hit(a), hit(b))),
        }
        Self { matches: matches.clone(), rows: Arc::new(rows) }
    }

    /// Returns the number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Tells whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the row at that index.
    pub fn row(&self, index: usize) -> Option<Row<'_>> {
        self.matches.row(*self.rows.get(index)? as usize)
    }
}

impl Matches {
    /// Returns the match with that number, from 0, with its context.
    pub fn row(&self, number: usize) -> Option<Row<'_>> {
        let (text, hit) = (self.text.as_ref()?, self.hits.get(number)?);
        let paragraph = text.paragraph_at(hit.start);
        let original = text.original(paragraph);
        let range = text.restore_range(paragraph, hit.start, hit.end);
        let exchange = &text.transcript.exchanges[paragraph.exchange];
        let turn = &text.turns()[text.turn_at(hit.start)];
        let in_turn = paragraph.in_turn.map(|(turn, index)| (&exchange.turns[turn], index));
        Some(Row {
            number,
            exchange: paragraph.exchange,
            ids: (&exchange.id, in_turn.map_or("", |(turn, index)| &turn.paragraphs[index].id)),
            speaker: turn.participant.and_then(|index| text.transcript.participants.get(index)),
            language: in_turn.and_then(|(turn, _)| turn.language.as_deref()).unwrap_or(&text.transcript.language),
            term: hit.term as usize,
            left: on_one_line(context_before(&original[..range.start], CONTEXT_CHARS)),
            matched: on_one_line(&original[range.clone()]),
            right: on_one_line(context_after(&original[range.end..], CONTEXT_CHARS)),
        })
    }
}

impl<'a> Row<'a> {
    /// Returns the name of the speaker; `None` if the speaker is not named, or if the match is in a heading.
    pub fn speaker_name(&self) -> Option<&'a str> {
        self.speaker.map(|it| it.name.as_str())
    }

    /// Tells whether the match is in a heading.
    pub fn is_heading(&self) -> bool {
        self.ids.1.is_empty()
    }

    /// Returns the match together with its context.
    pub fn line(&self) -> String {
        [&*self.left, &self.matched, &self.right].concat()
    }
}

/// Compares the speakers of two matches by their folded names; speakers who are not named come last.
fn by_speaker(text: &Text, names: &[String], a: &Hit, b: &Hit) -> Ordering {
    let key = |hit: &Hit| {
        let participant = text.turns()[text.turn_at(hit.start)].participant;
        (participant.is_none(), participant.map_or("", |it| names[it].as_str()))
    };
    key(a).cmp(&key(b))
}

/// Compares the text after two matches, and if that is the same the matches themselves.
fn by_right(text: &Text, a: &Hit, b: &Hit) -> Ordering {
    let matched = |hit: &Hit| &text.folded.as_bytes()[hit.start as usize..hit.end as usize];
    folded_after(text, a).cmp(folded_after(text, b)).then_with(|| matched(a).cmp(matched(b)))
}

/// Returns the folded text after a match in its paragraph, as much as is compared.
fn folded_after<'a>(text: &'a Text, hit: &Hit) -> &'a [u8] {
    let rest = &text.folded.as_bytes()[hit.end as usize..];
    let compared = &rest[..rest.len().min(COMPARED_BYTES)];
    compared.split(|&byte| byte == b'\n').next().unwrap_or(compared)
}

/// Compares the text before two matches word by word, the nearest word first; letters of a word are compared from the
/// left.
fn by_left(text: &Text, a: &Hit, b: &Hit) -> Ordering {
    let (mut a, mut b) = (folded_before(text, a), folded_before(text, b));
    loop {
        let (word_a, word_b) = (take_last_word(&mut a), take_last_word(&mut b));
        match word_a.cmp(word_b) {
            Ordering::Equal if word_a.is_empty() => return Ordering::Equal,
            Ordering::Equal => {}
            order => return order,
        }
    }
}

/// Returns the folded text before a match in its paragraph, as much as is compared.
fn folded_before<'a>(text: &'a Text, hit: &Hit) -> &'a str {
    let head = &text.folded[..hit.start as usize];
    let mut from = head.len().saturating_sub(COMPARED_BYTES);
    while !head.is_char_boundary(from) {
        from += 1;
    }
    let head = &head[from..];
    &head[head.rfind('\n').map_or(0, |at| at + 1)..]
}

/// Takes the last word from a text, or the last character in scripts without spaces.
fn take_last_word<'a>(text: &mut &'a str) -> &'a str {
    let trimmed = text.trim_end_matches(|c| !is_word(c));
    let mut start = trimmed.len();
    for (at, character) in trimmed.char_indices().rev() {
        if !is_word(character) || is_written_without_spaces(character) && start < trimmed.len() {
            break;
        }
        start = at;
        if is_written_without_spaces(character) && !is_extender(character) {
            break;
        }
    }
    *text = &trimmed[..start];
    &trimmed[start..]
}

/// Returns the end of a text, at most so many chars. If the cut would split a word, the rest of the word is left out,
/// unless no other word remains.
pub(crate) fn context_before(text: &str, chars: usize) -> &str {
    let cut = text.char_indices().rev().take(chars).filter(|&(_, c)| !is_extender(c)).last();
    let (head, tail) = text.split_at(cut.map_or(text.len(), |(at, _)| at));
    let whole_words = tail.find(|c| !is_word(c)).map_or("", |at| &tail[at..]);
    if word_continues(head, tail) && whole_words.contains(is_word) { whole_words } else { tail }
}

/// Returns the beginning of a text, at most so many chars, with the same rule for words.
pub(crate) fn context_after(text: &str, chars: usize) -> &str {
    let cut = text.char_indices().skip(chars).find(|&(_, c)| !is_extender(c));
    let (head, tail) = text.split_at(cut.map_or(text.len(), |(at, _)| at));
    let whole_words = head.trim_end_matches(is_word);
    if word_continues(head, tail) && whole_words.contains(is_word) { whole_words } else { head }
}

/// Replaces each line end in a text by one space, because a row has one line, also in verse.
pub(crate) fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        match character {
            '\n' if text[..at].ends_with('\r') => {}
            '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => line.push(' '),
            _ => line.push(character),
        }
    }
    line
}
