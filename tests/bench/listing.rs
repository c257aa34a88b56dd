//! The list of libraries of several sizes: how long until its first card, how long a filter takes, and what stays in memory.

use harness::host::Fault;
use harness::page::{Outcome, Page};
use serde_json::json;
use transcript::{Catalog, Entry};

use crate::{ROUNDS, median};

/// The numbers of transcripts. The first card of a large library should come as soon as that of the first.
const SIZES: [usize; 3] = [8, 8532, 30_000];

/// A script that stores the time of the first frame with a card, and the app's memory.
const WATCH: &str = "new MutationObserver((_, it) => { if (document.querySelector('.card')) { it.disconnect(); \
    requestAnimationFrame(() => setTimeout(() => { window.cardAt = performance.now() })) } }).observe(document, {childList: true, subtree: true}); \
    const begin = WebAssembly.instantiateStreaming; WebAssembly.instantiateStreaming = async (...args) => { \
    const made = await begin.apply(WebAssembly, args); window.memory ??= made.instance.exports.memory; return made }";

/// Types letters one after the other into the filter, and returns how long each takes until the list is drawn, in milliseconds.
const TYPE: &str = "const done = arguments[arguments.length - 1]; (async () => { const field = document.querySelector('.filter'); \
    const times = []; for (const text of ['h', 'ha', 'har', 'harb', 'harbour', 'harbour 12', 'harbour 123']) { \
    const from = performance.now(); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); \
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))); times.push(performance.now() - from); \
    await new Promise((quiet) => setTimeout(quiet, 200)) } return times })().then(done)";

/// Measures the list, as fast as this machine is.
pub(crate) async fn measure(page: &Page<'_>) -> Outcome {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH})).await?;
    println!("\nThe list of a library, as fast as this machine is, median of {ROUNDS}");
    let mut first = None;
    for size in SIZES {
        serve(page, size);
        let mut times = Vec::new();
        for round in 0..ROUNDS {
            page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
            page.client
                .goto(&format!("{}?{size}-{round}", page.host.url()))
                .await
                .map_err(|error| error.to_string())?;
            page.until("a card is there", "window.cardAt").await?;
            times.push(page.eval("window.cardAt").await?.as_f64().unwrap_or_default());
        }
        let card = median(times);
        let ratio = card / *first.get_or_insert(card);
        let elements = page.eval("document.querySelectorAll('*').length").await?;
        let before = memory(page).await?;
        // The first letter loads the whole list and folds it.
        page.type_into(".filter", "zz").await?;
        page.until("the filter is done", "/No match|Reading/.test(document.querySelector('.library-count').innerText)")
            .await?;
        page.until("the list is read", "!/Reading/.test(document.querySelector('.library-count').innerText)").await?;
        let typed = page.client.execute_async(TYPE, vec![]).await.map_err(|error| error.to_string())?;
        let typed: Vec<f64> = typed.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
        let worst = typed.iter().copied().fold(0.0, f64::max);
        println!(
            "  {size:>6} transcripts: first card {card:>5.0} ms, ratio {ratio:>4.2}; {elements} elements; \
             a letter in the filter {:>4.0} ms, at most {worst:>4.0}; memory {before:.0} MB, with the whole list {:.0} MB",
            median(typed),
            memory(page).await?
        );
    }
    Ok(())
}

/// Returns the memory of the app, in megabytes.
async fn memory(page: &Page<'_>) -> Outcome<f64> {
    let bytes = page.eval("window.memory?.buffer.byteLength ?? 0").await?;
    Ok(bytes.as_f64().unwrap_or_default() / 1e6)
}

/// Serves the catalog of an invented library, as `rostrum build` would write it.
fn serve(page: &Page<'_>, size: usize) {
    let number = std::cell::Cell::new(0);
    let name = |_: &str| {
        number.set(number.get() + 1);
        format!("{size}-{}.json", number.get())
    };
    let (catalog, files) = Catalog::new(&(0..size).map(entry).collect::<Vec<_>>()).split(&name);
    for (name, text) in files {
        page.host.fail(&format!("library/catalog/{name}"), Fault::Body(text.into()));
    }
    page.host.fail("library/catalog.json", Fault::Body(transcript::json::write(&catalog).into()));
}

/// Invents an entry, with as many texts as the entries of a ministry's press conferences have.
fn entry(number: usize) -> Entry {
    let names = ["Ada Berg", "Ivo Stein", "Rosa Valdez", "Kai Okafor", "Nia Ramos", "Uma Quist", "Ole Tanaka"];
    let topics = ["harbour", "budget", "school", "railway", "hospital", "water", "housing"];
    let topic = |of: usize| topics[(number / of) % topics.len()];
    Entry {
        id: format!("meeting-{number}"),
        title: format!("Meeting {number} on the {} and the {}", topic(1), topic(7)),
        event: Some(format!("Committee on the {}", topic(3))),
        date: Some(format!("{:04}-{:02}-{:02}", 2025 - number / 336, 12 - number / 28 % 12, 28 - number % 28)),
        place: Some("Old Customs House".into()),
        language: if number.is_multiple_of(9) { "fr" } else { "en" }.into(),
        description: Some(format!("What the {} costs, who pays for it, and when the {} opens.", topic(2), topic(5))),
        participants: (0..5).map(|it| format!("{} {}", names[(number + it) % names.len()], number % 40)).collect(),
        exchanges: 12,
        minutes: 11,
        bytes: 88_000,
        integrity: Some("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=".into()),
    }
}
