//! Shapes of JSON.

use super::Shape;

const fn json(name: &'static str, head: &'static str, unit: fn(usize) -> String, tail: &'static str) -> Shape {
    Shape { head, tail, ..Shape::new(name, "a.json", unit) }
}

/// Puts a comma before each item but the first.
fn item(number: usize, text: &str) -> String {
    let comma = if number == 0 { "" } else { "," };
    format!("{comma}{text}\n")
}

const OWN: &str = r#"{"version": 1, "id": "a", "title": "A", "language": "en", "participants": ["#;

/// Puts a list of speakers and a list of turns, both with as many items as a text has lines, into JSON with two holes.
fn speakers_and_turns(
    lines: &str,
    parts: [&str; 3],
    speaker: fn(usize) -> String,
    turn: fn(usize) -> String,
) -> Vec<u8> {
    let items = |write: fn(usize) -> String| (0..lines.lines().count()).map(|n| item(n, &write(n))).collect::<String>();
    [parts[0], &items(speaker), parts[1], &items(turn), parts[2]].concat().into_bytes()
}

fn otter(lines: &str) -> Vec<u8> {
    speakers_and_turns(
        lines,
        [r#"{"speech": {"speakers": ["#, r#"], "transcripts": ["#, "]}}"],
        |n| format!(r#"{{"id": {n}, "speaker_name": "Ann{n}"}}"#),
        |n| format!(r#"{{"speaker_id": {n}, "start_offset": {n}, "transcript": "It is."}}"#),
    )
}

fn rev(lines: &str) -> Vec<u8> {
    speakers_and_turns(
        lines,
        [r#"{"speakers": ["#, r#"], "monologues": ["#, "]}"],
        |n| format!(r#"{{"id": {n}, "name": "Ann{n}"}}"#),
        |n| format!(r#"{{"speaker": {n}, "elements": [{{"type": "text", "value": "It", "ts": {n}.0}}]}}"#),
    )
}

/// A line for each speaker, about as long as what stands for it in the file.
const fn lines(name: &'static str, wrap: fn(&str) -> Vec<u8>) -> Shape {
    Shape { wrap, ..json(name, "", |_| format!("{}\n", " ".repeat(110)), "") }
}

pub(super) const SHAPES: &[Shape] = &[
    lines("speakers and turns of Otter", otter),
    lines("speakers and turns of Rev", rev),
    json(
        "segments",
        r#"{"segments": ["#,
        |n| item(n, &format!(r#"{{"start": {n}, "end": {n}.5, "text": "It is."}}"#)),
        "]}",
    ),
    json(
        "segments of distinct speakers",
        r#"{"segments": ["#,
        |n| item(n, &format!(r#"{{"start": {n}, "text": "It is.", "speaker": "Ann{n}"}}"#)),
        "]}",
    ),
    json(
        "segments of a list",
        "[",
        |n| item(n, &format!(r#"{{"start": {n}, "text": "It is.", "speaker": "{}"}}"#, n % 7)),
        "]",
    ),
    json(
        "words with speakers",
        r#"{"segments": [{"start": 0, "text": "It", "speaker": "a", "words": ["#,
        |n| item(n, &format!(r#"{{"word": "it", "start": {n}, "speaker": "Ann{}"}}"#, n % 3)),
        "]}]}",
    ),
    json(
        "words without speakers",
        r#"{"segments": [{"start": 0, "text": "It", "words": [{"word": "a", "speaker": "x"}, {"word": "a"}"#,
        |n| format!(r#",{{"word": "it", "start": {n}}}"#),
        "]}]}",
    ),
    json(
        "segments of a podcast",
        r#"{"version": "1.0.0", "segments": ["#,
        |n| item(n, &format!(r#"{{"speaker": "Ann{n}", "startTime": {n}, "endTime": {n}.5, "body": "It is."}}"#)),
        "]}",
    ),
    json(
        "segments of whisper.cpp",
        r#"{"transcription": ["#,
        |n| {
            item(n, &format!(r#"{{"offsets": {{"from": 1{n:05}, "to": 1{n:05}}}, "text": " It is.", "speaker": "{n}"}}"#))
        },
        "]}",
    ),
    json(
        "monologues of Rev",
        r#"{"monologues": ["#,
        |n| {
            item(
                n,
                &format!(
                    r#"{{"speaker": {n}, "elements": [{{"type": "text", "value": "It", "ts": {n}.0}}, {{"type": "punct", "value": "."}}]}}"#
                ),
            )
        },
        "]}",
    ),
    json(
        "speakers of Rev",
        r#"{"speakers": ["#,
        |n| item(n, &format!(r#"{{"id": {n}, "name": "Ann{n}"}}"#)),
        r#"], "monologues": [{"speaker": 1, "elements": [{"type": "text", "value": "It", "ts": 1.0}]}]}"#,
    ),
    json(
        "speakers of Otter",
        r#"{"speech": {"speakers": [{"id": 0, "speaker_name": "Zoe"}"#,
        |n| format!(r#",{{"id": {}, "speaker_name": "Ann{n}"}}"#, n + 1),
        r#"], "transcripts": [{"speaker_id": 1, "start_offset": 1, "transcript": "It is."}]}}"#,
    ),
    json(
        "turns of Otter",
        r#"{"speech": {"speakers": [], "transcripts": ["#,
        |n| {
            item(
                n,
                &format!(
                    r#"{{"speaker_id": {n}, "start_offset": {n}, "speaker_model_label": "{n}", "transcript": "It is."}}"#
                ),
            )
        },
        "]}}",
    ),
    json(
        "turns of Oyez",
        r#"{"transcript": {"title": "A", "sections": [{"turns": ["#,
        |n| {
            item(
                n,
                &format!(
                    r#"{{"start": {n}, "speaker": {{"name": "Ann{n}", "roles": [{{"role_title": "Judge"}}]}}, "text_blocks": [{{"start": {n}, "text": "It is."}}]}}"#
                ),
            )
        },
        "]}]}}",
    ),
    json(
        "items of Amazon",
        r#"{"results": {"items": ["#,
        |n| {
            item(
                n,
                &format!(
                    r#"{{"start_time": "{n}.0", "end_time": "{n}.5", "speaker_label": "spk_{n}", "type": "pronunciation", "alternatives": [{{"content": "It"}}]}}"#
                ),
            )
        },
        "]}}",
    ),
    json(
        "labels of Amazon",
        r#"{"results": {"speaker_labels": {"segments": ["#,
        |n| item(n, &format!(r#"{{"items": [{{"start_time": "{n}.0", "speaker_label": "spk_{n}"}}]}}"#)),
        r#"]}, "items": [{"start_time": "1.0", "alternatives": [{"content": "It"}]}]}}"#,
    ),
    json(
        "marks of Amazon",
        r#"{"results": {"items": [{"start_time": "1.0", "alternatives": [{"content": "It"}]}"#,
        |_| r#",{"type": "punctuation", "alternatives": [{"content": "."}]}"#.to_owned(),
        "]}}",
    ),
    json(
        "channels of Amazon",
        r#"{"results": {"channel_labels": {"channels": ["#,
        |n| {
            item(
                n,
                &format!(
                    r#"{{"channel_label": "ch_{n}", "items": [{{"start_time": "{n}.0", "alternatives": [{{"content": "It"}}]}}]}}"#
                ),
            )
        },
        "]}}}",
    ),
    json(
        "results of Google",
        r#"{"results": ["#,
        |n| item(n, &format!(r#"{{"alternatives": [{{"transcript": "It is {n}."}}]}}"#)),
        "]}",
    ).refused(),
    json(
        "words of Google",
        r#"{"results": [{"alternatives": [{"words": ["#,
        |n| item(n, &format!(r#"{{"startTime": "{n}s", "word": "It", "speakerTag": {}}}"#, n % 5 + 1)),
        "]}]}]}",
    ),
    json(
        "words of Deepgram",
        r#"{"results": {"channels": [{"alternatives": [{"words": ["#,
        |n| item(n, &format!(r#"{{"word": "it", "start": {n}, "speaker": {}}}"#, n / 9)),
        "]}]}]}}",
    ),
    json(
        "paragraphs of Deepgram",
        r#"{"results": {"channels": [{"alternatives": [{"paragraphs": {"paragraphs": ["#,
        |n| item(n, &format!(r#"{{"start": {n}, "speaker": {n}, "sentences": [{{"text": "It is."}}]}}"#)),
        "]}}]}]}}",
    ),
    json(
        "phrases of Azure",
        r#"{"recognizedPhrases": ["#,
        |n| item(n, &format!(r#"{{"offsetInTicks": 1{n:07}, "speaker": {n}, "nBest": [{{"display": "It is."}}]}}"#)),
        "]}",
    ),
    json(
        "utterances of AssemblyAI",
        r#"{"utterances": ["#,
        |n| item(n, &format!(r#"{{"start": 1{n:06}, "speaker": "A{n}", "text": "It is."}}"#)),
        "]}",
    ),
    json("unknown keys", r#"{"segments": [{"start": 0, "text": "It is."}]"#, |n| format!(r#","k{n}": {n}"#), "}"),
    json("nested lists", r#"{"segments": [{"start": 0, "text": "It is."}], "a": "#, |_| "[".to_owned(), "").refused(),
    json("escapes", r#"{"segments": [{"start": 0, "text": "It is "#, |_| r"\u00e9\n".to_owned(), "\"}]}"),
    json(
        "own participants",
        OWN,
        |n| item(n, &format!(r#"{{"id": "a{n}", "name": "Ann{n}", "kind": "person"}}"#)),
        r#"], "exchanges": [{"id": "e1", "kind": "statement", "turns": [{"participant": "a0", "kind": "statement", "paragraphs": [{"id": "p1", "text": "It is."}]}]}]}"#,
    ),
    json(
        "own exchanges",
        r#"{"version": 1, "id": "a", "title": "A", "language": "en", "participants": [{"id": "a", "name": "Ann", "kind": "person"}], "exchanges": ["#,
        |n| {
            item(
                n,
                &format!(
                    r#"{{"id": "e{n}", "kind": "statement", "turns": [{{"participant": "a", "kind": "statement", "paragraphs": [{{"id": "p1", "text": "It is."}}]}}]}}"#
                ),
            )
        },
        "]}",
    ),
    json(
        "own turns",
        r#"{"version": 1, "id": "a", "title": "A", "language": "en", "participants": [{"id": "a", "name": "Ann", "kind": "person"}], "exchanges": [{"id": "e", "kind": "statement", "turns": ["#,
        |n| {
            item(
                n,
                &format!(
                    r#"{{"participant": "a", "kind": "statement", "paragraphs": [{{"id": "p{}", "text": "It is."}}]}}"#,
                    n + 1
                ),
            )
        },
        "]}]}",
    ),
    json(
        "own paragraphs",
        r#"{"version": 1, "id": "a", "title": "A", "language": "en", "participants": [], "exchanges": [{"id": "e", "kind": "statement", "turns": [{"kind": "statement", "paragraphs": ["#,
        |n| item(n, &format!(r#"{{"id": "p{}", "text": "It is."}}"#, n + 1)),
        "]}]}]}",
    ),
    json(
        "own problems",
        r#"{"version": 1, "id": "a", "title": "A", "language": "en", "participants": [], "exchanges": [{"id": "e", "kind": "statement", "turns": [{"kind": "statement", "paragraphs": ["#,
        |n| item(n, r#"{"id": "p1", "text": ""}"#),
        "]}]}]}",
    ).refused(),
];
