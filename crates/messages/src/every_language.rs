//! Holds the files of all languages, for programs that write sites.

use crate::text::{ENGLISH, NotTexts, Text, use_english, use_language};

include!(concat!(env!("OUT_DIR"), "/others.rs"));

/// The texts of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageFile {
    /// The tag of the language: "zh-Hans".
    pub tag: &'static str,
    /// The file, for [`use_language`]. It is empty for English, which every program has inside.
    pub file: &'static str,
}

impl LanguageFile {
    /// Says everything in this language from now on.
    ///
    /// # Errors
    ///
    /// None, for a file of [`languages`].
    pub fn in_use(self) -> Result<(), NotTexts> {
        if self.tag == ENGLISH {
            use_english();
            return Ok(());
        }
        use_language(self.tag, self.file)
    }

    /// Returns the name of the language in that language: "Français".
    pub fn name(self) -> &'static str {
        let Text { index, english } = crate::text::shared::LANGUAGE_NAME;
        // The first line is no text.
        self.file.lines().nth(index + 1).unwrap_or(english)
    }
}

/// Returns every language of the interface: English, then the others by their tags.
pub fn languages() -> impl Iterator<Item = LanguageFile> {
    let others = OTHERS.iter().map(|&(tag, file)| LanguageFile { tag, file });
    std::iter::once(LanguageFile { tag: ENGLISH, file: "" }).chain(others)
}

/// Returns the language of the interface that goes with a language tag, if there is one: that of the same primary subtag, and for
/// Chinese that of the script, which may follow from the region (BCP 47; CLDR, likely subtags).
///
/// ```
/// assert_eq!(messages::language("pt-BR").map(|it| it.tag), Some("pt"));
/// assert_eq!(messages::language("zh-TW").map(|it| it.tag), Some("zh-Hant"));
/// assert!(messages::language("tlh").is_none());
/// ```
pub fn language(tag: &str) -> Option<LanguageFile> {
    let tags: Vec<&str> = languages().map(|it| it.tag).collect();
    let chosen = transcript::language::choose(tag, &tags)?;
    languages().find(|it| it.tag == chosen)
}
