//! Stands in for the crate `wasm-streams`, which Leptos brings for the streams of server functions. A site without a server has
//! none of these; but that crate exports classes to JavaScript, and what is exported stays in the app, called or not: 5 kB
//! that every reader would load. `[patch.crates-io]` puts this one in its place. It has what server_fn 0.8 needs to compile, and
//! nothing of it is ever called.

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream of the browser that nobody writes to.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// What is no stream, whatever it should be made of.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(JsValue::UNDEFINED.into())
    }

    /// Nothing, whatever there is.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        futures_util::stream::empty()
    }
}
