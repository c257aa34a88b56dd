//! Handles single keys and F3, anywhere on the page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::browser::events::use_event;

/// Calls back with each key that is pressed without Ctrl, Alt or Meta outside of fields and dialogs. The callback returns
/// whether it used the key. `enabled` lets the reader switch the keys off, as WCAG 2.1.4 asks.
pub(crate) fn use_keys(enabled: RwSignal<bool>, act: impl Fn(&str) -> bool + 'static) {
    use_event("keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key() || is_composing(event);
        if !chord && enabled.get_untracked() && !is_typing(event) && act(&name_of(event)) {
            event.prevent_default();
        }
    });
}

/// Names a key as the shortcuts do. On a keyboard whose letters are not Latin, a key counts as the one at its place on a Latin
/// keyboard (UI Events, KeyboardEvent code values).
fn name_of(event: &KeyboardEvent) -> String {
    let (key, code) = (event.key(), event.code());
    let is_sign = key.chars().count() == 1 && !(key.is_ascii() && key != ".");
    match (code.as_str(), event.shift_key()) {
        _ if !is_sign => key,
        ("Slash", false) => "/".into(),
        ("Slash", true) => "?".into(),
        (code, false) => code.strip_prefix("Key").map_or(key, str::to_ascii_lowercase),
        _ => key,
    }
}

/// Calls back with F3 (true) and Shift+F3 (false), wherever they are pressed. The callback returns whether it used the key;
/// otherwise the browser handles it.
pub(crate) fn use_find_again(act: impl Fn(bool) -> bool + 'static) {
    use_event("keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.key() == "F3" && !event.ctrl_key() && !event.alt_key() && !event.meta_key() && act(!event.shift_key())
        {
            event.prevent_default();
        }
    });
}

/// Tells whether a key belongs to the composition of a character. WebKit sends the last such key after the composition has
/// ended, but with the key code 229, which all such keys have (UI Events, 7.3.1).
pub(crate) fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// Tells whether the key goes to a control that takes keys itself.
fn is_typing(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| {
        element.closest("input, select, textarea, dialog, [role=listbox]").ok().flatten().is_some()
    })
}
