//! Transcripts to export: one for the goldens, and any valid one.

use proptest::prelude::*;
use transcript::{
    Coverage, Exchange, ExchangeKind, Inferred, Paragraph, Participant, ParticipantKind, Source, Transcript, Turn,
    TurnKind,
};

/// Returns the transcript of the goldens.
pub(crate) fn sample() -> Transcript {
    let json = r##"{"version":1,"id":"quay-2026","title":"Quay: opening","event":"Weekly briefing","date":"2026-05-04","place":"Tarn",
        "language":"en","description":"Invented.","source":{"name":"Port of Tarn","url":"https://example.org/q?a=1&b=2",
        "retrieved":"2026-05-06"},"licence":"CC-BY-4.0","inferred":["place"],"participants":[
        {"id":"ann-lee","name":"Ann Lee","role":"Spokesperson","affiliation":"Port of Tarn","kind":"person"},
        {"id":"samir","name":"سمير حدّاد","role":"Chair","kind":"person","inferred":["kind"]},
        {"id":"daily-tarn","name":"Daily Tarn","kind":"outlet"}],"exchanges":[
        {"id":"opening","kind":"statement","heading":"Opening","turns":[
        {"participant":"ann-lee","kind":"statement","start":1.5,"end":9,"paragraphs":[{"id":"p1","text":"# Good morning: *all*."},
        {"id":"p2","text":"(In brackets.)"}]},{"kind":"note","paragraphs":[{"id":"p3","text":"(Applause.)"}]}]},
        {"id":"e2","kind":"question","turns":[
        {"participant":"daily-tarn","kind":"question","start":12.25,"paragraphs":[{"id":"p1","text":"When?"}]},
        {"participant":"samir","kind":"answer","language":"ar","inferred":["kind","participant"],"paragraphs":[
        {"id":"p2","text":"قريبًا."},{"id":"p7","text":"=1+1\nline two"}]}]}]}"##;
    transcript::json::read(json.as_bytes()).unwrap()
}

/// Generates a text that is hard to write in one format or another.
fn text() -> impl Strategy<Value = String> {
    let pieces = vec![
        "words and words ",
        "(In brackets.)",
        "[10:30]",
        "10:30",
        "---",
        "Ann Lee: ",
        "Q: ",
        "**Bo:** ",
        "# ",
        "1. ",
        "- ",
        "> ",
        "`x`",
        "*",
        "_",
        "\\",
        "\\\"",
        "\"",
        "'",
        "'=",
        "=1+1",
        "+",
        "@",
        "<!-- x -->",
        "-->",
        "--",
        "<v Ann>",
        "<lang ar>",
        "{\\an8}",
        "&amp;",
        "&#10;",
        "&",
        ";",
        ",",
        "NOTE x",
        "WEBVTT",
        "\n",
        "\n\n",
        "\t",
        "  ",
        " ",
        "\u{a0}",
        "\u{3000}",
        "\u{2028}",
        "é",
        "قريبًا",
        "你好。",
        "👩‍🚀",
        "]]>",
        "|",
        "$",
        "~~",
        "Page 3 of 4",
        "#00:01:02-3#",
        "http://a.b/c_d",
        "a very long sentence that goes on, and on; ",
    ];
    let piece = prop_oneof![8 => prop::sample::select(pieces).prop_map(str::to_owned), 1 => "\\PC{1,4}"];
    prop::collection::vec(piece, 1..12)
        .prop_map(|pieces| pieces.concat())
        .prop_filter("a text has letters", |text| !text.trim().is_empty())
}

fn line() -> impl Strategy<Value = String> {
    text()
        .prop_map(|text| text.replace(['\n', '\t', '\u{2028}'], " ").trim().to_owned())
        .prop_filter("is not empty", |text| !text.is_empty())
}

/// Generates marks of inferred values, each once.
fn inferred(of: &'static [Inferred]) -> impl Strategy<Value = Vec<Inferred>> {
    prop::sample::subsequence(of.to_vec(), 0..=of.len())
}

