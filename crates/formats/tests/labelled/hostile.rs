//! Broken input, and input made to break the importer.

use std::time::{Duration, Instant};

use formats::{ErrorKind, Given, Imported, NearLabel, NoticeKind, Page, import};

fn read(text: &str) -> Result<Imported, ErrorKind> {
    import(&[Page { name: "x.md", bytes: text.as_bytes() }], &Given::default()).map_err(|error| error.kind)
}

#[test]
fn files_without_speech_are_refused_with_a_reason() {
    assert_eq!(read("").unwrap_err(), ErrorKind::Empty);
    assert_eq!(read("\u{feff} \n\n").unwrap_err(), ErrorKind::Empty);
    assert_eq!(read("← Back\n\n<  1  2  3  >\n").unwrap_err(), ErrorKind::NothingSaid);
    assert_eq!(read(&"Nobody says who says this. ".repeat(40)).unwrap_err(), ErrorKind::NoLabels(vec![]));
    let near = |line, text: &str| NearLabel { line, text: text.to_owned() };
    assert_eq!(
        read("Nobody says who says this.\n\nAda: or is it she?\n\nBo Roe\n").unwrap_err(),
        ErrorKind::NoLabels(vec![near(3, "Ada: or is it she?"), near(5, "Bo Roe")])
    );
    assert_eq!(import(&[], &Given::default()).unwrap_err().kind, ErrorKind::NoPages);
}

#[test]
fn a_record_may_have_only_one_or_two_turns() {
    let turns = |text: &str| read(text).unwrap().counts.turns;
    assert_eq!(turns("Ann Lee: It opens in May."), 1);
    assert_eq!(turns("Ann Lee: When does it open?\n\nBo Roe: In May."), 2);
}

#[test]
fn line_ends_and_encodings_do_not_change_the_transcript() {
    let text = "Ann Lee:\n\nIs it?\nIt is.\n\nBo Roe:\n\nYes.\n";
    let expected = read(text).unwrap().transcript;
    for other in [text.replace('\n', "\r\n"), text.replace('\n', "\r"), format!("\u{feff}{text}")] {
        assert_eq!(read(&other).unwrap().transcript, expected);
    }
    let utf16: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let page = Page { name: "x.md", bytes: &utf16 };
    assert_eq!(import(&[page], &Given::default()).unwrap().transcript, expected);
}

#[test]
fn invisible_characters_are_left_out_and_reported() {
    let imported = read("Ann Lee: Say \u{202e}it\u{0}.\n\nBo Roe: It.\n\nAnn Lee: So.").unwrap();
    assert_eq!(imported.transcript.exchanges[0].turns[0].paragraphs[0].text, "Say it.");
    let reported: Vec<_> =
        imported.notices.iter().filter(|notice| matches!(notice.kind, NoticeKind::Invisible(_))).collect();
    assert_eq!(
        reported.iter().map(|notice| (notice.place.line, notice.place.column)).collect::<Vec<_>>(),
        [(1, 14), (1, 17)]
    );
}

#[test]
fn large_input_takes_linear_time() {
    let many = |unit: &str, count: usize| unit.repeat(count);
    for text in [
        many("Ann Lee:\n\nIs it?\n\nBo Roe:\n\nIt is.\n\n", 12_500),
        many("Ann Lee: It is.\nBo Roe: It is not.\n", 50_000),
        format!("Ann Lee: {}", many("word ", 200_000)),
        format!("Ann Lee: {}", many("[a](b) *c* \u{202e}", 60_000)),
        format!("Ann Lee: hello\n\n{}", many("## Head\n\ntext\n\n", 25_000)),
        many("text\n\n9:20 A.M. EST\n\n", 25_000) + "Ann Lee:\n\nHello.",
        many("(Laughter.)\n\n", 50_000) + "Ann Lee:\n\nHello.",
        (0..50_000).map(|n| format!("Name{n} Other: text\n\n")).collect(),
        many("Ann Lee:", 100_000),
        format!("Ann Lee: hi\n\n{}", many("12\n\nx\n\n\n\n\n\n\n\n13\n", 10_000)),
        format!("---\ntitle: x\n---\nAnn Lee:\n\n{}", many("> a\n", 100_000)),
    ] {
        let start = Instant::now();
        let _ = read(&text);
        // The limit is far above the time that a slow machine needs, and far below quadratic time.
        assert!(start.elapsed() < Duration::from_secs(20), "{:.40}: {:?}", text, start.elapsed());
    }
}
