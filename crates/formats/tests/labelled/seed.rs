//! The page that Rostrum began with: one question, one answer and a pager.

use formats::{Furniture, Given, Imported, NoticeKind, Page, import};
use transcript::{Coverage, Inferred, ParticipantKind, TurnKind};

use crate::oracle;

const SEED: &str = include_str!("../../../../tests/fixtures/library/china-diplomacy-new-era.txt");

fn seed() -> Imported {
    import(&[Page { name: "china-diplomacy-new-era.txt", bytes: SEED.as_bytes() }], &Given::default()).unwrap()
}

#[test]
fn the_seed_is_read_completely_and_word_for_word() {
    let transcript = seed().transcript;
    assert_eq!(
        transcript.title,
        "Publicity Department of CPC Central Committee holds press conference on China's diplomacy in the new era"
    );
    assert_eq!(transcript.event.as_deref(), Some("Press conference on China's diplomacy in the new era"));
    assert_eq!(transcript.date.as_deref(), Some("2022-10-14"));
    assert_eq!(transcript.language, "en");
    let [exchange] = &transcript.exchanges[..] else { panic!("{:?}", transcript.exchanges.len()) };
    let [question, answer] = &exchange.turns[..] else { panic!("{:?}", exchange.turns.len()) };
    assert_eq!((question.kind, answer.kind), (TurnKind::Question, TurnKind::Answer));
    assert!([question, answer].iter().all(|turn| turn.inferred.contains(&Inferred::Kind)));
    let name = |id: &Option<String>| transcript.participant(id.as_deref().unwrap()).unwrap().clone();
    assert_eq!(name(&question.participant).name, "Global Times");
    assert_eq!(name(&question.participant).kind, ParticipantKind::Outlet);
    assert_eq!(name(&answer.participant).name, "Guo Yezhou");
    let lines: Vec<&str> = SEED.lines().filter(|line| !line.is_empty()).collect();
    let texts = |turn: &transcript::Turn| turn.paragraphs.iter().map(|p| p.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(question), lines[3..4]);
    assert_eq!(texts(answer), lines[5..12]);
    assert_eq!(answer.paragraphs.len(), 7);
    assert!(answer.paragraphs[4].text.contains("philosophy, and\u{a0}fosters"));
}

#[test]
fn the_arrow_and_the_pager_of_the_seed_are_furniture_and_give_its_pages() {
    let imported = seed();
    let furniture: Vec<_> = imported
        .notices
        .iter()
        .filter_map(|notice| match notice.kind {
            NoticeKind::Furniture(kind) => Some((kind, notice.place.line, &SEED[notice.place.range.clone()])),
            _ => None,
        })
        .collect();
    assert_eq!(furniture.len(), 2);
    assert_eq!(furniture[0], (Furniture::BackLink, 1, "ㄑ"));
    assert_eq!((furniture[1].0, furniture[1].1), (Furniture::Pager, 25));
    assert_eq!(imported.transcript.coverage, Some(Coverage { pages: 12, held: 1, numbers: vec![] }));
    oracle::nothing_is_lost(&[SEED], &imported);
}
