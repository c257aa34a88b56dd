//! A first and a second visit: the plain page of a transcript beside the same text as bare static HTML, and the app from
//! what is on the device.

use std::time::Duration;

use harness::page::{Outcome, Page};
use serde_json::json;

use crate::{ROUNDS, median};

/// How often each page is painted: many times, since a paint comes with a frame, and frames are 16 ms apart.
const PAINTS: usize = 25;
/// How much later than bare HTML a plain page may paint.
const PAINT: f64 = 1.15;
const TRANSCRIPT: &str = "vellmar-flood-barrier";

/// Notes when the app answers.
const ANSWERS: &str = "new MutationObserver((_, it) => { if (document.querySelector('#find')) { it.disconnect(); \
    requestAnimationFrame(() => setTimeout(() => { window.answersAt = performance.now() })) } }).observe(document, {childList: true, subtree: true})";

/// Measures on a slow line; `whole.html` of the host is the bare page.
pub(crate) async fn first(page: &Page<'_>) -> Outcome {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": ANSWERS})).await?;
    let address = format!("t/{TRANSCRIPT}/");
    // An app that starts is still at work in the browser's process when the next page comes, which no first visit meets.
    page.devtools("Network.setBlockedURLs", json!({"urls": ["*rostrum-app*"]})).await?;
    let [bare, plain] = paints(page, ["whole.html", &address]).await?;
    page.devtools("Network.setBlockedURLs", json!({"urls": []})).await?;
    let answers = answers(page, &address).await?;
    let ratio = plain.paint / bare.paint;
    println!(
        "  first contentful paint   static {:>7.0} ms   plain page {:>7.0} ms   ratio {ratio:>5.2}, to reach {PAINT}",
        bare.paint, plain.paint
    );
    println!(
        "  bytes of the page        static {:>7.0}      plain page {:>7.0}      ratio {:>5.2}",
        bare.bytes,
        plain.bytes,
        plain.bytes / bare.bytes
    );
    println!("  the app answers          {answers:>33.0} ms after the start");
    Ok(())
}

/// Measures what comes from the device.
pub(crate) async fn second(page: &Page<'_>) -> Outcome {
    page.devtools("Network.setBypassServiceWorker", json!({"bypass": false})).await?;
    page.devtools("Network.setCacheDisabled", json!({"cacheDisabled": false})).await?;
    page.client.goto(&format!("{}#/t/{TRANSCRIPT}", page.host.url())).await.map_err(|error| error.to_string())?;
    page.until("the worker is there", "navigator.serviceWorker.controller").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let (mut times, mut asked) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
        page.host.take_requested();
        page.client.goto(&format!("{}#/t/{TRANSCRIPT}", page.host.url())).await.map_err(|error| error.to_string())?;
        page.until("the text is there", "window.textAt").await?;
        tokio::time::sleep(Duration::from_millis(700)).await;
        times.push(number(page, "window.textAt").await?);
        // The browser itself asks for the worker.
        asked.push(page.host.take_requested().iter().filter(|file| *file != "sw.js").count() as f64);
    }
    println!(
        "  second visit             text after {:>5.0} ms, {:.0} request to the host, to reach 1",
        median(times),
        median(asked)
    );
    Ok(())
}

struct Visit {
    paint: f64,
    bytes: f64,
}

/// Loads both pages in turn.
async fn paints(page: &Page<'_>, addresses: [&str; 2]) -> Outcome<[Visit; 2]> {
    let mut paints = [Vec::new(), Vec::new()];
    let mut bytes = [0.0; 2];
    for round in 0..PAINTS {
        for (index, address) in addresses.into_iter().enumerate() {
            opened(page, address, round).await?;
            // The browser notes the paint a little after it.
            let painted = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
            page.until("it is painted", painted).await?;
            paints[index].push(number(page, painted).await?);
            bytes[index] = number(page, "performance.getEntriesByType('navigation')[0].encodedBodySize").await?;
        }
    }
    let [bare, plain] = paints.map(median);
    Ok([Visit { paint: bare, bytes: bytes[0] }, Visit { paint: plain, bytes: bytes[1] }])
}

/// When the app answers, in ms after the start.
async fn answers(page: &Page<'_>, address: &str) -> Outcome<f64> {
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        opened(page, address, round).await?;
        page.until("the app answers", "window.answersAt").await?;
        times.push(number(page, "window.answersAt").await?);
    }
    Ok(median(times))
}

async fn number(page: &Page<'_>, expression: &str) -> Outcome<f64> {
    let value = page.eval(expression).await?;
    value.as_f64().ok_or_else(|| format!("{expression} is no number but {value}"))
}

async fn opened(page: &Page<'_>, address: &str, round: usize) -> Outcome {
    page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
    page.client.goto(&format!("{}{address}?{round}", page.host.url())).await.map_err(|error| error.to_string())
}
