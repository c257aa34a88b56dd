//! Draws the panel that saves the library on the device, or the transcripts in the list, and removes them.

use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::offline::{
    BENEFIT, NOT_SAVED_ALTERED, NOT_SAVED_FULL, NOT_SAVED_INCOMPLETE, PREPARING, REMOVE_ALL, RENEW, UNAVAILABLE, older,
    save_all, save_shown, saved_count,
};
use transcript::{Entry, Listing, Shelf};

use crate::library::state::LibraryList;
use crate::offline::install::InstallIt;
use crate::offline::job::{Job, StopReason};
use crate::offline::save_progress::SaveProgress;
use crate::offline::save_search::SaveSearch;
use crate::offline::shelf;
use crate::offline::state::{NotSaved, Offline, use_offline};
use crate::offline::withdrawn::Withdrawn;
use crate::offline::worker;
use crate::ui::list::Chunks;
use crate::ui::show::ShowIf;

/// The number of transcripts that are not saved, and their size in bytes.
type Missing = (usize, u64);

/// The panel of the library with the saved transcripts, and the buttons that save and remove them.
#[component]
pub(crate) fn SavePanel(
    /// The list of the library.
    list: LibraryList,
    /// The indices of the transcripts that are shown, each in a chunk of its own.
    shown: Chunks,
) -> impl IntoView {
    let offline = use_offline();
    let total = list.listing.with_untracked(Listing::count);
    offline.restore_job(list);
    Effect::new(move |_| {
        let saved = offline.saved.with(|saved| saved.ids().map(str::to_owned).collect());
        spawn_local(list.look_up(saved));
    });
    let withdrawn = Memo::new(move |_| list.listing.with(|all| offline.saved.with(|saved| all.withdrawn(saved))));
    let outdated = Memo::new(move |_| list.listing.with(|all| offline.saved.with(|saved| all.outdated(saved).count())));
    let renew = move |_| {
        let older: Vec<Entry> = list
            .listing
            .with_untracked(|all| offline.saved.with_untracked(|saved| all.outdated(saved).cloned().collect()));
        offline.save(&older);
    };
    let look_at_index = |event| {
        if event_target::<web_sys::HtmlDetailsElement>(&event).open() {
            worker::tell("look");
        }
    };
    let saved = move || offline.saved.with(Shelf::len) - withdrawn.with(Vec::len);
    let has_worker = move |()| offline.ready.get() == Some(true);
    let is_idle = move |()| offline.job.with(Job::is_idle);
    view! {
        <details class="keep" on:toggle=look_at_index>
            <summary>{move || saved_count(saved(), total)}</summary>
            <ShowIf when=has_worker fallback=move || view! { <p>{why_unavailable(offline)}</p> }>
                <p>{BENEFIT.get()}</p>
                // The reason why saving stopped stands in an element that was there before, so that screen readers announce it.
                <p role="status">{move || offline.job.with(|job| job.stopped.map(StopReason::message))}</p>
                <ShowIf when=move |()| outdated.get() != 0 && offline.job.with(Job::is_idle)>
                    <p class="keep-older">
                        {move || older(outdated.get())}
                        " "
                        <button type="button" on:click=renew>{RENEW.get()}</button>
                    </p>
                </ShowIf>
                <ShowIf when=is_idle fallback=move || view! { <SaveProgress offline/> }>
                    <SaveButtons list shown/>
                </ShowIf>
                <ShowIf when=move |()| withdrawn.with(|withdrawn| !withdrawn.is_empty())>
                    <Withdrawn ids=withdrawn/>
                </ShowIf>
                <SaveSearch/>
                <p class="keep-room">{move || space(offline)}</p>
                <InstallIt/>
            </ShowIf>
        </details>
    }
}

/// The buttons that save the library or the list, and remove everything.
#[component]
fn SaveButtons(
    /// The list of the library.
    list: LibraryList,
    /// The indices of the transcripts that are shown, each in a chunk of its own.
    shown: Chunks,
) -> impl IntoView {
    let offline = use_offline();
    let total = list.listing.with_untracked(Listing::count);
    let all_missing = move || list.listing.with(|all| offline.saved.with(|saved| all.missing(saved)));
    let shown_missing = Memo::new(move |_| {
        list.listing.with(|all| {
            shown.with(|shown| missing(offline, &mut shown.iter().flatten().map(|&index| &all.entries()[index])))
        })
    });
    let save_list = move |_| {
        let entry = |&index: &usize| list.listing.with_untracked(|all| all.entries()[index].clone());
        offline.save(&shown.with_untracked(|shown| shown.iter().flatten().map(entry).collect::<Vec<_>>()));
    };
    // All can be saved once the whole list is here.
    let wants_all = RwSignal::new(false);
    Effect::new(move |_| {
        if list.error.with(Option::is_some) {
            wants_all.set(false);
        } else if wants_all.get() && list.is_complete() {
            wants_all.set(false);
            list.listing.with_untracked(|all| offline.save(all.entries()));
        }
    });
    let save_all_of_it = move |_| {
        wants_all.set(true);
        list.reach(usize::MAX);
    };
    let all_label = move || {
        let (count, bytes) = all_missing();
        save_all(count, total, bytes)
    };
    let list_label = move || {
        let (count, bytes) = shown_missing.get();
        save_shown(count, bytes)
    };
    let is_filtered = move |()| shown.with(Vec::len) < list.listing.with(|all| all.entries().len());
    let remove_all =
        move |_| offline.remove(offline.saved.with_untracked(|saved| saved.ids().map(str::to_owned).collect()));
    view! {
        <p class="keep-acts">
            <button
                type="button"
                class="keep-all"
                disabled=move || wants_all.get() || all_missing().0 == 0
                on:click=save_all_of_it
            >
                {move || all_label()}
            </button>
            <ShowIf when=is_filtered>
                <button type="button" class="keep-shown" disabled=move || shown_missing.get().0 == 0 on:click=save_list>
                    {move || list_label()}
                </button>
            </ShowIf>
            <button type="button" class="keep-none" disabled=move || offline.saved.with(Shelf::is_empty) on:click=remove_all>
                {REMOVE_ALL.get()}
            </button>
        </p>
    }
}

/// Counts the transcripts that are not saved.
fn missing(offline: Offline, entries: &mut dyn Iterator<Item = &Entry>) -> Missing {
    offline.saved.with(|saved| {
        let missing = entries.filter(|entry| !entry.is_saved_in(saved));
        missing.fold((0, 0), |(count, bytes), entry| (count + 1, bytes + entry.bytes))
    })
}

/// Returns the space of the site, if the browser tells it.
fn space(offline: Offline) -> Option<String> {
    offline.space.get().map(|space| messages::offline::space(space.used, space.free))
}

/// Returns the reason why nothing can be saved.
fn why_unavailable(offline: Offline) -> &'static str {
    match (offline.ready.get(), offline.not_saved.get()) {
        (None, _) if shelf::is_possible() => PREPARING.get(),
        (_, Some(NotSaved::Full)) => NOT_SAVED_FULL.get(),
        (_, Some(NotSaved::Altered)) => NOT_SAVED_ALTERED.get(),
        (Some(false), None) if shelf::is_possible() => NOT_SAVED_INCOMPLETE.get(),
        _ => UNAVAILABLE.get(),
    }
}
