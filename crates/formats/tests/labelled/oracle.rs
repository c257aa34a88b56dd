//! A naive check that no text is lost: every letter and digit of the pages must stand, in its order, in a heading, in a
//! paragraph, or in a stretch that has a notice.

use formats::{Imported, NoticeKind};

/// Returns the letters and digits of a text.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Returns the character of a numeric character reference (HTML, section 13.5). References with names mean no letters.
fn letter_of(reference: &str) -> Option<char> {
    let digits = reference.strip_prefix("&#")?.strip_suffix(';')?;
    let hexadecimal = digits.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
    char::from_u32(hexadecimal.unwrap_or_else(|| digits.parse()).ok()?)
}

/// Returns the letters of the pages that should be in the transcript, and the letters that are.
pub(crate) fn sides(pages: &[&str], imported: &Imported) -> (String, String) {
    let mut expected = String::new();
    for (index, page) in pages.iter().enumerate() {
        let mut bytes = page.as_bytes().to_vec();
        for notice in imported.notices.iter().filter(|notice| notice.place.page == index && !notice.kind.keeps_text()) {
            // The range of a notice is not empty and does not cut a character.
            let stretch = page.get(notice.place.range.clone()).filter(|stretch| !stretch.is_empty());
            let stretch = stretch.unwrap_or_else(|| panic!("{notice:?}"));
            let bytes = &mut bytes[notice.place.range.clone()];
            bytes.fill(b' ');
            if let Some(letter) = letter_of(stretch).filter(|_| matches!(notice.kind, NoticeKind::Markup)) {
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

/// Panics if a letter of the pages is lost, added or moved.
pub(crate) fn nothing_is_lost(pages: &[&str], imported: &Imported) {
    let (expected, found) = sides(pages, imported);
    if expected != found {
        let same = expected.chars().zip(found.chars()).take_while(|(a, b)| a == b).count();
        let around = |text: &str| text.chars().skip(same.saturating_sub(30)).take(90).collect::<String>();
        panic!("lost or moved after {same} letters:\n  source  {}\n  result  {}", around(&expected), around(&found));
    }
}
