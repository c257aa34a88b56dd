#![doc = include_str!("../README.md")]
//!
//! # Terms
//!
//! - A *format* is a way of writing a record of speech in a file ([`Format`]).
//! - A *page* is one such file ([`Page`]). One record may have been published on several pages.
//! - A *notice* reports a stretch of the source that does not stand word for word in a paragraph, with its place
//!   ([`Notice`]).
//!
//! # Steps of an import
//!
//! 1. [`import()`] asks each format in [`FORMATS`] for its confidence and takes the most confident.
//! 2. The format reads its bytes; text formats use [`decode()`].
//! 3. The format gives each notice its line and column, and returns the transcript with the notices ([`Imported`]).
//! 4. What the publisher corrects is applied ([`Corrections`]).
//!
//! An importer never guesses silently: the transcript marks inferred values as `inferred`, and a notice reports each
//! value that was left out. The crate is pure: it uses no disk and no clock, and the same bytes give the same result
//! natively and in Wasm.
//!
//! # Adding a format
//!
//! Write a module with a type that implements [`Format`], and register the type with one line in [`FORMATS`]. A format that
//! reads speech paragraph by paragraph makes a list of segments, and leaves it to the private module `record` to infer who
//! asks, who answers, and where exchanges begin.

mod captions;
mod corrections;
mod decode;
mod document;
mod entity;
mod error;
mod export;
mod format;
mod given;
mod html;
mod hyphens;
mod import;
mod imported;
mod invisible;
mod joined;
mod labelled;
mod language;
mod legacy;
mod locate;
mod notice;
mod notices;
mod own;
mod pages;
mod parliament;
mod places;
mod prose_date;
mod record;
mod speech_json;
mod spoken;
mod table;
mod transcript_json;
mod unread;
mod verdict;
mod word;
mod xml;

pub use captions::{SubRip, WebVtt};
pub use corrections::with_people;
pub use decode::{Decoded, decode, decode_as};
pub use desk::{Corrections, PersonCorrection};
pub use error::{Error, ErrorKind, NearLabel};
pub use export::{Loss, Target, export, export_book, losses};
pub use format::{Confidence, Format, Page};
pub use given::Given;
pub use html::WebPage;
pub use import::{FORMATS, detect, import};
pub use imported::{Counts, Imported};
pub use labelled::LabelledText;
pub use language::infer as infer_language;
pub use legacy::Legacy;
pub use notice::{Field, Furniture, Notice, NoticeKind, SourcePlace, Weight};
pub use parliament::{AkomaNtoso, Tei};
pub use prose_date::find_date;
pub use speech_json::SpeechJson;
pub use table::Table;
pub use transcript_json::TranscriptJson;
pub use verdict::Verdict;
pub use word::{Docx, Odt, Rtf};
