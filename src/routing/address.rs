//! Holds the current place; the only module that knows URLs and the browser's history.
//!
//! The place is the part of the URL after `#` (see [`address::Place`]). On the plain page of a transcript, `t/<id>/`, the path
//! names the transcript. Following a link changes the URL, and the browser sends an event. Typing and paging replace the URL
//! without an entry in the history. Each entry of the history holds the paragraph at the top of the window, so that going
//! back returns to it.

use std::sync::OnceLock;

use address::{Place, TranscriptPlace};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, MouseEvent, ScrollRestoration, Url};

use crate::browser::debounce::Debounce;
use crate::browser::events::use_event;
use crate::browser::scroll::{self, Anchor};
use crate::site::site;

/// The pause in typing after which the URL is written, in milliseconds. Browsers refuse more than about three changes a second.
const WRITE_DELAY_MS: u32 = 300;
/// The pause in scrolling after which the anchor is written, in milliseconds.
const ANCHOR_DELAY_MS: u32 = 120;

/// The way in which the reader came to a place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Arrival {
    /// By a link, or by opening the page.
    Followed,
    /// By back, forward or reload: to the paragraph that was at the top of the window.
    Returned(Anchor),
}

/// The current place. Cheap to copy. [`use_address`] returns it from the context.
#[derive(Clone, Copy)]
pub(crate) struct Address {
    place: RwSignal<Place>,
    arrival: RwSignal<Arrival>,
    /// Tells whether the view must still scroll to the place of the last arrival.
    is_arrival_pending: StoredValue<bool>,
    /// Tells whether the reader has gone to another place since the app started.
    has_moved: StoredValue<bool>,
    /// Writes the URL after typing and paging.
    url_write: Debounce,
    /// Writes the anchor after scrolling.
    anchor_write: Debounce,
    /// The URL's fragment, from `#` on, when the place was last read or written.
    last_hash: StoredValue<String>,
}

/// The place in the current transcript. It reads the signal of [`Address`] and derives no value of its own, because making one
/// at each letter typed would cost as much as marking the matches.
#[derive(Clone, Copy)]
pub(crate) struct Here(RwSignal<Place>);

impl Here {
    /// Reads the place, and subscribes to it.
    pub(crate) fn with<T>(self, read: impl FnOnce(&TranscriptPlace) -> T) -> T {
        self.0.track();
        self.with_untracked(read)
    }

    /// Reads the place without subscribing.
    pub(crate) fn with_untracked<T>(self, read: impl FnOnce(&TranscriptPlace) -> T) -> T {
        self.0.with_untracked(|place| {
            let elsewhere;
            read(match place {
                Place::Transcript(here) => here,
                // The view is about to be removed.
                _ => {
                    elsewhere = TranscriptPlace::default();
                    &elsewhere
                }
            })
        })
    }

    /// Returns a copy of the place without subscribing.
    pub(crate) fn get_untracked(self) -> TranscriptPlace {
        self.with_untracked(Clone::clone)
    }
}

/// Returns the current place, as [`Address::provide`] provides it.
pub(crate) fn use_address() -> Address {
    expect_context()
}

