//! Two hundred queries over every transcript there is: the totals are those of the oracle.

use std::path::Path;
use std::sync::Arc;

use address::{MatchOptions, Show};
use find::fold::fold;
use find::{Found, Query, Text};
use transcript::Transcript;
use unicode_segmentation::UnicodeSegmentation;

use crate::folder::folder;
use crate::transcript;

/// How many queries are put to each transcript.
const QUERIES: usize = 200;

/// Words, pairs of words and parts of words of a text, spread over it.
fn queries(texts: &[&str]) -> Vec<String> {
    let words: Vec<&str> = texts.iter().flat_map(|text| text.split_whitespace()).collect();
    let step = (words.len() / QUERIES).max(1);
    let query = |(number, at): (usize, usize)| match number % 4 {
        0 => words[at].to_owned(),
        1 => words[at..words.len().min(at + 2)].join(" "),
        2 => words[at].graphemes(true).take(3).collect(),
        _ => words[at].to_uppercase(),
    };
    (0..words.len()).step_by(step).enumerate().map(query).take(QUERIES).collect()
}

/// The folded text of a paragraph with the places where one may begin and end a match: simple enough to be believed.
struct Naive {
    folds: Vec<String>,
}

impl Naive {
    /// One fold for each character that a reader sees; white space in a row is one.
    fn new(text: &str) -> Self {
        let mut folds: Vec<String> = Vec::new();
        for grapheme in text.graphemes(true) {
            let folded = fold(grapheme);
            let is_more_space = folded == " " && folds.last().is_some_and(|last| last == " ");
            if !folded.is_empty() && !is_more_space {
                folds.push(folded);
            }
        }
        Self { folds }
    }

    fn count(&self, term: &str) -> usize {
        let (mut count, mut at) = (0, 0);
        while at < self.folds.len() {
            match self.length(at, term) {
                Some(length) => {
                    count += 1;
                    at += length;
                }
                None => at += 1,
            }
        }
        count
    }

    /// How many characters from a place on are the term.
    fn length(&self, at: usize, term: &str) -> Option<usize> {
        let mut rest = term;
        for (index, fold) in self.folds[at..].iter().enumerate() {
            rest = rest.strip_prefix(fold.as_str())?;
            if rest.is_empty() {
                return Some(index + 1);
            }
        }
        None
    }
}

fn check(name: &str, transcript: Transcript) {
    let texts: Vec<String> =
        transcript.exchanges.iter().flat_map(|it| it.texts()).map(|(_, text)| text.to_owned()).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let naive: Vec<Naive> = texts.iter().map(|text| Naive::new(text)).collect();
    let folded = Arc::new(Text::new(Arc::new(transcript)));
    for text in queries(&texts) {
        let query = Query::parse(&format!("\"{}\"", text.replace(['"', '“', '”', '„', '«', '»'], " ")));
        let [term] = query.terms() else { continue };
        let folded_term = fold(term.text());
        let expected: usize = naive.iter().map(|it| it.count(folded_term.trim())).sum();
        let found = Found::new(Arc::clone(&folded), query.clone(), MatchOptions::default());
        assert_eq!(found.counts(), [expected], "{query} in {name}");
        assert_eq!(found.matches(&[], Show::Everything).len(), expected, "{query} in {name}");
    }
}

/// A transcript of the lines of a text, each a paragraph.
fn of_lines(text: &str) -> Transcript {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    (*transcript(&[&[("a", &lines)]])).clone()
}

#[test]
fn two_hundred_queries_over_the_bundled_library_count_what_the_oracle_counts() {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/library");
    let mut seen = 0;
    for file in std::fs::read_dir(library).unwrap().map(|file| file.unwrap().path()) {
        let name = file.display().to_string();
        if !name.ends_with("catalog.json") {
            check(&name, transcript::json::read(&std::fs::read(&file).unwrap()).unwrap());
            seen += 1;
        }
    }
    assert!(seen > 5, "only {seen} transcripts");
}

#[test]
fn two_hundred_queries_over_every_sample_count_what_the_oracle_counts() {
    let Some(samples) = folder() else { return };
    let mut files = Vec::new();
    for folder in std::fs::read_dir(samples).unwrap().filter_map(|it| std::fs::read_dir(it.ok()?.path()).ok()) {
        files.extend(folder.filter_map(|it| Some(it.ok()?.path())));
    }
    assert!(!files.is_empty(), "there is a folder of samples, and nothing in it");
    for file in files {
        let (name, bytes) = (file.display().to_string(), std::fs::read(&file).unwrap());
        let pages = [formats::Page { name: &name, bytes: &bytes }];
        match formats::import(&pages, &formats::Given::default()) {
            Ok(imported) => check(&name, imported.transcript),
            // What no importer reads is text all the same, with its tags and brackets.
            Err(_) => check(&name, of_lines(&String::from_utf8_lossy(&bytes))),
        }
    }
}
