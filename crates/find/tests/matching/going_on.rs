//! A search that a reader goes on with is at each step what it would be from the start.

use find::{Matches, Search};
use proptest::prelude::*;
use transcript::{ListOrder, MatchOptions, Show, TranscriptPlace};

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
    fn each_step_is_as_from_the_start(steps in prop::collection::vec((place(), any::<bool>()), 1..12)) {
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
fn a_search_is_another_when_what_is_marked_or_said_of_it_may_be_another() {
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
fn what_is_one_term_is_asked_anew_when_case_and_accents_begin_to_count() {
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
