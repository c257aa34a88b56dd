//! Suggests words of a library: those that begin with what was typed, and those that are spelled nearly so.

use find::fold::fold;
use transcript::order::sorted;

use crate::options::parse;

/// A word of the library, and how often it stands there.
pub type Suggestion = (String, u64);

/// The number of words that are suggested.
const MOST: usize = 8;
/// The number of characters with which a word must begin as typed for its spelling to be near.
const SAME: usize = 2;
/// The number of characters from which words that begin with them are suggested. Fewer begin too many words.
const SHORTEST_START: usize = 3;

/// Returns the word that is being typed at the end of a query: its offset in bytes, and its folded text. `None` if there is
/// none, or it is part of a phrase, has a sign, or is too short to suggest something.
pub fn typed_word(query: &str) -> Option<(usize, String)> {
    let at = query.rfind(char::is_whitespace).map_or(0, |at| at + query[at..].chars().next().map_or(1, char::len_utf8));
    let word = &query[at..];
    let folded = fold(word);
    // In a phrase that is not closed, the word is no term of its own.
    let is_term = parse(query).terms().iter().any(|term| term.text() == word && !term.is_prefix());
    let is_word = is_term && folded.chars().all(char::is_alphanumeric);
    (is_word && folded.chars().count() >= SHORTEST_START).then_some((at, folded))
}

/// Returns the text with which the words must begin among which those are that are spelled nearly like a word.
pub(crate) fn start_of_near(word: &str) -> &str {
    word.char_indices().nth(SAME).map_or(word, |(at, _)| &word[..at])
}

/// Returns the words that are said most.
pub(crate) fn most_said(words: Vec<Suggestion>) -> Vec<Suggestion> {
    let mut words = sorted(words, &|(a, many), (b, more)| more.cmp(many).then_with(|| a.cmp(b)));
    words.truncate(MOST);
    words
}

/// Returns of some words those that are spelled nearly like a word: the nearest first, and of equals those that are said most.
/// A short word may differ in one character, a longer one in two.
pub(crate) fn nearest(words: Vec<Suggestion>, word: &str) -> Vec<Suggestion> {
    let most = if word.chars().count() < 5 { 1 } else { 2 };
    let distance = |it: Suggestion| Some((distance(&it.0, word, most)?, it)).filter(|(distance, _)| *distance > 0);
    let near: Vec<(usize, Suggestion)> = words.into_iter().filter_map(distance).collect();
    let mut near = sorted(near, &|(a, (word, many)), (b, (other, more))| {
        a.cmp(b).then(more.cmp(many)).then_with(|| word.cmp(other))
    });
    near.truncate(MOST);
    near.into_iter().map(|(_, suggestion)| suggestion).collect()
}

/// Returns the number of characters to insert, remove, replace or swap with their neighbour to make one text of another (optimal
/// string alignment); `None` if it is greater than `most`.
fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    // The rows of the table for the two characters before, and the one being filled.
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut least = (last[j] + usize::from(a != b)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before_last[j - 1] + 1);
            }
            row.push(least);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_inserted_removed_replaced_and_swapped_characters() {
        for (one, other, expected) in [
            ("javascript", "javascrpt", Some(1)),
            ("budget", "bugdet", Some(1)),
            ("water", "waiter", Some(1)),
            ("gate", "gate", Some(0)),
            ("gates", "date", Some(2)),
            ("gate", "sluice", None),
            ("税制度", "税度", Some(1)),
        ] {
            assert_eq!(distance(one, other, 2), expected, "{one} {other}");
        }
    }

    #[test]
    fn the_word_at_the_end_of_a_query_is_being_typed() {
        assert_eq!(typed_word("the Étud"), Some((4, "etud".into())));
        assert_eq!(typed_word("gate"), Some((0, "gate".into())));
        for query in ["", "ga", "gate ", "\"the gate", "q:gate", "-gate", "gat*"] {
            assert_eq!(typed_word(query), None, "{query}");
        }
    }

    #[test]
    fn the_nearest_spellings_come_first_and_then_those_that_are_said_most() {
        let words = [("budget", 3), ("budgets", 90), ("bugle", 7), ("bugdet", 1)];
        let words = || words.map(|(word, count)| (word.to_owned(), count)).to_vec();
        let near: Vec<String> = nearest(words(), "bugdet").into_iter().map(|(word, _)| word).collect();
        assert_eq!(near, ["budget", "budgets", "bugle"]);
        assert_eq!(most_said(words())[0].0, "budgets");
        assert_eq!(start_of_near("bugdet"), "bu");
        assert_eq!(start_of_near("税"), "税");
    }
}
