//! Groups segments to exchanges, and finds the kind of each turn.
//!
//! Only a label such as `Q` or `A` states the kind of a turn. Everything else here is inferred, and marked so.
//!
//! - A newsroom or a journalist asks. A person asks if at least half of their speeches end in a question, or if it is
//!   their office to ask. A speech by another person after a question is an answer. Other speeches are statements.
//! - A question opens an exchange. A second question by the same speaker is a follow-up and stays in the exchange, and
//!   so
//!   does a question after another that nobody has answered yet. A short statement that hands over to a question opens
//!   the question's exchange.
//! - If one person examines another with question after question, each question that stands on its own opens an
//!   exchange: it has some words ([`Speech::stands_alone`]) and does not begin as a follow-up does (`And`, `But`).
//! - A heading ends an exchange. A long statement is an exchange of its own.

use std::collections::HashSet;

use transcript::{ExchangeKind, Participant, TurnKind};

use super::habit::{Habit, Habits};
use super::segment::{LabelKind, Segment, Speech};

/// More questions than this by persons in one exchange are an examination.
const EXAMINATION: usize = 5;
/// A statement of at least this many words is an exchange of its own.
const LONG: u32 = 60;
/// A statement of up to this many words may hand over to a question.
const HANDOVER: u32 = 80;

/// A speech with its kind, or a stage direction.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    Note(String),
    Turn {
        speech: Speech,
        kind: TurnKind,
        /// True if the kind is inferred.
        inferred: bool,
    },
}

/// The items of one exchange.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct Group {
    pub(super) heading: Option<String>,
    pub(super) items: Vec<Item>,
}

impl Group {
    pub(super) fn kind(&self) -> ExchangeKind {
        if self.turns().any(|(_, kind)| kind == TurnKind::Question) {
            ExchangeKind::Question
        } else {
            ExchangeKind::Statement
        }
    }

    fn turns(&self) -> impl DoubleEndedIterator<Item = (&Speech, TurnKind)> {
        self.items.iter().filter_map(|item| match item {
            Item::Turn { speech, kind, .. } => Some((speech, *kind)),
            Item::Note(_) => None,
        })
    }
}

/// Groups the segments of a record to exchanges.
pub(super) fn group(segments: Vec<Segment>, participants: &[Participant]) -> Vec<Group> {
    let following = following_speeches(&segments);
    let mut grouping = Grouping { habits: Habits::of(&segments, participants), ..Grouping::default() };
    // Each is taken out when its turn comes, so that no text is there twice.
    let mut segments: Vec<Option<Segment>> = segments.into_iter().map(Some).collect();
    for (index, next) in following.into_iter().enumerate() {
        match segments[index].take() {
            Some(Segment::Heading(heading)) => grouping.heading(heading),
            Some(Segment::Note(note)) => grouping.note(note),
            Some(Segment::Speech(speech)) => {
                let next = next.and_then(|next| segments[next].as_ref()?.speech()).map(with_last_parts);
                grouping.speech(speech, next.as_ref());
            }
            None => {}
        }
    }
    grouping.finish()
}

/// Returns for each segment the index of the speech that follows it without a heading in between.
fn following_speeches(segments: &[Segment]) -> Vec<Option<usize>> {
    let mut next = None;
    let mut following = vec![None; segments.len()];
    for (index, segment) in segments.iter().enumerate().rev() {
        following[index] = next;
        match segment {
            Segment::Heading(_) => next = None,
            Segment::Note(_) => {}
            Segment::Speech(_) => next = Some(index),
        }
    }
    following
}

/// Copies a speech with its last two parts only. They show whether it asks; copying all parts would be slow.
fn with_last_parts(speech: &Speech) -> Speech {
    let first = speech.parts.len().saturating_sub(2);
    Speech {
        speaker: speech.speaker,
        is_guessed: speech.is_guessed,
        label: speech.label,
        labelled: speech.labelled,
        start: speech.start,
        end: speech.end,
        parts: speech.parts[first..].to_vec(),
    }
}

/// The turn before the current one.
#[derive(Clone, Copy)]
struct LastTurn {
    speaker: Option<usize>,
    labelled: bool,
    kind: TurnKind,
}

