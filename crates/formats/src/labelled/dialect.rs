//! Tells plain text from Markdown.

use crate::format::Page;

/// File name extensions of Markdown.
const MARKDOWN: [&str; 4] = ["md", "markdown", "mkd", "mdown"];

/// The way in which the text is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Plain,
    Markdown,
}

impl Dialect {
    /// Finds the dialect from the file's name, or else from marks that only Markdown has.
    pub(super) fn of(name: &str, text: &str) -> Self {
        if (Page { name, bytes: &[] }).has_extension(&MARKDOWN) {
            return Self::Markdown;
        }
        if text.trim_start_matches('\u{feff}').starts_with("---\n") || text.lines().any(is_marked) {
            Self::Markdown
        } else {
            Self::Plain
        }
    }
}

/// Tells whether a line begins with a mark of Markdown.
fn is_marked(line: &str) -> bool {
    ["**", "# ", "## ", "### "].iter().any(|mark| line.starts_with(mark))
}
