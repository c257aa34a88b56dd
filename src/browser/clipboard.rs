//! Writes to the clipboard.

use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Copies a text. Returns false if the browser refuses, or has no clipboard for this page.
pub(crate) async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Pages without https have no `clipboard`, although the binding says that it is always there.
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    if clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
    } else {
        false
    }
}
