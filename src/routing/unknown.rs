//! Draws the view for an address that leads nowhere.

use address::Place;
use leptos::prelude::*;
use messages::app::{GO_TO_LIBRARY, LEADS_NOWHERE, PAGE_NOT_FOUND};

use crate::browser::title::use_title;
use crate::routing::address::Address;

/// Shows the address, and offers the library.
#[component]
pub(crate) fn UnknownView(
    /// The part of the address after `#`.
    hash: String,
) -> impl IntoView {
    use_title(|| PAGE_NOT_FOUND.into());
    let (before, after) = LEADS_NOWHERE;
    view! {
        <section class="fault" role="alert">
            <h1>{PAGE_NOT_FOUND}</h1>
            <p>{before} <code>"#" {hash}</code> {after}</p>
            <p><a class="button" href=Address::href(&Place::library())>{GO_TO_LIBRARY}</a></p>
        </section>
    }
}
