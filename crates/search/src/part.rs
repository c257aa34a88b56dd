//! A part of a transcript.

use transcript::{Exchange, Participant, Transcript};

/// Returns a transcript of some of its exchanges, with what a list of hits shows of the rest.
pub(crate) fn part(transcript: &Transcript, exchanges: &[Exchange]) -> Transcript {
    let speaks = |participant: &&Participant| {
        exchanges.iter().flat_map(|it| &it.turns).any(|turn| turn.participant.as_ref() == Some(&participant.id))
    };
    Transcript {
        version: transcript.version,
        id: transcript.id.clone(),
        title: transcript.title.clone(),
        event: transcript.event.clone(),
        date: transcript.date.clone(),
        place: None,
        language: transcript.language.clone(),
        description: None,
        source: None,
        licence: None,
        coverage: None,
        inferred: Vec::new(),
        participants: transcript.participants.iter().filter(speaks).cloned().collect(),
        exchanges: exchanges.to_vec(),
    }
}
