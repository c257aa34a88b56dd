//! Values that tell those who read them seldom, or later. A memo makes all of them ask, at every letter typed, whether it
//! concerns them; what hangs on these is not asked.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::frame::once_a_frame;
use crate::ui::erased::effect;

/// A value that is told when it has become another. Of memos that are made of one another it must read first that of which
/// the others are made: an effect that asks one of these whether it has changed misses a change of the first alone
/// (reactive_graph 0.2.16, `MemoInner::update_if_necessary`).
pub(crate) fn use_changes<T: PartialEq + Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> RwSignal<T> {
    let told = RwSignal::new(untrack(&value));
    effect(move || {
        let now = value();
        if told.with_untracked(|before| *before != now) {
            told.set(now);
        }
    });
    told
}

/// A value that is told after the frame in which it was made anew: for all that may come a moment later, so that typing
/// never waits. Until then it is what it is at first. There is none once the view has left.
pub(crate) fn use_settled<T: Clone + Send + Sync + 'static>(
    first: T,
    value: impl Fn() -> Option<T> + Copy + 'static,
) -> RwSignal<T> {
    let settled = RwSignal::new(first);
    let settle = move || {
        if let Some(value) = untrack(value) {
            settled.try_set(value);
        }
    };
    let settle_after_frame = once_a_frame(move || set_timeout(settle, Duration::ZERO));
    effect(move || {
        _ = value();
        settle_after_frame();
    });
    settled
}
