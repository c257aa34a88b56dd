//! Find while the reader moves on by links, pages, keys and lists.

use std::time::Duration;

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure_eq, keys};
use serde_json::json;

use crate::finding::MARKS;

crate::scenarios! {
    "Following a link within a transcript keeps the query, but the link itself does not contain it" => links,
    "Going back from another page leads to where the reader was, not to the current match" => back,
    "The target of a link and the top of a new page appear below the find bar" => below_the_bar,
    "The list of matches takes the keyboard focus, and returns it when it closes" => list_by_keys,
    "A copied link leads through the plain page, and the speaker is in view" => through_plain_page,
    "Ctrl and Enter lead from the field of find to the match in the text" => from_field_to_text,
    "Keys that compose a character have no other effect" => composing,
    "Switching off a term applies to the word, not to its position in the query" => switched_off,
    "The count distinguishes shown matches from matches in the whole transcript" => counted,
    "Find matches headings like other text, and leads to them" => heading,
    "Each row of the list is one line in the direction of its paragraph" => directions,
    "A choice shows the current value, however often it was changed" => choices,
}

const FOUND: &str = "#/t/vellmar-flood-barrier?q=gate";

/// Opens an address with a query, and waits for its matches.
async fn until_found(page: &Page<'_>, address: &str) -> Outcome {
    page.open(address).await?;
    page.until_shows(".find-count", "on this page").await
}

async fn links(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    page.until("the contents are shown", "document.querySelectorAll('.contents [role=listitem]').length > 0 || (document.querySelector('.contents').open = true, false)").await?;
    page.choose(".page-size select", "1").await?;
    page.until("one exchange is shown", "document.querySelectorAll('.exchange').length === 1").await?;
    ensure_eq!(
        page.string("document.querySelector('.contents a').getAttribute('href').includes('gate')").await?,
        "false",
        "the link itself contains the query"
    );
    page.click(".contents [role=listitem]:nth-child(2) a").await?;
    page.until("the line leads to its exchange", "document.querySelector('.exchange.target')?.id.endsWith('e2')")
        .await?;
    for kept in ["/e2?", "q=gate", "per=1"] {
        page.until("the address keeps the choices", &format!("location.hash.includes({kept:?})")).await?;
    }
    page.until("the matches are marked", &format!("{MARKS}.length > 0")).await?;
    page.click(".paragraph .permalink").await?;
    page.until("the pilcrow leads to its paragraph", "!!document.querySelector('.paragraph.target')").await?;
    page.until("the address keeps the query", "location.hash.includes('/e2.p1?') && location.hash.includes('q=gate')")
        .await?;
    // The reader scrolls away, and follows the same link again.
    page.eval("scrollTo(0, 0)").await?;
    page.eval("document.querySelector('.paragraph .permalink').click()").await?;
    page.until("the link leads there again", "(it => it.top >= 0 && it.bottom <= innerHeight && scrollY > 0)(document.querySelector('.paragraph.target').getBoundingClientRect())").await?;
    page.click(".find-list").await?;
    page.until("the list is shown", "!!document.querySelector('.row')").await?;
    page.eval("document.querySelector('.strip a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))").await?;
    page.until("the picture leads to its exchange", "location.hash.includes('/e1?')").await?;
    page.until(
        "the address keeps the list and the page size",
        "location.hash.includes('list=place') && location.hash.includes('per=1')",
    )
    .await
}

/// Waits until the app has stored the reader's position with the entry of the history: the element at the top of the window,
/// and its distance from there. The app stores it shortly after the last scroll event.
async fn until_position_is_stored(page: &Page<'_>) -> Outcome {
    let is_stored = "(([distance, id]) => { const it = document.getElementById('/' + id); \
        return !!it && Math.abs(it.getBoundingClientRect().top - distance) < 2 })((history.state ?? '').split(' '))";
    page.until("the position is stored", is_stored).await
}

async fn back(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    page.click("#find").await?;
    page.press(keys::ENTER).await?;
    page.until_shows(".find-count", "1 of ").await?;
    let top = "Math.round(document.querySelectorAll('.exchange')[3].getBoundingClientRect().top)";
    // Exchanges that were never drawn get their height on the way, so that the page scrolls until the exchange is there.
    let is_at_top =
        format!("Math.abs({top}) < 300 || (document.querySelectorAll('.exchange')[3].scrollIntoView(), false)");
    page.until("the fourth exchange is at the top", &is_at_top).await?;
    until_position_is_stored(page).await?;
    let before = page.eval(top).await?.as_i64().unwrap_or(i64::MAX);
    // Turns the page by a key, because the driver would scroll to a link before it clicks.
    page.eval("document.activeElement.blur()").await?;
    page.press("n").await?;
    page.until_shows(".pager a[aria-current=page] .pager-number", "2").await?;
    until_position_is_stored(page).await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until_shows(".pager a[aria-current=page] .pager-number", "1").await?;
    let is_restored = format!("Math.abs({top} - {before}) < 8");
    page.until("the reader is where they were", &is_restored).await?;
    page.stays(Duration::from_millis(400), "the reader is where they were", &is_restored).await
}

