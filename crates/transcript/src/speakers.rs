//! Finds participants by their ids.

use crate::model::{Participant, Turn};
use crate::order;

/// The participants of a transcript by their ids. To look one up takes about the same time however many there are, which
/// [`Transcript::participant`](crate::Transcript::participant) does not.
#[derive(Debug, Clone)]
pub struct Speakers<'t> {
    list: &'t [Participant],
    /// The indices of the participants, sorted by their ids. A sorted list adds less to the app than a map.
    by_id: Vec<u32>,
}

impl<'t> Speakers<'t> {
    /// Sorts participants for the search.
    pub fn of(list: &'t [Participant]) -> Self {
        let id = |index: u32| list[index as usize].id.as_str();
        let mut by_id: Vec<u32> = (0..list.len() as u32).collect();
        order::sort(&mut by_id, &|one, other| id(one).cmp(id(other)));
        Self { list, by_id }
    }

    /// Returns the index of the participant with an id: of the first, if several have it.
    pub fn index(&self, id: &str) -> Option<usize> {
        let own = |index: u32| self.list[index as usize].id.as_str();
        let at = self.by_id.partition_point(|&index| own(index) < id);
        self.by_id.get(at).filter(|&&index| own(index) == id).map(|&index| index as usize)
    }

    /// Returns the participant who speaks in a turn.
    pub fn of_turn(&self, turn: &Turn) -> Option<&'t Participant> {
        self.list.get(self.index(turn.participant.as_deref()?)?)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ParticipantKind;

    proptest! {
        #[test]
        fn each_id_finds_its_first_participant(ids in prop::collection::vec("[abc]{0,2}", 0..20), wanted in "[abc]{0,2}") {
            let participant = |id: &String| Participant {
                id: id.clone(),
                name: String::new(),
                role: None,
                affiliation: None,
                kind: ParticipantKind::Person,
                inferred: vec![],
            };
            let list: Vec<Participant> = ids.iter().map(participant).collect();
            prop_assert_eq!(Speakers::of(&list).index(&wanted), ids.iter().position(|id| *id == wanted));
        }
    }
}
