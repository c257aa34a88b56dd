//! A link to an exchange or a paragraph, which copies itself.

use address::Place;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clipboard;
use crate::reader::state::Reading;
use crate::routing::address::Address;
use crate::settings::state::use_settings;

/// The link of an exchange, or of a paragraph in it.
#[component]
pub(crate) fn Permalink(
    /// The transcript's page.
    reading: Reading,
    /// The exchange's id.
    exchange: String,
    /// The paragraph's id.
    #[prop(optional_no_strip)]
    paragraph: Option<String>,
    /// What is seen of the link.
    text: String,
    /// What it links to, for those who do not see where it stands.
    label: String,
) -> impl IntoView {
    let place = Place::Transcript(reading.start().at_target(&exchange, paragraph.as_deref()));
    let href = Address::href(&place);
    let settings = use_settings();
    // The browser follows the link; that it is also copied must not keep it from doing so.
    let copy = move |_| {
        let url = Address::url(&place);
        spawn_local(async move {
            let copied = clipboard::copy(&url).await;
            settings.announcement.set(if copied {
                "The link is copied.".into()
            } else {
                "The link stands in the address bar; this browser did not let it be copied.".into()
            });
        });
    };
    view! { <a class="permalink" href=href aria-label=label on:click=copy>{text}</a> }
}
