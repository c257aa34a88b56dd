//! Draws the reading settings: a list for each of them, and the way back to the defaults.

use appearance::{Appearance, SETTINGS};
use leptos::prelude::*;
use messages::settings::{RESET, choice_label, setting_label};

use crate::browser::root_style;
use crate::settings::language_choice::LanguageChoice;
use crate::settings::print_choices::PrintChoices;
use crate::settings::read_aloud::ReadAloud;
use crate::settings::state::use_settings;
use crate::storage;
use crate::ui::select::Select;

/// The reading settings, and what the view adds to them. A choice acts at once.
#[component]
pub(crate) fn Panel() -> impl IntoView {
    let settings = use_settings();
    let chosen = RwSignal::new(Appearance::parse(&storage::appearance()));
    let choose = move |appearance: Appearance| {
        chosen.set(appearance);
        root_style::set(&appearance.style());
        settings.note_stored(storage::store_appearance(&appearance.to_string()));
    };
    let row = move |setting: usize| {
        let name = SETTINGS[setting].name;
        let values: Vec<_> =
            SETTINGS[setting].choices.iter().map(|it| (it.name, choice_label(name, it.name))).collect();
        view! {
            <label class="setting">
                {setting_label(name)}
                <Select
                    values
                    chosen=move |()| chosen.get().choice(setting).name
                    choose=move |value: String| choose(chosen.get_untracked().with(setting, &value))
                />
            </label>
        }
        .into_any()
    };
    let is_default = move || chosen.get() == Appearance::default();
    view! {
        <div class="settings-list">{(0..SETTINGS.len()).map(row).collect_view()}</div>
        <div class="settings-list"><LanguageChoice/></div>
        <button type="button" class="settings-reset" disabled=is_default on:click=move |_| choose(Appearance::default())>{RESET.get()}</button>
        {move || settings.reading.get().map(|reading| view! { <ReadAloud reading/> <PrintChoices reading/> })}
    }
}
