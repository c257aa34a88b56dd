//! The plain page of a transcript, and how the app takes its place: once it has drawn the same words, at the same spot.

use leptos::prelude::*;

use crate::browser::scroll::{self, Anchor};

/// The id of the element that holds the plain page.
const PLAIN: &str = "plain";

/// What of the plain page is at the top of the window; nothing where there is none, or the reader has not moved.
pub(crate) fn anchor() -> Option<Anchor> {
    document().get_element_by_id(PLAIN)?;
    scroll::anchor().filter(|anchor| !anchor.id.is_empty())
}

/// Shows the app in place of the plain page, if there is one; tells what was at the top of the window, as [`anchor`].
pub(crate) fn finish() -> Option<Anchor> {
    let plain = document().get_element_by_id(PLAIN)?;
    let anchor = anchor();
    plain.remove();
    if let Some(app) = document().get_element_by_id("app") {
        _ = app.remove_attribute("hidden");
    }
    anchor
}
