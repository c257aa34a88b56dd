//! The shell: what every view stands in, and which view a place shows.

use leptos::prelude::*;
use transcript::Place;

use crate::address::{Address, use_address};
use crate::components::help::Help;
use crate::components::site_links::SiteLinks;
use crate::components::update_notice::UpdateNotice;
use crate::erased::{click, effect};
use crate::hooks::keys::use_keys;
use crate::hooks::takeover;
use crate::offline::Offline;
use crate::parts::LateFind;
use crate::storage::{self, StorageError};
use crate::views::library::LibraryView;
use crate::views::transcript::TranscriptView;
use crate::views::unknown::UnknownView;

/// What the reader has set, and what the app has to say.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    /// Whether keys without Ctrl or Alt act.
    pub(crate) single_keys: RwSignal<bool>,
    /// Why nothing can be kept on this device, where that is so.
    pub(crate) storage_error: RwSignal<Option<StorageError>>,
    /// What was done last, for the eye and for screen readers.
    pub(crate) announcement: RwSignal<String>,
}

/// The settings, as the app provides them.
pub(crate) fn use_settings() -> Settings {
    expect_context()
}

impl Settings {
    /// Takes note of whether something could be kept.
    pub(crate) fn kept(self, outcome: Result<(), StorageError>) {
        let error = outcome.err();
        if self.storage_error.get_untracked() != error {
            self.storage_error.set(error);
        }
    }
}

/// The view that a place asks for: what of it is not a matter of the view itself.
#[derive(Clone, PartialEq)]
enum Room {
    Library,
    Transcript(String),
    Unknown(String),
}

/// The whole app.
#[component]
pub(crate) fn App() -> impl IntoView {
    provide_context(Settings {
        single_keys: RwSignal::new(storage::single_keys()),
        storage_error: RwSignal::new(None),
        announcement: RwSignal::new(String::new()),
    });
    Address::provide();
    LateFind::provide();
    let settings = use_settings();
    Offline::provide(move || settings.kept(Err(StorageError::Full)));
    let place = use_address().place();
    let room = Memo::new(move |_| {
        place.with(|place| match place {
            Place::Library(_) => Room::Library,
            Place::Transcript(place) => Room::Transcript(place.transcript.clone()),
            Place::Unknown(hash) => Room::Unknown(hash.clone()),
        })
    });
    // The plain page of a transcript has nothing to say of any other place.
    effect(move || {
        if !room.with(|room| matches!(room, Room::Transcript(id) if Address::is_plain_page_of(id))) {
            takeover::finish();
        }
    });
    let help = RwSignal::new(false);
    use_keys(move |key| {
        let asked = key == "?";
        if asked {
            help.set(true);
        }
        asked
    });
    view! {
        <a class="skip-link" href="#main" on:click=click(skip_to_main)>"Skip to the text"</a>
        <main id="main" tabindex="-1">
            {move || match room.get() {
                Room::Library => view! { <LibraryView/> }.into_any(),
                Room::Transcript(id) => view! { <TranscriptView id/> }.into_any(),
                Room::Unknown(hash) => view! { <UnknownView hash/> }.into_any(),
            }}
        </main>
        <footer class="site-footer">
            <SiteLinks/>
            <p class="storage-error" role="status">
                {move || settings.storage_error.get().map(StorageError::message)}
            </p>
            <button type="button" on:click=click(move |_| help.set(true))>"Keys and help"</button>
        </footer>
        <UpdateNotice/>
        <p class="announcement" role="status">{settings.announcement}</p>
        <Help open=help/>
    }
}

/// The address after `#` is the place: a plain link to an element would lose it.
fn skip_to_main(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    if let Some(main) = document().get_element_by_id("main") {
        crate::hooks::scroll::focus(&main);
        crate::hooks::scroll::to_start(&main);
    }
}
