//! The formats that are known and not read.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A format that is known and not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unread {
    /// PDF.
    Pdf,
    /// Word, Excel or PowerPoint before 2007.
    OldOffice,
    /// A spreadsheet.
    Spreadsheet,
    /// Slides.
    Slides,
    /// A book, as EPUB.
    Book,
    /// A document of Pages.
    Pages,
    /// A recording of sound or pictures.
    Recording,
    /// A picture.
    Picture,
    /// An archive of files.
    Archive,
    /// A format that few know, by its name.
    Named(Cow<'static, str>),
}
