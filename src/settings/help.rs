//! Draws the help: the keys, and the switch for single keys.

use leptos::html::Dialog;
use leptos::prelude::*;
use messages::settings::{CLOSE, HINTS, KEYS, LAST_MESSAGES, SINGLE_KEYS, key_name};

use crate::settings::state::use_settings;
use crate::storage;
use crate::ui::dialog::use_dialog;
use crate::ui::show::ShowIf;

/// A dialog that lists the keys and lets the reader switch single keys off.
#[component]
pub(crate) fn Help(
    /// Tells whether the dialog is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let settings = use_settings();
    let dialog = NodeRef::<Dialog>::new();
    use_dialog(dialog, open);
    view! {
        <dialog class="help" closedby="any" node_ref=dialog on:close=move |_| open.set(false) aria-labelledby="help-title">
            <h2 id="help-title" tabindex="-1" autofocus=true>{messages::app::HELP.get()}</h2>
            <dl>{KEYS.into_iter().map(|(keys, action)| key_entry(keys, action.get())).collect_view()}</dl>
            <label>
                <input
                    type="checkbox"
                    prop:checked=settings.single_keys
                    on:change:target=move |event| {
                        let on = event.target().checked();
                        settings.single_keys.set(on);
                        settings.note_stored(storage::store_single_keys(on));
                    }
                />
                " "
                {SINGLE_KEYS.get()}
            </label>
            <p>{HINTS.get()}</p>
            <ShowIf when=move |()| settings.announced.with(|(announced, _)| !announced.is_empty())>
                <h3>{LAST_MESSAGES.get()}</h3>
                <ul>
                    {move || settings.announced.get().0.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}
                </ul>
            </ShowIf>
            <button type="button" on:click=move |_| open.set(false)>{CLOSE.get()}</button>
        </dialog>
    }
}

/// Draws keys that are pressed together, and their action.
fn key_entry(keys: &'static str, action: &'static str) -> AnyView {
    let keys = keys.split(' ').map(|key| view! { <kbd>{key_name(key)}</kbd> " " }.into_any()).collect_view();
    view! { <dt>{keys}</dt> <dd>{action}</dd> }.into_any()
}
