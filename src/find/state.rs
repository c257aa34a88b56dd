//! Keeps the state of find in a transcript: the search, and the match that the reader is at.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use address::{Place, Show, TranscriptPlace};
use find::{Matches, Search};
use leptos::prelude::*;
use transcript::Transcript;

use crate::find::engine::{LateFind, use_find};
use crate::routing::address::{Address, Here};
use crate::ui::deferred::use_deferred;

/// How long folding the text waits when nobody looks for anything, because reading comes first.
const IDLE: Duration = Duration::from_millis(1000);

/// The way in which the reader goes to a match.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Jump {
    /// Scrolls to the match.
    Scroll,
    /// Scrolls to the match and moves the focus there, to read on by keys or by ear.
    ScrollAndFocus,
}

/// The match that the reader is at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct CurrentMatch {
    /// Its number, from 0.
    pub(crate) number: usize,
    /// True if the last step continued from the other end of the transcript.
    pub(crate) wrapped: bool,
}

/// Find in the transcript that is shown. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Finding {
    address: Address,
    here: Here,
    /// Find, which is loaded after the rest; nothing is found before it is here.
    pub(crate) late: LateFind,
    /// The query, and all that it finds.
    pub(crate) search: Memo<Search>,
    /// The search, a frame later: for all but marks and counts, so that typing never waits for them.
    pub(crate) deferred: RwSignal<Search>,
    /// The match that the reader is at.
    pub(crate) current: Memo<Option<CurrentMatch>>,
    /// The match that the reader went to last, and the matches among which it has its number.
    chosen: RwSignal<Option<(Matches, CurrentMatch)>>,
    /// The number of the match that the reader is on the way to, and how. It is taken once they are there, so that later
    /// changes do not pull them back.
    pending_jump: StoredValue<Option<(usize, Jump)>>,
    /// Runs right after the reader changed the query, while the page shows the same exchanges.
    repaint: StoredValue<Option<Box<dyn Fn() + Send + Sync>>>,
}

impl Finding {
    /// Finds in a transcript what the place asks for.
    pub(crate) fn new(address: Address, transcript: StoredValue<Arc<Transcript>>) -> Self {
        let (here, late) = (address.here(), use_find());
        let search = use_search(here, late, transcript);
        let deferred = use_deferred(Search::default(), move || search.try_get());
        let chosen = RwSignal::new(None::<(Matches, CurrentMatch)>);
        let current = Memo::new(move |_| {
            chosen.with(|chosen| {
                let (matches, current) = chosen.as_ref()?;
                search.with(|search| search.matches().is_same(matches)).then_some(*current)
            })
        });
        let (pending_jump, repaint) = (StoredValue::new(None), StoredValue::new(None));
        Self { address, here, late, search, deferred, current, chosen, pending_jump, repaint }
    }

    /// Returns the number, from 0, of the match that the reader is at, and follows it from now on.
    pub(crate) fn current_number(self) -> Option<usize> {
        self.current.get().map(|current| current.number)
    }

    /// Sets what runs whenever the reader changes the query, before anything else that follows from it, as long as the page
    /// shows the same exchanges.
    pub(crate) fn on_change(self, act: impl Fn() + Send + Sync + 'static) {
        self.repaint.set_value(Some(Box::new(act)));
    }

    /// Changes the options or the query, in the address.
    pub(crate) fn change(self, change: impl FnOnce(&mut TranscriptPlace)) {
        let before = self.here.get_untracked();
        let mut place = before.clone();
        change(&mut place);
        let other_terms = before.query != place.query || before.options != place.options;
        if other_terms && !before.off.is_empty() {
            place.off = self.still_off(&place);
        }
        let shows_all = before.show == Show::Everything && place.show == Show::Everything;
        self.address.replace(Place::Transcript(place));
        if shows_all {
            self.repaint.with_value(|act| act.iter().for_each(|act| act()));
        }
    }

