//! Tells names from sentences.

use crate::record::people::core_of;

/// Tells whether this may be a name with titles, affiliations and brackets: it is short and has no sentence in it.
pub(super) fn is_plausible(name: &str) -> bool {
    let length = name.chars().count();
    if length == 0 || length > 100 || !name.chars().any(char::is_alphabetic) {
        return false;
    }
    let core = core_of(name);
    if core.is_empty() || name.contains(is_sentence_mark) && !is_clean_outside_brackets(name) {
        return false;
    }
    let words: Vec<&str> = core.split_whitespace().collect();
    let has_sentence = name.split_whitespace().any(|word| ends_sentence(word) || is_telling(word));
    let begins_remark = words.first().is_some_and(|word| OPENINGS.contains(&word.to_lowercase().as_str()));
    if has_sentence || begins_remark || words.len() > 9 || name.split_whitespace().count() > 16 {
        return false;
    }
    if core.chars().any(|c| c.is_uppercase() || c.is_lowercase()) {
        let is_single = words.len() == 1;
        is_single || words.iter().enumerate().all(|(index, word)| is_name_word(word, index))
    } else {
        let unspaced = core.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')).count();
        words.len() <= 6 && unspaced <= 16
    }
}

/// Tells whether a word ends a sentence. In names, a full stop follows only an abbreviation or an initial.
fn ends_sentence(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    word.ends_with('.') && (letters > 4 || word.starts_with(char::is_lowercase))
}

/// Tells whether a word is a verb or conjunction that only a sentence about somebody has.
fn is_telling(word: &str) -> bool {
    TELLING.contains(&word.to_lowercase().as_str())
}

/// Tells whether a character belongs to sentences and not to names.
fn is_sentence_mark(c: char) -> bool {
    const MARKS: &str = "?!;…\"“”«»。，、；？！؟،؛={}|<>/\\";
    is_colon(c) || MARKS.contains(c)
}

/// Tells whether a name has none of the marks of sentences, except those that brackets may hold, as in `(CNN/Reuters)`.
fn is_clean_outside_brackets(name: &str) -> bool {
    let mut depth = 0usize;
    name.chars().all(|c| {
        match c {
            '(' | '（' | '[' | '［' => depth += 1,
            ')' | '）' | ']' | '］' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0 && matches!(c, '/' | '，' | '、' | '"' | '|') || !is_sentence_mark(c)
    })
}

/// Words inside names that have no capital.
const PARTICLES: [&str; 38] = [
    "of", "the", "and", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den",
    "zu", "zur", "und", "et", "y", "e", "al", "bin", "bint", "ibn", "abu", "ter", "ten", "for", "from", "in", "at",
    "af", "av", "&", "to",
];

/// Words in a label that give a person's function and not their name. They need no capital.
pub(super) const DESCRIPTIONS: [&str; 44] = [
    "speaker",
    "member",
    "official",
    "moderator",
    "reporter",
    "journalist",
    "host",
    "guest",
    "audience",
    "participant",
    "interviewer",
    "interviewee",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "president",
    "minister",
    "secretary",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "judge",
    "justice",
    "counsel",
    "witness",
    "operator",
    "analyst",
    "narrator",
    "interpreter",
    "translator",
    "editor",
    "correspondent",
    "questioner",
    "voice",
    "unidentified",
    "unknown",
    "senior",
    "administration",
    "floor",
    "male",
    "female",
    "staff",
    "announcer",
];

/// Words that only sentences have.
const TELLING: [&str; 20] = [
    "said", "says", "told", "asked", "answered", "that", "was", "were", "is", "are", "has", "had", "have", "did",
    "does", "would", "could", "thinks", "thought", "knew",
];

/// Words that begin a sentence but not a name.
const OPENINGS: [&str; 52] = [
    "and", "but", "so", "or", "for", "to", "from", "in", "on", "at", "with", "then", "if", "when", "as", "because",
    "here", "there", "this", "that", "these", "those", "it", "he", "she", "we", "i", "you", "they", "my", "our",
    "your", "his", "her", "its", "what", "why", "how", "which", "let", "now", "well", "ok", "okay", "usually", "again",
    "still", "after", "before", "by", "not", "please",
];

/// Tells whether a word may stand in a name at this position, counted from 0.
fn is_name_word(word: &str, index: usize) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&');
    let Some(first) = bare.chars().next() else { return word == "&" || word == "-" || word == "–" || word == "—" };
    let lower = bare.to_lowercase();
    !first.is_lowercase()
        || index > 0 && PARTICLES.contains(&bare)
        || DESCRIPTIONS.contains(&lower.as_str())
        || bare
            .split_once(['\'', '’', '-'])
            .is_some_and(|(before, after)| before.chars().count() <= 2 && after.starts_with(char::is_uppercase))
}

/// Tells whether a character is a colon of any script.
pub(super) fn is_colon(character: char) -> bool {
    matches!(character, ':' | '：' | '﹕' | '︰' | '꞉')
}
