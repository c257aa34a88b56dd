//! Tests that the index finds what reading all texts finds.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::HashMap;
use std::sync::Arc;

use address::HitOrder;
use find::Query;
use proptest::prelude::*;
use search::{Answer, DamagedFile, FileId, Hits, Index, Texts, TierWriter, write_root};
use transcript::{Exchange, ExchangeKind, Paragraph, Participant, ParticipantKind, Transcript, Turn, TurnKind};

/// An index with all its files.
struct Library {
    root: Vec<u8>,
    files: HashMap<FileId, Vec<u8>>,
}

impl Library {
    /// Writes the index of transcripts in tiers, the oldest first.
    fn new(tiers: &[&[Transcript]]) -> Self {
        let mut files = HashMap::new();
        let mut keep = |file, contents| drop(files.insert(file, contents));
        let tier = |transcripts: &&[Transcript]| {
            let mut writer = TierWriter::new(300, &mut keep);
            transcripts.iter().for_each(|transcript| writer.add(transcript.clone()));
            writer.finish()
        };
        let tiers: Vec<_> = tiers.iter().map(tier).collect();
        Self { root: write_root(&tiers), files }
    }

    fn open(&self) -> Index {
        Index::open(&self.root).expect("the root is sound")
    }

    /// Gives the index all files that it wants until it answers, and returns the number of steps.
    fn ask<T>(&self, index: &mut Index, ask: impl Fn(&Index) -> Result<Answer<T>, DamagedFile>) -> (T, usize) {
        for step in 0..20 {
            match ask(index).expect("no file is damaged") {
                Answer::Ready(answer) => return (answer, step),
                Answer::Wanted(files) => {
                    assert!(!files.is_empty(), "nothing is wanted and nothing is answered");
                    for file in files {
                        index.add(file, self.files[&file].clone()).expect("the file is sound");
                    }
                }
            }
        }
        panic!("the index wants files without end");
    }

    /// Returns the exchanges that a query keeps, as ids of transcripts and exchanges in order, and the count of each term.
    fn search(&self, query: &Arc<Query>, order: HitOrder) -> (Vec<(String, String)>, Vec<u64>, Hits) {
        let mut index = self.open();
        let (hits, steps) = self.ask(&mut index, |index| index.hits(query, order));
        assert!(steps <= 4, "{query} takes {steps} steps");
        let (shown, _) = self.ask(&mut index, |index| index.show(query, &hits, 0..usize::MAX));
        let (counts, _) = self.ask(&mut index, |index| index.occurrences(query));
        (shown.into_iter().map(|hit| (hit.transcript, hit.exchange)).collect(), counts, hits)
    }
}

/// Returns what reading all texts finds, as [`Library::search`] returns it.
fn read_all(texts: &Texts, query: &Arc<Query>, order: HitOrder) -> (Vec<(String, String)>, Vec<u64>, usize) {
    let hits = texts.hits(query, order);
    let shown = texts.show(query, &hits, 0..usize::MAX);
    (
        shown.into_iter().map(|hit| (hit.transcript, hit.exchange)).collect(),
        texts.occurrences(query),
        hits.transcripts(),
    )
}

fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        20 => "(the|of|a)",
        10 => "(gate|gates|sluice|cost|o’clock|well-known|Étude|e\u{301}tude)",
        2 => "[ab]{1,2}",
        2 => "(税制|党|กำ|ก|税，制|한국|x\u{301}|🇩🇪|\u{301}|क्ष)",
    ];
    prop::collection::vec((word, "( |, |—|\\. )"), 0..9)
        .prop_map(|words| words.into_iter().map(|(word, gap)| word + &gap).collect())
}

fn turn() -> impl Strategy<Value = Turn> {
    let kind = prop::sample::select(vec![TurnKind::Question, TurnKind::Answer, TurnKind::Statement, TurnKind::Note]);
    (kind, prop::option::of(0usize..4), prop::collection::vec(text(), 0..3)).prop_map(|(kind, who, texts)| Turn {
        participant: who.map(|who| format!("x{who}")),
        kind,
        language: None,
        start: None,
        end: None,
        inferred: Vec::new(),
        paragraphs: texts.into_iter().map(|text| Paragraph { id: "p1".into(), text }).collect(),
    })
}

fn exchange() -> impl Strategy<Value = Exchange> {
    (prop::option::of(text()), prop::collection::vec(turn(), 0..4)).prop_map(|(heading, turns)| Exchange {
        id: String::new(),
        kind: ExchangeKind::Question,
        heading,
        turns,
    })
}

fn participant(number: usize) -> Participant {
    let (name, affiliation, kind) = [
        ("Ana Ito", None, ParticipantKind::Person),
        ("Zoë Mallet-Browne", Some("The Post"), ParticipantKind::Person),
        ("The Post", None, ParticipantKind::Outlet),
        ("Bo O’Breen", None, ParticipantKind::Person),
    ][number];
    Participant {
        id: format!("x{number}"),
        name: name.into(),
        role: None,
        affiliation: affiliation.map(str::to_owned),
        kind,
        inferred: Vec::new(),
    }
}

