//! What a reader who looks for something may rely on as they go on: by links, pages, keys and lists.

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};
use serde_json::json;

use crate::finding::MARKS;

crate::scenarios! {
    "Links within a transcript lead on with what is looked for, and name it to nobody else" => links,
    "A reader who goes back from another page is where they were, and not at the match" => back,
    "What a link leads to stands below the find bar, and so does the page that one turns to" => below_the_bar,
    "The list of matches takes the keys, and gives them back" => list_by_keys,
    "Keys that compose a character do nothing else" => composing,
    "What is switched off is the word, and not whatever stands in its place" => switched_off,
    "The count tells what is shown from what is in the transcript" => counted,
    "A heading is found as what is said is, and one can go there" => heading,
    "Lines of the list run as their paragraphs do, and each is one line" => directions,
    "A list of choices shows what holds, however often it was chosen from" => choices,
}

const FOUND: &str = "#/t/vellmar-flood-barrier?q=gate";

async fn until_found(page: &Page<'_>, address: &str) -> Outcome {
    page.open(address).await?;
    page.until_shows(".find-count", "on this page").await
}

async fn links(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    page.until("the contents are there", "document.querySelectorAll('.contents [role=listitem]').length > 0 || (document.querySelector('.contents').open = true, false)").await?;
    page.choose(".page-size select", "1").await?;
    page.until("one is there", "document.querySelectorAll('.exchange').length === 1").await?;
    ensure_eq!(
        page.string("document.querySelector('.contents a').getAttribute('href').includes('gate')").await?,
        "false",
        "what is looked for in the link itself"
    );
    page.click(".contents [role=listitem]:nth-child(2) a").await?;
    page.until("the line leads there", "document.querySelector('.exchange.target')?.id.endsWith('e2')").await?;
    for kept in ["/e2?", "q=gate", "per=1"] {
        page.until("the address keeps it all", &format!("location.hash.includes({kept:?})")).await?;
    }
    page.until("it is marked", &format!("{MARKS}.length > 0")).await?;
    page.click(".paragraph .permalink").await?;
    page.until("the pilcrow leads there", "!!document.querySelector('.paragraph.target')").await?;
    page.until("it keeps what is looked for", "location.hash.includes('/e2.p1?') && location.hash.includes('q=gate')")
        .await?;
    // The reader scrolls away, and follows it once more.
    page.eval("scrollTo(0, 0)").await?;
    page.eval("document.querySelector('.paragraph .permalink').click()").await?;
    page.until("it leads there again", "(it => it.top >= 0 && it.bottom <= innerHeight && scrollY > 0)(document.querySelector('.paragraph.target').getBoundingClientRect())").await?;
    page.click(".find-list").await?;
    page.until("the list is there", "!!document.querySelector('.row')").await?;
    page.eval("document.querySelector('.strip a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))").await?;
    page.until("the picture leads there", "location.hash.includes('/e1?')").await?;
    page.until(
        "the list is still there, and the size is",
        "location.hash.includes('list=place') && location.hash.includes('per=1')",
    )
    .await
}

async fn back(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    page.click("#find").await?;
    page.press("\u{e007}").await?;
    page.until_shows(".find-count", "1 of ").await?;
    let top = "Math.round(document.querySelectorAll('.exchange')[3].getBoundingClientRect().top)";
    // What was never drawn gets its height on the way.
    let there = format!("Math.abs({top}) < 300 || (document.querySelectorAll('.exchange')[3].scrollIntoView(), false)");
    page.until("the fourth exchange is at the top", &there).await?;
    // The place is kept a moment after the scrolling.
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    let before = page.eval(top).await?.as_i64().unwrap_or(i64::MAX);
    // By a key: the driver would scroll to a link before it clicks.
    page.eval("document.activeElement.blur()").await?;
    page.press("n").await?;
    page.until_shows(".pager a[aria-current=page] .pager-number", "2").await?;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until_shows(".pager a[aria-current=page] .pager-number", "1").await?;
    page.until("they are where they were", &format!("Math.abs({top} - {before}) < 8")).await?;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    let after = page.eval(top).await?.as_i64().unwrap_or(i64::MAX);
    ensure!((after - before).abs() < 8, "first at {before}, and then at {after}");
    Ok(())
}

