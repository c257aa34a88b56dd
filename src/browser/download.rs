//! Saves bytes as a file.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlElement, Url};

/// Lets the browser save bytes as a file of that name.
pub(crate) fn save(name: &str, bytes: &Uint8Array) {
    let Ok(blob) = Blob::new_with_u8_array_sequence(&Array::of1(bytes)) else { return };
    let Ok(url) = Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(link) = document().create_element("a").map(JsCast::unchecked_into::<HtmlElement>) {
        _ = link.set_attribute("href", &url);
        _ = link.set_attribute("download", name);
        link.click();
    }
    _ = Url::revoke_object_url(&url);
}
