//! A first and a second visit: the plain page of a transcript beside the same text as bare static HTML, and the app from
//! what is on the device.

use std::time::Duration;

use harness::page::{Outcome, Page};
use serde_json::json;

use crate::{ROUNDS, median};

/// How much later than bare HTML a plain page may paint.
const PAINT: f64 = 1.15;
const TRANSCRIPT: &str = "vellmar-flood-barrier";

/// Notes when the app answers.
const ANSWERS: &str = "new MutationObserver((_, it) => { if (document.querySelector('#find')) { it.disconnect(); \
    requestAnimationFrame(() => setTimeout(() => { window.answersAt = performance.now() })) } }).observe(document, {childList: true, subtree: true})";

/// Measures on a slow line; `whole.html` of the host is the bare page.
pub(crate) async fn first(page: &Page<'_>) -> Outcome {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": ANSWERS})).await?;
    let bare = paints(page, "whole.html", "window.textAt").await?;
    let plain = paints(page, &format!("t/{TRANSCRIPT}/"), "window.answersAt").await?;
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
    println!("  the app answers          {:>33.0} ms after the start", plain.ready);
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
        page.host.asked();
        page.client.goto(&format!("{}#/t/{TRANSCRIPT}", page.host.url())).await.map_err(|error| error.to_string())?;
        page.until("the text is there", "window.textAt").await?;
        tokio::time::sleep(Duration::from_millis(700)).await;
        times.push(page.eval("window.textAt").await?.as_f64().unwrap_or_default());
        // The browser itself asks for the worker.
        asked.push(page.host.asked().iter().filter(|file| *file != "sw.js").count() as f64);
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
    ready: f64,
    bytes: f64,
}

async fn paints(page: &Page<'_>, address: &str, ready: &str) -> Outcome<Visit> {
    let (mut paints, mut times, mut bytes) = (Vec::new(), Vec::new(), 0.0);
    for round in 0..ROUNDS {
        page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
        page.client.goto(&format!("{}{address}?{round}", page.host.url())).await.map_err(|error| error.to_string())?;
        page.until("it is ready", ready).await?;
        // The browser notes the paint a little after it.
        page.until("it is painted", "performance.getEntriesByName('first-contentful-paint').length").await?;
        let number =
            async |expression: &str| Ok::<_, String>(page.eval(expression).await?.as_f64().unwrap_or_default());
        paints.push(number("performance.getEntriesByName('first-contentful-paint')[0]?.startTime").await?);
        times.push(number(ready).await?);
        bytes = number("performance.getEntriesByType('navigation')[0].encodedBodySize").await?;
    }
    Ok(Visit { paint: median(paints), ready: median(times), bytes })
}
