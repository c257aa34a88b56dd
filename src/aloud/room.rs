//! Keeps the place of the bar of reading aloud, until it is loaded.

use leptos::prelude::*;
use messages::aloud::{LOADING, READ_ALOUD};

use crate::aloud::part::load_aloud;
use crate::reader::state::Reading;
use crate::ui::late_status::LateStatus;

/// The bar of reading aloud, while the reader wants it.
#[component]
pub(crate) fn AloudRoom(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    move || {
        reading.is_aloud.get().then(|| {
            let part = load_aloud();
            move || match part.get() {
                Some(views) => (views.bar)(reading),
                None => view! {
                    <p class="aloud" role="status">
                        <LateStatus part waiting=LOADING.get() what=READ_ALOUD.get() field="#page"/>
                    </p>
                }
                .into_any(),
            }
        })
    }
}
