//! Draws the line of a card that tells whether the transcript is saved, and the button that saves or removes it.

use leptos::prelude::*;
use messages::LABEL_MARK;
use messages::offline::{NOT_SAVED_OFFLINE, NOT_SAVED_UNREACHABLE, REMOVE, SAVE, SAVED, SAVED_OLDER};
use transcript::Entry;

use crate::offline::state::use_offline;
use crate::ui::show::ShowIf;

/// The status of one transcript, and the button that saves or removes it.
#[component]
pub(crate) fn SaveOne(
    /// The transcript.
    entry: Entry,
) -> impl IntoView {
    let offline = use_offline();
    let entry = StoredValue::new(entry);
    let is_older = Memo::new(move |_| {
        offline.saved.with(|saved| entry.with_value(|entry| saved.contains(&entry.id) && !entry.is_saved_in(saved)))
    });
    let is_saved = Memo::new(move |_| offline.saved.with(|saved| entry.with_value(|entry| saved.contains(&entry.id))));
    let toggle = move |_| {
        let entry = entry.get_value();
        if is_saved.get_untracked() { offline.remove(vec![entry.id]) } else { offline.save(&[entry]) }
    };
    let title = entry.with_value(|entry| entry.title.clone());
    let status = move || match (is_saved.get(), offline.online.get(), offline.reached.get()) {
        (true, ..) if is_older.get() => SAVED_OLDER.get(),
        (true, ..) => SAVED.get(),
        (false, false, _) => NOT_SAVED_OFFLINE.get(),
        (false, true, false) => NOT_SAVED_UNREACHABLE.get(),
        (false, true, true) => "",
    };
    view! {
        <p class="card-keep" class:card-kept=is_saved lang=messages::tag() dir=messages::dir()>
            <span>{move || status()}</span>
            <ShowIf when=move |()| offline.ready.get() == Some(true)>
                <button type="button" disabled=move || !is_saved.get() && !offline.online.get() on:click=toggle>
                    {move || if is_saved.get() { REMOVE.get() } else { SAVE.get() }}
                    <span class="visually-hidden">{LABEL_MARK.get()} {title.clone()}</span>
                </button>
            </ShowIf>
        </p>
    }
}
