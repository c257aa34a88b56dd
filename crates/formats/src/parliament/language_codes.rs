//! The codes of languages in Akoma Ntoso (ISO 639-2), and the tags of BCP 47 for them.

/// The tag, the code, and the other code that some languages have (ISO 639-2/B).
const CODES: [(&str, &str, &str); 22] = [
    ("ar", "ara", ""),
    ("de", "deu", "ger"),
    ("el", "ell", "gre"),
    ("en", "eng", ""),
    ("es", "spa", ""),
    ("fr", "fra", "fre"),
    ("he", "heb", ""),
    ("hi", "hin", ""),
    ("it", "ita", ""),
    ("ja", "jpn", ""),
    ("ko", "kor", ""),
    ("nl", "nld", "dut"),
    ("pl", "pol", ""),
    ("pt", "por", ""),
    ("ro", "ron", "rum"),
    ("ru", "rus", ""),
    ("sl", "slv", ""),
    ("sv", "swe", ""),
    ("sw", "swa", ""),
    ("th", "tha", ""),
    ("uk", "ukr", ""),
    ("zh", "zho", "chi"),
];

/// Returns the tag for a code. Other codes are left to be inferred.
pub(super) fn two_letters(code: &str) -> Option<&'static str> {
    let found = CODES.iter().find(|(_, first, other)| [*first, *other].contains(&code) && !code.is_empty());
    found.map(|(tag, ..)| *tag)
}

/// Returns the code for a tag, by its primary language.
pub(crate) fn three_letters(tag: &str) -> Option<&'static str> {
    let language = tag.split('-').next().unwrap_or_default();
    CODES.iter().find(|(short, ..)| short.eq_ignore_ascii_case(language)).map(|(_, code, _)| *code)
}
