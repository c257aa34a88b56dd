//! Lets the reader have the transcript read aloud.

use leptos::prelude::*;
use messages::aloud::READ_ALOUD;

use crate::browser::speech;
use crate::reader::state::Reading;
use crate::settings::state::use_settings;

/// The button; nothing where the browser cannot read aloud.
#[component]
pub(crate) fn ReadAloud(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    let settings = use_settings();
    let begin = move |_| {
        settings.is_open.set(false);
        reading.is_aloud.set(true);
    };
    speech::is_offered()
        .then(|| view! { <button type="button" class="read-aloud" on:click=begin>{READ_ALOUD.get()}</button> })
}
