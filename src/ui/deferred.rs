//! Passes on a value a frame later, for everything that must not slow down typing.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::frame::once_a_frame;

/// Copies a value after the frame in which it changed. Until then the copy is `first`. `value` returns nothing once the view
/// has left.
pub(crate) fn use_deferred<T: Clone + Send + Sync + 'static>(
    first: T,
    value: impl Fn() -> Option<T> + Copy + 'static,
) -> RwSignal<T> {
    let deferred = RwSignal::new(first);
    let copy = move || {
        if let Some(value) = untrack(value) {
            deferred.try_set(value);
        }
    };
    let copy_after_frame = once_a_frame(move || set_timeout(copy, Duration::ZERO));
    Effect::new(move |_| {
        _ = value();
        copy_after_frame();
    });
    deferred
}
