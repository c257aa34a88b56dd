//! The reading room: a single-page app that shows a library of transcripts.
//!
//! 1. [`address`] tells the place that the URL names, and is the only module that knows URLs.
//! 2. [`views`] are what a place shows: the library, a transcript, a word about an address that names nothing.
//! 3. A view loads what it shows with [`fetch`], the only module that fetches.
//! 4. [`components`] receive values and render them; what they compute stands in the crates `transcript` and `find`.
//! 5. [`offline`] is what can be read without a network; [`storage`] is the only module that keeps anything on the device; [`hooks`] hold one browser API each.

#![allow(unreachable_pub, reason = "leptos's component macro writes `pub` where we write `pub(crate)`")]
#![allow(clippy::needless_pass_by_value, reason = "a component owns its props")]
#![allow(
    clippy::redundant_closure,
    reason = "a closure written in a view has no type of its own, which would be code to load"
)]

mod app;
mod browser;
mod charts;
mod find;
mod library;
mod net;
mod offline;
mod reader;
mod routing;
mod settings;
mod site;
mod storage;
mod ui;

use leptos::mount::mount_to;
use wasm_bindgen::JsCast;

fn main() {
    std::panic::set_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
    let document = leptos::prelude::document();
    let root = document.get_element_by_id("app").and_then(|element| element.dyn_into().ok());
    if let Some(root) = root {
        mount_to(root, app::App).forget();
    }
    if let Some(boot) = document.get_element_by_id("boot") {
        boot.remove();
    }
}