    /// Returns the numbers that the hidden terms have in the query of another place.
    fn still_off(self, place: &TranscriptPlace) -> Vec<usize> {
        let Some(engine) = untrack(|| self.late.get()) else { return Vec::new() };
        self.search.with_untracked(|search| (engine.off_in)(search, place))
    }

    /// Clears the query, and shows everything.
    pub(crate) fn clear(self) {
        self.change(|place| {
            place.query = String::new();
            place.off = Vec::new();
            place.show = Show::Everything;
            place.list = None;
        });
    }

    /// Sets the query.
    pub(crate) fn look_for(self, query: String) {
        self.change(|place| place.query = query);
    }

    /// Hides or shows the marks of a term, given by its index.
    pub(crate) fn toggle(self, term: usize) {
        self.change(|place| {
            let number = term + 1;
            match place.off.binary_search(&number) {
                Ok(at) => _ = place.off.remove(at),
                Err(at) => place.off.insert(at, number),
            }
        });
    }

    /// Tells whether the marks of a term, given by its index, are hidden.
    pub(crate) fn is_off(self, term: usize) -> bool {
        self.here.with(|here| here.off.contains(&(term + 1)))
    }

    /// Goes to the next match or the one before, as [`Matches::step`] says; `page` is the run of exchanges on the page.
    pub(crate) fn step(self, forward: bool, page: Range<usize>) {
        let current = self.current.get_untracked().map(|current| current.number);
        let step = self.search.with_untracked(|search| search.matches().step(current, forward, page));
        if let Some((number, wrapped)) = step {
            self.set_current(CurrentMatch { number, wrapped }, Jump::Scroll);
        }
    }

    /// Goes to the match of that number.
    pub(crate) fn go_to(self, number: usize, jump: Jump) {
        self.set_current(CurrentMatch { number, wrapped: false }, jump);
    }

    /// Follows every jump to a match from now on, also one to the match that the reader is at already.
    pub(crate) fn track_jumps(self) {
        self.chosen.track();
    }

    /// Takes the pending jump to that match, if there is one.
    pub(crate) fn take_pending_jump(self, number: usize) -> Option<Jump> {
        let take = |pending: &mut Option<(usize, Jump)>| pending.take_if(|(to, _)| *to == number).map(|(_, jump)| jump);
        self.pending_jump.try_update_value(take).flatten()
    }

    /// Forgets the pending jump, because the reader went elsewhere on the way.
    pub(crate) fn forget_pending_jump(self) {
        self.pending_jump.set_value(None);
    }

    fn set_current(self, current: CurrentMatch, jump: Jump) {
        self.pending_jump.set_value(Some((current.number, jump)));
        let matches = self.search.with_untracked(|search| search.matches().clone());
        self.chosen.set(Some((matches, current)));
    }
}

/// Searches the transcript for what the place asks. It is one value and not one for each step on the way: each further memo
/// costs as much at a letter typed as marking does.
fn use_search(here: Here, late: LateFind, transcript: StoredValue<Arc<Transcript>>) -> Memo<Search> {
    let folds = use_idle();
    let next = move |before: &Search| match late.get() {
        Some(engine) => {
            here.with(|here| transcript.with_value(|transcript| (engine.next)(before, here, transcript, folds.get())))
        }
        None => before.clone(),
    };
    Memo::new_with_compare(
        move |before: Option<&Search>| before.map_or_else(|| next(&Search::default()), next),
        |before, after| before.zip(after).is_none_or(|(before, after)| !before.is_same(after)),
    )
}

/// Becomes true once the page has had a second of rest.
fn use_idle() -> RwSignal<bool> {
    let idle = RwSignal::new(false);
    let timer = set_timeout_with_handle(move || _ = idle.try_set(true), IDLE);
    on_cleanup(move || timer.into_iter().for_each(|timer| timer.clear()));
    idle
}
