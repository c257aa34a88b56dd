//! The reader of queries: tokens, then units.

use std::ops::Range;

use address::MatchOptions;

use super::{MAX_TERMS, Part, Person, Query, QueryProblem, QueryProblemKind as Kind, Role, Term, Unit};
use crate::fold::{fold, word_continues};

/// A double quote in any form that keyboards and word processors give.
fn is_quote(character: char) -> bool {
    matches!(character, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '〝' | '〞')
}

/// The length of what a text begins with, up to a quote that is not one of a word or to what else ends it; that of the
/// whole text where nothing does.
fn end_of(text: &str, ends: impl Fn(char) -> bool) -> usize {
    // A quote with letters on both sides is of the word.
    let is_end = |&(at, c): &(usize, char)| ends(c) || is_quote(c) && !word_continues(&text[..at], &text[at + c.len_utf8()..]);
    text.char_indices().find(is_end).map_or(text.len(), |(at, _)| at)
}

/// The sign that a token begins with, of these.
fn sign<T: Copy>(text: &str, all: [T; 2], sign: fn(T) -> &'static str) -> Option<(T, &str)> {
    all.into_iter().find_map(|it| Some((it, text.strip_prefix(sign(it))?)))
}

/// Whether a term prints without quotes and reads as the same term.
pub(super) fn is_plain(text: &str) -> bool {
    end_of(text, char::is_whitespace) == text.len()
        && !text.starts_with('-')
        && !text.ends_with('*')
        && text != "OR"
        && !text.starts_with("NEAR/")
        && sign(text, Part::ALL, Part::sign).is_none()
        && sign(text, Role::ALL, Role::sign).is_none()
}

enum Token {
    Term(Term),
    Excluded(Term),
    Person(Person),
    Or,
    Near(u32),
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    problem: Option<QueryProblem>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Notes what is wrong. One thing is told: the first, but that terms are left out before all others.
    fn wrong(&mut self, at: Range<usize>, kind: Kind) {
        let rank = |kind, start| (kind != Kind::TooManyTerms, start);
        if self.problem.as_ref().is_none_or(|it| rank(kind, at.start) < rank(it.kind, it.at.start)) {
            self.problem = Some(QueryProblem { at, kind });
        }
    }

    /// The next token and where it stands; what cannot be read is noted and passed over.
    fn next(&mut self) -> Option<(Token, Range<usize>)> {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let start = self.at;
            if self.rest().is_empty() {
                return None;
            }
            match self.token() {
                Ok(Some(token)) => return Some((token, start..self.at)),
                Ok(None) => {}
                Err(kind) => self.wrong(start..self.at, kind),
            }
        }
    }

    /// Reads a token from where one begins; nothing where it is empty.
    fn token(&mut self) -> Result<Option<Token>, Kind> {
        let is_excluded = self.rest().starts_with('-');
        self.at += usize::from(is_excluded);
        let lone = if is_excluded { Kind::LoneDash } else { Kind::LoneScope };
        if let Some((role, rest)) = sign(self.rest(), Role::ALL, Role::sign) {
            self.at = self.text.len() - rest.len();
            let (name, is_prefix, _) = self.body().ok_or(Kind::LoneScope)?;
            let folded = fold(name.trim()).trim().to_owned();
            return match (is_prefix, folded.is_empty()) {
                (true, _) => Err(Kind::StarAfterName),
                (_, true) => Err(Kind::LoneScope),
                _ => Ok(Some(Token::Person(Person { name: name.trim().to_owned(), folded, role, is_excluded }))),
            };
        }
        let part = sign(self.rest(), Part::ALL, Part::sign);
        if let Some((_, rest)) = part {
            self.at = self.text.len() - rest.len();
        }
        let Some((text, is_prefix, is_phrase)) = self.body() else { return Err(lone) };
        let part = part.map(|(part, _)| part);
        if !is_phrase && !is_prefix && !is_excluded && part.is_none() {
            if text == "OR" {
                return Ok(Some(Token::Or));
            }
            if let Some(distance) = text.strip_prefix("NEAR/") {
                let distance = distance.parse().ok().filter(|distance| (1..=9999).contains(distance));
                return distance.map(|distance| Some(Token::Near(distance))).ok_or(Kind::NoDistance);
            }
        }
        if text.trim().is_empty() {
            return match (is_prefix, is_excluded || part.is_some()) {
                (true, _) => Err(Kind::LoneStar),
                (_, true) => Err(lone),
                // The quotes are there, the phrase is still to be typed.
                _ => Ok(None),
            };
        }
        let term = Term::new(text, is_prefix, part).ok_or(Kind::NothingVisible)?;
        Ok(Some(if is_excluded { Token::Excluded(term) } else { Token::Term(term) }))
    }

    /// A word or a phrase, whether a star follows, and whether it is a phrase; nothing at white space and at the end.
    fn body(&mut self) -> Option<(&'a str, bool, bool)> {
        let rest = self.rest();
        let first = rest.chars().next().filter(|c| !c.is_whitespace())?;
        if is_quote(first) {
            let inside = &rest[first.len_utf8()..];
            let (phrase, after) = inside.split_at(end_of(inside, |_| false));
            let close = after.chars().next();
            self.at += first.len_utf8() + phrase.len() + close.map_or(0, char::len_utf8);
            let is_prefix = close.is_some() && self.rest().starts_with('*');
            self.at += usize::from(is_prefix);
            return Some((phrase, is_prefix, true));
        }
        let word = &rest[..end_of(rest, char::is_whitespace)];
        self.at += word.len();
        Some(word.strip_suffix('*').map_or((word, false, false), |word| (word, true, false)))
    }
}

