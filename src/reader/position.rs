//! Follows the reader through the text.

use leptos::prelude::*;

use crate::browser::debounce::Debounce;
use crate::browser::events::use_event;
use crate::browser::scroll;
use crate::reader::state::Reading;

/// The pause in scrolling after which the position counts, in milliseconds.
const DELAY_MS: u32 = 100;

/// Returns the index of the exchange at which the reader is: that to which a link has led, as long as it is in view, or else the
/// one at the top of the window.
pub(crate) fn use_position(reading: Reading) -> RwSignal<usize> {
    let position = RwSignal::new(0);
    let moved = Debounce::new();
    use_event("scroll", move |_| {
        moved.wait(DELAY_MS, move || {
            if let Some(index) = target_in_view(reading).or_else(|| reading.exchange_at_top())
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

/// Returns the index of the exchange to which a link has led, if any of the target is in view. At the end of a page it may not get to
/// the top of the window.
fn target_in_view(reading: Reading) -> Option<usize> {
    let target = reading.target.try_get_untracked().flatten()?;
    let rect = document().query_selector(".target").ok().flatten()?.get_bounding_client_rect();
    (rect.bottom() > 0.0 && rect.top() >= 0.0 && rect.top() < scroll::height()).then_some(target.exchange)
}
