//! Says that a part of the app is loading or did not load.

use leptos::prelude::*;

use crate::browser::scroll;
use crate::ui::late_part::{LatePart, PartState};

/// Says in a line that a part is loading or did not load, and offers another attempt. The second time it
/// offers to reload the page, since the site may be newer than the page. Shows nothing once the part is here.
#[component]
pub(crate) fn LateStatus<T: Copy + Send + Sync + 'static>(
    /// The part.
    part: LatePart<T>,
    /// The text while it loads: "Loading find…".
    waiting: &'static str,
    /// The name of the part, as the start of a sentence: "Find".
    what: &'static str,
    /// The selector of the field that it serves. The pressed button goes away, so the focus moves there.
    field: &'static str,
) -> impl IntoView {
    let again = move |attempts: u32| {
        if attempts == 1 {
            scroll::focus_on(field);
            part.retry();
        } else {
            _ = window().location().reload();
        }
    };
    move || match part.state() {
        PartState::Ready(_) => ().into_any(),
        PartState::Waiting => view! { <span class="late">{waiting}</span> }.into_any(),
        PartState::Failed(attempts) => view! {
            {messages::app::not_loaded(what)}
            " "
            <button type="button" on:click=move |_| again(attempts)>
                {if attempts == 1 { messages::app::TRY_AGAIN.get() } else { messages::app::RELOAD.get() }}
            </button>
        }
        .into_any(),
    }
}
