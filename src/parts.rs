//! What of the app comes after the rest: find. The text can be read before it is here.
//!
//! `tools/split` cuts the WebAssembly along [`find_part`]: what is reached through it alone is a file of its own.

use std::sync::Arc;

use find::{Filtered, Search};
use leptos::html::{Div, Input};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use transcript::{Entry, LibraryPlace, Transcript, TranscriptPlace};

use crate::components::concordance::Concordance;
use crate::components::find_controls::FindControls;
use crate::components::find_told::FindTold;
use crate::components::marks::{marked, use_marks};
use crate::components::runs::RunList;
use crate::reading::Reading;

/// What finds, in a transcript and in the library. Whatever calls these by name instead takes them into what is loaded first.
#[derive(Clone, Copy)]
pub(crate) struct FindPart {
    /// [`Search::next`].
    pub(crate) next: fn(&Search, &TranscriptPlace, &Arc<Transcript>, bool) -> Search,
    /// [`find::filtered`].
    pub(crate) filtered: fn(&[Entry], &LibraryPlace) -> Filtered,
    /// [`FindControls`].
    pub(crate) controls: fn(Reading, NodeRef<Input>) -> AnyView,
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
    /// Not to be had.
    Failed,
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
        self.0.set(Part::Waiting);
        spawn_local(async move {
            self.0.set(find_part().await.map_or(Part::Failed, Part::Here));
        });
    }

    /// Whether it is here.
    pub(crate) fn state(self) -> Part {
        self.0.get()
    }

    /// It, where it is here.
    pub(crate) fn get(self) -> Option<FindPart> {
        match self.0.get() {
            Part::Here(part) => Some(part),
            Part::Waiting | Part::Failed => None,
        }
    }
}

#[wasm_split(find, wasm_split_path = leptos::wasm_split, fallible)]
fn find_part() -> Result<FindPart, SplitLoaderError> {
    Ok(FindPart {
        next: Search::next,
        filtered: find::filtered,
        controls: |reading, field| view! { <FindControls reading field/> }.into_any(),
        told: |reading| view! { <FindTold reading/> }.into_any(),
        list: |reading| view! { <Concordance reading/> }.into_any(),
        use_marks,
        marked,
    })
}
