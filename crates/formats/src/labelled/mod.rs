//! Labelled text: plain text or Markdown in which a *label* says who speaks, alone on a line or before what is said.
//!
//! 1. [`front_matter`] reads the YAML at the top, if there is any.
//! 2. [`lines`] cuts the rest into lines, [`furniture`] finds those that belong to the page and not to the record.
//! 3. [`blocks`] joins lines to paragraphs and headings.
//! 4. [`label`] proposes labels, and [`evidence`] decides which of them are.
//! 5. [`head`] reads title, event, date and place above the first label.
//! 6. [`inline`] takes Markdown's marks off the text, [`stage`] tells stage directions from speech.
//! 7. [`people`] makes participants of labels, [`infer`] finds who asks and who answers, and where an exchange begins.
//! 8. [`assemble`] puts the transcript together.
//!
//! What a label is, and what it is not, stands in [`label`]; what is inferred, and how, in [`infer`].

mod assemble;
mod blocks;
mod evidence;
mod front_matter;
mod furniture;
mod head;
mod infer;
mod inline;
mod label;
mod lines;
mod people;
mod stage;

use crate::error::Error;
use crate::given::Given;
use crate::imported::Imported;
use crate::notice::{Notice, NoticeKind, SourcePlace};

/// How the text is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Plain,
    Markdown,
}

impl Dialect {
    /// By the name of the file, or else by marks that only Markdown has.
    fn of(name: &str, text: &str) -> Self {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        if matches!(extension.as_deref(), Some("md" | "markdown" | "mkd" | "mdown")) {
            return Self::Markdown;
        }
        let is_marked = |line: &str| {
            line.starts_with("**") || line.starts_with("## ") || line.starts_with("# ") || line.starts_with("### ")
        };
        if text.trim_start_matches('\u{feff}').starts_with("---\n") || text.lines().any(is_marked) {
            Self::Markdown
        } else {
            Self::Plain
        }
    }
}

/// Notices in the making: their lines and columns are found at the end, in one walk.
#[derive(Default)]
pub(crate) struct Notices(Vec<Notice>);

impl Notices {
    fn add(&mut self, page: usize, range: std::ops::Range<usize>, kind: NoticeKind) {
        self.0.push(Notice { place: SourcePlace { page, line: 0, column: 0, range }, kind });
    }
}

/// Reads pages of labelled text, each with its name, as one transcript.
///
/// # Errors
/// Where the front matter cannot be read, or nobody says anything. The places of errors and notices are ranges; their
/// lines and columns are 0.
pub(crate) fn read(pages: &[(&str, &str)], given: &Given) -> Result<Imported, Error> {
    assemble::assemble(pages, given)
}
