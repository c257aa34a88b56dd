//! Faults of the host and the browser. The app reports each of them, and offers a way to continue.

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq, limits};

crate::scenarios! {
    "A missing catalog is reported, and a retry works" => missing_catalog,
    "A catalog that cannot be parsed is reported with the place of the error" => broken_catalog,
    "A transcript in a newer format is reported with its version" => newer_version,
    "A transcript with a wrong structure is reported with the place of the error" => wrong_shape,
    "An error status of the host is reported, and a retry works" => status,
    "A broken connection is reported, and a retry works" => broken,
    "A stalled connection is reported with the bytes so far, and a retry works" => stalled,
    "Without storage, transcripts can be read, and the page says that nothing is stored" => storage_denied,
    "On a full device, transcripts can be read, and the page says that the device is full" => storage_full,
    "A reader can leave a transcript at any time, even while it draws, marks or scrolls" => left,
    "After a crash, a banner offers to load the page again" => stopped,
    "A browser without WebAssembly gets a message" => without_wasm,
    "A missing file of the app is reported" => missing_app,
    "The text can be read before find has loaded, and an early query is answered afterwards" => late_find,
    "A link that shows only matches waits for find, and a sorted library waits too and restores its scroll position" => awaited_find,
    "When find cannot be loaded, a message stands beside the text, and a retry works" => missing_find,
    "When find takes too long, the whole text is shown and stays, and a reload is offered if a retry fails" => impatient,
    "Words typed before the filter of the library has loaded are applied afterwards" => late_filter,
    "When the filter of the library cannot be loaded, all transcripts are shown with a message, and a retry works" => missing_filter,
}

const TRANSCRIPT: &str = "library/vellmar-flood-barrier.json";
const ADDRESS: &str = "#/t/vellmar-flood-barrier";

/// Removes the fault of a file, and retries.
async fn retry(page: &Page<'_>, file: &str) -> Outcome {
    page.host.mend(file);
    page.click(".fault button").await?;
    page.until("the view is shown", "document.querySelector('.exchange, .card')").await
}

async fn missing_catalog(page: &Page<'_>) -> Outcome {
    page.host.fail("library/catalog.json", Fault::Status(404));
    page.open("#/").await?;
    page.until_shows(".fault", "Can’t show the library").await?;
    page.until_shows(".fault", "The site does not have this file (status 404).").await?;
    retry(page, "library/catalog.json").await
}

async fn broken_catalog(page: &Page<'_>) -> Outcome {
    page.host.fail("library/catalog.json", Fault::Body(b"{\"version\": 1,\n \"transcripts\": [}".into()));
    page.open("#/").await?;
    page.until_shows(".fault", "Cannot read this catalog: line 2, column").await?;
    retry(page, "library/catalog.json").await
}

async fn newer_version(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Body(br#"{"version": 7, "anything": []}"#.into()));
    page.open(ADDRESS).await?;
    page.until_shows(".fault", "This transcript uses format version 7; this Rostrum reads up to version 1.").await?;
    page.until("the library is offered", "document.querySelector('.fault a[href=\"#/\"]')").await
}

async fn wrong_shape(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Body(br#"{"version": 1, "title": 5}"#.into()));
    page.open(ADDRESS).await?;
    page.until_shows(".fault", "Cannot read this transcript: line 1, column").await?;
    retry(page, TRANSCRIPT).await
}

async fn status(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Status(503));
    page.open(ADDRESS).await?;
    page.until_shows(".fault", "The site answers with an error (status 503).").await?;
    retry(page, TRANSCRIPT).await
}

async fn broken(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Broken);
    page.open(ADDRESS).await?;
    page.until(
        "the fault is reported",
        "/connection broke|can’t be reached/.test(document.querySelector('.fault')?.innerText)",
    )
    .await?;
    retry(page, TRANSCRIPT).await
}

async fn stalled(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Stalled);
    page.open(ADDRESS).await?;
    page.until_shows(".waiting", "Loading the transcript").await?;
    page.until_shows(".waiting", "kB").await?;
    let is_reported = "document.querySelector('.waiting')?.innerText.includes('The connection may have stalled')";
    page.until_in(limits::STALL_NOTICE, "the stall is reported", is_reported).await?;
    page.host.mend(TRANSCRIPT);
    page.click(".waiting button").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await
}

