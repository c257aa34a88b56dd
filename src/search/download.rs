//! Lets the reader download the hits of a search.

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::search::{AS_CITATIONS, AS_TABLE, DOWNLOAD_RESULTS, collecting};
use search::{Cited, citations, table};

use crate::browser::download;
use crate::routing::address::Address;
use crate::search::hit::place_of;
use crate::search::state::{Found, Searching};

/// The greatest number of hits in a file. Each needs its text.
const MOST: usize = 1000;

/// The buttons that download the hits as a table and as citations.
#[component]
pub(crate) fn DownloadHits(
    /// The search.
    searching: Searching,
) -> impl IntoView {
    let status = RwSignal::new(String::new());
    let write = move |name: &'static str, made: fn(&Found, &[Cited]) -> String| {
        let Some(found) = searching.found.get_untracked() else { return };
        let count = found.hits.len().min(MOST);
        status.set(collecting(0, count));
        spawn_local(async move {
            let hits = searching.collect(&found, count, |done| _ = status.try_set(collecting(done, count))).await;
            let said = match hits {
                Ok(hits) => {
                    let hits: Vec<Cited> = hits.into_iter().map(|hit| cited(hit, &found)).collect();
                    download::save(name, &Uint8Array::from(made(&found, &hits).as_bytes()));
                    if count < found.hits.len() { messages::search::first_only(count) } else { String::new() }
                }
                Err(error) => error.message(),
            };
            _ = status.try_set(said);
        });
    };
    let is_empty = move || searching.found.with(|found| found.as_ref().is_none_or(|found| found.hits.is_empty()));
    view! {
        <p class="download-hits" hidden=is_empty>
            {DOWNLOAD_RESULTS.get()} " "
            <button type="button" on:click=move |_| write("results.csv", |_, hits| table(hits))>{AS_TABLE.get()}</button>
            " "
            <button type="button" on:click=move |_| write("results.md", |found, hits| citations(&found.place.query, hits))>
                {AS_CITATIONS.get()}
            </button>
            " "
            <span role="status">{status}</span>
        </p>
    }
}

/// Returns a hit with its full address.
fn cited(hit: search::Hit, found: &Found) -> Cited {
    let address = Address::url(&place_of(&hit, &found.place));
    (hit, address)
}
