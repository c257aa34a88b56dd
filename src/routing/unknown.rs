//! Draws the view for an address that leads nowhere.

use address::Place;
use leptos::prelude::*;
use messages::app::{GO_TO_LIBRARY, PAGE_NOT_FOUND, leads_nowhere};

use crate::browser::title::use_title;
use crate::routing::address::Address;

/// Shows the address, and offers the library.
#[component]
pub(crate) fn UnknownView(
    /// The part of the address after `#`.
    hash: String,
) -> impl IntoView {
    use_title(|| PAGE_NOT_FOUND.get().into());
    let (before, after) = leads_nowhere();
    view! {
        <section class="fault" role="alert">
            <h1>{PAGE_NOT_FOUND.get()}</h1>
            <p>{before} <code dir="ltr">"#" {hash}</code> {after}</p>
            <p><a class="button" href=Address::href(&Place::library())>{GO_TO_LIBRARY.get()}</a></p>
        </section>
    }
}