async fn storage_denied(page: &Page<'_>) -> Outcome {
    page.open("?take=storage#/t/vellmar-flood-barrier").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.press("n").await?;
    page.until_shows(".storage-error", "This browser does not let the site save anything").await
}

async fn storage_full(page: &Page<'_>) -> Outcome {
    page.open("?take=room#/t/vellmar-flood-barrier").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.press("n").await?;
    page.until_shows(".storage-error", "has no space left for the site").await
}

async fn left(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    // The app draws, marks, counts and scrolls frame by frame. The script leaves between these steps, after pauses of
    // different lengths, and then waits for late effects of views that are gone.
    let script = "(async () => { \
         const pause = (ms) => new Promise((go) => setTimeout(go, ms)); \
         const until = async (selector) => { while (!document.querySelector(selector)) await pause(1); }; \
         const queries = ['', '&q=the&list=left', '&q=a&show=all', '&q=gate&page=2']; \
         for (let round = 0; round < 48; round++) { \
             location.hash = '#/t/vellmar-flood-barrier/?size=5' + queries[round % 4]; \
             await until('.exchange'); \
             const field = document.getElementById('find'); \
             if (round % 3 && field) { field.value = 'b' + round; field.dispatchEvent(new Event('input', {bubbles: true})); } \
             if (round % 2) dispatchEvent(new Event('scroll')); \
             await (round % 5 ? pause(round) : null); \
             location.hash = '#/'; \
             await until('.card'); \
         } \
         await pause(1500); window.isDone = true; })()";
    page.client.execute(script, vec![]).await.map_err(|error| error.to_string())?;
    page.until_in(limits::REPEATED_VISITS, "the visits are over", "window.isDone").await?;
    let errors = page.string("watched.errors.join()").await?;
    ensure!(errors.is_empty(), "{errors}");
    Ok(())
}

async fn stopped(page: &Page<'_>) -> Outcome {
    page.open(ADDRESS).await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    // No view can be made without elements, so that the app panics at the next view.
    page.eval("(document.createElement = () => { throw new Error('taken away') }, true)").await?;
    page.eval("(document.querySelector('.back a').click(), true)").await?;
    page.until("the banner is shown", "!document.getElementById('fault').hidden").await?;
    page.until_shows("#fault", "Rostrum has stopped.").await?;
    let errors = page.string("watched.errors.join().toLowerCase()").await?;
    ensure!(errors.contains("unreachable"), "the app did not panic: {errors}");
    page.click("#fault-reload").await?;
    page.until(
        "the app runs again",
        "document.querySelector('.exchange, .card') && document.getElementById('fault').hidden",
    )
    .await
}

async fn without_wasm(page: &Page<'_>) -> Outcome {
    page.open("?take=wasm#/").await?;
    page.until_shows("#fault", "This browser has no WebAssembly").await?;
    page.until_shows("#fault-plain", "Read it as a plain page").await?;
    page.eval("watched.errors = []").await.map(|_| ())
}

/// Returns the name of the site's file with this ending.
pub(crate) fn file(ending: &str) -> Outcome<String> {
    let files = std::fs::read_dir(harness::project("dist")).map_err(|error| error.to_string())?;
    let mut names = files.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.find(|name| name.ends_with(ending)).ok_or_else(|| format!("there is no file *{ending}"))
}

async fn missing_app(page: &Page<'_>) -> Outcome {
    page.host.fail(&file("_bg.wasm")?, Fault::Status(404));
    page.open("#/").await?;
    page.until_shows("#fault", "A part of the app could not be loaded").await
}

