//! Cuts texts into pieces, for captions and for reading aloud.

/// Cuts a text into pieces: after the end of a sentence, or else after a comma, or else after a space. The pieces together are the
/// text. `longest` returns the greatest length of the piece that begins a text, in chars; a longer one has no place where it could be
/// cut.
///
/// ```
/// assert_eq!(transcript::cut("It is open. It was late, again.", |_| 14), ["It is open. ", "It was late, ", "again."]);
/// ```
pub fn cut(text: &str, longest: impl Fn(&str) -> usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((limit, _)) = rest.char_indices().nth(longest(rest)) {
        let window = &rest[..limit];
        let after =
            |marks: &[char]| window.rfind(marks).map(|at| at + window[at..].chars().next().map_or(1, char::len_utf8));
        let spaced =
            |marks: &[&str]| marks.iter().filter_map(|mark| window.rfind(mark).map(|at| at + mark.len())).max();
        let cut = after(&['。', '！', '？', '।'])
            .or_else(|| spaced(&[". ", "? ", "! ", "؟ "]))
            .filter(|cut| cut * 3 >= window.len())
            .or_else(|| {
                after(&['，', '、'])
                    .or_else(|| spaced(&[", ", "; ", " – ", " — "]))
                    .filter(|cut| cut * 3 >= window.len())
            })
            .or_else(|| after(&[' ', '\n']))
            .or_else(|| rest.find([' ', '\n']).map(|at| at + 1));
        let Some(cut) = cut.filter(|cut| *cut > 0 && *cut < rest.len()) else { break };
        pieces.push(&rest[..cut]);
        rest = &rest[cut..];
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn long_texts_are_cut_after_sentences_or_commas() {
        let text = "It closed at ten, as it does each night in winter, and nobody was told. Then the keeper came, and it opened again.";
        let pieces = cut(text, |_| 84);
        assert_eq!(pieces.concat(), text);
        assert_eq!(pieces[0], "It closed at ten, as it does each night in winter, and nobody was told. ");
        assert_eq!(cut(&"あ".repeat(100), |_| 84).len(), 1);
        assert!(cut("", |_| 84).concat().is_empty());
    }
}
