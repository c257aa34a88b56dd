//! A transcript: its head, its contents, one page of its exchanges, and the way to the others.

use std::sync::Arc;

use address::{Pagination, Place, Resolved, Show, Target};
use leptos::html::{Details, Div, Input};
use leptos::prelude::*;
use transcript::Transcript;
use web_sys::{Element, HtmlDetailsElement, HtmlInputElement};

use crate::browser::events::use_event;
use crate::browser::keys::{use_find_again, use_keys};
use crate::browser::print::use_paper;
use crate::browser::scroll;
use crate::browser::title::use_title;
use crate::find::bar::FindBar;
use crate::find::engine::use_find;
use crate::find::filter_notice::FilterNotice;
use crate::find::views::{FindViews, use_find_views};
use crate::library::nearest::Nearest;
use crate::net::fetch::{Load, LoadError, use_transcript};
use crate::reader::changed_notice::ChangedNotice;
use crate::reader::contents::Contents;
use crate::reader::exchange::ExchangeView;
use crate::reader::masthead::Masthead;
use crate::reader::pager::Pager;
use crate::reader::resume::Resume;
use crate::reader::state::Reading;
use crate::routing::address::{Address, Arrival, use_address};
use crate::routing::takeover;
use crate::settings::state::use_settings;
use crate::ui::fault::Fault;
use crate::ui::gradual::use_gradual;
use crate::ui::list::ChunkList;
use crate::ui::show::ShowIf;
use crate::ui::waiting::Waiting;

/// Loads a transcript and shows it.
#[component]
pub(crate) fn TranscriptView(
    /// Its id.
    id: String,
) -> impl IntoView {
    let (loader, here, late) = (use_transcript(&id), use_address().here(), use_find());
    // Where only what is found is shown.
    let is_awaited =
        late.use_awaited(move || here.with(|here| here.show != Show::Everything && !here.query.is_empty()));
    let back = || view! { <nav class="back" lang="en"><a href=Address::href(&Place::library())>"‹ Library"</a></nav> };
    view! {
        {back()}
        <ChangedNotice id=id.clone() loader/>
        {move || match loader.state.get() {
            Load::Waiting(progress) => {
                view! { <Waiting what="the transcript" progress retry=move |()| loader.retry()/> }.into_any()
            }
            Load::Failed(error) => {
                let nearest = (error == LoadError::NotFound).then(|| view! { <Nearest id=id.clone()/> }.into_any());
                let id = id.clone();
                view! {
                    <Fault title="The transcript cannot be shown" alone=true error retry=move |()| loader.retry()>
                        <p>"It was looked for as " <code><bdi>{id}</bdi></code> ". The other transcripts can be opened from " <a href=Address::href(&Place::library())>"the library"</a> "."</p>
                        {nearest}
                    </Fault>
                }
                    .into_any()
            }
            Load::Done(_) if is_awaited.get() => {
                view! { <p class="late" role="status">"Loading find…"</p> }.into_any()
            }
            Load::Done(transcript) => view! { <Reader transcript/> }.into_any(),
        }}
    }
}

