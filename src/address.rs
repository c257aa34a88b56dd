//! Where the reader is: the only module that knows URLs and the browser's history.
//!
//! The place is what stands after `#` (see [`transcript::place`]). Following a link changes it and the browser tells
//! us; typing and paging replace it without an entry of their own. Each entry of the history keeps the paragraph at
//! the top of the window, so that going back returns to it.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use transcript::Place;
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;

use crate::hooks::scroll::{self, Anchor};

/// How long the address waits for typing to end; browsers refuse more than about three changes a second.
const SETTLE_MS: u32 = 300;

/// How the reader came to a place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Arrival {
    /// By a link, or by opening the page.
    Followed,
    /// By back, forward or reload, to what was at the top of the window then.
    Returned(Anchor),
}

/// The place that is shown; to be had from the context by [`use_address`].
#[derive(Clone, Copy)]
pub(crate) struct Address {
    place: RwSignal<Place>,
    arrival: RwSignal<Arrival>,
    /// The change of the address that waits.
    pending: StoredValue<Option<Timeout>, LocalStorage>,
}

/// The place of the page, as the app provides it.
pub(crate) fn use_address() -> Address {
    expect_context()
}

impl Address {
    /// Reads the address, and follows it from now on.
    pub(crate) fn provide() -> Self {
        let address = Self {
            place: RwSignal::new(Place::parse(&hash())),
            arrival: RwSignal::new(arrival()),
            pending: StoredValue::new_local(None),
        };
        if let Ok(history) = window().history() {
            _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        let on_change = EventListener::new(&window(), "hashchange", move |_| {
            address.pending.set_value(None);
            address.place.set(Place::parse(&hash()));
            address.arrival.set(arrival());
        });
        let passive = EventListenerOptions::enable_prevent_default();
        let waiting = StoredValue::new_local(None::<Timeout>);
        let on_scroll = EventListener::new_with_options(&window(), "scroll", passive, move |_| {
            waiting.set_value(Some(Timeout::new(120, move || address.keep_anchor())));
        });
        on_change.forget();
        on_scroll.forget();
        provide_context(address);
        address
    }

    /// The place.
    pub(crate) fn place(self) -> RwSignal<Place> {
        self.place
    }

    /// How the reader came to it; set anew with each arrival, also where it is the same.
    pub(crate) fn arrival(self) -> RwSignal<Arrival> {
        self.arrival
    }

    /// Goes to a place, with an entry in the history.
    pub(crate) fn go(self, place: &Place) {
        self.flush();
        _ = window().location().set_hash(&place.to_string());
    }

    /// Changes the place without an entry in the history, once the reader pauses.
    pub(crate) fn replace(self, place: Place) {
        self.place.set(place);
        self.pending.set_value(Some(Timeout::new(SETTLE_MS, move || self.flush())));
    }

    /// The full URL of a place, for others to open.
    pub(crate) fn url(place: &Place) -> String {
        let href = window().location().href().unwrap_or_default();
        let page = href.split('#').next().unwrap_or_default();
        format!("{page}{place}")
    }

    /// Writes the address that waits, if one does.
    fn flush(self) {
        let waits = self.pending.try_update_value(Option::take).flatten().is_some();
        if waits {
            write(&self.place.get_untracked(), scroll::anchor().as_ref());
        }
    }

    /// Keeps what is at the top of the window with the entry of the history.
    fn keep_anchor(self) {
        // Between a click on a link and the browser's word of it, the page still shows what the last entry named.
        let place = Place::parse(&hash());
        let is_shown = self.place.with_untracked(|shown| *shown == place);
        if is_shown
            && self.pending.with_value(Option::is_none)
            && let Some(anchor) = scroll::anchor()
        {
            write(&place, Some(&anchor));
        }
    }
}

fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

fn arrival() -> Arrival {
    let state = window().history().ok().and_then(|history| history.state().ok());
    match state.and_then(|state| state.as_string()).and_then(|text| Anchor::parse(&text)) {
        Some(anchor) => Arrival::Returned(anchor),
        None => Arrival::Followed,
    }
}

fn write(place: &Place, anchor: Option<&Anchor>) {
    let state = anchor.map_or(JsValue::NULL, |anchor| JsValue::from_str(&anchor.to_string()));
    if let Ok(history) = window().history() {
        // A browser that finds this too often refuses; the next change is written again.
        _ = history.replace_state_with_url(&state, "", Some(&place.to_string()));
    }
}
