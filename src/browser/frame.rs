//! Delays work until a frame.

use std::time::Duration;

use leptos::prelude::*;

/// Returns a function that acts in the next frame: only once, even if it is called several times before, and not at all if the
/// view has left by then.
pub(crate) fn once_a_frame(act: impl Fn() + Copy + 'static) -> impl Fn() + Copy {
    let is_waiting = StoredValue::new(false);
    move || {
        if !is_waiting.get_value() {
            is_waiting.set_value(true);
            request_animation_frame(move || {
                if is_waiting.try_set_value(false).is_none() {
                    act();
                }
            });
        }
    }
}

/// Acts after the browser has painted the present state. The view may have left by then.
pub(crate) fn after_frame(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}
