//! Splits a query into tokens.

use std::ops::Range;

use super::model::{Part, Person, Role, Term};
use super::problem::{QueryProblem, QueryProblemKind as Kind};
use crate::fold::{fold, word_continues};

/// A piece of a query.
pub(super) enum Token {
    Term(Term),
    Excluded(Term),
    Person(Person),
    Or,
    /// The greatest distance in words.
    Near(u32),
}

/// Reads tokens from a query.
pub(super) struct Lexer<'a> {
    text: &'a str,
    /// The offset of the next token, in bytes.
    at: usize,
    problem: Option<QueryProblem>,
}

/// A word or a phrase, as the lexer reads it.
struct Body<'a> {
    /// The text without quotes and star.
    text: &'a str,
    is_prefix: bool,
    is_phrase: bool,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, problem: None }
    }

    /// Returns the problem that was recorded.
    pub(super) fn into_problem(self) -> Option<QueryProblem> {
        self.problem
    }

    /// Records a problem. Keeps one: the earliest in the text, except that `TooManyTerms` wins.
    pub(super) fn record(&mut self, at: Range<usize>, kind: Kind) {
        let rank = |kind, start| (kind != Kind::TooManyTerms, start);
        if self.problem.as_ref().is_none_or(|it| rank(kind, at.start) < rank(it.kind, it.at.start)) {
            self.problem = Some(QueryProblem { at, kind });
        }
    }

    /// Returns the next token and its range in bytes. Text that is no token is recorded as a problem and skipped.
    pub(super) fn next(&mut self) -> Option<(Token, Range<usize>)> {
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
                Err(kind) => self.record(start..self.at, kind),
            }
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Reads the token that begins here; `None` if it is empty.
    fn token(&mut self) -> Result<Option<Token>, Kind> {
        let is_excluded = self.rest().starts_with('-');
        self.at += usize::from(is_excluded);
        if let Some((role, rest)) = strip_sign(self.rest(), Role::ALL, Role::sign) {
            self.at = self.text.len() - rest.len();
            return self.person(role, is_excluded).map(|person| Some(Token::Person(person)));
        }
        let part = strip_sign(self.rest(), Part::ALL, Part::sign);
        if let Some((_, rest)) = part {
            self.at = self.text.len() - rest.len();
        }
        let part = part.map(|(part, _)| part);
        let Some(body) = self.body() else { return Err(nothing_after(is_excluded, part)) };
        let is_word = !body.is_phrase && !body.is_prefix && !is_excluded && part.is_none();
        if is_word && body.text == "OR" {
            return Ok(Some(Token::Or));
        }
        if is_word && let Some(distance) = body.text.strip_prefix("NEAR/") {
            let distance = distance.parse().ok().filter(|distance| (1..=9999).contains(distance));
            return distance.map(|distance| Some(Token::Near(distance))).ok_or(Kind::NoDistance);
        }
        if body.text.trim().is_empty() {
            return if body.is_prefix {
                Err(Kind::LoneStar)
            } else if is_excluded || part.is_some() {
                Err(nothing_after(is_excluded, part))
            } else {
                // The reader has typed the quotes, but not yet the phrase.
                Ok(None)
            };
        }
        let term = Term::new(body.text, body.is_prefix, part).ok_or(Kind::NothingVisible)?;
        Ok(Some(if is_excluded { Token::Excluded(term) } else { Token::Term(term) }))
    }

    /// Reads the name after `speaker:` or `outlet:`.
    fn person(&mut self, role: Role, is_excluded: bool) -> Result<Person, Kind> {
        let body = self.body().ok_or(Kind::LoneScope(role.sign()))?;
        let (name, folded) = (body.text.trim().to_owned(), fold(body.text.trim()).trim().to_owned());
        if body.is_prefix {
            return Err(Kind::StarAfterName);
        }
        if folded.is_empty() {
            return Err(Kind::LoneScope(role.sign()));
        }
        Ok(Person { name, folded, role, is_excluded })
    }

    /// Reads a word or a phrase; `None` at white space and at the end.
    fn body(&mut self) -> Option<Body<'a>> {
        let rest = self.rest();
        let first = rest.chars().next().filter(|c| !c.is_whitespace())?;
        if is_quote(first) {
            let inside = &rest[first.len_utf8()..];
            let (text, after) = inside.split_at(end_of(inside, |_| false));
            let close = after.chars().next();
            self.at += first.len_utf8() + text.len() + close.map_or(0, char::len_utf8);
            let is_prefix = close.is_some() && self.rest().starts_with('*');
            self.at += usize::from(is_prefix);
            return Some(Body { text, is_prefix, is_phrase: true });
        }
        let word = &rest[..end_of(rest, char::is_whitespace)];
        self.at += word.len();
        let prefix = word.strip_suffix('*');
        Some(Body { text: prefix.unwrap_or(word), is_prefix: prefix.is_some(), is_phrase: false })
    }
}

/// Returns the problem of a dash, or of `q:` or `a:`, with nothing after it.
fn nothing_after(is_excluded: bool, part: Option<Part>) -> Kind {
    match part {
        Some(part) if !is_excluded => Kind::LoneScope(part.sign()),
        _ => Kind::LoneDash,
    }
}

/// Tells whether a character is a double quote, in any form that keyboards and word processors give.
fn is_quote(character: char) -> bool {
    matches!(character, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '〝' | '〞')
}

/// Returns the length in bytes of the start of a text, up to the first quote that is not part of a word, or the first
/// character that `ends` it; the length of the whole text if there is none.
fn end_of(text: &str, ends: impl Fn(char) -> bool) -> usize {
    // A quote with letters on both sides is part of the word.
    let is_end =
        |&(at, c): &(usize, char)| ends(c) || is_quote(c) && !word_continues(&text[..at], &text[at + c.len_utf8()..]);
    text.char_indices().find(is_end).map_or(text.len(), |(at, _)| at)
}

/// Removes the sign at the start of a text, and returns the meaning of the sign and the rest.
fn strip_sign<T: Copy>(text: &str, all: [T; 2], sign: fn(T) -> &'static str) -> Option<(T, &str)> {
    all.into_iter().find_map(|it| Some((it, text.strip_prefix(sign(it))?)))
}

/// Tells whether the text of a term parses to the same term without quotes around it.
pub(super) fn is_plain(text: &str) -> bool {
    end_of(text, char::is_whitespace) == text.len()
        && !text.starts_with('-')
        && !text.ends_with('*')
        && text != "OR"
        && !text.starts_with("NEAR/")
        && strip_sign(text, Part::ALL, Part::sign).is_none()
        && strip_sign(text, Role::ALL, Role::sign).is_none()
}
