//! Declares the reader's own files as a part of the app that is loaded after the library.

use leptos::prelude::*;

use crate::late_part;
use crate::own::downloads::Downloads;
use crate::own::panel::OwnPanel;
use crate::own::review::Review;
use crate::reader::state::Reading;
use crate::ui::late_part::{LatePart, PartState, settle};

late_part!(
    own,
    own_part: OwnViews = OwnViews {
        panel: || view! { <OwnPanel/> }.into_any(),
        review: |id| view! { <Review id/> }.into_any(),
        downloads: |id, reading| view! { <Downloads id reading=Some(reading)/> }.into_any(),
    }
);

/// The components of the reader's own files, as functions: code that names a component instead takes it into the first load.
#[derive(Clone, Copy)]
pub(crate) struct OwnViews {
    /// [`OwnPanel`].
    pub(crate) panel: fn() -> AnyView,
    /// [`Review`], of the file with that id.
    pub(crate) review: fn(String) -> AnyView,
    /// [`Downloads`], of the transcript with that id on that page.
    pub(crate) downloads: fn(String, Reading) -> AnyView,
}

/// Begins to load the part.
pub(crate) fn load_own() -> LatePart<OwnViews> {
    LatePart::new(|state: RwSignal<PartState<OwnViews>>, attempts| settle(state, attempts, own_part()))
}
