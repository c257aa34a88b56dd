//! Tests that each step of a search gives the same as a new search.

use address::{ListOrder, MatchOptions, Show, TranscriptPlace};
use find::{Matches, Search, Status};
use proptest::prelude::*;

use crate::{look, transcript};

fn place() -> impl Strategy<Value = TranscriptPlace> {
    let show = prop::sample::select(Show::CHOICES.as_slice());
    let query = prop::sample::select(&["", " ", "a", "ab", "b -c", "a OR c", "\"", "B", "a A é", "e E -É"]);
    (query, any::<[bool; 3]>(), prop::sample::select(&[&[] as &[usize], &[1], &[1, 2]]), show).prop_map(
        |(query, [case, accents, words], off, show)| TranscriptPlace {
            query: query.into(),
            options: MatchOptions { case, accents, words },
            off: off.into(),
            show,
            ..TranscriptPlace::new("t")
        },
    )
}

fn places(matches: &Matches) -> Vec<Option<find::Match>> {
    (0..matches.len()).map(|number| matches.get(number)).collect()
}

proptest! {
    #[test]
    fn each_step_gives_the_same_as_a_new_search(steps in prop::collection::vec((place(), any::<bool>()), 1..12)) {
        let transcript = transcript(&[&[("q", &["a ab"]), ("a", &["B c é", "cab e"])], &[("q", &["c"]), ("a", &["a b"])], &[("a", &["nothing"])]]);
        let mut search = Search::default();
        for (place, folds) in steps {
            search = search.next(&place, &transcript, folds);
            let found = look(&transcript, &place.query, place.options);
            let is_sought = !found.query().is_empty();
            let expected = if is_sought { found.matches(&place.off, place.show) } else { Matches::default() };
            prop_assert_eq!(places(search.matches()), places(&expected));
            prop_assert_eq!(search.matches().counts(), expected.counts());
            prop_assert_eq!(search.query(), found.query());
            let kept = (is_sought && place.show != Show::Everything).then(|| found.kept(place.show));
            prop_assert_eq!(search.kept(), kept.as_deref());
            prop_assert!(search.text().is_some() || !folds && !is_sought);
            let again = search.next(&place, &transcript, folds);
            prop_assert!(search.is_same(&again));
            prop_assert_eq!(search.listed(ListOrder::Place).len(), again.listed(ListOrder::Place).len());
        }
    }
}

#[test]
fn a_search_differs_from_another_if_its_marks_or_its_status_may_differ() {
    let transcript = transcript(&[&[("a", &["a ab"])]]);
    let of = |query: &str| TranscriptPlace { query: query.into(), ..TranscriptPlace::new("t") };
    let first = Search::default().next(&of("a"), &transcript, false);
    let others = [
        of("b"),
        of("zzz"),
        of("\"a"),
        TranscriptPlace { off: vec![1], ..of("a") },
        TranscriptPlace { show: Show::All, ..of("a") },
        TranscriptPlace { options: MatchOptions { case: true, ..MatchOptions::default() }, ..of("a") },
    ];
    for place in others {
        assert!(!first.is_same(&first.next(&place, &transcript, false)), "{place:?}");
    }
    assert!(first.is_same(&first.next(&TranscriptPlace { page: 2, ..of("a") }, &transcript, true)));
    let nothing = Search::default().next(&of(""), &transcript, false);
    assert!(nothing.text().is_none() && !nothing.is_same(&nothing.next(&of(""), &transcript, true)));
}

#[test]
fn equal_terms_are_determined_again_when_the_options_change() {
    let transcript = transcript(&[&[("a", &["The gate is the café"])]]);
    let of = |case, accents| TranscriptPlace {
        query: "The the café cafe".into(),
        options: MatchOptions { case, accents, words: false },
        ..TranscriptPlace::new("t")
    };
    let mut search = Search::default();
    for (place, counts) in [
        (of(false, false), &[2, 1][..]),
        (of(true, false), &[1, 1, 1]),
        (of(true, true), &[1, 1, 1, 0]),
        (of(false, true), &[2, 1, 0]),
        (of(false, false), &[2, 1]),
    ] {
        search = search.next(&place, &transcript, false);
        assert_eq!(search.matches().counts(), counts, "{:?}", place.options);
        assert_eq!(search.query().terms().len(), counts.len());
        assert_eq!(search.matches().len(), counts.iter().sum::<usize>());
    }
}

