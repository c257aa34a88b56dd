//! Reading without a network, updates, and devices without room.

use std::time::Duration;

use harness::engine::Engine;
use harness::host::{Fault, Host};
use harness::page::{Outcome, Page};
use harness::site::Workshop;
use harness::{ensure, ensure_eq};
use serde_json::json;

crate::scenarios! {
    "After the first load, an opened transcript can be read and searched without the host" => host_dead,
    "Without the host, a visit that began at a transcript lists the saved ones" => from_transcript,
    "Without the host, the library says which transcripts are not on the device" => told_before,
    "A second visit requests nothing but the catalog" => second_visit,
    "One click saves the whole library for use without the host, and one click removes it" => keep_all,
    "A filtered list can be saved, and so can a single transcript, and each card says so" => keep_some,
    "The app offers installation once if the browser supports it, and asks only after a click" => installs,
    "An interrupted saving is reported, keeps the saved transcripts, and continues after a reload" => keep_cut_off,
    "Saving can be paused, continued and cancelled" => keep_paused,
    "A transcript withdrawn from the library stays on the device and is listed until the reader removes it" => withdrawn,
    "On a full device, saving stops with a message, and the saved transcripts stay" => keep_full,
    "A browser that gives the site little room is reported, and saving continues with more room" => quota,
    "A new version waits, is announced once, and takes over without moving the reader" => update,
    "A new version that was found before the app listened is announced" => found_early,
    "A tampered or interrupted update leaves the old version intact" => bad_update,
    "Two tabs can run two versions at the same time" => two_tabs,
    "A reader of an outdated text is told that the transcript has changed" => changed,
    "A changed catalog is shown without a click" => changed_catalog,
    "Caches deleted under a running app are filled again" => evicted,
    "A browser without workers or caches can read online, and gets a message" => no_worker,
}

pub(crate) const TRANSCRIPT: &str = "vellmar-flood-barrier";
pub(crate) const SECOND: &str = "nanwan-tram-line";
/// The fifth transcript of the list. Transcripts are saved in the order of the list.
pub(crate) const FIFTH: &str = "library/brenn-valley-inquiry.json";

/// An asynchronous script that deletes all caches.
const EVICT: &str = "const done = arguments[arguments.length - 1]; caches.keys()\
    .then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => done(true))";

/// A page on a site of its own, in a subfolder of a host.
pub(crate) struct Scene<'a> {
    pub(crate) workshop: Workshop,
    pub(crate) page: Page<'a>,
    /// The address of an empty page of the stage's own host.
    home: String,
}

impl<'a> Scene<'a> {
    /// Builds a site from the bundled library, and serves it.
    pub(crate) fn new(of: &'a Page<'a>, name: &str) -> Outcome<Self> {
        Self::of_library(of, name, |_| Ok(()))
    }

    /// Builds a site from the bundled library with what `fill` puts into it, and serves it.
    pub(crate) fn of_library(of: &'a Page<'a>, name: &str, fill: impl Fn(&Workshop) -> Outcome) -> Outcome<Self> {
        let workshop = Workshop::new(&format!("{name}-{}", of.engine.name()))?;
        fill(&workshop)?;
        let site = workshop.build("site")?;
        let host = Host::plain(&site, "rooms/one").map_err(|error| format!("no host: {error}"))?;
        of.host.fail("home.html", Fault::Body("<!doctype html><title>Home</title><meta name=\"viewport\">".into()));
        let home = format!("{}home.html", of.host.url());
        Ok(Self { workshop, page: Page { client: of.client, engine: of.engine, host }, home })
    }

    /// Opens the library, and waits until the app is stored on the device and listens to its worker.
    pub(crate) async fn ready(&self) -> Outcome {
        self.page.open("").await?;
        self.page.until("the worker controls the page", "navigator.serviceWorker.controller").await?;
        self.open_panel().await?;
        self.page.until("transcripts can be saved", "document.querySelector('.keep-all')").await
    }

    /// Waits until the library is shown, and opens the panel for saving.
    pub(crate) async fn open_panel(&self) -> Outcome {
        self.page.until("the library is shown", "document.querySelector('.card')").await?;
        self.page.eval("document.querySelector('.keep').open = true").await.map(|_| ())
    }

