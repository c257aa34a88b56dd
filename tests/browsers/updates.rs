//! Updates while two servers differ, the clock is wrong, the device is full, or another update is on its way.

use std::path::{Path, PathBuf};

use harness::engine::Engine;
use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};
use serde_json::json;

use crate::hosts::{correct, save_all, until_renewed};
use crate::offline::{Scene, TRANSCRIPT};

crate::scenarios! {
    "Two servers of which one has a newer version give readers a whole app, and in the end the newer one" => two_servers,
    "Reading, saving and updating need no right clock" => wrong_clock,
    "A site that seems gone is let go of after days, and not because the clock was set back and right again" => clock_jumps,
    "An update for which the device has no room leaves the old version and the saved texts whole, and succeeds with more room" => no_room,
    "A version that is taken while a newer one is on its way leaves the newer one whole" => overtaken,
}

const DOUBTFUL: &str = "Something else answers at this address.";

/// Lets the clock of the worker be off by the days in the address of the page, as `watch.js` does with the page's own.
const CLOCK: &str = "{ const { now } = Date; let daysOff = 0; Date.now = () => now() + daysOff * 86_400_000;\
    addEventListener('fetch', ({ request }) => { if (request.mode === 'navigate')\
    daysOff = Number(/[?&]clock=(-?\\d+)/.exec(request.url)?.[1] ?? 0) }) }\n";

/// Leaves the worker room for two more files as long as the host answers with status 507 for `room`.
const ROOM: &str = "{ const { put } = Cache.prototype; let left = 2; Cache.prototype.put = async function (...args) {\
    const isFull = await fetch('room', { cache: 'no-store' }).then(({ status }) => status === 507, () => false);\
    if (isFull && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');\
    return put.apply(this, args) } }\n";

/// Puts a script before the worker of a site.
fn prepend(site: &Path, script: &str) -> Outcome {
    let worker = site.join("sw.js");
    let old = std::fs::read_to_string(&worker).map_err(|error| error.to_string())?;
    std::fs::write(worker, format!("{script}{old}")).map_err(|error| error.to_string())
}

/// Builds a version in which all differs: the files of the app, the title of the site, and every text.
fn all_new(scene: &Scene<'_>) -> Outcome<PathBuf> {
    correct(&scene.workshop)?;
    scene.workshop.configure("title = \"The second room\"\n")?;
    scene.workshop.build_renamed("second")
}

/// Opens the library and a transcript, looks for words in it, and checks that all of this came from one version of the app. Returns
/// whether it is the one of [`all_new`].
async fn read(page: &Page<'_>, visit: &str) -> Outcome<bool> {
    page.open(&format!("?visit={visit}")).await?;
    page.until("the whole library is shown", "document.querySelectorAll('.card').length === 7").await?;
    let title = page.string("document.title").await?;
    page.open(&format!("?visit={visit}#/t/{TRANSCRIPT}")).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.type_into("#find", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    ensure_eq!(page.eval("document.getElementById('fault').hidden").await?, true, "no banner is shown");
    let names = "[...new Set(performance.getEntriesByType('resource').map(({name}) => /rostrum-(app|next)-/.exec(name)?.[1]))]\
        .filter(Boolean).join()";
    let is_new = title == "The second room";
    let expected = if is_new { "next" } else { "app" };
    ensure_eq!(page.string(names).await?, expected, "the versions of the files in a page of {title:?}");
    Ok(is_new)
}

/// Looks for a new version, and waits until the attempt to install it has ended. Returns whether one waits, and then opens an
/// address, since WebKit may not have told the page before of it.
async fn find_update(scene: &Scene<'_>, address: &str) -> Outcome<bool> {
    scene.look_for_update().await?;
    let page = &scene.page;
    let script = "const done = arguments[arguments.length - 1]; navigator.serviceWorker.getRegistration()\
        .then((it) => { window.hasUpdate = !!it.waiting; done(!it.installing) }, () => done(false))";
    page.until_async("the attempt has ended", script).await?;
    let waits = page.eval("window.hasUpdate").await? == true;
    if waits {
        page.open(address).await?;
    }
    Ok(waits)
}

/// Takes the version that waits.
async fn take_update(page: &Page<'_>) -> Outcome {
    page.until_shows(".update-notice", "Update available").await?;
    page.eval("(window.isLeft = true)").await?;
    page.click(".update-now").await?;
    page.until(
        "the page has loaded again",
        "!window.isLeft && document.readyState === 'complete' && !document.getElementById('boot')",
    )
    .await
}

/// Checks that all is new in the end, without the host too, and ends the scene.
async fn ends_new(scene: &Scene<'_>) -> Outcome {
    let page = &scene.page;
    until_renewed(page, 7).await?;
    page.host.set_down(true);
    ensure!(read(page, "down").await?, "the old version is back");
    page.until_shows("h1", "Corrected").await?;
    scene.end().await
}

async fn two_servers(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "two-servers")?;
    let page = &scene.page;
    save_all(&scene).await?;
    let first = scene.workshop.path("site");
    let second = all_new(&scene)?;
    // Each request may come to another server.
    page.host.alternate(Some(&second));
    for visit in 0..3 {
        read(page, &format!("request-{visit}")).await?;
        if find_update(&scene, "?newer").await? {
            take_update(page).await?;
        }
    }
    page.host.alternate(None);
    // Each visit comes to another server. The last one has the newer version, and from then on there is no other.
    for (visit, is_newer) in [false, true, false, true].into_iter().enumerate() {
        page.host.publish(if is_newer { &second } else { &first });
        let was_newer = read(page, &format!("visit-{visit}")).await?;
        if find_update(&scene, "?newer").await? {
            take_update(page).await?;
        }
        let is_taken = read(page, &format!("visit-{visit}-again")).await? == is_newer;
        ensure!(is_taken, "visit {visit} has the other version than the server; before it was newer: {was_newer}");
    }
    ends_new(&scene).await
}

