//! What a reader looks for.
//!
//! | as typed | means |
//! |---|---|
//! | `word` | these characters, wherever they stand |
//! | `"a phrase"` | these words, one after the other; quotes of any form, and one that nothing closes holds to the end |
//! | `prefix*` | words that begin so, whole |
//! | `-word` | leave out exchanges that hold it |
//! | `this OR that` | either; binds tighter than standing side by side |
//! | `this NEAR/5 that` | at most five words apart in one turn (characters, in scripts without spaces); binds tighter than `OR` |
//! | `q:word`, `a:word` | in questions, in answers |
//! | `speaker:name`, `outlet:name` | in what this participant says; in exchanges in which this outlet asks |
//!
//! A term marks where it stands; the operators decide which exchanges are kept ([`Matches::kept`](crate::Matches::kept)).
//! Quotes make any of these signs plain text. A quote between letters is one of the word, as gershayim are typed (`צה"ל`),
//! also inside a phrase; in scripts without spaces, where nothing tells that a word goes on, it is a quote. What cannot be
//! read is told ([`Query::problem`]), and the rest holds.

mod parse;
mod problem;

use std::fmt;

use address::MatchOptions;

use crate::fold::{detailed, fold};

pub use problem::{QueryProblem, QueryProblemKind};

/// How many terms a query may have.
pub const MAX_TERMS: usize = 500;

/// A query. It prints back as text that parses to the same query for the same options, what could not be read left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
    units: Vec<Unit>,
    excluded: Vec<Term>,
    people: Vec<Person>,
    problem: Option<QueryProblem>,
}

/// One thing looked for. Equal terms find the same; others may do so too ([`Query::parse_for`]).
#[derive(Debug, Clone)]
pub struct Term {
    text: String,
    folded: String,
    is_prefix: bool,
    part: Option<Part>,
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        (&self.text, self.is_prefix, self.part) == (&other.text, other.is_prefix, other.part)
    }
}

impl Eq for Term {}

/// The part of an exchange in which a term is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What was asked.
    Questions,
    /// What was answered.
    Answers,
}

impl Part {
    const ALL: [Self; 2] = [Self::Questions, Self::Answers];

    fn sign(self) -> &'static str {
        match self {
            Self::Questions => "q:",
            Self::Answers => "a:",
        }
    }
}

/// What an exchange must hold: one of the things that stand side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unit {
    /// The term of that index.
    Term(usize),
    /// The first term, and the others, each no further from the one before than so many words.
    Near(usize, Vec<(u32, usize)>),
    /// One of these at least; never an `Or` itself.
    Or(Vec<Unit>),
}

/// Whose words are looked through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) folded: String,
    pub(crate) role: Role,
    pub(crate) is_excluded: bool,
}

/// What part a named participant has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Speaker,
    Outlet,
}

impl Role {
    const ALL: [Self; 2] = [Self::Speaker, Self::Outlet];

    fn sign(self) -> &'static str {
        match self {
            Self::Speaker => "speaker:",
            Self::Outlet => "outlet:",
        }
    }
}

impl Term {
    /// A term of this text; nothing where nothing of it can be looked for, as with an accent alone.
    fn new(text: &str, is_prefix: bool, part: Option<Part>) -> Option<Self> {
        let folded = fold(text.trim()).trim().to_owned();
        (!folded.is_empty()).then(|| Self { text: text.trim().to_owned(), folded, is_prefix, part })
    }

    /// The text as typed, without quotes and signs.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it stands for every word that begins so.
    pub fn is_prefix(&self) -> bool {
        self.is_prefix
    }

    /// Where it is looked for; everywhere if nothing is said.
    pub fn part(&self) -> Option<Part> {
        self.part
    }

    /// The text as the matcher compares it.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// Whether it cannot differ from another in what it finds with these options.
    pub(crate) fn finds_the_same(&self, other: &Self, options: MatchOptions) -> bool {
        let kept = |term: &Self| detailed(&term.text, options.case, options.accents);
        (&self.folded, self.is_prefix, self.part) == (&other.folded, other.is_prefix, other.part)
            && (!(options.case || options.accents) || kept(self) == kept(other))
    }
}

