//! Reading a transcript, page by page.

use std::io::Read;
use std::time::Duration;

use fantoccini::wd::PrintConfiguration;
use harness::engine::Engine;
use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

crate::scenarios! {
    "The first transcript reads word for word as it was published, and says which pages are missing" => seed,
    "The pager leads to each page, names the current page, and moves focus and scroll to its top" => pager,
    "Keys turn pages, open the contents and the help, and can be switched off" => keys,
    "Changing the page size keeps the current exchange on the page" => page_size,
    "Back and forward return to the reader's position" => back_and_forward,
    "Going back restores the position even if the text loads late" => back_before_the_text,
    "The find field keeps the focus that a key gave it while the page turns" => field_while_turning,
    "The last position in a transcript is stored on the device and offered on the next visit" => resume,
    "The contents name the questioner and the first words of each exchange, and lead there" => contents,
    "Questions, follow-ups, answers and notes look different" => kinds,
    "Printing includes the whole transcript" => printing,
    "Arabic runs from right to left, and every text names its language" => right_to_left,
    "Three hundred exchanges fit on one page" => long,
}

async fn seed(page: &Page<'_>) -> Outcome {
    page.open("#/t/china-diplomacy-new-era").await?;
    page.until("the exchange is shown", "document.querySelector('.exchange')").await?;
    let source = std::fs::read_to_string(harness::project("tests/fixtures/library/china-diplomacy-new-era.txt"));
    let source = source.map_err(|error| error.to_string())?;
    let paragraphs: Vec<&str> = source.split("\n\n").map(str::trim_end).filter(|text| text.len() > 160).collect();
    ensure_eq!(paragraphs.len(), 7 + 1, "the number of long paragraphs in the source, with the question");
    for paragraph in paragraphs {
        let is_shown = format!(
            "[...document.querySelectorAll('.paragraph')].some(it => it.firstChild.textContent === {paragraph:?} || [...it.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('').trimEnd() === {paragraph:?})"
        );
        page.until("the paragraph is shown word for word", &is_shown).await?;
    }
    ensure_eq!(page.count(".turn.answer .paragraph").await?, 7, "the number of paragraphs of the answer");
    let title =
        "Publicity Department of CPC Central Committee holds press conference on China's diplomacy in the new era";
    ensure_eq!(page.text("h1").await?, title, "the title");
    let line = page.text(".event-line").await?;
    ensure!(line.starts_with("Press conference on China's diplomacy in the new era | "), "the event line is {line}");
    for part in ["2022", "October", "14"] {
        ensure!(line.contains(part), "the date lacks {part}: {line}");
    }
    page.until_shows(".turn.question .speaker-name", "Global Times").await?;
    page.until_shows(".turn.answer .speaker-name", "Guo Yezhou").await?;
    page.until_shows(".coverage", "Incomplete: 1 of 12 published pages").await?;
    page.until_shows(".back", "Library").await
}

const VELLMAR: &str = "#/t/vellmar-flood-barrier";
const FILE: &str = "library/vellmar-flood-barrier.json";

/// Waits until the pager names this page as the current one.
async fn until_page(page: &Page<'_>, number: usize) -> Outcome {
    let shown =
        format!("document.querySelector('.pager a[aria-current=page] .pager-number')?.innerText === '{number}'");
    page.until(&format!("page {number} is shown"), &shown).await
}

async fn pager(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    until_page(page, 1).await?;
    ensure_eq!(page.count("nav.pager").await?, 2, "the number of pagers");
    page.eval("window.scrollTo(0, document.body.scrollHeight)").await?;
    page.click(".pager a[aria-label='Next page']").await?;
    until_page(page, 2).await?;
    page.until_focus("#page").await?;
    page.until(
        "the top of the page is in view",
        "(top => top > -5 && top < innerHeight / 2)(document.getElementById('page').getBoundingClientRect().top)",
    )
    .await?;
    page.until("the title names the page", "document.title.includes('page 2 of 3')").await?;
    ensure_eq!(
        page.string(
            "document.getElementById('page').ariaLabel ?? document.getElementById('page').getAttribute('aria-label')"
        )
        .await?,
        "Page 2 of 3",
        "the label of the region"
    );
    for (label, number) in [("Last page", 3), ("Previous page", 2), ("First page", 1)] {
        page.click(&format!(".pager a[aria-label='{label}']")).await?;
        until_page(page, number).await?;
    }
    page.click(".pager li:nth-child(3) a").await?;
    until_page(page, 3).await?;
    ensure_eq!(page.count("a[aria-label='Next page']").await?, 0, "the number of links to a page after the last");
    page.open(&format!("{VELLMAR}?page=2")).await?;
    until_page(page, 2).await
}

