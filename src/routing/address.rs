//! Where the reader is: the only module that knows URLs and the browser's history.
//!
//! The place is what stands after `#` (see [`address::Place`]); on the plain page of a transcript, `t/<id>/`, the path
//! names the transcript. Following a link changes it and the browser tells
//! us; typing and paging replace it without an entry of their own. Each entry of the history keeps the paragraph at
//! the top of the window, so that going back returns to it.

use std::sync::OnceLock;

use address::{Place, TranscriptPlace};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, MouseEvent, ScrollRestoration};

use crate::browser::debounce::Debounce;
use crate::browser::events::use_event;
use crate::browser::scroll::{self, Anchor};
use crate::site::site;

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
    /// Whether the reader is still to be put where the address says.
    arrives: StoredValue<bool>,
    /// The change of the address that waits.
    pending: Debounce,
    /// The scrolling whose end is waited for.
    scrolled: Debounce,
    /// What stood behind `#` when the place was read or written last.
    seen: StoredValue<String>,
}

/// The place in the transcript whose view is shown. It is the address's own place and no value made of it: at each letter
/// typed, to make one more costs as much as to mark what is found.
#[derive(Clone, Copy)]
pub(crate) struct Here(RwSignal<Place>);

impl Here {
    /// Reads it, and follows it from now on.
    pub(crate) fn with<T>(self, read: impl FnOnce(&TranscriptPlace) -> T) -> T {
        self.0.track();
        self.with_untracked(read)
    }

    /// Reads it.
    pub(crate) fn with_untracked<T>(self, read: impl FnOnce(&TranscriptPlace) -> T) -> T {
        self.0.with_untracked(|place| {
            let elsewhere;
            read(match place {
                Place::Transcript(here) => here,
                // The view is about to leave.
                _ => {
                    elsewhere = TranscriptPlace::default();
                    &elsewhere
                }
            })
        })
    }

    /// A copy of it, as it is now.
    pub(crate) fn get_untracked(self) -> TranscriptPlace {
        self.with_untracked(Clone::clone)
    }
}

/// The place of the page, as the app provides it.
pub(crate) fn use_address() -> Address {
    expect_context()
}

