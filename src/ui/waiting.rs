//! Tells the reader about a wait: its subject, its progress, and a way on when nothing arrives.

use gloo::timers::callback::{Interval, Timeout};
use leptos::prelude::*;

use crate::net::fetch::Progress;
use crate::ui::show::ShowIf;

/// The time before a wait is announced, in milliseconds: a short wait needs no words.
const QUIET_MS: u32 = 250;
/// The seconds without a byte after which the connection counts as stalled.
const STALL_SECONDS: u32 = 10;

/// Says what is loading once it takes over a quarter of a second, and offers another attempt once nothing arrives.
#[component]
pub(crate) fn Waiting(
    /// The thing that is loading: "the transcript".
    what: &'static str,
    /// The bytes that have arrived.
    progress: Progress,
    /// Loads again.
    #[prop(into)]
    retry: Callback<()>,
) -> impl IntoView {
    let (shown, set_shown) = signal(progress.received > 0);
    let (seconds, set_seconds) = signal(0);
    let timers = StoredValue::new_local((
        Timeout::new(QUIET_MS, move || set_shown.set(true)),
        Interval::new(1000, move || set_seconds.update(|seconds| *seconds += 1)),
    ));
    on_cleanup(move || timers.dispose());
    let stalled = move |()| seconds.get() >= STALL_SECONDS;
    view! {
        <div class="waiting" class:waiting-shown=move || shown.get() role="status">
            <p>{messages::app::loading(what, progress.received, progress.total)}</p>
            {progress
                .total
                .map(|total| {
                    view! { <progress max=total.to_string() value=progress.received.to_string() aria-label=messages::app::PROGRESS.get()/> }.into_any()
                })}
            <ShowIf when=stalled>
                <p>
                    {move || messages::app::stalled(seconds.get())}
                    " "
                    <button type="button" on:click=move |_| retry.run(())>{messages::app::TRY_AGAIN.get()}</button>
                </p>
            </ShowIf>
        </div>
    }
}
