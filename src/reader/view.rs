//! Draws a transcript: its head, its contents, one page of its exchanges, and the pagers.

use std::sync::Arc;

use address::{Pagination, Place, Show};
use leptos::html::{Details, Div, Input};
use leptos::prelude::*;
use messages::reader::{
    BACK, CANNOT_SHOW, NOT_SAVED, PAGES_ABOVE, PAGES_BELOW, THE_LIBRARY_LINK, THE_TRANSCRIPT, no_such_transcript,
    not_here, others_in_library, page_of, window_title,
};
use transcript::Transcript;

use crate::aloud::room::AloudRoom;
use crate::browser::events::use_event;
use crate::browser::title::use_title;
use crate::find::bar::FindBar;
use crate::find::engine::use_find;
use crate::find::filter_notice::FilterNotice;
use crate::find::views::{FindViews, use_find_views};
use crate::library::nearest::Nearest;
use crate::net::fetch::{Load, LoadError, Loader, use_transcript};
use crate::offline::save_here::SaveHere;
use crate::offline::saved_list::SavedList;
use crate::own::room::{DownloadsRoom, ReviewRoom};
use crate::own::state::use_own;
use crate::reader::arrive::use_arrival;
use crate::reader::changed_notice::ChangedNotice;
use crate::reader::contents::Contents;
use crate::reader::contents_sheet::{ContentsButton, close_sheet};
use crate::reader::exchange::ExchangePart;
use crate::reader::keys::use_reading_keys;
use crate::reader::masthead::Masthead;
use crate::reader::pager::{PageSizeChoice, Pager};
use crate::reader::paper::use_whole_on_paper;
use crate::reader::resume::Resume;
use crate::reader::state::Reading;
use crate::routing::address::{Address, use_address};
use crate::routing::takeover;
use crate::settings::reading_settings::ReadingSettingsButton;
use crate::settings::state::use_settings;
use crate::ui::fault::Fault;
use crate::ui::gradual::use_gradual;
use crate::ui::list::{ChunkList, Chunks};
use crate::ui::show::ShowIf;
use crate::ui::waiting::Waiting;

/// The number of sections that are drawn at once. The first sections are short.
const FIRST_SECTIONS: usize = 4;

/// A transcript: loads it and shows it.
#[component]
pub(crate) fn TranscriptView(
    /// The transcript's id.
    id: String,
) -> impl IntoView {
    let (loader, here, late) = (use_transcript(&id), use_address().here(), use_find());
    // A page that shows only exchanges with matches has to wait for find.
    let is_awaited =
        late.use_awaited(move || here.with(|here| here.show != Show::Everything && !here.query.is_empty()));
    // The reader corrects the import of an own file while they read it.
    let own = use_own();
    Effect::new(move |last: Option<u32>| {
        let changed = own.changed.get();
        if last.is_some_and(|last| last != changed) {
            loader.refresh();
        }
        changed
    });
    view! {
        <nav class="back" lang=messages::tag() dir=move || direction(loader)>
            <a href=Address::href(&Place::library())>{BACK.get()}</a>
        </nav>
        <ChangedNotice id=id.clone() loader/>
        <ReviewRoom id=id.clone()/>
        {move || match loader.state.get() {
            Load::Waiting(progress) => {
                view! { <Waiting what=THE_TRANSCRIPT.get() progress retry=move |()| loader.retry()/> }.into_any()
            }
            Load::Failed(error) => fault(&id, error, loader),
            Load::Done(_) if is_awaited.get() => {
                view! { <p class="late" role="status">{messages::find::LOADING.get()}</p> }.into_any()
            }
            Load::Done(transcript) => view! { <Reader transcript/> }.into_any(),
        }}
    }
}

/// Returns the direction of the transcript, once it is here.
fn direction(loader: Loader<Transcript>) -> Option<&'static str> {
    loader.state.with(|state| match state {
        Load::Done(transcript) => Some(transcript.direction().as_str()),
        _ => None,
    })
}

/// Draws the error, the link to the library, and others: the most similar transcript if this one does not exist, or those that
/// are saved if the site cannot be reached.
fn fault(id: &str, error: LoadError, loader: Loader<Transcript>) -> AnyView {
    let (reason, others) = match error {
        LoadError::NotFound => (does_not_exist(id), Some(view! { <Nearest id=id.to_owned()/> }.into_any())),
        LoadError::Network => (NOT_SAVED.get().into_any(), Some(view! { <SavedList/> }.into_any())),
        _ => (().into_any(), None),
    };
    let (before, after) = others_in_library();
    view! {
        <Fault title=CANNOT_SHOW.get() alone=true error retry=move |()| loader.retry()>
            <p>{reason} " " {before} <a href=Address::href(&Place::library())>{THE_LIBRARY_LINK.get()}</a> {after}</p>
            {others}
        </Fault>
    }
    .into_any()
}

