//! Draws the offer to continue where the reader left off, and stores the reader's place.

use address::{Place, Resolved, Target, resolve};
use leptos::prelude::*;
use messages::reader::{DISMISS, continue_at};

use crate::browser::debounce::Debounce;
use crate::browser::events::use_event;
use crate::browser::scroll;
use crate::reader::state::Reading;
use crate::routing::address::Address;
use crate::settings::state::{Settings, use_settings};
use crate::storage;

/// The pause in scrolling after which the place is stored, in milliseconds.
const STORE_DELAY_MS: u32 = 500;

/// The offer to go to the last place in this transcript. It also stores the current place from now on.
#[component]
pub(crate) fn Resume(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    let settings = use_settings();
    let (offer, set_offer) = signal(last_place(reading));
    store_place(reading, settings);
    move || {
        offer.get().map(|(target, resolved)| {
            let place = Place::Transcript(reading.start().at_target(&target.exchange, target.paragraph.as_deref()));
            let dismiss = move |_| {
                settings.note_stored(storage::store_place(&reading.transcript().id, ""));
                set_offer.set(None);
            };
            view! {
                <p class="resume" lang=messages::tag() dir=messages::dir()>
                    <a href=Address::href(&place) on:click=move |_| set_offer.set(None)>
                        {continue_at(&reading.exchange_label(resolved.exchange))}
                    </a>
                    <button type="button" on:click=dismiss aria-label=DISMISS.get()>"✕"</button>
                </p>
            }
            .into_any()
        })
    }
}

/// Returns the last place to offer. Returns nothing if the address names a place itself, if the reader comes back, or if the
/// last place is the beginning.
fn last_place(reading: Reading) -> Option<(Target, Resolved)> {
    let transcript = reading.transcript();
    let here = reading.here.get_untracked();
    if here.target.is_some() || here.page != 1 || !reading.is_new_arrival() {
        return None;
    }
    let target = storage::last_place(&transcript.id)?;
    let resolved = resolve(&transcript, &target).filter(|it| it.exact)?;
    let is_beginning = resolved.exchange == 0 && target.paragraph.as_deref().is_none_or(|id| id == "p1");
    (!is_beginning).then_some((target, resolved))
}

/// Stores the paragraph at the top of the window when scrolling pauses, and the first exchange of a page when the reader turns to
/// it.
fn store_place(reading: Reading, settings: Settings) {
    let scrolled = Debounce::new();
    let id = reading.transcript().id.clone();
    use_event("scroll", move |_| {
        let id = id.clone();
        scrolled.wait(STORE_DELAY_MS, move || {
            if let Some(anchor) = scroll::anchor().filter(|anchor| !anchor.id.is_empty()) {
                settings.note_stored(storage::store_place(&id, &anchor.id));
            }
        });
    });
    let mut last_page = None;
    Effect::new(move |_| {
        let (page, first) = reading.pagination.with(|it| (it.page, it.span().start));
        let transcript = reading.transcript();
        let has_turned = last_page.replace(page).is_some_and(|last| last != page);
        if let Some(exchange) = transcript.exchanges.get(first).filter(|_| has_turned) {
            settings.note_stored(storage::store_place(&transcript.id, &exchange.id));
        }
    });
}
