//! Names the styles of marks.

/// The classes of marks, and the names of their highlights (marks.css). Terms beyond these share them.
pub(crate) const STYLES: [&str; 8] = ["term-1", "term-2", "term-3", "term-4", "term-5", "term-6", "term-7", "term-8"];

/// The class of the current match, and the name of its highlight.
pub(crate) const CURRENT: &str = "current-match";

/// Returns the style of a term, given by its index.
pub(crate) fn style_of(term: usize) -> &'static str {
    STYLES[term % STYLES.len()]
}

/// Returns the class of the elements that mark a match, given by its number in the transcript.
pub(crate) fn match_class(number: usize) -> String {
    format!("match-{number}")
}
