//! Lets the reader print everything, the matches, or the question at hand.

use leptos::prelude::*;
use messages::settings::{PRINT, PRINT_ALL, PRINT_MATCHES, PRINT_ONE};

use crate::reader::state::{Printed, Reading};
use crate::settings::state::use_settings;

/// The buttons that print.
#[component]
pub(crate) fn PrintChoices(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    let settings = use_settings();
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
    let one = move |_| reading.exchange_at_top().into_iter().for_each(|index| print(Printed::One(index)));
    view! {
        <section class="print-choices">
            <h3>{PRINT.get()}</h3>
            <button type="button" on:click=move |_| print(Printed::Everything)>{PRINT_ALL.get()}</button>
            <button type="button" disabled=has_no_match on:click=move |_| print(Printed::Matches)>{PRINT_MATCHES.get()}</button>
            <button type="button" on:click=one>{PRINT_ONE.get()}</button>
        </section>
    }
}
