//! Applies a publisher's corrections to an import. [`Corrections`] says what they are.

mod corrected;
mod turns;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use desk::{Corrections, PersonCorrection};
use transcript::{ExchangeKind, Inferred, Transcript, TurnKind};

use self::corrected::{Corrected, by_id};
use crate::imported::Imported;
use crate::notice::{Notice, NoticeKind, SourcePlace};
use crate::record::people::key;
use crate::record::{LabelKind, Part, Segment, Speech, exchanges};

/// Adds to corrections what is known about the people of a library. What the corrections say about the same person wins.
#[must_use]
pub fn with_people(mut corrections: Corrections, people: &[PersonCorrection]) -> Corrections {
    let mut by_key: HashMap<String, usize> = HashMap::new();
    for (index, own) in corrections.people.iter().enumerate() {
        by_key.entry(key(&own.name)).or_insert(index);
    }
    for person in people {
        match by_key.entry(key(&person.name)) {
            Entry::Occupied(own) => complete(&mut corrections.people[*own.get()], person),
            Entry::Vacant(place) => {
                place.insert(corrections.people.len());
                corrections.people.push(PersonCorrection { may_be_absent: true, ..person.clone() });
            }
        }
    }
    corrections
}

/// Takes over what another correction says of the same person and this one does not.
fn complete(own: &mut PersonCorrection, other: &PersonCorrection) {
    own.also.extend(other.also.iter().cloned());
    own.role = own.role.take().filter(|role| !role.is_empty()).or_else(|| other.role.clone());
    let affiliation = own.affiliation.take().filter(|affiliation| !affiliation.is_empty());
    own.affiliation = affiliation.or_else(|| other.affiliation.clone());
    own.kind = own.kind.or(other.kind);
    own.asks = own.asks.or(other.asks);
}

/// Tells which names corrections declare to be labels, and which to be none.
pub(crate) struct Labels(HashMap<String, bool>);

impl Labels {
    /// Looks up the names that corrections have.
    pub(crate) fn of(corrections: &Corrections) -> Self {
        let people = corrections.people.iter().flat_map(names);
        let mut by_key: HashMap<String, bool> =
            corrections.labels.iter().chain(people).map(|name| (key(name), true)).collect();
        by_key.extend(corrections.not_labels.iter().map(|name| (key(name), false)));
        Self(by_key)
    }

    /// Tells whether a name is a label, or is none; `None` if the corrections say nothing about it.
    pub(crate) fn say(&self, name: &str) -> Option<bool> {
        if self.0.is_empty() { None } else { self.0.get(&key(name)).copied() }
    }
}

/// Returns all names that a correction has for a person.
fn names(person: &PersonCorrection) -> impl Iterator<Item = &String> {
    std::iter::once(&person.name).chain(&person.also)
}

/// Applies what corrections say about the participants to an import.
pub(crate) fn apply(corrections: &Corrections, imported: &mut Imported) {
    if corrections.people.is_empty() && corrections.labels.is_empty() && corrections.turns.is_empty() {
        return;
    }
    let transcript = &mut imported.transcript;
    let mut asks: HashMap<String, bool> = HashMap::new();
    let mut unused: Vec<&String> = Vec::new();
    let mut participants = Corrected::of(std::mem::take(&mut transcript.participants));
    for person in &corrections.people {
        match (participants.correct(person), person.asks) {
            (Some(id), Some(is_asking)) => _ = asks.insert(id, is_asking),
            (Some(_), None) => {}
            (None, _) if person.may_be_absent => {}
            // The name is misspelled, or nobody of that name speaks any more.
            (None, _) => unused.push(&person.name),
        }
    }
    participants.finish(transcript);
    let (unused_turns, has_given) = turns::give(&corrections.turns, transcript);
    if !asks.is_empty() || has_given {
        group_again(transcript, &asks);
    }
    // A label with a part of a name, such as the surname, can be that of a participant with the whole name.
    let mut spoken: HashSet<String> = HashSet::new();
    for name in transcript.participants.iter().map(|it| key(&it.name)) {
        spoken.extend(name.split_whitespace().map(str::to_owned));
        spoken.insert(name);
    }
    let renamed: HashSet<String> =
        corrections.people.iter().flat_map(|person| &person.also).map(|it| key(it)).collect();
    let is_used = |name: &str| spoken.contains(name) || renamed.contains(name);
    unused.extend(corrections.labels.iter().filter(|name| !is_used(&key(name))));
    let notice =
        |name: &String| Notice { place: SourcePlace::default(), kind: NoticeKind::UnusedCorrection(name.clone()) };
    let turn_notice =
        |begins: &String| Notice { place: SourcePlace::default(), kind: NoticeKind::UnusedTurn(begins.clone()) };
    let notices: Vec<Notice> =
        unused.into_iter().map(notice).chain(unused_turns.into_iter().map(turn_notice)).collect();
    imported.notices.splice(0..0, notices);
}

