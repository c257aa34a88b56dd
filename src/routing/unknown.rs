//! An address that names nothing.

use address::Place;
use leptos::prelude::*;

use crate::browser::title::use_title;
use crate::routing::address::Address;

/// Says what the address looked for, and offers the library.
#[component]
pub(crate) fn UnknownView(
    /// What stands after `#`.
    hash: String,
) -> impl IntoView {
    use_title(|| "Nothing at this address".into());
    view! {
        <section class="fault" role="alert">
            <h1>"Nothing at this address"</h1>
            <p>"The address ends in " <code>"#" {hash}</code> ", which names no place in this reading room. It may have been cut short or mistyped."</p>
            <p><a class="button" href=Address::href(&Place::library())>"Go to the library"</a></p>
        </section>
    }
}
