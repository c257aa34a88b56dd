//! The words and letters that say that a question or an answer follows.

use crate::record::LabelKind;

/// Labels of questions, in lower case.
const QUESTIONS: [&str; 21] = [
    "q",
    "question",
    "问",
    "問",
    "质问",
    "質問",
    "س",
    "سؤال",
    "ש",
    "שאלה",
    "문",
    "질문",
    "в",
    "вопрос",
    "frage",
    "pregunta",
    "pergunta",
    "domanda",
    "fråga",
    "प्रश्न",
    "सवाल",
];
/// Labels of answers, in lower case.
const ANSWERS: [&str; 20] = [
    "a",
    "answer",
    "答",
    "回答",
    "ج",
    "جواب",
    "ת",
    "תשובה",
    "답",
    "답변",
    "ответ",
    "antwort",
    "respuesta",
    "resposta",
    "risposta",
    "réponse",
    "svar",
    "उत्तर",
    "जवाब",
    "الجواب",
];

/// The longest of these words, in bytes.
const MAX: usize = 24;

/// Letters of question and answer in other languages. Each means this only beside the other.
pub(in crate::labelled) const PAIRS: [(&str, &str); 9] = [
    // Spanish and Portuguese, German, Italian, French, Dutch, Swedish, Russian, Polish, English.
    ("P", "R"),
    ("F", "A"),
    ("D", "R"),
    ("Q", "R"),
    ("V", "A"),
    ("F", "S"),
    ("В", "О"),
    ("P", "O"),
    ("Q", "A"),
];

/// Returns the kind of a label with this name.
pub(super) fn kind(name: &str) -> LabelKind {
    if name.len() > MAX {
        return LabelKind::Name;
    }
    let lower = name.to_lowercase();
    if QUESTIONS.contains(&lower.as_str()) {
        LabelKind::Question
    } else if ANSWERS.contains(&lower.as_str()) {
        LabelKind::Answer
    } else {
        LabelKind::Name
    }
}

/// Tells whether a name is a letter that may mean a question or an answer.
pub(super) fn is_letter_of_pair(name: &str) -> bool {
    PAIRS.iter().any(|(question, answer)| name == *question || name == *answer)
}