#[test]
fn words_without_signs_are_offered_as_a_phrase_if_they_stand_together() {
    let transcript = transcript(&[&[("a", &["When the gate opened, the gate stayed open.", "Open the Gate."])]]);
    let phrase = |query: &str| {
        let place = TranscriptPlace { query: query.into(), ..TranscriptPlace::new("t") };
        Search::default().next(&place, &transcript, false).phrase()
    };
    assert_eq!(phrase("the  gate"), Some(("\"the gate\"".into(), 3)));
    assert_eq!(phrase("when the gate"), Some(("\"when the gate\"".into(), 1)));
    for query in ["", "gate", "gate the", "\"the gate\"", "the gat*", "the -gate", "the OR gate", "q:the gate"] {
        assert_eq!(phrase(query), None, "{query}");
    }
}

#[test]
fn a_term_stays_switched_off_when_its_number_changes() {
    let transcript = transcript(&[&[("a", &["The gate, the water, a flood"])]]);
    let off_in = |before: &str, off: &[usize], after: &str, options: MatchOptions| {
        let place = TranscriptPlace { query: before.into(), off: off.into(), ..TranscriptPlace::new("t") };
        let search = Search::default().next(&place, &transcript, false);
        search.off_in(&TranscriptPlace { query: after.into(), options, ..place })
    };
    let any = MatchOptions::default();
    assert_eq!(off_in("water gate", &[1], "flood", any), Vec::<usize>::new());
    assert_eq!(off_in("water gate", &[1], "gate", any), Vec::<usize>::new());
    assert_eq!(off_in("water gate", &[2], "flood water Gate", any), [3]);
    assert_eq!(off_in("water gate", &[1, 2], "gate flood water", any), [1, 3]);
    assert_eq!(off_in("water", &[1], "", any), Vec::<usize>::new());
    let case = MatchOptions { case: true, ..any };
    assert_eq!(off_in("The gate the", &[2], "The gate the", case), [2]);
    assert_eq!(off_in("The the gate", &[2], "The the gate", case), [3]);
}

#[test]
fn the_status_counts_the_page_the_shown_exchanges_and_the_transcript() {
    let transcript = transcript(&[&[("a", &["gate gate water"])], &[("a", &["gate"])], &[("a", &["nothing"])]]);
    let status = |query: &str, off: &[usize], show: Show, current: Option<(usize, bool)>| {
        let place = TranscriptPlace { query: query.into(), off: off.into(), show, ..TranscriptPlace::new("t") };
        Search::default().next(&place, &transcript, false).status(current, 0..1)
    };
    let counts = |on_page, shown, total| Status::Counts { on_page, shown, total };
    let all = Show::Everything;
    assert_eq!(status("", &[], all, None), Status::Empty);
    assert_eq!(status("speaker:a", &[], all, None), Status::Kept { exchanges: 3 });
    assert_eq!(status("-gate", &[], all, None), Status::Kept { exchanges: 1 });
    assert_eq!(status("gate", &[], all, None), counts(2, 3, 3));
    assert_eq!(status("gate", &[], all, Some((1, false))), Status::At { number: 2, shown: 3, wrapped: false });
    assert_eq!(status("gate", &[], all, Some((0, true))), Status::At { number: 1, shown: 3, wrapped: true });
    assert_eq!(status("gate water", &[], Show::All, None), counts(3, 3, 4));
    assert_eq!(status("gate zzz", &[], Show::All, None), counts(0, 0, 3));
    assert_eq!(status("zzz", &[], all, None), Status::NotFound);
    assert_eq!(status("gate", &[1], all, None), Status::AllHidden);
    assert_eq!(status("gate zzz", &[1], all, None), Status::NotFoundButHidden);
    assert_eq!(status("gate water", &[1], all, None), counts(1, 1, 1));
}
