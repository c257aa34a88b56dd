//! Tests which exchanges the operators keep.

use std::sync::Arc;

use address::{ListOrder, MatchOptions, Show};
use find::Concordance;
use transcript::Transcript;

use crate::{look, transcript};

fn conference() -> Arc<Transcript> {
    transcript(&[
        &[("q", &["Will the gate hold the water?"]), ("Ada", &["The gate will hold.", "Water is patient."])],
        &[("Ada", &["The sluice leaks water."])],
        &[("q", &["And the cost?"]), ("Bo", &["The gate costs a lot."])],
        &[("Bo", &["党的对外工作很重要"])],
    ])
}

fn kept(query: &str, show: Show) -> Vec<usize> {
    look(&conference(), query, MatchOptions::default()).kept(show)
}

#[test]
fn exchanges_with_all_terms_or_with_any_are_kept() {
    for (query, all, any) in [
        ("gate", vec![0, 2], vec![0, 2]),
        ("gate water", vec![0], vec![0, 1, 2]),
        ("gate -water", vec![2], vec![2]),
        ("-gate", vec![1, 3], vec![1, 3]),
        ("sluice OR costs", vec![1, 2], vec![1, 2]),
        ("gate sluice OR water", vec![0], vec![0, 1, 2]),
        ("nothing", vec![], vec![]),
        ("", vec![0, 1, 2, 3], vec![0, 1, 2, 3]),
    ] {
        assert_eq!(kept(query, Show::All), all, "{query}");
        assert_eq!(kept(query, Show::Any), any, "{query}");
        assert_eq!(kept(query, Show::Everything), [0, 1, 2, 3], "{query}");
    }
}

#[test]
fn nearness_counts_words_within_one_turn_and_characters_in_han() {
    for (query, all) in [
        ("costs NEAR/1 lot", vec![]),
        ("costs NEAR/2 lot", vec![2]),
        ("lot NEAR/2 costs", vec![2]),
        ("patient NEAR/9 gate", vec![0]),
        ("patient NEAR/4 gate", vec![]),
        ("cost NEAR/50 lot", vec![2]),
        ("cost NEAR/50 and", vec![2]),
        ("and NEAR/50 lot", vec![]),
        ("the NEAR/2 gate NEAR/2 hold", vec![0]),
        ("gate NEAR/5 gate", vec![]),
        ("党 NEAR/2 外", vec![]),
        ("党 NEAR/3 外", vec![3]),
        ("sluice OR gate NEAR/1 costs", vec![1, 2]),
    ] {
        assert_eq!(kept(query, Show::All), all, "{query}");
    }
}

#[test]
fn scopes_limit_matches_to_questions_answers_speakers_and_outlets() {
    let count = |query: &str| look(&conference(), query, MatchOptions::default()).matches(&[], Show::Everything).len();
    for (query, marks, all) in [
        ("q:gate", 1, vec![0]),
        ("a:gate", 2, vec![0, 2]),
        ("gate speaker:bo", 1, vec![2]),
        ("gate -speaker:bo", 2, vec![0]),
        ("water outlet:post", 2, vec![0]),
        ("water -outlet:post", 1, vec![1]),
        ("the speaker:\"ms ada\" speaker:bo", 3, vec![0, 1, 2]),
        ("speaker:bo", 0, vec![2, 3]),
        ("q:gate a:costs", 2, vec![]),
        ("-q:gate", 0, vec![1, 2, 3]),
    ] {
        assert_eq!(count(query), marks, "{query}");
        assert_eq!(kept(query, Show::All), all, "{query}");
    }
}

#[test]
fn names_match_across_hyphens_apostrophes_accents_and_case() {
    let mut transcript = (*conference()).clone();
    for (id, name) in [("Ada", "Zoë Mallet-Browne"), ("Bo", "Seán O’Breen")] {
        transcript.participants.iter_mut().filter(|it| it.id == id).for_each(|it| it.name = name.to_owned());
    }
    let transcript = Arc::new(transcript);
    for name in ["\"mallet browne\"", "mallet-browne", "ZOE", "browne"] {
        let query = format!("speaker:{name}");
        assert_eq!(look(&transcript, &query, MatchOptions::default()).kept(Show::All), [0, 1], "{name}");
    }
    for name in ["obreen", "o'breen", "O’BREEN", "sean"] {
        let query = format!("speaker:{name}");
        assert_eq!(look(&transcript, &query, MatchOptions::default()).kept(Show::All), [2, 3], "{name}");
    }
}

