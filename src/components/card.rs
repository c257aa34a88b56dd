//! One transcript in the library.

use leptos::prelude::*;
use transcript::{Entry, Place, language};

use crate::address::Address;
use crate::components::event_line::EventLine;
use crate::components::keep::KeepOne;
use crate::hooks::locale;

/// How many names are shown before the rest is only counted.
const NAMES: usize = 6;

/// One transcript in the library.
#[component]
pub(crate) fn Card(
    /// What the catalog says of it.
    entry: Entry,
) -> impl IntoView {
    let direction = language::direction(&entry.language).as_str();
    let (language, href) = (entry.language.clone(), Address::href(&Place::transcript(&entry.id)));
    let exchanges = match entry.exchanges {
        1 => "1 exchange".to_owned(),
        count => format!("{} exchanges", locale::number(count as usize)),
    };
    let minutes = match entry.minutes {
        1 => "1 minute to read".to_owned(),
        minutes => format!("{} minutes to read", locale::number(minutes as usize)),
    };
    let more = entry.participants.len().saturating_sub(NAMES);
    let keep = entry.clone();
    let names = entry.participants.into_iter().take(NAMES).enumerate().map(|(index, name)| {
        let comma = if index == 0 { "" } else { ", " };
        view! { {comma} <bdi>{name}</bdi> }
    });
    let names = names.collect_view();
    view! {
        <li class="card" lang=language dir=direction>
            <h2><a href=href>{entry.title}</a></h2>
            <EventLine event=entry.event date=entry.date place=entry.place/>
            {entry.description.map(|description| view! { <p class="card-description">{description}</p> })}
            <p class="card-names">{names} {(more > 0).then(|| format!(" +{more}"))}</p>
            <p class="card-length" lang="en" dir="ltr">{exchanges} " · " {minutes}</p>
            <KeepOne entry=keep/>
        </li>
    }
}
