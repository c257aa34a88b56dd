//! Lets the reader download a transcript as a file in another format.

use js_sys::{Array, Uint8Array};
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::Text;
use messages::own::{CANNOT_READ, DOWNLOAD_AS, FORMATS, only_shown, writing};
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::download;
use crate::net::fetch::fetch_transcript_file;
use crate::own::importer::Importer;
use crate::own::state::reason;
use crate::reader::state::{Printed, Reading};

/// A button for each format, and a choice while only a part of the transcript is shown.
#[component]
pub(crate) fn Downloads(
    /// The id of the transcript, as addresses have it.
    id: String,
    /// The state of the transcript's page, if it is open.
    reading: Option<Reading>,
) -> impl IntoView {
    let status = RwSignal::new(String::new());
    let only = NodeRef::<Input>::new();
    let button = |(format, label): (&'static str, Text)| {
        let label = label.get();
        let id = id.clone();
        let write = move |_| {
            let id = id.clone();
            let is_part = only.get_untracked().is_some_and(|only| only.checked());
            let shown = reading.filter(|_| is_part).map(shown).unwrap_or_default();
            status.set(writing(label));
            spawn_local(async move {
                let said = match file(&id, format, shown).await {
                    Ok((name, bytes)) => {
                        download::save(&name, &bytes);
                        String::new()
                    }
                    Err(reason) => reason,
                };
                // The reader may have left the page.
                _ = status.try_set(said);
            });
        };
        view! { <button type="button" value=format on:click=write>{label}</button> " " }.into_any()
    };
    let buttons = FORMATS.map(button).into_iter().collect::<Vec<_>>();
    let choice = move || {
        let reading = reading?;
        let count = reading.pagination.with(|it| it.pages.shown());
        let is_part = count < reading.transcript().exchanges.len();
        is_part
            .then(|| view! { <label><input type="checkbox" node_ref=only/> " " {only_shown(count)}</label> }.into_any())
    };
    view! {
        <section class="downloads" lang=messages::tag() dir=messages::dir()>
            <h2>{DOWNLOAD_AS.get()}</h2>
            {choice}
            <p class="review-files">{buttons}</p>
            <p role="status">{status}</p>
        </section>
    }
}

/// Returns the ids of the exchanges that are shown, on all pages.
fn shown(reading: Reading) -> Vec<String> {
    let transcript = reading.transcript();
    reading.exchanges_of(Printed::Shown).iter().map(|&index| transcript.exchanges[index].id.clone()).collect()
}

/// Writes a transcript, or some of its exchanges, in a format. Returns the name of the file and its bytes.
async fn file(id: &str, format: &str, exchanges: Vec<String>) -> Result<(String, Uint8Array), String> {
    let importer = Importer::start().await.ok_or(CANNOT_READ.get())?;
    let transcript = fetch_transcript_file(id).await.map_err(|error| error.message())?;
    let transcript = JsValue::from_str(&String::from_utf8_lossy(&transcript));
    let exchanges: Array = exchanges.iter().map(|id| JsValue::from_str(id)).collect();
    let answer = importer.call("write", &[transcript, format.into(), exchanges.into()]).await.map_err(reason)?;
    let answer: Array = answer.unchecked_into();
    let name = answer.get(0).as_string().ok_or(CANNOT_READ.get())?;
    Ok((name, answer.get(1).unchecked_into()))
}