fn does_not_exist(id: &str) -> AnyView {
    let (before, after) = no_such_transcript();
    view! { {before} <code><bdi>{id.to_owned()}</bdi></code> {after} }.into_any()
}

/// A transcript that has loaded.
#[component]
fn Reader(
    /// The transcript.
    transcript: Arc<Transcript>,
) -> impl IntoView {
    let reading = Reading::new(Arc::clone(&transcript));
    if let Some(anchor) = takeover::anchor() {
        reading.return_to(anchor);
    }
    let (title, id) = (transcript.title.clone(), transcript.id.clone());
    use_title(move || match reading.pagination.with(|it| (it.pages.count(), it.page)) {
        (1, _) => title.clone(),
        (count, page) => window_title(&title, page, count),
    });
    let (field, contents) = (NodeRef::<Input>::new(), NodeRef::<Details>::new());
    use_reading_keys(reading, field, contents);
    // Listens at the window: screen readers announce everything inside an element that listens as clickable.
    use_event("click", move |event| {
        if reading.follow_link(event) {
            close_sheet(contents);
        }
    });
    use_arrival(reading);
    let drawn = use_sections(reading);
    let find_views = use_find_views();
    let (page, paper) = (NodeRef::<Div>::new(), NodeRef::<Div>::new());
    Effect::new(move |_| {
        if let Some(views) = find_views.get() {
            (views.use_marks)(reading, page, drawn);
        }
    });
    let list = move || {
        let list = |views: FindViews| view! { <div class="concordance-room"></div> {(views.list)(reading)} }.into_any();
        find_views.get().map(list)
    };
    use_whole_on_paper(reading, paper, draw_parts);
    use_settings().use_reading(reading);
    view! {
        <div class="reader" lang=transcript.language.clone() dir=transcript.direction().as_str()>
            <header class="masthead">
                <Masthead reading tools=move |()| tools(id.clone(), reading)/>
            </header>
            <Contents reading node_ref=contents/>
            <div class="reading">
                <Resume reading/>
                <FindBar reading node_ref=field>
                    <ContentsButton contents/>
                    <ReadingSettingsButton/>
                </FindBar>
                <FilterNotice reading/>
                <p class="not-there" aria-live="polite" aria-atomic="true" lang=messages::tag() dir=messages::dir()>{move || not_there(reading)}</p>
                <Pager reading label=PAGES_ABOVE.get() class="pager pager-above"/>
                <div class="page" id="page" node_ref=page role="region" aria-label=move || page_label(reading)>
                    <ChunkList chunks=drawn draw=move |parts| section(reading, parts)/>
                </div>
                <div class="paper" node_ref=paper></div>
                <AloudRoom reading/>
                <Pager reading label=PAGES_BELOW.get() class="pager"/>
                <PageSizeChoice reading/>
            </div>
            <ShowIf when=move |()| reading.choices.get().list.is_some()>
                {move || list()}
            </ShowIf>
        </div>
    }
}

/// Draws what the reader can do with the transcript as a whole.
fn tools(id: String, reading: Reading) -> AnyView {
    view! { <SaveHere id=id.clone()/> <DownloadsRoom id reading/> }.into_any()
}

/// Returns the sections of the page, in the order in which they are drawn: at once the first ones and those that the reader
/// needs, the others in later frames.
fn use_sections(reading: Reading) -> Chunks {
    let sections = Memo::new(move |_| {
        let exchanges = reading.pagination.with(Pagination::exchanges);
        reading.sections(&exchanges)
    });
    let drawn_at_once = move || {
        let last_needed = reading.last_needed();
        let is_before = |section: &Vec<usize>| section.last().is_some_and(|&last| last < last_needed);
        FIRST_SECTIONS + sections.with(|sections| sections.partition_point(is_before))
    };
    use_gradual(sections, drawn_at_once)
}

/// Draws a section of the page, given the numbers of its parts.
fn section(reading: Reading, parts: Vec<usize>) -> AnyView {
    view! { <section class="page-section">{draw_parts(reading, parts)}</section> }.into_any()
}

fn draw_parts(reading: Reading, parts: Vec<usize>) -> AnyView {
    let parts = parts.into_iter().filter_map(|number| reading.part(number));
    parts.map(|part| view! { <ExchangePart reading part/> }.into_any()).collect_view().into_any()
}

fn page_label(reading: Reading) -> String {
    reading.pagination.with(|it| page_of(it.page, it.pages.count()))
}

/// Returns the notice that the address names something that is not in the transcript.
fn not_there(reading: Reading) -> Option<String> {
    if reading.here.with(|here| here.target.is_none()) {
        return None;
    }
    let resolved = reading.target.get()?;
    (!resolved.exact).then(|| not_here(&reading.exchange_label(resolved.exchange)))
}
