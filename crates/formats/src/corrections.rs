//! Applies a publisher's corrections to an import. [`Corrections`] says what they are.

use std::collections::HashMap;

use desk::{Corrections, PersonCorrection};
use transcript::{ExchangeKind, Inferred, Transcript, TurnKind};

use crate::imported::Imported;
use crate::notice::{Notice, NoticeKind, SourcePlace};
use crate::record::people::key;
use crate::record::{LabelKind, Part, Segment, Speech, exchanges};

/// Adds to corrections what is known about the people of a library. What the corrections say about the same person wins.
#[must_use]
pub fn with_people(mut corrections: Corrections, people: &[PersonCorrection]) -> Corrections {
    for person in people {
        match corrections.people.iter_mut().find(|own| key(&own.name) == key(&person.name)) {
            Some(own) => complete(own, person),
            None => corrections.people.push(PersonCorrection { may_be_absent: true, ..person.clone() }),
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

/// Tells whether corrections say that a name is a label, or that it is none; `None` if they say nothing about it.
pub(crate) fn is_label(corrections: &Corrections, name: &str) -> Option<bool> {
    let Corrections { labels, not_labels, people, .. } = corrections;
    if labels.is_empty() && not_labels.is_empty() && people.is_empty() {
        return None;
    }
    let wanted = key(name);
    let has = |names: &[String]| names.iter().any(|it| key(it) == wanted);
    let names_person = |person: &PersonCorrection| key(&person.name) == wanted || has(&person.also);
    if has(not_labels) {
        Some(false)
    } else if has(labels) || people.iter().any(names_person) {
        Some(true)
    } else {
        None
    }
}

/// Applies what corrections say about the participants to an import.
pub(crate) fn apply(corrections: &Corrections, imported: &mut Imported) {
    let transcript = &mut imported.transcript;
    let mut asks: HashMap<String, bool> = HashMap::new();
    let mut unused: Vec<&String> = Vec::new();
    for person in &corrections.people {
        match (correct_person(transcript, person), person.asks) {
            (Some(id), Some(is_asking)) => _ = asks.insert(id, is_asking),
            (Some(_), None) => {}
            (None, _) if person.may_be_absent => {}
            // The name is misspelled, or nobody of that name speaks any more.
            (None, _) => unused.push(&person.name),
        }
    }
    if !asks.is_empty() {
        group_again(transcript, &asks);
    }
    let names: Vec<String> = transcript.participants.iter().map(|it| key(&it.name)).collect();
    // A label with a part of a name, such as the surname, can be that of a participant with the whole name.
    let speaks = |label: &str| {
        let wanted = key(label);
        names.iter().any(|name| *name == wanted || name.split_whitespace().any(|part| part == wanted))
    };
    let is_renamed =
        |name: &String| corrections.people.iter().any(|person| person.also.iter().any(|it| key(it) == key(name)));
    unused.extend(corrections.labels.iter().filter(|name| !speaks(name) && !is_renamed(name)));
    let notice =
        |name: &String| Notice { place: SourcePlace::default(), kind: NoticeKind::UnusedCorrection(name.clone()) };
    let notices: Vec<Notice> = unused.into_iter().map(notice).collect();
    imported.notices.splice(0..0, notices);
}

/// Corrects the participant whom a correction names, and returns the id; `None` if nobody of that name speaks.
fn correct_person(transcript: &mut Transcript, person: &PersonCorrection) -> Option<String> {
    let keys: Vec<String> = std::iter::once(&person.name).chain(&person.also).map(|name| key(name)).collect();
    let is_meant = |name: &str| keys.contains(&key(name));
    let mut meant = transcript.participants.iter().enumerate().filter(|(_, it)| is_meant(&it.name));
    let (first, id) = meant.next().map(|(index, it)| (index, it.id.clone()))?;
    let others: Vec<String> = meant.map(|(_, it)| it.id.clone()).collect();
    let turns = transcript.exchanges.iter_mut().flat_map(|exchange| &mut exchange.turns);
    for turn in turns.filter(|turn| turn.participant.as_ref().is_some_and(|it| others.contains(it))) {
        turn.participant = Some(id.clone());
        turn.inferred.retain(|mark| *mark != Inferred::Participant);
    }
    let participant = &mut transcript.participants[first];
    participant.name.clone_from(&person.name);
    // A draft has empty texts where nothing is known.
    let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    participant.role = given(&person.role).or_else(|| participant.role.take());
    participant.affiliation = given(&person.affiliation).or_else(|| participant.affiliation.take());
    if let Some(kind) = person.kind {
        participant.kind = kind;
        participant.inferred.retain(|mark| *mark != Inferred::Kind);
    }
    transcript.participants.retain(|it| !others.contains(&it.id));
    Some(id)
}

/// Groups the turns of a transcript to exchanges anew. `asks` tells of some participants whether they ask.
fn group_again(transcript: &mut Transcript, asks: &HashMap<String, bool>) {
    let participants = &transcript.participants;
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
                speaker: turn.participant.as_ref().and_then(|id| participants.iter().position(|it| it.id == *id)),
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
