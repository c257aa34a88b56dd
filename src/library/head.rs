//! Draws the head of the library: the publisher's logo, title and description.

use leptos::prelude::*;

use transcript::language::direction;

use crate::routing::address::file;
use crate::site::site;

/// The head of the library.
#[component]
pub(crate) fn LibraryHead() -> impl IntoView {
    let site = site();
    view! {
        <header class="library-head" lang=site.language.as_str() dir=direction(&site.language).as_str()>
            {site.logo.as_deref().map(|logo| view! { <img class="logo" src=file(logo) alt=""/> }.into_any())}
            <h1>{site.title.as_str()}</h1>
            <p>{site.description.as_str()}</p>
        </header>
    }
}
