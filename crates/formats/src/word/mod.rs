//! Files of word processors: Word (DOCX), OpenDocument (ODT) and RTF.
//!
//! Their paragraphs, headings, bold words and tables are written into a [`Document`], which is read as labelled text. Places are
//! in the document's text, a paragraph a line. Footnotes become notes in brackets; deleted, hidden and struck-out words are
//! left out and reported.

mod archive;
mod docx;
mod docx_styles;
mod flow;
mod odt;
mod rtf;
mod rtf_tokens;

pub use docx::Docx;
pub use odt::Odt;
pub use rtf::Rtf;

use transcript::Inferred;

use crate::notice::Field;
use crate::record::Fields;

/// The properties that a file states about itself.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Properties {
    title: Option<String>,
    /// The day on which the file was made, as ISO 8601.
    date: Option<String>,
    language: Option<String>,
}

impl Properties {
    /// Sets fields that are not given. The title and the date are those of the file, so they are marked as inferred.
    fn set(&self, fields: &mut Fields) {
        if let Some(language) = self.language.as_deref().filter(|_| fields.language.is_none()) {
            fields.set(Field::Language, language);
        }
        if let Some(title) = self.title.as_deref().map(str::trim).filter(|title| !title.is_empty()) {
            fields.infer(Field::Title, title, Inferred::Title);
        }
        if let Some(date) = self.date.as_deref().and_then(|date| date.get(..10)) {
            fields.infer(Field::Date, date, Inferred::Date);
        }
    }
}
