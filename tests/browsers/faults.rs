//! What goes wrong on the way: each has words, and a way on.

use std::time::Duration;

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

crate::scenarios! {
    "A missing catalog has words and a retry that works" => missing_catalog,
    "A broken catalog says where it is broken" => broken_catalog,
    "A transcript of a newer version says which" => newer_version,
    "A transcript of another shape says where" => wrong_shape,
    "A host in trouble is told by its status, and a retry works" => status,
    "A connection that breaks is told, and a retry works" => broken,
    "A connection that stalls is told with what arrived, and can be tried again" => stalled,
    "A browser that keeps nothing reads all the same, and says so" => storage_denied,
    "A full device reads all the same, and says so" => storage_full,
    "A transcript can be left at any moment, with all that it was about to do" => left,
    "A stopped app shows a banner that loads it anew" => stopped,
    "A browser without WebAssembly is told so" => without_wasm,
    "An app that is missing is told" => missing_app,
    "The text can be read before find is here, and what is typed meanwhile is found then" => late_find,
    "A link to what is found alone waits for find, and so does a filtered library, at the place where it was left" => awaited_find,
    "Find that is missing is told beside the text, and a retry works" => missing_find,
    "Whoever waits for find too long is shown everything, and keeps it, and a new page helps where another attempt does not" => impatient,
    "A library is filtered by what is typed before its filter is here" => late_filter,
    "A library whose filter is missing shows all and says so, and a retry works" => missing_filter,
}

const TRANSCRIPT: &str = "library/vellmar-flood-barrier.json";
const ADDRESS: &str = "#/t/vellmar-flood-barrier";

async fn retried(page: &Page<'_>, file: &str) -> Outcome {
    page.host.mend(file);
    page.click(".fault button").await?;
    page.until("it is there", "document.querySelector('.exchange, .card')").await
}

async fn missing_catalog(page: &Page<'_>) -> Outcome {
    page.host.fail("library/catalog.json", Fault::Status(404));
    page.open("#/").await?;
    page.until_shows(".fault", "Can’t show the library").await?;
    page.until_shows(".fault", "The site does not have this file (status 404).").await?;
    retried(page, "library/catalog.json").await
}

async fn broken_catalog(page: &Page<'_>) -> Outcome {
    page.host.fail("library/catalog.json", Fault::Body(b"{\"version\": 1,\n \"transcripts\": [}".into()));
    page.open("#/").await?;
    page.until_shows(".fault", "Cannot read this catalog: line 2, column").await?;
    retried(page, "library/catalog.json").await
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
    retried(page, TRANSCRIPT).await
}

async fn status(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Status(503));
    page.open(ADDRESS).await?;
    page.until_shows(".fault", "The site answers with an error (status 503).").await?;
    retried(page, TRANSCRIPT).await
}

async fn broken(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Broken);
    page.open(ADDRESS).await?;
    page.until("it is told", "/connection broke|can’t be reached/.test(document.querySelector('.fault')?.innerText)")
        .await?;
    retried(page, TRANSCRIPT).await
}

async fn stalled(page: &Page<'_>) -> Outcome {
    page.host.fail(TRANSCRIPT, Fault::Stalled);
    page.open(ADDRESS).await?;
    page.until_shows(".waiting", "Loading the transcript").await?;
    page.until_shows(".waiting", "kB").await?;
    let is_told = "document.querySelector('.waiting')?.innerText.includes('The connection may have stalled')";
    page.until_in(Duration::from_secs(40), "it is told that nothing comes any more", is_told).await?;
    page.host.mend(TRANSCRIPT);
    page.click(".waiting button").await?;
    page.until("it is there", "document.querySelector('.exchange')").await
}

async fn storage_denied(page: &Page<'_>) -> Outcome {
    page.open("?take=storage#/t/vellmar-flood-barrier").await?;
    page.until("it is there", "document.querySelector('.exchange')").await?;
    page.press("n").await?;
    page.until_shows(".storage-error", "This browser does not let the site save anything").await
}

async fn storage_full(page: &Page<'_>) -> Outcome {
    page.open("?take=room#/t/vellmar-flood-barrier").await?;
    page.until("it is there", "document.querySelector('.exchange')").await?;
    page.press("n").await?;
    page.until_shows(".storage-error", "has no space left for the site").await
}

async fn left(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("the library is there", "document.querySelector('.card')").await?;
    // Between one of its steps and the next: it is drawn, marked, counted and scrolled frame by frame.
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
    page.until_in(Duration::from_secs(90), "it was left often", "window.isDone").await?;
    let errors = page.string("watched.errors.join()").await?;
    ensure!(errors.is_empty(), "{errors}");
    Ok(())
}

