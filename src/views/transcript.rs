//! A transcript: its head, its contents, one page of its exchanges, and the way to the others.

use std::sync::Arc;

use find::{Matches, Query, Text};
use leptos::html::{Details, Input};
use leptos::prelude::*;
use transcript::{PageSize, Pages, Place, Resolved, Target, Transcript, TranscriptPlace};

use crate::address::{Address, Arrival, use_address};
use crate::components::contents::Contents;
use crate::components::exchange::ExchangeView;
use crate::components::fault::Fault;
use crate::components::find_bar::FindBar;
use crate::components::masthead::Masthead;
use crate::components::pager::Pager;
use crate::components::resume::Resume;
use crate::components::waiting::Waiting;
use crate::fetch::{Load, LoadError, use_transcript};
use crate::hooks::gradual::use_gradual;
use crate::hooks::keys::use_keys;
use crate::hooks::print::use_printing;
use crate::hooks::scroll;
use crate::hooks::title::use_title;
use crate::views::nearest::Nearest;

/// Loads a transcript and shows it.
#[component]
pub(crate) fn TranscriptView(
    /// Its id.
    id: String,
) -> impl IntoView {
    let loader = use_transcript(&id);
    let back = || view! { <nav class="back" lang="en"><a href="#/">"‹ Library"</a></nav> };
    view! {
        {back()}
        {move || match loader.state.get() {
            Load::Waiting(progress) => {
                view! { <Waiting what="the transcript" progress retry=move || loader.retry()/> }.into_any()
            }
            Load::Failed(error) => {
                let nearest = (error == LoadError::NotFound).then(|| view! { <Nearest id=id.clone()/> });
                let id = id.clone();
                view! {
                    <Fault title="The transcript cannot be shown" alone=true error retry=move || loader.retry()>
                        <p>"It was looked for as " <code><bdi>{id}</bdi></code> ". The other transcripts can be opened from " <a href="#/">"the library"</a> "."</p>
                        {nearest}
                    </Fault>
                }
                    .into_any()
            }
            Load::Done(transcript) => view! { <Reader transcript/> }.into_any(),
        }}
    }
}

/// What all parts of a transcript's page share.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    transcript: StoredValue<Arc<Transcript>>,
    address: Address,
    /// The place in the transcript.
    pub(crate) here: Memo<TranscriptPlace>,
    /// Its pages; a single one while it is printed.
    pub(crate) pages: Memo<Pages>,
    /// The number of the page that is shown.
    pub(crate) page: Memo<usize>,
    /// What is looked for.
    pub(crate) query: Memo<Query>,
    /// Where it stands, in the whole transcript.
    pub(crate) matches: Memo<Matches>,
    /// The number of the match that the reader is at, from 0.
    pub(crate) current: RwSignal<Option<usize>>,
    target: Memo<Option<Resolved>>,
    printing: ReadSignal<bool>,
}

impl Reading {
    fn new(transcript: Arc<Transcript>) -> Self {
        let address = use_address();
        let here = Memo::new(move |previous: Option<&TranscriptPlace>| {
            address.place().with(|place| match place {
                Place::Transcript(here) => here.clone(),
                // The view is about to leave.
                _ => previous.cloned().unwrap_or_default(),
            })
        });
        let printing = use_printing();
        let value = StoredValue::new(transcript);
        let target = Memo::new(move |_| {
            here.with(|here| here.target.as_ref().and_then(|target| value.with_value(|value| value.resolve(target))))
        });
        let pages = Memo::new(move |_| {
            let size = if printing.get() { PageSize::All } else { here.with(|here| here.size) };
            Pages::new(value.with_value(|value| value.exchanges.len()), size)
        });
        let page = Memo::new(move |_| match target.get() {
            Some(target) => pages.get().page_of(target.exchange),
            None => pages.get().clamp(here.with(|here| here.page)),
        });
        let query = Memo::new(move |_| here.with(|here| Query::parse(&here.query)));
        // Folded at the first query: whoever only reads does not wait for it.
        let text = StoredValue::new(None::<Arc<Text>>);
        let matches = Memo::new(move |_| {
            query.with(|query| {
                if query.is_empty() {
                    return Matches::default();
                }
                let text = text.with_value(Clone::clone).unwrap_or_else(|| {
                    let folded = Arc::new(value.with_value(|value| Text::new(value)));
                    text.set_value(Some(Arc::clone(&folded)));
                    folded
                });
                text.find(query)
            })
        });
        let current = RwSignal::new(None);
        Effect::new(move || {
            query.track();
            current.set(None);
        });
        Self { transcript: value, address, here, pages, page, query, matches, current, target, printing }
    }

    /// The transcript.
    pub(crate) fn transcript(self) -> Arc<Transcript> {
        self.transcript.get_value()
    }

    /// The transcript's first page, with the options of the present place, but looking for nothing.
    pub(crate) fn start(self) -> TranscriptPlace {
        let here = self.here.get_untracked();
        TranscriptPlace { size: here.size, ..TranscriptPlace::new(&here.transcript) }
    }

    /// What an exchange is called: "question 3, The Post".
    pub(crate) fn exchange_label(self, index: usize) -> String {
        self.transcript.with_value(|transcript| {
            let exchange = &transcript.exchanges[index];
            let kind = match exchange.kind {
                transcript::ExchangeKind::Question => "question",
                transcript::ExchangeKind::Statement => "statement",
            };
            match transcript.lead_participant(exchange) {
                Some(participant) => format!("{kind} {}, {}", index + 1, participant.name),
                None => format!("{kind} {}", index + 1),
            }
        })
    }

    /// Turns to the page that holds an exchange, without an entry in the history.
    pub(crate) fn show_exchange(self, index: usize) {
        let page = self.pages.get_untracked().page_of(index);
        self.address.replace(Place::Transcript(self.here.get_untracked().at_page(page)));
    }

