//! A first visit, with the plain page of a transcript beside the same text as bare static HTML; and a second visit, with the app
//! from the device.

use std::time::Duration;

use harness::page::{Outcome, Page};
use serde_json::json;

use crate::{ROUNDS, median};

/// The number of times that each page is painted: many, because paints come with frames, and frames are 16 ms apart.
const PAINTS: usize = 25;
/// The largest ratio of the paint times of a plain page and of bare HTML.
const PAINT: f64 = 1.15;
const TRANSCRIPT: &str = "vellmar-flood-barrier";

/// A script that stores the time of the first frame in which the app answers.
const ANSWERS: &str = "new MutationObserver((_, it) => { if (document.querySelector('#find')) { it.disconnect(); \
    requestAnimationFrame(() => setTimeout(() => { window.answersAt = performance.now() })) } }).observe(document, {childList: true, subtree: true})";

/// Measures a first visit on a slow line. The bare page is `whole.html` of the host.
pub(crate) async fn first(page: &Page<'_>) -> Outcome {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": ANSWERS})).await?;
    let address = format!("t/{TRANSCRIPT}/");
    // The app is blocked, because its work after the start would slow the next page, which does not happen on a first visit.
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

/// Measures a second visit, which loads from the device.
pub(crate) async fn second(page: &Page<'_>) -> Outcome {
    page.devtools("Network.setBypassServiceWorker", json!({"bypass": false})).await?;
    page.devtools("Network.setCacheDisabled", json!({"cacheDisabled": false})).await?;
    page.client.goto(&format!("{}#/t/{TRANSCRIPT}", page.host.url())).await.map_err(|error| error.to_string())?;
    page.until("the worker is there", "navigator.serviceWorker.controller").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let (mut times, mut requests) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
        page.host.take_requested();
        page.client.goto(&format!("{}#/t/{TRANSCRIPT}", page.host.url())).await.map_err(|error| error.to_string())?;
        page.until("the text is there", "window.textAt").await?;
        tokio::time::sleep(Duration::from_millis(700)).await;
        times.push(number(page, "window.textAt").await?);
        // The browser itself requests the worker.
        requests.push(page.host.take_requested().iter().filter(|file| *file != "sw.js").count() as f64);
    }
    println!(
        "  second visit             text after {:>5.0} ms, {:.0} request to the host, to reach 1",
        median(times),
        median(requests)
    );
    Ok(())
}

/// The paint time of a page in milliseconds, and its size in bytes.
struct Visit {
    paint: f64,
    bytes: f64,
}

/// Loads both pages alternately.
async fn paints(page: &Page<'_>, addresses: [&str; 2]) -> Outcome<[Visit; 2]> {
    let mut paints = [Vec::new(), Vec::new()];
    let mut bytes = [0.0; 2];
    for round in 0..PAINTS {
        for (index, address) in addresses.into_iter().enumerate() {
            opened(page, address, round).await?;
            // The browser reports the paint a little later.
            let painted = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
            page.until("it is painted", painted).await?;
            paints[index].push(number(page, painted).await?);
            bytes[index] = number(page, "performance.getEntriesByType('navigation')[0].encodedBodySize").await?;
        }
    }
    let [bare, plain] = paints.map(median);
    Ok([Visit { paint: bare, bytes: bytes[0] }, Visit { paint: plain, bytes: bytes[1] }])
}

/// Returns the time until the app answers, in ms after the start.
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
    value.as_f64().ok_or_else(|| format!("{expression} is {value}, which is no number"))
}

/// Opens a page, with another one in between, at an address that no cache knows.
async fn opened(page: &Page<'_>, address: &str, round: usize) -> Outcome {
    page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
    page.client.goto(&format!("{}{address}?{round}", page.host.url())).await.map_err(|error| error.to_string())
}
