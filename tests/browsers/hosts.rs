//! Hosts that lose a site, share it with another, change it on the way, or answer with something else.

use std::time::Duration;

use harness::engine::Engine;
use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::site::Workshop;
use harness::{ensure, ensure_eq};

use crate::offline::{FIFTH, SECOND, Scene, TRANSCRIPT};

crate::scenarios! {
    "A site that gave way to another lets go of its readers at the next visit" => gave_way,
    "A worker that says farewell lets go of readers and of their saved texts" => farewell,
    "A host that answers everything with an error page takes nothing from a reader, who may choose to see it" => error_pages,
    "An update of saved texts that is cut off goes on at the next visit, and older texts are named until then" => cut_off,
    "A saved text that cannot be renewed does not keep the others old" => one_fails,
    "Two sites on one host keep their jobs, places and messages apart" => two_sites,
    "A catalog of a newer format leaves the saved library as it is" => newer_format,
    "A proxy that changes pages and scripts lets the reader read, and is named as the reason why nothing is saved" => proxy,
    "Many tabs save the library once" => many_tabs,
    "An error of a foreign script leaves the app alone" => foreign_script,
}

/// The page of another site that stands in the place of the site.
const OTHER: &str = "<!doctype html><title>Another site</title><meta name=\"viewport\">";

/// Goes to an address without waiting for the app.
async fn go(page: &Page<'_>, address: &str) -> Outcome {
    page.client.goto(&format!("{}{address}", page.host.url())).await.map_err(|error| error.to_string())
}

/// Saves the whole library.
pub(crate) async fn save_all(scene: &Scene<'_>) -> Outcome {
    scene.ready().await?;
    scene.page.click(".keep-all").await?;
    scene.page.until_shows(".keep summary", "7 of 7").await
}

async fn gave_way(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "gave-way")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.leave().await?;
    let other = scene.workshop.path("other");
    std::fs::create_dir_all(&other).map_err(|error| error.to_string())?;
    std::fs::write(other.join("index.html"), OTHER).map_err(|error| error.to_string())?;
    page.host.publish(&other);
    go(page, "").await?;
    page.until_shows(".update-notice", "This site is no longer at this address.").await?;
    page.picture("gone").await?;
    scene.leave().await?;
    go(page, "").await?;
    page.until("the other site is shown", "document.title === 'Another site'").await?;
    // A worker that was unregistered leaves when its last page has gone.
    page.until_async(
        "neither the worker nor its cache is left",
        "const done = arguments[arguments.length - 1]; Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])\
         .then(([workers, names]) => done(workers.length + names.filter((it) => it.startsWith('rostrum-app')).length === 0), () => done(false))",
    )
    .await?;
    scene.leave().await
}

async fn farewell(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "farewell")?;
    let page = &scene.page;
    save_all(&scene).await?;
    let (_, script, _) = harness::site::rostrum(&["farewell"])?;
    page.host.fail("sw.js", Fault::Body(script.into()));
    page.host.fail("index.html", Fault::Body(OTHER.into()));
    scene.look_for_update().await?;
    scene.leave().await?;
    go(page, "").await?;
    page.until("the host's page is shown", "document.title === 'Another site'").await?;
    page.until_async(
        "nothing is left on the device",
        "const done = arguments[arguments.length - 1]; Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])\
         .then(([workers, names]) => done(workers.length + names.length === 0), () => done(false))",
    )
    .await?;
    scene.leave().await
}

