//! Recognises persons whose office is to ask or to moderate.

/// Tells whether a person with this name or role is a journalist.
pub(crate) fn is_journalist(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "reporter",
        "journalist",
        "correspondent",
        "questioner",
        "press corps",
        "记者",
        "記者",
        "صحفي",
        "صحافي",
        "journaliste",
        "periodista",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// Tells whether a person with this name or role gives the floor to others.
pub(crate) fn is_moderator(text: &str) -> bool {
    let lower = text.to_lowercase();
    // The chair of a board or a company holds an office there, and need not lead the meeting on record.
    if lower.contains("board") || lower.contains("company") {
        return false;
    }
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let has_word = words.into_iter().any(|word| {
        matches!(
            word,
            "moderator" | "host" | "chair" | "chairman" | "chairwoman" | "chairperson" | "operator" | "announcer"
        )
    });
    has_word || ["主持", "司会", "رئيسة اللجنة", "رئيس اللجنة", "مدير الجلسة"].iter().any(|word| lower.contains(word))
}
