//! The shell: what every view stands in, and which view a place shows.

use address::Place;
use leptos::prelude::*;

use crate::browser::keys::use_keys;
use crate::find::part::provide_find;
use crate::library::view::LibraryView;
use crate::offline::save::SavePanel;
use crate::offline::state::Offline;
use crate::offline::update_notice::UpdateNotice;
use crate::offline::worker;
use crate::reader::view::TranscriptView;
use crate::routing::address::{Address, use_address};
use crate::routing::takeover;
use crate::routing::unknown::UnknownView;
use crate::settings::help::Help;
use crate::settings::state::Settings;
use crate::storage::StorageError;
use crate::ui::site_links::SiteLinks;

/// The view that a place asks for: what of it is not a matter of the view itself.
#[derive(Clone, PartialEq)]
enum Route {
    Library,
    Transcript(String),
    Unknown(String),
}

/// The whole app.
#[component]
pub(crate) fn App() -> impl IntoView {
    let settings = Settings::provide();
    Address::provide();
    provide_find();
    Offline::provide(move || settings.note_stored(Err(StorageError::Full)));
    let place = use_address().place();
    let route = Memo::new(move |_| {
        place.with(|place| match place {
            Place::Library(_) => Route::Library,
            Place::Transcript(place) => Route::Transcript(place.transcript.clone()),
            Place::Unknown(hash) => Route::Unknown(hash.clone()),
        })
    });
    // The plain page of a transcript has nothing to say of any other place.
    Effect::new(move |_| {
        if !route.with(|route| matches!(route, Route::Transcript(id) if Address::is_plain_page_of(id))) {
            takeover::finish();
        }
    });
    let tools = Callback::new(|(catalog, shown)| {
        worker::is_offered().then(|| view! { <SavePanel catalog shown/> }.into_any()).into_any()
    });
    let help = RwSignal::new(false);
    use_keys(settings.single_keys, move |key| {
        let asked = key == "?";
        if asked {
            help.set(true);
        }
        asked
    });
    view! {
        <a class="skip-link" href="#main" on:click=skip_to_main>"Skip to the text"</a>
        <main id="main" tabindex="-1">
            {move || match route.get() {
                Route::Library => view! { <LibraryView tools/> }.into_any(),
                Route::Transcript(id) => view! { <TranscriptView id/> }.into_any(),
                Route::Unknown(hash) => view! { <UnknownView hash/> }.into_any(),
            }}
        </main>
        <footer class="site-footer">
            <SiteLinks/>
            <p class="storage-error" role="status">
                {move || settings.storage_error.get().map(StorageError::message)}
            </p>
            <button type="button" on:click=move |_| help.set(true)>"Keys and help"</button>
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
        crate::browser::scroll::focus(&main);
        crate::browser::scroll::to_start(&main);
    }
}