/// A transcript that is here.
#[component]
fn Reader(
    /// The transcript.
    transcript: Arc<Transcript>,
) -> impl IntoView {
    let reading = Reading::new(Arc::clone(&transcript));
    if let Some(anchor) = takeover::anchor() {
        reading.return_to(anchor);
    }
    let title = transcript.title.clone();
    use_title(move || match reading.pagination.with(|open| (open.pages.count(), open.page)) {
        (1, _) => title.clone(),
        (count, page) => format!("{title}, page {page} of {count}"),
    });
    let (field, contents) = (NodeRef::<Input>::new(), NodeRef::<Details>::new());
    let settings = use_settings();
    use_keys(settings.single_keys, move |key| act(reading, field, contents, key));
    use_find_again(move |forward| {
        let used = !reading.finding.search.with_untracked(|search| search.matches().is_empty());
        if used {
            reading.step(forward);
        }
        used
    });
    // At the window: screen readers call everything clickable that stands in an element which listens.
    use_event("click", move |event| reading.follow_link(event));
    // The first arrival has nowhere to come from: the focus stays where the browser puts it.
    let mut is_first = true;
    Effect::new(move |_| {
        let (arrival, is_first) = (reading.arrival(), std::mem::take(&mut is_first));
        let target = reading.target.get_untracked();
        let focused = document().active_element();
        request_animation_frame(move || {
            // On a plain page the reader may have moved since.
            let arrival = takeover::finish().map_or(arrival, Arrival::Returned);
            let focuses = scroll::has_focus_stayed(focused.as_ref());
            arrive(reading, &arrival, target, is_first, focuses);
        });
    });
    let sections = Memo::new(move |_| {
        let exchanges = reading.pagination.with(Pagination::exchanges);
        reading.transcript().sections(&exchanges)
    });
    let first = move || {
        let last_needed = reading.last_needed();
        let before = |section: &Vec<usize>| section.last().is_some_and(|&last| last < last_needed);
        // At least the short ones at the beginning.
        4 + sections.with(|sections| sections.partition_point(before))
    };
    let drawn = use_gradual(sections, first);
    let section = move |exchanges: Vec<usize>| {
        let exchanges =
            exchanges.into_iter().map(|index| view! { <ExchangeView reading index/> }.into_any()).collect_view();
        view! { <section class="page-section">{exchanges}</section> }.into_any()
    };
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
    use_paper(paper, move || {
        provide_context(settings);
        provide_context(find_views);
        let reading = reading.on_paper();
        reading
            .shown()
            .into_iter()
            .map(|index| view! { <ExchangeView reading index/> }.into_any())
            .collect_view()
            .into_any()
    });
    view! {
        <div class="reader" lang=transcript.language.clone() dir=transcript.direction().as_str()>
            <header class="masthead"><Masthead reading/></header>
            <Contents reading node_ref=contents/>
            <div class="reading">
                <Resume reading/>
                <FindBar reading node_ref=field/>
                <FilterNotice reading/>
                <p class="not-there" role="status" lang="en" dir="ltr">{move || not_there(reading)}</p>
                <div lang="en" dir="ltr"><Pager reading name="above"/></div>
                <div class="page" id="page" node_ref=page role="region" aria-label=move || page_label(reading)>
                    <ChunkList chunks=drawn draw=section/>
                </div>
                <div class="paper" node_ref=paper></div>
                <div lang="en" dir="ltr"><Pager reading name="below"/></div>
            </div>
            <ShowIf when=move |()| reading.choices.get().list.is_some()>
                {move || list()}
            </ShowIf>
        </div>
    }
}

fn page_label(reading: Reading) -> String {
    reading.pagination.with(|open| format!("Page {} of {}", open.page, open.pages.count()))
}

/// What the address named that is not there, and what is shown instead.
fn not_there(reading: Reading) -> Option<String> {
    let (target, resolved) = (reading.here.with(|here| here.target.clone())?, reading.target.get()?);
    let shown = reading.exchange_label(resolved.exchange);
    (!resolved.exact).then(|| format!("There is no {target} in this transcript; the nearest is {shown}."))
}

/// Acts on a single key; tells whether it did.
fn act(reading: Reading, field: NodeRef<Input>, contents: NodeRef<Details>, key: &str) -> bool {
    let page = reading.pagination.with_untracked(|it| it.page);
    match key {
        "n" => reading.go_to_page(page + 1),
        "p" => reading.go_to_page(page.saturating_sub(1)),
        "f" => reading.go_to_page(1),
        "l" => reading.go_to_page(usize::MAX),
        "m" => return reading.show_list(),
        "/" => return field.get_untracked().map(|field| focus_field(&field)).is_some(),
        "c" => return contents.get_untracked().map(|contents| toggle_contents(&contents)).is_some(),
        _ => return false,
    }
    true
}

fn focus_field(field: &HtmlInputElement) {
    _ = field.focus();
    field.select();
}

fn toggle_contents(contents: &HtmlDetailsElement) {
    contents.set_open(!contents.open());
    if let Ok(Some(summary)) = contents.query_selector("summary") {
        scroll::focus(&summary);
        scroll::to_start(contents);
    }
}

/// Puts the reader where the address says: at what it names, at what was at the top of the window, or at the top of
/// the page. The focus goes there too, unless the reader has moved it meanwhile.
fn arrive(reading: Reading, arrival: &Arrival, target: Option<Resolved>, is_first: bool, focuses: bool) {
    // The reader may have left.
    let Some(transcript) = reading.try_transcript() else { return };
    let go_to = |element: &Element| {
        scroll::to_start(element);
        if focuses {
            scroll::focus(element);
        }
    };
    reading.finding.forget_pending_jump();
    if let Ok(Some(old)) = document().query_selector(".target") {
        _ = old.class_list().remove_1("target");
    }
    let element = target.and_then(|target| {
        let exchange = transcript.exchanges.get(target.exchange)?.id.clone();
        scroll::element(&Target { exchange, paragraph: target.paragraph }.to_string())
    });
    if let Some(element) = &element {
        _ = element.class_list().add_1("target");
    }
    match (arrival, element) {
        (Arrival::Returned(anchor), _) => anchor.restore(),
        (Arrival::Followed, Some(element)) => go_to(&element),
        (Arrival::Followed, None) if is_first => scroll::to_top(),
        (Arrival::Followed, None) => document().get_element_by_id("page").iter().for_each(go_to),
    }
    reading.arrived();
}