async fn late_find(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Held);
    page.open(ADDRESS).await?;
    page.until("the text is shown", "document.querySelector('.exchange')").await?;
    page.type_into("#find", "barrier").await?;
    page.until("the address contains the query", "location.hash.includes('q=barrier')").await?;
    page.until_shows(".find-told", "Loading find…").await?;
    let top = "document.querySelector('.exchange').getBoundingClientRect().top";
    let before = page.eval(top).await?;
    page.host.mend(&find);
    page.until_shows(".find-count", "on this page").await?;
    let (value, after) = (page.string("document.getElementById('find').value").await?, page.eval(top).await?);
    ensure!(value == "barrier", "the field holds {value:?}");
    ensure!(before == after, "the text was at {before} and is at {after}");
    page.until_focus("#find").await
}

async fn awaited_find(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Held);
    page.open("#/t/vellmar-flood-barrier?q=courier&show=all").await?;
    page.until_shows(".late", "Loading find…").await?;
    ensure_eq!(page.count(".exchange").await?, 0, "exchanges before find has loaded");
    page.host.mend(&find);
    page.until_shows(".filter-notice", "Showing").await?;
    page.open("#/?sort=title").await?;
    page.until("the cards are shown", "document.querySelectorAll('.card').length > 3").await?;
    let card = "document.querySelectorAll('.card')[5]";
    page.eval(&format!("{card}.scrollIntoView()")).await?;
    page.until("the position is stored", "history.state?.includes(' ') && !history.state.endsWith(' ')").await?;
    let before = page.eval("scrollY").await?;
    ensure!(before.as_f64() > Some(100.0), "the page is scrolled to {before}");
    page.host.fail(&find, Fault::Held);
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until_shows(".late", "Loading search…").await?;
    ensure_eq!(page.count(".card").await?, 0, "cards before find has loaded");
    page.host.mend(&find);
    page.until("the position is the same", &format!("Math.abs(scrollY - {before}) < 3")).await
}

async fn missing_find(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Status(503));
    page.open("#/t/vellmar-flood-barrier?q=barrier").await?;
    page.until("the text is shown", "document.querySelector('.exchange')").await?;
    page.until_shows(".find-told", "Find did not load").await?;
    page.press("n").await?;
    page.until("the pager works", "/page=2/.test(location.hash)").await?;
    page.host.mend(&find);
    page.click(".find-count button").await?;
    page.until_focus("#find").await?;
    page.until_shows(".find-count", "on this page").await
}

async fn impatient(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Held);
    page.open("#/t/vellmar-flood-barrier?q=courier&show=all").await?;
    page.until_shows(".late", "Loading find…").await?;
    page.until("the whole text is shown in the end", "document.querySelector('.exchange')").await?;
    page.host.fail(&find, Fault::Status(503));
    page.until_shows(".find-count", "Find did not load. Try again").await?;
    page.eval("document.querySelector('.exchange').dataset.same = 'yes'").await?;
    page.click(".find-count button").await?;
    page.until_shows(".find-count", "Find did not load. Reload").await?;
    ensure_eq!(
        page.string("document.querySelector('.exchange').dataset.same").await?,
        "yes",
        "the mark of the drawn exchange"
    );
    page.host.mend(&find);
    page.click(".find-count button").await?;
    page.until_shows(".filter-notice", "Showing").await
}

async fn late_filter(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Held);
    page.open("#/").await?;
    page.until_shows(".library-count", "transcripts").await?;
    page.type_into(".filter", "barrier").await?;
    page.until_shows(".library-count", "Loading search…").await?;
    page.host.mend(&find);
    page.until("one card is left", "document.querySelectorAll('.card').length == 1").await?;
    ensure_eq!(page.text(".library-count").await?, "1 of 7 transcripts", "the count");
    page.until_focus(".filter").await
}

async fn missing_filter(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Status(503));
    page.open("#/").await?;
    page.until_shows(".library-count", "transcripts").await?;
    let count = page.string("document.querySelector('.library-count').innerText").await?;
    ensure!(!count.contains("load"), "the failure is reported before the filter is used: {count}");
    page.type_into(".filter", "barrier").await?;
    page.until_shows(".library-count", "7 transcripts. Search did not load").await?;
    page.until("all cards are shown", "document.querySelectorAll('.card').length > 3").await?;
    page.host.mend(&find);
    page.click(".library-count button").await?;
    page.until("one card is left", "document.querySelectorAll('.card').length == 1").await
}
