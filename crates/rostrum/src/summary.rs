//! The summary that `rostrum import` prints: a row for each thing that was found.

use formats::{Imported, NoticeKind, Weight};
use transcript::{
    Coverage, ExchangeKind, Inferred, Participant, ParticipantKind, Speakers, Transcript, Turn, TurnKind,
};

use crate::report::plural;

/// Returns the summary of an import from that many files.
pub(crate) fn summary(imported: &Imported, files: usize) -> String {
    let transcript = &imported.transcript;
    let mut rows = metadata(transcript);
    rows.extend(pages(transcript.coverage.as_ref(), files));
    rows.push(turns(imported));
    rows.push(exchanges(transcript));
    rows.push(row("participants", &transcript.participants.len().to_string()));
    let counts = turns_by_kind(transcript);
    rows.extend(transcript.participants.iter().zip(&counts).map(|(it, counts)| row("", &speaker(it, counts))));
    rows.extend(inferred(transcript));
    rows.push(left_out(imported));
    rows.push(row("verdict", &imported.verdict().to_string()));
    rows.join("\n")
}

/// Returns a row: a name in a column of 13 chars, and a value.
pub(crate) fn row(name: &str, value: &str) -> String {
    format!("{name:<13}{value}")
}

fn metadata(transcript: &Transcript) -> Vec<String> {
    let fields = [
        ("id", Some(&transcript.id), None),
        ("title", Some(&transcript.title), Some(Inferred::Title)),
        ("event", transcript.event.as_ref(), Some(Inferred::Event)),
        ("date", transcript.date.as_ref(), Some(Inferred::Date)),
        ("place", transcript.place.as_ref(), Some(Inferred::Place)),
        ("language", Some(&transcript.language), Some(Inferred::Language)),
    ];
    let mut rows = Vec::new();
    for (name, value, field) in fields {
        let is_inferred = field.is_some_and(|field| transcript.inferred.contains(&field));
        let mark = if is_inferred { " (inferred)" } else { "" };
        rows.extend(value.map(|value| row(name, &format!("{value}{mark}"))));
    }
    rows
}

fn pages(coverage: Option<&Coverage>, files: usize) -> Option<String> {
    let Some(coverage) = coverage else {
        return (files > 1).then(|| row("pages", &files.to_string()));
    };
    let numbers: Vec<String> = coverage.numbers.iter().map(u32::to_string).collect();
    let which = if numbers.len() < coverage.held as usize {
        "page numbers unknown".to_owned()
    } else {
        format!("numbers {}", numbers.join(", "))
    };
    Some(row("pages", &format!("{} of {} ({which})", coverage.held, coverage.pages)))
}

fn turns(imported: &Imported) -> String {
    let counts = &imported.counts;
    let unlabelled = match counts.unlabelled {
        0 => String::new(),
        count => format!(", and {count} without a label"),
    };
    row("turns", &format!("{}{unlabelled}; {}", counts.turns, plural(counts.notes, "stage direction")))
}

fn exchanges(transcript: &Transcript) -> String {
    let count = transcript.exchanges.len();
    let questions = transcript.exchanges.iter().filter(|exchange| exchange.kind == ExchangeKind::Question).count();
    let statements = count - questions;
    row("exchanges", &format!("{count}: {} and {}", plural(questions, "question"), plural(statements, "statement")))
}

/// The kinds of turns that are counted, with their names.
const KINDS: [(TurnKind, &str); 3] =
    [(TurnKind::Question, "question"), (TurnKind::Answer, "answer"), (TurnKind::Statement, "statement")];

/// Returns for each participant the number of their turns of each of the [`KINDS`].
fn turns_by_kind(transcript: &Transcript) -> Vec<[usize; 3]> {
    let speakers = Speakers::of(&transcript.participants);
    let mut counts = vec![[0; 3]; transcript.participants.len()];
    for turn in all_turns(transcript) {
        let speaker = turn.participant.as_deref().and_then(|id| speakers.index(id));
        let kind = KINDS.iter().position(|(kind, _)| *kind == turn.kind);
        if let Some((speaker, kind)) = speaker.zip(kind) {
            counts[speaker][kind] += 1;
        }
    }
    counts
}

/// Describes a participant with the numbers of their turns: `Ann Lee, Mayor: 2 answers`.
fn speaker(participant: &Participant, turns: &[usize; 3]) -> String {
    let mut about = participant.name.clone();
    for detail in [&participant.role, &participant.affiliation].into_iter().flatten() {
        about.push_str(", ");
        about.push_str(detail);
    }
    if participant.kind == ParticipantKind::Outlet {
        about.push_str(" [outlet]");
    }
    let mut counts = Vec::new();
    for ((_, name), &count) in KINDS.iter().zip(turns) {
        if count > 0 {
            counts.push(plural(count, name));
        }
    }
    if counts.is_empty() {
        counts.push("no turns".to_owned());
    }
    format!("{about}: {}", counts.join(", "))
}

fn inferred(transcript: &Transcript) -> Vec<String> {
    let mut rows = Vec::new();
    for (mark, name) in [(Inferred::Kind, "kind"), (Inferred::Participant, "speaker"), (Inferred::Language, "language")]
    {
        let count = all_turns(transcript).filter(|turn| turn.inferred.contains(&mark)).count();
        if count > 0 {
            rows.push(row("inferred", &format!("{name} of {}", plural(count, "turn"))));
        }
    }
    rows
}

fn all_turns(transcript: &Transcript) -> impl Iterator<Item = &Turn> {
    transcript.exchanges.iter().flat_map(|exchange| &exchange.turns)
}

fn left_out(imported: &Imported) -> String {
    let (mut furniture, mut links, mut fields) = (0, 0, 0);
    for notice in &imported.notices {
        match &notice.kind {
            NoticeKind::Furniture(_) => furniture += 1,
            NoticeKind::Link(_) => links += 1,
            kind if kind.weight() == Weight::Dropped => fields += 1,
            _ => {}
        }
    }
    let furniture = match furniture {
        1 => "1 page number or header".to_owned(),
        count => format!("{count} page numbers and headers"),
    };
    row("left out", &format!("{furniture}, {}, {}", plural(fields, "field"), plural(links, "link")))
}
