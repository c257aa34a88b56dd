//! The offer to go on where the reader left off.

use address::{Place, resolve};
use leptos::prelude::*;

use crate::browser::debounce::Debounce;
use crate::browser::events::use_event;
use crate::browser::scroll;
use crate::reader::state::Reading;
use crate::routing::address::Address;
use crate::settings::state::use_settings;
use crate::storage;

/// Offers the last place in this transcript, and keeps the present one from now on.
#[component]
pub(crate) fn Resume(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let settings = use_settings();
    let transcript = reading.transcript();
    let here = reading.here.get_untracked();
    // Whoever asks for a place of their own is not sent to another.
    let opened_plainly = here.target.is_none() && here.page == 1 && reading.is_new_arrival();
    let last = storage::last_place(&transcript.id).filter(|_| opened_plainly);
    let offer = last.and_then(|target| resolve(&transcript, &target).filter(|it| it.exact).map(|it| (target, it)));
    let offer =
        offer.filter(|(target, it)| it.exchange > 0 || target.paragraph.as_deref().is_some_and(|id| id != "p1"));
    let (offer, set_offer) = signal(offer);
    keep_place(reading, transcript.id.clone());
    move || {
        offer.get().map(|(target, resolved)| {
            let place = Place::Transcript(reading.start().at_target(&target.exchange, target.paragraph.as_deref()));
            let forget = move |_| {
                settings.note_stored(storage::keep_place(&reading.transcript().id, ""));
                set_offer.set(None);
            };
            view! {
                <p class="resume" lang="en" dir="ltr">
                    <a href=Address::href(&place) on:click=move |_| set_offer.set(None)>
                        "Go on where you were: " {reading.exchange_label(resolved.exchange)}
                    </a>
                    <button type="button" on:click=forget aria-label="Do not offer this place again">"✕"</button>
                </p>
            }
            .into_any()
        })
    }
}

/// Keeps what is at the top of the window whenever the reader rests, once they have moved at all.
fn keep_place(reading: Reading, id: String) {
    let settings = use_settings();
    let scrolled = Debounce::new();
    use_event("scroll", move |_| {
        let id = id.clone();
        let keep = move || {
            if let Some(anchor) = scroll::anchor().filter(|anchor| !anchor.id.is_empty()) {
                settings.note_stored(storage::keep_place(&id, &anchor.id));
            }
        };
        scrolled.wait(500, keep);
    });
    // Paging is moving, too.
    let mut before = None;
    Effect::new(move |_| {
        let (page, first) = reading.pagination.with(|open| (open.page, open.span().start));
        let transcript = reading.transcript();
        let is_other = before.replace(page).is_some_and(|before| before != page);
        if let Some(exchange) = transcript.exchanges.get(first).filter(|_| is_other) {
            settings.note_stored(storage::keep_place(&transcript.id, &exchange.id));
        }
    });
}
