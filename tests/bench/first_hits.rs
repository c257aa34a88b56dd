//! Searches in Chromium: in the reading room, and in a page that shows the results of Pagefind from the same site.

use std::fs;
use std::path::Path;
use std::time::Duration;

use harness::host::Fault;
use harness::page::{Outcome, Page};
use serde_json::{Value, json};

use crate::peers::PAGEFIND;

/// A script that keeps the memories of all WebAssembly.
const WATCH: &str = "window.memories = []; for (const name of ['instantiate', 'instantiateStreaming']) { \
    const begin = WebAssembly[name]; WebAssembly[name] = async (...args) => { const made = await begin.apply(WebAssembly, args); \
    const { memory } = (made.instance ?? made).exports; if (memory) memories.push(memory); return made } }";
/// One of so many queries is measured on a slow line.
const SLOW: usize = 5;
/// The page that uses Pagefind.
const PAGE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Pagefind</title><body>";

/// One of the two that search a library.
#[derive(Clone, Copy)]
pub(crate) enum Searcher {
    /// The reading room.
    Room,
    /// Pagefind, without its worker.
    Pagefind,
}

/// The cost of the files that a search fetches.
#[derive(Clone, Copy)]
pub(crate) struct Fetched {
    /// The sizes of all files, in bytes.
    pub(crate) bytes: u64,
    /// The number of files.
    pub(crate) files: usize,
    /// The number of requests one after another.
    pub(crate) steps: usize,
}

/// The times of searches on a slow line, in milliseconds.
pub(crate) struct Slow {
    /// The time until the first result is drawn.
    pub(crate) first: Vec<f64>,
    /// The time until ten are, or all.
    pub(crate) ten: Vec<f64>,
}

/// The costs of searches whose files are all there.
pub(crate) struct Warm {
    /// For each search how long the page's thread works, drawing included, in milliseconds.
    pub(crate) times: Vec<f64>,
    /// The memory of WebAssembly and JavaScript after all searches, in bytes.
    pub(crate) memory: f64,
}

impl Searcher {
    /// Opens an empty field whose scripts are loaded.
    async fn open(self, page: &Page<'_>, round: usize) -> Outcome {
        page.host.fail("peer.html", Fault::Body(PAGE.into()));
        let address = match self {
            Self::Room => format!("?{round}#/search"),
            Self::Pagefind => format!("peer.html?{round}"),
        };
        page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
        page.host.take_requested();
        page.client.goto(&format!("{}{address}", page.host.url())).await.map_err(|error| error.to_string())?;
        page.client.execute(include_str!("searching.js"), vec![]).await.map_err(|error| error.to_string())?;
        self.call(page, "open", "").await?;
        // Lets the app end what it does after its start.
        tokio::time::sleep(Duration::from_millis(500)).await;
        Ok(())
    }

    /// Calls a function of the page with a text.
    async fn call(self, page: &Page<'_>, task: &str, text: &str) -> Outcome<Value> {
        let name = match self {
            Self::Room => "Room",
            Self::Pagefind => "Pagefind",
        };
        let script = format!("{task}{name}(arguments[0]).then(arguments[1])");
        let answer = page.client.execute_async(&script, vec![text.into()]).await;
        answer.map_err(|error| format!("{task}{name}({text:?}): {error}"))
    }

    /// Measures some of the queries on slow 4G with a processor that is four times slower, with the scripts loaded.
    pub(crate) async fn slow(self, page: &Page<'_>, queries: &[&str]) -> Outcome<Slow> {
        let (mut first, mut ten) = (Vec::new(), Vec::new());
        for (round, query) in queries.iter().step_by(SLOW).enumerate() {
            self.open(page, round).await?;
            throttle(page, 150, 200_000, 4).await?;
            let shown = self.call(page, "search", query).await;
            throttle(page, 0, -1, 1).await?;
            let shown = shown?;
            first.extend(shown[0].as_f64());
            ten.extend(shown[1].as_f64());
        }
        Ok(Slow { first, ten })
    }

    /// Searches twice with each query, one after the other on one page, and measures the second time.
    pub(crate) async fn warm(self, page: &Page<'_>, queries: &[&str]) -> Outcome<Warm> {
        page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH})).await?;
        page.devtools("Performance.enable", json!({})).await?;
        self.open(page, 0).await?;
        let mut times = Vec::new();
        for query in queries {
            self.call(page, "search", query).await?;
            self.call(page, "clear", "").await?;
            let before = busy_seconds(page).await?;
            self.call(page, "search", query).await?;
            times.push((busy_seconds(page).await? - before) * 1e3);
            self.call(page, "clear", "").await?;
        }
        page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        let heap = page.devtools("Runtime.getHeapUsage", json!({})).await?["usedSize"].as_f64().unwrap_or_default();
        let memories = page.eval("memories.reduce((sum, it) => sum + it.buffer.byteLength, 0)").await?;
        Ok(Warm { times, memory: heap + memories.as_f64().unwrap_or_default() })
    }
}

/// Returns what Pagefind fetches for ten results of each query when nothing of its index is there, and for how many queries it finds
/// nothing.
pub(crate) async fn fetched_by_pagefind(
    page: &Page<'_>,
    site: &Path,
    queries: &[&str],
) -> Outcome<(Vec<Fetched>, usize)> {
    let (mut all, mut in_vain) = (Vec::new(), 0);
    for (round, query) in queries.iter().enumerate() {
        Searcher::Pagefind.open(page, round).await?;
        let shown = Searcher::Pagefind.call(page, "search", query).await?;
        in_vain += usize::from(shown[2] == 0);
        let is_of_index = |file: &String| file.ends_with("entry.json") || file.contains(".pf_");
        let requested = page.host.take_requested();
        let files: Vec<&String> = requested.iter().filter(|it| it.starts_with(PAGEFIND) && is_of_index(it)).collect();
        let bytes = files.iter().filter_map(|file| fs::metadata(site.join(file)).ok()).map(|it| it.len()).sum();
        let steps = page.eval("pagefindSteps()").await?.as_u64().unwrap_or_default() as usize;
        all.push(Fetched { bytes, files: files.len(), steps });
    }
    Ok((all, in_vain))
}

/// Makes the line of a page slower (latency in milliseconds, bytes a second) and its processor by a factor.
async fn throttle(page: &Page<'_>, latency: u32, bytes: i32, factor: u32) -> Outcome {
    let line = json!({"offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes});
    page.devtools("Network.emulateNetworkConditions", line).await?;
    page.devtools("Emulation.setCPUThrottlingRate", json!({"rate": factor})).await?;
    Ok(())
}

/// Returns how long the page's thread has worked, in seconds.
async fn busy_seconds(page: &Page<'_>) -> Outcome<f64> {
    let metrics = page.devtools("Performance.getMetrics", json!({})).await?;
    let mut all = metrics["metrics"].as_array().into_iter().flatten();
    let busy = all.find(|it| it["name"] == "TaskDuration").and_then(|it| it["value"].as_f64());
    busy.ok_or_else(|| "Chromium does not tell how long a page works".to_owned())
}
