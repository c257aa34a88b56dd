//! Draws the progress of saving.

use leptos::prelude::*;
use messages::LABEL_MARK;
use messages::offline::{CANCEL, CONTINUE, PAUSE, WAITS, progress};
use transcript::Entry;

use crate::net::fetch::LoadError;
use crate::offline::job::Job;
use crate::offline::state::Offline;

/// The progress of the job, its failures, and the buttons that pause and cancel it.
#[component]
pub(crate) fn SaveProgress(
    /// The state of saving.
    offline: Offline,
) -> impl IntoView {
    let job = offline.job;
    let counts = move || job.with(Job::progress);
    let label = move || {
        let (done, all, bytes_done, bytes_all) = counts();
        progress(done, all, bytes_done, bytes_all)
    };
    let runs = move || job.with(Job::is_running);
    view! {
        <div class="keep-progress">
            <label>
                <span>{move || label()}</span>
                <progress max=move || counts().3.to_string() value=move || counts().2.to_string()></progress>
            </label>
            <p>{move || offline.waits.get().then_some(WAITS.get())}</p>
            <ul role="list" class="keep-failed">
                {move || job.with(|job| job.failed.iter().map(failure).collect_view())}
            </ul>
            <p class="keep-acts">
                <button type="button" class="keep-pause" on:click=move |_| offline.pause(runs())>
                    {move || if runs() { PAUSE.get() } else { CONTINUE.get() }}
                </button>
                <button type="button" class="keep-cancel" on:click=move |_| offline.cancel()>{CANCEL.get()}</button>
            </p>
        </div>
    }
}

fn failure((entry, error): &(Entry, LoadError)) -> AnyView {
    view! { <li><bdi lang=entry.language.clone()>{entry.title.clone()}</bdi> {LABEL_MARK.get()} {error.message()}</li> }
        .into_any()
}
