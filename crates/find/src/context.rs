//! The list of matches, each in its line: a concordance (keywords in context).

use std::cmp::Ordering;
use std::sync::Arc;

use address::{ListOrder, Show};
use transcript::Participant;
use transcript::order::sort;

use crate::fold::{fold, goes_on, is_extender, is_spaceless, is_word};
use crate::found::Found;
use crate::matches::{Hit, Matches};
use crate::text::Text;

/// How many characters stand before a match in its line, and after it, but for a word that would be cut.
const REACH: usize = 80;
/// How many bytes of the folded text lines are compared by.
const COMPARED: usize = 64;

/// All matches that the query keeps, in an order.
#[derive(Clone, Default)]
pub struct Concordance {
    matches: Matches,
    /// The numbers of the matches.
    rows: Arc<Vec<u32>>,
}

/// A match in its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The number of the match among all, from 0.
    pub number: usize,
    /// The index of the exchange.
    pub exchange: usize,
    /// The ids of the exchange and of the paragraph; that of a heading is empty.
    pub ids: (&'a str, &'a str),
    /// Who says it.
    pub speaker: Option<&'a Participant>,
    /// In which language, as a BCP 47 tag.
    pub language: &'a str,
    /// The index of the term.
    pub term: usize,
    /// What stands before it in its paragraph, as far as a line reaches. In this and the next two, line ends are spaces.
    pub left: String,
    /// The match itself.
    pub matched: String,
    /// What stands after it.
    pub right: String,
}

impl Concordance {
    /// Lists the matches that lie in exchanges which the operators of the query keep: with all that stands side by side
    /// where only such exchanges are shown, and else with any of it.
    pub fn new(found: &Found, matches: &Matches, show: Show, order: ListOrder) -> Self {
        let Some(text) = &matches.text else { return Self::default() };
        let kept = found.keeps(if show == Show::All { Show::All } else { Show::Any });
        let mut exchange_of = text.exchanges_on_the_way();
        let numbered = matches.hits.iter().enumerate().filter(|(_, hit)| kept[exchange_of(hit.start)]);
        let mut rows: Vec<u32> = numbered.map(|(number, _)| number as u32).collect();
        let hit = |row: u32| &matches.hits[row as usize];
        match order {
            ListOrder::Place => {}
            ListOrder::Speaker => {
                let names: Vec<String> = text.transcript.participants.iter().map(|it| fold(&it.name)).collect();
                // Who is not named comes last.
                let speaker = |row: u32| {
                    let participant = text.turns[text.turn_at(hit(row).start)].participant;
                    (participant.is_none(), participant.map_or("", |it| names[it].as_str()))
                };
                sort(&mut rows, &|a, b| speaker(a).cmp(&speaker(b)));
            }
            ListOrder::Left => sort(&mut rows, &|a, b| by_left(text, hit(a), hit(b))),
            ListOrder::Right => sort(&mut rows, &|a, b| by_right(text, hit(a), hit(b))),
        }
        Self { matches: matches.clone(), rows: Arc::new(rows) }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row of that index.
    pub fn row(&self, index: usize) -> Option<Row<'_>> {
        self.matches.row(*self.rows.get(index)? as usize)
    }
}

impl Matches {
    /// The match of that number, from 0, in its line.
    pub fn row(&self, number: usize) -> Option<Row<'_>> {
        let (text, hit) = (self.text.as_ref()?, self.hits.get(number)?);
        let paragraph = text.paragraph_at(hit.start);
        let original = text.original(paragraph);
        let range = text.restore_range(paragraph, hit.start, hit.end);
        let exchange = &text.transcript.exchanges[paragraph.exchange];
        let turn = &text.turns[text.turn_at(hit.start)];
        let said = paragraph.in_turn.map(|(turn, index)| (&exchange.turns[turn], index));
        Some(Row {
            number,
            exchange: paragraph.exchange,
            ids: (&exchange.id, said.map_or("", |(turn, index)| &turn.paragraphs[index].id)),
            speaker: turn.participant.and_then(|index| text.transcript.participants.get(index)),
            language: said.and_then(|(turn, _)| turn.language.as_deref()).unwrap_or(&text.transcript.language),
            term: hit.term as usize,
            left: in_one_line(last_chars(&original[..range.start])),
            matched: in_one_line(&original[range.clone()]),
            right: in_one_line(first_chars(&original[range.end..])),
        })
    }
}

