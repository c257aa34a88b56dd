//! Which of the proposed labels are labels.
//!
//! For a label speaks that the front matter names it, that it comes again, that it stands alone or in bold, that it is
//! a word such as `Moderator`, a title, a newsroom; against it, that it is a word that begins a remark (`Note:`), or that
//! it stands inside a paragraph after an unfinished sentence. A single letter `A` counts only where answers follow
//! questions.

use std::collections::{HashMap, HashSet};

use super::label::{Candidate, DESCRIPTIONS, Form, Role, core_of};
use super::people;

/// Words that begin a remark, and not a turn.
const REMARKS: [&str; 47] = [
    "note",
    "nb",
    "ps",
    "warning",
    "update",
    "correction",
    "example",
    "remember",
    "first",
    "second",
    "third",
    "finally",
    "next",
    "also",
    "source",
    "sources",
    "link",
    "links",
    "see",
    "read",
    "topics",
    "summary",
    "contents",
    "abstract",
    "agenda",
    "photo",
    "caption",
    "credit",
    "contact",
    "email",
    "phone",
    "fax",
    "tel",
    "editor's note",
    "background",
    "fact",
    "yes",
    "no",
    "result",
    "problem",
    "answering",
    "bottom line",
    "备注",
    "注",
    "编者按",
    "例如",
    "比如",
];

/// What is known of one label in the whole document.
#[derive(Default)]
struct Seen {
    strong: usize,
    inline: usize,
    inside: usize,
}

/// The labels of a document.
pub(super) struct Evidence {
    accepted: HashSet<String>,
    bare_questions: bool,
    bare_answers: bool,
}

/// A candidate with its surroundings.
pub(super) struct Proposal {
    pub(super) candidate: Candidate,
    /// Whether it stands at the beginning of a paragraph, or after a line that ends a sentence.
    pub(super) begins: bool,
    /// Whether it is the first line of its block.
    pub(super) first: bool,
    /// Whether it may as well be the title: the first line of a page, short, and no sentence.
    pub(super) entitles: bool,
    /// Whether the text of its page begins with it.
    pub(super) top: bool,
}

