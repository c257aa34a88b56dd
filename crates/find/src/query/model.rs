//! The parts of a query.

use address::MatchOptions;

use super::condition::{About, Condition, accept};
use super::problem::QueryProblem;
use crate::fold::{detailed, fold, words};

/// A query. It prints as text that parses to the same query for the same options, except that problems are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pub(super) terms: Vec<Term>,
    pub(super) units: Vec<Unit>,
    pub(super) excluded: Vec<Term>,
    pub(super) people: Vec<Person>,
    pub(super) conditions: Vec<Condition>,
    pub(super) problem: Option<QueryProblem>,
}

/// A word, a phrase or a prefix to be found. Equal terms find the same; others may do so too ([`Query::parse_for`]).
#[derive(Debug, Clone)]
pub struct Term {
    text: String,
    folded: String,
    is_prefix: bool,
    part: Option<Part>,
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.is_prefix == other.is_prefix && self.part == other.part
    }
}

impl Eq for Term {}

/// The part of an exchange in which a term is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The questions.
    Questions,
    /// The answers.
    Answers,
}

impl Part {
    pub(super) const ALL: [Self; 2] = [Self::Questions, Self::Answers];

    /// Returns the prefix by which a query names the part.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Questions => "q:",
            Self::Answers => "a:",
        }
    }
}

/// A condition on an exchange: one of the terms and groups that stand side by side in a query. Terms are given by their
/// index in [`Query::terms`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// The term with this index.
    Term(usize),
    /// The index of the first term, and for each further term the greatest distance from the one before in words, and
    /// its index.
    Near(usize, Vec<(u32, usize)>),
    /// At least one of these; none of them is an `Or`.
    Or(Vec<Unit>),
}

/// A participant to whose words the query is limited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub(crate) name: String,
    pub(crate) folded: String,
    pub(crate) role: Role,
    pub(crate) is_excluded: bool,
}

impl Person {
    /// Tells whether a name, folded by [`name_key`], is one that the query means.
    pub fn is_named(&self, key: &str) -> bool {
        key.contains(&self.folded)
    }

    /// Returns the role of the participant.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Tells whether the query leaves out what the participant says.
    pub fn is_excluded(&self) -> bool {
        self.is_excluded
    }
}

/// The role of a participant that a query names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Someone who speaks: the query is limited to their words.
    Speaker,
    /// An outlet, or the outlet of a person, that asks: the query is limited to exchanges in which it does.
    Outlet,
}

impl Role {
    pub(super) const ALL: [Self; 2] = [Self::Speaker, Self::Outlet];

    /// Returns the prefix by which a query names the role.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Speaker => "speaker:",
            Self::Outlet => "outlet:",
        }
    }
}

impl Term {
    /// Returns a term with this text; `None` if nothing of the text remains when folded, as with an accent alone.
    pub(super) fn new(text: &str, is_prefix: bool, part: Option<Part>) -> Option<Self> {
        let folded = fold(text.trim()).trim().to_owned();
        (!folded.is_empty()).then(|| Self { text: text.trim().to_owned(), folded, is_prefix, part })
    }

    /// Returns the text as typed, without quotes and signs.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Tells whether it finds every word that begins with the text.
    pub fn is_prefix(&self) -> bool {
        self.is_prefix
    }

    /// Returns the part of an exchange in which it is searched for; `None` for all of it.
    pub fn part(&self) -> Option<Part> {
        self.part
    }

    /// Returns the text as the matcher compares it.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// Returns its words, folded, in order. If only whole words match, it finds these words one after the other, with
    /// whatever else between them. A star refers to the last.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        words(&self.folded).map(|word| &self.folded[word])
    }

    /// Tells whether it must find the same as another term with these options.
    pub(crate) fn finds_the_same(&self, other: &Self, options: MatchOptions) -> bool {
        let details = |term: &Self| detailed(&term.text, options);
        let is_text_same = if options.words { self.words().eq(other.words()) } else { self.folded == other.folded };
        is_text_same
            && self.is_prefix == other.is_prefix
            && self.part == other.part
            && (!(options.case || options.accents) || details(self) == details(other))
    }
}

impl Query {
    /// Returns the terms that are marked: each once, in the order of the query.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Returns the terms that an exchange must not hold.
    pub fn excluded(&self) -> &[Term] {
        &self.excluded
    }

    /// Returns the first problem in the query, except that leaving out terms comes before all others, so that the
    /// reader always learns of it.
    pub fn problem(&self) -> Option<&QueryProblem> {
        self.problem.as_ref()
    }

    /// Tells whether the query asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.excluded.is_empty() && self.people.is_empty() && self.conditions.is_empty()
    }

    /// Returns the conditions on an exchange: the terms and groups that stand side by side.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// Returns the participants to whose words the query is limited.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Tells whether a transcript fulfils the conditions on its event, its language and its date.
    pub fn accepts(&self, about: About<'_>) -> bool {
        accept(&self.conditions, about)
    }

    /// Tells whether the query has conditions on the event, the language or the date of a transcript.
    pub fn has_conditions(&self) -> bool {
        !self.conditions.is_empty()
    }

    /// Returns the query with all its terms in this part of an exchange, or in none in particular. Excluded terms stay as they are.
    pub fn only_in(&self, part: Option<Part>) -> Self {
        let terms = self.terms.iter().map(|term| Term { part, ..term.clone() }).collect();
        Self { terms, ..self.clone() }
    }

    /// Tells whether a library entry matches, given its folded texts and the keys of its participants' names, each with a line
    /// end between them: it holds all terms and groups that stand side by side, no excluded term, and the people of the query
    /// take part in it. `NEAR` only asks that both terms are there. The empty query matches everything. Conditions on the
    /// transcript are [not compared](Self::accepts).
    pub fn is_in(&self, texts: &str, names: &str) -> bool {
        let holds_unit = |unit: &Unit| unit.holds(&|term| texts.contains(self.terms[term].folded()));
        self.units.iter().all(holds_unit)
            && !self.excluded.iter().any(|term| texts.contains(term.folded()))
            && self.people.iter().all(|person| names.contains(&person.folded) != person.is_excluded)
    }
}

impl Unit {
    /// Tells whether the unit is fulfilled, given which terms are there; distances are ignored.
    pub fn holds(&self, has: &impl Fn(usize) -> bool) -> bool {
        match self {
            Self::Term(term) => has(*term),
            Self::Near(first, others) => has(*first) && others.iter().all(|(_, term)| has(*term)),
            Self::Or(units) => units.iter().any(|unit| unit.holds(has)),
        }
    }
}
