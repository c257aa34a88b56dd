//! Files of the reader's own, which are read in the browser and stay on the device.

use std::time::Duration;

use harness::engine::Engine;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

use crate::downloads::catch_downloads;
use crate::looks::axe;
use crate::offline::Scene;

crate::scenarios! {
    "A reader opens a file, reads it, finds in it, and has it again after a reload" => opens,
    "Without a connection, files that were opened can be read and corrected" => offline,
    "A file that cannot be read says why, and the others open" => refuses,
    "The reader makes a doubtful line a speaker, renames a speaker, and merges two" => corrects,
    "The reader gives some turns of a speaker to somebody else" => gives_turns,
    "A file that is dropped on any view opens" => drops,
    "An opened file can be downloaded in another format, and removed" => downloads,
    "A large file does not freeze the page, and can be cancelled" => large,
}

pub(crate) const QUAY: &str = "The quay\\n\\nReporter: When does the quay open?\\n\\nAnn Lee: In May. It is ready.\\n\\n\
    Reporter: Why so late?\\n\\nLee: The piles were late.\\n";

/// Opens the library and waits for the button that opens files.
async fn library(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("files can be opened", "!!document.querySelector('.own-open')").await
}

/// Makes a list of files of names and texts, as an expression.
pub(crate) fn files(files: &[(&str, &str)]) -> String {
    let add: Vec<String> =
        files.iter().map(|(name, text)| format!("list.items.add(new File([\"{text}\"], '{name}'))")).collect();
    format!("(() => {{ const list = new DataTransfer(); {}; return list }})()", add.join("; "))
}

/// Chooses files as a reader does in the dialog of the browser.
pub(crate) async fn choose(page: &Page<'_>, list: &str) -> Outcome {
    let choose = format!(
        "(input => {{ input.files = {list}.files; input.dispatchEvent(new Event('change')); }})(document.querySelector('.own input[type=file]'))"
    );
    page.eval(&choose).await.map(|_| ())
}

async fn open_quay(page: &Page<'_>) -> Outcome {
    library(page).await?;
    choose(page, &files(&[("Quay talk.txt", QUAY)])).await?;
    page.until("the file is shown", "location.hash === '#/t/~quay-talk' && !!document.querySelector('.exchange')").await
}

async fn opens(page: &Page<'_>) -> Outcome {
    open_quay(page).await?;
    page.until_shows("h1", "The quay").await?;
    page.until_shows(".review summary", "Your file Quay talk.txt: check 1 place").await?;
    let found = axe(page).await?;
    ensure!(found.is_empty(), "{found}");
    page.picture("own-review").await?;
    page.type_into("#find", "piles").await?;
    page.until_shows(".find-count", "1 match").await?;
    // The driver's sessions are private, and WebKit empties the caches of a private page that has no worker. The next scenario has one.
    if page.engine != Engine::WebKit {
        page.client.refresh().await.map_err(|error| error.to_string())?;
        page.until_shows("h1", "The quay").await?;
    }
    library(page).await?;
    page.until_shows(".own-list", "The quay").await?;
    let found = axe(page).await?;
    ensure!(found.is_empty(), "{found}");
    page.picture("own-shelf").await
}

async fn offline(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "own-offline")?;
    scene.ready().await?;
    let page = &scene.page;
    page.until("files can be opened", "!!document.querySelector('.own-open')").await?;
    choose(page, &files(&[("quay.txt", QUAY)])).await?;
    page.until_shows("h1", "The quay").await?;
    page.host.set_down(true);
    page.open("?again#/t/~quay").await?;
    page.until_shows("h1", "The quay").await?;
    // The importer is kept, too, once it was used.
    page.until("the review is shown", "!!document.querySelector('.review-places button')").await?;
    page.click(".review-places button").await?;
    page.until_shows(".review summary", "read without doubts").await?;
    page.host.set_down(false);
    scene.end().await
}

async fn refuses(page: &Page<'_>) -> Outcome {
    library(page).await?;
    page.eval(
        "void (window.said = [], new MutationObserver(() => said.push(document.querySelector('.own-status')?.innerText)) \
         .observe(document.querySelector('.own'), {subtree: true, childList: true, characterData: true}))",
    )
    .await?;
    choose(page, &files(&[("scan.pdf", "%PDF-1.7\\n"), ("quay.txt", QUAY), ("empty.txt", "")])).await?;
    page.until_shows(".own-list", "The quay").await?;
    page.until_shows(".own-refused", "scan.pdf").await?;
    page.until_shows(".own-refused", "PDF").await?;
    page.until_shows(".own-refused", "empty.txt").await?;
    ensure_eq!(page.count(".own-list li").await?, 1, "the number of opened files");
    page.until("each file was named with its number", "said.includes('Reading quay.txt (2 of 3)…')").await
}