async fn below_the_bar(page: &Page<'_>) -> Outcome {
    let is_below = |selector: &str| {
        format!(
            "(it => it && it.top >= document.querySelector('.find-bar').getBoundingClientRect().bottom - 1 && \
             it.top < innerHeight / 2)(document.querySelector({selector:?})?.getBoundingClientRect())"
        )
    };
    for (address, selector) in [("e3", ".exchange.target"), ("e2.p7", ".paragraph.target")] {
        until_found(page, &format!("#/t/vellmar-flood-barrier/{address}?q=gate")).await?;
        page.until("the target is below the bar", &is_below(selector)).await?;
        page.stays(Duration::from_millis(300), "the target is below the bar", &is_below(selector)).await?;
    }
    page.eval("document.activeElement.blur()").await?;
    page.press("n").await?;
    page.until_shows(".pager a[aria-current=page] .pager-number", "2").await?;
    page.until("the first number is below the bar", &is_below("h2.speaker")).await
}

async fn through_plain_page(page: &Page<'_>) -> Outcome {
    // The link that a reader copies leads through the plain page, to which the browser itself scrolls.
    for address in ["e2.p2", "e9.p2"] {
        page.open("t/vellmar-flood-barrier/?fresh").await?;
        page.open(&format!("t/vellmar-flood-barrier/?{address}#/{address}")).await?;
        page.until(
            "the app is there",
            "!document.querySelector('#plain') && document.querySelector('.paragraph.target')",
        )
        .await?;
        let head = "(it => it.top >= 0 && it.top < innerHeight / 2)([...document.querySelectorAll('h2.speaker, h3.speaker')]\
                .filter(it => it.compareDocumentPosition(document.querySelector('.target')) & 4).pop().getBoundingClientRect())";
        page.until(&format!("the speaker of {address} is in view"), head).await?;
        page.stays(Duration::from_millis(300), "the speaker is in view", head).await?;
    }
    Ok(())
}

async fn from_field_to_text(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    page.click("#find").await?;
    let has_focus = |number: &str| {
        format!(
            "document.activeElement.matches('.paragraph') && document.querySelector('.find-count').innerText.startsWith('{number} of') && \
             [...CSS.highlights.get('current-match')].some((mark) => document.activeElement.contains(mark.startContainer))"
        )
    };
    page.press_with(keys::CONTROL, keys::ENTER).await?;
    page.until("the paragraph of the next match has the focus", &has_focus("1")).await?;
    page.click("#find").await?;
    page.press(&keys::ENTER.repeat(2)).await?;
    page.until_shows(".find-count", "3 of ").await?;
    page.press_with(keys::CONTROL, keys::ENTER).await?;
    page.until("the paragraph of the current match has the focus", &has_focus("3")).await?;
    // The query stays, and single keys act.
    page.press("m").await?;
    page.until_focus(".rows").await
}

async fn list_by_keys(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    page.eval("document.querySelector('.find-list').focus()").await?;
    page.press(keys::ENTER).await?;
    page.until_focus(".rows").await?;
    // The space bar shows the match, but the focus stays in the list.
    page.press(&[keys::DOWN, keys::SPACE].concat()).await?;
    page.until_shows(".find-count", "2 of ").await?;
    page.until_focus(".rows").await?;
    page.press(keys::ENTER).await?;
    let has_focus = "(it => it?.matches('.paragraph') && [...CSS.highlights.get('current-match')].some(mark => it.contains(mark.startContainer)))(document.activeElement)";
    page.until("the paragraph of the match has the focus", has_focus).await?;
    page.press("m").await?;
    page.until_focus(".rows").await?;
    page.press(keys::ESCAPE).await?;
    page.until("the list is closed", "!document.querySelector('.concordance')").await?;
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
    let press = |key: &str| {
        format!(
            "document.querySelector('#find').dispatchEvent(new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, {key} }}))"
        )
    };
    for key in ["Escape", "Enter"] {
        page.eval(&press(&format!("key: '{key}', isComposing: true"))).await?;
        page.eval(&press(&format!("key: '{key}', keyCode: 229, which: 229"))).await?;
    }
    let is_kept = "document.querySelector('#find').value === 'gate'";
    page.stays(Duration::from_millis(300), "the field keeps its text", is_kept).await?;
    page.until_shows(".find-count", "on this page").await?;
    page.eval(&press("key: 'Escape'")).await?;
    page.until("the field is cleared", "document.querySelector('#find').value === ''").await
}

