//! Parses queries.

use std::ops::Range;

use address::MatchOptions;

use super::lexer::{Lexer, Token};
use super::model::{Query, Term, Unit};
use super::problem::{MAX_TERMS, QueryProblemKind as Kind};

/// An operator that waits for the term on its right, with its range in the query in bytes.
enum PendingOperator {
    Or(Range<usize>),
    Near(u32, Range<usize>),
}

impl Query {
    /// Parses typed text, as the [module](super) describes, for a search with the default options.
    pub fn parse(text: &str) -> Self {
        Self::parse_for(text, MatchOptions::default())
    }

    /// Parses typed text for a search with these options. Terms that must find the same with them become one term, as
    /// it was typed first, so that no match is counted twice.
    pub fn parse_for(text: &str, options: MatchOptions) -> Self {
        let mut lexer = Lexer::new(text);
        let mut query = Self::default();
        let mut pending: Option<PendingOperator> = None;
        // True after a token that OR and NEAR can follow.
        let mut is_after_term = false;
        while let Some((token, at)) = lexer.next() {
            let operator = match token {
                Token::Or if is_after_term => Some(PendingOperator::Or(at)),
                Token::Near(distance) if is_after_term => Some(PendingOperator::Near(distance, at)),
                // After no term, or after another operator, which may still get its term: this operator is skipped.
                Token::Or => {
                    lexer.record(at, Kind::LoneOr);
                    continue;
                }
                Token::Near(_) => {
                    lexer.record(at, Kind::LoneNear);
                    continue;
                }
                Token::Term(term) | Token::Excluded(term) if options.words && term.words().next().is_none() => {
                    lexer.record(at, Kind::NoWord);
                    None
                }
                Token::Term(term) => {
                    let Some(term) = index_of(&mut query.terms, term, options) else {
                        lexer.record(at, Kind::TooManyTerms);
                        break;
                    };
                    add_term(&mut query.units, pending.take(), term);
                    is_after_term = true;
                    continue;
                }
                Token::Excluded(term) => {
                    if index_of(&mut query.excluded, term, options).is_none() {
                        lexer.record(at, Kind::TooManyTerms);
                        break;
                    }
                    None
                }
                Token::Person(person) => {
                    push_new(&mut query.people, person);
                    None
                }
                Token::Condition(condition) => {
                    push_new(&mut query.conditions, condition);
                    None
                }
            };
            is_after_term = false;
            record_lone_operator(&mut lexer, pending.take());
            pending = operator;
        }
        record_lone_operator(&mut lexer, pending);
        query.problem = lexer.into_problem();
        query
    }
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// Records the problem of an operator that found no term on its right.
fn record_lone_operator(lexer: &mut Lexer<'_>, pending: Option<PendingOperator>) {
    match pending {
        Some(PendingOperator::Or(at)) => lexer.record(at, Kind::LoneOr),
        Some(PendingOperator::Near(_, at)) => lexer.record(at, Kind::LoneNear),
        None => {}
    }
}

/// Returns the index of a term that must find the same with these options; the term is added if there is none. `None`
/// if there are [`MAX_TERMS`] already.
fn index_of(terms: &mut Vec<Term>, term: Term, options: MatchOptions) -> Option<usize> {
    if let Some(index) = terms.iter().position(|it| it.finds_the_same(&term, options)) {
        return Some(index);
    }
    (terms.len() < MAX_TERMS).then(|| {
        terms.push(term);
        terms.len() - 1
    })
}

/// Adds a term to the units: beside the last unit, or as the right side of an operator.
fn add_term(units: &mut Vec<Unit>, pending: Option<PendingOperator>, term: usize) {
    let last = match pending {
        None => None,
        Some(operator) => units.pop().map(|last| (operator, last)),
    };
    units.push(match last {
        None => Unit::Term(term),
        Some((PendingOperator::Or(_), Unit::Or(mut units))) => {
            units.push(Unit::Term(term));
            Unit::Or(units)
        }
        Some((PendingOperator::Or(_), unit)) => Unit::Or(vec![unit, Unit::Term(term)]),
        // NEAR binds tighter than OR, so it takes the last side of an OR.
        Some((PendingOperator::Near(distance, _), Unit::Or(mut units))) => {
            let last = units.pop();
            units.extend(last.map(|unit| near(unit, distance, term)));
            Unit::Or(units)
        }
        Some((PendingOperator::Near(distance, _), unit)) => near(unit, distance, term),
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
