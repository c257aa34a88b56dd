//! Shortens text to its beginning.

use unicode_segmentation::UnicodeSegmentation;

/// Returns the beginning of a text, on one line: whole words, at most `max` chars, and `…` where more follows. Text without
/// spaces is cut between grapheme clusters (UAX #29).
pub(super) fn beginning(text: &str, max: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((limit, _)) = text.char_indices().nth(max) else { return text };
    let ends = text.grapheme_indices(true).map(|(at, grapheme)| at + grapheme.len());
    let end = ends.take_while(|&end| end <= limit).last().unwrap_or(0);
    // The last word is whole if a space follows it.
    let is_whole = text[end..].starts_with(' ');
    let at_space = text[..end].rfind(' ').filter(|&at| !is_whole && at > end / 2);
    let head = &text[..at_space.unwrap_or(end)];
    format!("{}…", head.trim_end_matches(|c: char| c.is_whitespace() || ",;:，、；،؛".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_between_words_and_never_inside_a_grapheme_cluster() {
        for (text, max, expected) in [
            ("How much,\n and when?", 40, "How much, and when?"),
            ("How much, and when?", 11, "How much…"),
            ("How much, and when?", 13, "How much, and…"),
            ("请问党的对外工作", 3, "请问党…"),
            ("नमस्तेनमस्ते", 3, "नम…"),
            ("👩‍👩‍👧👩‍👩‍👧", 6, "👩‍👩‍👧…"),
            ("👩‍👩‍👧", 2, "…"),
            ("", 5, ""),
        ] {
            assert_eq!(beginning(text, max), expected, "{text}");
        }
    }
}