impl Evidence {
    /// Weighs all proposals of a document, in order. `known` tells whether the front matter names somebody.
    pub(super) fn weigh<'a>(
        proposals: impl Iterator<Item = &'a Proposal> + Clone,
        known: impl Fn(&str) -> bool,
    ) -> Self {
        let mut seen: HashMap<String, Seen> = HashMap::new();
        let (mut questions, mut pairs, mut answers) = (0usize, 0usize, 0usize);
        let mut after_question = false;
        for proposal in proposals.clone() {
            let Candidate { name, role, form, .. } = &proposal.candidate;
            if *form == Form::BareLetter && proposal.first {
                questions += usize::from(*role == Role::Question);
                answers += usize::from(*role == Role::Answer);
                pairs += usize::from(*role == Role::Answer && after_question);
            }
            if *role == Role::Name || proposal.first {
                after_question = *role == Role::Question;
            }
            if *role == Role::Name {
                let seen = seen.entry(people::key(name)).or_default();
                match form {
                    Form::Alone | Form::Bold if proposal.first => seen.strong += 1,
                    Form::BoldAlone | Form::Timed | Form::Inline if proposal.first => seen.inline += 1,
                    _ if proposal.begins => seen.inline += 1,
                    _ => seen.inside += 1,
                }
            }
        }
        let mut accepted = HashSet::new();
        let mut undecided: Vec<(String, &str, bool, bool)> = Vec::new();
        for proposal in proposals {
            let name = proposal.candidate.name.as_str();
            let key = people::key(name);
            let Some(seen) = seen.get(&key).filter(|_| !name.is_empty()) else { continue };
            if accepted.contains(&key) || is_remark(name) && !known(name) {
                continue;
            }
            let is_described =
                is_described(name) || people::is_outlet(core_of(name)) || people::has_title(core_of(name));
            let is_single = is_single_word(name);
            let again = seen.strong + seen.inline >= 2 && !(is_uncased(name) && has_sentence_words(name));
            let form = proposal.candidate.form;
            let accepts = known(name)
                || again
                || match form {
                    Form::Alone | Form::Bold => {
                        proposal.first && (!is_single || is_described || is_capitals(name)) && starts_as_name(name)
                    }
                    Form::Inline => proposal.first && is_described && starts_as_name(name),
                    _ => false,
                };
            if accepts {
                accepted.insert(key);
            } else if proposal.first
                && !proposal.entitles
                && matches!(form, Form::Inline | Form::Alone | Form::Bold)
                && starts_as_name(name)
            {
                undecided.push((key, name, is_single, proposal.top));
            }
        }
        // A name of two words, once before a paragraph: somebody who spoke once, where others have labels too, or where
        // the record begins so.
        let is_name = |name: &str, single: bool| {
            if is_uncased(name) { people::is_han_name(name) } else { !single || is_capitals(name) }
        };
        let names = undecided.iter().filter(|(_, name, single, _)| is_name(name, *single)).count();
        let has_others = accepted.len() + names >= 2;
        for (key, name, single, begins) in undecided {
            if is_name(name, single) && (has_others || begins) {
                accepted.insert(key);
            }
        }
        Self {
            accepted,
            bare_questions: questions >= 2,
            bare_answers: questions >= 1 && answers > 0 && pairs * 2 > answers && pairs * 2 >= questions,
        }
    }

    /// Whether a proposal is a label.
    pub(super) fn accepts(&self, proposal: &Proposal) -> bool {
        let Candidate { name, role, form, .. } = &proposal.candidate;
        match (role, form) {
            (Role::Question, Form::BareLetter) => self.bare_questions && proposal.first,
            (Role::Answer, Form::BareLetter) => self.bare_answers && proposal.first,
            (Role::Question | Role::Answer, _) => proposal.begins,
            (Role::Name, _) => proposal.begins && self.accepted.contains(&people::key(name)),
        }
    }

    /// Whether a proposal that is no label looks so much like one that it should be told.
    pub(super) fn doubts(&self, proposal: &Proposal) -> bool {
        let Candidate { name, role, form, .. } = &proposal.candidate;
        *role == Role::Name
            && proposal.first
            && matches!(form, Form::Inline | Form::Alone | Form::Bold)
            && starts_as_name(name)
            && !is_remark(name)
            && (!is_uncased(name) || is_described(name) || people::is_han_name(name) || *form != Form::Inline)
            && !self.accepts(proposal)
    }
}

fn is_remark(name: &str) -> bool {
    REMARKS.contains(&name.to_lowercase().as_str())
}

fn is_described(name: &str) -> bool {
    let core = core_of(name).to_lowercase();
    core.split_whitespace().any(|word| DESCRIPTIONS.contains(&word.trim_end_matches('.')))
        || ["记者", "主持人", "发言人", "司会", "記者", "主持", "部长", "主任", "总理", "主席", "局长", "司长", "委员"]
            .iter()
            .any(|word| core.contains(word))
}

fn is_uncased(name: &str) -> bool {
    !core_of(name).chars().any(|c| c.is_uppercase() || c.is_lowercase())
}

fn is_single_word(name: &str) -> bool {
    core_of(name).split_whitespace().count() == 1 && !is_uncased(name)
}

fn is_capitals(name: &str) -> bool {
    let letters = core_of(name).chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2 && letters.into_iter().all(char::is_uppercase)
}

fn starts_as_name(name: &str) -> bool {
    name.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase())
}

/// Whether a Chinese or Japanese stretch has words that no name has.
fn has_sentence_words(name: &str) -> bool {
    let core = core_of(name);
    core.chars().count() > 3
        && core.contains(['的', '是', '在', '了', '我', '说', '這', '这', '就', 'は', 'を', 'が', 'に', 'も'])
}
