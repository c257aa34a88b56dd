//! Draws one transcript of the library.

use address::{ANCHOR_PREFIX, Place};
use leptos::prelude::*;
use messages::LISTED_NAMES;
use transcript::{Entry, language};

use crate::library::additions::LibraryAdditions;
use crate::routing::address::Address;
use crate::ui::event_line::EventLine;
use crate::ui::names::names;

/// One transcript of the library.
#[component]
pub(crate) fn Card(
    /// The transcript's entry in the catalog.
    entry: Entry,
    /// The additions of other features.
    additions: LibraryAdditions,
) -> impl IntoView {
    let direction = language::direction(&entry.language).as_str();
    let (language, href) = (entry.language.clone(), Address::href(&Place::transcript(&entry.id)));
    let (questions, minutes) = (messages::exchanges(entry.exchanges), messages::minutes(entry.minutes));
    let (id, entry_for_addition) = (format!("{ANCHOR_PREFIX}{}", entry.id), entry.clone());
    let names = names(entry.participants.iter().map(String::as_str), LISTED_NAMES);
    view! {
        <li class="card" id=id lang=language dir=direction>
            <h2><a href=href>{entry.title}</a></h2>
            <EventLine event=entry.event date=entry.date place=entry.place/>
            {entry.description.map(|description| view! { <p class="card-description">{description}</p> }.into_any())}
            <p class="card-names">{names}</p>
            <p class="card-length" lang=messages::tag() dir=messages::dir()>{questions} " · " {minutes}</p>
            {additions.card.run(entry_for_addition)}
        </li>
    }
}
