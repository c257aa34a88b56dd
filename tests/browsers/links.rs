//! Links to exchanges and paragraphs, and addresses that name nothing.

use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

crate::scenarios! {
    "A link to a paragraph lands there, shows it and gives it the focus" => lands,
    "Every exchange and paragraph has a link, seen on focus, that copies itself" => copies,
    "A link to an exchange that is not there says so and shows the nearest" => nearest_exchange,
    "A link to a transcript that is not there offers the nearest" => nearest_transcript,
    "An address that names nothing says what it looked for and leads on" => unknown,
}

async fn lands(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier/e8.p2").await?;
    page.until("it is marked", "document.querySelector('.paragraph.target')?.id === '/e8.p2'").await?;
    page.until(
        "it is in view",
        "(it => it.top >= 0 && it.top < innerHeight)(document.querySelector('.target').getBoundingClientRect())",
    )
    .await?;
    page.until_focus("[id='/e8.p2']").await?;
    page.until(
        "its page is current",
        "document.querySelector('.pager a[aria-current=page] .pager-number').innerText === '2'",
    )
    .await
}

async fn copies(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier").await?;
    page.until("it is drawn", "document.querySelectorAll('.exchange').length === 5").await?;
    ensure_eq!(page.count(".exchange-number .permalink").await?, 5, "links of exchanges");
    ensure_eq!(page.count(".paragraph .permalink").await?, page.count(".paragraph").await?, "links of paragraphs");
    let is_seen = "getComputedStyle(document.querySelector('.paragraph .permalink')).color !== 'rgba(0, 0, 0, 0)'";
    let hover = page.eval("matchMedia('(hover: hover)').matches").await?;
    if hover == true {
        ensure_eq!(page.eval(is_seen).await?, false, "it is seen before");
    }
    page.eval("document.querySelector('.paragraph .permalink').focus({focusVisible: true})").await?;
    page.until("it is seen on focus", is_seen).await?;
    let label = page.string("document.activeElement.getAttribute('aria-label')").await?;
    ensure!(label.starts_with("Link to paragraph 1 of "), "it is called {label}");
    page.eval("document.activeElement.click()").await?;
    page.until("the address is the paragraph's", "location.hash === '#/t/vellmar-flood-barrier/e1.p1'").await?;
    page.until("it says what was done", "['Link copied.', 'Copy the link from the address bar.'].includes(document.querySelector('.announcement').innerText)")
        .await
}

async fn nearest_exchange(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier/e99").await?;
    page.until_shows(".not-there", "That passage is not in this transcript. Showing the nearest: statement 12").await?;
    page.until(
        "the nearest is shown",
        &format!("document.querySelector('.exchange.target')?.id === '/e{}'", crate::EXCHANGES),
    )
    .await
}

async fn nearest_transcript(page: &Page<'_>) -> Outcome {
    page.open("#/t/velmar-flood-barier").await?;
    page.until_shows("main", "Can’t show this transcript").await?;
    page.until_shows("main", "There is no transcript velmar-flood-barier.").await?;
    page.until_shows("main", "Did you mean: Press conference on the Vellmar flood barrier").await?;
    page.click("main a[href='#/t/vellmar-flood-barrier']").await?;
    page.until_shows("h1", "Vellmar flood barrier").await
}

async fn unknown(page: &Page<'_>) -> Outcome {
    page.open("#/no/such/place").await?;
    page.until_shows("main", "Page not found").await?;
    page.until_shows("main", "#/no/such/place").await?;
    page.click("main a[href='#/']").await?;
    page.until("the library is there", "document.querySelector('.card')").await
}
