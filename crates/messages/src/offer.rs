//! The list of languages in a site's pages: which the site offers, and where their texts are.

/// A language that a site offers for the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageOffer<'a> {
    /// The tag of the language: "zh-Hans".
    pub tag: &'a str,
    /// The path of the file of its texts, from the root of the site. It is empty for English, which the app has inside.
    pub file: &'a str,
    /// The name of the language in that language.
    pub name: &'a str,
}

/// Writes a list of languages: a line for each, with tabs between tag, file and name.
///
/// ```
/// use messages::{LanguageOffer, read_offers, write_offers};
///
/// let french = LanguageOffer { tag: "fr", file: "language-fr.txt", name: "Français" };
/// let text = write_offers([french]);
/// assert_eq!(read_offers(&text).collect::<Vec<_>>(), [french]);
/// ```
pub fn write_offers<'a>(offers: impl IntoIterator<Item = LanguageOffer<'a>>) -> String {
    offers.into_iter().map(|LanguageOffer { tag, file, name }| format!("{tag}\t{file}\t{name}\n")).collect()
}

/// Reads a list of languages. Leaves out lines that are none.
pub fn read_offers(text: &str) -> impl Iterator<Item = LanguageOffer<'_>> {
    text.lines().filter_map(|line| {
        let mut parts = line.split('\t');
        Some(LanguageOffer { tag: parts.next()?, file: parts.next()?, name: parts.next()? })
    })
}