#[test]
fn conditions_on_the_transcript_keep_all_or_nothing() {
    let mut transcript = (*conference()).clone();
    (transcript.event, transcript.date) = (Some("Harbour Council".into()), Some("2022-10-14".into()));
    transcript.language = "zh-Hans".into();
    let transcript = Arc::new(transcript);
    let keeps = |query: &str| look(&transcript, query, MatchOptions::default()).kept(Show::All) == [0, 2];
    for query in [
        "gate event:harbour",
        "gate event:\"harbour-council\"",
        "gate lang:zh",
        "gate lang:ZH-hans",
        "gate lang:en lang:zh",
        "gate date:2022",
        "gate date:2022-10",
        "gate date:2022-10-14",
        "gate date:2021..2023",
        "gate date:2022-10-14..",
        "gate date:..2022",
        "gate date:2019 date:2022",
        "gate before:2023",
        "gate before:2022-10-15 after:2021",
        "gate after:2022-09",
        "gate -lang:en -event:canal -date:2021",
        "gate ｄａｔｅ：２０２２",
    ] {
        assert!(keeps(query), "{query}");
    }
    for query in [
        "gate event:canal",
        "gate lang:z",
        "gate lang:zh-Hant",
        "gate date:2021",
        "gate date:2022-11..",
        "gate date:..2022-10-13",
        "gate before:2022",
        "gate before:2022-10",
        "gate before:2022-10-14",
        "gate after:2022",
        "gate after:2022-10",
        "gate before:2023 after:2022",
        "gate -lang:zh",
        "gate -date:2022-10",
    ] {
        let found = look(&transcript, query, MatchOptions::default());
        assert_eq!((found.kept(Show::All).len(), found.counts()), (0, vec![0]), "{query}");
    }
    let undated = look(&conference(), "gate date:..2030", MatchOptions::default());
    assert_eq!(undated.kept(Show::All), [0; 0]);
}

#[test]
fn hidden_matches_are_not_marked_and_switched_off_terms_are_still_counted() {
    let found = look(&conference(), "gate water", MatchOptions::default());
    assert_eq!(found.counts(), [3, 3]);
    let all = found.matches(&[], Show::Everything);
    assert_eq!((all.len(), all.in_exchange(0), all.in_exchange(1)), (6, 4, 1));
    let filtered = found.matches(&[], Show::All);
    assert_eq!((filtered.len(), filtered.counts()), (4, &[2, 2][..]));
    let off = found.matches(&[1], Show::Everything);
    assert_eq!((off.len(), off.counts()), (3, &[3, 3][..]));
}

#[test]
fn a_heading_belongs_to_its_exchange_and_has_no_speaker() {
    let mut transcript =
        (*transcript(&[&[("q", &["no money"]), ("a", &["none"])], &[("a", &["the rain", "more rain"])]])).clone();
    transcript.exchanges[1].heading = Some("Money and the rain".into());
    let transcript = Arc::new(transcript);
    let look = |query: &str| look(&transcript, query, MatchOptions::default());
    let places = |query: &str| -> Vec<(usize, usize, usize)> {
        let matches = look(query).matches(&[], Show::Everything);
        (0..matches.len()).filter_map(|it| matches.get(it)).map(|it| (it.exchange, it.text, it.range.start)).collect()
    };
    assert_eq!(places("money"), [(0, 0, 3), (1, 0, 0)]);
    assert_eq!(places("rain"), [(1, 0, 14), (1, 1, 4), (1, 2, 5)]);
    assert_eq!(places("q:money"), [(0, 0, 3)]);
    assert_eq!(places("a:rain"), [(1, 1, 4), (1, 2, 5)]);
    assert_eq!(places("speaker:\"Ms a\" rain"), [(1, 1, 4), (1, 2, 5)]);
    // No phrase and no NEAR reaches across the end of a heading.
    assert_eq!(places("\"rain the\""), []);
    assert_eq!(look("money NEAR/2 more").kept(Show::All), [0; 0]);
    assert_eq!(look("money rain").kept(Show::All), [1]);
    assert_eq!(look("-speaker:\"Ms a\"").kept(Show::All), [0]);
    let matches = look("rain").matches(&[], Show::Everything);
    assert_eq!(matches.of_text(1, 0), 0..1);
    assert_eq!(matches.in_exchange(1), 3);
    let shares: Vec<usize> = matches.by_speaker().iter().map(|share| share.total).collect();
    assert_eq!(shares, [2]);
    let found = look("money");
    let list = Concordance::new(&found, &found.matches(&[], Show::Everything), Show::Everything, ListOrder::Place);
    let row = list.row(1).unwrap();
    assert_eq!(
        (row.speaker, row.ids, row.matched.as_str(), row.right.as_str()),
        (None, ("e2", ""), "Money", " and the rain")
    );
}