    /// Opens a transcript, and waits until it is stored on the device.
    pub(crate) async fn open(&self, id: &str) -> Outcome {
        self.page.open(&format!("#/t/{id}")).await?;
        self.page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
        self.until_stored(id).await
    }

    /// Waits until a file of the library is stored on the device.
    pub(crate) async fn until_stored(&self, id: &str) -> Outcome {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const url = new URL('library/{id}.json', location.href).href;\
             const holds = async (name) => (await (await caches.open(name)).keys()).some((it) => it.url.split('?')[0] === url);\
             caches.keys().then((names) => Promise.all(names.map(holds))).then((found) => done(found.includes(true)), () => done(false))"
        );
        self.page.until_async(&format!("{id} is stored"), &script).await
    }

    /// Builds a second version, in which the site has another title.
    pub(crate) fn second_version(&self) -> Outcome<std::path::PathBuf> {
        self.workshop.configure("title = \"The second room\"\n")?;
        self.workshop.build("second")
    }

    /// Asks the worker to look for a new version.
    pub(crate) async fn look_for_update(&self) -> Outcome {
        let script = "const done = arguments[arguments.length - 1]; navigator.serviceWorker.getRegistration()\
            .then((it) => it.update()).then(() => done(true), () => done(false))";
        self.page.client.execute_async(script, vec![]).await.map(|_| ()).map_err(|error| error.to_string())
    }

    /// Checks that the policy was not violated and no script failed, and leaves the site.
    pub(crate) async fn end(&self) -> Outcome {
        let faults = self.page.faults().await?;
        ensure!(faults.is_empty(), "the scenario passed, but: {faults}");
        // The stage looks for faults in its own page. The host of this scene ends with the scene.
        self.leave().await
    }

    /// Goes to a page of another host, and waits for it, because Firefox answers for the previous page for a moment.
    pub(crate) async fn leave(&self) -> Outcome {
        self.page.client.goto(&self.home).await.map_err(|error| error.to_string())?;
        self.page.until("the empty page is shown", "document.title === 'Home' && window.watched").await
    }
}

async fn host_dead(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "host-dead")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    page.host.set_down(true);
    page.open(&format!("?utm_source=mail#/t/{TRANSCRIPT}/e8.p2?q=gate")).await?;
    page.until("the link leads to its paragraph", "document.querySelector('.paragraph.target')?.id === '/e8.p2'")
        .await?;
    page.until_shows(".find-count", "on this page").await?;
    page.open(&format!("t/{TRANSCRIPT}/#/e3")).await?;
    page.until("the address of the plain page opens", "document.querySelector('.exchange.target')?.id === '/e3'")
        .await?;
    page.click(".back a").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    page.open(&format!("#/t/{SECOND}")).await?;
    page.until_shows(".fault", "The site can’t be reached").await?;
    page.host.set_down(false);
    page.click(".fault button").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    scene.end().await
}

async fn from_transcript(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "from-transcript")?;
    let page = &scene.page;
    page.open(&format!("#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.until("the worker controls the page", "navigator.serviceWorker.controller").await?;
    page.eval("document.querySelector('.about').open = true").await?;
    page.until_shows(".about-tools .card-keep", "Save").await?;
    page.click(".about-tools .card-keep button").await?;
    scene.until_stored(TRANSCRIPT).await?;
    page.until_shows(".about-tools .card-keep", "Saved").await?;
    page.host.until_quiet(Duration::from_secs(1)).await?;
    page.host.set_down(true);
    page.eval(&format!("location.hash = '#/t/{SECOND}'")).await?;
    page.until_shows(".saved-list", "Vellmar").await
}

async fn told_before(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "told-before")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    page.host.set_down(true);
    page.open("").await?;
    let said = |id: &str| {
        format!(
            "document.querySelector('.card a[href*=\"{id}\"]')?.closest('.card').querySelector('.card-keep').innerText"
        )
    };
    page.until("the missing transcript says so", &format!("{}.includes('the site can’t be reached')", said(SECOND)))
        .await?;
    page.until("the stored transcript says so", &format!("{}.includes('Saved offline')", said(TRANSCRIPT))).await?;
    page.host.set_down(false);
    page.open("").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    page.until("the notice is gone", &format!("!{}.includes('Not saved')", said(SECOND))).await?;
    // The app also finds that the host is back when the reader returns to the tab.
    page.host.set_down(true);
    page.open("").await?;
    page.until("the notice is back", &format!("{}.includes('the site can’t be reached')", said(SECOND))).await?;
    page.host.set_down(false);
    // The event bubbles, as the HTML standard says.
    page.eval("document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))").await?;
    page.until("the notice is gone again", &format!("!{}.includes('Not saved')", said(SECOND))).await?;
    scene.end().await
}

