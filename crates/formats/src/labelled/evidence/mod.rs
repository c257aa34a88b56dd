//! Decides which of the proposed labels are labels, with the whole record in view.
//!
//! 1. [`letters`]: `Q` and `A`, and letters of other languages in pairs.
//! 2. [`names_of`]: known names, names that occur again, and names that speak for themselves are labels. So is a full name that
//!    occurs once, if others have labels, too.
//! 3. [`habits`]: a form without a colon is a label where the record has the habit to write labels so.
//! 4. [`context`]: a name that occurs once is a label if it has the shape of the others, if the person before is called by it,
//!    or if the same speaker stands before and after it.
//! 5. [`quotation`]: names that only stand in an exchange which somebody tells of are no labels.
//! 6. [`times`]: times after labels are part of them, or the first words of the turn.
//!
//! A proposal that looks like a label and is none becomes a doubt.

mod context;
mod habits;
mod letters;
mod names;
mod quotation;
mod times;

use std::collections::{HashMap, HashSet};

use self::names::{is_full_name, is_remark, is_uncased, starts_as_name};
use super::dialect::Dialect;
use super::label::{Candidate, Clock, Form, candidate, is_described};
use crate::record::LabelKind;
use crate::record::people::{self, core_of};

/// The use that is made of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Decision {
    /// It is text.
    #[default]
    Text,
    /// It is text, and looks like a label.
    Doubt,
    /// It is a label.
    Label,
    /// It is the time of the label above or below.
    Time,
    /// It says who asks the questions from there on, as `BY MR. HARROW:` does.
    Examiner,
    /// Its line names a part of a broadcast, such as `Break: [12:04]`, and nobody says it.
    Section,
}

/// A candidate with its surroundings.
#[derive(Debug)]
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
    /// True if text follows it, on its line or on the next.
    pub(super) followed: bool,
    pub(super) decision: Decision,
}

/// A line of a record, and the label that it may begin with.
pub(crate) struct Line<'a> {
    /// The line's text.
    pub(crate) text: &'a str,
    pub(crate) proposal: Option<&'a mut Proposal>,
}

/// The labels of a record, as far as they are decided.
#[derive(Default)]
struct Accepted {
    /// The keys of the names that are labels, with a colon or a time.
    names: HashSet<String>,
    /// The forms that the record has the habit of.
    habits: HashSet<Form>,
    /// The keys of the names that stand alone on a line more than once.
    again: HashSet<String>,
    /// True if a `Q` with a single space is a label.
    bare_questions: bool,
    /// True if an `A` with a single space is a label.
    bare_answers: bool,
}

/// The numbers of proposals of one name in the whole record.
#[derive(Default)]
struct Seen {
    /// First in a block, alone on the line or with a bold colon.
    strong: usize,
    /// At the start of a sentence in any other way.
    inline: usize,
    /// After an unfinished sentence.
    inside: usize,
}

/// Returns the label that a line of speech may begin with: one of labelled text, or a name in brackets before the words, as in
/// `[Ann Lee] Yes.` `begins` tells whether a label may stand there, and `first` whether the line begins a sentence as well.
pub(crate) fn propose(line: &str, begins: bool, first: bool) -> Option<Proposal> {
    let mut candidate = candidate(line, Dialect::Plain, Clock::default())?;
    if candidate.form == Form::Bracketed && !names::is_capitals(&candidate.name) {
        // Captions put the name of a speaker in brackets, and sounds in capitals or small letters.
        candidate.form = Form::Bold;
    }
    candidate.time_after = None;
    let is_label = !candidate.form.needs_habit() && candidate.form != Form::Time;
    is_label.then(|| Proposal { first, ..Proposal::new(candidate, begins) })
}

impl Proposal {
    /// Returns a proposal that begins a sentence and a block, or neither.
    pub(super) fn new(candidate: Candidate, begins: bool) -> Self {
        let key = people::key(&candidate.name);
        let (entitles, top, followed, decision) = (false, false, true, Decision::Text);
        Self { key, candidate, begins, first: begins, entitles, top, followed, decision }
    }

    /// Returns the name, which is empty for a question or an answer.
    pub(crate) fn name(&self) -> &str {
        &self.candidate.name
    }

    pub(crate) fn kind(&self) -> LabelKind {
        self.candidate.kind
    }

    /// Returns the use that is made of it. See [`decide`].
    pub(crate) fn decision(&self) -> Decision {
        self.decision
    }

    pub(super) fn is_label(&self) -> bool {
        self.decision == Decision::Label
    }

