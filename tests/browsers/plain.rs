//! The plain page of a transcript: without scripts, and as the app replaces it.

use harness::host::SCRIPTS_OFF;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

crate::scenarios! {
    "The app replaces a plain page without moving its text" => takes_over,
    "The app replaces a plain page without losing the scroll position" => takes_over_below,
    "A link to a paragraph of a plain page leads there, without and with the app" => links,
    "axe finds no fault in any plain page, nor in the list of them" => axe,
}

const TRANSCRIPT: &str = "t/vellmar-flood-barrier/";

async fn resize(page: &Page<'_>, width: u32, height: u32) -> Outcome {
    page.client.set_window_size(width, height).await.map_err(|error| error.to_string())
}

/// Returns the distance of each selector's first element from the top of the window, in CSS pixels.
async fn tops(page: &Page<'_>, selectors: &[&str]) -> Outcome<Vec<f64>> {
    let mut tops = Vec::new();
    for selector in selectors {
        let top = page.eval(&format!("document.querySelector({selector:?}).getBoundingClientRect().top")).await?;
        tops.push(top.as_f64().ok_or("no number")?);
    }
    Ok(tops)
}

async fn takes_over(page: &Page<'_>) -> Outcome {
    let selectors = ["h1", ".event-line", ".description", ".participants", "[id='/e1'] .speaker", "[id='/e1.p1']"];
    for (width, height) in [(1280, 900), (400, 800)] {
        resize(page, width, height).await?;
        page.open(&format!("{TRANSCRIPT}?{SCRIPTS_OFF}")).await?;
        page.picture(&format!("plain-{width}")).await?;
        let plain = tops(page, &selectors).await?;
        page.open(TRANSCRIPT).await?;
        page.until("the app has taken over", "!document.getElementById('plain')").await?;
        page.until("the app shows the text", "document.querySelector('#find') && document.getElementById('/e1')")
            .await?;
        page.picture(&format!("taken-{width}")).await?;
        let taken = tops(page, &selectors).await?;
        for ((selector, plain), taken) in selectors.iter().zip(plain).zip(taken) {
            ensure!((plain - taken).abs() <= 1.5, "at {width}, {selector} moves from {plain} to {taken}");
        }
    }
    resize(page, 1280, 900).await?;
    ensure_eq!(page.string("location.pathname").await?, "/t/vellmar-flood-barrier/", "the address");
    page.type_into("#find", "gate").await?;
    page.until("the query is the rest of the address", "location.hash === '#/?q=gate'").await
}

async fn takes_over_below(page: &Page<'_>) -> Outcome {
    // The app waits for the call of `go`.
    page.open(&format!("{TRANSCRIPT}?take=wait")).await?;
    page.eval("document.getElementById('/e8.p2').scrollIntoView({block: 'start'})").await?;
    page.settle().await?;
    page.eval("scrollBy(0, -120)").await?;
    page.settle().await?;
    let before = tops(page, &["[id='/e8.p2']"]).await?;
    page.eval("(window.go(), true)").await?;
    page.until("the app has taken over", "!document.getElementById('plain')").await?;
    page.until(
        "the paragraph has not moved",
        &format!(
            "Math.abs(document.getElementById('/e8.p2')?.getBoundingClientRect().top - ({})) < 2",
            before.first().copied().unwrap_or_default()
        ),
    )
    .await
}

async fn links(page: &Page<'_>) -> Outcome {
    page.open(&format!("{TRANSCRIPT}?{SCRIPTS_OFF}#/e8.p2")).await?;
    page.until(
        "the link leads there without the app",
        "Math.abs(document.getElementById('/e8.p2').getBoundingClientRect().top) < 99",
    )
    .await?;
    page.open(&format!("{TRANSCRIPT}#/e8.p2")).await?;
    page.until("the link leads there with the app", "document.querySelector('.paragraph.target')?.id === '/e8.p2'")
        .await?;
    page.until(
        "the pager names the page of the paragraph",
        "document.querySelector('.pager a[aria-current=page] .pager-number')?.innerText === '2'",
    )
    .await?;
    page.eval("document.querySelector('[id=\"/e9\"] .permalink').click()").await?;
    page.until("the address names the exchange", "location.hash === '#/e9'").await?;
    // The link is clicked by a script: while the page still scrolls, WebKit's driver may click beside it.
    page.eval("document.querySelector('.back a').click()").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    ensure_eq!(page.string("location.pathname + location.hash").await?, "/#/", "the address");
    Ok(())
}

async fn axe(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    let ids = "fetch('library/catalog.json').then((it) => it.json()).then((it) => it.transcripts.map(({id}) => id))";
    let script = format!("const done = arguments[arguments.length - 1]; {ids}.then(done)");
    let ids = page.client.execute_async(&script, vec![]).await.map_err(|error| error.to_string())?;
    let ids = ids.as_array().cloned().unwrap_or_default();
    ensure_eq!(ids.len(), 7, "the number of transcripts");
    let pages = ids.iter().filter_map(|id| id.as_str()).map(|id| format!("t/{id}/?{SCRIPTS_OFF}"));
    for address in pages.chain(["t/".to_owned()]) {
        page.open(&address).await?;
        let faults = crate::looks::axe(page).await?;
        ensure!(faults.is_empty(), "{address}: {faults}");
    }
    page.picture("list").await?;
    page.open("").await
}
