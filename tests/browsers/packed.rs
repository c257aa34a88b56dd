//! A library in one file, opened from the disk, with no host at all.

use harness::ensure;
use harness::page::{Outcome, Page};
use harness::site::Workshop;

crate::scenarios! {
    "A packed library opens from the disk: pages, find and links, and asks for nothing" => packed,
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
    page.until("the library is there", "document.querySelectorAll('.card').length === 7").await?;
    page.until_shows("h1", "A room on a stick").await?;
    page.until("the mark is seen", "document.querySelector('.logo').naturalWidth > 0").await?;
    page.picture("packed").await?;
    page.click(".card a[href='#/t/vellmar-flood-barrier']").await?;
    page.until("it is there", "document.querySelector('.exchange')").await?;
    page.press("n").await?;
    page.until("the second page is shown", "location.hash.endsWith('page=2')").await?;
    page.until_focus("#page").await?;
    page.type_into("#find", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    page.client.goto(&format!("{url}#/t/brenn-valley-inquiry/e9.p1")).await.map_err(|error| error.to_string())?;
    page.until("a link within it lands", "document.querySelector('.target')?.id === '/e9.p1'").await?;
    page.eval("document.querySelectorAll('.paragraph .permalink')[1].click()").await?;
    let leads = "(id => id !== '/e9.p1' && location.href.endsWith('reading%20room.html#/t/brenn-valley-inquiry' + id))(document.querySelectorAll('.paragraph')[1].id)";
    page.until("a link of its own leads there", leads).await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("it is there after a reload", "document.querySelector('.exchange')").await?;
    let asked =
        "performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith('data:')).join()";
    let asked = page.string(asked).await?;
    ensure!(asked.is_empty(), "it asked for {asked}");
    let faults = page.faults().await?;
    ensure!(faults.is_empty(), "it went as it should, but: {faults}");
    Ok(())
}