    /// Returns the text after the label of the line that it was proposed for.
    pub(crate) fn rest<'a>(&self, line: &'a str) -> &'a str {
        line[self.candidate.rest..].trim_start()
    }
}

/// Decides about all proposals of a record, whose lines are given in their order. `known` tells whether the front matter names
/// somebody, and `corrected` whether the publisher says that a name is a label or none.
pub(crate) fn decide(lines: &mut [Line<'_>], known: &dyn Fn(&str) -> bool, corrected: &dyn Fn(&str) -> Option<bool>) {
    for line in &mut *lines {
        // A line that is no label is no evidence for others.
        line.proposal.take_if(|proposal| corrected(proposal.name()) == Some(false));
    }
    find_followed(lines);
    letters::read_pairs(lines);
    times::read_lines(lines);
    find_sections(lines, known);
    let mut accepted = Accepted::default();
    letters::accept_bare(lines, &mut accepted);
    names_of(lines, known, &mut accepted);
    habits::accept(lines, known, &mut accepted);
    context::accept(lines, &mut accepted);
    for proposal in proposals_mut(lines) {
        proposal.decision = accepted.decision(proposal);
    }
    letters::find_examiners(lines);
    quotation::reject(lines);
    times::decide(lines);
    for proposal in proposals_mut(lines) {
        if corrected(proposal.name()) == Some(true) {
            proposal.decision = Decision::Label;
        }
    }
}

fn proposals<'a>(lines: &'a [Line<'_>]) -> impl Iterator<Item = &'a Proposal> + Clone {
    lines.iter().filter_map(|line| line.proposal.as_deref())
}

fn proposals_mut<'a>(lines: &'a mut [Line<'_>]) -> impl Iterator<Item = &'a mut Proposal> {
    lines.iter_mut().filter_map(|line| line.proposal.as_deref_mut())
}

/// Finds out which proposals text follows: on their line, or on the next, if that is not another name alone on its line.
fn find_followed(lines: &mut [Line<'_>]) {
    let mut next_is_text = false;
    for Line { text, proposal } in lines.iter_mut().rev() {
        let Some(proposal) = proposal else {
            next_is_text = true;
            continue;
        };
        proposal.followed = proposal.candidate.rest < text.len() || next_is_text;
        next_is_text = !proposal.candidate.form.is_alone();
    }
}

/// Finds the lines that name a part of a broadcast, with nothing but a time after it.
fn find_sections(lines: &mut [Line<'_>], known: &dyn Fn(&str) -> bool) {
    for Line { text, proposal } in lines {
        let Some(proposal) = proposal else { continue };
        let Candidate { form, rest, time_after, .. } = proposal.candidate;
        let is_empty = rest >= text.len() || time_after.is_some_and(|time| time.rest >= text.len());
        let name = proposal.name();
        let is_section = is_empty && names::is_section(name) || names::is_sound(name);
        if proposal.first && form.has_colon() && is_section && !known(name) {
            proposal.decision = Decision::Section;
        }
    }
}

/// Accepts names that are known, that occur again, or that speak for themselves.
fn names_of(lines: &[Line<'_>], known: &dyn Fn(&str) -> bool, accepted: &mut Accepted) {
    let mut seen: HashMap<&str, Seen> = HashMap::new();
    let named = proposals(lines).filter(|proposal| proposal.is_named() && proposal.decision != Decision::Section);
    for proposal in named.clone() {
        seen.entry(proposal.key.as_str()).or_default().count(proposal);
    }
    let mut undecided = Vec::new();
    let stamped = named.clone().filter(|it| it.is_stamped()).count();
    let has_stamps = stamped >= 3 && stamped * 2 >= named.clone().count();
    for proposal in named {
        let (name, key) = (proposal.name(), proposal.key.as_str());
        if accepted.names.contains(key) {
            continue;
        }
        let is_known = known(name);
        if is_remark(name) && !is_known {
            continue;
        }
        let seen = &seen[key];
        let is_plausible = proposal.candidate.plausible;
        if is_known
            || has_stamps && proposal.is_stamped()
            || is_plausible && (seen.is_repeated(name) || proposal.speaks_for_itself())
            || !is_plausible && is_short(name) && seen.is_stubborn(name)
        {
            accepted.names.insert(key.to_owned());
        } else if is_plausible && proposal.may_be_label() && is_full_name(name) {
            undecided.push(proposal);
        }
    }
    // A name that occurs once is a label if others have labels, too, or if the record begins with it.
    let others = proposals(lines).filter(|proposal| proposal.asks_or_answers()).count();
    let has_others = accepted.names.len() + undecided.len() + others >= 2;
    for proposal in undecided {
        if has_others || proposal.top {
            accepted.names.insert(proposal.key.clone());
        }
    }
}

/// The longest name in a chat, in chars.
const MAX_STAMPED: usize = 40;

/// Tells whether a name that is not as names are has few words and no colon of a list.
fn is_short(name: &str) -> bool {
    name.split_whitespace().count() <= 5 && !name.contains([',', '?', '!', '.', '"'])
}

impl Accepted {
    /// Tells whether a proposal is a label.
    fn is_label(&self, proposal: &Proposal) -> bool {
        let Candidate { kind, form, .. } = &proposal.candidate;
        match (kind, form) {
            (_, Form::Time) => false,
            (_, form) if form.needs_habit() => {
                let is_title =
                    proposal.entitles || proposal.top && form.is_alone() && !self.again.contains(&proposal.key);
                proposal.first && proposal.followed && !is_title && self.habits.contains(form)
            }
            (LabelKind::Question, Form::BareLetter) => self.bare_questions && proposal.first,
            (LabelKind::Answer, Form::BareLetter) => self.bare_answers && proposal.first,
            (LabelKind::Question | LabelKind::Answer, _) => proposal.begins,
            (LabelKind::Name, Form::Letter) => false,
            (LabelKind::Name, _) => proposal.begins && self.names.contains(&proposal.key),
        }
    }

    fn decision(&self, proposal: &Proposal) -> Decision {
        if proposal.decision != Decision::Text {
            proposal.decision
        } else if self.is_label(proposal) {
            Decision::Label
        } else if proposal.looks_like_label() {
            Decision::Doubt
        } else {
            Decision::Text
        }
    }
}

impl Proposal {
    /// Tells whether it is a name with a colon, with a time or in bold.
    fn is_named(&self) -> bool {
        let Candidate { kind, form, name, .. } = &self.candidate;
        *kind == LabelKind::Name && !name.is_empty() && !form.needs_habit() && *form != Form::Letter
    }

    /// Tells whether it is the label of a question or an answer.
    fn asks_or_answers(&self) -> bool {
        self.candidate.form == Form::Letter && self.kind() != LabelKind::Name && self.first
    }

    /// Tells whether it is a label even if its name occurs only once.
    fn speaks_for_itself(&self) -> bool {
        let name = self.name();
        let is_typical = is_described(name) || people::is_outlet(core_of(name)) || people::has_title(core_of(name));
        if !self.first || !starts_as_name(name) {
            return false;
        }
        match self.candidate.form {
            Form::Alone | Form::Bold => !names::is_single_word(name) || is_typical || names::is_capitals(name),
            Form::Inline => is_typical,
            _ => false,
        }
    }

    /// Tells whether it is a name with a colon after a time or a stamp, as in a chat.
    fn is_stamped(&self) -> bool {
        self.candidate.stamped
            && self.begins
            && self.candidate.form.has_colon()
            && self.name().chars().count() <= MAX_STAMPED
    }

    /// Tells whether it has the form of a label and is not the title.
    fn may_be_label(&self) -> bool {
        self.first && !self.entitles && self.candidate.form.has_colon() && starts_as_name(self.name())
    }

    /// Tells whether it looks so much like a label that it should be reported where it is none.
    fn looks_like_label(&self) -> bool {
        let Candidate { name, kind, form, plausible, .. } = &self.candidate;
        // A few words and a colon that stand alone may be a label in any language.
        let is_alone = *form == Form::Alone && name.split_whitespace().count() <= 8;
        *kind == LabelKind::Name
            && self.first
            && form.has_colon()
            && !is_remark(name)
            && (is_alone
                || *plausible
                    && starts_as_name(name)
                    && (!is_uncased(name) || is_described(name) || people::is_han_name(name) || *form != Form::Inline))
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

    /// Tells whether a name that is not as names are occurs again and again as a label does: alone or in bold, or with capitals at both
    /// ends, as in `Ministr dopravy Tomáš Brožek`.
    fn is_stubborn(&self, name: &str) -> bool {
        let begins_large = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
        let mut words = name.split_whitespace();
        let is_between_capitals = begins_large(words.next()) && begins_large(words.next_back());
        self.strong >= 2 && self.inline == 0 || is_between_capitals && self.strong + self.inline >= 2
    }

    /// Tells whether the name occurs at least twice as a label does.
    fn is_repeated(&self, name: &str) -> bool {
        self.strong + self.inline >= 2 && !(is_uncased(name) && names::has_sentence_words(name))
    }
}
