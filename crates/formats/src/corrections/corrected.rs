//! Participants while corrections change them: each correction finds its participants by their names at once.

use std::collections::HashMap;

use desk::PersonCorrection;
use transcript::{Inferred, Participant, Transcript};

use super::names;
use crate::record::people::key;

/// The participants of a transcript, by the keys of their names.
pub(super) struct Corrected {
    list: Vec<Participant>,
    /// The participants of each name, ascending. Each stands under the name that it has now, and none that was taken over.
    by_key: HashMap<String, Vec<usize>>,
    /// The participant that has taken over each one: itself if none has.
    into: Vec<usize>,
}

impl Corrected {
    pub(super) fn of(list: Vec<Participant>) -> Self {
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, participant) in list.iter().enumerate() {
            by_key.entry(key(&participant.name)).or_default().push(index);
        }
        let into = (0..list.len()).collect();
        Self { list, by_key, into }
    }

    /// Corrects the participant whom a correction names, and returns the id; `None` if nobody of that name speaks. If several have
    /// its names, the first takes over the others.
    pub(super) fn correct(&mut self, person: &PersonCorrection) -> Option<String> {
        let mut meant: Vec<usize> = names(person).filter_map(|name| self.by_key.remove(&key(name))).flatten().collect();
        meant.sort_unstable();
        let (&first, others) = meant.split_first()?;
        for &other in others {
            self.into[other] = first;
        }
        let participant = &mut self.list[first];
        participant.name.clone_from(&person.name);
        // A draft has empty texts where nothing is known.
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        participant.role = given(&person.role).or_else(|| participant.role.take());
        participant.affiliation = given(&person.affiliation).or_else(|| participant.affiliation.take());
        if let Some(kind) = person.kind {
            participant.kind = kind;
            participant.inferred.retain(|mark| *mark != Inferred::Kind);
        }
        let id = participant.id.clone();
        // All of that name were taken out above.
        self.by_key.insert(key(&person.name), vec![first]);
        Some(id)
    }

    /// Gives a transcript its participants, and its turns those who have taken over.
    pub(super) fn finish(mut self, transcript: &mut Transcript) {
        let by_id = by_id(&self.list);
        for turn in transcript.exchanges.iter_mut().flat_map(|exchange| &mut exchange.turns) {
            let Some(index) = turn.participant.as_deref().and_then(|id| by_id.get(id).copied()) else { continue };
            let last = last(&mut self.into, index);
            if last != index {
                turn.participant = Some(self.list[last].id.clone());
                turn.inferred.retain(|mark| *mark != Inferred::Participant);
            }
        }
        let is_left = |index: &usize| self.into[*index] == *index;
        let left = self.list.into_iter().enumerate().filter(|(index, _)| is_left(index));
        transcript.participants = left.map(|(_, participant)| participant).collect();
    }
}

/// Returns who has taken over a participant in the end. Shortens the way there, so that the next is faster.
fn last(into: &mut [usize], mut index: usize) -> usize {
    while into[index] != index {
        into[index] = into[into[index]];
        index = into[index];
    }
    index
}

/// Returns the indices of participants by their ids: of the first where several have one id.
pub(super) fn by_id(participants: &[Participant]) -> HashMap<&str, usize> {
    participants.iter().enumerate().rev().map(|(index, it)| (it.id.as_str(), index)).collect()
}