/// What waits for its second side.
enum Open {
    Or(Range<usize>),
    Near(u32, Range<usize>),
}

pub(super) fn parse(text: &str, options: MatchOptions) -> Query {
    let mut lexer = Lexer { text, at: 0, problem: None };
    let mut query = Query::default();
    let mut open: Option<Open> = None;
    // Whether the token before is one that OR and NEAR can follow.
    let mut is_operand = false;
    while let Some((token, at)) = lexer.next() {
        let next = match token {
            Token::Or if is_operand => Some(Open::Or(at)),
            Token::Near(distance) if is_operand => Some(Open::Near(distance, at)),
            // The first of two is the one that lacks a side.
            Token::Or | Token::Near(_) => {
                let kind = if matches!(token, Token::Or) { Kind::LoneOr } else { Kind::LoneNear };
                lexer.wrong(at, kind);
                continue;
            }
            Token::Term(term) => {
                let Some(term) = index_of(&mut query.terms, term, options) else {
                    lexer.wrong(at, Kind::TooManyTerms);
                    break;
                };
                join(&mut query.units, open.take(), term);
                is_operand = true;
                continue;
            }
            Token::Excluded(term) => {
                if index_of(&mut query.excluded, term, options).is_none() {
                    lexer.wrong(at, Kind::TooManyTerms);
                    break;
                }
                None
            }
            Token::Person(person) => {
                if !query.people.contains(&person) {
                    query.people.push(person);
                }
                None
            }
        };
        is_operand = false;
        lone(&mut lexer, open.take());
        open = next;
    }
    lone(&mut lexer, open);
    query.problem = lexer.problem;
    query
}

fn lone(lexer: &mut Lexer<'_>, open: Option<Open>) {
    match open {
        Some(Open::Or(at)) => lexer.wrong(at, Kind::LoneOr),
        Some(Open::Near(_, at)) => lexer.wrong(at, Kind::LoneNear),
        None => {}
    }
}

/// The index of a term, or of one that finds the same with these options; it is added where there is none yet. Nothing
/// where there is no room.
fn index_of(terms: &mut Vec<Term>, term: Term, options: MatchOptions) -> Option<usize> {
    if let Some(index) = terms.iter().position(|it| it.finds_the_same(&term, options)) {
        return Some(index);
    }
    (terms.len() < MAX_TERMS).then(|| {
        terms.push(term);
        terms.len() - 1
    })
}

/// Adds a term to the units: side by side with the last, or as its other side.
fn join(units: &mut Vec<Unit>, open: Option<Open>, term: usize) {
    let last = match open {
        None => None,
        Some(open) => units.pop().map(|last| (open, last)),
    };
    units.push(match last {
        None => Unit::Term(term),
        Some((Open::Or(_), Unit::Or(mut units))) => {
            units.push(Unit::Term(term));
            Unit::Or(units)
        }
        Some((Open::Or(_), unit)) => Unit::Or(vec![unit, Unit::Term(term)]),
        Some((Open::Near(distance, _), Unit::Or(mut units))) => {
            let last = units.pop();
            units.extend(last.map(|unit| near(unit, distance, term)));
            Unit::Or(units)
        }
        Some((Open::Near(distance, _), unit)) => near(unit, distance, term),
    });
}

fn near(unit: Unit, distance: u32, term: usize) -> Unit {
    match unit {
        Unit::Near(first, mut others) => {
            others.push((distance, term));
            Unit::Near(first, others)
        }
        Unit::Term(first) => Unit::Near(first, vec![(distance, term)]),
        // An OR never holds another.
        unit @ Unit::Or(_) => unit,
    }
}
