//! Keeping the library on the device: one act for all of it or for what is shown, with progress, and a way back.

use std::sync::Arc;

use address::Place;
use leptos::prelude::*;
use transcript::{Catalog, Entry, Ids};

use crate::offline::install::InstallIt;
use crate::offline::shelf;
use crate::offline::state::{Job, Offline, use_offline};
use crate::routing::address::Address;
use crate::ui::list::Chunks;
use crate::ui::show::ShowIf;

/// The part of the library that tells what is on this device, and keeps and removes it.
#[component]
pub(crate) fn SavePanel(
    /// All transcripts.
    catalog: Arc<Catalog>,
    /// The indices of those that are shown, each in a list of its own.
    shown: Chunks,
) -> impl IntoView {
    let offline = use_offline();
    let total = catalog.transcripts.len();
    offline.resume(&catalog);
    let all = StoredValue::new(catalog);
    let withdrawn = Memo::new(move |_| all.with_value(|all| offline.kept.with(|kept| all.lacking(kept))));
    let kept = move || offline.kept.with(Ids::len) - withdrawn.with(Vec::len);
    let missing = move |entries: &mut dyn Iterator<Item = &Entry>| {
        offline.kept.with(|kept| {
            let missing = entries.filter(|entry| !kept.contains(&entry.id));
            missing.fold((0, 0), |(count, bytes), entry| (count + 1, bytes + entry.bytes))
        })
    };
    let all_missing = move || all.with_value(|all| missing(&mut all.transcripts.iter()));
    let shown_missing = move || {
        let of_shown = |all: &Arc<Catalog>| {
            shown.with(|shown| missing(&mut shown.iter().flatten().map(|&index| &all.transcripts[index])))
        };
        all.with_value(of_shown)
    };
    let keep_shown = move |_| {
        let entry = |&index: &usize| all.with_value(|all| all.transcripts[index].clone());
        offline.keep(&shown.with_untracked(|shown| shown.iter().flatten().map(entry).collect::<Vec<_>>()));
    };
    let is_filtered = move |()| shown.with(Vec::len) < total;
    let act = |words: &str, (count, bytes): (usize, u64)| {
        format!("{words} ({}, {})", messages::number(count), messages::size(bytes))
    };
    let idle = move |()| offline.job.with(Job::is_idle);
    let has_worker = move |()| offline.ready.get() == Some(true);
    let remove_all =
        move |_| offline.remove(offline.kept.with_untracked(|kept| kept.iter().map(str::to_owned).collect()));
    view! {
        <details class="keep">
            <summary>"On this device: " {move || kept()} " of " {total}</summary>
            <ShowIf when=has_worker fallback=move || view! { <p>{why_not(offline)}</p> }>
                <p>"What is kept here can be read and searched without a network."</p>
                <ShowIf when=idle fallback=move || view! { <Progress offline/> }>
                    <p class="keep-acts">
                        <button
                            type="button"
                            class="keep-all"
                            disabled=move || all_missing().0 == 0
                            on:click=move |_| all.with_value(|all| offline.keep(&all.transcripts))
                        >
                            {move || act("Keep all", all_missing())}
                        </button>
                        <ShowIf when=is_filtered>
                            <button
                                type="button"
                                class="keep-shown"
                                disabled=move || shown_missing().0 == 0
                                on:click=keep_shown
                            >
                                {move || act("Keep what is shown", shown_missing())}
                            </button>
                        </ShowIf>
                        <button type="button" class="keep-none" disabled=move || offline.kept.with(Ids::is_empty) on:click=remove_all>"Remove all"</button>
                    </p>
                </ShowIf>
                <ShowIf when=move |()| withdrawn.with(|withdrawn| !withdrawn.is_empty())>
                    <Withdrawn ids=withdrawn/>
                </ShowIf>
                <p class="keep-room">{move || space(offline)}</p>
                <InstallIt/>
            </ShowIf>
        </details>
    }
}

