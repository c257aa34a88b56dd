//! Holds the texts of `src/reader`.

use crate::number;
pub use crate::text::reader::*;
use crate::text::{around, reader, shared};

/// Returns the sentence about a transcript that does not exist: the text before its id, and the text after it.
pub fn no_such_transcript() -> (String, String) {
    around(reader::no_such_transcript)
}

/// Returns the way on from that error: the text before the link [`THE_LIBRARY_LINK`], and the text after it.
pub fn others_in_library() -> (String, String) {
    around(reader::others_in_library)
}

/// Returns the name of the region with the text, in the app.
pub fn page_of(page: usize, count: usize) -> String {
    reader::page_of(&number(page), &number(count))
}

/// Returns the title of a window that shows one page of several.
pub fn window_title(title: &str, page: usize, count: usize) -> String {
    reader::window_title(title, &number(page), &number(count))
}

/// Returns the date of retrieval, as the end of the line about the source: ", retrieved 14 October 2022".
pub fn retrieved(date: &str) -> String {
    format!("{}{}", shared::LIST_MARK.get(), reader::retrieved(date))
}

/// Returns the number of matches on a page, for screen readers: "3 matches".
pub fn matches(count: usize) -> String {
    crate::text::find::count(count)
}
