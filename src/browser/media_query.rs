//! Asks about the screen and the font size.

use leptos::prelude::{document, window};

/// Tells whether a media query matches now.
pub(crate) fn matches(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|list| list.matches())
}

/// Returns the font size of the page, in CSS pixels.
pub(crate) fn rem() -> f64 {
    let style = document().document_element().and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    // JavaScript parses the number, because the float parser of Rust would add 10 kB to the first load.
    size.map(|size| js_sys::parse_float(&size)).filter(|size| *size > 0.0).unwrap_or(16.0)
}
