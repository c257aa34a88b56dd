//! What a reader looks for: words and "phrases".

use std::fmt;

use crate::fold::fold;

/// A query. It prints back as text that parses to the same query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
}

/// One thing looked for. Equal terms fold alike.
#[derive(Debug, Clone)]
pub struct Term {
    text: String,
    folded: String,
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        self.folded == other.folded
    }
}

impl Eq for Term {}

impl Term {
    /// A term of this text; nothing where nothing of it can be looked for, as with an accent alone.
    fn new(text: &str) -> Option<Self> {
        let folded = fold(text.trim()).trim().to_owned();
        (!folded.is_empty()).then(|| Self { text: text.trim().to_owned(), folded })
    }

    /// The text as typed, without quotes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as the matcher compares it.
    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }
}

/// A double quote in any form that keyboards and word processors give.
fn is_quote(character: char) -> bool {
    matches!(character, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '〝' | '〞')
}

impl Query {
    /// Reads what was typed: words parted by white space, and phrases in double quotes of any form. A quote that nothing
    /// closes holds to the end. A term that is there already is not taken twice.
    pub fn parse(text: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        let mut add = |text: &str| {
            if let Some(term) = Term::new(text)
                && !terms.contains(&term)
            {
                terms.push(term);
            }
        };
        for (index, part) in text.split(is_quote).enumerate() {
            if index % 2 == 1 {
                add(part);
            } else {
                part.split_whitespace().for_each(&mut add);
            }
        }
        Self { terms }
    }

    /// What is looked for.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Whether every term is found in one of these texts or another; the empty query is found everywhere.
    pub fn is_in<'a>(&self, texts: impl Iterator<Item = &'a str>) -> bool {
        if self.is_empty() {
            return true;
        }
        let folded: Vec<String> = texts.map(fold).collect();
        self.terms.iter().all(|term| folded.iter().any(|text| text.contains(term.folded())))
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, term) in self.terms.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            let quote = if term.text.contains(char::is_whitespace) { "\"" } else { "" };
            write!(f, "{space}{quote}{}{quote}", term.text)?;
        }
        Ok(())
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
        assert_eq!(texts("a\"b\"c"), ["a", "b", "c"]);
    }

    #[test]
    fn nothing_is_looked_for_twice_or_for_nothing() {
        assert_eq!(texts("Party party PARTY"), ["Party"]);
        assert!(Query::parse(" \"\" \u{301} \u{200b}").is_empty());
    }

    #[test]
    fn a_library_entry_is_found_by_all_words_wherever_they_stand() {
        let entry = ["Harbour briefing", "Zoë Marsh"];
        assert!(Query::parse("zoe harbour").is_in(entry.into_iter()));
        assert!(!Query::parse("zoe water").is_in(entry.into_iter()));
        assert!(Query::default().is_in(entry.into_iter()));
    }

    proptest! {
        #[test]
        fn a_query_survives_being_printed(text in "[a-zA-Zé“”\" 党x\u{301}]{0,30}|\\PC{0,30}") {
            let query = Query::parse(&text);
            prop_assert_eq!(Query::parse(&query.to_string()), query);
        }
    }
}
