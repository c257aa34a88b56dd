//! The labels of turns, in the formats that are for reading.

use std::collections::HashSet;

use transcript::{Participant, Speakers, Transcript, Turn, TurnKind, clock};

/// Makes the labels of the turns of a transcript, in their order: the office of a participant stands in the first one only.
#[derive(Debug)]
pub(super) struct Labels<'t> {
    speakers: Speakers<'t>,
    introduced: HashSet<&'t str>,
}

impl<'t> Labels<'t> {
    /// Prepares for the turns of a transcript.
    pub(super) fn of(transcript: &'t Transcript) -> Self {
        Self { speakers: Speakers::of(&transcript.participants), introduced: HashSet::new() }
    }

    /// Returns the label of a turn without a colon, as in `Ann Lee, Spokesperson, Port of Tarn [1:02]`. A turn without a participant has
    /// the letter of its kind; notes and statements without one have no label.
    pub(super) fn label(&mut self, turn: &Turn) -> Option<String> {
        if turn.kind == TurnKind::Note {
            return None;
        }
        let participant = self.speakers.of_turn(turn);
        let name = speaker(participant, turn)?;
        let time = turn.start.map(|start| format!(" [{}]", clock(start))).unwrap_or_default();
        let office = participant.filter(|it| self.introduced.insert(&it.id)).map_or(String::new(), |it| {
            let parts = [&it.role, &it.affiliation].into_iter().flatten();
            parts.map(|part| format!(", {part}")).collect()
        });
        Some(format!("{name}{office}{time}"))
    }
}

/// Returns the name of the participant of a turn, or the letter of its kind without one.
pub(super) fn speaker<'t>(participant: Option<&'t Participant>, turn: &Turn) -> Option<&'t str> {
    participant.map(|it| it.name.as_str()).or(match turn.kind {
        TurnKind::Question => Some("Q"),
        TurnKind::Answer => Some("A"),
        TurnKind::Statement | TurnKind::Note => None,
    })
}