/// An expression for the names of the speakers, in order.
const NAMES: &str = "[...document.querySelectorAll('.page .speaker-name')].map(it => it.textContent).join()";

async fn corrects(page: &Page<'_>) -> Outcome {
    open_quay(page).await?;
    page.until("three turns have a speaker", &format!("{NAMES} === 'Reporter,Ann Lee,Reporter'")).await?;
    page.until_shows(".review-places", "Lee: The piles were late.").await?;
    page.click(".review-places button").await?;
    page.until("the line is a speaker", &format!("{NAMES} === 'Reporter,Ann Lee,Reporter,Ann Lee'")).await?;
    page.until_shows(".review summary", "read without doubts").await?;
    page.eval("(it => it.open = true)(document.querySelector('.review details'))").await?;
    page.put_into(".review-speakers li:nth-child(1) input", "The Quay Post").await?;
    page.click(".review-speakers + button").await?;
    page.until("the speaker has the name", &format!("{NAMES}.startsWith('The Quay Post,')")).await?;
    page.eval("(it => it.open = true)(document.querySelector('.review details'))").await?;
    let other = "[...document.querySelectorAll('.review-speakers input')].findIndex(it => it.value === 'Ann Lee') + 1";
    let other = page.eval(other).await?;
    page.put_into(&format!(".review-speakers li:nth-child({other}) input"), "The Quay Post").await?;
    page.click(".review-speakers + button").await?;
    page.until("they are one", &format!("new Set({NAMES}.split(',')).size === 1")).await
}

async fn gives_turns(page: &Page<'_>) -> Outcome {
    open_quay(page).await?;
    page.until("three turns have a speaker", &format!("{NAMES} === 'Reporter,Ann Lee,Reporter'")).await?;
    page.eval("(it => it.open = true)(document.querySelector('.review details'))").await?;
    page.eval("(it => it.open = true)(document.querySelector('.give-turns'))").await?;
    let choice =
        "[...document.querySelectorAll('.give-turns label')].find(it => it.innerText.includes('Why so late?'))";
    page.until("the turns are listed", &format!("{choice}?.querySelector('input')")).await?;
    let faults = axe(page).await?;
    ensure!(faults.is_empty(), "{faults}");
    page.picture("give-turns").await?;
    page.eval(&format!("void {choice}.querySelector('input').click()")).await?;
    page.type_into(".give-turns input[type=text]", "The Wire").await?;
    page.click(".give-turns button").await?;
    page.until("the turn is hers", &format!("{NAMES}.startsWith('Reporter,Ann Lee,The Wire')")).await?;
    page.until_shows("#page", "Why so late?").await
}

async fn drops(page: &Page<'_>) -> Outcome {
    library(page).await?;
    page.open("#/t/vellmar-flood-barrier").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    let drop = format!(
        "void document.querySelector('.exchange').dispatchEvent(new DragEvent('drop', {{ bubbles: true, cancelable: true, dataTransfer: {} }}))",
        files(&[("quay.txt", QUAY)])
    );
    page.eval(&drop).await?;
    page.until("the file is shown", "location.hash === '#/t/~quay'").await?;
    page.until_shows("h1", "The quay").await
}

async fn downloads(page: &Page<'_>) -> Outcome {
    open_quay(page).await?;
    page.until("the report is shown", "document.querySelector('.review-files button')").await?;
    catch_downloads(page).await?;
    page.eval("document.querySelector('.review-files [value=md]').click()").await?;
    page.until("the file is written", "window.saved?.includes('The piles were late.')").await?;
    ensure!(page.string("window.saved").await?.contains("The quay"), "the file has no title");
    page.click(".downloads + button").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    page.until("the file is gone", "document.querySelector('.own') && !document.querySelector('.own-list')").await?;
    page.open("#/t/~quay-talk").await?;
    page.until_shows("main", "Can’t show this transcript").await
}

async fn large(page: &Page<'_>) -> Outcome {
    library(page).await?;
    let list = "(() => { const list = new DataTransfer(); \
        list.items.add(new File(['Ann Lee: The quay is open, and the river is high.\\n\\nReporter: When was that? '.repeat(400000)], 'huge.txt')); \
        return list })()";
    choose(page, list).await?;
    page.until_shows(".own-status", "Reading huge.txt").await?;
    // The page draws frames meanwhile.
    page.until_async("the page draws", "const done = arguments[arguments.length - 1]; let frames = 0; const next = () => ++frames > 5 ? done(true) : requestAnimationFrame(next); next()").await?;
    page.click(".own progress + button").await?;
    page.until("nothing is read any more", "document.querySelector('.own-status').innerText === ''").await?;
    page.stays(Duration::from_millis(500), "nothing was opened", "!document.querySelector('.own-list')").await?;
    choose(page, &files(&[("quay.txt", QUAY)])).await?;
    page.until("another file opens", "location.hash === '#/t/~quay'").await
}
