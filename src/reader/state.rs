//! What all parts of a transcript's page share: where the reader is in it, and what is shown.

use std::sync::Arc;

use address::{ListOrder, MatchOptions, PageSize, Pagination, Place, Resolved, Show, Target, TranscriptPlace, resolve};
use leptos::prelude::*;
use transcript::Transcript;
use web_sys::Event;

use crate::browser::highlight;
use crate::browser::scroll::{self, Anchor};
use crate::find::state::{Aim, Finding};
use crate::routing::address::{Address, Arrival, Here, use_address};
use crate::ui::deferred::{use_changes, use_settled};

/// What all parts of a transcript's page share.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    transcript: StoredValue<Arc<Transcript>>,
    address: Address,
    /// The place in the transcript.
    pub(crate) here: Here,
    /// The same, a moment later: for links.
    pub(crate) linked: RwSignal<TranscriptPlace>,
    /// What of it the reader chose.
    pub(crate) choices: RwSignal<Choices>,
    /// Its pages, and which of them is open. It stays what it is at nearly every letter typed.
    pub(crate) open: RwSignal<Pagination>,
    /// What is looked for in it.
    pub(crate) finding: Finding,
    /// Whether marks are elements, and not painted over the text.
    pub(crate) marks_are_elements: bool,
    /// What the address names.
    pub(crate) target: Memo<Option<Resolved>>,
}

/// What of a place the reader chooses, and seldom: its readers are not asked at every letter typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choices {
    pub(crate) size: PageSize,
    pub(crate) options: MatchOptions,
    pub(crate) show: Show,
    /// How the matches are listed, where they are.
    pub(crate) list: Option<ListOrder>,
}

impl Choices {
    fn of(place: &TranscriptPlace) -> Self {
        Self { size: place.size, options: place.options, show: place.show, list: place.list }
    }
}

impl Reading {
    pub(crate) fn new(transcript: Arc<Transcript>) -> Self {
        let address = use_address();
        let here = address.here();
        let value = StoredValue::new(transcript);
        let target = Memo::new(move |_| {
            here.with(|here| here.target.as_ref().and_then(|target| value.with_value(|value| resolve(value, target))))
        });
        let finding = Finding::new(address, value);
        let open = use_changes(move || {
            here.with(|here| {
                let (target, kept) = (
                    target.get().map(|it| it.exchange),
                    finding.search.with(|search| search.kept().map(<[usize]>::to_vec)),
                );
                Pagination::new(here, value.with_value(|value| value.exchanges.len()), target, kept)
            })
        });
        let marks_are_elements = !highlight::is_supported();
        let (linked, choices) = (
            use_settled(here.get_untracked(), move || Some(here.with(Clone::clone))),
            use_changes(move || here.with(Choices::of)),
        );
        Self { transcript: value, address, here, linked, choices, open, finding, marks_are_elements, target }
    }

    /// The same on paper, where nothing can be painted over the text.
    pub(crate) fn on_paper(self) -> Self {
        Self { marks_are_elements: true, ..self }
    }

    /// The exchanges that are shown, on whatever page.
    pub(crate) fn shown(self) -> Vec<usize> {
        self.open.with_untracked(|open| open.pages.resized(PageSize::All).exchanges(1))
    }

    /// The transcript.
    pub(crate) fn transcript(self) -> Arc<Transcript> {
        self.transcript.get_value()
    }

    /// The transcript, for what is done later: nothing where the view has left by then.
    pub(crate) fn try_transcript(self) -> Option<Arc<Transcript>> {
        self.transcript.try_get_value()
    }

    /// The transcript's first page, with the size of the present one, but looking for nothing: for links that others may
    /// open.
    pub(crate) fn start(self) -> TranscriptPlace {
        let here = self.here.get_untracked();
        TranscriptPlace { size: here.size, ..TranscriptPlace::new(&here.transcript) }
    }

    /// Goes where a link into the same transcript leads, with what the reader looks for and has chosen. The link itself
    /// does not name it: it is for others too, and need not be drawn anew at every letter.
    pub(crate) fn follow_link(self, event: &Event) {
        let here = self.here.get_untracked();
        if let Some(Place::Transcript(TranscriptPlace { transcript, target: Some(target), .. })) =
            Address::followed(event)
            && transcript == here.transcript
        {
            event.prevent_default();
            self.address.go(&Place::Transcript(here.at_target(&target.exchange, target.paragraph.as_deref())));
        }
    }

