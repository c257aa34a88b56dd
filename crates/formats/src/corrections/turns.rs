//! Gives turns to other speakers than their labels name.

use std::collections::HashSet;

use desk::{TurnCorrection, opening, single_spaced};
use transcript::{Inferred, Participant, ParticipantKind, Transcript, Turn, TurnKind};

use crate::record::people::{key, slug};

/// Applies corrections of single turns. Returns the words with which no turn begins, and whether any turn was given. Whoever speaks no
/// more afterwards is no participant any more.
pub(super) fn give<'a>(corrections: &'a [TurnCorrection], transcript: &mut Transcript) -> (Vec<&'a String>, bool) {
    let Transcript { exchanges, participants, .. } = transcript;
    let turns = exchanges.iter_mut().flat_map(|it| &mut it.turns).filter(|turn| turn.kind != TurnKind::Note);
    let mut turns: Vec<(String, &mut Turn)> = turns.map(|turn| (opening(turn), turn)).collect();
    let (mut unused, mut has_given) = (Vec::new(), false);
    let mut left: HashSet<String> = HashSet::new();
    // A draft has empty texts.
    let is_filled = |it: &&TurnCorrection| !it.begins.trim().is_empty() && !it.name.trim().is_empty();
    for correction in corrections.iter().filter(is_filled) {
        let begins = single_spaced(&correction.begins);
        let meant: Vec<&mut Turn> =
            turns.iter_mut().filter(|(opening, _)| opening.starts_with(&begins)).map(|(_, turn)| &mut **turn).collect();
        if meant.is_empty() {
            unused.push(&correction.begins);
            continue;
        }
        has_given = true;
        let id = id_of(&correction.name, participants);
        for turn in meant {
            left.extend(turn.participant.replace(id.clone()));
            turn.inferred.retain(|mark| *mark != Inferred::Participant);
        }
    }
    let speaking: HashSet<&str> =
        exchanges.iter().flat_map(|it| &it.turns).filter_map(|turn| turn.participant.as_deref()).collect();
    participants.retain(|it| !left.contains(&it.id) || speaking.contains(it.id.as_str()));
    (unused, has_given)
}

/// Returns the id of a participant of this name, who is added if there is none.
fn id_of(name: &str, participants: &mut Vec<Participant>) -> String {
    let wanted = key(name);
    if let Some(known) = participants.iter().find(|it| key(&it.name) == wanted) {
        return known.id.clone();
    }
    let is_taken = |id: &String| participants.iter().any(|it| it.id == *id);
    let base = Some(slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "speaker".into());
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let id = std::iter::once(base.clone()).chain(numbered).find(|id| !is_taken(id));
    let id = id.unwrap_or(base);
    let participant = Participant {
        id: id.clone(),
        name: name.trim().to_owned(),
        role: None,
        affiliation: None,
        kind: ParticipantKind::Person,
        inferred: Vec::new(),
    };
    participants.push(participant);
    id
}
