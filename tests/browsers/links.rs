//! Links to exchanges and paragraphs, and unknown addresses.

use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

crate::scenarios! {
    "Between the library and a transcript the focus moves to the title" => title_gets_focus,
    "A link to a paragraph shows the paragraph, marks it and gives it the focus" => lands,
    "Every exchange and paragraph has a link that is visible on focus and copies itself" => copies,
    "A link to a missing exchange shows a message and the nearest exchange" => nearest_exchange,
    "A link to a missing transcript offers the transcript with the nearest id" => nearest_transcript,
    "An unknown address shows a message with the address and a link to the library" => unknown,
}

async fn lands(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier/e8.p2").await?;
    page.until("the paragraph is marked", "document.querySelector('.paragraph.target')?.id === '/e8.p2'").await?;
    page.until(
        "the paragraph is in view",
        "(it => it.top >= 0 && it.top < innerHeight)(document.querySelector('.target').getBoundingClientRect())",
    )
    .await?;
    page.until_focus("[id='/e8.p2']").await?;
    page.until(
        "the pager names the page of the paragraph",
        "document.querySelector('.pager a[aria-current=page] .pager-number').innerText === '2'",
    )
    .await
}

async fn copies(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier").await?;
    page.until("the page is drawn", "document.querySelectorAll('.exchange').length === 5").await?;
    ensure_eq!(page.count("h2.speaker .permalink").await?, 5, "the number of links to exchanges");
    ensure_eq!(
        page.count(".paragraph .permalink").await?,
        page.count(".paragraph").await?,
        "the number of links to paragraphs"
    );
    let is_visible = "getComputedStyle(document.querySelector('.paragraph .permalink')).color !== 'rgba(0, 0, 0, 0)'";
    let hover = page.eval("matchMedia('(hover: hover)').matches").await?;
    if hover == true {
        ensure_eq!(page.eval(is_visible).await?, false, "the link is visible before it has the focus");
    }
    page.eval("document.querySelector('.paragraph .permalink').focus({focusVisible: true})").await?;
    page.until("the link is visible on focus", is_visible).await?;
    let label = page.string("document.activeElement.getAttribute('aria-label')").await?;
    ensure!(label.starts_with("Link to paragraph 1 of "), "the label is {label}");
    page.eval("document.activeElement.click()").await?;
    page.until("the address names the paragraph", "location.hash === '#/t/vellmar-flood-barrier/e1.p1'").await?;
    page.until("the copy is announced", "['Link copied.', 'Copy the link from the address bar.'].includes(document.querySelector('.announcement').innerText)")
        .await
}

async fn nearest_exchange(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier/e99").await?;
    page.until_shows(".not-there", "That passage is not in this transcript. Showing the nearest: statement 12").await?;
    page.until(
        "the nearest exchange is shown",
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
    page.until("the library is shown", "document.querySelector('.card')").await
}

async fn title_gets_focus(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    page.click(".card a[href='#/t/vellmar-flood-barrier']").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.until("its title has the focus", "document.activeElement.matches('.masthead h1')").await?;
    page.click(".back a").await?;
    page.until("the library is shown again", "document.querySelector('.card')").await?;
    page.until_focus("h1").await
}