async fn second_visit(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "second-visit")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    // The visit starts from a page of another host, after the worker has finished: WebKit may request a page from the host
    // while the process of its worker ends.
    scene.leave().await?;
    page.host.until_quiet(Duration::from_millis(1500)).await?;
    page.open(&format!("#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    let requested = page.host.requested_during(Duration::from_millis(1500)).await;
    // The browser itself requests the worker.
    let by_page: Vec<_> = requested.iter().filter(|file| *file != "sw.js").collect();
    ensure!(
        by_page.len() <= 1 && by_page.iter().all(|it| *it == "library/catalog.json"),
        "the visit requested {requested:?}"
    );
    scene.end().await
}

async fn keep_all(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "keep-all")?;
    let page = &scene.page;
    scene.ready().await?;
    // WebKitGTK does not report the free space.
    page.until(
        "the free space is shown",
        "!navigator.storage?.estimate || document.querySelector('.keep-room').innerText",
    )
    .await?;
    page.click(".keep-all").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    ensure_eq!(page.count(".card-kept").await?, 7, "the number of cards that say so");
    page.picture("kept").await?;
    page.host.set_down(true);
    for (id, title) in [(SECOND, "南湾"), ("brenn-valley-inquiry", "Brenn")] {
        page.open(&format!("#/t/{id}")).await?;
        page.until_shows("h1", title).await?;
        page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    }
    page.open("").await?;
    page.until("the library is shown", "document.querySelector('.card-kept')").await?;
    page.eval("document.querySelector('.keep').open = true").await?;
    page.click(".keep-none").await?;
    page.until_shows(".keep summary", "0 of 7").await?;
    scene.end().await
}

async fn installs(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "installs")?;
    let page = &scene.page;
    scene.ready().await?;
    if of.engine == Engine::Chromium {
        page.until("the browser offers installation", "document.querySelector('.install')").await?;
    } else {
        page.until_shows(".install-told", "To install it as an app").await?;
        ensure_eq!(page.count(".install").await?, 0, "the number of buttons without an offer");
    }
    // The event that the browser would send. The real dialog is outside of the page, where a driver cannot reach it.
    page.eval(
        "(() => { const offer = new Event('beforeinstallprompt', {cancelable: true}); \
         offer.prompt = () => { window.prompted = true; return Promise.reject(new Error('dismissed')) }; \
         window.shown = dispatchEvent(offer) })()",
    )
    .await?;
    page.until("a button is shown", "document.querySelector('.install')").await?;
    ensure_eq!(page.eval("window.shown").await?, false, "the browser shows an offer of its own");
    ensure_eq!(
        page.eval("window.prompted ?? null").await?,
        serde_json::Value::Null,
        "the browser asks before the click"
    );
    page.click(".install").await?;
    page.until("the browser asks", "window.prompted").await?;
    page.until("the button is gone", "!document.querySelector('.install')").await?;
    page.until_shows(".install-told", "To install it as an app").await?;
    page.eval("dispatchEvent(new Event('appinstalled'))").await?;
    page.until_shows(".install-told", "Installed as an app.").await
}

async fn keep_some(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "keep-some")?;
    let page = &scene.page;
    scene.ready().await?;
    let found = crate::looks::axe(page).await?;
    ensure!(found.is_empty(), "{found}");
    page.type_into(".filter", "Vellmar").await?;
    page.until("one card is shown", "document.querySelectorAll('.card').length === 1").await?;
    page.click(".keep-shown").await?;
    page.until_shows(".keep summary", "1 of 7").await?;
    page.until_shows(".card-kept", "Saved offline").await?;
    page.click(".card-keep button").await?;
    page.until_shows(".keep summary", "0 of 7").await?;
    page.click(".card-keep button").await?;
    page.until_shows(".keep summary", "1 of 7").await?;
    scene.end().await
}