/// The state of the open exchange.
#[derive(Default)]
struct State {
    /// The speaker of the first question: none before a question, and `Some(None)` if the speaker has no name.
    asker: Option<Option<usize>>,
    answerers: HashSet<Option<usize>>,
    last: Option<LastTurn>,
    words: u32,
}

impl State {
    fn is_answered(&self) -> bool {
        self.asker.is_some() && !self.answerers.is_empty()
    }

    fn follows_question(&self) -> bool {
        self.last.is_some_and(|last| last.kind == TurnKind::Question)
    }
}

#[derive(Default)]
struct Grouping {
    habits: Habits,
    groups: Vec<Group>,
    open: Option<Group>,
    state: State,
    /// The heading of the next exchange.
    heading: Option<String>,
    /// The stage directions before the next exchange.
    notes: Vec<String>,
}

impl Grouping {
    fn heading(&mut self, heading: String) {
        self.close();
        if !self.notes.is_empty() {
            // Stage directions above a heading do not belong to the exchange below it.
            let items = std::mem::take(&mut self.notes).into_iter().map(Item::Note).collect();
            self.groups.push(Group { heading: self.heading.take(), items });
        }
        match &mut self.heading {
            Some(above) => above.extend([" · ", &heading]),
            above => *above = Some(heading),
        }
    }

    fn note(&mut self, note: String) {
        match &mut self.open {
            Some(group) => group.items.push(Item::Note(note)),
            None => self.notes.push(note),
        }
    }

    fn close(&mut self) {
        self.groups.extend(self.open.take());
        self.state = State::default();
    }

    fn speech(&mut self, speech: Speech, next: Option<&Speech>) {
        let kind = self.kind(&speech, next);
        if self.opens(&speech, kind, next) {
            self.close();
            let notes = std::mem::take(&mut self.notes).into_iter().map(Item::Note);
            self.open = Some(Group { heading: self.heading.take(), items: notes.collect() });
        }
        match kind {
            TurnKind::Question => _ = self.state.asker.get_or_insert(speech.speaker),
            TurnKind::Answer => _ = self.state.answerers.insert(speech.speaker),
            TurnKind::Statement | TurnKind::Note => {}
        }
        self.state.last = Some(LastTurn { speaker: speech.speaker, labelled: speech.labelled, kind });
        self.state.words = self.state.words.saturating_add(speech.words());
        if let Some(group) = &mut self.open {
            let inferred = speech.label == LabelKind::Name;
            group.items.push(Item::Turn { speech, kind, inferred });
        }
    }

    fn kind(&self, speech: &Speech, next: Option<&Speech>) -> TurnKind {
        match speech.label {
            LabelKind::Question => return TurnKind::Question,
            LabelKind::Answer => return TurnKind::Answer,
            LabelKind::Name if self.habits.is_newsroom(speech) => return TurnKind::Question,
            LabelKind::Name => {}
        }
        let is_unknown = !speech.labelled && speech.speaker.is_none();
        let is_guessed = !speech.labelled && speech.is_guessed;
        if is_unknown || is_guessed && self.state.asker.is_none() {
            return TurnKind::Statement;
        }
        match self.state.asker {
            None => self.kind_before_question(speech, next),
            Some(asker) if asker.is_some() && asker == speech.speaker => self.kind_of_asker(speech, next),
            Some(_) => self.kind_of_other(speech, next),
        }
    }

    /// Finds the kind of a speech in an exchange that has no question yet.
    fn kind_before_question(&self, speech: &Speech, next: Option<&Speech>) -> TurnKind {
        let asks = self.habits.asks(speech) || speech.begins_with_question();
        let next_asks = next.is_some_and(|next| self.habits.surely_asks(next));
        if asks && another_follows(speech, next) && (self.habits.habit(speech).is_asker() || !next_asks) {
            TurnKind::Question
        } else {
            TurnKind::Statement
        }
    }

    /// Finds the kind of a speech by the speaker who asked the exchange's first question.
    fn kind_of_asker(&self, speech: &Speech, next: Option<&Speech>) -> TurnKind {
        let habit = self.habits.habit(speech);
        let usually_asks = habit.is_asker() && !habit.converses && !habit.moderates;
        if self.habits.asks(speech) || usually_asks && another_follows(speech, next) {
            TurnKind::Question
        } else {
            TurnKind::Statement
        }
    }

