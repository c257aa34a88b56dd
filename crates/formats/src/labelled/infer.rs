//! Who asks, who answers, and where an exchange begins. Everything here but what a `Q` or an `A` says is inferred, and
//! marked so.
//!
//! - A newsroom or a journalist asks. A person asks where at least half of what they say ends in a question, or their
//!   office is to ask; what others say after a question is an answer; what is neither is a statement.
//! - A question opens an exchange. Asked by the same again it is a follow-up, and stays; so does a question after one
//!   that nobody has answered yet. A short statement that hands over to a question opens its exchange.
//! - Where one person examines another, question after question, each question that stands on its own opens an
//!   exchange: one of more than [`SHORT`] words that does not begin as a follow-up does (`And`, `But`).
//! - A heading ends an exchange. A statement of some length is an exchange of its own.

use std::collections::HashSet;

use transcript::{ExchangeKind, Participant, ParticipantKind, TurnKind, measure::Length};

use super::label::Role;
use super::people;

/// More questions than this, by one person in one exchange, are an examination.
const EXAMINATION: usize = 5;
/// A question of up to so many words leans on the one before.
const SHORT: u32 = 3;
/// A statement of so many words is no mere word in between.
const LONG: u32 = 60;
/// A statement of up to so many words may hand over to a question.
const HANDOVER: u32 = 80;

/// A stretch of a turn.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Part {
    Text(String),
    Note(String),
}

/// What one label, or none, stands before.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Speech {
    /// Who speaks, as the index of a participant.
    pub(super) speaker: Option<usize>,
    /// Whether who speaks is inferred.
    pub(super) is_guessed: bool,
    pub(super) role: Role,
    pub(super) labelled: bool,
    pub(super) start: Option<f64>,
    pub(super) parts: Vec<Part>,
}

/// What stands in a record, in order.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Event {
    Heading(String),
    /// A stage direction outside of any turn.
    Note(String),
    Speech(Speech),
}

/// A speech with its kind, or a note.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    Note(String),
    Turn { speech: Speech, kind: TurnKind, inferred: bool },
}

/// An exchange in the making.
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

fn words(text: &str) -> u32 {
    let length = Length::of(text);
    length.words + length.characters.div_ceil(2)
}

impl Speech {
    fn texts(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            Part::Note(_) => None,
        })
    }

    fn words(&self) -> u32 {
        self.texts().map(words).sum()
    }

    /// Whether it ends in a question: the last sentence, or the one before a short last one.
    fn asks(&self) -> bool {
        let Some(last) = self.texts().next_back() else { return false };
        let tail: String = {
            let count = last.chars().count();
            last.chars().skip(count.saturating_sub(160)).collect()
        };
        let is_question = |c: char| matches!(c, '?' | '？' | '؟' | '՞' | ';');
        let trimmed = tail.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_question(c));
        let ends = trimmed.ends_with(['?', '？', '؟', '՞'])
            || ["吗", "呢", "嗎", "ですか", "ますか", "でしょうか", "んか", "でしたか"]
                .iter()
                .any(|end| trimmed.ends_with(end));
        let after = tail.rfind(['?', '？', '؟']).map(|at| words(&tail[at..]));
        ends || after.is_some_and(|after| after <= 6)
    }

    /// Whether its first sentence is a question.
    fn begins_with_question(&self) -> bool {
        let first = self.texts().next().unwrap_or_default();
        first.find(['.', '。', '!', '！', '?', '？', '؟']).is_some_and(|at| first[at..].starts_with(['?', '？', '؟']))
    }

    /// Whether there is a question anywhere in it.
    fn has_question(&self) -> bool {
        self.texts().any(|text| text.contains(['?', '？', '؟', '՞']))
    }

    /// Whether, asked in a row of questions, it stands on its own.
    fn stands_alone(&self) -> bool {
        let Some(first) = self.texts().next() else { return false };
        let lower = first.to_lowercase();
        let opening: &str = lower
            .split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’')
            .find(|word| !word.is_empty())
            .unwrap_or_default();
        const LEANING: [&str; 9] = ["and", "but", "or", "und", "aber", "et", "mais", "y", "pero"];
        const LEANING_UNSPACED: [&str; 8] = ["那", "可是", "但", "では", "それ", "而", "وماذا", "ومن"];
        self.words() > SHORT
            && !LEANING.contains(&opening)
            && !LEANING_UNSPACED.iter().any(|start| first.starts_with(start))
    }
}

