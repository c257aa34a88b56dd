//! Decides which of the proposed labels are labels.
//!
//! A proposal is more likely a label if the front matter names it, if it occurs again, if it stands alone or in bold,
//! or if it is a function such as `Moderator`, a title or a newsroom. It is less likely a label if it begins a remark
//! (`Note:`), or if it stands inside a paragraph after an unfinished sentence. A single letter `A` counts only if
//! answers follow questions.

use std::collections::{HashMap, HashSet};

use super::dialect::Dialect;
use super::label::{Candidate, Form, candidate};
use super::label_name::{DESCRIPTIONS, is_plausible};
use crate::record::LabelKind;
use crate::record::people::{self, core_of};

/// Words that begin a remark and not a turn, in lower case.
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

/// The numbers of proposals of one name in the whole document.
#[derive(Default)]
struct Seen {
    /// First in a block, alone on the line or with a bold colon.
    strong: usize,
    /// At the start of a sentence in any other way.
    inline: usize,
    /// After an unfinished sentence.
    inside: usize,
}

/// The labels of a document.
pub(crate) struct Evidence {
    /// The keys of the names that are labels.
    accepted: HashSet<String>,
    /// True if a `Q` with a single space is a label.
    bare_questions: bool,
    /// True if an `A` with a single space is a label.
    bare_answers: bool,
}

/// A candidate with its surroundings.
pub(crate) struct Proposal {
    pub(super) candidate: Candidate,
    /// The [`people::key`] of the candidate's name, kept because it is slow to make and often used.
    pub(super) key: String,
    /// True if it stands at the start of a paragraph, or after a line that ends a sentence.
    pub(super) begins: bool,
    /// True if it is on the first line of its block.
    pub(super) first: bool,
    /// True if it may be the title: the first line of a page, short and not a sentence.
    pub(super) entitles: bool,
    /// True if the text of its page begins with it.
    pub(super) top: bool,
}

/// A name that looks like a label, but occurs only once and is not known.
struct Undecided<'a> {
    key: &'a str,
    name: &'a str,
    /// True if the text of its page begins with it.
    top: bool,
}

/// Counts the bare letters of a document: `Q` and `A` with a single space.
#[derive(Default)]
struct Letters {
    questions: usize,
    answers: usize,
    /// Answers right after a question.
    pairs: usize,
    after_question: bool,
}

impl Letters {
    fn count(&mut self, proposal: &Proposal) {
        let Candidate { kind, form, .. } = &proposal.candidate;
        if *form == Form::BareLetter && proposal.first {
            self.questions += usize::from(*kind == LabelKind::Question);
            self.answers += usize::from(*kind == LabelKind::Answer);
            self.pairs += usize::from(*kind == LabelKind::Answer && self.after_question);
        }
        if *kind == LabelKind::Name || proposal.first {
            self.after_question = *kind == LabelKind::Question;
        }
    }
}

/// Returns the label that a line of speech may begin with: one of labelled text, or a name in brackets before the words, as in
/// `[Ann Lee] Yes.` `begins` tells whether the line begins a sentence.
pub(crate) fn propose(line: &str, begins: bool) -> Option<Proposal> {
    let candidate = bracketed(line).or_else(|| candidate(line, Dialect::Plain))?;
    Some(Proposal { key: people::key(&candidate.name), candidate, begins, first: begins, entitles: false, top: false })
}

fn bracketed(line: &str) -> Option<Candidate> {
    let (name, rest) = line.strip_prefix('[')?.split_once(']')?;
    let rest = rest.trim_start_matches(':').trim_start();
    let is_name = !rest.is_empty() && is_plausible(name) && starts_as_name(name) && !is_capitals(name);
    is_name.then(|| Candidate {
        name: name.trim().to_owned(),
        kind: LabelKind::Name,
        form: Form::Bold,
        time: None,
        rest: line.len() - rest.len(),
    })
}

impl Proposal {
    /// Returns the name, which is empty for a question or an answer.
    pub(crate) fn name(&self) -> &str {
        &self.candidate.name
    }

    pub(crate) fn kind(&self) -> LabelKind {
        self.candidate.kind
    }

    /// Returns the text after the label of the line that it was proposed for.
    pub(crate) fn rest<'a>(&self, line: &'a str) -> &'a str {
        line[self.candidate.rest..].trim_start()
    }
}

