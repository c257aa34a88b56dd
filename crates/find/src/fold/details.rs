//! Folded text together with the case and the accents that folding took from it.

use address::MatchOptions;

use super::folder::fold;
use super::graphemes::is_mark;
use super::hangul::compose;
use super::table::table;
use super::words::is_word;

/// A folded character, with the properties that folding took from it and that a reader may want to compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Detailed {
    folded: char,
    is_upper: bool,
    /// Ascending, because accents of one letter are compared without regard to their order.
    accents: Vec<char>,
}

impl Detailed {
    fn add_accents(&mut self, accents: Vec<char>) {
        for accent in accents {
            let at = self.accents.partition_point(|it| *it < accent);
            self.accents.insert(at, accent);
        }
    }
}

/// Folds text and keeps of its case, its accents and what stands between its words what the options compare. The results
/// for two texts are equal if the texts differ at most in what is not kept.
pub(crate) fn detailed(text: &str, options: MatchOptions) -> Vec<Detailed> {
    let MatchOptions { case: keep_case, accents: keep_accents, words: only_words } = options;
    let mut details: Vec<Detailed> = Vec::new();
    for character in text.chars() {
        let last = details.last_mut();
        if character.is_whitespace() && last.as_ref().is_some_and(|last| last.folded == ' ') {
            continue;
        }
        let accents = if keep_accents { accents(character) } else { Vec::new() };
        let is_upper = keep_case && (character.is_uppercase() || is_title_case(character));
        let folded = fold(character.encode_utf8(&mut [0; 4]));
        match last {
            // The character is a mark.
            Some(last) if folded.is_empty() => {
                last.add_accents(accents);
                continue;
            }
            Some(last) => {
                if let Some(syllable) = folded.chars().next().and_then(|next| compose(last.folded, next)) {
                    last.folded = syllable;
                    continue;
                }
            }
            None => {}
        }
        let folded = if details.last().is_some_and(|last| last.folded == ' ') { folded.trim_start() } else { &folded };
        details.extend(folded.chars().map(|folded| Detailed { folded, is_upper, accents: Vec::new() }));
        if let (Some(last), false) = (details.last_mut(), folded.is_empty()) {
            last.add_accents(accents);
        }
    }
    details.retain(|it| !only_words || is_word(it.folded));
    details
}

/// Returns the accents that a character loses when it folds; a mark loses itself.
fn accents(character: char) -> Vec<char> {
    match table().accents(character) {
        Some(accents) => accents,
        None if is_mark(character) => vec![character],
        None => Vec::new(),
    }
}

/// Tells whether a character is a pair of letters with only the first in upper case (general category Lt, UAX #44),
/// like ᾘ and Dž.
fn is_title_case(character: char) -> bool {
    matches!(character, 'ǅ' | 'ǈ' | 'ǋ' | 'ǲ' | 'ᾈ'..='ᾏ' | 'ᾘ'..='ᾟ' | 'ᾨ'..='ᾯ' | 'ᾼ' | 'ῌ' | 'ῼ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_that_has_a_lower_case_is_upper_case_or_title_case() {
        for character in '\0'..=char::MAX {
            let has_lower = character.to_lowercase().next() != Some(character);
            let is_title = !character.is_uppercase() && has_lower;
            assert_eq!(is_title_case(character), is_title, "{character}");
        }
    }
}