fn participants() -> impl Strategy<Value = Vec<Participant>> {
    let kinds = prop::sample::select(vec![ParticipantKind::Person, ParticipantKind::Outlet]);
    let one = (line(), prop::option::of(line()), prop::option::of(line()), kinds, inferred(&[Inferred::Kind]));
    prop::collection::vec(one, 0..4).prop_map(|list| {
        let numbered = list.into_iter().enumerate();
        numbered
            .map(|(index, (name, role, affiliation, kind, inferred))| Participant {
                id: format!("s{index}-x"),
                name,
                role,
                affiliation,
                kind,
                inferred,
            })
            .collect()
    })
}

type Said = (Option<prop::sample::Index>, TurnKind, bool, Option<u16>, Vec<Inferred>, Vec<String>);

fn turn() -> impl Strategy<Value = Said> {
    let kinds = vec![TurnKind::Question, TurnKind::Answer, TurnKind::Statement, TurnKind::Note];
    let marks = inferred(&[Inferred::Kind, Inferred::Participant]);
    let texts = prop::collection::vec(text(), 1..4);
    (
        prop::option::of(any::<prop::sample::Index>()),
        prop::sample::select(kinds),
        any::<bool>(),
        prop::option::of(0..9000u16),
        marks,
        texts,
    )
}

/// Generates a valid transcript.
pub(crate) fn any_transcript() -> impl Strategy<Value = Transcript> {
    let exchange = (any::<bool>(), prop::option::of(line()), prop::collection::vec(turn(), 1..4));
    let fields = (
        line(),
        prop::option::of(line()),
        prop::option::of(line()),
        prop::option::of(line()),
        prop::option::of(line()),
    );
    let marks = inferred(&[Inferred::Title, Inferred::Date, Inferred::Language]);
    (fields, participants(), prop::collection::vec(exchange, 1..4), marks, any::<bool>()).prop_map(
        |((title, event, place, description, source), participants, exchanges, inferred, has_coverage)| {
            let mut clock = 0u32;
            let exchanges = exchanges.into_iter().enumerate();
            let exchanges = exchanges.map(|(index, (asks, heading, turns))| {
                let mut number = 0;
                let turns = turns.into_iter().map(|said| made(said, &participants, &mut clock, &mut number)).collect();
                let kind = if asks { ExchangeKind::Question } else { ExchangeKind::Statement };
                Exchange { id: format!("e{index}-a_B"), kind, heading, turns }
            });
            let exchanges = exchanges.collect();
            Transcript {
                version: 1,
                id: "quay".into(),
                title,
                event,
                date: Some("2026-05".into()),
                place,
                language: "en".into(),
                description,
                source: source.map(|name| Source { name, url: Some("https://a.b/?c=1&d=2".into()), retrieved: None }),
                licence: None,
                coverage: has_coverage.then(|| Coverage { pages: 3, held: 1, numbers: vec![2] }),
                inferred,
                participants,
                exchanges,
            }
        },
    )
}

fn made(said: Said, participants: &[Participant], clock: &mut u32, number: &mut u32) -> Turn {
    let (who, kind, is_foreign, step, inferred, texts) = said;
    let can_speak = !participants.is_empty() && kind != TurnKind::Note;
    let participant = who.filter(|_| can_speak).map(|who| participants[who.index(participants.len())].id.clone());
    let start = step.map(|step| {
        *clock += u32::from(step);
        // A sum of fractions may have more digits than JSON keeps.
        f64::from(*clock) / 100.0
    });
    let paragraphs = texts.into_iter().map(|text| {
        // Ids need not be in a row.
        *number += if *number % 3 == 2 { 4 } else { 1 };
        Paragraph { id: format!("p{number}"), text }
    });
    Turn {
        participant,
        kind,
        language: is_foreign.then(|| "ar".to_owned()),
        start,
        end: start.filter(|_| is_foreign).map(|_| f64::from(*clock + 150) / 100.0),
        inferred,
        paragraphs: paragraphs.collect(),
    }
}
