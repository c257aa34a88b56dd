//! Joins lines of wrapped text, and the words that are broken between them.
//!
//! A hyphen at the end of a line joins a compound, as in `well-known`, or breaks a word, as in `opti-mized`. The words of the record
//! tell which, and where they do not, the forms of words do. In doubt the hyphen stays.

use std::collections::HashSet;

/// The words of a record, apart from those that the end of a line may have broken. In lower case.
#[derive(Debug, Default)]
pub(crate) struct Words(HashSet<String>);

/// Says what to put between two joined lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineEnd {
    Space,
    Nothing,
    /// Nothing, and the hyphen before the line end is taken off.
    BrokenWord(char),
}

/// First parts of compounds.
const FIRST_PARTS: &[&str] = &[
    "co", "non", "pre", "post", "re", "anti", "self", "well", "semi", "sub", "inter", "multi", "mid", "ex", "vice",
    "half", "far", "long", "short", "high", "low", "all", "cross", "counter", "ultra", "pro", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// Ends of words that are no words of their own.
const ENDINGS: &[&str] = &[
    "ize", "ized", "izes", "izing", "ise", "ised", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "able",
    "ible", "ity", "ties", "ing", "ings", "ed", "er", "ers", "ly", "al", "ally", "ence", "ance", "ive", "ture", "ate",
    "ated", "ating", "ation", "cal", "ical", "ous", "ious",
];

/// First syllables that are no words of their own.
const SYLLABLES: &[&str] =
    &["con", "com", "dis", "im", "ac", "ad", "af", "ap", "em", "per", "pos", "op", "sup", "suc", "sug"];

impl Words {
    /// Collects the words of lines, if one of them ends in a hyphen.
    pub(crate) fn of<'a>(lines: impl Iterator<Item = &'a str> + Clone) -> Self {
        let mut words = HashSet::new();
        if !lines.clone().any(|line| hyphen_at_end(line).is_some()) {
            return Self(words);
        }
        let mut is_broken = false;
        for line in lines {
            let ends_broken = hyphen_at_end(line).is_some();
            let count = split(line).count();
            for (index, word) in split(line).enumerate() {
                let is_part = index == 0 && is_broken || index + 1 == count && ends_broken;
                if !is_part && !words.contains(word) {
                    words.insert(word.replace('\u{ad}', "").to_lowercase());
                }
            }
            is_broken = ends_broken;
        }
        Self(words)
    }

    /// Returns what stands between a text and the next line of its paragraph.
    pub(crate) fn at_line_end(&self, text: &str, line: &str) -> LineEnd {
        let (Some(last), Some(first)) = (text.chars().next_back(), line.chars().next()) else {
            return LineEnd::Nothing;
        };
        if is_unspaced(last) && is_unspaced(first) || last.is_whitespace() {
            return LineEnd::Nothing;
        }
        let Some(hyphen) = hyphen_at_end(text) else { return LineEnd::Space };
        let before = text[..text.len() - hyphen.len_utf8()].rsplit(is_between).next().unwrap_or_default();
        let after = line.split(is_between).next().unwrap_or_default();
        if before.ends_with(|c: char| c.is_ascii_digit()) != after.starts_with(|c: char| c.is_ascii_digit())
            || !first.is_alphanumeric()
            || is_conjunction(after)
        {
            LineEnd::Space
        } else if hyphen == '\u{ad}' || self.breaks_word(before, after) {
            LineEnd::BrokenWord(hyphen)
        } else {
            LineEnd::Nothing
        }
    }

    /// Tells whether a hyphen between two parts only breaks a word.
    fn breaks_word(&self, before: &str, after: &str) -> bool {
        if !after.starts_with(char::is_lowercase) || before.is_empty() {
            return false;
        }
        let (before, after) = (before.to_lowercase(), after.to_lowercase());
        if self.0.contains(&format!("{before}{after}")) {
            return true;
        }
        let is_compound = FIRST_PARTS.contains(&before.as_str()) || self.0.contains(&after);
        if is_compound {
            return false;
        }
        let has_vowel = after.chars().any(|c| !c.is_ascii() || "aeiouy".contains(c));
        let is_ending = ENDINGS.iter().any(|ending| {
            let stem = after.strip_suffix(ending);
            stem.is_some_and(|stem| !stem.chars().any(|c| "aeiou".contains(c)) && stem.chars().count() <= 3)
        });
        after.chars().count() <= 2 || !has_vowel || is_ending || SYLLABLES.contains(&before.as_str())
    }
}

/// Returns the hyphen at the end of a text, after a letter or a digit.
fn hyphen_at_end(text: &str) -> Option<char> {
    let mut last = text.chars().rev();
    let hyphen = last.next().filter(|c| matches!(c, '-' | '\u{2010}' | '\u{ad}'))?;
    last.next().is_some_and(char::is_alphanumeric).then_some(hyphen)
}

/// Tells whether a word such as "and" stands after a hyphen that belongs to another compound, as in "pre- and post-war".
fn is_conjunction(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "to"
            | "und"
            | "oder"
            | "bis"
            | "et"
            | "ou"
            | "y"
            | "o"
            | "e"
            | "of"
            | "en"
            | "och"
            | "eller"
            | "nor"
    )
}

/// Iterates over the words of a line.
fn split(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '\u{ad}').filter(|word| !word.is_empty())
}

/// Tells whether a character stands between words or parts of words.
fn is_between(c: char) -> bool {
    !c.is_alphanumeric()
}

/// Tells whether a character belongs to a script without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(lines: &[&str]) -> String {
        let words = Words::of(lines.iter().copied());
        let mut text = String::new();
        for line in lines {
            match words.at_line_end(&text, line) {
                LineEnd::Space => text.push(' '),
                LineEnd::Nothing => {}
                LineEnd::BrokenWord(_) => {
                    text.pop();
                }
            }
            text.push_str(line);
        }
        text
    }

    #[test]
    fn lines_are_joined_with_spaces_if_the_script_has_them() {
        assert_eq!(joined(&["one", "two"]), "one two");
        assert_eq!(joined(&["请问党的", "对外工作"]), "请问党的对外工作");
        assert_eq!(joined(&["deep-", "— and"]), "deep- — and");
        assert_eq!(joined(&["options.\u{a0}", "Next"]), "options.\u{a0}Next");
    }

    #[test]
    fn a_hyphen_goes_only_where_it_breaks_a_word() {
        assert_eq!(joined(&["well-", "known"]), "well-known");
        assert_eq!(joined(&["pre-", "and post-war"]), "pre- and post-war");
        assert_eq!(joined(&["1990-", "2000"]), "1990-2000");
        assert_eq!(joined(&["Jean-", "Pierre"]), "Jean-Pierre");
        assert_eq!(joined(&["opti-", "mized"]), "optimized");
        assert_eq!(joined(&["a har-", "bour and the harbour"]), "a harbour and the harbour");
        assert_eq!(joined(&["co-", "operative"]), "co-operative");
        assert_eq!(joined(&["gate\u{ad}", "keeper"]), "gatekeeper");
        assert_eq!(joined(&["page 3-", "a"]), "page 3- a");
    }
}
