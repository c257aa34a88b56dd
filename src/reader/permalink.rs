//! Draws a link to an exchange or a paragraph, which copies its URL when it is clicked.

use address::Place;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::reader::{COPY_FROM_ADDRESS_BAR, LINK_COPIED};

use crate::browser::clipboard;
use crate::reader::state::Reading;
use crate::routing::address::Address;
use crate::settings::state::use_settings;

/// The link to an exchange, or to a paragraph in it.
#[component]
pub(crate) fn Permalink(
    /// The state of the transcript's page.
    reading: Reading,
    /// The exchange's id.
    exchange: String,
    /// The paragraph's id.
    #[prop(optional_no_strip)]
    paragraph: Option<String>,
    /// The visible text of the link.
    text: String,
    /// The name of the link for screen readers, since its text does not tell the target.
    label: String,
) -> impl IntoView {
    let place = Place::Transcript(reading.start().at_target(&exchange, paragraph.as_deref()));
    let href = Address::href(&place);
    let settings = use_settings();
    // The browser follows the link as usual; copying does not prevent that.
    let copy = move |_| {
        let url = Address::url(&place);
        spawn_local(async move {
            let copied = clipboard::copy(&url).await;
            let result = if copied { LINK_COPIED.get() } else { COPY_FROM_ADDRESS_BAR.get() };
            settings.announce(result);
        });
    };
    view! { <a class="permalink" href=href aria-label=label on:click=copy>{text}</a> }
}
