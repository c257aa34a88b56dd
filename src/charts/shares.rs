//! Who said it how often.

use leptos::prelude::*;

use crate::find::state::Jump;
use crate::reader::state::Reading;

/// A bar for each speaker, which leads to the first time they said it.
#[component]
pub(crate) fn Shares(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let bars = move || {
        reading.finding.deferred.with(|search| {
            let shares = search.matches().by_speaker();
            let most = shares.first().map_or(1, |share| share.total);
            shares
                .into_iter()
                .map(|share| {
                    let name = share.participant.map_or("not named", |participant| participant.name.as_str()).to_owned();
                    let (first, total) = (share.first, messages::number(share.total));
                    let width = format!("{}%", share.total * 100 / most);
                    view! {
                        <li>
                            <button type="button" class="share" title="Go to the first" on:click=move |_| reading.go_to_match(first, Jump::Scroll)>
                                <bdi>{name}</bdi>
                                <span class="share-count">{total}</span>
                                <span class="share-bar" aria-hidden="true" style:inline-size=width></span>
                            </button>
                        </li>
                    }
                    .into_any()
                })
                .collect_view()
        })
    };
    view! { <ol class="shares" role="list" aria-label="Who said it how often">{move || bars()}</ol> }
}