    /// Whether the reader came here by a link and not by going back.
    pub(crate) fn is_new_arrival(self) -> bool {
        self.address.arrival().with_untracked(|arrival| *arrival == Arrival::Followed)
    }

    /// The index of the last exchange that must be drawn for the reader to be where they want to be.
    fn wanted(self) -> usize {
        if self.printing.get() {
            return usize::MAX;
        }
        let returned = self.address.arrival().with(|arrival| match arrival {
            Arrival::Returned(anchor) if !anchor.id.is_empty() => {
                self.transcript.with_value(|transcript| transcript.resolve(&Target::parse(&anchor.id)))
            }
            _ => None,
        });
        let found =
            self.current.get().and_then(|number| self.matches.with(|matches| Some(matches.get(number)?.exchange)));
        let aimed = [self.target.get(), returned].into_iter().flatten().map(|it| it.exchange);
        aimed.chain(found).max().unwrap_or(0)
    }

    /// Goes to a page, as its link in the pager does.
    fn go_to_page(self, page: usize) -> bool {
        let current = self.page.get_untracked();
        let page = self.pages.get_untracked().clamp(page);
        if page != current {
            self.address.go(&Place::Transcript(self.here.get_untracked().at_page(page)));
        }
        true
    }
}

/// A transcript that is here.
#[component]
fn Reader(
    /// The transcript.
    transcript: Arc<Transcript>,
) -> impl IntoView {
    let reading = Reading::new(Arc::clone(&transcript));
    let title = transcript.title.clone();
    use_title(move || match (reading.pages.get().count(), reading.page.get()) {
        (1, _) => title.clone(),
        (count, page) => format!("{title}, page {page} of {count}"),
    });
    let (field, contents) = (NodeRef::<Input>::new(), NodeRef::<Details>::new());
    use_keys(move |key| act(reading, field, contents, key));
    // The first arrival has nowhere to come from: the focus stays where the browser puts it.
    Effect::new(move |before: Option<()>| {
        let arrival = reading.address.arrival().get();
        let target = reading.target.get_untracked();
        request_animation_frame(move || arrive(reading, &arrival, target, before.is_none()));
    });
    let sections = Memo::new(move |_| reading.transcript().sections(reading.pages.get().exchanges(reading.page.get())));
    let drawn = use_gradual(sections, move |sections| {
        let wanted = reading.wanted();
        1 + sections.partition_point(|section| section.end <= wanted)
    });
    view! {
        <div class="reader" lang=transcript.language.clone() dir=transcript.direction().as_str()>
            <header class="masthead"><Masthead reading/></header>
            <Contents reading node_ref=contents/>
            <div class="reading">
                <Resume reading/>
                <FindBar reading node_ref=field/>
                <p class="not-there" role="status" lang="en" dir="ltr">{move || not_there(reading)}</p>
                <div lang="en" dir="ltr"><Pager reading name="above"/></div>
                <div class="page" id="page" role="region" aria-label=move || page_label(reading)>
                    <For each=move || drawn.get() key=Clone::clone let:section>
                        <section class="page-section">
                            {section.map(|index| view! { <ExchangeView reading index/> }).collect_view()}
                        </section>
                    </For>
                </div>
                <div lang="en" dir="ltr"><Pager reading name="below"/></div>
            </div>
        </div>
    }
}

fn page_label(reading: Reading) -> String {
    format!("Page {} of {}", reading.page.get(), reading.pages.get().count())
}

/// What the address named that is not there, and what is shown instead.
fn not_there(reading: Reading) -> Option<String> {
    let (target, resolved) = (reading.here.get().target?, reading.target.get()?);
    let shown = reading.exchange_label(resolved.exchange);
    (!resolved.exact).then(|| format!("There is no {target} in this transcript; the nearest is {shown}."))
}

fn act(reading: Reading, field: NodeRef<Input>, contents: NodeRef<Details>, key: &str) -> bool {
    let page = reading.page.get_untracked();
    match key {
        "n" => reading.go_to_page(page + 1),
        "p" => reading.go_to_page(page - 1),
        "f" => reading.go_to_page(1),
        "l" => reading.go_to_page(usize::MAX),
        "/" => field.get_untracked().is_some_and(|field| {
            _ = field.focus();
            field.select();
            true
        }),
        "c" => contents.get_untracked().is_some_and(|contents| {
            contents.set_open(!contents.open());
            if let Ok(Some(summary)) = contents.query_selector("summary") {
                scroll::focus(&summary);
                scroll::to_start(&contents);
            }
            true
        }),
        _ => false,
    }
}

/// Puts the reader where the address says: at what it names, at what was at the top of the window, or at the top of
/// the page.
fn arrive(reading: Reading, arrival: &Arrival, target: Option<Resolved>, first: bool) {
    if let Ok(Some(old)) = document().query_selector(".target") {
        _ = old.class_list().remove_1("target");
    }
    let element = target.and_then(|target| {
        let exchange = reading.transcript().exchanges.get(target.exchange)?.id.clone();
        scroll::element(&Target { exchange, paragraph: target.paragraph }.to_string())
    });
    if let Some(element) = &element {
        _ = element.class_list().add_1("target");
    }
    match (arrival, element) {
        (Arrival::Returned(anchor), _) => anchor.restore(),
        (Arrival::Followed, Some(element)) => {
            scroll::to_start(&element);
            scroll::focus(&element);
        }
        (Arrival::Followed, None) if first => scroll::to_top(),
        (Arrival::Followed, None) => {
            if let Some(page) = document().get_element_by_id("page") {
                scroll::to_start(&page);
                scroll::focus(&page);
            }
        }
    }
}
