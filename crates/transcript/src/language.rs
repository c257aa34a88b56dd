//! What follows from a language tag (BCP 47): the direction of the text.

/// The base direction of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Scripts written from right to left (ISO 15924), as Unicode's character properties have them.
const RTL_SCRIPTS: [&str; 14] =
    ["adlm", "arab", "aran", "garay", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "syrj", "syre", "thaa"];

/// Languages whose likely script (CLDR) is written from right to left.
const RTL_LANGUAGES: [&str; 23] = [
    "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb",
    "ps", "sd", "syr", "ug", "ur", "yi",
];

/// The base direction of a text in the language of this tag: by its script where the tag names one, by the language's
/// likely script otherwise. An unknown or malformed tag is left to right.
pub fn direction(tag: &str) -> Direction {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
    let script = subtags.take_while(|subtag| subtag.len() > 1).find(|subtag| is_script(subtag));
    let rtl = match script {
        Some(script) => RTL_SCRIPTS.contains(&script.to_ascii_lowercase().as_str()),
        None => RTL_LANGUAGES.contains(&language.as_str()),
    };
    if rtl { Direction::Rtl } else { Direction::Ltr }
}

/// The primary language subtag, in lower case.
pub fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether a tag is well formed enough to put into `lang`: subtags of 1 to 8 ASCII letters and digits, the first of
/// 2 to 8 letters (RFC 5646, section 2.1, without the registered exceptions) or `x`.
pub fn is_well_formed(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let first = subtags.next().unwrap_or_default();
    let first_ok = first.eq_ignore_ascii_case("x")
        || ((2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic()));
    first_ok
        && subtags
            .all(|subtag| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_follows_the_language_unless_the_tag_names_a_script() {
        for (tag, expected) in [
            ("en", Direction::Ltr),
            ("ar", Direction::Rtl),
            ("AR-EG", Direction::Rtl),
            ("he-IL", Direction::Rtl),
            ("ar-Latn", Direction::Ltr),
            ("az-Arab", Direction::Rtl),
            ("zh-Hans-CN", Direction::Ltr),
            ("en-x-arab", Direction::Ltr),
            ("", Direction::Ltr),
        ] {
            assert_eq!(direction(tag), expected, "{tag}");
        }
    }

    #[test]
    fn well_formed_tags_are_told_from_others() {
        for tag in ["en", "zh-Hans", "de-CH-1996", "x-klingon", "sl-rozaj-biske"] {
            assert!(is_well_formed(tag), "{tag}");
        }
        for tag in ["", "e", "en_US", "en-", "englishes-language", "日本", "en us", "1a"] {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }
}