async fn wrong_clock(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "wrong-clock")?;
    let page = &scene.page;
    prepend(&scene.workshop.path("site"), CLOCK)?;
    save_all(&scene).await?;
    ensure!(!read(page, "back&clock=-365").await?, "the new version is here already");
    let year = page.eval("new window.Date().getTime() - performance.timeOrigin - performance.now()").await?;
    ensure!(year.as_f64().is_some_and(|ms| ms < -364.0 * 86_400_000.0), "the clock of the page is off by {year} ms");
    page.open("?saving&clock=-365").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    scene.open_panel().await?;
    page.click(".keep-none").await?;
    page.until_shows(".keep summary", "0 of 7").await?;
    page.click(".keep-all").await?;
    page.until_shows(".keep summary", "7 of 7").await?;
    page.host.publish(&all_new(&scene)?);
    ensure!(find_update(&scene, "?newer&clock=-365").await?, "no new version was found");
    take_update(page).await?;
    ensure!(read(page, "updated&clock=-365").await?, "the old version is left");
    ends_new(&scene).await
}

async fn clock_jumps(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "clock-jumps")?;
    let page = &scene.page;
    prepend(&scene.workshop.path("site"), CLOCK)?;
    save_all(&scene).await?;
    page.host.answer_all(Some(Fault::Body(b"<!doctype html><title>Another site</title>".into())));
    for (visit, clock) in [0, -365, -365, 0, 0, 0].into_iter().enumerate() {
        page.open(&format!("?visit={visit}&clock={clock}")).await?;
        page.until_shows(".update-notice", DOUBTFUL).await?;
        if visit == 1 {
            let script = "const done = arguments[arguments.length - 1]; const url = new URL('?doubtful', document.baseURI.split('?')[0]);\
                caches.match(url).then((it) => it.json()).then((it) => done(it.last < performance.timeOrigin - 364 * 86_400_000), () => done(false))";
            page.until_async("the worker has noted a time long ago", script).await?;
        }
    }
    page.open("?next-day&clock=1").await?;
    page.until_shows(".update-notice", "This site is no longer at this address.").await?;
    page.host.answer_all(None);
    scene.leave().await
}

