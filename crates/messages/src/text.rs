//! Holds the language of the interface, and looks up texts in it.

use std::sync::{PoisonError, RwLock};

use transcript::language::{Direction, direction};

use crate::plural::{form, forms};

/// The language that the program has inside.
pub const ENGLISH: &str = "en";

/// One text of the interface, in every language.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    pub(crate) index: usize,
    /// The forms in English, with a tab between them.
    pub(crate) english: &'static str,
}

/// A language other than English.
struct Language {
    tag: String,
    /// The texts in the order of their indexes. A text with a count has its forms in the order of [`forms`], with a tab between them.
    texts: Vec<&'static str>,
}

static CURRENT: RwLock<Option<&'static Language>> = RwLock::new(None);

/// A file that is not one of texts, or one of another version of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotTexts;

/// Says everything in a language from now on. Takes its tag, and its file as [`languages`](crate::languages) or the site has it.
///
/// # Errors
///
/// The file is no file of texts, or one of another version of the interface. Then the language stays as it was.
pub fn use_language(tag: &str, file: &str) -> Result<(), NotTexts> {
    if tag == crate::tag() {
        return Ok(());
    }
    let texts = texts_in(file).ok_or(NotTexts)?;
    // The texts stay in memory until the program ends, so that each of them can be used without a copy. A page uses one language,
    // a command that serves a library at most a few.
    let texts = Box::leak(texts.to_owned().into_boxed_str()).lines().collect();
    set(Some(Box::leak(Box::new(Language { tag: tag.to_owned(), texts }))));
    Ok(())
}

/// Tells whether a file has the texts of this version of the interface.
pub fn are_texts(file: &str) -> bool {
    texts_in(file).is_some()
}

/// Returns the lines of a file after its first, which names the version.
fn texts_in(file: &str) -> Option<&str> {
    file.strip_prefix(FINGERPRINT)?.strip_prefix('\n')
}

/// Says everything in English from now on.
pub fn use_english() {
    set(None);
}

fn set(language: Option<&'static Language>) {
    *CURRENT.write().unwrap_or_else(PoisonError::into_inner) = language;
}

fn current() -> Option<&'static Language> {
    *CURRENT.read().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the tag of the language in use: "en", "zh-Hans".
pub fn tag() -> &'static str {
    current().map_or(ENGLISH, |language| &language.tag)
}

/// Returns the direction of the language in use, as the attribute `dir` has it: "ltr" or "rtl".
pub fn dir() -> &'static str {
    direction(tag()).as_str()
}

impl Text {
    /// Returns the text in the language in use.
    // Some hundred places call this: a copy in each adds to the first load.
    #[inline(never)]
    pub fn get(self) -> &'static str {
        current().and_then(|language| language.texts.get(self.index).copied()).unwrap_or(self.english)
    }

    /// Writes values into the text: the count, which also chooses the form, and the others by their places.
    ///
    /// In a language from right to left, each value is isolated from the text around it (Unicode, UAX #9, 2.4), so that a name in
    /// Latin letters leaves the order of the words as it is.
    fn fill(self, count: Option<usize>, values: &[&str]) -> String {
        let text = match count {
            Some(count) => self.form(count),
            None => self.get(),
        };
        let is_rtl = direction(tag()) == Direction::Rtl;
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, at)| Some((before, at.split_once('}')?)))
        {
            filled.push_str(before);
            match name.parse::<usize>() {
                Ok(place) => {
                    let value = values.get(place).copied().unwrap_or_default();
                    let is_isolated = is_rtl && !value.is_empty();
                    filled.push_str(if is_isolated { "\u{2068}" } else { "" });
                    filled.push_str(value);
                    filled.push_str(if is_isolated { "\u{2069}" } else { "" });
                }
                Err(_) => filled.push_str(&crate::number(count.unwrap_or_default())),
            }
            rest = after;
        }
        filled + rest
    }

    fn form(self, count: usize) -> &'static str {
        let form = form(tag(), count);
        let place = forms(tag()).iter().position(|it| *it == form).unwrap_or_default();
        let text = self.get();
        text.split('\t').nth(place).unwrap_or(text)
    }
}

/// Stands for a value that is an element of the page, such as a link.
const GAP: &str = "\u{fffc}";

/// Splits a text, written by `write` with the given value, into what stands before the value and what stands after it.
pub(crate) fn around(write: impl FnOnce(&str) -> String) -> (String, String) {
    let text = write(GAP).replace(['\u{2068}', '\u{2069}'], "");
    let (before, after) = text.split_once(GAP).unwrap_or((&text, ""));
    (before.to_owned(), after.to_owned())
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
