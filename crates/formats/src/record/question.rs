//! Tells whether a speech asks a question.

use transcript::measure::Length;

use super::segment::Speech;

/// The greatest number of words of a question that is too short to be understood without the question before it.
const SHORT: u32 = 3;
/// The number of chars at the end of a paragraph that are searched for a question.
const TAIL: usize = 160;
/// The greatest number of words after the last question mark of a question, as in `Is it? Thank you.`
const MAX_WORDS_AFTER: u32 = 6;

/// The words that begin a question which continues the question before it.
const LEANING: [&str; 9] = ["and", "but", "or", "und", "aber", "et", "mais", "y", "pero"];
/// The same in languages that are written without spaces, or that write such a word together with the next one.
const LEANING_UNSPACED: [&str; 8] = ["那", "可是", "但", "では", "それ", "而", "وماذا", "ومن"];
/// The words or syllables that end a question in languages that need no question mark.
const QUESTION_ENDS: [&str; 8] = ["吗", "呢", "嗎", "ですか", "ますか", "でしょうか", "んか", "でしたか"];

/// Counts the words of a text. In scripts without spaces, two characters count as one word; a half is rounded up.
fn words(text: &str) -> u32 {
    let length = Length::of(text);
    length.words + length.characters.div_ceil(2)
}

impl Speech {
    /// Counts the words of all paragraphs.
    pub(super) fn words(&self) -> u32 {
        self.texts().map(words).sum()
    }

    /// Tells whether the speech ends in a question. The last sentence is the question, or only a few words follow it
    /// ([`MAX_WORDS_AFTER`]).
    pub(super) fn asks(&self) -> bool {
        let Some(last) = self.texts().next_back() else { return false };
        let tail: String = last.chars().skip(last.chars().count().saturating_sub(TAIL)).collect();
        let trimmed = tail.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_question_mark(c));
        if trimmed.ends_with(['?', '？', '؟', '՞']) || QUESTION_ENDS.iter().any(|end| trimmed.ends_with(end)) {
            return true;
        }
        tail.rfind(['?', '？', '؟']).is_some_and(|at| words(&tail[at..]) <= MAX_WORDS_AFTER)
    }

    /// Tells whether the first sentence is a question.
    pub(super) fn begins_with_question(&self) -> bool {
        let first = self.texts().next().unwrap_or_default();
        first.find(['.', '。', '!', '！', '?', '？', '؟']).is_some_and(|at| first[at..].starts_with(['?', '？', '؟']))
    }

    /// Tells whether the speech holds a question anywhere.
    pub(super) fn has_question(&self) -> bool {
        self.texts().any(|text| text.contains(['?', '？', '؟', '՞']))
    }

    /// Tells whether the speech can be understood without the question before it, in a series of questions.
    pub(super) fn stands_alone(&self) -> bool {
        let Some(first) = self.texts().next() else { return false };
        let lower = first.to_lowercase();
        let opening = lower
            .split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’')
            .find(|word| !word.is_empty())
            .unwrap_or_default();
        self.words() > SHORT
            && !LEANING.contains(&opening)
            && !LEANING_UNSPACED.iter().any(|start| first.starts_with(start))
    }
}

/// Tells whether a character is the question mark of Latin, Chinese, Arabic, Armenian or Greek (`;`) script.
fn is_question_mark(character: char) -> bool {
    matches!(character, '?' | '？' | '؟' | '՞' | ';')
}
