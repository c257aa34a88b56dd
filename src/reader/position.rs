//! Follows the reader through the text.

use leptos::prelude::*;

use crate::browser::debounce::Debounce;
use crate::browser::events::use_event;
use crate::reader::state::Reading;

/// The pause in scrolling after which the position counts, in milliseconds.
const DELAY_MS: u32 = 100;

/// Returns the index of the exchange at the top of the window.
pub(crate) fn use_position(reading: Reading) -> RwSignal<usize> {
    let position = RwSignal::new(0);
    let moved = Debounce::new();
    use_event("scroll", move |_| {
        moved.wait(DELAY_MS, move || {
            if let Some(index) = reading.exchange_at_top()
                && position.try_get_untracked().is_some_and(|last| last != index)
            {
                position.set(index);
            }
        });
    });
    // A page that is new begins with its first exchange.
    Effect::new(move |_| position.set(reading.pagination.with(|it| it.exchanges().first().copied().unwrap_or(0))));
    position
}
