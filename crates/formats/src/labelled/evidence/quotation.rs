//! Recognises exchanges that somebody tells of, word for word.

use std::collections::HashMap;

use super::names::{is_capitals, is_single_word};
use super::{Decision, Line, Proposal};
use crate::labelled::label::Form;
use crate::record::LabelKind;

/// Words for the teller in an exchange that somebody tells of, in lower case.
const TELLERS: &[&str] = &[
    "me", "i", "him", "her", "us", "them", "he", "she", "ich", "er", "sie", "moi", "lui", "elle", "yo", "él", "ella",
    "io", "lui", "lei", "eu", "ele", "ela", "ik", "hij", "zij", "я", "он", "она", "myself",
];

/// Words that announce what somebody said, in lower case.
const ANNOUNCING: &[&str] = &[
    "said",
    "told",
    "asked",
    "went",
    "like this",
    "conversation",
    "dialogue",
    "exchange",
    "sagte",
    "fragte",
    "dit",
    "dijo",
];

/// Makes labels text again where somebody tells of an exchange: two or more labels in a row with names of one word that stand
/// nowhere else, between labels of people with fuller names. One of the names means the teller, or the text before announces it.
pub(super) fn reject(lines: &mut [Line<'_>]) {
    let labels: Vec<usize> = (0..lines.len()).filter(|index| is_label(&lines[*index])).collect();
    let mut places: HashMap<&str, (usize, usize)> = HashMap::new();
    for (place, index) in labels.iter().enumerate() {
        let key = key(&lines[*index]);
        places.entry(key).and_modify(|(_, last)| *last = place).or_insert((place, place));
    }
    let mut rejected = Vec::new();
    let mut start = 1;
    while start < labels.len() {
        // The run goes on as long as each name first occurs in it, and ends after the last of its names.
        let mut end = start;
        let mut last = start;
        while end < labels.len() && is_simple(&lines[labels[end]]) && places[key(&lines[labels[end]])].0 >= start {
            last = last.max(places[key(&lines[labels[end]])].1);
            end += 1;
        }
        let is_run = end >= start + 2 && last < end && end < labels.len();
        if is_run && is_told(lines, &labels, start, end) {
            rejected.extend_from_slice(&labels[start..end]);
        }
        start = end.max(start + 1);
    }
    for index in rejected {
        if let Some(proposal) = lines[index].proposal.as_deref_mut() {
            proposal.decision = Decision::Doubt;
        }
    }
}

fn is_label(line: &Line<'_>) -> bool {
    line.proposal.as_deref().is_some_and(|it| it.is_label() && it.kind() == LabelKind::Name)
}

fn key<'a>(line: &'a Line<'_>) -> &'a str {
    line.proposal.as_deref().map_or("", |proposal| proposal.key.as_str())
}

/// Tells whether a label is one word with a colon, without any sign of office or emphasis.
fn is_simple(line: &Line<'_>) -> bool {
    let is_simple = |it: &Proposal| {
        it.candidate.form == Form::Inline
            && is_single_word(it.name())
            && !is_capitals(it.name())
            && !it.name().contains(['(', ','])
    };
    line.proposal.as_deref().is_some_and(is_simple)
}

/// Tells whether the labels from `start` to `end` are told of by the speaker before them.
fn is_told(lines: &[Line<'_>], labels: &[usize], start: usize, end: usize) -> bool {
    let frames = [labels[start - 1], labels[end]];
    if frames.iter().any(|index| is_simple(&lines[*index])) {
        return false;
    }
    let has_teller = labels[start..end].iter().any(|index| TELLERS.contains(&key(&lines[*index])));
    let before = lines[labels[start - 1]..labels[start]].last().map_or("", |line| line.text);
    let lower = before.to_lowercase();
    has_teller || before.ends_with([':', '：']) || ANNOUNCING.iter().any(|word| lower.contains(word))
}