/// Takes the room for more files from the site, or gives it back. Only Chromium lets a driver set the quota.
async fn set_full(page: &Page<'_>, full: bool) -> Outcome {
    if page.engine != Engine::Chromium {
        if full {
            page.host.fail("room", Fault::Status(507));
        } else {
            page.host.mend("room");
        }
        return Ok(());
    }
    let script =
        "const done = arguments[arguments.length - 1]; navigator.storage.estimate().then((it) => done(it.usage))";
    let used = page.client.execute_async(script, vec![]).await.map_err(|error| error.to_string())?;
    let origin = page.string("location.origin").await?;
    let quota = used.as_u64().unwrap_or_default() + 60_000;
    let parameters = if full { json!({"origin": origin, "quotaSize": quota}) } else { json!({"origin": origin}) };
    page.devtools("Storage.overrideQuotaForOrigin", parameters).await.map(|_| ())
}

async fn no_room(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "no-room")?;
    let page = &scene.page;
    if of.engine != Engine::Chromium {
        prepend(&scene.workshop.path("site"), ROOM)?;
    }
    save_all(&scene).await?;
    let second = all_new(&scene)?;
    if of.engine != Engine::Chromium {
        prepend(&second, ROOM)?;
    }
    set_full(page, true).await?;
    page.host.publish(&second);
    ensure!(!find_update(&scene, "?newer").await?, "there was room for the new version");
    page.until_shows(".storage-error", "no space left").await?;
    page.picture("no-room").await?;
    for (visit, is_down) in [("full", false), ("full-and-down", true)] {
        page.host.set_down(is_down);
        ensure!(!read(page, visit).await?, "it is not the old version");
        page.open(&format!("?saved={visit}")).await?;
        page.until_shows(".keep summary", "7 of 7").await?;
        until_sound(page, 7).await?;
    }
    page.host.set_down(false);
    set_full(page, false).await?;
    page.open("?room").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    ensure!(find_update(&scene, "?newer").await?, "no new version waits");
    take_update(page).await?;
    ensure!(read(page, "updated").await?, "the old version is left");
    ends_new(&scene).await
}

/// Waits until there is one saved text for each of so many transcripts, and each has the digest in its key.
async fn until_sound(page: &Page<'_>, count: usize) -> Outcome {
    let script = format!(
        "const done = arguments[arguments.length - 1]; (async () => {{\
         const [name] = (await caches.keys()).filter((it) => it.startsWith('rostrum-library'));\
         const cache = await caches.open(name); const ids = [];\
         for (const {{ url }} of await cache.keys()) {{\
         const [, id, digest] = /library\\/([\\w-]+)\\.json\\?(sha256-.*)/.exec(decodeURIComponent(url)) ?? []; if (!id) continue;\
         const hash = await crypto.subtle.digest('SHA-256', await (await cache.match(url)).arrayBuffer());\
         if (`sha256-${{btoa(String.fromCharCode(...new Uint8Array(hash)))}}` !== digest) return false; ids.push(id) }}\
         return ids.length === {count} && new Set(ids).size === {count} }})().then(done, () => done(false))"
    );
    page.until_async("the saved texts are whole", &script).await
}

async fn overtaken(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "overtaken")?;
    let page = &scene.page;
    scene.ready().await?;
    page.host.publish(&scene.second_version()?);
    ensure!(find_update(&scene, "?newer").await?, "no new version waits");
    page.until_shows(".update-notice", "Update available").await?;
    scene.workshop.configure("title = \"The third room\"\n")?;
    page.host.publish(&scene.workshop.build_renamed("third")?);
    // The last file of the list.
    page.host.fail("t/shell.html", Fault::Held);
    // Not waited for: it would wait behind an attempt that the browser has begun by itself, and that is held.
    page.eval("(navigator.serviceWorker.getRegistration().then((it) => it.update()).catch(() => {}), true)").await?;
    let script = "const done = arguments[arguments.length - 1]; caches.keys().then(async (names) => {\
        const keys = await (await caches.open(names.find((it) => it.startsWith('rostrum-app')))).keys();\
        done(keys.some(({ url }) => url.includes('rostrum-next') && url.includes('_settings'))) }, () => done(false))";
    page.until_async("all but the last file of the third version is here", script).await?;
    take_update(page).await?;
    page.until("the second version runs", "document.title === 'The second room'").await?;
    page.host.mend("t/shell.html");
    page.until_shows(".update-notice", "Update available").await?;
    // Down, because the version would fetch what it lacks.
    page.host.set_down(true);
    take_update(page).await?;
    page.open("?down").await?;
    page.until("the third version is whole", "document.title === 'The third room' && document.querySelector('.card')")
        .await?;
    scene.end().await
}
