//! One transcript in the library.

use address::ANCHOR;
use address::Place;
use leptos::prelude::*;
use transcript::{Entry, language};

use crate::offline::save::KeepOne;
use crate::routing::address::Address;
use crate::ui::event_line::EventLine;

/// One transcript in the library.
#[component]
pub(crate) fn Card(
    /// What the catalog says of it.
    entry: Entry,
) -> impl IntoView {
    let direction = language::direction(&entry.language).as_str();
    let (language, href) = (entry.language.clone(), Address::href(&Place::transcript(&entry.id)));
    let (exchanges, minutes) = (messages::exchanges(entry.exchanges), messages::minutes(entry.minutes));
    let more = entry.participants.len().saturating_sub(messages::LISTED_NAMES);
    let (id, keep) = (format!("{ANCHOR}{}", entry.id), entry.clone());
    let names = entry.participants.into_iter().take(messages::LISTED_NAMES).enumerate().map(|(index, name)| {
        let comma = if index == 0 { "" } else { ", " };
        view! { {comma} <bdi>{name}</bdi> }.into_any()
    });
    let names = names.collect_view();
    view! {
        <li class="card" id=id lang=language dir=direction>
            <h2><a href=href>{entry.title}</a></h2>
            <EventLine event=entry.event date=entry.date place=entry.place/>
            {entry.description.map(|description| view! { <p class="card-description">{description}</p> }.into_any())}
            <p class="card-names">{names} {(more > 0).then(|| format!(" +{more}"))}</p>
            <p class="card-length" lang="en" dir="ltr">{exchanges} " · " {minutes}</p>
            <KeepOne entry=keep/>
        </li>
    }
}