async fn below_the_bar(page: &Page<'_>) -> Outcome {
    let is_below = |what: &str| {
        format!(
            "(it => it && it.top >= document.querySelector('.find-bar').getBoundingClientRect().bottom - 1 && \
             it.top < innerHeight / 2)(document.querySelector({what:?})?.getBoundingClientRect())"
        )
    };
    for (address, what) in [("e3", ".exchange.target"), ("e2.p7", ".paragraph.target")] {
        until_found(page, &format!("#/t/vellmar-flood-barrier/{address}?q=gate")).await?;
        page.until("it is below", &is_below(what)).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        ensure_eq!(page.eval(&is_below(what)).await?, true, format!("{what} stays there"));
    }
    page.eval("document.activeElement.blur()").await?;
    page.press("n").await?;
    page.until_shows(".pager a[aria-current=page] .pager-number", "2").await?;
    page.until("the first number is below", &is_below(".exchange-number")).await
}

async fn list_by_keys(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    page.eval("document.querySelector('.find-list').focus()").await?;
    page.press("\u{e007}").await?;
    page.until_focus(".rows").await?;
    // Down, and the space bar: seen, but the keys stay in the list.
    page.press("\u{e015} ").await?;
    page.until_shows(".find-count", "2 of ").await?;
    page.until_focus(".rows").await?;
    page.press("\u{e007}").await?;
    let is_read = "(it => it?.matches('.paragraph') && [...CSS.highlights.get('current-match')].some(mark => it.contains(mark.startContainer)))(document.activeElement)";
    page.until("the paragraph has the focus", is_read).await?;
    page.press("m").await?;
    page.until_focus(".rows").await?;
    page.press("\u{e00c}").await?;
    page.until("the list is gone", "!document.querySelector('.concordance')").await?;
    page.until_focus(".find-list").await?;
    page.click(".find-list").await?;
    page.click(".concordance-close").await?;
    page.until_focus(".find-list").await?;
    until_found(page, "#/t/vellmar-flood-barrier?q=eels&show=any").await?;
    page.click(".show-everything").await?;
    page.until_focus("#page").await
}

async fn composing(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    let press = |what: &str| {
        format!(
            "document.querySelector('#find').dispatchEvent(new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, {what} }}))"
        )
    };
    for key in ["Escape", "Enter"] {
        page.eval(&press(&format!("key: '{key}', isComposing: true"))).await?;
        page.eval(&press(&format!("key: '{key}', keyCode: 229, which: 229"))).await?;
    }
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    ensure_eq!(page.string("document.querySelector('#find').value").await?, "gate", "the field");
    page.until_shows(".find-count", "on this page").await?;
    page.eval(&press("key: 'Escape'")).await?;
    page.until("it is cleared", "document.querySelector('#find').value === ''").await
}

async fn choices(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    let shows = |value: &str| format!("document.querySelector('.find-show select').value === {value:?}");
    for value in ["any", "everything", "any"] {
        page.choose(".find-show select", value).await?;
        page.until("the address has it", &format!("location.hash.includes('show=any') === {}", value == "any")).await?;
    }
    page.click(".show-everything").await?;
    page.until("all are shown", "!location.hash.includes('show=')").await?;
    page.until("and the list says so", &shows("everything")).await?;
    page.choose(".find-show select", "all").await?;
    page.until("the address has it", "location.hash.includes('show=all')").await?;
    page.open(FOUND).await?;
    page.until("another address has none, and the list says so", &shows("everything")).await
}

