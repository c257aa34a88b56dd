//! The page of a transcript is drawn twice: as a plain page by the command, and by the app, which replaces it. Both must have
//! the same elements, so that nothing moves and styles fit both.

use harness::engine::Engine;
use harness::host::Host;
use harness::page::{Outcome, Page};
use harness::site::Workshop;
use harness::{ensure, ensure_eq};
use serde_json::{Value, json};

crate::scenarios! {
    "The app draws every transcript with the elements, attributes and text of its plain page" => same,
}

/// The body of a function that compares both pages; its comment lists the differences that are intended.
const COMPARE: &str = include_str!("plain_and_app.js");

async fn same(of: &Page<'_>) -> Outcome {
    // The DOM that both make is the same in all engines, and one of them is enough.
    if of.engine != Engine::Chromium {
        return of.open("").await;
    }
    let workshop = Workshop::new("plain-and-app")?;
    let path = workshop.path("library/every-kind.json");
    std::fs::write(&path, every_kind().to_string()).map_err(|error| error.to_string())?;
    let site = workshop.build("site")?;
    let host = Host::plain(&site, "").map_err(|error| format!("no host: {error}"))?;
    let page = Page { client: of.client, engine: of.engine, host };
    let pages = std::fs::read_dir(site.join("t")).map_err(|error| error.to_string())?;
    let folders = pages.flatten().filter(|entry| entry.path().is_dir());
    let mut ids: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    ids.sort();
    ensure_eq!(ids.len(), 7 + 1, "the number of transcripts");
    let mut all = Vec::new();
    for id in &ids {
        let differences = differences(&page, &site, id).await?;
        all.extend(differences.into_iter().map(|difference| format!("{id}: {difference}")));
    }
    ensure!(all.is_empty(), "the pages differ:\n{}", all.join("\n"));
    let faults = page.faults().await?;
    ensure!(faults.is_empty(), "the scenario passed, but: {faults}");
    of.open("").await
}

/// Opens a transcript in the app, with all exchanges on one page, and compares it with its plain page.
async fn differences(page: &Page<'_>, site: &std::path::Path, id: &str) -> Outcome<Vec<String>> {
    let file = site.join(format!("t/{id}/index.html"));
    let html = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let exchanges = html.matches("<article class=\"exchange\"").count();
    ensure!(exchanges > 0, "the plain page of {id} has no exchange");
    // Without a worker, which would answer with the app alone.
    page.open(&format!("t/{id}/?take=worker#/?per=all")).await?;
    page.until("the app has taken over", "!document.getElementById('plain')").await?;
    let is_drawn = format!("document.querySelectorAll('#page .exchange').length === {exchanges}");
    page.until("all exchanges are drawn", &is_drawn).await?;
    page.until("find has loaded", "document.querySelector('.find-list')").await?;
    page.settle().await?;
    let result = page.client.execute(COMPARE, vec![html.into()]).await.map_err(|error| error.to_string())?;
    let compared: Vec<u64> = result["compared"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
    ensure!(compared.iter().all(|&count| count > 5), "{id}: too few elements were compared: {compared:?}");
    let differences = result["differences"].as_array().ok_or("the comparison gave no list")?;
    Ok(differences.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// A transcript with every kind of value that a page shows, since the bundled ones do not have all.
fn every_kind() -> Value {
    let paragraph = |id: &str, text: &str| json!({"id": id, "text": text});
    json!({
        "version": 1, "id": "every-kind", "title": "Every \"kind\" of <thing> & more", "event": "Tests | fixtures", "date": "2024-03",
        "place": "Nowhere", "language": "en", "description": "Invented for a test.",
        "source": {"name": "The <Record>", "url": "https://example.org/?a=1&b=2", "retrieved": "2024-03-09"},
        "licence": "CC0-1.0", "coverage": {"pages": 12, "held": 2, "numbers": [3, 4]},
        "participants": [
            {"id": "post", "name": "The Post", "kind": "outlet", "affiliation": "The Group"},
            {"id": "ann", "name": "Ann", "role": "Chair", "affiliation": "The Board", "kind": "person"},
            {"id": "bea", "name": "بي", "kind": "person"},
        ],
        "exchanges": [
            {"id": "e1", "kind": "statement", "turns": [
                {"participant": "ann", "kind": "statement", "paragraphs": [
                    paragraph("p1", "Welcome.\nIn two lines."), paragraph("p2", "A < b, \"c\" & 'd'."),
                ]},
                {"kind": "statement", "paragraphs": [paragraph("p3", "Said by nobody in particular.")]},
            ]},
            {"id": "e2", "kind": "question", "heading": "Money & <more>", "turns": [
                {"participant": "post", "kind": "question", "paragraphs": [paragraph("p1", "How much?")]},
                {"participant": "ann", "kind": "answer", "inferred": ["kind"], "paragraphs": [
                    paragraph("p2", "All of it."), paragraph("p3", "And more."),
                ]},
                {"kind": "note", "paragraphs": [paragraph("p4", "(Laughter.)")]},
                {"participant": "bea", "kind": "question", "language": "ar", "paragraphs": [paragraph("p5", "كم بقي؟")]},
                {"participant": "ann", "kind": "answer", "language": "fr", "paragraphs": [paragraph("p6", "Rien.")]},
                {"participant": "post", "kind": "statement", "paragraphs": [paragraph("p7", "Thank you.")]},
            ]},
        ],
    })
}
