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
    /// True if the record is a conversation, in which everybody may ask: no speech is labelled as a question, nobody is
    /// a newsroom, and nobody with more than one speech is used to asking. The same for all speakers of a record.
    pub(super) converses: bool,
    /// True if the speaker is a newsroom or a journalist. All their speeches count as questions. Counsel and
    /// interviewers are not included: their speeches count as questions only if they ask something.
    pub(super) is_newsroom: bool,
}

/// The habits of all speakers of a record.
#[derive(Default)]
pub(super) struct Habits {
    speakers: Vec<Habit>,
    /// The participant who answers all others. This participant is the only one with at least two fifths of all turns,
    /// and asks in less than a third of them.
    pub(super) principal: Option<usize>,
    /// True if the answers have labels of their own and one speaker, as those of a witness have. Nobody else answers then.
    pub(super) has_witness: bool,
}

impl Habit {
    /// Tells whether the speaker is used to asking: asks at least once, and has the office to ask or to moderate,
    /// converses, or asks in at least half of the turns.
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

/// Tells whether a person with this role examines others, as counsel and interviewers do.
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
        let has_witness = segments
            .iter()
            .filter_map(Segment::speech)
            .any(|speech| speech.label == LabelKind::Answer && speech.speaker.is_some());
        Self { speakers, principal, has_witness }
    }

    /// Returns the habits of the speaker of a speech. Returns empty habits if the speaker is not known.
    pub(super) fn habit(&self, speech: &Speech) -> Habit {
        speech.speaker.and_then(|speaker| self.speakers.get(speaker)).copied().unwrap_or_default()
    }

    /// Tells whether the speaker is a newsroom or a journalist.
    pub(super) fn is_newsroom(&self, speech: &Speech) -> bool {
        self.habit(speech).is_newsroom
    }

    /// Tells whether the speaker is known, and is neither a newsroom nor a journalist.
    pub(super) fn is_by_person(&self, speech: &Speech) -> bool {
        speech.speaker.and_then(|speaker| self.speakers.get(speaker)).is_some_and(|habit| !habit.is_newsroom)
    }

    /// Tells whether a speech asks: it ends in a question, or it holds one and its speaker is used to asking. For the
    /// second case, neither moderating nor conversing is enough.
    pub(super) fn asks(&self, speech: &Speech) -> bool {
        let habit = self.habit(speech);
        // In a conversation, up to three words such as "Right?" ask nothing.
        let asks = speech.asks() && (!habit.converses || speech.words() > 3);
        asks || (habit.always_asks || habit.asks * 2 >= habit.turns) && habit.is_asker() && speech.has_question()
    }

    /// Tells whether a speech asks for certain, so that the speeches before it need not be known: by its label, because
    /// a newsroom or journalist speaks, or because it asks and its speaker is used to asking.
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