async fn error_pages(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "error-pages")?;
    let page = &scene.page;
    save_all(&scene).await?;
    page.host.answer_all(Some(Fault::Body(OTHER.into())));
    for visit in 0..3 {
        page.open(&format!("?visit={visit}")).await?;
        page.until_shows(".keep summary", "7 of 7").await?;
    }
    page.until_shows(".update-notice", "Something else answers at this address.").await?;
    page.open(&format!("?read#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.host.answer_all(Some(Fault::Status(503)));
    page.open("?unavailable").await?;
    page.until("the library is shown", "document.querySelectorAll('.card').length === 7").await?;
    page.stays(Duration::from_millis(800), "no notice is shown", "!document.querySelector('.update-notice.is-shown')")
        .await?;
    page.host.answer_all(Some(Fault::Body(OTHER.into())));
    page.open("?again").await?;
    page.until_shows(".update-notice", "Something else answers at this address.").await?;
    page.click(".update-now").await?;
    page.until("what the host has is shown", "document.title === 'Another site'").await?;
    page.host.answer_all(None);
    scene.leave().await
}

/// Waits until every saved text is the one that its key and the catalog name.
pub(crate) async fn until_renewed(page: &Page<'_>, count: usize) -> Outcome {
    let script = format!(
        "const done = arguments[arguments.length - 1]; (async () => {{\
         const {{ transcripts }} = await (await fetch('library/catalog.json?keep', {{ cache: 'no-store' }})).json();\
         const [name] = (await caches.keys()).filter((it) => it.startsWith('rostrum-library'));\
         const cache = await caches.open(name); let good = 0;\
         for (const {{ id, integrity }} of transcripts) {{\
         const keys = (await cache.keys()).filter((it) => it.url.includes(`/library/${{id}}.json`));\
         const text = keys.length === 1 && await (await cache.match(keys[0])).arrayBuffer();\
         const hash = text && btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', text))));\
         if (text && `sha256-${{hash}}` === integrity && decodeURIComponent(keys[0].url.split('?')[1]) === integrity) good += 1 }}\
         return good === {count} }})().then(done, () => done(false))"
    );
    page.until_async("the saved texts are those of the catalog", &script).await
}

/// Changes the title of every transcript of the library.
pub(crate) fn correct(workshop: &Workshop) -> Outcome {
    let library = workshop.path("library");
    for entry in std::fs::read_dir(library).map_err(|error| error.to_string())?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && name != "catalog.json" {
            workshop.edit(&name, "\"title\": \"", "\"title\": \"Corrected: ")?;
        }
    }
    Ok(())
}

async fn cut_off(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "cut-off")?;
    let page = &scene.page;
    save_all(&scene).await?;
    correct(&scene.workshop)?;
    page.host.publish(&scene.workshop.build("corrected")?);
    page.host.fail(FIFTH, Fault::Held);
    page.open("?again").await?;
    scene.open_panel().await?;
    page.until("older texts are named", "document.querySelector('.keep-older')").await?;
    page.until_shows(".keep", "older than the published").await?;
    page.picture("older").await?;
    page.host.set_down(true);
    page.host.mend(FIFTH);
    page.open("?down").await?;
    scene.open_panel().await?;
    page.until_shows(".keep", "older than the published").await?;
    page.host.set_down(false);
    page.open("?up").await?;
    until_renewed(page, 7).await?;
    page.until("no text is older", "!document.querySelector('.keep-older')").await?;
    page.host.set_down(true);
    page.open(&format!("?read#/t/{TRANSCRIPT}")).await?;
    page.until_shows("h1", "Corrected").await?;
    scene.end().await
}

async fn one_fails(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "one-fails")?;
    let page = &scene.page;
    save_all(&scene).await?;
    correct(&scene.workshop)?;
    page.host.publish(&scene.workshop.build("corrected")?);
    page.host.fail(FIFTH, Fault::Status(404));
    page.open("?again").await?;
    until_renewed(page, 6).await?;
    page.host.mend(FIFTH);
    page.open("?once-more").await?;
    until_renewed(page, 7).await?;
    scene.end().await
}

async fn two_sites(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "two-sites")?;
    let page = &scene.page;
    let other = Workshop::new(&format!("two-sites-other-{}", of.engine.name()))?;
    other.configure("title = \"The other room\"\n")?;
    page.host.publish_in("rooms/two", &other.build("site")?);
    scene.ready().await?;
    page.host.fail(FIFTH, Fault::Held);
    page.click(".keep-all").await?;
    page.until_shows(".keep-progress", "4 of 7 saved").await?;
    go(page, "../two/").await?;
    page.until("the other library is shown", "document.title === 'The other room' && document.querySelector('.card')")
        .await?;
    page.eval("document.querySelector('.keep').open = true").await?;
    page.until("the other site can save", "document.querySelector('.keep-all')").await?;
    page.until_shows(".keep summary", "0 of 7").await?;
    ensure_eq!(page.count(".keep-progress").await?, 0, "the number of jobs of the other site");
    page.click(".card-keep button").await?;
    page.until_shows(".keep summary", "1 of 7").await?;
    page.host.mend(FIFTH);
    page.open("?back").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    let keys = page.string("Object.keys(localStorage).sort().join()").await?;
    ensure!(
        keys.contains("rostrum /rooms/one/ wanted") && keys.contains("rostrum /rooms/two/ wanted"),
        "the keys are {keys}"
    );
    scene.end().await
}

