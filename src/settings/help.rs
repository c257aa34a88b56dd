//! Keys and help.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::settings::state::use_settings;
use crate::storage;

/// Every key, and what it does.
const KEYS: [(&str, &str); 16] = [
    ("n", "Next page"),
    ("p", "Previous page"),
    ("f", "First page"),
    ("l", "Last page"),
    ("c", "Contents"),
    ("/", "Find in this transcript"),
    ("Enter", "In the find field: next match"),
    ("Shift Enter", "In the find field: previous match"),
    ("Esc", "In the find field: clear it; in the empty field: leave it"),
    ("F3", "Next match, wherever I am"),
    ("Shift F3", "Previous match, wherever I am"),
    ("m", "The list of matches, wherever I am"),
    ("Space", "In the list of matches: see this one"),
    ("Enter", "In the list of matches: read on from this one"),
    ("Esc", "In the list of matches: close it"),
    ("?", "This help"),
];

/// A dialog that names the keys, and lets the reader switch them off.
#[component]
pub(crate) fn Help(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let settings = use_settings();
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get()
            && open.get()
            && !dialog.open()
        {
            _ = dialog.show_modal();
        }
    });
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let keys = KEYS.map(|(key, what)| {
        let keys = key.split(' ').map(|key| view! { <kbd>{key}</kbd> " " }.into_any()).collect_view();
        view! { <dt>{keys}</dt> <dd>{what}</dd> }.into_any()
    });
    view! {
        <dialog class="help" node_ref=dialog on:close=move |_| open.set(false) aria-labelledby="help-title">
            <h2 id="help-title">"Keys and help"</h2>
            <dl>{keys.into_iter().collect_view()}</dl>
            <label>
                <input
                    type="checkbox"
                    prop:checked=settings.single_keys
                    on:change:target=move |event| {
                        let on = event.target().checked();
                        settings.single_keys.set(on);
                        settings.note_stored(storage::keep_single_keys(on));
                    }
                />
                " Single keys act wherever I am on the page"
            </label>
            <p>
                "The pilcrow "<span aria-hidden="true">"¶"</span>
                " beside a paragraph is its link: follow it to copy it. What you look for stays in this browser; it is never sent to the host."
            </p>
            <button type="button" on:click=close>"Close"</button>
        </dialog>
    }
}
