//! The oracle of "no text is lost": every letter and digit of the pages stands, in its order, in a heading or a
//! paragraph, or in a stretch that a notice tells of.

use formats::{Imported, NoticeKind};

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What of the pages should stand in the transcript, and what does.
pub(crate) fn sides(pages: &[&str], imported: &Imported) -> (String, String) {
    let mut expected = String::new();
    for (index, page) in pages.iter().enumerate() {
        let mut bytes = page.as_bytes().to_vec();
        for notice in imported.notices.iter().filter(|notice| notice.place.page == index && !notice.kind.keeps_text()) {
            // Every notice names characters, not parts of them, and what it names is there.
            assert!(page.get(notice.place.range.clone()).is_some_and(|told| !told.is_empty()), "{notice:?}");
            if !matches!(notice.kind, NoticeKind::Markup) || !page[notice.place.range.clone()].starts_with('&') {
                bytes[notice.place.range.clone()].fill(b' ');
            }
        }
        expected += &letters(&String::from_utf8(bytes).unwrap());
    }
    let mut found = String::new();
    for exchange in &imported.transcript.exchanges {
        found += &letters(exchange.heading.as_deref().unwrap_or_default());
        exchange.paragraphs().for_each(|paragraph| found += &letters(&paragraph.text));
    }
    (expected, found)
}

/// Panics where a letter of the pages is lost, added or moved.
pub(crate) fn nothing_is_lost(pages: &[&str], imported: &Imported) {
    let (expected, found) = sides(pages, imported);
    if expected != found {
        let same = expected.chars().zip(found.chars()).take_while(|(a, b)| a == b).count();
        let around = |text: &str| text.chars().skip(same.saturating_sub(30)).take(90).collect::<String>();
        panic!("lost or moved after {same} letters:\n  source  {}\n  result  {}", around(&expected), around(&found));
    }
}