impl Evidence {
    /// Weighs all proposals of a document, in their order. `known` tells whether the front matter names somebody.
    pub(crate) fn weigh<'a>(
        proposals: impl Iterator<Item = &'a Proposal> + Clone,
        known: impl Fn(&str) -> bool,
    ) -> Self {
        let mut seen: HashMap<&str, Seen> = HashMap::new();
        let mut letters = Letters::default();
        for proposal in proposals.clone() {
            letters.count(proposal);
            if proposal.candidate.kind == LabelKind::Name {
                seen.entry(proposal.key.as_str()).or_default().count(proposal);
            }
        }
        let mut accepted = HashSet::new();
        let mut undecided = Vec::new();
        for proposal in proposals {
            let name = proposal.candidate.name.as_str();
            let key = proposal.key.as_str();
            let Some(seen) = seen.get(key).filter(|_| !name.is_empty()) else { continue };
            if accepted.contains(key) {
                continue;
            }
            let is_known = known(name);
            if is_remark(name) && !is_known {
                continue;
            }
            if is_known || seen.is_repeated(name) || speaks_for_itself(proposal) {
                accepted.insert(key.to_owned());
            } else if may_be_label(proposal) {
                undecided.push(Undecided { key, name, top: proposal.top });
            }
        }
        // A name that occurs once is a label if others have labels, too, or if the record begins with it.
        let names = undecided.iter().filter(|undecided| is_full_name(undecided.name)).count();
        let has_others = accepted.len() + names >= 2;
        for Undecided { key, name, top } in undecided {
            if is_full_name(name) && (has_others || top) {
                accepted.insert(key.to_owned());
            }
        }
        let Letters { questions, answers, pairs, .. } = letters;
        Self {
            accepted,
            bare_questions: questions >= 2,
            bare_answers: questions >= 1 && answers > 0 && pairs * 2 > answers && pairs * 2 >= questions,
        }
    }

    /// Tells whether a proposal is a label.
    pub(crate) fn accepts(&self, proposal: &Proposal) -> bool {
        let Candidate { kind, form, .. } = &proposal.candidate;
        match (kind, form) {
            (LabelKind::Question, Form::BareLetter) => self.bare_questions && proposal.first,
            (LabelKind::Answer, Form::BareLetter) => self.bare_answers && proposal.first,
            (LabelKind::Question | LabelKind::Answer, _) => proposal.begins,
            (LabelKind::Name, _) => proposal.begins && self.accepted.contains(&proposal.key),
        }
    }

    /// Tells whether a proposal that is not a label looks so much like a label that it should be reported.
    pub(crate) fn doubts(&self, proposal: &Proposal) -> bool {
        let Candidate { name, kind, form, .. } = &proposal.candidate;
        *kind == LabelKind::Name
            && proposal.first
            && has_colon(*form)
            && starts_as_name(name)
            && !is_remark(name)
            && (!is_uncased(name) || is_described(name) || people::is_han_name(name) || *form != Form::Inline)
            && !self.accepts(proposal)
    }
}

impl Seen {
    fn count(&mut self, proposal: &Proposal) {
        match proposal.candidate.form {
            Form::Alone | Form::Bold if proposal.first => self.strong += 1,
            Form::BoldAlone | Form::Timed | Form::Inline if proposal.first => self.inline += 1,
            _ if proposal.begins => self.inline += 1,
            _ => self.inside += 1,
        }
    }

    /// Tells whether the name occurs at least twice as a label does.
    fn is_repeated(&self, name: &str) -> bool {
        self.strong + self.inline >= 2 && !(is_uncased(name) && has_sentence_words(name))
    }
}

/// Tells whether a proposal is a label even if its name occurs only once.
fn speaks_for_itself(proposal: &Proposal) -> bool {
    let name = proposal.candidate.name.as_str();
    let is_typical = is_described(name) || people::is_outlet(core_of(name)) || people::has_title(core_of(name));
    if !proposal.first || !starts_as_name(name) {
        return false;
    }
    match proposal.candidate.form {
        Form::Alone | Form::Bold => !is_single_word(name) || is_typical || is_capitals(name),
        Form::Inline => is_typical,
        Form::BoldAlone | Form::Timed | Form::Letter | Form::BareLetter => false,
    }
}

/// Tells whether a proposal has the form of a label and is not the title.
fn may_be_label(proposal: &Proposal) -> bool {
    let Candidate { name, form, .. } = &proposal.candidate;
    proposal.first && !proposal.entitles && has_colon(*form) && starts_as_name(name)
}

/// Tells whether a label of this form has a colon after a name.
fn has_colon(form: Form) -> bool {
    matches!(form, Form::Inline | Form::Alone | Form::Bold)
}

/// Tells whether a name has several words, is in capitals, or is a Chinese personal name.
fn is_full_name(name: &str) -> bool {
    if is_uncased(name) { people::is_han_name(name) } else { !is_single_word(name) || is_capitals(name) }
}

/// Tells whether a name is a word that begins a remark.
fn is_remark(name: &str) -> bool {
    REMARKS.contains(&name.to_lowercase().as_str())
}

/// Tells whether a name holds a function, such as `Moderator`.
fn is_described(name: &str) -> bool {
    let core = core_of(name).to_lowercase();
    core.split_whitespace().any(|word| DESCRIPTIONS.contains(&word.trim_end_matches('.')))
        || ["记者", "主持人", "发言人", "司会", "記者", "主持", "部长", "主任", "总理", "主席", "局长", "司长", "委员"]
            .iter()
            .any(|word| core.contains(word))
}

/// Tells whether a name is in a script without capitals.
fn is_uncased(name: &str) -> bool {
    !core_of(name).chars().any(|c| c.is_uppercase() || c.is_lowercase())
}

/// Tells whether a name is one word, in a script with capitals.
fn is_single_word(name: &str) -> bool {
    core_of(name).split_whitespace().count() == 1 && !is_uncased(name)
}

/// Tells whether a name is in capitals only.
fn is_capitals(name: &str) -> bool {
    let letters = core_of(name).chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2 && letters.into_iter().all(char::is_uppercase)
}

/// Tells whether the first letter of a name is not a small letter.
fn starts_as_name(name: &str) -> bool {
    name.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase())
}

/// Tells whether a Chinese or Japanese stretch has words that only sentences have.
fn has_sentence_words(name: &str) -> bool {
    let core = core_of(name);
    core.chars().count() > 3
        && core.contains(['的', '是', '在', '了', '我', '说', '這', '这', '就', 'は', 'を', 'が', 'に', 'も'])
}
