//! Draws the reader's own files in the library: the button that opens files, what happens meanwhile, and the shelf.

use address::Place;
use leptos::html::Input;
use leptos::prelude::*;
use messages::LABEL_MARK;
use messages::own::{CANCEL, OPEN_A_FILE, OPEN_HINT, OWN_FILES, REFUSED, REMOVE_ALL, REMOVE_FILE, STAYS_HERE, trust};
use transcript::language;
use web_sys::File;

use crate::own::state::{Opening, Own, OwnFile, place_id, use_own};
use crate::routing::address::{Address, use_address};

/// The shelf of the reader's own files.
#[component]
pub(crate) fn OwnPanel() -> impl IntoView {
    let (own, address) = (use_own(), use_address());
    own.load();
    let input = NodeRef::<Input>::new();
    let open = move |files: Vec<File>| {
        own.open(files, move |id| address.go(&Place::transcript(&place_id(id))));
    };
    Effect::new(move |_| {
        own.drops.track();
        let files = own.dropped.try_update_value(std::mem::take).unwrap_or_default();
        if !files.is_empty() {
            open(files);
        }
    });
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files = input.files();
        open(
            files.map(|files| (0..files.length()).filter_map(|index| files.item(index)).collect()).unwrap_or_default(),
        );
        // The same file can be chosen again.
        input.set_value("");
    };
    let choose = move |_| input.get_untracked().iter().for_each(|input| input.click());
    view! {
        <section class="own" lang=messages::tag() dir=messages::dir() aria-label=OWN_FILES.get()>
            <p class="own-hint">
                <button type="button" class="own-open" on:click=choose>{OPEN_A_FILE.get()}</button>
                " "
                {OPEN_HINT.get()}
            </p>
            <input type="file" multiple=true hidden=true node_ref=input on:change=chosen/>
            <Progress own/>
            <Shelf own/>
        </section>
    }
}

/// Says what is being read.
#[component]
fn Progress(
    /// The reader's own files.
    own: Own,
) -> impl IntoView {
    view! {
        <p class="own-status" role="status">{move || own.opening.with(|it| it.as_ref().map(Opening::message))}</p>
        {move || {
            own.opening.get().map(|Opening { number, count, .. }| {
                // How far a single file has come is not known.
                let (done, all) = (count > 1).then(|| (number - 1, count)).unzip();
                view! {
                    <progress value=done max=all></progress>
                    <button type="button" on:click=move |_| own.cancel()>{CANCEL.get()}</button>
                }.into_any()
            })
        }}
        <Refusals own/>
        <p role="status">{move || own.not_kept.get().map(|_| messages::own::NOT_KEPT.get())}</p>
    }
}

/// Says which files could not be read, and why.
#[component]
pub(crate) fn Refusals(
    /// The reader's own files.
    own: Own,
) -> impl IntoView {
    let refused = move || {
        let item = |(name, reason): (String, String)| {
            view! { <li><bdi>{name}</bdi> {LABEL_MARK.get()} {reason}</li> }.into_any()
        };
        let refused = own.refused.get();
        let items = refused.into_iter().map(item).collect::<Vec<_>>();
        (!items.is_empty()).then(|| view! { <p>{REFUSED.get()}</p> <ul>{items}</ul> }.into_any())
    };
    view! { <div class="own-refused" role="status">{refused}</div> }
}

/// Lists the files.
#[component]
fn Shelf(
    /// The reader's own files.
    own: Own,
) -> impl IntoView {
    let files = move || own.files.get().unwrap_or_default();
    let remove_all = move |_| files().into_iter().for_each(|file| own.remove(file.id));
    move || {
        let files = files();
        let several = files.len() > 1;
        let items = files.into_iter().map(|file| item(own, file)).collect::<Vec<_>>();
        (!items.is_empty()).then(|| {
            view! {
                <h2>{OWN_FILES.get()}</h2>
                <ul class="own-list" role="list">{items}</ul>
                <p class="own-hint">{STAYS_HERE.get()}</p>
                {several.then(|| view! { <button type="button" on:click=remove_all>{REMOVE_ALL.get()}</button> }.into_any())}
            }
            .into_any()
        })
    }
}

fn item(own: Own, OwnFile { id, report }: OwnFile) -> AnyView {
    let href = Address::href(&Place::transcript(&place_id(&id)));
    let direction = language::direction(&report.language).as_str();
    let title = report.title.clone();
    view! {
        <li>
            <a href=href><bdi lang=report.language.clone() dir=direction>{report.title.clone()}</bdi></a>
            <span class="own-about"><bdi>{report.file.clone()}</bdi> " · " {trust(&report)}</span>
            <button type="button" on:click=move |_| own.remove(id.clone())>
                {REMOVE_FILE.get()}
                <span class="visually-hidden">{LABEL_MARK.get()} {title}</span>
            </button>
        </li>
    }
    .into_any()
}
