//! Files that a reader takes out of the reading room, and searches that they keep.

use harness::ensure;
use harness::page::{Outcome, Page};

use crate::looks::axe;

crate::scenarios! {
    "A transcript of the library can be downloaded, all of it or what is shown" => transcript,
    "The results of a search can be downloaded as a table and as quotations with sources" => hits,
    "A search that the reader saves is listed with what is new, until they look at it" => saved_search,
}

/// Keeps the text of a file that is downloaded in `window.saved`, and its name in `window.savedAs`.
pub(crate) async fn catch_downloads(page: &Page<'_>) -> Outcome {
    page.eval(
        "void (URL.createObjectURL = (blob) => { blob.text().then((text) => (window.saved = text)); return 'data:,' }, \
         HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download })",
    )
    .await
    .map(|_| ())
}

async fn transcript(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier?q=mesh&show=all").await?;
    page.until("the text is shown", "document.querySelector('.exchange')").await?;
    page.click(".about > summary").await?;
    page.until("the formats are offered", "document.querySelector('.downloads [value=txt]')").await?;
    catch_downloads(page).await?;
    page.click(".downloads [value=txt]").await?;
    page.until("the file is written", "window.saved && window.savedAs === 'vellmar-flood-barrier.txt'").await?;
    let whole = page.string("window.saved").await?;
    page.eval("window.saved = ''").await?;
    page.click(".downloads [type=checkbox]").await?;
    page.click(".downloads [value=txt]").await?;
    page.until("the shown part is written", "window.saved.length > 0").await?;
    let part = page.string("window.saved").await?;
    ensure!(part.len() * 2 < whole.len(), "{} of {} bytes are written", part.len(), whole.len());
    ensure!(part.to_lowercase().contains("mesh"), "the part has no match: {part}");
    page.eval("window.saved = ''").await?;
    page.click(".downloads [value=docx]").await?;
    page.until("a Word file is written", "window.saved.startsWith('PK') && window.savedAs.endsWith('.docx')").await?;
    ensure_no_fault(page).await
}

async fn hits(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water").await?;
    page.until("hits are shown", "document.querySelector('.hit')").await?;
    catch_downloads(page).await?;
    page.eval("document.querySelectorAll('.download-hits button')[0].click()").await?;
    page.until("the table is written", "window.savedAs === 'results.csv' && window.saved").await?;
    let table = page.string("window.saved").await?;
    let count = page.string("document.querySelector('.search-count').textContent").await?;
    let rows = table.lines().filter(|row| row.contains("#/t/") || row.contains("/t/")).count();
    let questions: usize =
        count.split(' ').next().unwrap_or_default().replace(',', "").parse().map_err(|_| count.clone())?;
    ensure!(rows >= questions && rows <= 2 * questions, "{rows} rows for {count}: {table}");
    ensure!(table.contains(&page.string("location.origin").await?), "the addresses are not full: {table}");
    page.eval("document.querySelectorAll('.download-hits button')[1].click()").await?;
    page.until("the quotations are written", "window.savedAs === 'results.md' && window.saved.startsWith('# water')")
        .await?;
    ensure!(page.string("window.saved").await?.to_lowercase().contains("**water**"), "no mark is kept");
    ensure_no_fault(page).await
}

async fn saved_search(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water").await?;
    page.until("hits are shown", "document.querySelector('.hit')").await?;
    page.click(".keep-search").await?;
    page.until_shows(".keep-search", "Forget this search").await?;
    page.eval(
        "void Object.keys(localStorage).filter((key) => key.endsWith(' searches'))\
         .forEach((key) => localStorage.setItem(key, localStorage.getItem(key).replace(/^\\d+/, (seen) => seen - 2)))",
    )
    .await?;
    page.open("#/search").await?;
    page.until_shows(".saved-searches", "2 new since your last visit").await?;
    ensure_no_fault(page).await?;
    page.click(".saved-searches a").await?;
    page.until("hits are shown", "document.querySelector('.hit')").await?;
    page.open("#/search").await?;
    page.until_shows(".saved-searches", "question").await?;
    let shown = page.string("document.querySelector('.saved-searches').textContent").await?;
    ensure!(!shown.contains("new"), "what was seen is still new: {shown}");
    page.click(".saved-searches button").await?;
    page.until("the list is gone", "!document.querySelector('.saved-searches')").await?;
    page.open("#/").await?;
    page.open("#/search").await?;
    page.until("the hints are shown", "document.querySelector('.search-hints')").await?;
    ensure!(page.count(".saved-searches").await? == 0, "the search is still listed");
    Ok(())
}

/// Checks that axe finds nothing on the view.
async fn ensure_no_fault(page: &Page<'_>) -> Outcome {
    let faults = axe(page).await?;
    ensure!(faults.is_empty(), "axe finds: {faults}");
    Ok(())
}
