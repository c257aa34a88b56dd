//! Draws the publisher's links.

use leptos::prelude::*;

use crate::site::site;

/// Shows the links that the publisher gives the site, if any.
#[component]
pub(crate) fn SiteLinks() -> impl IntoView {
    let site = site();
    let link = |link: &'static transcript::site::Link| {
        view! { <li><a href=link.href.as_str()><bdi>{link.text.as_str()}</bdi></a></li> }.into_any()
    };
    (!site.links.is_empty()).then(|| {
        view! {
            <nav class="site-links" aria-label=messages::app::PUBLISHER_LINKS.get()>
                <ul role="list" lang=site.language.as_str()>{site.links.iter().map(link).collect_view()}</ul>
            </nav>
        }
        .into_any()
    })
}