async fn keep_cut_off(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "keep-cut-off")?;
    let page = &scene.page;
    scene.ready().await?;
    page.host.fail(&format!("library/{SECOND}.json"), Fault::Status(503));
    page.click(".keep-all").await?;
    page.until_shows(".keep-failed", "The site answers with an error (status 503).").await?;
    page.until_shows(".keep-progress", "6 of 7 saved").await?;
    page.host.fail(&format!("library/{SECOND}.json"), Fault::Body(b"{}".into()));
    page.click(".keep-pause").await?;
    page.until_shows(".keep-failed", "The file is not the version in the library’s list.").await?;
    page.host.set_down(true);
    page.click(".keep-pause").await?;
    page.until_shows(".keep", "The site can’t be reached. Saved transcripts stay").await?;
    page.host.set_down(false);
    page.host.mend(&format!("library/{SECOND}.json"));
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until_shows(".keep summary", "7 of 7").await?;
    scene.end().await
}

async fn keep_paused(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "keep-paused")?;
    let page = &scene.page;
    scene.ready().await?;
    page.host.fail(FIFTH, Fault::Stalled);
    page.click(".keep-all").await?;
    page.until_shows(".keep-progress", "4 of 7 saved").await?;
    page.click(".keep-pause").await?;
    page.until_shows(".keep-pause", "Continue").await?;
    page.picture("paused").await?;
    page.host.mend(FIFTH);
    page.click(".keep-pause").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    page.click(".keep-none").await?;
    page.until_shows(".keep summary", "0 of 7").await?;
    page.host.fail(FIFTH, Fault::Stalled);
    page.click(".keep-all").await?;
    page.until_shows(".keep-progress", "4 of 7 saved").await?;
    page.click(".keep-cancel").await?;
    page.until_shows(".keep-all", "Save the other 3 (").await?;
    scene.end().await
}

async fn keep_full(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "keep-full")?;
    let page = &scene.page;
    scene.ready().await?;
    page.open("?take=shelf").await?;
    scene.open_panel().await?;
    page.click(".keep-all").await?;
    page.until_shows(".keep", "No space left. Saved transcripts stay; the rest needs").await?;
    page.until_shows(".keep summary", "2 of 7").await?;
    scene.end().await
}

async fn quota(of: &Page<'_>) -> Outcome {
    // Only Chromium lets a driver set the quota.
    if of.engine != Engine::Chromium {
        return of.open("").await;
    }
    let scene = Scene::new(of, "quota")?;
    let page = &scene.page;
    scene.ready().await?;
    let origin = page.string("location.origin").await?;
    let script =
        "const done = arguments[arguments.length - 1]; navigator.storage.estimate().then((it) => done(it.usage))";
    let used = page.client.execute_async(script, vec![]).await.map_err(|error| error.to_string())?;
    let quota = used.as_u64().unwrap_or_default() + 60_000;
    page.devtools("Storage.overrideQuotaForOrigin", json!({"origin": origin, "quotaSize": quota})).await?;
    page.click(".keep-all").await?;
    page.until_shows(".keep", "No space left. Saved transcripts stay; the rest needs").await?;
    page.devtools("Storage.overrideQuotaForOrigin", json!({"origin": origin})).await?;
    page.click(".keep-pause").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    scene.end().await
}

async fn withdrawn(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "withdrawn")?;
    let page = &scene.page;
    scene.ready().await?;
    page.click(".keep-all").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    scene.workshop.withdraw(&format!("{SECOND}.json"))?;
    page.host.publish(&scene.workshop.build("second")?);
    // Another page in between, because a reload by Firefox's driver bypasses the worker.
    page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
    page.open("").await?;
    page.until_shows(".keep summary", "6 of 6").await?;
    page.eval("document.querySelector('.keep').open = true").await?;
    page.until_shows(".keep-withdrawn", SECOND).await?;
    page.picture("withdrawn").await?;
    page.click(".keep-withdrawn a").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    scene.open_panel().await?;
    page.click(".keep-withdrawn button").await?;
    page.until("the list of withdrawn transcripts is gone", "!document.querySelector('.keep-withdrawn')").await?;
    page.until_shows(".keep summary", "6 of 6").await?;
    scene.end().await
}