/// What is known of a speaker.
#[derive(Default, Clone)]
struct Habit {
    turns: usize,
    asks: usize,
    always_asks: bool,
    moderates: bool,
    /// Nobody in the record asks more than they answer, so everybody may ask.
    converses: bool,
}

impl Habit {
    fn is_asker(&self) -> bool {
        self.asks > 0 && (self.always_asks || self.moderates || self.converses || self.asks * 2 >= self.turns)
    }
}

/// The exchanges of a record.
pub(super) fn exchanges(events: Vec<Event>, participants: &[Participant]) -> Vec<Group> {
    let mut habits: Vec<Habit> = participants
        .iter()
        .map(|participant| {
            let role = participant.role.as_deref().unwrap_or_default();
            let name = participant.name.as_str();
            let is_asker = ["counsel", "interviewer"].iter().any(|word| role.to_lowercase().contains(word));
            let affiliated =
                participant.affiliation.as_deref().is_some_and(people::is_outlet) && participant.role.is_none();
            Habit {
                always_asks: participant.kind == ParticipantKind::Outlet
                    || people::is_journalist(role)
                    || people::is_journalist(name)
                    || affiliated
                    || is_asker,
                moderates: people::is_moderator(role) || people::is_moderator(name),
                ..Habit::default()
            }
        })
        .collect();
    // Counsel and interviewers ask when they ask; a newsroom, whatever it says.
    let is_newsroom: Vec<bool> = participants
        .iter()
        .zip(&habits)
        .map(|(participant, habit)| {
            habit.always_asks
                && !participant.role.as_deref().is_some_and(|role| {
                    role.to_lowercase().contains("counsel") || role.to_lowercase().contains("interviewer")
                })
        })
        .collect();
    for event in &events {
        if let Event::Speech(speech) = event
            && let Some(speaker) = speech.speaker
        {
            habits[speaker].turns += 1;
            habits[speaker].asks += usize::from(speech.asks());
        }
    }
    let has_letters =
        events.iter().any(|event| matches!(event, Event::Speech(speech) if speech.role == Role::Question));
    let converses =
        !has_letters && !is_newsroom.contains(&true) && !habits.iter().any(|habit| habit.turns > 1 && habit.is_asker());
    habits.iter_mut().for_each(|habit| habit.converses = converses);
    let turns: usize = habits.iter().map(|habit| habit.turns).sum();
    let mut often = (0..habits.len()).filter(|index| habits[*index].turns * 5 >= turns * 2);
    let principal =
        often.next().filter(|index| often.next().is_none() && habits[*index].asks * 3 < habits[*index].turns);
    let mut walk = Walk { habits, is_newsroom, principal, ..Walk::default() };
    // What follows each event, unless a heading stands between.
    let mut next: Option<Speech> = None;
    let mut following: Vec<Option<Speech>> = Vec::with_capacity(events.len());
    for event in events.iter().rev() {
        following.push(next.clone());
        match event {
            Event::Heading(_) => next = None,
            Event::Note(_) => {}
            Event::Speech(speech) => {
                // Whether it asks is seen at its end; a copy of the whole would cost too much.
                let parts = speech.parts.iter().rev().take(2).rev().cloned().collect();
                next = Some(Speech { parts, ..speech.clone() });
            }
        }
    }
    for event in events {
        let next = following.pop().flatten();
        match event {
            Event::Heading(heading) => walk.heading(heading),
            Event::Note(note) => walk.note(note),
            Event::Speech(speech) => walk.speech(speech, next.as_ref()),
        }
    }
    walk.finish()
}

