//! Letters that mean questions and answers.

use super::names::is_capitals;
use super::{Accepted, Decision, Line, Proposal, proposals, proposals_mut};
use crate::labelled::label::{Candidate, Form, PAIRS};
use crate::record::LabelKind;

/// Reads letters of other languages as questions and answers, if both of a pair alternate and the first of them asks.
pub(super) fn read_pairs(lines: &mut [Line<'_>]) {
    for (question, answer) in PAIRS.iter().copied() {
        if alternate(lines, question, answer) {
            for proposal in proposals_mut(lines) {
                let kind = match proposal.name() {
                    name if name == question => LabelKind::Question,
                    name if name == answer => LabelKind::Answer,
                    _ => continue,
                };
                proposal.candidate.kind = kind;
                proposal.candidate.form = Form::Letter;
                proposal.candidate.name.clear();
                proposal.key.clear();
            }
        }
    }
}

/// Tells whether two letters alternate as labels, each of them twice or more, and whether at least half of the texts after the
/// first end in a question mark.
fn alternate(lines: &[Line<'_>], question: &str, answer: &str) -> bool {
    let (mut questions, mut answers, mut pairs, mut asked) = (0, 0, 0, 0);
    let mut after_question = false;
    for (index, line) in lines.iter().enumerate() {
        let Some(proposal) = line.proposal.as_deref().filter(|proposal| proposal.begins) else { continue };
        let name = proposal.name();
        if name == question {
            questions += 1;
            after_question = true;
            let is_asking =
                |line: &Line<'_>| line.text.trim_end_matches(['*', '"', '”', '»']).ends_with(['?', '？', ';']);
            asked += usize::from(lines[index..lines.len().min(index + 4)].iter().any(is_asking));
        } else if name == answer {
            answers += 1;
            pairs += usize::from(after_question);
            after_question = false;
        }
    }
    questions >= 2 && answers >= 2 && pairs * 2 >= answers && asked * 2 >= questions
}

/// Accepts `Q` and `A` with a single space: questions if there are several, and answers if most follow questions.
pub(super) fn accept_bare(lines: &[Line<'_>], accepted: &mut Accepted) {
    let mut letters = Letters::default();
    proposals(lines).for_each(|proposal| letters.count(proposal));
    let Letters { questions, answers, pairs, .. } = letters;
    accepted.bare_questions = questions >= 2;
    accepted.bare_answers = questions >= 1 && answers > 0 && pairs * 2 > answers && pairs * 2 >= questions;
}

/// Finds the lines that say who asks, as `BY MR. HARROW:` does in court. They stand above questions without a name.
pub(super) fn find_examiners(lines: &mut [Line<'_>]) {
    let mut after_examiner = None;
    for index in 0..lines.len() {
        let Some(proposal) = lines[index].proposal.as_deref() else { continue };
        let name = proposal.name();
        if proposal.first && proposal.candidate.form == Form::Alone && name.starts_with("BY ") && is_capitals(name) {
            after_examiner = Some(index);
        } else if let Some(examiner) = after_examiner.take()
            && proposal.kind() == LabelKind::Question
            && let Some(examiner) = lines[examiner].proposal.as_deref_mut()
        {
            examiner.decision = Decision::Examiner;
        }
    }
}

/// Counts the bare letters of a record: `Q` and `A` with a single space.
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
        if (*kind == LabelKind::Name || proposal.first) && !form.needs_habit() && *form != Form::Time {
            self.after_question = *kind == LabelKind::Question;
        }
    }
}