/// Groups the turns of a transcript to exchanges anew. `asks` tells of some participants whether they ask.
fn group_again(transcript: &mut Transcript, asks: &HashMap<String, bool>) {
    let participants = &transcript.participants;
    let by_id = by_id(participants);
    let mut segments = Vec::new();
    for exchange in std::mem::take(&mut transcript.exchanges) {
        segments.extend(exchange.heading.map(Segment::Heading));
        for turn in exchange.turns {
            let texts = turn.paragraphs.into_iter().map(|paragraph| paragraph.text);
            if turn.kind == TurnKind::Note {
                segments.extend(texts.map(Segment::Note));
                continue;
            }
            let is_stated = !turn.inferred.contains(&Inferred::Kind);
            let label = match (turn.participant.as_ref().and_then(|id| asks.get(id)), turn.kind) {
                (Some(true), _) => LabelKind::Question,
                (Some(false), TurnKind::Question | TurnKind::Answer) => LabelKind::Answer,
                (None, TurnKind::Question) if is_stated => LabelKind::Question,
                (None, TurnKind::Answer) if is_stated => LabelKind::Answer,
                _ => LabelKind::Name,
            };
            segments.push(Segment::Speech(Speech {
                speaker: turn.participant.as_ref().and_then(|id| by_id.get(id.as_str()).copied()),
                is_guessed: turn.inferred.contains(&Inferred::Participant),
                label,
                labelled: turn.participant.is_some(),
                start: turn.start,
                end: turn.end,
                parts: texts.map(Part::Text).collect(),
            }));
        }
    }
    transcript.exchanges = exchanges(segments, participants, &transcript.language);
    // Turns the questions of participants who never ask into statements.
    for turn in transcript.exchanges.iter_mut().flat_map(|exchange| &mut exchange.turns) {
        let never_asks = turn.participant.as_ref().and_then(|id| asks.get(id)) == Some(&false);
        if never_asks && turn.kind == TurnKind::Question {
            turn.kind = TurnKind::Statement;
        }
    }
    for exchange in &mut transcript.exchanges {
        let asks = exchange.turns.iter().any(|turn| turn.kind == TurnKind::Question);
        exchange.kind = if asks { ExchangeKind::Question } else { ExchangeKind::Statement };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use desk::TurnCorrection;

    use crate::{Given, Page, import};

    const SOURCE: &str = "---\ntitle: On the works\nlanguage: en\n---\n\nBrandt: The works begin.\n\nReporter: And when?\n\n\
        The Minister: In May. Is that not soon?\n\nNote: the plan is long.\n\nReporter: Thank you. It is.\n\nOB: Good. It is.\n";

    fn corrected(corrections: Corrections) -> Imported {
        let given = Given { corrections, ..Given::default() };
        import(&[Page { name: "works.md", bytes: SOURCE.as_bytes() }], &given).unwrap()
    }

    fn speakers(imported: &Imported) -> Vec<(&str, TurnKind)> {
        let transcript = &imported.transcript;
        let name = |id: &Option<String>| transcript.participant(id.as_deref()?).map(|it| it.name.as_str());
        let turns = transcript.exchanges.iter().flat_map(|it| &it.turns);
        turns.map(|turn| (name(&turn.participant).unwrap_or("nobody"), turn.kind)).collect()
    }

    #[test]
    fn speakers_with_several_names_become_one_and_get_what_is_known_of_them() {
        let brandt = PersonCorrection {
            name: "Olga Brandt".into(),
            also: vec!["Brandt".into(), "the minister".into(), "OB".into()],
            role: Some("Minister".into()),
            asks: Some(false),
            ..PersonCorrection::default()
        };
        let imported = corrected(Corrections { people: vec![brandt], ..Corrections::default() });
        let names: Vec<&str> = speakers(&imported).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.iter().filter(|name| **name == "Olga Brandt").count(), 3, "{names:?}");
        assert!(speakers(&imported).iter().all(|it| *it != ("Olga Brandt", TurnKind::Question)));
        let brandt = imported.transcript.participants.iter().find(|it| it.name == "Olga Brandt").unwrap();
        assert_eq!(brandt.role.as_deref(), Some("Minister"));
        assert_eq!(imported.transcript.validate(), []);
    }

    #[test]
    fn a_name_is_a_label_or_not_as_the_corrections_say() {
        let without = corrected(Corrections { not_labels: vec!["note".into()], ..Corrections::default() });
        assert!(speakers(&without).iter().all(|(name, _)| *name != "Note"));
        let text: String =
            without.transcript.exchanges.iter().flat_map(|it| it.texts()).map(|(_, text)| text).collect();
        assert!(text.contains("Note: the plan is long."), "{text}");
        let with = corrected(Corrections { labels: vec!["Note".into()], ..Corrections::default() });
        assert!(speakers(&with).iter().any(|(name, _)| *name == "Note"));
    }

    #[test]
    fn whoever_asks_asks_wherever_they_speak() {
        let reporter = PersonCorrection { name: "Reporter".into(), asks: Some(true), ..PersonCorrection::default() };
        let imported = corrected(Corrections { people: vec![reporter], ..Corrections::default() });
        let kinds: Vec<TurnKind> =
            speakers(&imported).into_iter().filter(|it| it.0 == "Reporter").map(|it| it.1).collect();
        assert_eq!(kinds, [TurnKind::Question; 2]);
    }

    #[test]
    fn turns_of_one_name_can_be_those_of_two_people() {
        let stein = |begins: &str| TurnCorrection { begins: begins.into(), name: "Ivo Stein".into() };
        let corrections =
            Corrections { turns: vec![stein("Thank  you."), stein("Never said")], ..Corrections::default() };
        let imported = corrected(corrections);
        let names: Vec<&str> = speakers(&imported).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.iter().filter(|name| **name == "Ivo Stein").count(), 1, "{names:?}");
        assert_eq!(names.iter().filter(|name| **name == "Reporter").count(), 1, "{names:?}");
        assert!(imported.notices.iter().any(|it| it.kind == NoticeKind::UnusedTurn("Never said".into())));
        assert_eq!(imported.transcript.validate(), []);
    }

    #[test]
    fn whoever_loses_all_turns_is_no_participant() {
        let turn = |begins: &str| TurnCorrection { begins: begins.into(), name: "Olga Brandt".into() };
        let imported =
            corrected(Corrections { turns: vec![turn("Good."), turn("The works")], ..Corrections::default() });
        let names: Vec<&str> = imported.transcript.participants.iter().map(|it| it.name.as_str()).collect();
        assert!(!names.contains(&"OB") && !names.contains(&"Brandt") && names.contains(&"Olga Brandt"), "{names:?}");
        assert_eq!(imported.transcript.validate(), []);
    }

    #[test]
    fn fields_are_corrected_and_a_label_that_stands_nowhere_is_reported() {
        let corrections = Corrections {
            title: Some("On the harbour works".into()),
            date: Some("2024-03".into()),
            labels: vec!["Nobody".into()],
            ..Corrections::default()
        };
        let imported = corrected(corrections);
        assert_eq!(imported.transcript.title, "On the harbour works");
        assert_eq!(imported.transcript.date.as_deref(), Some("2024-03"));
        assert!(imported.notices.iter().any(|it| it.kind == NoticeKind::UnusedCorrection("Nobody".into())));
    }
}
