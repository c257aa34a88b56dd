//! Draws how often each speaker said what the reader looks for.

use find::Share;
use leptos::prelude::*;

use crate::find::state::Jump;
use crate::reader::state::Reading;

/// Shows a bar for each speaker. It is a button that goes to the speaker's first match.
#[component]
pub(crate) fn Shares(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let bars = move || {
        reading.finding.deferred.with(|search| {
            let shares = search.matches().by_speaker();
            let most = shares.first().map_or(1, |share| share.total);
            shares.into_iter().map(|share| bar(reading, &share, most)).collect_view()
        })
    };
    view! { <ol class="shares" role="list" aria-label=messages::find::BY_SPEAKER_CHART.get()>{move || bars()}</ol> }
}

/// Draws the bar of a speaker. `most` is the highest number of matches that a speaker has; its bar has the full width.
fn bar(reading: Reading, share: &Share<'_>, most: usize) -> AnyView {
    let name =
        share.participant.map_or(messages::find::UNNAMED_SPEAKER.get(), |participant| &participant.name).to_owned();
    let (first, total) = (share.first, messages::number(share.total));
    let width = format!("{}%", share.total * 100 / most);
    view! {
        <li>
            <button
                type="button"
                class="share"
                title=messages::find::GO_TO_FIRST.get()
                on:click=move |_| reading.go_to_match(first, Jump::Scroll)
            >
                <bdi>{name}</bdi>
                <span class="share-count">{total}</span>
                <span class="share-bar" aria-hidden="true" style:inline-size=width></span>
            </button>
        </li>
    }
    .into_any()
}
