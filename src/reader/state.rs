//! Keeps what all parts of a transcript's page share: the place of the reader, the pages, and find.
//!
//! The memos here derive from one another. If memo B derives from memo A, read A before B: reactive_graph 0.2.16 otherwise
//! misses changes of A alone (`MemoInner::update_if_necessary`).

use std::sync::Arc;

use address::{ListOrder, MatchOptions, PageSize, Pagination, Place, Resolved, Show, Target, TranscriptPlace, resolve};
use leptos::prelude::*;
use transcript::{Part, Parts, Transcript};
use web_sys::Event;

use crate::browser::highlight;
use crate::browser::scroll::{self, Anchor};
use crate::find::state::{Finding, Jump};
use crate::routing::address::{Address, Arrival, Here, use_address};
use crate::ui::deferred::use_deferred;
use crate::ui::distinct::use_distinct;

/// The state of a transcript's page. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    transcript: StoredValue<Arc<Transcript>>,
    /// Its parts.
    parts: StoredValue<Parts>,
    address: Address,
    /// The place in the transcript.
    pub(crate) here: Here,
    /// The choices in the place.
    pub(crate) choices: Memo<Choices>,
    /// The place, a frame later: for links. Together with the copy in `pagination` this saves 0.2 ms of the 0.74 ms that a
    /// letter typed takes (100 kB of text, 12 matches), because contents and pager have hundreds of readers.
    pub(crate) deferred_place: RwSignal<TranscriptPlace>,
    /// The pages, and which of them is open. A copy, see `deferred_place`.
    pub(crate) pagination: RwSignal<Pagination>,
    /// Find in the transcript.
    pub(crate) finding: Finding,
    /// True if marks are elements, and not painted over the text.
    pub(crate) marks_are_elements: bool,
    /// The exchange or paragraph that the address names.
    pub(crate) target: Memo<Option<Resolved>>,
    /// The part of the transcript that goes onto paper.
    pub(crate) printed: RwSignal<Printed>,
    /// Tells whether the reader wants it read aloud.
    pub(crate) is_aloud: RwSignal<bool>,
}

/// A part of a transcript that goes onto paper.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Printed {
    /// All pages of what is shown.
    Shown,
    /// The whole transcript.
    Everything,
    /// The exchanges with matches.
    Matches,
    /// The exchange with that index.
    One(usize),
}

/// The part of a place that the reader chooses, and that typing leaves as it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choices {
    pub(crate) size: PageSize,
    pub(crate) options: MatchOptions,
    pub(crate) show: Show,
    /// The order of the list of matches, while it is open.
    pub(crate) list: Option<ListOrder>,
}

impl Choices {
    fn of(place: &TranscriptPlace) -> Self {
        Self { size: place.size, options: place.options, show: place.show, list: place.list }
    }
}

impl Reading {
    /// Shows a transcript, at the place that the address names.
    pub(crate) fn new(transcript: Arc<Transcript>) -> Self {
        let parts = StoredValue::new(Parts::of(&transcript));
        let (address, value) = (use_address(), StoredValue::new(transcript));
        let here = address.here();
        let target = Memo::new(move |_| {
            here.with(|here| value.with_value(|transcript| resolve(transcript, here.target.as_ref()?)))
        });
        let finding = Finding::new(address, value);
        let pagination = use_distinct(move || {
            here.with(|here| {
                let count = value.with_value(|transcript| transcript.exchanges.len());
                let target = target.get().map(|target| target.exchange);
                let kept = finding.search.with(|search| search.kept().map(<[usize]>::to_vec));
                Pagination::new(here, count, target, kept)
            })
        });
        let deferred_place = use_deferred(here.get_untracked(), move || Some(here.with(Clone::clone)));
        let choices = Memo::new(move |_| here.with(Choices::of));
        let marks_are_elements = !highlight::is_supported();
        Self {
            transcript: value,
            parts,
            address,
            here,
            choices,
            deferred_place,
            pagination,
            finding,
            marks_are_elements,
            target,
            printed: RwSignal::new(Printed::Shown),
            is_aloud: RwSignal::new(false),
        }
    }

    /// Returns the same state for paper, where nothing can be painted over the text.
    pub(crate) fn on_paper(self) -> Self {
        Self { marks_are_elements: true, ..self }
    }