async fn newer_format(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "newer-format")?;
    let page = &scene.page;
    save_all(&scene).await?;
    let newer = r#"{"version": 3, "transcripts": [{"id": "vellmar-flood-barrier", "integrity": "sha256-x"}]}"#;
    page.host.fail("library/catalog.json", Fault::Body(newer.into()));
    for address in ["?online", "?offline"] {
        page.host.set_down(address == "?offline");
        page.open(address).await?;
        page.until("the whole library is shown", "document.querySelectorAll('.card').length === 7").await?;
        page.until_shows(".keep summary", "7 of 7").await?;
    }
    page.open(&format!("?read#/t/{SECOND}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    scene.end().await
}

async fn proxy(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "proxy")?;
    let page = &scene.page;
    page.host.rewrite(true);
    page.open("").await?;
    scene.open_panel().await?;
    page.until_shows(".keep", "Something between you and the site changes its files").await?;
    page.open(&format!("#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.host.rewrite(false);
    save_all(&scene).await?;
    page.host.rewrite(true);
    scene.look_for_update().await?;
    page.open("?again").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    scene.end().await
}

async fn many_tabs(of: &Page<'_>) -> Outcome {
    // WebKit's driver acts in the window in front only, and opens a window in seconds.
    let count = if of.engine == Engine::WebKit { 3 } else { 20 };
    let scene = Scene::new(of, "many-tabs")?;
    let page = &scene.page;
    let to_message = |error: fantoccini::error::CmdError| error.to_string();
    scene.ready().await?;
    page.host.fail(FIFTH, Fault::Held);
    page.click(".keep-all").await?;
    page.until_shows(".keep-progress", "4 of 7 saved").await?;
    let first = page.client.window().await.map_err(to_message)?;
    for _ in 1..count {
        let next = page.client.new_window(of.engine != Engine::WebKit).await.map_err(to_message)?.handle;
        page.client.switch_to_window(next).await.map_err(to_message)?;
        page.open("").await?;
        scene.open_panel().await?;
    }
    page.until_shows(".keep-progress", "Another tab is saving.").await?;
    page.host.take_requested();
    page.host.mend(FIFTH);
    page.until_shows(".keep summary", "7 of 7").await?;
    let saved: Vec<String> = page.host.take_requested();
    let texts = saved.iter().filter(|file| file.starts_with("library/") && !file.contains("catalog")).count();
    ensure_eq!(texts, 2, "the number of texts that were requested after the fifth: {saved:?}");
    for window in page.client.windows().await.map_err(to_message)? {
        if window != first {
            page.client.switch_to_window(window).await.map_err(to_message)?;
            page.client.close_window().await.map_err(to_message)?;
        }
    }
    page.client.switch_to_window(first).await.map_err(to_message)?;
    page.until_shows(".keep summary", "7 of 7").await?;
    scene.end().await
}

async fn foreign_script(page: &Page<'_>) -> Outcome {
    let script = "setTimeout(() => { throw new Error('foreign') }); Promise.reject(new Error('foreign'));\
        Promise.reject('text'); setTimeout(() => null.x)";
    page.host.fail("foreign.js", Fault::Body(script.into()));
    page.open("").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    page.eval(
        "(() => { const it = document.createElement('script'); it.src = 'foreign.js'; document.head.append(it); return true })()",
    )
    .await?;
    page.until("the foreign script has failed", "watched.errors.length >= 4").await?;
    page.stays(Duration::from_millis(500), "no banner is shown", "document.getElementById('fault').hidden").await?;
    page.eval("watched.errors = []").await.map(|_| ())
}
