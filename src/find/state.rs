//! Find in a transcript: what is looked for, where it stands, and which match the reader is at.

use std::sync::Arc;
use std::time::Duration;

use address::{Place, Show, TranscriptPlace};
use find::Search;
use leptos::prelude::*;
use transcript::Transcript;

use crate::find::engine::{FindEngine, LateFind, use_find};
use crate::routing::address::{Address, Here};
use crate::ui::deferred::use_settled;
use crate::ui::erased::effect;

/// The colours and patterns of marks: their classes, and the names of their highlights. Terms beyond these share them.
pub(crate) const STYLES: [&str; 8] = ["term-1", "term-2", "term-3", "term-4", "term-5", "term-6", "term-7", "term-8"];

/// How long the text may wait to be folded if nobody looks for anything: reading comes first.
const IDLE: Duration = Duration::from_millis(1000);

/// What a reader wants of a match that they go to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// To see it.
    See,
    /// To read on from there, by keys or by ear: the focus goes there too.
    Read,
}

/// What is found, and where the reader is in it.
#[derive(Clone, Copy)]
pub(crate) struct Finding {
    address: Address,
    here: Here,
    /// What finds; nothing is found before it is here.
    pub(crate) late: LateFind,
    /// What is looked for, and where it stands.
    pub(crate) search: Memo<Search>,
    /// The same, after the marks are on the screen.
    pub(crate) settled: RwSignal<Search>,
    /// The number of the match that the reader is at, from 0.
    pub(crate) current: RwSignal<Option<usize>>,
    /// Whether the last step went on from the other end of the transcript.
    pub(crate) wrapped: RwSignal<bool>,
    /// To which match the reader is still on the way, and what for. Once they are there they are where they go.
    aim: StoredValue<Option<(usize, Aim)>>,
    /// What is done at once when the reader changes what is looked for, and the page stays what it is.
    at_once: StoredValue<Option<Box<dyn Fn() + Send + Sync>>>,
}

impl Finding {
    /// Finds in a transcript what the place asks for.
    pub(crate) fn new(address: Address, transcript: StoredValue<Arc<Transcript>>) -> Self {
        let (here, late, wanted) = (address.here(), use_find(), RwSignal::new(false));
        let timer = set_timeout_with_handle(move || _ = wanted.try_set(true), IDLE);
        on_cleanup(move || timer.into_iter().for_each(|timer| timer.clear()));
        // One value, not one for each step on the way: what hangs on a value costs as much as marking.
        let search = Memo::new_with_compare(
            move |before: Option<&Search>| {
                let folds = wanted.get();
                let next = |before: &Search| match late.get() {
                    Some(engine) => here.with(|here| {
                        transcript.with_value(|transcript| (engine.next)(before, here, transcript, folds))
                    }),
                    None => before.clone(),
                };
                before.map_or_else(|| next(&Search::default()), next)
            },
            |before, after| before.zip(after).is_none_or(|(before, after)| !before.is_same(after)),
        );
        let settled = use_settled(Search::default(), move || search.try_get());
        let current = RwSignal::new(None);
        let wrapped = RwSignal::new(false);
        effect(move || {
            search.track();
            // Whoever asks for them would be asked to look again.
            if current.get_untracked().is_some() {
                current.set(None);
            }
            if wrapped.get_untracked() {
                wrapped.set(false);
            }
        });
        let (aim, at_once) = (StoredValue::new(None), StoredValue::new(None));
        Self { address, here, late, search, settled, current, wrapped, aim, at_once }
    }

    /// Does something whenever the reader changes what is looked for, before anything else that follows from it, as long as
    /// the page shows the same exchanges.
    pub(crate) fn at_once(self, act: impl Fn() + Send + Sync + 'static) {
        self.at_once.set_value(Some(Box::new(act)));
    }

    /// Changes the options or the query, in the address.
    pub(crate) fn change(self, change: impl FnOnce(&mut TranscriptPlace)) {
        let mut place = self.here.get_untracked();
        let (show, looked_for) = (place.show, (!place.off.is_empty()).then(|| (place.query.clone(), place.options)));
        change(&mut place);
        if looked_for.is_some_and(|(query, options)| query != place.query || options != place.options) {
            let off_in = |engine: FindEngine| self.search.with_untracked(|search| (engine.off_in)(search, &place));
            place.off = untrack(|| self.late.get()).map(off_in).unwrap_or_default();
        }
        let stays = [show, place.show] == [Show::Everything; 2];
        self.address.replace(Place::Transcript(place));
        if stays {
            self.at_once.with_value(|act| act.iter().for_each(|act| act()));
        }
    }

    /// Looks for nothing any more, and shows everything.
    pub(crate) fn clear(self) {
        self.change(|place| {
            place.query = String::new();
            place.off = Vec::new();
            place.show = Show::Everything;
            place.list = None;
        });
    }

    /// Looks for something else.
    pub(crate) fn look_for(self, query: String) {
        self.change(|place| place.query = query);
    }

    /// Switches the marks of a term, by its index, off or on.
    pub(crate) fn switch(self, term: usize) {
        self.change(|place| {
            let number = term + 1;
            match place.off.binary_search(&number) {
                Ok(at) => _ = place.off.remove(at),
                Err(at) => place.off.insert(at, number),
            }
        });
    }

    /// Whether a term is switched off.
    pub(crate) fn is_off(self, term: usize) -> bool {
        self.here.with(|here| here.off.contains(&(term + 1)))
    }

    /// Goes to the next match or the one before, as [`find::Matches::step`] says; the page is the run of its exchanges.
    pub(crate) fn step(self, forward: bool, page: std::ops::Range<usize>) {
        let current = self.current.get_untracked();
        let step = self.search.with_untracked(|search| search.matches().step(current, forward, page));
        if let Some((next, wrapped)) = step {
            self.set_current(next, wrapped, Aim::See);
        }
    }

    /// What the reader wants of that match, if they are on the way to it; from now on they are there.
    pub(crate) fn take_aim(self, number: usize) -> Option<Aim> {
        let take = |aim: &mut Option<(usize, Aim)>| aim.take_if(|(aimed, _)| *aimed == number).map(|(_, aim)| aim);
        self.aim.try_update_value(take).flatten()
    }

    /// The reader went elsewhere on the way.
    pub(crate) fn forget_aim(self) {
        self.aim.set_value(None);
    }

    /// Goes to the match of that number.
    pub(crate) fn go_to(self, number: usize, aim: Aim) {
        self.set_current(number, false, aim);
    }

    fn set_current(self, number: usize, wrapped: bool, aim: Aim) {
        self.aim.set_value(Some((number, aim)));
        self.wrapped.set(wrapped);
        self.current.set(Some(number));
    }
}

/// How a term is marked, by its index.
pub(crate) fn style_of(term: usize) -> &'static str {
    STYLES[term % STYLES.len()]
}
