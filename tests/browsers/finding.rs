//! Marks, counts, and the way from match to match.

use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

crate::scenarios! {
    "Marks appear as one types, with counts of the page and of the transcript, and the address keeps them" => as_one_types,
    "Case, accents and the form of quotes make no difference" => folding,
    "A phrase is found as a whole, and several words each" => phrases,
    "In Chinese any run of characters is found" => chinese,
    "Next and previous lead from match to match across pages, and around" => stepping,
    "Escape clears the marks" => clears,
}

const MARKS: &str = "[...document.querySelectorAll('mark')].map(it => it.textContent)";

async fn find(page: &Page<'_>, transcript: &str, query: &str) -> Outcome {
    page.open(&format!("#/t/{transcript}")).await?;
    page.until("the field is there", "document.querySelector('#find') && document.querySelector('.exchange')").await?;
    page.type_into("#find", query).await
}

async fn as_one_types(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "wat").await?;
    page.until("marks are there", &format!("{MARKS}.length > 0 && {MARKS}.every(it => it.toLowerCase() === 'wat')"))
        .await?;
    page.type_into("#find", "er").await?;
    page.until("marks follow", &format!("{MARKS}.length > 0 && {MARKS}.every(it => it.toLowerCase() === 'water')"))
        .await?;
    page.until("the address follows", "location.hash.endsWith('?q=water')").await?;
    let count = page.text(".find-count").await?;
    let on_page = page.count("mark").await?;
    ensure!(count.starts_with(&format!("{on_page} on this page, ")), "the count says {count}, marked are {on_page}");
    let total: usize = count.split(' ').nth(4).and_then(|number| number.parse().ok()).unwrap_or_default();
    page.choose(".page-size select", "all").await?;
    page.until("the whole transcript has as many marks as were told", &format!("{MARKS}.length === {total}")).await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("the address brings them back", &format!("{MARKS}.length === {total}")).await
}

async fn folding(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "jose's").await?;
    page.until_shows(".find-count", "Not found in this transcript").await?;
    page.open("#/t/china-diplomacy-new-era?q=party%E2%80%99s%20EXTERNAL").await?;
    page.until("both are marked", &format!("{MARKS}.includes(\"Party's\") && {MARKS}.includes('external')")).await
}

async fn phrases(page: &Page<'_>) -> Outcome {
    find(page, "china-diplomacy-new-era", "“external work” seeking").await?;
    page.until(
        "both are marked",
        &format!("{MARKS}.includes('external work') || {MARKS}.includes('external\u{a0}work')"),
    )
    .await?;
    let others = page.string(&format!("{MARKS}.filter(it => !/^(external\\swork|seeking)$/i.test(it)).join()")).await?;
    ensure_eq!(others, "", "other marks");
    Ok(())
}

async fn chinese(page: &Page<'_>) -> Outcome {
    find(page, "nanwan-tram-line", "电车").await?;
    page.until("it is marked", &format!("{MARKS}.length > 0 && {MARKS}.every(it => it === '电车')")).await
}

async fn stepping(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "in the transcript").await?;
    let total: usize =
        page.text(".find-count").await?.split(' ').nth(4).and_then(|it| it.parse().ok()).unwrap_or_default();
    ensure!(total > 6, "too few matches: {total}");
    page.press("\u{e007}").await?;
    page.until_shows(".find-count", &format!("1 of {total}")).await?;
    page.click("button[aria-label='Previous match']").await?;
    page.until_shows(".find-count", &format!("{total} of {total}")).await?;
    let in_view = "(it => it && it.getBoundingClientRect().top >= 0 && it.getBoundingClientRect().bottom <= innerHeight)(document.querySelector('mark.current'))";
    page.until("the last one, on another page, is in view", in_view).await?;
    page.until("that is not the first page", "document.querySelector('.pager a[aria-current=page]').innerText !== '1'")
        .await?;
    page.click("button[aria-label='Next match']").await?;
    page.until_shows(".find-count", &format!("1 of {total}")).await?;
    page.until("the first one is in view", in_view).await?;
    ensure_eq!(page.count("mark.current").await?, 1, "current matches");
    Ok(())
}

async fn clears(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "water").await?;
    page.until("marks are there", &format!("{MARKS}.length > 0")).await?;
    page.press("\u{e00c}").await?;
    page.until("no mark is left", &format!("{MARKS}.length === 0")).await?;
    page.until("the field is empty", "document.getElementById('find').value === ''").await?;
    page.until("the address is plain", "!location.hash.includes('q=')").await
}
