//! Corrections of an import that need no editing of its result: they say who speaks, what a label is, and who asks.
//!
//! Every later import of the same file applies the corrections again. In the command they are the file `<name>.fix.toml` beside the
//! source, and `people.toml` for a whole library:
//!
//! ```toml
//! title = "Press conference on the flood barrier"
//! date = "2024-03-07"
//! labels = ["The Chair"]        # a line with this name begins a turn
//! not-labels = ["Note"]         # a line with this name is text
//!
//! [[people]]
//! name = "Olga Brandt"
//! also = ["OB", "Ms Brandt"]    # other names of hers in the file: these speakers become one
//! role = "Minister of Works"
//! asks = false                  # what she says answers, and never asks
//!
//! [[people]]
//! name = "The Vellmar Courier"
//! kind = "outlet"
//!
//! [[turns]]
//! begins = "In May, if the weather" # the turn that begins with these words
//! name = "Ivo Stein"                # is his, whatever its label says
//! ```

use serde::{Deserialize, Serialize};
use transcript::ParticipantKind;

/// Corrections of an import. In TOML, the fields of the transcript and these stand side by side.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Corrections {
    /// The title.
    pub title: Option<String>,
    /// The event.
    pub event: Option<String>,
    /// The date in ISO 8601.
    pub date: Option<String>,
    /// The place.
    pub place: Option<String>,
    /// The language: a BCP 47 tag.
    pub language: Option<String>,
    /// Names that are labels wherever a line could be one.
    pub labels: Vec<String>,
    /// Names that are no labels.
    pub not_labels: Vec<String>,
    /// The participants of whom something is known.
    pub people: Vec<PersonCorrection>,
    /// The turns that somebody else speaks than their labels say: one name may stand for two people.
    pub turns: Vec<TurnCorrection>,
}

/// A turn that somebody else speaks than its label says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TurnCorrection {
    /// The words with which the turn begins. If several turns begin so, it holds for all of them.
    pub begins: String,
    /// The name of the speaker, who may be somebody who speaks elsewhere, too.
    pub name: String,
}

/// A participant, with everything that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PersonCorrection {
    /// The name that the transcript shows.
    pub name: String,
    /// Other names under which the participant speaks in the file. All of them become one participant.
    #[serde(default)]
    pub also: Vec<String>,
    /// The office or function.
    pub role: Option<String>,
    /// The organisation.
    pub affiliation: Option<String>,
    /// A person or an outlet.
    pub kind: Option<ParticipantKind>,
    /// Tells whether what the participant says asks, or answers; unknown if it is not given.
    pub asks: Option<bool>,
    /// True for the people of a library, who need not speak in each of its transcripts.
    #[serde(skip)]
    pub may_be_absent: bool,
}

impl Corrections {
    /// Gives a speaker another name. If another speaker has that name already, the two become one.
    ///
    /// ```
    /// use desk::Corrections;
    ///
    /// let mut corrections = Corrections::default();
    /// corrections.rename("OB", "Olga Brandt");
    /// corrections.rename("Ms Brandt", "Olga Brandt");
    /// assert_eq!(corrections.people.len(), 1);
    /// assert_eq!(corrections.people[0].also, ["OB", "Ms Brandt"]);
    /// ```
    pub fn rename(&mut self, from: &str, to: &str) {
        let position = |people: &[PersonCorrection], name: &str| people.iter().position(|person| person.name == name);
        let mut renamed = match position(&self.people, from) {
            Some(index) => self.people.remove(index),
            None => PersonCorrection::default(),
        };
        if !renamed.also.iter().any(|name| name == from) {
            renamed.also.push(from.to_owned());
        }
        match position(&self.people, to) {
            Some(index) => self.people[index].also.append(&mut renamed.also),
            None => self.people.push(PersonCorrection { name: to.to_owned(), ..renamed }),
        }
    }

    /// Gives turns to another speaker, by the words with which they begin.
    ///
    /// ```
    /// use desk::Corrections;
    ///
    /// let mut corrections = Corrections::default();
    /// corrections.give_turns(&["In May.".into(), "Yes.".into()], "Ivo Stein");
    /// corrections.give_turns(&["Yes.".into()], "Olga Brandt");
    /// assert_eq!(corrections.turns.len(), 2);
    /// assert_eq!(corrections.turns[1].name, "Olga Brandt");
    /// ```
    pub fn give_turns(&mut self, begins: &[String], name: &str) {
        self.turns.retain(|turn| !begins.contains(&turn.begins));
        let turn = |begins: &String| TurnCorrection { begins: begins.clone(), name: name.to_owned() };
        self.turns.extend(begins.iter().map(turn));
    }

    /// Says that a name is a label wherever a line could be one, or that it is none.
    pub fn set_label(&mut self, name: &str, is_label: bool) {
        self.labels.retain(|it| it != name);
        self.not_labels.retain(|it| it != name);
        let list = if is_label { &mut self.labels } else { &mut self.not_labels };
        list.push(name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_given_twice_keeps_all_earlier_names() {
        let mut corrections = Corrections::default();
        corrections.rename("OB", "O. Brandt");
        corrections.rename("O. Brandt", "Olga Brandt");
        corrections.rename("Minister", "Olga Brandt");
        assert_eq!(corrections.people.len(), 1);
        assert_eq!(corrections.people[0].name, "Olga Brandt");
        assert_eq!(corrections.people[0].also, ["OB", "O. Brandt", "Minister"]);
    }

    #[test]
    fn a_name_is_a_label_or_text_but_not_both() {
        let mut corrections = Corrections::default();
        corrections.set_label("Note", true);
        corrections.set_label("Note", false);
        assert_eq!((corrections.labels.len(), corrections.not_labels.len()), (0, 1));
    }
}
