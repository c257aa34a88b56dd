//! The app: a single page that shows a library of transcripts.
//!
//! 1. [`routing`] reads the place from the URL; no other module knows URLs or the history.
//! 2. [`app`] draws the shell, and the view of that place: the library, a transcript, or an error for an unknown address.
//! 3. The view loads its data with [`net`], the only module that fetches.
//! 4. The features render it: [`library`] is the list, [`reader`] is a transcript, [`find`] searches in it, [`search`] in all,
//!    [`charts`] draws counts. Values that need no browser are calculated in the crates `transcript`, `address`, `find` and
//!    `search`.
//! 5. [`offline`] saves transcripts on the device (`offline::shelf`) and talks to the service worker. [`storage`] stores small
//!    values; [`settings`] holds the reader's settings and the help.
//! 6. All features use [`ui`] (parts without a subject) and [`browser`] (one browser API in each module).
//!
//! All texts that a reader sees are in the crate `messages`; [`language`] chooses the language in which it says them.

#![allow(unreachable_pub, reason = "the component macro of Leptos writes `pub` for `pub(crate)`")]
#![allow(clippy::needless_pass_by_value, reason = "a component owns its props")]
#![allow(
    clippy::redundant_closure,
    reason = "a function passed by its name is one more type, and each type adds code to the download"
)]

mod aloud;
mod app;
mod browser;
mod charts;
mod find;
mod language;
mod library;
mod net;
mod offline;
mod own;
mod reader;
mod routing;
mod search;
mod settings;
mod site;
mod storage;
mod ui;

use leptos::mount::mount_to;
use wasm_bindgen::JsCast;

fn main() {
    std::panic::set_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
    // Not Leptos' own function, which works only once something is mounted.
    wasm_bindgen_futures::spawn_local(async {
        language::start().await;
        start();
    });
}

/// Draws the app.
fn start() {
    let document = leptos::prelude::document();
    let root = document.get_element_by_id("app").and_then(|element| element.dyn_into().ok());
    if let Some(root) = root {
        mount_to(root, app::App).forget();
    }
    if let Some(boot) = document.get_element_by_id("boot") {
        boot.remove();
    }
}