async fn keys(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    until_page(page, 1).await?;
    for (key, number) in [("n", 2), ("n", 3), ("p", 2), ("l", 3), ("f", 1), ("p", 1)] {
        page.press(key).await?;
        until_page(page, number).await?;
    }
    page.until_focus("#page").await?;
    let open = page.eval("document.querySelector('.contents').open").await?;
    page.press("c").await?;
    page.until("the contents open or close", &format!("document.querySelector('.contents').open !== {open}")).await?;
    page.press("/").await?;
    page.until_focus("#find").await?;
    page.press("n").await?;
    page.until("the letter goes into the field", "document.getElementById('find').value === 'n'").await?;
    until_page(page, 1).await?;
    page.eval("document.activeElement.blur()").await?;
    page.press("?").await?;
    page.until("the help is open", "document.querySelector('dialog.help').open").await?;
    page.click(".help input[type=checkbox]").await?;
    page.click(".help button").await?;
    page.until("the help is closed", "!document.querySelector('dialog.help').open").await?;
    page.press("l").await?;
    let is_first = "document.querySelector('.pager a[aria-current=page] .pager-number').innerText === '1'";
    page.stays(Duration::from_millis(300), "page 1 is shown", is_first).await
}

async fn page_size(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?page=3")).await?;
    until_page(page, 3).await?;
    page.choose(".page-size select", "1").await?;
    page.until("one exchange is shown", "document.querySelectorAll('.exchange').length === 1").await?;
    page.until("the eleventh exchange is shown", "document.querySelector('.exchange').id === '/e11'").await?;
    until_page(page, 11).await?;
    page.choose(".page-size select", "all").await?;
    page.until(
        "all exchanges are shown",
        &format!("document.querySelectorAll('.exchange').length === {}", crate::EXCHANGES),
    )
    .await?;
    page.until("the address contains the choice", "location.hash.includes('per=all')").await
}

async fn back_and_forward(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("a page is drawn", "document.querySelectorAll('.exchange').length === 5").await?;
    page.settle().await?;
    page.eval("document.getElementById('/e3').scrollIntoView({block: 'start'})").await?;
    page.settle().await?;
    ensure!(page.eval("scrollY").await?.as_f64() > Some(200.0), "the page did not scroll");
    // The position of the text, not the pixels from the start, because exchanges above that were never drawn have no height of
    // their own.
    let top = "document.getElementById('/e3').getBoundingClientRect().top";
    let before = page.eval(top).await?.as_f64().unwrap_or_default();
    page.press("n").await?;
    until_page(page, 2).await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    until_page(page, 1).await?;
    page.until("the position is restored", &format!("Math.abs({top} - {before}) < 40")).await?;
    page.client.forward().await.map_err(|error| error.to_string())?;
    until_page(page, 2).await
}

async fn back_before_the_text(page: &Page<'_>) -> Outcome {
    // Without a worker, which would have stored the text.
    page.open(&format!("?take=worker{VELLMAR}")).await?;
    page.until("a page is drawn", "document.querySelectorAll('.exchange').length === 5").await?;
    page.settle().await?;
    // Scrolls at the moment of the click, because the driver scrolls to a link before it clicks.
    let scroll = "addEventListener('click', () => document.getElementById('/e3').scrollIntoView(), { capture: true, once: true })";
    page.client.execute(scroll, vec![]).await.map_err(|error| error.to_string())?;
    page.click(".back a").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    page.eval("scrollTo(0, 200)").await?;
    page.settle().await?;
    page.host.fail(FILE, Fault::Held);
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("the page waits for the text", "document.querySelector('.waiting')").await?;
    // The page is shorter meanwhile, and scrolls, which must not change the stored position.
    page.stays(Duration::from_millis(500), "the stored position names e3", "history.state?.endsWith(' e3')").await?;
    let kept = page.string("history.state").await?;
    let distance = kept.strip_suffix(" e3").ok_or_else(|| format!("the stored position is {kept}"))?;
    page.host.mend(FILE);
    let is_restored = format!("Math.abs(document.getElementById('/e3')?.getBoundingClientRect().top - {distance}) < 3");
    page.until("the position is restored", &is_restored).await
}

async fn field_while_turning(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    until_page(page, 1).await?;
    page.settle().await?;
    // Presses the key before the next frame, in which the app moves the page to its top.
    let press = "addEventListener('hashchange', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })), { once: true })";
    page.client.execute(press, vec![]).await.map_err(|error| error.to_string())?;
    page.press("n").await?;
    until_page(page, 2).await?;
    page.settle().await?;
    ensure_eq!(page.string("document.activeElement.id").await?, "find", "the focused element");
    Ok(())
}

async fn resume(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    until_page(page, 1).await?;
    page.press("l").await?;
    until_page(page, 3).await?;
    let is_stored = "/^e1[12]\\b/.test(localStorage.getItem(\
        Object.keys(localStorage).find((key) => key.endsWith(' place.vellmar-flood-barrier'))))";
    page.until("a position on page 3 is stored", is_stored).await?;
    page.open("?again#/t/vellmar-flood-barrier").await?;
    page.until_shows(".resume", "Continue at").await?;
    page.click(".resume a").await?;
    until_page(page, 3).await?;
    page.until("the offer is gone", "!document.querySelector('.resume')").await
}

