//! Says a text to screen readers once it stays the same for a moment.

use leptos::prelude::*;

use crate::browser::debounce::Debounce;

/// The time for which a text must stay the same before it is said, in milliseconds: longer than between two letters typed. A screen
/// reader would otherwise say the numbers of each letter, or lose the last of them under the letters.
const PAUSE_MS: u32 = 500;

/// A text for screen readers only, which they say when it has changed and stays. What it says is shown elsewhere at once, with
/// `aria-hidden`, so that nobody meets it twice. It is a paragraph with `aria-live`, because `role="status"` is read as the name of a
/// bar to those who read by line.
#[component]
pub(crate) fn Spoken(
    /// The text.
    text: Memo<String>,
    /// The id of the element, for a field that the text is about.
    #[prop(optional)]
    id: Option<&'static str>,
) -> impl IntoView {
    let spoken = RwSignal::new(text.get_untracked());
    let pause = Debounce::new();
    Effect::new(move |_| {
        text.track();
        pause.wait(PAUSE_MS, move || {
            if let Some(text) = text.try_get_untracked() {
                _ = spoken.try_set(text);
            }
        });
    });
    view! { <p id=id class="spoken visually-hidden" aria-live="polite" aria-atomic="true">{spoken}</p> }
}