    /// Returns the indices of the exchanges of a part of the transcript, on all pages.
    pub(crate) fn exchanges_of(self, part: Printed) -> Vec<usize> {
        let all = || 0..self.transcript.with_value(|transcript| transcript.exchanges.len());
        match part {
            Printed::Shown => self.pagination.with_untracked(|it| it.pages.resized(PageSize::All).exchanges(1)),
            Printed::Everything => all().collect(),
            Printed::Matches => self
                .finding
                .search
                .with_untracked(|search| all().filter(|&index| search.matches().in_exchange(index) > 0).collect()),
            Printed::One(index) => vec![index],
        }
    }

    /// Returns the sections in which exchanges, given by their indices, are laid out, each as the numbers of its parts.
    pub(crate) fn sections(self, exchanges: &[usize]) -> Vec<Vec<usize>> {
        self.parts.with_value(|parts| parts.sections(exchanges))
    }

    /// Returns the part of the transcript with a number.
    pub(crate) fn part(self, number: usize) -> Option<Part> {
        self.parts.with_value(|parts| parts.get(number).cloned())
    }

    /// Returns the transcript.
    pub(crate) fn transcript(self) -> Arc<Transcript> {
        self.transcript.get_value()
    }

    /// Returns the transcript, for work that is done in a later frame; nothing if the view has left by then.
    pub(crate) fn try_transcript(self) -> Option<Arc<Transcript>> {
        self.transcript.try_get_value()
    }

    /// Returns the transcript's first page, with the present page size but without the query: for links that others may open.
    pub(crate) fn start(self) -> TranscriptPlace {
        let here = self.here.get_untracked();
        TranscriptPlace { size: here.size, ..TranscriptPlace::new(&here.transcript) }
    }

    /// Follows a link into the same transcript and keeps the query and the choices of the reader. The link itself does not
    /// carry them: others may copy it, and it need not be drawn again at every letter typed. Returns whether it was such a link.
    pub(crate) fn follow_link(self, event: &Event) -> bool {
        let here = self.here.get_untracked();
        if let Some(Place::Transcript(TranscriptPlace { transcript, target: Some(target), .. })) =
            Address::followed(event)
            && transcript == here.transcript
        {
            event.prevent_default();
            self.address.go(&Place::Transcript(here.at_target(&target.exchange, target.paragraph.as_deref())));
            return true;
        }
        false
    }

    /// Opens the list of matches and moves the focus there; tells whether there are any.
    pub(crate) fn show_list(self) -> bool {
        let is_found = self.finding.search.with_untracked(|search| !search.matches().is_empty());
        if is_found {
            self.finding.change(|place| place.list = place.list.or(Some(ListOrder::Place)));
            request_animation_frame(|| {
                scroll::focus_on(".rows");
                // In a low window the list stands below the text.
                document().active_element().into_iter().for_each(scroll::to_nearest);
            });
        }
        is_found
    }

    /// Closes the list of matches and moves the focus to its button.
    pub(crate) fn hide_list(self) {
        self.finding.change(|place| place.list = None);
        scroll::focus_on(".find-list");
    }

    /// Goes to the next or the previous match, on whatever page it stands.
    pub(crate) fn step(self, forward: bool) {
        self.finding.step(forward, self.pagination.with_untracked(Pagination::span));
        self.turn_to_match();
    }

    /// Moves the focus into the text, to the current match, or to the next one if none is current.
    pub(crate) fn read_match(self) {
        if untrack(|| self.finding.current_number()).is_none() {
            self.step(true);
        }
        if let Some(number) = untrack(|| self.finding.current_number()) {
            self.go_to_match(number, Jump::ScrollAndFocus);
        }
    }

    /// Goes to the first match if the page has none, but others have.
    pub(crate) fn turn_to_matches(self) {
        let Some(span) = self.pagination.try_with_untracked(Pagination::span) else { return };
        let (is_here, is_elsewhere) = self.finding.search.with_untracked(|search| {
            let matches = search.matches();
            (matches.in_exchanges(span) > 0, !matches.is_empty())
        });
        if !is_here && is_elsewhere {
            self.go_to_match(0, Jump::Scroll);
        }
    }