async fn contents(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    until_page(page, 1).await?;
    page.eval("(it => it.open = true)(document.querySelector('.contents'))").await?;
    page.until(
        "each exchange has a line",
        &format!("document.querySelectorAll('.contents [role=listitem]').length === {}", crate::EXCHANGES),
    )
    .await?;
    let line = page.string("document.querySelectorAll('.contents a')[1].textContent").await?;
    ensure!(line.contains("The Vellmar Courier") && line.len() > 40, "the line says {line}");
    page.click(".contents [role=listitem]:nth-child(9) a").await?;
    page.until("the line leads to its exchange", "document.querySelector('.exchange.target')?.id === '/e9'").await?;
    until_page(page, 2).await?;
    page.until(
        "the line is marked as current",
        "document.querySelector('.contents [role=listitem]:nth-child(9) a').getAttribute('aria-current') === 'location'",
    )
    .await
}

async fn kinds(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?per=all")).await?;
    page.until(
        "all exchanges are shown",
        &format!("document.querySelectorAll('.exchange').length === {}", crate::EXCHANGES),
    )
    .await?;
    let words = page
        .string("[...new Set([...document.querySelectorAll('.page .turn-kind')].map(it => it.textContent))].join()")
        .await?;
    ensure_eq!(words, "Question,Follow-up", "the badges, which only questions have");
    ensure!(page.count(".turn.note").await? > 0, "no note is shown");
    let colours = "[...['question', 'answer']].map(it => getComputedStyle(document.querySelector('.turn.' + it)).backgroundColor)";
    page.until("a question looks different", &format!("new Set({colours}).size === 2")).await
}

async fn printing(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("a page is shown", "document.querySelectorAll('.exchange').length === 5").await?;
    page.eval("dispatchEvent(new Event('beforeprint'))").await?;
    page.until(
        "all exchanges are on paper",
        &format!("document.querySelectorAll('.paper .exchange').length === {}", crate::EXCHANGES),
    )
    .await?;
    page.eval("dispatchEvent(new Event('afterprint'))").await?;
    page.until("the page is back", "document.querySelectorAll('.exchange').length === 5").await?;
    // Prints in earnest: the screen shows one exchange, and paper gets a dozen. WebKit's driver does not print.
    if page.engine != Engine::WebKit {
        page.choose(".page-size select", "1").await?;
        page.until("one exchange is shown", "document.querySelectorAll('.exchange').length === 1").await?;
        let paper = page.client.print(PrintConfiguration::default()).await.map_err(|error| error.to_string())?;
        let paper = unpack(&paper);
        let count = |name: &str| paper.matches(name).count();
        let sheets = count("/Type /Page") + count("/Type/Page") - count("/Type /Pages") - count("/Type/Pages");
        ensure!(sheets >= 5, "the whole transcript is on {sheets} sheets");
        page.until("one exchange is shown again", "document.querySelectorAll('.exchange').length === 1").await?;
    }
    Ok(())
}

/// Returns the objects of a PDF as text, also those in compressed streams.
fn unpack(pdf: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(pdf).into_owned();
    for (at, _) in pdf.windows(8).enumerate().filter(|(_, it)| it.starts_with(b"stream\n") || *it == b"stream\r\n") {
        let data = &pdf[at + if pdf[at + 6] == b'\r' { 8 } else { 7 }..];
        let mut out = Vec::new();
        // Streams in another compression are pictures or fonts, which hold no objects.
        _ = flate2::read::ZlibDecoder::new(data).read_to_end(&mut out);
        text += &String::from_utf8_lossy(&out);
    }
    text
}

async fn right_to_left(page: &Page<'_>) -> Outcome {
    page.open("#/t/al-nahr-water-board").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    ensure_eq!(
        page.string("(it => it.lang + ' ' + it.dir)(document.querySelector('.reader'))").await?,
        "ar rtl",
        "the language and the direction of the text"
    );
    ensure_eq!(
        page.string("getComputedStyle(document.querySelector('.paragraph')).direction").await?,
        "rtl",
        "the direction of a paragraph"
    );
    let border = "(it => parseInt(it.borderRightWidth) > 0 && parseInt(it.borderLeftWidth) === 0)(getComputedStyle(document.querySelector('.turn.question')))";
    page.until("the bar of a question is at the start of its lines", border).await?;
    ensure_eq!(
        page.string("document.querySelector('.find-bar').closest('[lang]').lang").await?,
        "en",
        "the language of the interface"
    );
    Ok(())
}

async fn long(page: &Page<'_>) -> Outcome {
    page.open("#/t/brenn-valley-inquiry?per=all").await?;
    page.until("all exchanges are shown", "document.querySelectorAll('.exchange').length === 302").await?;
    ensure!(page.count(".page-section").await? > 5, "the page is drawn in one piece");
    // Sections that come into view get their real height, so that the end moves. Like a reader, the script scrolls on.
    let end = "(it => (scrollTo(0, document.body.scrollHeight), it.getBoundingClientRect().top < innerHeight))([...document.querySelectorAll('.exchange')].at(-1))";
    page.until("the end can be read", end).await
}
