//! What of the app comes after the rest: find. The text can be read before it is here.
//!
//! `tools/split` cuts the WebAssembly along [`find_part`]: what is reached through it alone is a file of its own.

use std::sync::Arc;
use std::time::Duration;

use find::{Filtered, Search};
use leptos::html::{Div, Input};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use transcript::{Entry, LibraryPlace, Transcript, TranscriptPlace};

use crate::components::concordance::Concordance;
use crate::components::find_controls::FindControls;
use crate::components::find_told::{FindTold, count};
use crate::components::legend::Legend;
use crate::components::marks::{marked, use_marks};
use crate::components::runs::RunList;
use crate::reading::Reading;

/// How long a view that hangs on what is found waits for find, before it shows everything.
const PATIENCE: Duration = Duration::from_secs(8);

/// What finds, in a transcript and in the library. Whatever calls these by name instead takes them into what is loaded first.
#[derive(Clone, Copy)]
pub(crate) struct FindPart {
    /// [`Search::next`].
    pub(crate) next: fn(&Search, &TranscriptPlace, &Arc<Transcript>, bool) -> Search,
    /// [`Search::off_in`].
    pub(crate) off_in: fn(&Search, &TranscriptPlace) -> Vec<usize>,
    /// [`find::filtered`].
    pub(crate) filtered: fn(&[Entry], &LibraryPlace) -> Filtered,
    /// [`FindControls`].
    pub(crate) controls: fn(Reading, NodeRef<Input>) -> AnyView,
    /// How often it is found, in words.
    pub(crate) count: fn(Reading) -> String,
    /// [`Legend`].
    pub(crate) legend: fn(Reading) -> AnyView,
    /// [`FindTold`].
    pub(crate) told: fn(Reading) -> AnyView,
    /// [`Concordance`].
    pub(crate) list: fn(Reading) -> AnyView,
    /// [`use_marks`].
    pub(crate) use_marks: fn(Reading, NodeRef<Div>, RunList),
    /// [`marked`].
    pub(crate) marked: fn(Reading, (usize, usize), &str) -> Vec<AnyView>,
}

/// Whether it is here.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// On its way.
    Waiting,
    /// Not to be had, tried that often.
    Failed(u32),
    /// Here.
    Here(FindPart),
}

/// The part that finds, as the app provides it.
#[derive(Clone, Copy)]
pub(crate) struct LateFind(RwSignal<Part>);

/// The part that finds.
pub(crate) fn use_find() -> LateFind {
    expect_context()
}

impl LateFind {
    /// Begins to load it.
    pub(crate) fn provide() {
        let find = Self(RwSignal::new(Part::Waiting));
        find.load();
        provide_context(find);
    }

    /// Loads it, again where that failed before.
    pub(crate) fn load(self) {
        let tried = match self.0.get_untracked() {
            Part::Failed(times) => times + 1,
            Part::Waiting | Part::Here(_) => 1,
        };
        self.0.set(Part::Waiting);
        spawn_local(async move {
            self.0.set(find_part().await.map_or(Part::Failed(tried), Part::Here));
        });
    }

    /// Whether a view that hangs on what is found waits for find: when it comes, and no longer than one has patience.
    pub(crate) fn use_awaited(self, hangs: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
        let patient = RwSignal::new(true);
        let timer = set_timeout_with_handle(move || _ = patient.try_set(false), PATIENCE);
        on_cleanup(move || timer.into_iter().for_each(|timer| timer.clear()));
        // What was shown once is not taken away again.
        Memo::new(move |before: Option<&bool>| {
            before != Some(&false) && patient.get() && matches!(self.state(), Part::Waiting) && untrack(&hangs)
        })
    }

    /// Whether it is here.
    pub(crate) fn state(self) -> Part {
        self.0.get()
    }

    /// It, where it is here.
    pub(crate) fn get(self) -> Option<FindPart> {
        match self.0.get() {
            Part::Here(part) => Some(part),
            Part::Waiting | Part::Failed(_) => None,
        }
    }
}

#[wasm_split(find, wasm_split_path = leptos::wasm_split, fallible)]
fn find_part() -> Result<FindPart, SplitLoaderError> {
    Ok(FindPart {
        next: Search::next,
        off_in: Search::off_in,
        filtered: find::filtered,
        controls: |reading, field| view! { <FindControls reading field/> }.into_any(),
        count,
        legend: |reading| view! { <Legend finding=reading.finding/> }.into_any(),
        told: |reading| view! { <FindTold reading/> }.into_any(),
        list: |reading| view! { <Concordance reading/> }.into_any(),
        use_marks,
        marked,
    })
}
