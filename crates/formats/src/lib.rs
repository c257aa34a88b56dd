//! How it was written down: files as they were published, read as transcripts.
//!
//! A *format* is a way in which a record of speech is written in a file. A *page* is one such file; a transcript may
//! have been published on several. An importer takes pages and what the publisher says about them ([`Given`]) to a
//! transcript and its *notices* ([`Imported`]): one for each stretch of the source that does not stand word for word in
//! a paragraph, with its place.
//!
//! 1. [`decode`] makes text of bytes.
//! 2. The module of the format reads the text; so far there is [`labelled`] text, plain or Markdown.
//! 3. [`import`] gives each notice its line and column, and hands over the transcript.
//!
//! An importer never guesses silently: what it inferred is marked `inferred` in the transcript, what it dropped is a
//! notice. The crate is pure: no disk, no clock; the same bytes in give the same values out, natively and in Wasm.

mod decode;
mod error;
mod given;
mod imported;
mod language;
mod notice;
mod prose_date;

pub mod labelled;

pub use decode::decode;
pub use error::{Error, ErrorKind};
pub use given::Given;
pub use imported::{Counts, Imported, Page, import};
pub use language::infer as infer_language;
pub use notice::{Field, Furniture, Notice, NoticeKind, SourcePlace, Weight};
pub use prose_date::find_date;