impl Address {
    /// Reads the address, and follows it from now on.
    pub(crate) fn provide() -> Self {
        let address = Self {
            place: RwSignal::new(current()),
            arrival: RwSignal::new(arrival()),
            arrives: StoredValue::new(true),
            pending: Debounce::new(),
            scrolled: Debounce::new(),
            seen: StoredValue::new(hash()),
        };
        if let Ok(history) = window().history() {
            _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        use_event("hashchange", move |_| {
            address.pending.cancel();
            address.seen.set_value(hash());
            address.place.set(current());
            address.arrive(arrival());
        });
        use_event("scroll", move |_| address.scrolled.wait(120, move || address.keep_anchor()));
        use_event("click", move |event| {
            if link(event).is_some() {
                address.leave();
            }
        });
        provide_context(address);
        address
    }

    /// The place.
    pub(crate) fn place(self) -> RwSignal<Place> {
        self.place
    }

    /// The place in the transcript whose view is shown.
    pub(crate) fn here(self) -> Here {
        Here(self.place)
    }

    /// How the reader came to it; told anew with each arrival, also where it is the same.
    pub(crate) fn arrival(self) -> ReadSignal<Arrival> {
        self.arrival.read_only()
    }

    /// The reader comes, in a way.
    pub(crate) fn arrive(self, arrival: Arrival) {
        self.arrives.set_value(true);
        self.arrival.set(arrival);
    }

    /// The reader is where the address says; whether they were not before.
    pub(crate) fn arrived(self) -> bool {
        self.arrives.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// Goes to a place, with an entry in the history.
    pub(crate) fn go(self, place: &Place) {
        self.leave();
        let href = Self::href(place);
        if href == hash() {
            // The browser has nothing to tell; the reader may have scrolled away.
            self.arrive(Arrival::Followed);
        }
        _ = match href.starts_with('#') {
            true => window().location().set_hash(&href),
            false => window().location().assign(&href),
        };
    }

    /// Changes the place without an entry in the history, once the reader pauses.
    pub(crate) fn replace(self, place: Place) {
        self.place.set(place);
        self.pending.wait(SETTLE_MS, move || self.write());
    }

    /// What a link to a place leads to: within the page wherever it can.
    pub(crate) fn href(place: &Place) -> String {
        let page = page();
        match (page, place) {
            (Some(page), Place::Transcript(here)) if here.transcript == page => place.on(Some(page)),
            (Some(_), Place::Transcript(there)) if site().pages => of_plain_page(there),
            (Some(_), _) => file(&place.to_string()),
            (None, _) => place.to_string(),
        }
    }

    /// Where the link that a press follows leads within the page; nothing where it leads elsewhere, or the reader wants it
    /// in another tab.
    pub(crate) fn followed(event: &Event) -> Option<Place> {
        let href = link(event)?.get_attribute("href").filter(|href| href.starts_with('#'))?;
        Some(Place::parse_on(page(), &href))
    }

    /// The full URL of a place, for others to open.
    pub(crate) fn url(place: &Place) -> String {
        let relative = match place {
            Place::Transcript(there) if site().pages => of_plain_page(there),
            _ if page().is_some() => file(&place.to_string()),
            _ => place.to_string(),
        };
        let here = window().location().href().unwrap_or_default();
        web_sys::Url::new_with_base(&relative, &here).map_or(here, |url| url.href())
    }

    /// Whether the page is the plain page of a transcript.
    pub(crate) fn is_plain_page_of(transcript: &str) -> bool {
        page() == Some(transcript)
    }

    /// Writes what the entry of the history has to keep, before the reader leaves it: nobody waits until they rest.
    fn leave(self) {
        self.scrolled.cancel();
        match self.pending.cancel() {
            true => self.write(),
            false => self.keep_anchor(),
        }
    }

    fn write(self) {
        // The reader may have gone elsewhere, and the browser's word of it be still to come.
        if self.seen.with_value(|seen| *seen == hash()) {
            write(&self.place.get_untracked(), scroll::anchor().as_ref());
            self.seen.set_value(hash());
        }
    }

    /// Keeps what is at the top of the window with the entry of the history.
    fn keep_anchor(self) {
        // Between a click on a link and the browser's word of it, the page still shows what the last entry named.
        let place = current();
        let is_shown = self.place.with_untracked(|shown| *shown == place);
        // What has not come yet is not what the reader left.
        if is_shown
            && !self.arrives.get_value()
            && !self.pending.is_waiting()
            && let Some(anchor) = scroll::anchor()
        {
            write(&place, Some(&anchor));
            self.seen.set_value(hash());
        }
    }
}

/// The relative URL of a file of the site, by its path from the site's root.
pub(crate) fn file(path: &str) -> String {
    // In a packed file some stand in their addresses.
    if path.starts_with("data:") { path.to_owned() } else { format!("{}{path}", root()) }
}

/// The way from the page to the site's root, as the page says it: `./`, or `../../`.
fn root() -> &'static str {
    static ROOT: OnceLock<String> = OnceLock::new();
    ROOT.get_or_init(|| {
        let root = document().document_element().and_then(|element| element.get_attribute("data-root"));
        root.unwrap_or_else(|| "./".into())
    })
}

/// The transcript whose plain page this is; a page at the root is none.
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

fn of_plain_page(place: &TranscriptPlace) -> String {
    let rest = place.rest();
    let id = String::from(js_sys::encode_uri_component(&place.transcript));
    file(&if rest == "/" { format!("t/{id}/") } else { format!("t/{id}/#{rest}") })
}

/// The link that a press follows; nothing where the reader wants it in another tab.
fn link(event: &Event) -> Option<Element> {
    let press: &MouseEvent = event.dyn_ref()?;
    let is_plain = press.button() == 0
        && !(press.ctrl_key() || press.meta_key() || press.shift_key() || press.alt_key() || event.default_prevented());
    let element = event.target().filter(|_| is_plain)?.dyn_into::<Element>().ok()?;
    element.closest("a[href]").ok()?
}

fn current() -> Place {
    Place::parse_on(page(), &hash())
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
        _ = history.replace_state_with_url(&state, "", Some(&place.on(page())));
    }
}
