//! Holds the functions of find that draw.

use leptos::html::{Div, Input};
use leptos::prelude::*;

use crate::reader::state::Reading;
use crate::ui::list::Chunks;

/// The components of find, as functions: code that names a component instead takes it into the first load.
#[derive(Clone, Copy)]
pub(crate) struct FindViews {
    /// [`FindControls`](crate::find::controls::FindControls).
    pub(crate) controls: fn(Reading, NodeRef<Input>) -> AnyView,
    /// [`count`](crate::find::status::count).
    pub(crate) count: fn(Reading) -> String,
    /// [`Legend`](crate::find::legend::Legend).
    pub(crate) legend: fn(Reading) -> AnyView,
    /// [`FindStatus`](crate::find::status::FindStatus).
    pub(crate) status: fn(Reading) -> AnyView,
    /// [`MatchList`](crate::find::list::MatchList).
    pub(crate) list: fn(Reading) -> AnyView,
    /// [`use_marks`](crate::find::marks::use_marks).
    pub(crate) use_marks: fn(Reading, NodeRef<Div>, Chunks),
    /// [`marked`](crate::find::marks::marked).
    pub(crate) marked: fn(Reading, (usize, usize), &str) -> Vec<AnyView>,
}

/// Returns the views of find, once they are here; to be called where a component is made.
pub(crate) fn use_find_views() -> RwSignal<Option<FindViews>> {
    expect_context()
}
