//! A wait: what for, how much is done, and a way on where nothing moves.

use gloo::timers::callback::{Interval, Timeout};
use leptos::prelude::*;

use crate::net::fetch::Progress;
use crate::ui::show::ShowIf;

/// A wait is not told before it is one.
const QUIET_MS: u32 = 250;
/// After so many seconds without a byte the connection is called stalled.
const STALL_SECONDS: u32 = 10;

/// Says what is waited for once it takes over a quarter of a second, and offers another attempt once nothing moves.
#[component]
pub(crate) fn Waiting(
    /// What is waited for: "the transcript".
    what: &'static str,
    /// How much is done.
    progress: Progress,
    /// Begins anew.
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
    let done = match progress {
        Progress { received: 0, .. } => String::new(),
        Progress { received, total: Some(total) } if total > 0 => {
            format!(" {} of {}", messages::size(received), messages::size(total))
        }
        Progress { received, .. } => format!(" {}", messages::size(received)),
    };
    let stalled = move |()| seconds.get() >= STALL_SECONDS;
    view! {
        <div class="waiting" class:waiting-shown=move || shown.get() role="status">
            <p>"Loading " {what} "…" {done}</p>
            {progress
                .total
                .map(|total| {
                    view! { <progress max=total.to_string() value=progress.received.to_string() aria-label="Loaded"/> }.into_any()
                })}
            <ShowIf when=stalled>
                <p>
                    "Nothing has arrived for " {seconds} " seconds; the connection may have stalled. "
                    <button type="button" on:click=move |_| retry.run(())>"Try again"</button>
                </p>
            </ShowIf>
        </div>
    }
}
