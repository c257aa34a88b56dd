//! Decides which times belong to labels.

use super::{Decision, Line, proposals, proposals_mut};
use crate::labelled::label::Form;

/// Reads lines that hold only a time. If most of them stand under a name, the name and the time are one label. If most of them
/// stand above a label, each is its label's time.
pub(super) fn read_lines(lines: &mut [Line<'_>]) {
    let form = |line: Option<&Line<'_>>| line.and_then(|line| line.proposal.as_deref()).map(|it| it.candidate.form);
    let times: Vec<usize> = (0..lines.len()).filter(|index| form(lines.get(*index)) == Some(Form::Time)).collect();
    let is_name =
        |form: Option<Form>| matches!(form, Some(Form::Line | Form::Capitals | Form::BoldAlone | Form::Timed));
    let has_colon = |form: Option<Form>| form.is_some_and(|form| form.has_colon() || form == Form::Letter);
    let below_name: Vec<usize> =
        times.iter().copied().filter(|index| *index > 0 && is_name(form(lines.get(index - 1)))).collect();
    let above_label: Vec<usize> = times.iter().copied().filter(|index| has_colon(form(lines.get(index + 1)))).collect();
    let timed = lines.iter().filter(|line| form(Some(line)) == Some(Form::Timed)).count();
    if !below_name.is_empty() && below_name.len() * 3 >= times.len() * 2 && below_name.len() + timed >= 2 {
        for index in below_name {
            let time = take_time(&mut lines[index]);
            if let Some(name) = lines[index - 1].proposal.as_deref_mut() {
                name.candidate.form = Form::Timed;
                name.candidate.time = time;
            }
        }
    } else if above_label.len() >= 2 && above_label.len() * 3 >= times.len() * 2 {
        for index in above_label {
            let time = take_time(&mut lines[index]);
            if let Some(label) = lines[index + 1].proposal.as_deref_mut() {
                label.candidate.time = label.candidate.time.or(time);
            }
        }
    }
    accept_timed(lines);
}

/// Takes the time off a line that holds only a time.
fn take_time(line: &mut Line<'_>) -> Option<f64> {
    let proposal = line.proposal.as_deref_mut()?;
    proposal.decision = Decision::Time;
    proposal.candidate.time.take()
}

/// Accepts names with a time and without a colon, if there are several and their times never go back.
fn accept_timed(lines: &mut [Line<'_>]) {
    let times: Vec<f64> = proposals(lines)
        .filter(|it| it.candidate.form == Form::Timed && it.begins)
        .filter_map(|it| it.candidate.time)
        .collect();
    let ascends = times.len() >= 2 && times.windows(2).all(|pair| pair[0] <= pair[1]);
    if ascends {
        for proposal in proposals_mut(lines).filter(|it| it.candidate.form == Form::Timed && it.begins) {
            proposal.first = true;
            proposal.decision = Decision::Label;
        }
    }
}

/// Decides about the times right after labels. They belong to the labels if most labels have one, or if three or more are
/// bracketed alike and ascend. Alone on a line, they also do if most labels have a time somewhere.
pub(super) fn decide(lines: &mut [Line<'_>]) {
    let labels = proposals(lines).filter(|proposal| proposal.is_label());
    let count = labels.clone().count();
    let after: Vec<_> = labels.clone().filter_map(|it| it.candidate.time_after).collect();
    let any = labels.filter(|it| it.candidate.time.is_some() || it.candidate.time_after.is_some()).count();
    let ascend = after.len() >= 3
        && after.iter().all(|time| time.bracketed)
        && after.windows(2).all(|pair| pair[0].seconds < pair[1].seconds);
    let is_usual = after.len() * 2 > count || ascend;
    let has_usual_time = any * 2 > count;
    let mut text_follows = false;
    for line in lines.iter_mut().rev() {
        let length = line.text.len();
        let Some(proposal) = line.proposal.as_deref_mut().filter(|it| it.is_label()) else {
            text_follows = true;
            continue;
        };
        if let Some(time) = proposal.candidate.time_after
            && (is_usual && (time.rest < length || text_follows)
                || has_usual_time && text_follows && time.rest >= length)
        {
            proposal.candidate.time = Some(time.seconds);
            proposal.candidate.rest = time.rest;
        }
        text_follows = false;
    }
}
