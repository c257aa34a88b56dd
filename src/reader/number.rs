//! Draws the number of an exchange, which is a link to it.

use leptos::prelude::*;

use crate::reader::permalink::Permalink;
use crate::reader::state::Reading;

/// The number of an exchange.
#[component]
pub(crate) fn Number(
    /// The state of the transcript's page.
    reading: Reading,
    /// The index of the exchange.
    index: usize,
) -> impl IntoView {
    let transcript = reading.transcript();
    let exchange = &transcript.exchanges[index];
    let label = messages::exchange_link(index, exchange);
    view! { <Permalink reading exchange=exchange.id.clone() text=(index + 1).to_string() label/> }
}