/// What is known of the open exchange.
#[derive(Default)]
struct State {
    asker: Option<Option<usize>>,
    answerers: HashSet<Option<usize>>,
    /// Who spoke last, whether a label said so, and what it was.
    last: Option<(Option<usize>, bool, TurnKind)>,
    words: u32,
}

#[derive(Default)]
struct Walk {
    habits: Vec<Habit>,
    is_newsroom: Vec<bool>,
    /// The one whom all others ask: who has two turns of five, alone has so many, and seldom asks.
    principal: Option<usize>,
    groups: Vec<Group>,
    open: Option<Group>,
    state: State,
    heading: Option<String>,
    notes: Vec<String>,
}

impl Walk {
    fn heading(&mut self, heading: String) {
        self.close();
        if !self.notes.is_empty() {
            // What stands above a heading, and nobody says, is not below it.
            let items = std::mem::take(&mut self.notes).into_iter().map(Item::Note).collect();
            self.groups.push(Group { heading: self.heading.take(), items });
        }
        self.heading = Some(match self.heading.take() {
            Some(above) => format!("{above} · {heading}"),
            None => heading,
        });
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

    /// The one who asks in the open exchange: none where there is no question, some none where the asker has no name.
    fn asker(&self) -> Option<Option<usize>> {
        self.state.asker
    }

    fn is_answered(&self) -> bool {
        self.state.asker.is_some() && !self.state.answerers.is_empty()
    }

    fn last_kind(&self) -> Option<TurnKind> {
        self.state.last.map(|(_, _, kind)| kind)
    }

    fn habit(&self, speech: &Speech) -> Habit {
        speech.speaker.and_then(|speaker| self.habits.get(speaker)).cloned().unwrap_or_default()
    }

    fn is_newsroom(&self, speech: &Speech) -> bool {
        speech.speaker.is_some_and(|speaker| self.is_newsroom.get(speaker) == Some(&true))
    }

    /// Whether a turn surely asks, before anything is known of what stands before it.
    fn surely_asks(&self, speech: &Speech) -> bool {
        speech.role == Role::Question || self.is_newsroom(speech) || self.asks(speech) && self.habit(speech).is_asker()
    }

    /// Whether a turn asks: it ends in a question, or has one, and whoever speaks is used to asking.
    fn asks(&self, speech: &Speech) -> bool {
        let habit = self.habit(speech);
        // "Right?" between two who converse asks nothing.
        let asks = speech.asks() && (!habit.converses || speech.words() > 3);
        asks || (habit.always_asks || habit.asks * 2 >= habit.turns) && habit.is_asker() && speech.has_question()
    }

    fn kind(&self, speech: &Speech, next: Option<&Speech>) -> TurnKind {
        match speech.role {
            Role::Question => return TurnKind::Question,
            Role::Answer => return TurnKind::Answer,
            Role::Name if self.is_newsroom(speech) => return TurnKind::Question,
            Role::Name => {}
        }
        if !speech.labelled && speech.is_guessed && self.asker().is_none()
            || !speech.labelled && speech.speaker.is_none()
        {
            return TurnKind::Statement;
        }
        let habit = self.habit(speech);
        let asks = self.asks(speech);
        let another_follows = next.is_some_and(|next| next.speaker != speech.speaker || next.speaker.is_none());
        match self.asker() {
            Some(asker) if asker.is_some() && asker == speech.speaker => {
                if asks || habit.is_asker() && !habit.converses && !habit.moderates && another_follows {
                    TurnKind::Question
                } else {
                    TurnKind::Statement
                }
            }
            Some(_) => {
                let prompts = self.is_answered()
                    && !habit.moderates
                    && self.principal.is_some()
                    && speech.speaker != self.principal
                    && next.is_some_and(|next| next.speaker == self.principal);
                if asks && habit.is_asker() && self.is_answered() || prompts {
                    TurnKind::Question
                } else if habit.moderates
                    && !asks
                    && !(self.last_kind() == Some(TurnKind::Question) && next.is_none_or(|next| self.surely_asks(next)))
                {
                    // Who chairs and does not ask is asked only where nobody else answers.
                    TurnKind::Statement
                } else {
                    TurnKind::Answer
                }
            }
            None => {
                let next_asks = next.is_some_and(|next| self.surely_asks(next));
                let asks = asks || speech.begins_with_question();
                if asks && another_follows && (habit.is_asker() || !next_asks) {
                    TurnKind::Question
                } else {
                    TurnKind::Statement
                }
            }
        }
    }

    fn opens(&self, speech: &Speech, kind: TurnKind, next: Option<&Speech>) -> bool {
        if self.open.is_none() {
            return true;
        }
        let asker = self.asker();
        match kind {
            TurnKind::Question => match asker {
                None =>
                // What opens the record is an exchange of its own, however short.
                {
                    self.groups.is_empty() || self.state.words > HANDOVER
                }
                Some(asker) => self.is_answered() && (asker.is_none() || asker != speech.speaker),
            },
            TurnKind::Statement => match asker {
                // A statement after an answered question: it closes, or hands over to the next.
                Some(asker) => {
                    let ends = next.is_none_or(|next| self.surely_asks(next) && next.speaker != asker);
                    ends && self.is_answered() && asker != speech.speaker
                }
                None => {
                    let last = self.state.last;
                    let is_other = last.is_some_and(|(speaker, labelled, _)| speaker != speech.speaker || !labelled);
                    is_other && speech.words() >= LONG
                }
            },
            TurnKind::Answer | TurnKind::Note => false,
        }
    }

    fn speech(&mut self, speech: Speech, next: Option<&Speech>) {
        let kind = self.kind(&speech, next);
        if self.opens(&speech, kind, next) {
            self.close();
            let notes = std::mem::take(&mut self.notes).into_iter().map(Item::Note);
            self.open = Some(Group { heading: self.heading.take(), items: notes.collect() });
        }
        let inferred = speech.role == Role::Name;
        match kind {
            TurnKind::Question => _ = self.state.asker.get_or_insert(speech.speaker),
            TurnKind::Answer => _ = self.state.answerers.insert(speech.speaker),
            TurnKind::Statement | TurnKind::Note => {}
        }
        self.state.last = Some((speech.speaker, speech.labelled, kind));
        self.state.words = self.state.words.saturating_add(speech.words());
        if let Some(group) = &mut self.open {
            group.items.push(Item::Turn { speech, kind, inferred });
        }
    }

    /// Closes the last exchange. A heading or a note after which nobody speaks is kept in it.
    fn finish(mut self) -> Vec<Group> {
        self.close();
        let rest: Vec<Item> = self.heading.into_iter().chain(self.notes).map(Item::Note).collect();
        if !rest.is_empty() {
            match self.groups.last_mut() {
                Some(group) => group.items.extend(rest),
                None => self.groups.push(Group { heading: None, items: rest }),
            }
        }
        let is_newsroom = &self.is_newsroom;
        self.groups.into_iter().flat_map(|group| examined(group, is_newsroom)).collect()
    }
}

/// Cuts an examination into its questions.
fn examined(group: Group, is_newsroom: &[bool]) -> Vec<Group> {
    let by_person = |speech: &Speech| speech.speaker.is_some_and(|speaker| is_newsroom.get(speaker) == Some(&false));
    let questions = group.turns().filter(|(speech, kind)| *kind == TurnKind::Question && by_person(speech)).count();
    if questions <= EXAMINATION {
        return vec![group];
    }
    let mut groups = vec![Group { heading: group.heading, items: Vec::new() }];
    let mut is_answered = false;
    for item in group.items {
        let last = groups.last().and_then(|group| group.turns().next_back()).map(|(_, kind)| kind);
        let cuts = matches!(&item, Item::Turn { speech, kind: TurnKind::Question, .. } if speech.stands_alone())
            && is_answered
            && last != Some(TurnKind::Question);
        if cuts {
            groups.push(Group::default());
            is_answered = false;
        }
        is_answered |= matches!(&item, Item::Turn { kind: TurnKind::Answer, .. });
        if let Some(group) = groups.last_mut() {
            group.items.push(item);
        }
    }
    groups
}
