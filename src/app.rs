//! Draws the shell: the parts around every view, and the view of the current place.

use address::{Place, SearchPlace};
use leptos::prelude::*;

use crate::browser::keys::use_keys;
use crate::find::part::provide_find;
use crate::library::additions::LibraryAdditions;
use crate::library::state::library_place;
use crate::library::view::LibraryView;
use crate::offline::save::SavePanel;
use crate::offline::save_one::SaveOne;
use crate::offline::state::Offline;
use crate::offline::update_notice::UpdateNotice;
use crate::offline::worker;
use crate::own::drop::use_drop;
use crate::own::room::OwnRoom;
use crate::own::state::Own;
use crate::reader::view::TranscriptView;
use crate::routing::address::{Address, use_address};
use crate::routing::takeover;
use crate::routing::unknown::UnknownView;
use crate::search::link::SearchLink;
use crate::search::narrow_list::NarrowList;
use crate::search::view::SearchView;
use crate::settings::help::Help;
use crate::settings::reading_settings::{ReadingSettings, ReadingSettingsButton};
use crate::settings::state::Settings;
use crate::storage::StorageError;
use crate::ui::site_links::SiteLinks;

/// The view that a place needs. It leaves out the parts of a place that the view itself reads, so that it changes only with
/// the view.
#[derive(Clone, PartialEq)]
enum Route {
    Library,
    Search,
    Transcript(String),
    Unknown(String),
}

impl Route {
    fn of(place: &Place) -> Self {
        match place {
            Place::Library(_) => Self::Library,
            Place::Search(_) => Self::Search,
            Place::Transcript(place) => Self::Transcript(place.transcript.clone()),
            Place::Unknown(hash) => Self::Unknown(hash.clone()),
        }
    }
}

/// The whole app.
#[component]
pub(crate) fn App() -> impl IntoView {
    let settings = Settings::provide();
    Address::provide();
    provide_find();
    Offline::provide(move || settings.note_stored(Err(StorageError::Full)));
    let address = use_address();
    use_drop(Own::provide(), address);
    let place = address.place();
    let route = Memo::new(move |_| place.with(Route::of));
    // The plain page shows one transcript only; any other place replaces it at once.
    Effect::new(move |_| {
        if !route.with(|route| matches!(route, Route::Transcript(id) if Address::is_plain_page_of(id))) {
            takeover::finish();
        }
    });
    let additions = LibraryAdditions {
        panel: Callback::new(|(list, shown)| {
            worker::is_offered().then(|| view! { <SavePanel list shown/> }.into_any()).into_any()
        }),
        card: Callback::new(|entry| view! { <SaveOne entry/> }.into_any()),
        files: Callback::new(|()| view! { <OwnRoom/> }.into_any()),
        narrow: Callback::new(|(list, shown)| view! { <NarrowList list shown/> }.into_any()),
        search: Callback::new(move |()| {
            view! { <SearchLink query=move |()| library_place(address).query/> }.into_any()
        }),
    };
    let help = RwSignal::new(false);
    use_keys(settings.single_keys, move |key| {
        match key {
            "?" => help.set(true),
            "s" => {
                let query = place.with_untracked(|place| query_of(place).to_owned());
                crate::browser::scroll::focus_on("#search");
                address.go(&Place::Search(SearchPlace { query, ..SearchPlace::default() }));
            }
            _ => return false,
        }
        true
    });
    view! {
        <a class="skip-link" href="#main" on:click=skip_to_text>{messages::app::SKIP_TO_TEXT.get()}</a>
        {move || settings.reading.get().is_some().then(to_find)}
        <main id="main" tabindex="-1">
            {move || match route.get() {
                Route::Library => view! { <LibraryView additions/> }.into_any(),
                Route::Search => view! { <SearchView/> }.into_any(),
                Route::Transcript(id) => view! { <TranscriptView id/> }.into_any(),
                Route::Unknown(hash) => view! { <UnknownView hash/> }.into_any(),
            }}
        </main>
        <footer class="site-footer">
            <SiteLinks/>
            <p class="storage-error" aria-live="polite" aria-atomic="true">
                {move || settings.storage_error.get().map(StorageError::message)}
            </p>
            <ReadingSettingsButton/>
            <button type="button" on:click=move |_| help.set(true)>{messages::app::HELP.get()}</button>
        </footer>
        <UpdateNotice/>
        <p class="announcement" aria-live="polite" aria-atomic="true">{settings.announcement}</p>
        <Help open=help/>
        <ReadingSettings/>
    }
}

/// Returns what the reader looks for at a place.
fn query_of(place: &Place) -> &str {
    match place {
        Place::Library(place) => &place.query,
        Place::Search(place) => &place.query,
        Place::Transcript(place) => &place.query,
        Place::Unknown(_) => "",
    }
}

/// Draws the link that skips everything before the field of find.
fn to_find() -> AnyView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        crate::browser::scroll::focus_on("#find");
    };
    view! { <a class="skip-link" href="#find" on:click=skip>{messages::app::SKIP_TO_FIND.get()}</a> }.into_any()
}

/// Moves the focus and the scroll position to the text. The link does not do so by itself, because the part of the address
/// after `#` is the place: following the link would lose it.
fn skip_to_text(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    if let Some(text) = ["page", "main"].into_iter().find_map(|id| document().get_element_by_id(id)) {
        crate::browser::scroll::focus(&text);
        crate::browser::scroll::to_start(&text);
    }
}
