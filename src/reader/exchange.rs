//! Draws an exchange: its number, which is a link to it, and its turns.

use std::sync::Arc;

use address::Target;
use leptos::prelude::*;

use crate::reader::paragraph::text;
use crate::reader::permalink::Permalink;
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
    let label = messages::exchange_link(&reading.exchange_label(index));
    let number = view! { <Permalink reading exchange=exchange.id.clone() text=(index + 1).to_string() label/> };
    let turns = (0..exchange.turns.len())
        .map(|turn| {
            let transcript = Arc::clone(&transcript);
            view! { <TurnView reading transcript exchange=index turn/> }.into_any()
        })
        .collect_view();
    let heading = exchange.heading.clone().map(|heading| {
        let heading = text(reading, (index, 0), heading);
        view! { <p class="exchange-heading">{heading}</p> }.into_any()
    });
    view! {
        <article class="exchange" id=target.anchor()>
            {heading}
            <h2 class="exchange-number">{number}</h2>
            {turns}
        </article>
    }
}