    /// Finds the kind of a speech by another speaker than the one who asked the exchange's first question.
    fn kind_of_other(&self, speech: &Speech, next: Option<&Speech>) -> TurnKind {
        let habit = self.habits.habit(speech);
        let asks = self.habits.asks(speech);
        if self.state.is_answered() && (asks && habit.is_asker() || self.prompts(speech, habit, next)) {
            return TurnKind::Question;
        }
        // The chair who does not ask is asked only if nobody else answers.
        if self.habits.has_witness && !asks {
            return TurnKind::Statement;
        }
        let is_only_answer = self.state.follows_question() && next.is_none_or(|next| self.habits.surely_asks(next));
        if habit.moderates && !asks && !is_only_answer { TurnKind::Statement } else { TurnKind::Answer }
    }

    /// Tells whether a speech prompts the participant who answers all others.
    fn prompts(&self, speech: &Speech, habit: Habit, next: Option<&Speech>) -> bool {
        let principal = self.habits.principal;
        !habit.moderates
            && principal.is_some()
            && speech.speaker != principal
            && next.is_some_and(|next| next.speaker == principal)
    }

    /// Tells whether a turn of this kind opens an exchange.
    fn opens(&self, speech: &Speech, kind: TurnKind, next: Option<&Speech>) -> bool {
        if self.open.is_none() {
            return true;
        }
        match (kind, self.state.asker) {
            // The record's opening is an exchange of its own, however short.
            (TurnKind::Question, None) => self.groups.is_empty() || self.state.words > HANDOVER,
            (TurnKind::Question, Some(asker)) => {
                self.state.is_answered() && (asker.is_none() || asker != speech.speaker)
            }
            (TurnKind::Statement, None) => {
                let is_other = self.state.last.is_some_and(|last| last.speaker != speech.speaker || !last.labelled);
                is_other && speech.words() >= LONG
            }
            // A statement after an answered question closes the record, or hands over to the next question.
            (TurnKind::Statement, Some(asker)) => {
                let ends = next.is_none_or(|next| self.habits.surely_asks(next) && next.speaker != asker);
                ends && self.state.is_answered() && asker != speech.speaker
            }
            (TurnKind::Answer | TurnKind::Note, _) => false,
        }
    }

    /// Closes the last exchange. Keeps a heading or a stage direction after the last speech in it.
    fn finish(mut self) -> Vec<Group> {
        self.close();
        let rest: Vec<Item> = self.heading.into_iter().chain(self.notes).map(Item::Note).collect();
        if !rest.is_empty() {
            match self.groups.last_mut() {
                Some(group) => group.items.extend(rest),
                None => self.groups.push(Group { heading: None, items: rest }),
            }
        }
        let habits = &self.habits;
        self.groups.into_iter().flat_map(|group| split_examination(group, habits)).collect()
    }
}

/// Tells whether another speaker, or one without a name, speaks next.
fn another_follows(speech: &Speech, next: Option<&Speech>) -> bool {
    next.is_some_and(|next| next.speaker != speech.speaker || next.speaker.is_none())
}

/// Splits an examination at its questions. Returns other groups as they are.
fn split_examination(group: Group, habits: &Habits) -> Vec<Group> {
    let is_question = |(speech, kind): &(&Speech, TurnKind)| *kind == TurnKind::Question && habits.is_by_person(speech);
    if group.turns().filter(is_question).count() <= EXAMINATION {
        return vec![group];
    }
    let mut groups = Vec::new();
    let mut current = Group { heading: group.heading, items: Vec::new() };
    let mut is_answered = false;
    for item in group.items {
        if is_answered && opens_in_examination(&item, &current) {
            groups.push(std::mem::take(&mut current));
            is_answered = false;
        }
        is_answered |= matches!(&item, Item::Turn { kind: TurnKind::Answer, .. });
        current.items.push(item);
    }
    groups.push(current);
    groups
}

/// Tells whether an item is a question that stands on its own and does not follow another question.
fn opens_in_examination(item: &Item, current: &Group) -> bool {
    let Item::Turn { speech, kind: TurnKind::Question, .. } = item else { return false };
    let last_kind = current.turns().next_back().map(|(_, kind)| kind);
    speech.stands_alone() && last_kind != Some(TurnKind::Question)
}
