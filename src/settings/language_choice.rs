//! Draws the choice of the language of the interface.

use leptos::prelude::*;
use messages::settings::{LANGUAGE, LANGUAGE_OF_BROWSER};

use crate::language::offers;
use crate::settings::state::use_settings;
use crate::storage;
use crate::ui::select::Select;

/// The choice of a language, each by its own name. A choice reloads the page, which keeps its place, because every view is drawn in one
/// language.
#[component]
pub(crate) fn LanguageChoice() -> impl IntoView {
    let settings = use_settings();
    let of_browser = ("", LANGUAGE_OF_BROWSER.get().to_owned());
    let values: Vec<_> = [of_browser].into_iter().chain(offers().map(|it| (it.tag, it.name.to_owned()))).collect();
    let chosen = move |()| offers().find(|it| storage::language().as_deref() == Some(it.tag)).map_or("", |it| it.tag);
    let choose = move |tag: String| {
        let stored = storage::store_language(&tag);
        settings.note_stored(stored);
        if stored.is_ok() {
            _ = window().location().reload();
        }
    };
    view! { <label class="setting language-choice">{LANGUAGE.get()} <Select values chosen choose/></label> }
}