async fn choices(page: &Page<'_>) -> Outcome {
    until_found(page, FOUND).await?;
    let shows = |value: &str| format!("document.querySelector('.find-show select').value === {value:?}");
    for value in ["any", "everything", "any"] {
        page.choose(".find-show select", value).await?;
        page.until("the address follows", &format!("location.hash.includes('show=any') === {}", value == "any"))
            .await?;
    }
    page.click(".show-everything").await?;
    page.until("the address says that all are shown", "!location.hash.includes('show=')").await?;
    page.until("the choice says so", &shows("everything")).await?;
    page.choose(".find-show select", "all").await?;
    page.until("the address contains the choice", "location.hash.includes('show=all')").await?;
    page.open(FOUND).await?;
    page.until("the choice follows another address", &shows("everything")).await
}

async fn switched_off(page: &Page<'_>) -> Outcome {
    until_found(page, "#/t/vellmar-flood-barrier?q=water%20gate").await?;
    page.click(".legend li:first-child button").await?;
    page.until("the address contains the choice", "location.hash.includes('off=1')").await?;
    page.until("only \"gate\" is marked", &format!("{MARKS}.length > 0 && {MARKS}.every(it => /gate/i.test(it))"))
        .await?;
    page.put_into("#find", "gate").await?;
    page.until("\"gate\" is still marked", &format!("{MARKS}.length > 0")).await?;
    page.until("no term is off", "!document.querySelector('.legend [aria-pressed=false]')").await?;
    page.until("the address contains the query alone", "location.hash.endsWith('?q=gate')").await?;
    page.click(".legend li:first-child button").await?;
    page.until_shows(".find-count", "All terms hidden").await
}

async fn counted(page: &Page<'_>) -> Outcome {
    // With a target, the page does not go to the first match, which would be counted instead.
    page.open("#/t/vellmar-flood-barrier/e2?q=gate%20water&show=all").await?;
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
    page.until("both matches are listed", "document.querySelectorAll('.row').length === 2").await?;
    let sides = |row: usize| {
        format!(
            "(([a, b, c]) => Math.sign(a - b) + ' ' + Math.sign(b - c))(['.row-left bdi', '.row-match', '.row-right bdi'].map(it => document.querySelectorAll('.row')[{row}].querySelector(it).getBoundingClientRect().left))"
        )
    };
    ensure_eq!(page.string(&sides(0)).await?, "1 1", "the order of the parts of an Arabic line, from right to left");
    ensure_eq!(page.string(&sides(1)).await?, "-1 -1", "the order of the parts of an English line, from left to right");
    let direction = "getComputedStyle(document.querySelector('.row-left bdi')).direction";
    ensure_eq!(page.string(direction).await?, "rtl", "the direction of an Arabic line that begins with Latin letters");
    page.until("each row is one line", "[...document.querySelectorAll('.row-line')].every(it => it.scrollHeight < 40)")
        .await
}

async fn heading(page: &Page<'_>) -> Outcome {
    page.open("#/t/vellmar-flood-barrier?q=money").await?;
    page.until("the match is counted", "/^1 (match|of 1)/.test(document.querySelector('.find-count')?.textContent)")
        .await?;
    page.click("#find").await?;
    page.press(keys::ENTER).await?;
    let heading = "[...document.querySelectorAll('.exchange-heading')].find(it => /money/i.test(it.textContent))";
    page.until(
        "the heading is marked",
        &format!("[...CSS.highlights.get('current-match')].some(it => {heading}.contains(it.startContainer))"),
    )
    .await?;
    page.until("the heading is in view", &format!("(it => it.top >= document.querySelector('.find-bar').getBoundingClientRect().bottom - 1 && it.bottom <= innerHeight)({heading}.getBoundingClientRect())")).await?;
    page.click(".find-list").await?;
    page.until_focus(".rows").await?;
    page.until("the heading is listed", "document.querySelector('.row-match')?.textContent === 'Money'").await?;
    ensure_eq!(page.text(".row-place").await?, "Heading page 1", "the place in the row");
    page.press(keys::ENTER).await?;
    page.until("the heading has the focus", &format!("document.activeElement === {heading}")).await?;
    page.open("?take=highlights#/t/vellmar-flood-barrier?q=money").await?;
    page.until("the match has an element", "document.querySelector('.exchange-heading mark')?.textContent === 'Money'")
        .await
}
