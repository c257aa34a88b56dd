//! Splits a query into tokens.

use std::ops::Range;

use super::condition::{Condition, Field};
use super::model::{Part, Person, Role, Term};
use super::problem::{QueryProblem, QueryProblemKind as Kind};
use crate::fold::{name_key, word_continues};

/// A piece of a query.
pub(super) enum Token {
    Term(Term),
    Excluded(Term),
    Person(Person),
    Condition(Condition),
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
        let dash = strip(self.rest(), "-");
        let is_excluded = dash.is_some();
        self.at = self.text.len() - dash.unwrap_or(self.rest()).len();
        if let Some((role, rest)) = strip_sign(self.rest(), &Role::ALL, Role::sign) {
            self.at = self.text.len() - rest.len();
            return self.person(role, is_excluded).map(|person| Some(Token::Person(person)));
        }
        if let Some((field, rest)) = strip_sign(self.rest(), &Field::ALL, Field::sign) {
            self.at = self.text.len() - rest.len();
            return self.condition(field, is_excluded).map(|condition| Some(Token::Condition(condition)));
        }
        let part = strip_sign(self.rest(), &Part::ALL, Part::sign);
        if let Some((_, rest)) = part {
            self.at = self.text.len() - rest.len();
        }
        let part = part.map(|(part, _)| part);
        let Some(body) = self.body() else { return Err(nothing_after(is_excluded, part)) };
        let is_word = !body.is_phrase && !body.is_prefix && !is_excluded && part.is_none();
        if is_word && is_or(body.text) {
            return Ok(Some(Token::Or));
        }
        if is_word && let Some(distance) = strip(body.text, "NEAR/") {
            let distance: String = distance.chars().map(half_width).collect();
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
        let (name, folded) = (body.text.trim().to_owned(), name_key(body.text.trim()));
        if body.is_prefix {
            return Err(Kind::StarAfterName);
        }
        if folded.is_empty() {
            return Err(Kind::LoneScope(role.sign()));
        }
        Ok(Person { name, folded, role, is_excluded })
    }

    /// Reads the text after `event:`, `lang:` and the like.
    fn condition(&mut self, field: Field, is_excluded: bool) -> Result<Condition, Kind> {
        let lone = Kind::LoneScope(field.sign());
        let body = self.body().filter(|body| !name_key(body.text).is_empty()).ok_or(lone)?;
        if body.is_prefix {
            return Err(Kind::StarAfterName);
        }
        let text: String = body.text.trim().chars().map(half_width).collect();
        Condition::new(field, &text, is_excluded).ok_or(Kind::NoDate(field.sign()))
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
            let star = strip(self.rest(), "*").filter(|_| close.is_some());
            let is_prefix = star.is_some();
            self.at = self.text.len() - star.unwrap_or(self.rest()).len();
            return Some(Body { text, is_prefix, is_phrase: true });
        }
        let word = &rest[..end_of(rest, char::is_whitespace)];
        self.at += word.len();
        let prefix = word.strip_suffix(['*', '＊']);
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

/// Returns a sign with a name in quotes: `speaker:"Olga Brandt"`. Of a name that holds a quote, what is before the quote stays,
/// since the quote might end the name; the rest finds that name, too. To tell quotes that are part of a word ([`end_of`]) would
/// take a table of 10 kB into the first load.
pub fn sign_with_name(sign: &str, name: &str) -> String {
    let before = name.split(is_quote).find(|part| !part.trim().is_empty()).unwrap_or_default();
    format!("{sign}\"{}\"", before.trim())
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
fn strip_sign<'a, T: Copy>(text: &'a str, all: &[T], sign: fn(T) -> &'static str) -> Option<(T, &'a str)> {
    all.iter().find_map(|&it| Some((it, strip(text, sign(it))?)))
}

/// Removes a sign at the start of a text, also in the full-width forms of Chinese and Japanese keyboards.
fn strip<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    sign.chars().all(|wanted| rest.next().is_some_and(|it| half_width(it) == wanted)).then_some(rest.as_str())
}

/// Returns the ASCII character of which this is the full-width form (U+FF01 to U+FF5E), or the character itself.
fn half_width(character: char) -> char {
    match character {
        '！'..='～' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

fn is_or(word: &str) -> bool {
    strip(word, "OR") == Some("")
}

/// Tells whether the text of a term parses to the same term without quotes around it.
pub(crate) fn is_plain(text: &str) -> bool {
    end_of(text, char::is_whitespace) == text.len()
        && strip(text, "-").is_none()
        && !text.ends_with(['*', '＊'])
        && !is_or(text)
        && strip(text, "NEAR/").is_none()
        && strip_sign(text, &Part::ALL, Part::sign).is_none()
        && strip_sign(text, &Role::ALL, Role::sign).is_none()
        && strip_sign(text, &Field::ALL, Field::sign).is_none()
}