async fn update(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "update")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    page.press("n").await?;
    page.until("the second page is shown", "location.hash.endsWith('page=2') && document.getElementById('/e7')")
        .await?;
    page.settle().await?;
    page.eval("document.getElementById('/e7').scrollIntoView({block: 'start'})").await?;
    let second = scene.second_version()?;
    page.host.publish(&second);
    scene.look_for_update().await?;
    page.until_shows(".update-notice", "Update available. You keep your place.").await?;
    ensure!(page.string("document.title").await?.ends_with("Rostrum"), "the new version took over by itself");
    page.picture("update").await?;
    page.click(".update-now").await?;
    page.until("the new version runs", "document.title.endsWith('The second room')").await?;
    page.until("the reader is where they were", "location.hash.endsWith('page=2') && document.getElementById('/e7')")
        .await?;
    page.until("the notice is gone", "!document.querySelector('.update-notice.is-shown')").await?;
    page.host.set_down(true);
    page.open(&format!("?again#/t/{TRANSCRIPT}")).await?;
    page.until(
        "the new version is complete",
        "document.querySelector('.exchange') && document.title.endsWith('The second room')",
    )
    .await?;
    scene.end().await
}

async fn found_early(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "found-early")?;
    let page = &scene.page;
    scene.ready().await?;
    page.open("?take=late").await?;
    page.until("the app is about to listen", "window.lookForUpdate").await?;
    page.host.publish(&scene.second_version()?);
    page.host.fail("index.html", Fault::Held);
    page.eval("window.lookForUpdate()").await?;
    page.until("the app listens", "document.querySelector('.keep-all')").await?;
    let script = "const done = arguments[arguments.length - 1]; navigator.serviceWorker.getRegistration()\
        .then((it) => done(!!it.installing && !it.waiting))";
    page.until_async("the new version is being installed", script).await?;
    ensure_eq!(
        page.count(".update-notice.is-shown").await?,
        0,
        "the number of notices before the version is installed"
    );
    page.host.mend("index.html");
    page.until_shows(".update-notice", "Update available. You keep your place.").await?;
    scene.end().await
}

async fn bad_update(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "bad-update")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    let second = scene.second_version()?;
    page.host.publish(&second);
    for (file, fault) in [("index.html", Fault::Body(b"<p>Tampered".into())), ("t/shell.html", Fault::Broken)] {
        page.host.fail(file, fault);
        page.host.set_down(false);
        scene.look_for_update().await?;
        page.until_async(
            "the attempt has ended",
            "const done = arguments[arguments.length - 1]; navigator.serviceWorker.getRegistration()\
             .then((it) => done(!it.installing && !it.waiting))",
        )
        .await?;
        // Down, because the browser may look for a new version again by itself.
        page.host.set_down(true);
        page.open(&format!("?after={file}#/t/{TRANSCRIPT}")).await?;
        page.until("the old version is complete", "document.querySelector('.exchange')").await?;
        ensure!(page.string("document.title").await?.ends_with("Rostrum"), "it is not the old version");
        scene.ready().await?;
        page.host.mend(file);
    }
    page.host.set_down(false);
    scene.look_for_update().await?;
    page.until_shows(".update-notice", "Update available").await?;
    page.click(".update-now").await?;
    page.until("the new version runs", "document.title.endsWith('The second room')").await?;
    scene.end().await
}

async fn two_tabs(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "two-tabs")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    let version = scene.second_version()?;
    page.host.publish(&version);
    // This tab looks for the version. The other tab would look while it starts, and WebKit might not report the result to it
    // before it is opened again.
    scene.look_for_update().await?;
    page.until_shows(".update-notice", "Update available. You keep your place.").await?;
    update_in_another_tab(&scene).await?;
    page.until_shows(".update-notice", "Updated in another tab").await?;
    ensure!(page.string("document.title").await?.ends_with("Rostrum"), "the first tab was updated too");
    page.type_into("#find", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    page.eval("(location.hash = '#/t/nanwan-tram-line', true)").await?;
    page.until_shows("h1", "南湾").await?;
    page.click(".update-now").await?;
    page.until("the new version runs", "document.title.endsWith('The second room')").await?;
    scene.end().await
}

