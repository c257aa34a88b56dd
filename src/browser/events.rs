//! Listens to events of the window for as long as a view is there.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use web_sys::Event;

/// Calls back with each event of that name, until the view leaves. The callback may prevent the default action.
pub(crate) fn use_event(name: &'static str, act: impl FnMut(&Event) + 'static) {
    listen(name, Box::new(act));
}

/// Does the same for a boxed callback, so that all listeners share this code.
fn listen(name: &'static str, act: Box<dyn FnMut(&Event)>) {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = StoredValue::new_local(EventListener::new_with_options(&window(), name, options, act));
    on_cleanup(move || listener.dispose());
}