prop_compose! {
    fn a_transcript()(
        event in prop::option::of("(Council|Canal board)"), date in prop::option::of("(2021|2022-10|2022-10-14|2023-01-02)"),
        language in "(en|zh-Hans|fr)", exchanges in prop::collection::vec(exchange(), 0..6)
    ) -> Transcript {
        let number = |(number, exchange): (usize, Exchange)| Exchange { id: format!("e{number}"), ..exchange };
        Transcript {
            version: 1,
            id: String::new(),
            title: "T".into(),
            event,
            date,
            place: None,
            language,
            description: None,
            source: None,
            licence: None,
            coverage: None,
            inferred: Vec::new(),
            participants: (0..4).map(participant).collect(),
            exchanges: exchanges.into_iter().enumerate().map(number).collect(),
        }
    }
}

fn query() -> impl Strategy<Value = String> {
    let word = "(the|of|a|gate|gat\\*|sluice|cost|well-known|étude|税制|税|党|ก|กำ|g\\*|b|\"the gate\"|\"of the\"|\"the of\"|\"gate of the sluice\"|\"gate of the sluice\"|\"of the gate\"|\"a a\"|\"the g\"\\*|\"gate t\"\\*|nothing)";
    let term = (prop::sample::select(vec!["", "", "", "q:", "a:", "-", "-q:"]), word)
        .prop_map(|(sign, word)| sign.to_owned() + &word);
    let name = "-?(speaker:ana|speaker:\"mallet browne\"|speaker:o|outlet:post|event:canal|lang:zh|date:2022|before:2023|after:2021|date:2021\\.\\.2022-10)";
    let glue = prop::sample::select(vec![" ", " ", " OR ", " NEAR/2 ", " NEAR/9 "]);
    (prop::collection::vec((term, glue), 0..4), prop::option::weighted(0.4, name)).prop_map(|(terms, name)| {
        let terms: String = terms.into_iter().map(|(term, glue)| term + glue).collect();
        terms + &name.unwrap_or_default()
    })
}

/// Puts transcripts into the order of an index, and gives them ids.
fn in_order(mut transcripts: Vec<Transcript>) -> Vec<Transcript> {
    transcripts.sort_by(|a, b| a.date.cmp(&b.date));
    for (number, transcript) in transcripts.iter_mut().enumerate() {
        transcript.id = format!("t{number}");
    }
    transcripts
}

#[test]
fn words_are_suggested_by_their_start_and_by_their_spelling() {
    let library =
        ["Gates, gate: a GATE. Sluices.", "The gate; gravel. Sluice gates"].map(|text| said(text, None, text));
    let texts = Texts::new(library.iter().cloned().map(Arc::new).collect());
    let written = Library::new(&[&library[..1], &library[1..]]);
    let mut index = written.open();
    let suggestions =
        |list: &[(&str, u64)]| list.iter().map(|(word, count)| ((*word).to_owned(), *count)).collect::<Vec<_>>();
    let forms = suggestions(&[("gate", 3), ("gates", 2)]);
    assert_eq!(written.ask(&mut index, |index| index.forms("gat")).0, forms);
    assert_eq!(texts.forms("gat"), forms);
    let near = suggestions(&[("sluice", 1), ("sluices", 1)]);
    assert_eq!(written.ask(&mut index, |index| index.near("sliuce")).0, near);
    assert_eq!(texts.near("sliuce"), near);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_index_finds_what_reading_all_texts_finds(
        transcripts in prop::collection::vec(a_transcript(), 0..6), queries in prop::collection::vec(query(), 12), cut: prop::sample::Index
    ) {
        let transcripts = in_order(transcripts);
        let (old, new) = transcripts.split_at(cut.index(transcripts.len() + 1));
        let library = Library::new(&[old, new]);
        let texts = Texts::new(transcripts.iter().cloned().map(Arc::new).collect());
        for typed in queries {
            let query = Arc::new(search::parse(&typed));
            for order in HitOrder::CHOICES {
                let (found, counts, hits) = library.search(&query, order);
                prop_assert_eq!((found, counts, hits.transcripts()), read_all(&texts, &query, order), "{}", typed);
                let facets = library.ask(&mut library.open(), |index| index.facets(&hits)).0;
                prop_assert_eq!(facets, texts.facets(&texts.hits(&query, order)), "{}", typed);
            }
        }
    }
}

/// Returns a transcript of one exchange with one turn.
fn said(id: &str, date: Option<&str>, text: &str) -> Transcript {
    let paragraphs = vec![Paragraph { id: "p1".into(), text: text.into() }];
    let turn = Turn {
        participant: Some("x0".into()),
        kind: TurnKind::Answer,
        language: None,
        start: None,
        end: None,
        inferred: Vec::new(),
        paragraphs,
    };
    Transcript {
        version: 1,
        id: id.into(),
        title: format!("On {id}"),
        event: None,
        date: date.map(str::to_owned),
        place: None,
        language: "en".into(),
        description: None,
        source: None,
        licence: None,
        coverage: None,
        inferred: Vec::new(),
        participants: vec![participant(0)],
        exchanges: vec![Exchange { id: "e1".into(), kind: ExchangeKind::Statement, heading: None, turns: vec![turn] }],
    }
}

