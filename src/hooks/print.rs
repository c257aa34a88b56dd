//! Printing: the whole transcript is drawn for it, not only the page on the screen.

use gloo::events::EventListener;
use leptos::prelude::*;

/// Whether the browser is about to print.
pub(crate) fn use_printing() -> ReadSignal<bool> {
    let (printing, set_printing) = signal(false);
    let listen = |event: &'static str, value| EventListener::new(&window(), event, move |_| set_printing.set(value));
    let listeners = StoredValue::new_local([listen("beforeprint", true), listen("afterprint", false)]);
    on_cleanup(move || listeners.dispose());
    printing
}
