//! Sets the style of the root element.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Replaces all declarations of the root element. A policy that forbids inline styles allows this (CSP 3, 8.2).
pub(crate) fn set(style: &str) {
    if let Some(root) = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        root.style().set_css_text(style);
    }
}
