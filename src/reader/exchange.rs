//! Draws an exchange: its heading, and its turns.

use std::sync::Arc;

use address::Target;
use leptos::prelude::*;

use crate::reader::number::Number;
use crate::reader::paragraph::text;
use crate::reader::state::Reading;
use crate::reader::turn::TurnView;

/// One exchange.
#[component]
pub(crate) fn ExchangeView(
    /// The state of the transcript's page.
    reading: Reading,
    /// The index of the exchange.
    index: usize,
) -> impl IntoView {
    let transcript = reading.transcript();
    let exchange = &transcript.exchanges[index];
    let target = Target { exchange: exchange.id.clone(), paragraph: None };
    // Only notes: no speaker stands beside the number.
    let number =
        exchange.opening().is_none().then(|| view! { <h2 class="speaker"><Number reading index/></h2> }.into_any());
    let turns = (0..exchange.turns.len())
        .map(|turn| {
            let transcript = Arc::clone(&transcript);
            view! { <TurnView reading transcript exchange=index turn/> }.into_any()
        })
        .collect_view();
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
}
