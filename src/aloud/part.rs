//! Declares reading aloud as a part of the app that is loaded when a reader asks for it.

use leptos::prelude::*;

use crate::aloud::bar::AloudBar;
use crate::late_part;
use crate::reader::state::Reading;
use crate::ui::late_part::{LatePart, PartState, settle};

late_part!(aloud, aloud_part: AloudViews = AloudViews { bar: |reading| view! { <AloudBar reading/> }.into_any() });

/// The components of reading aloud, as functions: code that names a component instead takes it into the first load.
#[derive(Clone, Copy)]
pub(crate) struct AloudViews {
    /// [`AloudBar`].
    pub(crate) bar: fn(Reading) -> AnyView,
}

/// Begins to load reading aloud.
pub(crate) fn load_aloud() -> LatePart<AloudViews> {
    LatePart::new(|state: RwSignal<PartState<AloudViews>>, attempts| settle(state, attempts, aloud_part()))
}