async fn switched_off(page: &Page<'_>) -> Outcome {
    until_found(page, "#/t/vellmar-flood-barrier?q=water%20gate").await?;
    page.click(".legend li:first-child button").await?;
    page.until("the address has it", "location.hash.includes('off=1')").await?;
    page.until("gates are marked", &format!("{MARKS}.length > 0 && {MARKS}.every(it => /gate/i.test(it))")).await?;
    page.put_into("#find", "gate").await?;
    page.until("gates still are", &format!("{MARKS}.length > 0")).await?;
    page.until("nothing is off", "!document.querySelector('.legend [aria-pressed=false]')").await?;
    page.until("the address says so", "location.hash.endsWith('?q=gate')").await?;
    page.click(".legend li:first-child button").await?;
    page.until_shows(".find-count", "All terms hidden").await
}

async fn counted(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier?q=gate%20water&show=all").await?;
    page.until_shows(".find-count", " shown, ").await?;
    page.open("#/t/vellmar-flood-barrier?q=gate%20zzzz&show=all").await?;
    page.until_shows(".find-count", "(none shown)").await
}

async fn directions(page: &Page<'_>) -> Outcome {
    let turn = |language: &str, text: &str| json!({"kind": "statement", "language": language, "paragraphs": [{"id": "p1", "text": text}]});
    let exchange = |id: &str, turn| json!({"id": id, "kind": "statement", "turns": [turn]});
    let body = json!({
        "version": 1, "id": "mixed", "title": "Mixed", "language": "en", "participants": [],
        "exchanges": [
            exchange("e1", turn("ar", "BBC قالت إن الماء انقطع")),
            exchange("e2", turn("en", "In verse:\nthe lines\nend الماء where\nthey end.")),
        ],
    });
    page.host.fail("library/mixed.json", Fault::Body(body.to_string().into()));
    page.open("#/t/mixed?q=%D8%A7%D9%84%D9%85%D8%A7%D8%A1&list=place").await?;
    page.until("both are listed", "document.querySelectorAll('.row').length === 2").await?;
    let sides = |row: usize| {
        format!(
            "(([a, b, c]) => Math.sign(a - b) + ' ' + Math.sign(b - c))(['.row-left bdi', '.row-match', '.row-right bdi'].map(it => document.querySelectorAll('.row')[{row}].querySelector(it).getBoundingClientRect().left))"
        )
    };
    ensure_eq!(page.string(&sides(0)).await?, "1 1", "an Arabic line runs from right to left");
    ensure_eq!(page.string(&sides(1)).await?, "-1 -1", "an English line runs from left to right");
    let direction = "getComputedStyle(document.querySelector('.row-left bdi')).direction";
    ensure_eq!(page.string(direction).await?, "rtl", "what begins with Latin letters in Arabic");
    page.until("each is one line", "[...document.querySelectorAll('.row-line')].every(it => it.scrollHeight < 40)")
        .await
}

async fn heading(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier?q=money").await?;
    page.until_shows(".find-count", "1 match (on this page)").await?;
    page.click("#find").await?;
    page.press("\u{e007}").await?;
    let heading = "[...document.querySelectorAll('.exchange-heading')].find(it => /money/i.test(it.textContent))";
    page.until(
        "it is marked",
        &format!("[...CSS.highlights.get('current-match')].some(it => {heading}.contains(it.startContainer))"),
    )
    .await?;
    page.until("it is in view", &format!("(it => it.top >= document.querySelector('.find-bar').getBoundingClientRect().bottom - 1 && it.bottom <= innerHeight)({heading}.getBoundingClientRect())")).await?;
    page.click(".find-list").await?;
    page.until_focus(".rows").await?;
    page.until("it is listed", "document.querySelector('.row-match')?.textContent === 'Money'").await?;
    ensure_eq!(page.text(".row-place").await?, "Heading page 1", "what the row says of it");
    page.press("\u{e007}").await?;
    page.until("the heading has the focus", &format!("document.activeElement === {heading}")).await?;
    page.open("?take=highlights#/t/vellmar-flood-barrier?q=money").await?;
    page.until("it has an element", "document.querySelector('.exchange-heading mark')?.textContent === 'Money'").await
}
