//! Tells which form of a text goes with a number, by the plural rules of CLDR 47 for whole numbers.

/// A form of a text, as CLDR names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// For nothing, in Arabic.
    Zero,
    /// For one, and in some languages for what ends in one.
    One,
    /// For two.
    Two,
    /// For a few.
    Few,
    /// For many.
    Many,
    /// For all other numbers.
    Other,
}

use Form::{Few, Many, One, Other, Two, Zero};

/// Returns the forms that texts in a language have, in the order in which they are stored.
///
/// CLDR also has a form for whole millions in French, Spanish and Portuguese ("1 000 000 de questions"). Texts here are about
/// fewer things, so they have no such form.
pub(crate) const fn forms(language: &str) -> &'static [Form] {
    match language.as_bytes() {
        b"ar" => &[Zero, One, Two, Few, Many, Other],
        b"he" => &[One, Two, Other],
        b"ru" => &[One, Few, Many, Other],
        b"ja" | b"ko" | b"zh-Hans" | b"zh-Hant" => &[Other],
        _ => &[One, Other],
    }
}

/// Returns the form that goes with a number in a language.
pub(crate) fn form(language: &str, number: usize) -> Form {
    let (of_ten, of_hundred) = (number % 10, number % 100);
    match (language, number) {
        ("ja" | "ko" | "zh-Hans" | "zh-Hant", _) => Other,
        ("ar", 0) => Zero,
        ("ar" | "he", 2) => Two,
        ("ar", 3..) if (3..=10).contains(&of_hundred) => Few,
        ("ar", 3..) if of_hundred >= 11 => Many,
        ("ru", _) if of_ten == 1 && of_hundred != 11 => One,
        ("ru", _) if (2..=4).contains(&of_ten) && !(12..=14).contains(&of_hundred) => Few,
        ("ru", _) => Many,
        ("fr" | "hi" | "pt", 0) | (_, 1) => One,
        _ => Other,
    }
}