/// What is kept of an older library: it is the reader's for as long as they like.
#[component]
fn Withdrawn(
    /// The ids of those that the library does not have any more.
    ids: Memo<Vec<String>>,
) -> impl IntoView {
    let offline = use_offline();
    let line = move |id: String| {
        let href = Address::href(&Place::transcript(&id));
        let label = format!("Remove {id}");
        let name = id.clone();
        view! {
            <li>
                <a href=href><bdi>{name}</bdi></a>
                " "
                <button type="button" aria-label=label on:click=move |_| offline.remove(vec![id.clone()])>"Remove"</button>
            </li>
        }.into_any()
    };
    view! {
        <div class="keep-withdrawn">
            <p>"On this device, but in the library no longer:"</p>
            <ul role="list">{move || ids.get().into_iter().map(line).collect_view()}</ul>
        </div>
    }
}

/// How far it is, and how to halt it.
#[component]
fn Progress(
    /// What is being kept.
    offline: Offline,
) -> impl IntoView {
    let job = offline.job;
    let counts = move || {
        job.with(|job| {
            let left = job.left_bytes();
            (job.done.0, job.done.0 + job.left.len() + job.failed.len(), job.done.1, job.done.1 + left)
        })
    };
    let words = move || {
        let (done, all, bytes, of) = counts();
        format!(
            "{} of {} kept, {} of {}",
            messages::number(done),
            messages::number(all),
            messages::size(bytes),
            messages::size(of)
        )
    };
    let runs = move || job.with(|job| job.runs && !job.left.is_empty());
    let failed = move || {
        let line = |(entry, why): &(Entry, String)| {
            view! { <li><bdi lang=entry.language.clone()>{entry.title.clone()}</bdi> ": " {why.clone()}</li> }
                .into_any()
        };
        job.with(|job| job.failed.iter().map(line).collect_view())
    };
    view! {
        <div class="keep-progress">
            <label>
                <span>{move || words()}</span>
                <progress max=move || counts().3.to_string() value=move || counts().2.to_string()></progress>
            </label>
            <p role="status">{move || job.with(|job| job.stopped.clone())}</p>
            <ul role="list" class="keep-failed">{move || failed()}</ul>
            <p class="keep-acts">
                <button type="button" class="keep-pause" on:click=move |_| offline.pause(runs())>
                    {move || if runs() { "Pause" } else { "Go on" }}
                </button>
                <button type="button" class="keep-cancel" on:click=move |_| offline.cancel()>"Cancel"</button>
            </p>
        </div>
    }
}

/// How much room is used and left.
fn space(offline: Offline) -> Option<String> {
    let space = offline.space.get()?;
    Some(format!(
        "This site uses {} on this device; this browser gives it about {} more.",
        messages::size(space.used),
        messages::size(space.free)
    ))
}

/// Why nothing can be kept.
fn why_not(offline: Offline) -> &'static str {
    match offline.ready.get() {
        None if shelf::is_possible() => "The reading room is being put on this device…",
        _ => {
            "This browser keeps nothing for this site: it may be in private mode, or the address does not begin with https. Everything can be read with a network."
        }
    }
}

/// Whether a transcript is on this device, and what would change that.
#[component]
pub(crate) fn KeepOne(
    /// The transcript.
    entry: Entry,
) -> impl IntoView {
    let offline = use_offline();
    let entry = StoredValue::new(entry);
    let is_kept = Memo::new(move |_| offline.kept.with(|kept| entry.with_value(|entry| kept.contains(&entry.id))));
    let act = move |_| {
        let entry = entry.get_value();
        if is_kept.get_untracked() { offline.remove(vec![entry.id]) } else { offline.keep(&[entry]) }
    };
    let title = entry.with_value(|entry| entry.title.clone());
    let told = move || match (is_kept.get(), offline.online.get(), offline.reached.get()) {
        (true, ..) => "On this device",
        (false, false, _) => "Not on this device; it needs a network",
        (false, true, false) => "Not on this device, and the host does not answer",
        (false, true, true) => "",
    };
    view! {
        <p class="card-keep" class:card-kept=is_kept lang="en" dir="ltr">
            <span>{move || told()}</span>
            <ShowIf when=move |()| offline.ready.get() == Some(true)>
                <button type="button" disabled=move || !is_kept.get() && !offline.online.get() on:click=act>
                    {move || if is_kept.get() { "Remove" } else { "Keep" }}
                    <span class="visually-hidden">": " {title.clone()}</span>
                </button>
            </ShowIf>
        </p>
    }
}