/// Opens the site in another window, updates it there, and closes the window.
async fn update_in_another_tab(scene: &Scene<'_>) -> Outcome {
    let page = &scene.page;
    let to_message = |error: fantoccini::error::CmdError| error.to_string();
    let first = page.client.window().await.map_err(to_message)?;
    // A window, because WebKit's driver does nothing in a tab that is behind another one.
    let second = page.client.new_window(false).await.map_err(to_message)?.handle;
    page.client.switch_to_window(second).await.map_err(to_message)?;
    page.open("").await?;
    page.click(".update-now").await?;
    page.until("the new version runs", "document.title === 'The second room'").await?;
    page.client.close_window().await.map_err(to_message)?;
    page.client.switch_to_window(first).await.map_err(to_message)
}

async fn changed(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "changed")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    scene.until_stored("catalog").await?;
    let title = "Press conference on the Vellmar flood barrier";
    scene.workshop.edit(&format!("{TRANSCRIPT}.json"), title, "Corrected: the Vellmar flood barrier")?;
    page.host.publish(&scene.workshop.build("corrected")?);
    page.open(&format!("?again#/t/{TRANSCRIPT}")).await?;
    page.until_shows("h1", title).await?;
    page.until_shows(".changed-notice", "was updated after you saved it").await?;
    page.host.set_down(true);
    page.client.execute_async(EVICT, vec![]).await.map_err(|error| error.to_string())?;
    page.click(".changed-notice button").await?;
    page.until_shows(".changed-notice", "The site can’t be reached").await?;
    page.until_shows("h1", title).await?;
    ensure!(page.count(".exchange").await? > 0, "the old text is gone");
    page.host.set_down(false);
    page.click(".changed-notice button").await?;
    page.until_shows("h1", "Corrected").await?;
    page.until("the notice is gone", "!document.querySelector('.changed-notice.is-shown')").await?;
    scene.end().await
}

async fn changed_catalog(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "changed-catalog")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.until_stored("catalog").await?;
    std::fs::remove_file(scene.workshop.path(&format!("library/{SECOND}.json"))).map_err(|error| error.to_string())?;
    page.host.publish(&scene.workshop.build("fewer")?);
    page.open("?again").await?;
    page.until("one card is gone", "document.querySelectorAll('.card').length === 6").await?;
    scene.end().await
}

async fn evicted(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "evicted")?;
    let page = &scene.page;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    page.client.execute_async(EVICT, vec![]).await.map_err(|error| error.to_string())?;
    page.eval(&format!("(location.hash = '#/t/{SECOND}', true)")).await?;
    page.until_shows("h1", "南湾").await?;
    page.open(&format!("?again#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    scene.until_stored(TRANSCRIPT).await?;
    // The app caches the loaded files while the page is shown.
    let script = "const done = arguments[arguments.length - 1];\
        const loaded = performance.getEntriesByType('resource').map((it) => it.name).filter((it) => /\\.(css|js|wasm)$/.test(it) && !it.endsWith('/sw.js'));\
        Promise.all([new URL('index.html', location.href).href, ...loaded].map((it) => caches.match(it, {ignoreSearch: true})))\
        .then((kept) => done(kept.length > 3 && kept.every(Boolean)), () => done(false))";
    page.until_async("the files are cached again", script).await?;
    page.host.set_down(true);
    page.open(&format!("?once-more#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown from the cache", "document.querySelector('.exchange')").await?;
    scene.end().await
}

async fn no_worker(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "no-worker")?;
    let page = &scene.page;
    page.open("?take=worker").await?;
    scene.open_panel().await?;
    page.until_shows(".keep", "Saving isn’t available here").await?;
    page.open(&format!("?take=worker#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.open(&format!("?take=caches#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    scene.end().await
}
