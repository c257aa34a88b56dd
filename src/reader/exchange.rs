//! Draws a part of an exchange: its heading, if it begins here, and its turns.

use std::sync::Arc;

use address::Target;
use leptos::prelude::*;
use transcript::Part;

use crate::reader::number::Number;
use crate::reader::paragraph::text;
use crate::reader::state::Reading;
use crate::reader::turn::TurnView;

/// One part of an exchange, mostly all of it.
#[component]
pub(crate) fn ExchangePart(
    /// The state of the transcript's page.
    reading: Reading,
    /// The part.
    part: Part,
) -> impl IntoView {
    let (transcript, index) = (reading.transcript(), part.exchange);
    let exchange = &transcript.exchanges[index];
    let turns = part.turns(exchange).map(|here| {
        let transcript = Arc::clone(&transcript);
        view! { <TurnView reading transcript exchange=index here/> }.into_any()
    });
    let turns = turns.collect_view();
    if !part.is_first() {
        return view! { <div class="exchange goes-on">{turns}</div> }.into_any();
    }
    let target = Target { exchange: exchange.id.clone(), paragraph: None };
    // Only notes: no speaker stands beside the number.
    let number =
        exchange.opening().is_none().then(|| view! { <h2 class="speaker"><Number reading index/></h2> }.into_any());
    let heading = exchange.heading.clone().map(|heading| {
        let heading = text(reading, (index, 0), heading);
        view! { <h2 class="exchange-heading">{heading}</h2> }.into_any()
    });
    view! {
        <article class="exchange" id=target.anchor()>
            {heading}
            {number}
            {turns}
        </article>
    }
    .into_any()
}
