//! What is done once the reader rests.

use gloo::timers::callback::Timeout;
use js_sys::Date;
use leptos::prelude::*;

/// Something that waits for a rest. One timer runs for however many changes: at each letter typed, to take one away and to set
/// another costs as much as to mark what is found.
#[derive(Clone, Copy)]
pub(crate) struct Debounce {
    /// When there was rest enough, in milliseconds as `Date.now()` counts.
    until: StoredValue<f64>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Debounce {
    /// One that ends with the view.
    pub(crate) fn new() -> Self {
        let timer = StoredValue::new_local(None);
        on_cleanup(move || timer.dispose());
        Self { until: StoredValue::new(0.0), timer }
    }

    /// Does something once so many milliseconds have passed in which this was not called again. It is always the same that
    /// is to be done.
    pub(crate) fn wait(self, ms: u32, act: impl Fn() + 'static) {
        self.until.try_set_value(Date::now() + f64::from(ms));
        if !self.is_waiting() {
            self.begin(ms, act);
        }
    }

    /// Does nothing any more; whether there was something to do.
    pub(crate) fn cancel(self) -> bool {
        self.timer.try_update_value(Option::take).flatten().is_some()
    }

    /// Whether there is something to do.
    pub(crate) fn is_waiting(self) -> bool {
        self.timer.try_with_value(Option::is_some) == Some(true)
    }

    fn begin(self, ms: u32, act: impl Fn() + 'static) {
        let timer = Timeout::new(ms, move || {
            // A clock may be set back.
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
