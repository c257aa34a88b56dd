//! Measurements in Chromium. Each is made beside a bare page of static HTML in the same run, because only the ratio of both is
//! comparable between machines. An argument (`find`, `import`, `list`, `long`, `visits`, `publishing` or `search`) runs the sizes and one part alone.

mod built;
mod corpus;
mod finding;
mod first_hits;
mod importing;
mod index_reader;
mod listing;
mod pages;
mod peers;
mod publishing;
mod queries;
mod searching;
mod sizes;
mod visits;

use std::process::ExitCode;
use std::time::Duration;

use harness::engine::{Browser, Engine};
use harness::host::{Fault, Host};
use harness::page::{Outcome, Page};
use serde_json::json;
use transcript::Transcript;

/// The number of times that each page is loaded; the median counts.
const ROUNDS: usize = 7;
/// The number of turns on the long page.
const TURNS: usize = 20_000;

/// A script that stores the time of the first frame with the text.
const WATCH: &str = "new MutationObserver((_, it) => { if (document.querySelector('.paragraph')) { it.disconnect(); \
    requestAnimationFrame(() => setTimeout(() => { window.textAt = performance.now() })) } }).observe(document, {childList: true, subtree: true})";

fn main() -> ExitCode {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("bench: {error}");
            return ExitCode::from(2);
        }
    };
    match runtime.block_on(measure()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::from(2)
        }
    }
}

async fn measure() -> Outcome {
    sizes::print()?;
    let bundled = std::fs::read(harness::project("public/library/vellmar-flood-barrier.json"));
    let bundled = bundled.map_err(|error| error.to_string())?;
    let transcript: Transcript = transcript::json::read(&bundled).map_err(|error| error.to_string())?;
    let long = pages::long(&transcript, TURNS);
    let host = Host::compressed(&harness::project("dist")).map_err(|error| error.to_string())?;
    host.fail(
        "static.html",
        Fault::Body(pages::html(&transcript, &transcript.exchanges[..5.min(transcript.exchanges.len())]).into()),
    );
    host.fail("whole.html", Fault::Body(pages::html(&transcript, &transcript.exchanges).into()));
    host.fail("long.html", Fault::Body(pages::html(&long, &long.exchanges).into()));
    host.fail("library/long.json", Fault::Body(transcript::json::write(&long).into()));
    host.fail("library/one.json", Fault::Body(transcript::json::write(&pages::in_one_exchange(&long)).into()));
    let browser = Browser::start(Engine::Chromium).await?;
    let page = Page { client: &browser.client, engine: Engine::Chromium, host };
    let outcome = in_browser(&page, &transcript).await;
    browser.close().await;
    outcome
}

async fn in_browser(page: &Page<'_>, transcript: &Transcript) -> Outcome {
    let argument = std::env::args().nth(1);
    let is_selected = |part: &str| argument.as_deref().is_none_or(|argument| argument == part);
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH})).await?;
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.setCacheDisabled", json!({"cacheDisabled": true})).await?;
    // On a first visit nothing is stored on the device.
    page.devtools("Network.setBypassServiceWorker", json!({"bypass": true})).await?;
    if is_selected("visits") {
        opened(page).await?;
    }
    if is_selected("long") {
        long(page).await?;
    }
    if is_selected("publishing") {
        publishing::measure(page, transcript).await?;
    }
    if is_selected("search") {
        searching::measure(page).await?;
    }
    if is_selected("import") {
        importing::measure()?;
    }
    if is_selected("list") {
        listing::measure(page).await?;
    }
    if is_selected("find") {
        finding::measure(page).await?;
    }
    Ok(())
}

/// Measures first and second visits.
async fn opened(page: &Page<'_>) -> Outcome {
    println!(
        "\nA page of the Vellmar press conference, 4× slower processor, slow 4G (150 ms, 1.6 Mbit/s), median of {ROUNDS}"
    );
    let slow = json!({"offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750});
    page.devtools("Network.emulateNetworkConditions", slow).await?;
    page.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 4})).await?;
    compare(page, "static.html", "#/t/vellmar-flood-barrier").await?;
    visits::first(page).await?;
    page.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 1})).await?;
    visits::second(page).await?;
    page.devtools("Network.setBypassServiceWorker", json!({"bypass": true})).await?;
    page.devtools("Network.setCacheDisabled", json!({"cacheDisabled": true})).await?;
    let fast = json!({"offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
    page.devtools("Network.emulateNetworkConditions", fast).await.map(drop)
}

/// Measures a page of very many turns, in exchanges of two turns and in a single one.
async fn long(page: &Page<'_>) -> Outcome {
    println!("\n{TURNS} turns on one page, as fast as this machine is, median of {ROUNDS}");
    compare(page, "long.html", "#/t/long?per=all").await?;
    println!("\nThe same turns in one exchange");
    compare(page, "long.html", "#/t/one").await
}

/// Loads both pages in turn, and prints the medians and their ratio.
async fn compare(page: &Page<'_>, bare: &str, app: &str) -> Outcome {
    let mut times = [(Vec::new(), Vec::new()), (Vec::new(), Vec::new())];
    for round in 0..ROUNDS {
        for (address, (paints, texts)) in [bare, app].into_iter().zip(&mut times) {
            // Another page in between, because an address that differs only after # would not load again.
            page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
            let address = address.replacen('#', &format!("?{round}#"), 1);
            page.client.goto(&format!("{}{address}", page.host.url())).await.map_err(|error| error.to_string())?;
            page.until("the text is there", "window.textAt").await?;
            tokio::time::sleep(Duration::from_millis(200)).await;
            let paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";
            paints.push(page.eval(paint).await?.as_f64().unwrap_or_default());
            texts.push(page.eval("window.textAt").await?.as_f64().unwrap_or_default());
        }
    }
    let [(bare_paints, bare_texts), (app_paints, app_texts)] = times;
    print("first contentful paint", bare_paints, app_paints);
    print("time to the text", bare_texts, app_texts);
    Ok(())
}

fn print(name: &str, bare: Vec<f64>, app: Vec<f64>) {
    let (bare, app) = (median(bare), median(app));
    println!("  {name:<24} static {bare:>7.0} ms   app {app:>7.0} ms   ratio {:>5.2}", app / bare);
}

pub(crate) fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