impl Query {
    /// Reads what was typed, as the [module](self) describes, to be looked for with the default options.
    pub fn parse(text: &str) -> Self {
        Self::parse_for(text, MatchOptions::default())
    }

    /// Reads what was typed, to be looked for with these options: terms that cannot differ in what they find with them
    /// are one, as the first of them is typed, so that nothing is counted twice.
    pub fn parse_for(text: &str, options: MatchOptions) -> Self {
        parse::parse(text, options)
    }

    /// What is marked: each term once, in order.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// What must not be there.
    pub fn excluded(&self) -> &[Term] {
        &self.excluded
    }

    /// The first thing that could not be read; before all others that terms are left out, so that this is always told.
    pub fn problem(&self) -> Option<&QueryProblem> {
        self.problem.as_ref()
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.excluded.is_empty() && self.people.is_empty()
    }

    pub(crate) fn units(&self) -> &[Unit] {
        &self.units
    }

    pub(crate) fn people(&self) -> &[Person] {
        &self.people
    }

    /// Whether an entry of these texts is found: all that stands side by side in one of them or another, and nothing
    /// that is excluded. Names of participants are sought as words are, and nearness asks only that both are there. The
    /// empty query finds everything.
    pub fn is_in<'a>(&self, texts: impl Iterator<Item = &'a str>) -> bool {
        let folded: Vec<String> = texts.map(fold).collect();
        let holds = |text: &str| folded.iter().any(|it| it.contains(text));
        let has = |unit: &Unit| unit.holds(&|term| holds(self.terms[term].folded()));
        self.units.iter().all(has)
            && !self.excluded.iter().any(|term| holds(term.folded()))
            && self.people.iter().all(|person| holds(&person.folded) != person.is_excluded)
    }
}

