//! Collects what a shape holds.

use std::collections::HashSet;

use super::value::Times;
use crate::notice::Field;
use crate::record::{Speaker, Utterance};

/// A person whom the file lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) role: Option<String>,
}

/// The contents of a file.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) fields: Vec<(Field, String)>,
    pub(super) people: Vec<Person>,
    /// The names of these people.
    names: HashSet<String>,
    pub(super) utterances: Vec<Utterance>,
}

impl Found {
    /// Adds a person, once.
    pub(super) fn person(&mut self, name: &str, role: Option<&str>) {
        if self.names.insert(name.to_owned()) {
            self.people.push(Person { name: name.to_owned(), role: role.map(str::to_owned) });
        }
    }

    /// Adds an utterance. Without a speaker it continues the one before.
    pub(super) fn say(&mut self, speaker: Option<String>, times: Times, text: &str) {
        self.add(speaker.map_or(Speaker::Same, Speaker::Named), times, text, false);
    }

    /// Adds an utterance that begins a paragraph.
    pub(super) fn paragraph(&mut self, speaker: Option<String>, times: Times, text: &str) {
        self.add(speaker.map_or(Speaker::Same, Speaker::Named), times, text, true);
    }

    pub(super) fn add(&mut self, speaker: Speaker, times: Times, text: &str, begins_paragraph: bool) {
        let text = text.trim();
        if !text.is_empty() {
            let Times { start, end } = times;
            self.utterances.push(Utterance {
                page: 0,
                range: 0..0,
                speaker,
                start,
                end,
                text: text.to_owned(),
                begins_paragraph,
            });
        }
    }

    /// Appends a mark to the last utterance.
    pub(super) fn punctuate(&mut self, mark: &str) {
        if let Some(last) = self.utterances.last_mut() {
            last.text.push_str(mark);
        }
    }
}
