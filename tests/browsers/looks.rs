//! Layout and accessibility.

use harness::engine::Engine;
use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq, keys};
use serde_json::json;

use crate::faults::file;

crate::scenarios! {
    "axe finds no fault in any view, in light and in dark" => axe_in_every_view,
    "Every view fits into a window 320 pixels wide, and into a window at 400 percent" => narrow,
    "The keyboard alone reaches the text and the find field" => keyboard,
    "The page's policy blocks inline scripts and event handlers" => policy,
}

/// The selector of an exchange, once find has loaded as well.
const TEXT: &str = ".reader:has(.find-list) .exchange";

/// The views: a name, the address, and the selector of an element that exists once the view is shown.
const VIEWS: [(&str, &str, &str); 13] = [
    ("library", "#/", ".card"),
    ("seed", "#/t/china-diplomacy-new-era", TEXT),
    ("transcript", "#/t/vellmar-flood-barrier?q=water&page=2", ".legend button"),
    ("list", "#/t/vellmar-flood-barrier?q=water%20gate%20%22the%20river%22&show=any&off=3&list=left", ".row"),
    ("arabic-found", "#/t/al-nahr-water-board?q=%D8%A7%D9%84%D9%85%D8%A7%D8%A1&list=place", ".row"),
    ("arabic", "#/t/al-nahr-water-board", TEXT),
    ("search", "#/search?q=water%20%22the%20gate%22%20OR%20river", ".search-terms mark"),
    ("search-arabic", "#/search?q=%D8%A7%D9%84%D9%85%D8%A7%D8%A1", ".hit mark"),
    ("search-hints", "#/search", ".search-hints dt"),
    ("unknown", "#/nothing/here", ".fault"),
    ("absent", "#/t/vellmar-flood-bar", ".fault a[href*=vellmar]"),
    ("without-find", "?without=find#/t/vellmar-flood-barrier?q=water", ".find-count button"),
    ("without-filter", "?without=find#/?q=water", ".library-count button"),
];

/// Makes find fail for the views that are shown without it, and removes the fault for the others.
fn prepare(page: &Page<'_>, address: &str) -> Outcome {
    let find = file("_find.wasm")?;
    if address.starts_with("?without=find") {
        page.host.fail(&find, Fault::Status(503));
    } else {
        page.host.mend(&find);
    }
    Ok(())
}

/// Opens a view and waits until it is shown.
async fn open(page: &Page<'_>, address: &str, shows: &str) -> Outcome {
    prepare(page, address)?;
    page.open(address).await?;
    page.until("the view is shown", &format!("!!document.querySelector({shows:?})")).await
}

/// Returns the faults that axe finds on the page; an empty text when it finds none.
pub(crate) async fn axe(page: &Page<'_>) -> Outcome<String> {
    let source = std::fs::read_to_string(harness::project("tools/node_modules/axe-core/axe.min.js"));
    let source = source.map_err(|error| format!("axe-core is missing ({error}); run `tools/setup test`"))?;
    let script = format!(
        "{source}; const done = arguments[arguments.length - 1]; const run = (typeof axe === 'undefined' ? window.axe : axe).run; \
         run(document).then(found => done(found.violations.map(it => it.id + ': ' + it.help + ' at ' + \
         it.nodes.map(node => node.target + ' ' + (node.any[0]?.message ?? '')).join(', ')).join('\\n')), error => done(String(error)))"
    );
    let found = page.client.execute_async(&script, vec![]).await.map_err(|error| format!("axe: {error}"))?;
    Ok(found.as_str().unwrap_or("axe gave no answer").to_owned())
}

async fn axe_in_every_view(page: &Page<'_>) -> Outcome {
    let schemes: &[&str] = if page.engine == Engine::Chromium { &["light", "dark"] } else { &["light"] };
    for scheme in schemes {
        if page.engine == Engine::Chromium {
            let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
            page.devtools("Emulation.setEmulatedMedia", features).await?;
        }
        for (name, address, shows) in VIEWS {
            open(page, address, shows).await?;
            page.picture(&format!("{name}-{scheme}")).await?;
            let found = axe(page).await?;
            ensure!(found.is_empty(), "{name} in {scheme}: {found}");
        }
        page.press("?").await?;
        page.until("the help is open", "document.querySelector('dialog.help').open").await?;
        let found = axe(page).await?;
        page.picture(&format!("help-{scheme}")).await?;
        ensure!(found.is_empty(), "the help in {scheme}: {found}");
        page.click(".help button").await?;
    }
    if page.engine == Engine::Chromium {
        page.devtools("Emulation.setEmulatedMedia", json!({"features": []})).await?;
    }
    Ok(())
}

