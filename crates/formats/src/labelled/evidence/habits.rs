//! Forms of labels that a record has the habit of.
//!
//! A name alone on a line, or before a dash, is a label only if the record writes its labels so throughout: several names have
//! the form, some of them again, one after the other, and most of the record's labels have it.

use std::collections::{HashMap, HashSet};

use super::{Accepted, Line, Proposal, proposals};
use crate::labelled::label::Form;
use crate::record::LabelKind;

/// The forms that may be a habit, and the least number of labels in each.
const FORMS: [(Form, usize); 13] = [
    (Form::Marked, 2),
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
    let mut alone: HashSet<&str> = HashSet::new();
    for proposal in proposals(lines).filter(|it| it.candidate.form.is_alone()) {
        if !alone.insert(&proposal.key) {
            accepted.again.insert(proposal.key.clone());
        }
    }
    // Names in capitals, as headings or before dashes are one habit with names that are written otherwise.
    if accepted.habits.contains(&Form::Line) && Habit::of(lines, Form::Capitals, known).count > 0 {
        accepted.habits.insert(Form::Capitals);
    }
    accepted.habits.extend(forms.iter().filter(|form| form.is_question() && ask(lines, **form)));
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
    /// The number of labels that the front matter knows.
    known: usize,
    /// True if the form alone is telling.
    is_marked: bool,
    /// The number of paragraphs that begin with a dash, not counting those after another.
    dashes: usize,
}

impl Habit {
    fn of(lines: &[Line<'_>], form: Form, known: &dyn Fn(&str) -> bool) -> Self {
        let is_marked = matches!(form, Form::Dashed | Form::Point | Form::Marked);
        let mut habit = Self { is_marked, ..Self::default() };
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let mut before = None;
        for line in lines {
            let Some(proposal) = line.proposal.as_deref().filter(|it| it.first) else { continue };
            let name = speaker(proposal);
            if proposal.candidate.form == Form::Dash {
                habit.dashes += usize::from(before.is_none_or(|before| before != name));
                before = Some(name);
            }
            if proposal.candidate.form != form || !proposal.followed || proposal.entitles {
                continue;
            }
            habit.count += 1;
            habit.same += usize::from(before == Some(name));
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
        // A name before a dash or a full stop is so marked that not every name must occur again.
        let needed = if self.is_marked { self.count.min(6) } else { self.count };
        let is_repeated = self.repeated * 2 >= needed || self.known * 2 >= self.count;
        // A dash between two labels stands for another speaker.
        let dashes = if self.dashes * 2 >= self.count { self.dashes } else { 0 };
        self.count + dashes >= least
            && self.count >= 2
            && self.names + usize::from(dashes > 0) >= 2
            && is_repeated
            && self.same * 3 <= if self.is_marked { self.count * 2 } else { self.count }
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

/// Tells whether paragraphs of a form are questions: there are several, most end in a question mark, and text stands between them.
fn ask(lines: &[Line<'_>], form: Form) -> bool {
    let is_of_form = |line: &Line<'_>| line.proposal.as_deref().is_some_and(|it| it.candidate.form == form && it.first);
    let has_mark =
        |text: &str| text.trim_end_matches(['*', '#', ' ', '"', '”', '»', '_']).ends_with(['?', '？', '؟', '…']);
    let (mut count, mut asking, mut together) = (0, 0, 0);
    for index in (0..lines.len()).filter(|index| is_of_form(&lines[*index])) {
        count += 1;
        // A question may go on in the lines of its paragraph.
        let ends = lines[index..].iter().take(6).enumerate().take_while(|(at, line)| *at == 0 || !begins_block(line));
        asking += usize::from(ends.map(|(_, line)| line.text).any(has_mark));
        together += usize::from(lines.get(index + 1).is_none_or(is_of_form));
    }
    count >= 3 && asking * 3 >= count * 2 && together * 4 <= count
}

/// Tells whether a line has a proposal that begins a block.
fn begins_block(line: &Line<'_>) -> bool {
    line.proposal.as_deref().is_some_and(|it| it.first)
}

/// Tells whether paragraphs that begin with a dash stand between labels with names again and again.
fn dashes_alternate(lines: &[Line<'_>], accepted: &Accepted) -> bool {
    let (mut dashes, mut alternating, mut asking, mut names) = (0, 0, 0, 0);
    let mut after_name = false;
    for line in lines {
        let Some(proposal) = line.proposal.as_deref().filter(|it| it.first) else { continue };
        if proposal.candidate.form == Form::Dash {
            dashes += 1;
            asking += usize::from(line.text.trim_end().ends_with(['?', '？', '。']));
            alternating += usize::from(after_name);
            after_name = false;
        } else if accepted.is_label(proposal) {
            names += 1;
            after_name = true;
        }
    }
    // The first dash need not follow a name.
    dashes >= 2 && names >= 2 && (alternating + 1) * 5 >= dashes * 4 && asking * 2 >= dashes
}
