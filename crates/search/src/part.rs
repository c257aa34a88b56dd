//! A part of a transcript.

use transcript::{Exchange, Speakers, Transcript};

/// Returns a transcript of some of its exchanges, with what a list of hits shows of the rest. `speakers` are its participants.
pub(crate) fn part(transcript: &Transcript, speakers: &Speakers<'_>, exchanges: &[Exchange]) -> Transcript {
    let mut speaks = vec![false; transcript.participants.len()];
    for turn in exchanges.iter().flat_map(|it| &it.turns) {
        if let Some(index) = turn.participant.as_deref().and_then(|id| speakers.index(id)) {
            speaks[index] = true;
        }
    }
    let speaking = transcript.participants.iter().zip(speaks).filter(|(_, speaks)| *speaks);
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
        participants: speaking.map(|(participant, _)| participant.clone()).collect(),
        exchanges: exchanges.to_vec(),
    }
}
