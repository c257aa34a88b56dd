//! Installs the site as an app, where the browser offers that (Manifest Incubations: `beforeinstallprompt`).

use js_sys::{Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::events::use_event;
use crate::browser::media_query;

#[wasm_bindgen]
extern "C" {
    /// The event by which the browser offers to install the site.
    type Offer;

    /// Asks the reader. Browsers allow it once for each offer, and only after a click.
    #[wasm_bindgen(method, structural, catch)]
    fn prompt(this: &Offer) -> Result<Promise, JsValue>;
}

/// The field of the window in which `boot.js` keeps an offer, because it may come before the app runs.
const KEPT: &str = "installOffer";

/// The state of the site as an installed app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Install {
    /// It runs as an app, or was just installed.
    Done,
    /// The browser offers to install it.
    Offered,
    /// The browser offers nothing, but its menus may.
    Unknown,
}

/// Returns the state of the installation, and keeps it up to date.
pub(crate) fn use_install() -> RwSignal<Install> {
    let first = if media_query::matches("(display-mode: standalone)") {
        Install::Done
    } else if offer().is_some() {
        Install::Offered
    } else {
        Install::Unknown
    };
    let state = RwSignal::new(first);
    use_event("beforeinstallprompt", move |_| state.set(Install::Offered));
    use_event("appinstalled", move |_| state.set(Install::Done));
    state
}

/// Lets the browser ask the reader. An offer is used up by that; the browser may make another.
pub(crate) fn ask(state: RwSignal<Install>) {
    if let Some(asked) = offer().and_then(|offer| offer.prompt().ok()) {
        // An unhandled rejection would count as an error of the app.
        leptos::task::spawn_local(async move { _ = JsFuture::from(asked).await });
    }
    // Setting a field of the window fails only where it is frozen.
    _ = Reflect::set(&window(), &KEPT.into(), &JsValue::UNDEFINED);
    state.set(Install::Unknown);
}

/// Returns the offer that was kept, if any.
fn offer() -> Option<Offer> {
    let kept = Reflect::get(&window(), &KEPT.into()).ok()?;
    (!kept.is_undefined()).then(|| kept.unchecked_into())
}
