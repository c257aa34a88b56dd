//! Delays an action until the reader pauses.

use gloo::timers::callback::Timeout;
use js_sys::Date;
use leptos::prelude::*;

/// An action that waits for a pause. One timer runs for any number of changes, because to clear a timer and set another at each
/// letter typed would cost as much as to mark the matches.
#[derive(Clone, Copy)]
pub(crate) struct Debounce {
    /// The end of the pause, in milliseconds as `Date.now()` counts.
    until: StoredValue<f64>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Debounce {
    /// Creates one that is cancelled when the view leaves.
    pub(crate) fn new() -> Self {
        let timer = StoredValue::new_local(None);
        on_cleanup(move || timer.dispose());
        Self { until: StoredValue::new(0.0), timer }
    }

    /// Acts after `ms` milliseconds without another call. Callers pass the same action each time, since only that of the first
    /// call is kept.
    pub(crate) fn wait(self, ms: u32, act: impl Fn() + 'static) {
        self.until.try_set_value(Date::now() + f64::from(ms));
        if !self.is_waiting() {
            self.begin(ms, act);
        }
    }

    /// Cancels the action. Returns whether one was waiting.
    pub(crate) fn cancel(self) -> bool {
        self.timer.try_update_value(Option::take).flatten().is_some()
    }

    /// Tells whether an action is waiting.
    pub(crate) fn is_waiting(self) -> bool {
        self.timer.try_with_value(Option::is_some) == Some(true)
    }

    fn begin(self, ms: u32, act: impl Fn() + 'static) {
        let timer = Timeout::new(ms, move || {
            // The wait is never longer than `ms`, even if the clock was set back.
            let left = (self.until.try_get_value().unwrap_or_default() - Date::now()).min(ms.into());
            if left >= 1.0 {
                self.begin(left as u32, act);
            } else if self.cancel() {
                act();
            }
        });
        self.timer.try_set_value(Some(timer));
    }
}