/// Opens a view in a frame of that width and height, because not every engine makes its window so narrow, and waits until it shows
/// the selector. The name tells the frame from others.
pub(crate) async fn open_in_frame(
    page: &Page<'_>,
    name: &str,
    address: &str,
    shows: &str,
    (width, height): (u32, u32),
) -> Outcome {
    let frame = format!(
        "<!doctype html><title>x</title><body style='margin: 0'><iframe style='border: 0' width={width} height={height} src=\"./{address}\"></iframe><script>watched = {{violations: [], errors: [], ran: []}}</script>"
    );
    page.host.fail("frame.html", Fault::Body(frame.into()));
    let url = format!("{}frame.html?{name}", page.host.url());
    page.client.goto(&url).await.map_err(|error| error.to_string())?;
    let is_shown = format!("location.search === '?{name}' && !!frames[0].document.querySelector({shows:?})");
    if let Err(error) = page.until("the view is shown", &is_shown).await {
        let frame = page.string("frames[0].location.href + ' ' + frames[0].document.body.innerText").await?;
        return Err(format!("{error}; the frame shows:\n{frame}"));
    }
    page.settle().await
}

async fn narrow(page: &Page<'_>) -> Outcome {
    // The size of a phone, and of a window of 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10).
    for (height, (name, address, shows)) in [640, 256].into_iter().flat_map(|height| VIEWS.map(|view| (height, view))) {
        prepare(page, address)?;
        open_in_frame(page, &format!("{name}{height}"), address, shows, (320, height)).await?;
        ensure_eq!(page.string("frames[0].innerWidth").await?, "320", "the width");
        let over = "frames[0].document.documentElement.scrollWidth - frames[0].document.documentElement.clientWidth";
        ensure_eq!(page.string(over).await?, "0", format!("{name}: the pixels that the page is too wide"));
        page.picture(&format!("{name}-320-{height}")).await?;
        if shows == TEXT {
            // The parts that stay at the top must leave most of the window to the text.
            page.eval(
                "frames[0].scrollTo(0, frames[0].document.querySelector('.paragraph').getBoundingClientRect().bottom)",
            )
            .await?;
            let text = format!("!!frames[0].document.elementFromPoint(160, {})?.closest('.page')", height * 2 / 5);
            page.until("the text is visible below the parts that stay at the top", &text).await?;
        }
    }
    Ok(())
}

async fn keyboard(page: &Page<'_>) -> Outcome {
    open(page, "#/t/vellmar-flood-barrier", ".exchange").await?;
    page.press(keys::TAB).await?;
    if page.engine != Engine::WebKit {
        // WebKit skips links on Tab, unless its user changes a setting.
        page.until_focus(".skip-link").await?;
        page.press(keys::ENTER).await?;
        page.until_focus("#page").await?;
        open(page, "?again#/t/vellmar-flood-barrier", ".exchange").await?;
        page.press(&keys::TAB.repeat(2)).await?;
        page.press(keys::ENTER).await?;
        page.until_focus("#find").await?;
        // Without the links, the Tab key reaches it too.
        open(page, "?once-more#/t/vellmar-flood-barrier", ".exchange").await?;
    }
    let mut reached = Vec::new();
    for _ in 0..90 {
        page.press(keys::TAB).await?;
        reached.push(
            page.string(
                "document.activeElement.id || document.activeElement.className || document.activeElement.tagName",
            )
            .await?,
        );
        if reached.last().is_some_and(|it| it == "find") {
            break;
        }
    }
    ensure!(reached.iter().any(|it| it == "find"), "the find field is not reached, only {reached:?}");
    Ok(())
}

async fn policy(page: &Page<'_>) -> Outcome {
    open(page, "#/", ".card").await?;
    page.eval("(it => { it.textContent = 'watched.ran.push(1)'; document.body.append(it) })(document.createElement('script'))").await?;
    page.eval("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"watched.ran.push(2)\">')").await?;
    page.until("both are blocked", "watched.violations.length >= 2").await?;
    ensure_eq!(page.string("watched.ran.join()").await?, "", "the scripts that ran");
    page.eval("watched.violations = []").await.map(|_| ())
}