    /// Goes to the match of that number, on whatever page it stands.
    pub(crate) fn go_to_match(self, number: usize, jump: Jump) {
        self.finding.go_to(number, jump);
        self.turn_to_match();
    }

    /// Turns to the page of the current match.
    fn turn_to_match(self) {
        let found = untrack(|| self.current_match());
        if let Some((exchange, _)) = found
            && !self.pagination.with_untracked(Pagination::exchanges).contains(&exchange)
        {
            self.show_exchange(exchange);
        }
    }

    /// Returns the indices of the exchange with the current match, and of the text in it.
    fn current_match(self) -> Option<(usize, usize)> {
        self.finding.search.track();
        let number = self.finding.current_number()?;
        self.finding.search.with(|search| search.matches().place_of(number))
    }

    /// Returns the name of an exchange: "question 3, The Post".
    pub(crate) fn exchange_label(self, index: usize) -> String {
        self.transcript.with_value(|it| messages::exchange_label(it, index, &it.exchanges[index]))
    }

    /// Returns the index of the exchange at the top of the window.
    pub(crate) fn exchange_at_top(self) -> Option<usize> {
        let anchor = scroll::anchor()?;
        match anchor.id.as_str() {
            "" => self.pagination.try_with_untracked(|it| it.exchanges().first().copied())?,
            id => resolve(&*self.try_transcript()?, &Target::parse(id)).map(|it| it.exchange),
        }
    }

    /// Turns to the page that holds an exchange, without an entry in the history.
    pub(crate) fn show_exchange(self, index: usize) {
        let page = self.pagination.with_untracked(|it| it.pages.page_of(index));
        self.address.replace(Place::Transcript(self.here.get_untracked().at_page(page)));
    }

    /// Treats the reader as one who comes back to what stood at the top of the window.
    pub(crate) fn return_to(self, anchor: Anchor) {
        let exchange = self.transcript.with_value(|it| resolve(it, &Target::parse(&anchor.id))).map(|it| it.exchange);
        let is_elsewhere =
            |exchange: &usize| self.pagination.with_untracked(|it| it.pages.page_of(*exchange) != it.page);
        if let Some(exchange) = exchange.filter(is_elsewhere) {
            self.show_exchange(exchange);
        }
        self.address.arrive(Arrival::Returned(anchor));
    }

    /// Returns how the reader came here, and follows it from now on.
    pub(crate) fn arrival(self) -> Arrival {
        self.address.arrival().get()
    }

    /// Tells whether the reader came from another view of the app.
    pub(crate) fn came_from_view(self) -> bool {
        self.address.has_moved()
    }

    /// Notes that the reader is at the place to which they came.
    pub(crate) fn arrived(self) {
        self.address.arrived();
    }

    /// Tells whether the reader came here by a link and not by going back.
    pub(crate) fn is_new_arrival(self) -> bool {
        self.address.arrival().with_untracked(|arrival| *arrival == Arrival::Followed)
    }

    /// Returns the number of the last part that must be drawn at once: that with the target of the address, with the place to
    /// which the reader returns, or with the current match.
    pub(crate) fn last_needed(self) -> usize {
        let returned = self.address.arrival().with(|arrival| match arrival {
            Arrival::Returned(anchor) if !anchor.id.is_empty() => {
                self.transcript.with_value(|transcript| resolve(transcript, &Target::parse(&anchor.id)))
            }
            _ => None,
        });
        let targets = [self.target.get(), returned].into_iter().flatten().map(|target| {
            let paragraph = self.transcript.with_value(|it| target.paragraph_index(it));
            (target.exchange, paragraph.unwrap_or(0))
        });
        let found = self.current_match().map(|(exchange, text)| {
            (exchange, self.transcript.with_value(|it| it.exchanges[exchange].paragraph_of_text(text)))
        });
        self.parts.with_value(|parts| {
            let numbers = targets.chain(found).map(|(exchange, paragraph)| parts.with_paragraph(exchange, paragraph));
            numbers.max().unwrap_or(0)
        })
    }

    /// Goes to the nearest page to that number, as its link in the pager does.
    pub(crate) fn go_to_page(self, page: usize) {
        let Pagination { pages, page: current } = self.pagination.get_untracked();
        let page = pages.clamp(page);
        if page != current {
            self.address.go(&Place::Transcript(self.here.get_untracked().at_page(page)));
        }
    }
}
