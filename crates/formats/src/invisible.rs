//! Characters that a reader cannot see.

/// Tells whether a character is one that no text needs and that a transcript refuses: a control character except tab,
/// an explicit embedding, override or isolate of direction (UAX #9, table 4), or a byte order mark.
pub(crate) fn is_invisible(character: char) -> bool {
    (character.is_control() && character != '\t')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Returns a text without invisible characters, and without white space around it.
pub(crate) fn visible(text: &str) -> String {
    text.replace(is_invisible, "").trim().to_owned()
}
