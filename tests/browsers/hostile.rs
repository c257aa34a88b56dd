//! A transcript that attacks the page. The page shows it as text.

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::site::rostrum;
use harness::{ensure, ensure_eq};

use crate::finding::MARKS;

crate::scenarios! {
    "A hostile transcript is shown as plain text, and no script of it runs" => hostile,
    "A reader sees no list of problems; `rostrum check` lists them for the publisher" => problems_for_publisher,
    "A word of ten thousand letters and a paragraph of a megabyte do not make the page scroll sideways" => huge,
}

async fn hostile(page: &Page<'_>) -> Outcome {
    let text = std::fs::read(harness::project("tests/fixtures/hostile.json")).map_err(|error| error.to_string())?;
    page.host.fail("library/hostile.json", Fault::Body(text));
    page.open("#/t/hostile").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.until_shows("h1", "<script>watched.ran.push('title')</script>").await?;
    page.until_shows(".page", "<img src=x onerror=\"watched.ran.push('image')\">").await?;
    page.click(".about > summary").await?;
    page.until_shows(".source", "javascript:watched.ran.push('link')").await?;
    ensure_eq!(
        page.count("main img, main script, main iframe, main a[href^='javascript']").await?,
        0,
        "the number of elements made from text"
    );
    page.type_into("#find", "<img").await?;
    page.until("markup is found as text", &format!("{MARKS}.includes('<img')")).await?;
    page.until_shows(".legend", "<img").await?;
    ensure_eq!(page.string("watched.ran.join()").await?, "", "the scripts that ran");
    Ok(())
}

async fn problems_for_publisher(page: &Page<'_>) -> Outcome {
    let file = harness::project("tests/fixtures/hostile.json");
    let text = std::fs::read(&file).map_err(|error| error.to_string())?;
    page.host.fail("library/hostile.json", Fault::Body(text));
    page.open("#/t/hostile").await?;
    page.until(
        "the transcript is shown",
        "document.querySelector('.exchange') && document.querySelector('.find-list')",
    )
    .await?;
    page.settle().await?;
    let shown = page.string("document.body.textContent").await?;
    let (code, _, report) = rostrum(&["check", &file.display().to_string()])?;
    ensure_eq!(code, Some(1), "the exit code of the check");
    for problem in ["not a web address", "changes the direction", "the text is empty", "control character"] {
        ensure!(report.contains(problem), "the check does not report {problem:?}: {report}");
        ensure!(!shown.contains(problem), "a reader sees {problem:?}");
    }
    Ok(())
}

async fn huge(page: &Page<'_>) -> Outcome {
    let text =
        std::fs::read_to_string(harness::project("tests/fixtures/hostile.json")).map_err(|error| error.to_string())?;
    let text = text.replace("LONG WORD", &"w".repeat(10_000)).replace("LONG PARAGRAPH", &"many words ".repeat(100_000));
    page.host.fail("library/hostile.json", Fault::Body(text.into()));
    page.open("#/t/hostile").await?;
    page.until(
        "the transcript is shown",
        "document.querySelector('.exchange') && document.querySelector('.find-list')",
    )
    .await?;
    page.settle().await?;
    let width = page.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
    ensure!(width == 0, "the page is {width} px wider than the window");
    page.type_into("#find", "many").await?;
    page.until_shows(".find-count", "100,000 matches").await
}
