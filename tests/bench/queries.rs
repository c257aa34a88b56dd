//! Queries of several kinds from the texts of a library, and which of its peers understand them.

use transcript::Transcript;

use crate::corpus::Random;

/// The number of queries of each kind.
const OF_EACH_KIND: usize = 10;

/// The kinds of queries. The first six are those that Pagefind understands.
pub(crate) const KINDS: [&str; 9] =
    ["a long word", "any word", "two words", "three in a row", "six in a row", "a beginning", "q:", "speaker:", "NEAR"];

/// A query that finds something.
pub(crate) struct Typed {
    /// The index of its kind in [`KINDS`].
    pub(crate) kind: usize,
    /// The query, as a reader types it.
    pub(crate) text: String,
}

impl Typed {
    /// Returns the query in the way in which Pagefind understands it: it takes every word for the beginning of one.
    pub(crate) fn for_pagefind(&self) -> Option<&str> {
        (self.kind < 6).then(|| self.text.trim_end_matches('*'))
    }

    /// Returns the words for MiniSearch, which knows no phrases, and tells whether they are beginnings.
    pub(crate) fn for_minisearch(&self) -> Option<(&str, bool)> {
        matches!(self.kind, 0..=2 | 5).then(|| (self.text.trim_end_matches('*'), self.kind == 5))
    }
}

/// Returns queries from random paragraphs.
pub(crate) fn queries(texts: &[Transcript]) -> Vec<Typed> {
    let mut random = Random::new(42);
    let kinds = (0..KINDS.len()).flat_map(|kind| [kind; OF_EACH_KIND]);
    kinds.map(|kind| Typed { kind, text: query(kind, texts, &mut random) }).collect()
}

fn query(kind: usize, texts: &[Transcript], random: &mut Random) -> String {
    // A phrase needs a paragraph that is long enough.
    let (text, words) = loop {
        let text = &texts[random.below(texts.len())];
        let paragraphs: Vec<&str> = text.exchanges.iter().flat_map(|it| it.texts()).map(|(_, text)| text).collect();
        let paragraph = paragraphs.get(random.below(paragraphs.len())).copied().unwrap_or_default();
        let words: Vec<&str> = paragraph.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
        if words.len() > 12 {
            break (text, words);
        }
    };
    let at = random.below(words.len() - 8);
    let long = |from: usize| words[from..].iter().chain(&words).find(|it| it.len() > 5).copied().unwrap_or(words[from]);
    match kind {
        0 => long(at).to_owned(),
        1 => words[at].to_owned(),
        2 => format!("{} {}", long(at), long(at + 4)),
        3 => format!("\"{}\"", words[at..at + 3].join(" ")),
        4 => format!("\"{}\"", words[at..at + 6].join(" ")),
        5 => format!("{}*", long(at).chars().take(4).collect::<String>()),
        6 => format!("q:{}", long(at)),
        7 => format!("{} speaker:\"{}\"", long(at), text.participants[0].name),
        _ => format!("{} NEAR/5 {}", words[at], words[at + 3]),
    }
}
