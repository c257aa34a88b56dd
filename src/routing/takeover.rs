//! Replaces the plain page of a transcript by the app, once the app shows the same words at the same position.

use leptos::prelude::*;

use crate::browser::scroll::{self, Anchor};

/// The id of the element that holds the plain page.
const PLAIN: &str = "plain";

/// Returns the paragraph of the plain page at the top of the window. Returns nothing if there is no plain page, or if the
/// reader has not scrolled.
pub(crate) fn anchor() -> Option<Anchor> {
    document().get_element_by_id(PLAIN)?;
    scroll::anchor().filter(|anchor| !anchor.id.is_empty())
}

/// Replaces the plain page by the app, if there is a plain page. Returns the paragraph that was at the top of the window, as
/// [`anchor`] does.
pub(crate) fn finish() -> Option<Anchor> {
    let plain = document().get_element_by_id(PLAIN)?;
    let anchor = anchor();
    plain.remove();
    if let Some(app) = document().get_element_by_id("app") {
        _ = app.remove_attribute("hidden");
    }
    anchor
}
