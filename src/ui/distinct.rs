//! Copies a value into a signal of its own, for values that change seldom and have many readers.

use leptos::prelude::*;

/// Copies a value whenever it differs. The readers of a memo are all asked at every change of what the memo derives from, such
/// as at every letter typed; the readers of this copy are asked only when it changes. A copy may be one effect late, so use it
/// only where `make bench` shows a gain.
pub(crate) fn use_distinct<T: PartialEq + Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> RwSignal<T> {
    let copy = RwSignal::new(untrack(&value));
    Effect::new(move |_| {
        let now = value();
        if copy.with_untracked(|before| *before != now) {
            copy.set(now);
        }
    });
    copy
}
