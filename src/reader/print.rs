//! Lets the reader print everything, the matches, or the question at hand, and draws the foot of what is printed.

use leptos::prelude::*;
use messages::reader::{PRINT, PRINT_ALL, PRINT_MATCHES, PRINT_ONE, printed_on};

use crate::browser::locale;
use crate::reader::position::exchange_at_top;
use crate::reader::state::{Printed, Reading};

/// The buttons that print.
#[component]
pub(crate) fn PrintChoices(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    let settings = crate::settings::state::use_settings();
    let print = move |printed: Printed| {
        settings.is_open.set(false);
        // In a later frame, in which the dialog has closed.
        request_animation_frame(move || {
            reading.printed.set(printed);
            _ = window().print();
            reading.printed.set(Printed::Shown);
        });
    };
    let has_no_match = move || reading.finding.search.with(|search| search.matches().is_empty());
    let one = move |_| exchange_at_top(reading).into_iter().for_each(|index| print(Printed::One(index)));
    view! {
        <section class="print-choices">
            <h3>{PRINT}</h3>
            <button type="button" on:click=move |_| print(Printed::Everything)>{PRINT_ALL}</button>
            <button type="button" disabled=has_no_match on:click=move |_| print(Printed::Matches)>{PRINT_MATCHES}</button>
            <button type="button" on:click=one>{PRINT_ONE}</button>
        </section>
    }
}

/// Draws the foot of what is printed: what it is, where it is from, and when it was printed.
pub(crate) fn foot(reading: Reading) -> AnyView {
    let title = reading.transcript().title.clone();
    let address = window().location().href().unwrap_or_default();
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let date = printed_on(&locale::date(now.get(..10).unwrap_or_default()));
    view! {
        <footer class="paper-foot">
            <bdi>{title}</bdi>
            <bdi dir="ltr">{address}</bdi>
            <span lang="en" dir="ltr">{date}</span>
        </footer>
    }
    .into_any()
}
