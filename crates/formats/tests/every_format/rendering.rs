//! Shows an import as lines of text.

use std::fmt::Write;

use formats::{Imported, Weight};
use transcript::{Participant, Transcript, Turn, TurnKind};

/// Shows the fields, a line for each participant, a line for each turn with its paragraphs, and a line for each notice that
/// is not routine.
pub(crate) fn rendering(imported: &Imported, bytes: &[u8]) -> String {
    let transcript = &imported.transcript;
    let mut lines = String::new();
    let field = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    let source = transcript.source.as_ref();
    writeln!(
        lines,
        "# {} | {} | event {} | {} | {} | {} | source {} {}",
        transcript.id,
        transcript.title,
        field(&transcript.event),
        field(&transcript.date),
        field(&transcript.place),
        transcript.language,
        source.map_or("-", |source| &source.name),
        source.and_then(|source| source.url.as_deref()).unwrap_or("-"),
    )
    .unwrap();
    for Participant { name, role, affiliation, kind, .. } in &transcript.participants {
        writeln!(lines, "* {name} | {} | {} | {kind:?}", field(role), field(affiliation)).unwrap();
    }
    for exchange in &transcript.exchanges {
        writeln!(lines, "\n{:?} {}", exchange.kind, exchange.heading.as_deref().unwrap_or_default()).unwrap();
        exchange.turns.iter().for_each(|turn| writeln!(lines, "{}", shown_turn(transcript, turn)).unwrap());
    }
    lines.push('\n');
    for notice in imported.notices.iter().filter(|notice| notice.kind.weight() != Weight::Routine) {
        let place = &notice.place;
        let text = imported.text(place.page, bytes);
        let stretch = text[place.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        let stretch: String = stretch.chars().take(60).collect();
        writeln!(lines, "! {}:{} {} | {stretch}", place.line, place.column, notice.kind).unwrap();
    }
    lines
}

/// Shows a turn: `[question] Ann Lee @1-2.5: One paragraph. / Another.` A mark `?` follows what is inferred.
fn shown_turn(transcript: &Transcript, turn: &Turn) -> String {
    let paragraphs: Vec<&str> = turn.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let text = paragraphs.join(" / ");
    if turn.kind == TurnKind::Note {
        return format!("(note) {text}");
    }
    let name = turn.participant.as_deref().and_then(|id| transcript.participant(id)).map_or("-", |it| &it.name);
    let rounded = |time: f64| (time * 1000.0).round() / 1000.0;
    let start = turn.start.map_or_else(String::new, |start| format!(" @{}", rounded(start)));
    let end = turn.end.map_or_else(String::new, |end| format!("-{}", rounded(end)));
    let kind = format!("{:?}", turn.kind).to_lowercase();
    let mark = if turn.inferred.contains(&transcript::Inferred::Kind) { "?" } else { "" };
    format!("[{kind}{mark}] {name}{start}{end}: {text}")
}
