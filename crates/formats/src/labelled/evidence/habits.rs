//! Forms of labels that a record has the habit of.
//!
//! A name alone on a line, or before a dash, is a label only if the record writes its labels so throughout: several names have
//! the form, some of them again, one after the other, and most of the record's labels have it.

use std::collections::{HashMap, HashSet};

use super::{Accepted, Line, Proposal, proposals};
use crate::labelled::label::Form;
use crate::record::LabelKind;

/// The forms that may be a habit, and the least number of labels in each.
const FORMS: [(Form, usize); 12] = [
    (Form::Bracketed, 3),
    (Form::Dashed, 4),
    (Form::Point, 4),
    (Form::Spaced, 3),
    (Form::Heading(1), 4),
    (Form::Heading(2), 4),
    (Form::Heading(3), 4),
    (Form::Heading(4), 4),
    (Form::Heading(5), 4),
    (Form::Heading(6), 4),
    (Form::Capitals, 3),
    (Form::Line, 4),
];

/// Accepts the forms that the record has the habit of. `known` tells whether the front matter names somebody.
pub(super) fn accept(lines: &[Line<'_>], known: &dyn Fn(&str) -> bool, accepted: &mut Accepted) {
    let others = proposals(lines).filter(|proposal| accepted.is_label(proposal)).count();
    let forms: HashSet<Form> = proposals(lines).map(|proposal| proposal.candidate.form).collect();
    for (form, least) in FORMS.into_iter().filter(|(form, _)| forms.contains(form)) {
        let habit = Habit::of(lines, form, known);
        if habit.is_kept(least) && habit.count * 2 >= others {
            accepted.habits.insert(form);
        }
    }
    // Names in capitals, as headings or before dashes are one habit with names that are written otherwise.
    if accepted.habits.contains(&Form::Line) && Habit::of(lines, Form::Capitals, known).count > 0 {
        accepted.habits.insert(Form::Capitals);
    }
    if dashes_alternate(lines, accepted) {
        accepted.habits.insert(Form::Dash);
    }
}

/// The labels of one form in a record.
#[derive(Default)]
struct Habit {
    count: usize,
    /// The number of different names, with one for questions and one for answers.
    names: usize,
    /// The number of labels with a name that occurs again.
    repeated: usize,
    /// The number of labels after one with the same name.
    same: usize,
    /// The number of labels that no text follows.
    empty: usize,
    /// The number of labels that the front matter knows.
    known: usize,
    /// The number of paragraphs that begin with a dash, not counting those after another.
    dashes: usize,
}

impl Habit {
    fn of(lines: &[Line<'_>], form: Form, known: &dyn Fn(&str) -> bool) -> Self {
        let mut habit = Self::default();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let mut before = None;
        for (index, line) in lines.iter().enumerate() {
            let Some(proposal) = line.proposal.as_deref().filter(|it| it.first) else { continue };
            let name = speaker(proposal);
            if proposal.candidate.form == Form::Dash {
                habit.dashes += usize::from(before.is_none_or(|before| before != name));
                before = Some(name);
            }
            if proposal.candidate.form != form {
                continue;
            }
            let is_followed = has_text(proposal, line) || lines.get(index + 1).is_some_and(|next| is_text(next, form));
            habit.count += 1;
            habit.same += usize::from(before == Some(name));
            habit.empty += usize::from(!is_followed);
            habit.known += usize::from(known(proposal.name()));
            *counts.entry(name).or_default() += 1;
            before = Some(name);
        }
        habit.names = counts.len();
        habit.repeated = counts.values().filter(|count| **count > 1).sum();
        habit
    }

    /// Tells whether the record keeps to the form: names alternate, most of them occur again, and text follows each.
    fn is_kept(&self, least: usize) -> bool {
        let is_repeated = self.repeated * 2 >= self.count || self.known * 2 >= self.count;
        // A dash between two labels stands for another speaker.
        let dashes = if self.dashes * 2 >= self.count { self.dashes } else { 0 };
        self.count + dashes >= least
            && self.count >= 2
            && self.names + usize::from(dashes > 0) >= 2
            && is_repeated
            && self.same * 3 <= self.count
            && self.empty * 5 <= self.count
    }
}

/// Returns what tells speakers apart: the name, or the kind of a label without one.
fn speaker(proposal: &Proposal) -> &str {
    match proposal.kind() {
        LabelKind::Name => proposal.key.as_str(),
        LabelKind::Question => "?",
        LabelKind::Answer => "!",
    }
}

/// Tells whether text follows a label on its line.
fn has_text(proposal: &Proposal, line: &Line<'_>) -> bool {
    proposal.candidate.rest < line.text.len()
}

/// Tells whether a line is text beside labels of a form.
fn is_text(line: &Line<'_>, form: Form) -> bool {
    line.proposal.as_deref().is_none_or(|proposal| proposal.candidate.form != form)
}

/// Tells whether paragraphs that begin with a dash stand between labels with names again and again.
fn dashes_alternate(lines: &[Line<'_>], accepted: &Accepted) -> bool {
    let (mut dashes, mut alternating, mut names) = (0, 0, 0);
    let mut after_name = false;
    for proposal in lines.iter().filter_map(|line| line.proposal.as_deref()).filter(|it| it.first) {
        if proposal.candidate.form == Form::Dash {
            dashes += 1;
            alternating += usize::from(after_name);
            after_name = false;
        } else if accepted.is_label(proposal) {
            names += 1;
            after_name = true;
        }
    }
    // The first dash need not follow a name.
    dashes >= 2 && names >= 2 && (alternating + 1) * 5 >= dashes * 4
}
