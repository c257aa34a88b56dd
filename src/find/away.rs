//! Moves the find bar out of the way while the reader scrolls down.

use leptos::prelude::*;

use crate::browser::events::use_event;
use crate::browser::scroll;
use crate::reader::state::Reading;

/// Shorter movements, in CSS pixels, do not count: they come from texts that get their height.
const LEAST: f64 = 8.0;
/// The distance from the top of the page, in CSS pixels, within which the bar always stays.
const NEAR_TOP: f64 = 200.0;

/// Becomes true while the reader scrolls down without a query, and false when they scroll up.
pub(crate) fn use_away(reading: Reading) -> RwSignal<bool> {
    let (away, last) = (RwSignal::new(false), StoredValue::new(scroll::top()));
    use_event("scroll", move |_| {
        let (top, before) = (scroll::top(), last.get_value());
        if (top - before).abs() < LEAST {
            return;
        }
        last.set_value(top);
        let is_away = top > before && top > NEAR_TOP && reading.here.with_untracked(|here| here.query.is_empty());
        if away.get_untracked() != is_away {
            away.set(is_away);
        }
    });
    away
}