#[test]
fn a_phrase_of_common_words_is_checked_wherever_the_rarer_fit() {
    // “of the gate” in even transcripts; in odd ones a paragraph ends with “of”, and the next begins with “the gate”. The last
    // have no gate, so that it is rarer than the other words.
    let transcript = |number: usize| {
        let mut transcript = said(&format!("t{number:02}"), None, "The end of the gate of the sluice, and of all.");
        if number >= 60 {
            transcript.exchanges[0].turns[0].paragraphs[0].text =
                "The sluice of all the rivers, one of the old.".into();
        } else if number % 2 == 1 {
            let paragraphs = &mut transcript.exchanges[0].turns[0].paragraphs;
            paragraphs[0].text = "The end of the old sluice, of all there was of".into();
            paragraphs.push(Paragraph { id: "p2".into(), text: "The gate of iron stands.".into() });
        }
        transcript
    };
    let library: Vec<Transcript> = (0..80).map(transcript).collect();
    let texts = Texts::new(library.iter().cloned().map(Arc::new).collect());
    let index = Library::new(&[&library]);
    for (typed, count) in
        [("\"of the gate\"", 30), ("\"the gate of\"", 60), ("\"gate of the sl\"*", 30), ("\"of the\"", 80)]
    {
        let query = Arc::new(search::parse(typed));
        let (found, counts, hits) = index.search(&query, HitOrder::Oldest);
        assert_eq!(found.len(), count, "{typed}");
        assert_eq!((found, counts, hits.transcripts()), read_all(&texts, &query, HitOrder::Oldest), "{typed}");
    }
}

#[test]
fn the_latest_come_first_or_last_and_those_without_a_date_always_last() {
    let library: Vec<Transcript> = [("a", None), ("b", Some("2021")), ("c", Some("2022-03")), ("d", Some("2023"))]
        .map(|(id, date)| said(id, date, "The gate holds."))
        .into();
    let texts = Texts::new(library.iter().cloned().map(Arc::new).collect());
    let index = Library::new(&[&library[..2], &library[2..]]);
    let query = Arc::new(search::parse("gate"));
    for (order, expected) in [(HitOrder::Newest, ["d", "c", "b", "a"]), (HitOrder::Oldest, ["b", "c", "d", "a"])] {
        let ids = |found: Vec<(String, String)>| found.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(index.search(&query, order).0), expected);
        assert_eq!(ids(read_all(&texts, &query, order).0), expected);
    }
}

#[test]
fn a_hit_shows_who_speaks_where_and_the_passage_with_its_marks() {
    let text = "The sluice was shut. ".repeat(20) + "Nobody opened the “gate” of the sluice in March.";
    let library = [said("b", Some("2021"), &text)];
    let texts = Texts::new(library.iter().cloned().map(Arc::new).collect());
    let query = Arc::new(search::parse("\"the gate\" march"));
    let shown = texts.show(&query, &texts.hits(&query, HitOrder::Newest), 0..10);
    let [hit] = &shown[..] else { panic!("there is one hit") };
    assert_eq!(
        (hit.title.as_str(), hit.date.as_deref(), hit.answers.as_slice()),
        ("On b", Some("2021"), &["Ana Ito".to_owned()][..])
    );
    let passage = &hit.passages[0];
    let marked = |piece: &find::PassagePiece| match piece.term {
        Some(term) => format!("[{term}:{}]", piece.text),
        None => piece.text.clone(),
    };
    let shown: String = passage.pieces.iter().map(marked).collect();
    assert_eq!(
        shown,
        "…The sluice was shut. The sluice was shut. The sluice was shut. Nobody opened [0:the “gate]” of the sluice in [1:March]."
    );
    let speaker = Arc::new(search::parse("speaker:ana"));
    let shown = texts.show(&speaker, &texts.hits(&speaker, HitOrder::Newest), 0..10);
    let beginning = shown[0].passages[0].pieces[0].text.clone();
    assert!(beginning.starts_with("The sluice was shut."), "{beginning}");
}

#[test]
fn a_file_that_was_damaged_on_the_way_is_named() {
    let library = Library::new(&[&[said("a", None, "The gate holds.")]]);
    let mut index = library.open();
    let query = Arc::new(search::parse("gate"));
    let Ok(Answer::Wanted(files)) = index.hits(&query, HitOrder::Newest) else { panic!("files are wanted") };
    for file in files {
        let mut contents = library.files[&file].clone();
        contents[0] ^= 1;
        assert_eq!(index.add(file, contents), Err(DamagedFile { path: file.path() }));
    }
    assert!(Index::open(&library.root[..9]).is_err());
}