impl Unit {
    /// Whether it holds where terms are there or not, whatever their distance.
    pub(crate) fn holds(&self, has: &impl Fn(usize) -> bool) -> bool {
        match self {
            Self::Term(term) => has(*term),
            Self::Near(first, others) => has(*first) && others.iter().all(|(_, term)| has(*term)),
            Self::Or(units) => units.iter().any(|unit| unit.holds(has)),
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quote = if parse::is_plain(&self.text) { "" } else { "\"" };
        let (sign, star) = (self.part.map_or("", Part::sign), if self.is_prefix { "*" } else { "" });
        write!(f, "{sign}{quote}{}{quote}{star}", self.text)
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words: Vec<String> = self.units.iter().map(|unit| self.print(unit)).collect();
        words.extend(self.excluded.iter().map(|term| format!("-{term}")));
        words.extend(self.people.iter().map(|person| {
            let dash = if person.is_excluded { "-" } else { "" };
            format!("{dash}{}\"{}\"", person.role.sign(), person.name)
        }));
        f.write_str(&words.join(" "))
    }
}

impl Query {
    fn print(&self, unit: &Unit) -> String {
        match unit {
            Unit::Term(term) => self.terms[*term].to_string(),
            Unit::Near(first, others) => {
                others.iter().fold(self.terms[*first].to_string(), |text, (distance, term)| {
                    format!("{text} NEAR/{distance} {}", self.terms[*term])
                })
            }
            Unit::Or(units) => units.iter().map(|unit| self.print(unit)).collect::<Vec<_>>().join(" OR "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(query: &str) -> Vec<String> {
        Query::parse(query).terms().iter().map(|term| term.text().to_owned()).collect()
    }

    #[test]
    fn words_and_phrases_are_told_apart() {
        assert_eq!(texts("party work"), ["party", "work"]);
        assert_eq!(texts("“the Party’s work” now"), ["the Party’s work", "now"]);
        assert_eq!(texts("say \"not closed"), ["say", "not closed"]);
        assert_eq!(texts("党 的 \"对外 工作\""), ["党", "的", "对外 工作"]);
        assert_eq!(texts("a \"b\" \"c"), ["a", "b", "c"]);
        assert_eq!(texts("(\"b\")\"c"), ["(", "b", ")", "c"]);
        assert_eq!(texts("12:30 well-known f*ck \"-5\" \"OR\""), ["12:30", "well-known", "f*ck", "-5", "OR"]);
    }

    #[test]
    fn a_quote_between_letters_is_part_of_the_word() {
        assert_eq!(texts("צה\"ל וארה”ב"), ["צה\"ל", "וארה”ב"]);
        assert_eq!(texts("\"דובר צה\"ל אמר\" שלום"), ["דובר צה\"ל אמר", "שלום"]);
        assert_eq!(texts("a\"b\"c say\"not closed\""), ["a\"b\"c", "say\"not", "closed"]);
        assert_eq!(texts("אָ\"בּ\"ג"), ["אָ\"בּ\"ג"]);
        // As long as letters stand on both sides, it closes nothing.
        assert_eq!(texts("\"the gate\"water works"), ["the gate\"water works"]);
        assert_eq!(texts("\"the gate\"*"), ["the gate"]);
        assert_eq!(Query::parse("q:צה\"ל -\"צה\"ל\" צה\"ל*").to_string(), "q:צה\"ל צה\"ל* -צה\"ל");
        assert_eq!(Query::parse("speaker:רמטכ\"ל").to_string(), "speaker:\"רמטכ\"ל\"");
    }

    #[test]
    fn a_quote_is_in_no_word_where_each_character_is_one() {
        assert_eq!(texts("党“对外”工作"), ["党", "对外", "工作"]);
        assert_eq!(texts("\"对外\"工作"), ["对外", "工作"]);
        assert_eq!(texts("EU\"对外\"UN"), ["EU", "对外", "UN"]);
    }

    #[test]
    fn nothing_is_looked_for_twice() {
        assert_eq!(texts("party work party"), ["party", "work"]);
        assert_eq!(Query::parse("party OR party").to_string(), "party OR party");
        assert!(Query::parse(" \"\" ").is_empty());
    }

    #[test]
    fn terms_that_find_the_same_are_one_as_the_first_is_typed() {
        let of = |case, accents| MatchOptions { case, accents, words: false };
        let texts = |query: &str, options| -> Vec<String> {
            Query::parse_for(query, options).terms().iter().map(ToString::to_string).collect()
        };
        let (any, case, accents) = (of(false, false), of(true, false), of(false, true));
        assert_eq!(texts("The gate is the gate", any), ["The", "gate", "is"]);
        assert_eq!(texts("The gate is the gate", case), ["The", "gate", "is", "the"]);
        assert_eq!(texts("The gate is the gate", accents), ["The", "gate", "is"]);
        assert_eq!(texts("café cafe Cafe\u{301}", any), ["café"]);
        assert_eq!(texts("café cafe Cafe\u{301}", case), ["café", "Cafe\u{301}"]);
        assert_eq!(texts("café cafe Cafe\u{301}", accents), ["café", "cafe"]);
        assert_eq!(texts("café cafe Cafe\u{301}", of(true, true)), ["café", "cafe", "Cafe\u{301}"]);
        assert_eq!(texts("it’s it's \"one  two\" \"one two\"", of(true, true)), ["it’s", "\"one  two\""]);
        assert_eq!(texts("the The* THE* q:the a:the Q:the q:The", any), ["the", "The*", "q:the", "a:the", "Q:the"]);
        assert_eq!(Query::parse("-gate -Gate -GATE").excluded().len(), 1);
        assert_eq!(Query::parse("-gate Gate").to_string(), "Gate -gate");
    }

    #[test]
    fn units_lead_to_the_term_that_another_is_one_with() {
        let read = Query::parse("Tax OR dues NEAR/3 tax NEAR/2 DUES water");
        assert_eq!(read.terms().iter().map(Term::text).collect::<Vec<_>>(), ["Tax", "dues", "water"]);
        assert_eq!(read.to_string(), "Tax OR dues NEAR/3 Tax NEAR/2 dues water");
        assert_eq!(Query::parse(&read.to_string()), read);
    }

    #[test]
    fn a_query_prints_as_it_is_read() {
        for query in [
            "water",
            "\"the gate\" -sluice",
            "gov* OR state NEAR/5 reform q:tax a:\"no comment\"",
            "a NEAR/1 b NEAR/30 c*",
            "\"the end\"*",
            "water -speaker:\"Guo Yezhou\" outlet:\"Global Times\"",
            "\"q:word\" \"NEAR/3\" \"a*\"",
        ] {
            let read = Query::parse(query);
            assert_eq!(read.problem(), None, "{query}");
            assert_eq!(Query::parse(&read.to_string()), read, "{query}");
        }
        assert_eq!(Query::parse("tax*  “no comment”").to_string(), "tax* \"no comment\"");
    }

    #[test]
    fn what_cannot_be_read_is_pointed_at_and_the_rest_holds() {
        for (query, wrong, terms) in [
            ("water OR", "OR", vec!["water"]),
            ("OR water", "OR", vec!["water"]),
            ("water OR OR gate", "OR", vec!["water", "gate"]),
            ("water - gate", "-", vec!["water", "gate"]),
            ("*", "*", vec![]),
            ("q:", "q:", vec![]),
            ("speaker: water", "speaker:", vec!["water"]),
            ("a NEAR/ b", "NEAR/", vec!["a", "b"]),
            ("a NEAR/0 b", "NEAR/0", vec!["a", "b"]),
            ("a NEAR/x b", "NEAR/x", vec!["a", "b"]),
            ("NEAR/4 b", "NEAR/4", vec!["b"]),
            ("a NEAR/4", "NEAR/4", vec!["a"]),
            ("a OR -b", "OR", vec!["a"]),
            ("a NEAR/4 speaker:x", "NEAR/4", vec!["a"]),
            ("水 \u{301}", "\u{301}", vec!["水"]),
        ] {
            let read = Query::parse(query);
            assert_eq!(read.problem().map(|problem| &query[problem.at.clone()]), Some(wrong), "{query}");
            assert_eq!(texts(query), terms, "{query}");
            assert!(!read.problem().map(ToString::to_string).unwrap_or_default().is_empty());
        }
    }

    #[test]
    fn more_terms_than_can_be_told_apart_are_refused_in_words() {
        let many: Vec<String> = (0..=MAX_TERMS).map(|n| format!("w{n}")).collect();
        let read = Query::parse(&many.join(" "));
        assert_eq!(read.terms().len(), MAX_TERMS);
        assert_eq!(read.problem().map(|problem| problem.kind), Some(QueryProblemKind::TooManyTerms));
        assert_eq!(Query::parse(&many[1..].join(" ")).problem(), None);
    }

    #[test]
    fn that_terms_are_left_out_is_told_before_all_else_that_is_wrong() {
        let many: Vec<String> = (0..=MAX_TERMS).map(|n| format!("w{n}")).collect();
        for (query, left_out) in [
            (format!("- {}", many.join(" ")), "w500"),
            (format!("{} OR {}", many[..MAX_TERMS].join(" "), many[MAX_TERMS]), "w500"),
            (format!("OR {} NEAR/ w501", many.join(" ")), "w500"),
            (format!("- -{}", many.join(" -")), "-w500"),
        ] {
            let read = Query::parse(&query);
            let problem = read.problem().unwrap();
            assert_eq!((problem.kind, &query[problem.at.clone()]), (QueryProblemKind::TooManyTerms, left_out));
        }
        // Of two others the first.
        assert_eq!(Query::parse("a - OR").problem().map(|problem| problem.kind), Some(QueryProblemKind::LoneDash));
    }

    #[test]
    fn a_library_entry_is_found_by_all_words_wherever_they_stand() {
        let entry = ["Harbour briefing", "Zoë Marsh"];
        for (query, found) in [
            ("zoe harbour", true),
            ("zoe water", false),
            ("zoe water OR brief", true),
            ("zoe -harbour", false),
            ("speaker:zoe", true),
            ("", true),
        ] {
            assert_eq!(Query::parse(query).is_in(entry.into_iter()), found, "{query}");
        }
    }

    proptest! {
        #[test]
        fn a_query_survives_being_printed(
            text in "[a-zA-Zé“”\" 党x\u{301}*-]{0,30}|[aAéצהל\u{5b8}\"”״ *:-]{0,16}|\\PC{0,30}|((q:|a:|speaker:|outlet:|-|OR |NEAR/|\"|\\*|[a-c5]| ){0,14})",
            flags in any::<[bool; 2]>(),
        ) {
            let options = MatchOptions { case: flags[0], accents: flags[1], words: false };
            let query = Query { problem: None, ..Query::parse_for(&text, options) };
            prop_assert_eq!(Query::parse_for(&query.to_string(), options), query);
        }
    }
}