    /// Shows the list of the matches, where there are any, and leads the keys there.
    pub(crate) fn show_list(self) -> bool {
        let is_found = self.finding.search.with_untracked(|search| !search.matches().is_empty());
        if is_found {
            self.finding.change(|place| place.list = place.list.or(Some(ListOrder::Place)));
            request_animation_frame(|| {
                scroll::focus_on(".rows");
                // On a low window it stands below the text.
                document().active_element().into_iter().for_each(scroll::to_nearest);
            });
        }
        is_found
    }

    /// Shows the list of the matches no more; the keys are where it was asked for.
    pub(crate) fn hide_list(self) {
        self.finding.change(|place| place.list = None);
        scroll::focus_on(".find-list");
    }

    /// Goes to the next or the previous match, on whatever page it stands.
    pub(crate) fn step(self, forward: bool) {
        self.finding.step(forward, self.open.with_untracked(Pagination::span));
        self.follow();
    }

    /// Goes to the match of that number, on whatever page it stands.
    pub(crate) fn go_to_match(self, number: usize, aim: Aim) {
        self.finding.go_to(number, aim);
        self.follow();
    }

    /// Turns to the page of the current match.
    fn follow(self) {
        let current = self.finding.current.get_untracked();
        let exchange =
            current.and_then(|number| self.finding.search.with_untracked(|it| it.matches().exchange_of(number)));
        if let Some(exchange) = exchange
            && !self.open.with_untracked(Pagination::exchanges).contains(&exchange)
        {
            self.show_exchange(exchange);
        }
    }

    /// What an exchange is called: "question 3, The Post".
    pub(crate) fn exchange_label(self, index: usize) -> String {
        self.transcript.with_value(|it| messages::exchange_label(it, index, &it.exchanges[index]))
    }

    /// Turns to the page that holds an exchange, without an entry in the history.
    pub(crate) fn show_exchange(self, index: usize) {
        let page = self.open.with_untracked(|open| open.pages.page_of(index));
        self.address.replace(Place::Transcript(self.here.get_untracked().at_page(page)));
    }

    /// Takes the reader for one who was here, with that at the top of the window.
    pub(crate) fn return_to(self, anchor: Anchor) {
        let exchange = self.transcript.with_value(|it| resolve(it, &Target::parse(&anchor.id))).map(|it| it.exchange);
        let is_elsewhere =
            |exchange: &usize| self.open.with_untracked(|open| open.pages.page_of(*exchange) != open.page);
        if let Some(exchange) = exchange.filter(is_elsewhere) {
            self.show_exchange(exchange);
        }
        self.address.arrive(Arrival::Returned(anchor));
    }

    /// How the reader came here.
    pub(crate) fn arrival(self) -> Arrival {
        self.address.arrival().get()
    }

    /// The reader is where they came to.
    pub(crate) fn arrived(self) {
        self.address.arrived();
    }

    /// Whether the reader came here by a link and not by going back.
    pub(crate) fn is_new_arrival(self) -> bool {
        self.address.arrival().with_untracked(|arrival| *arrival == Arrival::Followed)
    }

    /// The index of the last exchange that must be drawn for the reader to be where they want to be.
    pub(crate) fn wanted(self) -> usize {
        let returned = self.address.arrival().with(|arrival| match arrival {
            Arrival::Returned(anchor) if !anchor.id.is_empty() => {
                self.transcript.with_value(|transcript| resolve(transcript, &Target::parse(&anchor.id)))
            }
            _ => None,
        });
        let found = self
            .finding
            .current
            .get()
            .and_then(|number| self.finding.search.with(|search| search.matches().exchange_of(number)));
        let aimed = [self.target.get(), returned].into_iter().flatten().map(|it| it.exchange);
        aimed.chain(found).max().unwrap_or(0)
    }

    /// Goes to a page, as its link in the pager does.
    pub(crate) fn go_to_page(self, page: usize) -> bool {
        let Pagination { pages, page: current } = self.open.get_untracked();
        let page = pages.clamp(page);
        if page != current {
            self.address.go(&Place::Transcript(self.here.get_untracked().at_page(page)));
        }
        true
    }
}
