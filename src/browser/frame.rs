//! Work that waits for a frame.

use std::time::Duration;

use leptos::prelude::*;

/// A call that does something in the next frame: once, though it be called many times until then, and not at all when
/// the view that asked has left.
pub(crate) fn once_a_frame(act: impl Fn() + Copy + 'static) -> impl Fn() + Copy {
    let waits = StoredValue::new(false);
    move || {
        if !waits.get_value() {
            waits.set_value(true);
            request_animation_frame(move || {
                if waits.try_set_value(false).is_none() {
                    act();
                }
            });
        }
    }
}

/// Does something once the browser has painted what there is now. The view may have left by then.
pub(crate) fn after_frame(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}
