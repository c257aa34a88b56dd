//! Finds the habits of speakers: who usually asks, who chairs, and who answers all others.

use transcript::{Participant, ParticipantKind};

use super::people::{is_journalist, is_moderator, is_outlet};
use super::segment::{LabelKind, Segment, Speech};

/// The habits of one speaker.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Habit {
    /// The number of speeches.
    pub(super) turns: usize,
    /// The number of speeches that end in a question.
    pub(super) asks: usize,
    /// True if it is the speaker's office to ask.
    pub(super) always_asks: bool,
    /// True if it is the speaker's office to give the floor to others.
    pub(super) moderates: bool,
    /// True if nobody in the record asks more than they answer, so that everybody may ask.
    pub(super) converses: bool,
    /// True if the speaker is a newsroom or a journalist. Then every speech is a question. The speeches of counsel and
    /// interviewers are questions only if they ask something.
    pub(super) is_newsroom: bool,
}

/// The habits of all speakers of a record.
#[derive(Default)]
pub(super) struct Habits {
    speakers: Vec<Habit>,
    /// The participant who answers all others: the only participant with at least two turns of five, and one who seldom
    /// asks.
    pub(super) principal: Option<usize>,
}

impl Habit {
    /// Tells whether the speaker is used to asking.
    pub(super) fn is_asker(&self) -> bool {
        self.asks > 0 && (self.always_asks || self.moderates || self.converses || self.asks * 2 >= self.turns)
    }

    fn of(participant: &Participant) -> Self {
        let role = participant.role.as_deref().unwrap_or_default();
        let name = participant.name.as_str();
        let examines = examines(role);
        let is_affiliated = participant.affiliation.as_deref().is_some_and(is_outlet) && participant.role.is_none();
        let always_asks = participant.kind == ParticipantKind::Outlet
            || is_journalist(role)
            || is_journalist(name)
            || is_affiliated
            || examines;
        Self {
            always_asks,
            moderates: is_moderator(role) || is_moderator(name),
            is_newsroom: always_asks && !examines,
            ..Self::default()
        }
    }
}

/// Tells whether a person with this role examines others.
fn examines(role: &str) -> bool {
    let lower = role.to_lowercase();
    lower.contains("counsel") || lower.contains("interviewer")
}

impl Habits {
    /// Finds the habits of the participants from their roles and their speeches.
    pub(super) fn of(segments: &[Segment], participants: &[Participant]) -> Self {
        let mut speakers: Vec<Habit> = participants.iter().map(Habit::of).collect();
        for speech in segments.iter().filter_map(Segment::speech) {
            if let Some(speaker) = speech.speaker {
                speakers[speaker].turns += 1;
                speakers[speaker].asks += usize::from(speech.asks());
            }
        }
        let has_question_labels =
            segments.iter().filter_map(Segment::speech).any(|speech| speech.label == LabelKind::Question);
        let has_newsroom = speakers.iter().any(|habit| habit.is_newsroom);
        let has_asker = speakers.iter().any(|habit| habit.turns > 1 && habit.is_asker());
        let converses = !has_question_labels && !has_newsroom && !has_asker;
        for habit in &mut speakers {
            habit.converses = converses;
        }
        let principal = principal(&speakers);
        Self { speakers, principal }
    }

    /// Returns the habits of a speech's speaker; those of nobody if the speaker is not known.
    pub(super) fn habit(&self, speech: &Speech) -> Habit {
        speech.speaker.and_then(|speaker| self.speakers.get(speaker)).copied().unwrap_or_default()
    }

    /// Tells whether a newsroom speaks.
    pub(super) fn is_newsroom(&self, speech: &Speech) -> bool {
        self.habit(speech).is_newsroom
    }

    /// Tells whether a known person speaks who is no newsroom.
    pub(super) fn is_by_person(&self, speech: &Speech) -> bool {
        speech.speaker.and_then(|speaker| self.speakers.get(speaker)).is_some_and(|habit| !habit.is_newsroom)
    }

    /// Tells whether a speech asks: it ends in a question, or it holds one and its speaker is used to asking.
    pub(super) fn asks(&self, speech: &Speech) -> bool {
        let habit = self.habit(speech);
        // A short "Right?" between two people in conversation asks nothing.
        let asks = speech.asks() && (!habit.converses || speech.words() > 3);
        asks || (habit.always_asks || habit.asks * 2 >= habit.turns) && habit.is_asker() && speech.has_question()
    }

    /// Tells whether a speech asks, independent of the speeches before it.
    pub(super) fn surely_asks(&self, speech: &Speech) -> bool {
        speech.label == LabelKind::Question
            || self.is_newsroom(speech)
            || self.asks(speech) && self.habit(speech).is_asker()
    }
}

fn principal(speakers: &[Habit]) -> Option<usize> {
    let turns: usize = speakers.iter().map(|habit| habit.turns).sum();
    let mut often = (0..speakers.len()).filter(|index| speakers[*index].turns * 5 >= turns * 2);
    let first = often.next()?;
    let is_only = often.next().is_none();
    (is_only && speakers[first].asks * 3 < speakers[first].turns).then_some(first)
}