impl Address {
    /// Reads the URL, follows its changes, and provides the place.
    pub(crate) fn provide() -> Self {
        let address = Self {
            place: RwSignal::new(current()),
            arrival: RwSignal::new(arrival()),
            is_arrival_pending: StoredValue::new(true),
            has_moved: StoredValue::new(false),
            url_write: Debounce::new(),
            anchor_write: Debounce::new(),
            last_hash: StoredValue::new(hash()),
        };
        if let Ok(history) = window().history() {
            _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        use_event("hashchange", move |_| {
            address.url_write.cancel();
            address.last_hash.set_value(hash());
            address.place.set(current());
            address.arrive(arrival());
        });
        use_event("scroll", move |_| address.anchor_write.wait(ANCHOR_DELAY_MS, move || address.write_anchor()));
        use_event("click", move |event| {
            if link(event).is_some() {
                address.leave();
            }
        });
        provide_context(address);
        address
    }

    /// Returns the place.
    pub(crate) fn place(self) -> RwSignal<Place> {
        self.place
    }

    /// Returns the place in the current transcript.
    pub(crate) fn here(self) -> Here {
        Here(self.place)
    }

    /// Returns the way in which the reader came. It notifies at each arrival, even if the value is the same.
    pub(crate) fn arrival(self) -> ReadSignal<Arrival> {
        self.arrival.read_only()
    }

    /// Marks an arrival as pending.
    pub(crate) fn arrive(self, arrival: Arrival) {
        self.is_arrival_pending.set_value(true);
        self.has_moved.set_value(true);
        self.arrival.set(arrival);
    }

    /// Tells whether the reader has gone to another place since the app started. A browser announces only the page itself.
    pub(crate) fn has_moved(self) -> bool {
        self.has_moved.get_value()
    }

    /// Marks the arrival as done. Returns whether it was pending.
    pub(crate) fn arrived(self) -> bool {
        self.is_arrival_pending.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// Goes to a place, with an entry in the history.
    pub(crate) fn go(self, place: &Place) {
        self.leave();
        let href = Self::href(place);
        if href == hash() {
            // The browser sends no event, but the reader may have scrolled away.
            self.arrive(Arrival::Followed);
        }
        let location = window().location();
        _ = if href.starts_with('#') { location.set_hash(&href) } else { location.assign(&href) };
    }

    /// Changes the place at once, and the URL when the reader pauses, without an entry in the history.
    pub(crate) fn replace(self, place: Place) {
        self.place.set(place);
        self.url_write.wait(WRITE_DELAY_MS, move || self.write_url());
    }

    /// Returns the target of a link to a place. It stays within the page if it can.
    pub(crate) fn href(place: &Place) -> String {
        let page = page();
        match (page, place) {
            (Some(page), Place::Transcript(here)) if here.transcript == page => place.address_on(Some(page)),
            (Some(_), Place::Transcript(there)) if site().pages => of_plain_page(there),
            (Some(_), _) => file(&place.to_string()),
            (None, _) => place.to_string(),
        }
    }

    /// Returns the place to which a click on a link leads. Returns nothing if the link leads out of the page, or if the reader
    /// opens it in another tab.
    pub(crate) fn followed(event: &Event) -> Option<Place> {
        let href = link(event)?.get_attribute("href").filter(|href| href.starts_with('#'))?;
        Some(Place::parse_on(page(), &href))
    }

    /// Returns the full URL of a place, for copying.
    pub(crate) fn url(place: &Place) -> String {
        let relative = match place {
            Place::Transcript(there) if site().pages => of_plain_page(there),
            _ if page().is_some() => file(&place.to_string()),
            _ => place.to_string(),
        };
        let here = window().location().href().unwrap_or_default();
        Url::new_with_base(&relative, &here).map_or(here, |url| url.href())
    }

    /// Tells whether the page is the plain page of this transcript.
    pub(crate) fn is_plain_page_of(transcript: &str) -> bool {
        page() == Some(transcript)
    }

    /// Writes the history entry before the reader leaves it, without waiting for the pause.
    fn leave(self) {
        self.anchor_write.cancel();
        if self.url_write.cancel() {
            self.write_url();
        } else {
            self.write_anchor();
        }
    }

    /// Writes the place and the anchor into the history entry.
    fn write_url(self) {
        // If the hash differs, the reader went elsewhere and the browser's event is still to come.
        if self.last_hash.with_value(|last| *last == hash()) {
            self.write(&self.place.get_untracked(), scroll::anchor().as_ref());
        }
    }

    /// Writes the paragraph at the top of the window into the history entry.
    fn write_anchor(self) {
        // Between a click on a link and the browser's event, the page still shows the place of the last entry.
        let place = current();
        let is_shown = self.place.with_untracked(|shown| *shown == place);
        // While an arrival is pending, the window does not show the reader's place yet.
        if is_shown
            && !self.is_arrival_pending.get_value()
            && !self.url_write.is_waiting()
            && let Some(anchor) = scroll::anchor()
        {
            self.write(&place, Some(&anchor));
        }
    }

    fn write(self, place: &Place, anchor: Option<&Anchor>) {
        replace_entry(place, anchor);
        self.last_hash.set_value(hash());
    }
}

/// Returns the relative URL of a file of the site, from its path below the root of the site.
pub(crate) fn file(path: &str) -> String {
    // In a packed file some files are data URLs.
    if path.starts_with("data:") { path.to_owned() } else { format!("{}{path}", root()) }
}

/// Returns the absolute URL of a file of the site.
pub(crate) fn absolute(path: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    Url::new_with_base(&file(path), &here).map(|url| url.href()).unwrap_or_default()
}

/// Returns the path of the root of the site on its host, such as `/rooms/`. It tells sites on one host apart.
pub(crate) fn root_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| Url::new(&absolute("")).map(|url| url.pathname()).unwrap_or_default())
}

/// Returns the path from the page to the root of the site, as the page states it: `./` or `../../`.
fn root() -> &'static str {
    static ROOT: OnceLock<String> = OnceLock::new();
    ROOT.get_or_init(|| {
        let root = document().document_element().and_then(|element| element.get_attribute("data-root"));
        root.unwrap_or_else(|| "./".into())
    })
}

/// Returns the id of the transcript whose plain page this is. A page at the root is no plain page.
fn page() -> Option<&'static str> {
    static PAGE: OnceLock<Option<String>> = OnceLock::new();
    let page = PAGE.get_or_init(|| {
        let path = window().location().pathname().ok().filter(|_| root() == "../../")?;
        let (folder, _file) = path.rsplit_once('/')?;
        let id = js_sys::decode_uri_component(folder.rsplit('/').next()?).ok()?;
        Some(id.into())
    });
    page.as_deref()
}

/// Returns the URL of a place on the plain page of its transcript.
fn of_plain_page(place: &TranscriptPlace) -> String {
    let rest = place.rest();
    let id = String::from(js_sys::encode_uri_component(&place.transcript));
    file(&if rest == "/" { format!("t/{id}/") } else { format!("t/{id}/#{rest}") })
}

/// Returns the link that a click follows. Returns nothing if the reader opens it in another tab.
fn link(event: &Event) -> Option<Element> {
    let click: &MouseEvent = event.dyn_ref()?;
    let is_plain = click.button() == 0
        && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key() || event.default_prevented());
    let element = event.target().filter(|_| is_plain)?.dyn_into::<Element>().ok()?;
    element.closest("a[href]").ok()?
}

/// Returns the place that the URL names.
fn current() -> Place {
    Place::parse_on(page(), &hash())
}

/// Returns the URL's fragment, from `#` on.
fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Returns the way in which the reader came, from the history entry: the entry has an anchor if they were there before.
fn arrival() -> Arrival {
    let state = window().history().ok().and_then(|history| history.state().ok());
    match state.and_then(|state| state.as_string()).and_then(|text| Anchor::parse(&text)) {
        Some(anchor) => Arrival::Returned(anchor),
        None => Arrival::Followed,
    }
}

/// Replaces the current history entry.
fn replace_entry(place: &Place, anchor: Option<&Anchor>) {
    let state = anchor.map_or(JsValue::NULL, |anchor| JsValue::from_str(&anchor.to_string()));
    if let Ok(history) = window().history() {
        // A browser refuses too many changes; the next change writes again.
        _ = history.replace_state_with_url(&state, "", Some(&place.address_on(page())));
    }
}
