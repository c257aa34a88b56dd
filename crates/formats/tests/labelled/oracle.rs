//! The oracle of "no text is lost": every letter and digit of the pages stands, in its order, in a heading or a
//! paragraph, or in a stretch that a notice tells of.

use formats::{Imported, NoticeKind};

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The character for which a numeric character reference stands (HTML, 13.5); those with names stand for no letters.
fn letter_of(reference: &str) -> Option<char> {
    let digits = reference.strip_prefix("&#")?.strip_suffix(';')?;
    let hexadecimal = digits.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
    char::from_u32(hexadecimal.unwrap_or_else(|| digits.parse()).ok()?)
}

/// What of the pages should stand in the transcript, and what does.
pub(crate) fn sides(pages: &[&str], imported: &Imported) -> (String, String) {
    let mut expected = String::new();
    for (index, page) in pages.iter().enumerate() {
        let mut bytes = page.as_bytes().to_vec();
        for notice in imported.notices.iter().filter(|notice| notice.place.page == index && !notice.kind.keeps_text()) {
            // Every notice names characters, not parts of them, and what it names is there.
            let told = page.get(notice.place.range.clone()).filter(|told| !told.is_empty());
            let told = told.unwrap_or_else(|| panic!("{notice:?}"));
            let bytes = &mut bytes[notice.place.range.clone()];
            bytes.fill(b' ');
            if let Some(letter) = letter_of(told).filter(|_| matches!(notice.kind, NoticeKind::Markup)) {
                letter.encode_utf8(bytes);
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