async fn stopped(page: &Page<'_>) -> Outcome {
    page.open(ADDRESS).await?;
    page.until("it is there", "document.querySelector('.exchange')").await?;
    // A view cannot be made without elements: the app panics at the next.
    page.eval("(document.createElement = () => { throw new Error('taken away') }, true)").await?;
    page.eval("(document.querySelector('.back a').click(), true)").await?;
    page.until("the banner is shown", "!document.getElementById('fault').hidden").await?;
    page.until_shows("#fault", "Rostrum has stopped.").await?;
    let errors = page.string("watched.errors.join().toLowerCase()").await?;
    ensure!(errors.contains("unreachable"), "that was no panic: {errors}");
    page.click("#fault-reload").await?;
    page.until(
        "it is there anew",
        "document.querySelector('.exchange, .card') && document.getElementById('fault').hidden",
    )
    .await
}

async fn without_wasm(page: &Page<'_>) -> Outcome {
    page.open("?take=wasm#/").await?;
    page.until_shows("#fault", "This browser has no WebAssembly").await?;
    page.eval("watched.errors = []").await.map(|_| ())
}

/// The name of the file of the site that ends so.
pub(crate) fn file(ending: &str) -> Outcome<String> {
    let files = std::fs::read_dir(harness::project("dist")).map_err(|error| error.to_string())?;
    let mut names = files.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.find(|name| name.ends_with(ending)).ok_or_else(|| format!("no file *{ending} is there"))
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
    page.until("it can be read", "document.querySelector('.exchange')").await?;
    page.until_shows(".find-told", "Loading find…").await?;
    let top = "document.querySelector('.exchange').getBoundingClientRect().top";
    let before = page.eval(top).await?;
    page.type_into("#find", "barrier").await?;
    page.until("the address has it", "location.hash.includes('q=barrier')").await?;
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
    ensure_eq!(page.count(".exchange").await?, 0, "exchanges before it is known which");
    page.host.mend(&find);
    page.until_shows(".filter-notice", "Showing").await?;
    page.open("#/?sort=title").await?;
    page.until("its cards are there", "document.querySelectorAll('.card').length > 3").await?;
    let card = "document.querySelectorAll('.card')[5]";
    page.eval(&format!("{card}.scrollIntoView()")).await?;
    page.until("the place is kept", "history.state?.includes(' ') && !history.state.endsWith(' ')").await?;
    let before = page.eval("scrollY").await?;
    ensure!(before.as_f64() > Some(100.0), "it is scrolled to {before}");
    page.host.fail(&find, Fault::Held);
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until_shows(".late", "Loading search…").await?;
    ensure_eq!(page.count(".card").await?, 0, "cards before their order is known");
    page.host.mend(&find);
    page.until("the place is the same", &format!("Math.abs(scrollY - {before}) < 3")).await
}

async fn missing_find(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Status(503));
    page.open("#/t/vellmar-flood-barrier?q=barrier").await?;
    page.until("it can be read", "document.querySelector('.exchange')").await?;
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
    page.until("all is shown in the end", "document.querySelector('.exchange')").await?;
    page.host.fail(&find, Fault::Status(503));
    page.until_shows(".find-count", "Find did not load. Try again").await?;
    page.eval("document.querySelector('.exchange').dataset.same = 'yes'").await?;
    page.click(".find-count button").await?;
    page.until_shows(".find-count", "Find did not load. Reload").await?;
    ensure_eq!(page.string("document.querySelector('.exchange').dataset.same").await?, "yes", "what was drawn");
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
    page.until("one is left", "document.querySelectorAll('.card').length == 1").await?;
    ensure_eq!(page.text(".library-count").await?, "1 of 7 transcripts", "the count");
    page.until_focus(".filter").await
}

async fn missing_filter(page: &Page<'_>) -> Outcome {
    let find = file("_find.wasm")?;
    page.host.fail(&find, Fault::Status(503));
    page.open("#/").await?;
    page.until_shows(".library-count", "transcripts").await?;
    let said = page.string("document.querySelector('.library-count').innerText").await?;
    ensure!(!said.contains("loaded"), "nobody asked for it, and yet it is told: {said}");
    page.type_into(".filter", "barrier").await?;
    page.until_shows(".library-count", "7 transcripts. Search did not load").await?;
    page.until("all are shown", "document.querySelectorAll('.card').length > 3").await?;
    page.host.mend(&find);
    page.click(".library-count button").await?;
    page.until("one is left", "document.querySelectorAll('.card').length == 1").await
}