impl<'a> Row<'a> {
    /// The name of who says it; of a heading, that it is one. Nothing where nobody is named.
    pub fn source(&self) -> Option<&'a str> {
        let heading = self.ids.1.is_empty().then_some("Heading");
        self.speaker.map(|it| it.name.as_str()).or(heading)
    }

    /// The whole line.
    pub fn line(&self) -> String {
        [&*self.left, &self.matched, &self.right].concat()
    }
}

/// Compares what stands after two matches, and where that is the same the matches themselves.
fn by_right(text: &Text, a: &Hit, b: &Hit) -> Ordering {
    let matched = |hit: &Hit| &text.folded.as_bytes()[hit.start as usize..hit.end as usize];
    after(text, a).cmp(after(text, b)).then_with(|| matched(a).cmp(matched(b)))
}

/// The folded text after a match in its paragraph, as far as it is compared.
fn after<'a>(text: &'a Text, hit: &Hit) -> &'a [u8] {
    let rest = &text.folded.as_bytes()[hit.end as usize..];
    let near = &rest[..rest.len().min(COMPARED)];
    near.split(|&byte| byte == b'\n').next().unwrap_or(near)
}

/// Compares what stands before two matches, the nearest word first, and by its own letters from the left.
fn by_left(text: &Text, a: &Hit, b: &Hit) -> Ordering {
    let (mut a, mut b) = (before(text, a), before(text, b));
    loop {
        let (word_a, word_b) = (last_word(&mut a), last_word(&mut b));
        match word_a.cmp(word_b) {
            Ordering::Equal if word_a.is_empty() => return Ordering::Equal,
            Ordering::Equal => {}
            order => return order,
        }
    }
}

/// The folded text before a match in its paragraph, as far as it is compared.
fn before<'a>(text: &'a Text, hit: &Hit) -> &'a str {
    let head = &text.folded[..hit.start as usize];
    let mut from = head.len().saturating_sub(COMPARED);
    while !head.is_char_boundary(from) {
        from += 1;
    }
    let head = &head[from..];
    &head[head.rfind('\n').map_or(0, |at| at + 1)..]
}

/// Takes the last word from a text; in scripts without spaces the last character.
fn last_word<'a>(text: &mut &'a str) -> &'a str {
    let trimmed = text.trim_end_matches(|c| !is_word(c));
    let mut start = trimmed.len();
    for (at, character) in trimmed.char_indices().rev() {
        if !is_word(character) || is_spaceless(character) && start < trimmed.len() {
            break;
        }
        start = at;
        if is_spaceless(character) && !is_extender(character) {
            break;
        }
    }
    *text = &trimmed[..start];
    &trimmed[start..]
}

/// The end of a text as far as a line reaches, without the rest of a word that would be cut unless it is all there is.
fn last_chars(text: &str) -> &str {
    let cut = text.char_indices().rev().take(REACH).filter(|&(_, c)| !is_extender(c)).last();
    let (head, tail) = text.split_at(cut.map_or(text.len(), |(at, _)| at));
    let whole = tail.find(|c| !is_word(c)).map_or("", |at| &tail[at..]);
    if goes_on(head, tail) && whole.contains(is_word) { whole } else { tail }
}

/// The beginning of a text as far as a line reaches, with as little of a word that would be cut.
fn first_chars(text: &str) -> &str {
    let cut = text.char_indices().skip(REACH).find(|&(_, c)| !is_extender(c));
    let (head, tail) = text.split_at(cut.map_or(text.len(), |(at, _)| at));
    let whole = head.trim_end_matches(is_word);
    if goes_on(head, tail) && whole.contains(is_word) { whole } else { head }
}

/// A text with its line ends as spaces, each as one: a row has one line, also where it is of verse.
fn in_one_line(text: &str) -> String {
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
