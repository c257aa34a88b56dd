//! Installing the site as an app, where the browser offers it (Manifest Incubations: `beforeinstallprompt`).

use js_sys::{Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::events::use_event;
use crate::browser::media_query;

#[wasm_bindgen]
extern "C" {
    /// The browser's offer, as the event that brought it.
    type Offer;

    /// Asks the reader; once for each offer, and only after a click.
    #[wasm_bindgen(method, structural, catch)]
    fn prompt(this: &Offer) -> Result<Promise, JsValue>;
}

/// Where the starter keeps an offer that comes before the app does.
const KEPT: &str = "installOffer";

/// How the site stands with the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Install {
    /// It runs as an app, or has just been made one.
    Done,
    /// The browser offers it.
    Offered,
    /// The reader may find it in the browser's menus.
    Unknown,
}

/// Whether the site can be installed, as the browser tells it.
pub(crate) fn use_install() -> RwSignal<Install> {
    let state = RwSignal::new(match () {
        () if media_query::matches("(display-mode: standalone)") => Install::Done,
        () if offer().is_some() => Install::Offered,
        () => Install::Unknown,
    });
    use_event("beforeinstallprompt", move |_| state.set(Install::Offered));
    use_event("appinstalled", move |_| state.set(Install::Done));
    state
}

/// Asks the reader, in the browser's own words. An offer can be taken up once; the browser may make another.
pub(crate) fn ask(state: RwSignal<Install>) {
    if let Some(asked) = offer().and_then(|offer| offer.prompt().ok()) {
        // A promise that is refused and not looked at would count as a fault of the app.
        leptos::task::spawn_local(async move { _ = JsFuture::from(asked).await });
    }
    // Setting a field of the window fails only where it is frozen.
    _ = Reflect::set(&window(), &KEPT.into(), &JsValue::UNDEFINED);
    state.set(Install::Unknown);
}

fn offer() -> Option<Offer> {
    let kept = Reflect::get(&window(), &KEPT.into()).ok()?;
    (!kept.is_undefined()).then(|| kept.unchecked_into())
}
