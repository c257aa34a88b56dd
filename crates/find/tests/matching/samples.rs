//! Tests that the totals of two hundred queries over every transcript are those of a simple oracle.

use std::path::Path;
use std::sync::Arc;

use address::{MatchOptions, Show};
use find::fold::fold;
use find::{Found, Query, Text};
use transcript::Transcript;
use unicode_segmentation::UnicodeSegmentation;

use crate::folder::folder;
use crate::transcript;

/// The number of queries for each transcript.
const QUERIES: usize = 200;

/// Returns words, pairs of words and parts of words from a text, spread over it.
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

/// The folded text of a paragraph, with the places where a match may begin and end: simple enough to be believed.
struct Naive {
    folds: Vec<String>,
}

impl Naive {
    /// Folds each character as a reader sees it; several white spaces in a row are one.
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

    /// Returns the number of characters from a place on that are the term.
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

/// Returns a transcript with each line of a text as a paragraph.
fn of_lines(text: &str) -> Transcript {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    (*transcript(&[&[("a", &lines)]])).clone()
}

#[test]
fn two_hundred_queries_over_the_bundled_library_give_the_counts_of_the_oracle() {
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
fn two_hundred_queries_over_every_sample_give_the_counts_of_the_oracle() {
    let Some(samples) = folder() else { return };
    let mut files = Vec::new();
    for folder in std::fs::read_dir(samples).unwrap().filter_map(|it| std::fs::read_dir(it.ok()?.path()).ok()) {
        files.extend(folder.filter_map(|it| Some(it.ok()?.path())));
    }
    assert!(!files.is_empty(), "the folder of samples is empty");
    for file in files {
        let (name, bytes) = (file.display().to_string(), std::fs::read(&file).unwrap());
        let pages = [formats::Page { name: &name, bytes: &bytes }];
        match formats::import(&pages, &formats::Given::default()) {
            Ok(imported) => check(&name, imported.transcript),
            // A file that no importer reads is searched as plain text, with its tags and brackets.
            Err(_) => check(&name, of_lines(&String::from_utf8_lossy(&bytes))),
        }
    }
}
