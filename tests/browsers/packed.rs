//! A library packed into one file and opened from the disk, without a host.

use harness::ensure;
use harness::page::{Outcome, Page};
use harness::site::Workshop;

use crate::own_files::{QUAY, choose, files};
use crate::settings::{open_settings, set};

crate::scenarios! {
    "A packed library opens from the disk with pages, find and links, and requests nothing" => packed,
}

/// An expression for the size of the text.
const SIZE: &str = "(it => it && parseFloat(getComputedStyle(it).fontSize))(document.querySelector('.paragraph'))";

/// Opens a file of the reader, and downloads it in another format.
async fn opens_files(page: &Page<'_>, url: &str) -> Outcome {
    page.client.goto(&format!("{url}#/")).await.map_err(|error| error.to_string())?;
    page.until("files can be opened", "document.querySelector('.own-open')").await?;
    choose(page, &files(&[("quay.txt", QUAY)])).await?;
    page.until("the file is shown", "location.hash === '#/t/~quay' && document.querySelector('.exchange')").await?;
    page.until_shows(".review summary", "check 1 place").await?;
    page.type_into("#find", "piles").await?;
    page.until_shows(".find-count", "1 match").await?;
    page.picture("packed-own").await
}

async fn packed(page: &Page<'_>) -> Outcome {
    let workshop = Workshop::new(&format!("packed-{}", page.engine.name()))?;
    workshop.configure("title = \"A room on a stick\"\nlogo = \"mark.svg\"\n")?;
    let mark =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>";
    std::fs::write(workshop.path("library/mark.svg"), mark).map_err(|error| error.to_string())?;
    let file = workshop.pack("reading room.html")?;
    let url = url::Url::from_file_path(&file).map_err(|()| "no URL for the file")?;
    page.client.goto(url.as_str()).await.map_err(|error| error.to_string())?;
    page.until("the library is shown", "document.querySelectorAll('.card').length === 7").await?;
    page.until_shows("h1", "A room on a stick").await?;
    page.until("the logo is shown", "document.querySelector('.logo').naturalWidth > 0").await?;
    page.picture("packed").await?;
    page.click(".card a[href='#/t/vellmar-flood-barrier']").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.press("n").await?;
    page.until("the second page is shown", "location.hash.endsWith('page=2')").await?;
    page.until_focus("#page").await?;
    page.type_into("#find", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    page.client.goto(&format!("{url}#/t/brenn-valley-inquiry/e9.p1")).await.map_err(|error| error.to_string())?;
    page.until("a link into the file leads to its paragraph", "document.querySelector('.target')?.id === '/e9.p1'")
        .await?;
    page.eval("document.querySelectorAll('.paragraph .permalink')[1].click()").await?;
    let is_followed = "(id => id !== '/e9.p1' && location.href.endsWith('reading%20room.html#/t/brenn-valley-inquiry' + id))(document.querySelectorAll('.paragraph')[1].id)";
    page.until("a permalink leads to its paragraph", is_followed).await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("the transcript is shown after a reload", "document.querySelector('.exchange')").await?;
    let before = page.eval(SIZE).await?;
    open_settings(page).await?;
    set(page, 1, "150").await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("the text is shown in the chosen size", &format!("({SIZE}) === 1.5 * {before}")).await?;
    open_settings(page).await?;
    page.click(".settings-reset").await?;
    page.click("#settings-close").await?;
    opens_files(page, url.as_str()).await?;
    let requested = "performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith('data:') && !it.startsWith('blob:')).join()";
    let requested = page.string(requested).await?;
    ensure!(requested.is_empty(), "the page requested {requested}");
    let faults = page.faults().await?;
    ensure!(faults.is_empty(), "the scenario passed, but: {faults}");
    Ok(())
}
