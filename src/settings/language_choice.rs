//! Draws the choice of the language of the interface.

use leptos::prelude::*;
use messages::LanguageOffer;
use messages::app::RELOAD;
use messages::settings::{LANGUAGE, LANGUAGE_OF_BROWSER};

use crate::language::offers;
use crate::storage::{self, StorageError};

/// The choice of a language, each by its own name. It acts once the page is loaded anew, since every view is drawn in one language;
/// the button does that, and not the choice itself, because some browsers choose with each arrow key. The page keeps its place.
#[component]
pub(crate) fn LanguageChoice() -> impl IntoView {
    let stored = storage::language().unwrap_or_default();
    let is_changed = RwSignal::new(false);
    let error = RwSignal::new(None::<StorageError>);
    let choose = move |event| {
        let result = storage::store_language(&event_target_value(&event));
        error.set(result.err());
        is_changed.set(result.is_ok());
    };
    let option = |LanguageOffer { tag, name, .. }: LanguageOffer<'static>| {
        let is_stored = stored == tag;
        view! { <option value=tag lang=tag prop:selected=is_stored>{name}</option> }.into_any()
    };
    let options = offers().map(option).collect_view();
    let reload = move |_| _ = window().location().reload();
    view! {
        <label class="setting language-choice">
            {LANGUAGE.get()}
            <select on:change=choose>
                <option value="">{LANGUAGE_OF_BROWSER.get()}</option>
                {options}
            </select>
        </label>
        <p class="language-reload" role="status">
            {move || error.get().map(StorageError::message)}
            {move || is_changed.get().then(|| view! { <button type="button" on:click=reload>{RELOAD.get()}</button> })}
        </p>
    }
}
