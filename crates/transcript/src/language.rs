//! Reads language tags (BCP 47): the primary language, and the direction of the text.

/// The base direction of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value for the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The codes (ISO 15924) of scripts that Unicode's character properties define as written from right to left.
const RTL_SCRIPTS: [&str; 14] =
    ["adlm", "arab", "aran", "garay", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "syrj", "syre", "thaa"];

/// The languages whose likely script (CLDR) is written from right to left.
const RTL_LANGUAGES: [&str; 23] = [
    "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb",
    "ps", "sd", "syr", "ug", "ur", "yi",
];

/// Returns the base direction of a text in the language of this tag. The script decides if the tag names one, otherwise
/// the likely script of the language. Unknown and malformed tags give left to right.
pub fn direction(tag: &str) -> Direction {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
    let script = subtags.take_while(|subtag| subtag.len() > 1).find(|subtag| is_script(subtag));
    let is_rtl = match script {
        Some(script) => RTL_SCRIPTS.contains(&script.to_ascii_lowercase().as_str()),
        None => RTL_LANGUAGES.contains(&language.as_str()),
    };
    if is_rtl { Direction::Rtl } else { Direction::Ltr }
}

/// Returns the primary language subtag in lower case.
pub fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Returns the tag, among those that are offered, that goes with a wanted language tag, if there is one: that of the same primary
/// subtag, and for Chinese that of the same script. Without a script, Taiwan, Hong Kong and Macau write Hant, others Hans (CLDR,
/// likely subtags).
///
/// ```
/// use transcript::language::choose;
///
/// let offered = ["en", "pt", "zh-Hans", "zh-Hant"];
/// assert_eq!(choose("pt-BR", &offered), Some("pt"));
/// assert_eq!(choose("zh-TW", &offered), Some("zh-Hant"));
/// assert_eq!(choose("tlh", &offered), None);
/// ```
pub fn choose<'a>(wanted: &str, offered: &[&'a str]) -> Option<&'a str> {
    let is_traditional = |tag: &str| {
        let subtags: Vec<String> = tag.split(['-', '_']).skip(1).map(str::to_ascii_lowercase).collect();
        let is_any_of = |names: &[&str]| subtags.iter().any(|it| names.contains(&it.as_str()));
        is_any_of(&["hant"]) || is_any_of(&["tw", "hk", "mo"]) && !is_any_of(&["hans"])
    };
    let is_same = |offer: &&&'a str| {
        let language = primary(wanted);
        language == primary(offer) && (language != "zh" || is_traditional(wanted) == is_traditional(offer))
    };
    offered.iter().find(is_same).copied()
}

/// Tells whether a subtag has the form of a script code: four ASCII letters.
fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Tells whether a tag is well formed enough for the attribute `lang`: its subtags are 1 to 8 ASCII letters and digits,
/// and the first is `x` or 2 to 8 letters (RFC 5646, section 2.1, without the registered exceptions).
pub fn is_well_formed(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let first = subtags.next().unwrap_or_default();
    let is_language = (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_subtag =
        |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (first.eq_ignore_ascii_case("x") || is_language) && subtags.all(is_subtag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wanted_language_gets_the_nearest_that_is_offered() {
        let offered = ["en", "he", "zh-Hans", "zh-Hant"];
        let cases = [
            ("en-GB", Some("en")),
            ("EN", Some("en")),
            ("zh", Some("zh-Hans")),
            ("zh-CN", Some("zh-Hans")),
            ("zh-HK", Some("zh-Hant")),
            ("zh-Hans-HK", Some("zh-Hans")),
            ("zh-Hant-CN", Some("zh-Hant")),
            ("fr", None),
            ("", None),
        ];
        for (wanted, expected) in cases {
            assert_eq!(choose(wanted, &offered), expected, "{wanted}");
        }
    }

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
    fn well_formed_tags_are_accepted_and_others_are_not() {
        for tag in ["en", "zh-Hans", "de-CH-1996", "x-klingon", "sl-rozaj-biske"] {
            assert!(is_well_formed(tag), "{tag}");
        }
        for tag in ["", "e", "en_US", "en-", "englishes-language", "日本", "en us", "1a"] {
            assert!(!is_well_formed(tag), "{tag}");
        }
    }
}
