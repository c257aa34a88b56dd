//! The text comes first: on a phone, after a link, and in the copies of a reader.

use std::time::Duration;

use harness::engine::Engine;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq, keys};

use crate::looks::open_in_frame;

crate::scenarios! {
    "On a phone the first paragraph of every transcript begins in the upper half of the window" => begins_high,
    "The bar is one row without a query, leaves while the reader scrolls down, and returns" => bar_leaves,
    "The contents are a sheet on a phone, which closes when the reader chooses a line or presses Escape" => sheet,
    "Beside the text the contents follow the reader" => contents_follow,
    "A link to a paragraph shows who speaks in it" => speaker_is_visible,
    "A link with a query opens at the first match" => opens_at_match,
    "Typing leads to the first match when the page has none" => typing_leads,
    "What a reader copies is the text and the names, without signs of the page" => copies,
    "The Tab key reaches each line of the contents" => tab_reaches_contents,
    "On a phone the text begins as high on a second visit" => second_visit,
    "Each participant leads to all that they say, with the number of times" => said_by,
}

const VELLMAR: &str = "#/t/vellmar-flood-barrier";
const PHONE: (u32, u32) = (390, 844);
/// The transcripts of the bundled library.
const IDS: [&str; 7] = [
    "al-nahr-water-board",
    "brenn-valley-inquiry",
    "china-diplomacy-new-era",
    "kisaragi-library-hours",
    "nanwan-tram-line",
    "seven-words",
    "vellmar-flood-barrier",
];

/// Returns a number of the box of an element in the frame.
async fn measure(page: &Page<'_>, selector: &str, side: &str) -> Outcome<f64> {
    let number = format!("frames[0].document.querySelector({selector:?}).getBoundingClientRect().{side}");
    page.eval(&number).await?.as_f64().ok_or_else(|| format!("{selector} has no {side}"))
}

async fn begins_high(page: &Page<'_>) -> Outcome {
    for id in IDS {
        open_in_frame(page, id, &format!("#/t/{id}"), ".reader:has(.find-list) .paragraph", PHONE).await?;
        page.picture(&format!("phone-{id}")).await?;
        let top = measure(page, ".paragraph", "top").await?;
        ensure!(top <= 420.0, "{id}: the first paragraph begins at {top}");
        let bar = measure(page, ".find-bar", "height").await?;
        ensure!(bar <= 56.0, "{id}: the bar is {bar} pixels high");
    }
    Ok(())
}

async fn bar_leaves(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("find is here", "document.querySelector('.find-list')").await?;
    let is_away = "document.querySelector('.find-bar').getBoundingClientRect().bottom <= 1";
    let is_here = "Math.abs(document.querySelector('.find-bar').getBoundingClientRect().top) <= 1";
    page.eval("void scrollTo(0, 900)").await?;
    page.until("the bar has left", is_away).await?;
    page.eval("void scrollBy(0, -100)").await?;
    page.until("the bar is back", is_here).await?;
    page.eval("void scrollBy(0, 300)").await?;
    page.until("the bar has left again", is_away).await?;
    page.press("/").await?;
    page.until("the key brings it back", is_here).await?;
    page.type_into("#find", "gate").await?;
    page.eval("document.activeElement.blur()").await?;
    page.eval("void scrollBy(0, 300)").await?;
    page.settle().await?;
    page.until("with a query the bar stays", is_here).await
}

async fn sheet(page: &Page<'_>) -> Outcome {
    let find = ".reader:has(.find-list) .paragraph";
    open_in_frame(page, "sheet", VELLMAR, find, PHONE).await?;
    let click = |selector: &str| format!("frames[0].document.querySelector({selector:?}).click()");
    let is_open = "frames[0].document.querySelector('.contents').open";
    ensure_eq!(page.string(is_open).await?, "false", "the sheet is open at first");
    page.eval(&click(".contents-button")).await?;
    page.until("the sheet is open", is_open).await?;
    page.until("the focus is in it", "frames[0].document.activeElement.matches('.contents summary')").await?;
    page.until("the lines are there", "!!frames[0].document.querySelector('.contents [role=listitem] a')").await?;
    page.picture("phone-contents").await?;
    page.eval(
        "frames[0].document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))",
    )
    .await?;
    page.until("Escape closes it", &format!("!{is_open}")).await?;
    page.until("the focus is back", "frames[0].document.activeElement.matches('.contents-button')").await?;
    page.eval(&click(".contents-button")).await?;
    page.until("the sheet is open", is_open).await?;
    page.eval(&click(".contents [role=listitem]:nth-child(4) a")).await?;
    page.until("the choice closes it", &format!("!{is_open}")).await?;
    page.until("the choice leads to its exchange", "frames[0].document.querySelector('.exchange.target')?.id === '/e4'")
        .await
}

async fn contents_follow(page: &Page<'_>) -> Outcome {
    page.open("#/t/brenn-valley-inquiry?per=all").await?;
    page.until("the contents are drawn", "document.querySelectorAll('.contents [role=listitem]').length === 302")
        .await?;
    page.until("the exchange is drawn", "document.getElementById('/e250')").await?;
    page.eval("void document.getElementById('/e250').scrollIntoView()").await?;
    page.settle().await?;
    page.eval("void document.getElementById('/e250').scrollIntoView()").await?;
    let current = "document.querySelector('.contents [aria-current=location]')";
    page.until("the line of the exchange is marked", &format!("/^2(49|50)/.test({current}?.textContent)")).await?;
    ensure_eq!(page.count(".contents [aria-current]").await?, 1, "the number of marked lines");
    let visible = format!(
        "((line, box) => line.top >= box.top && line.bottom <= box.bottom)({current}.getBoundingClientRect(), \
         document.querySelector('.contents').getBoundingClientRect())"
    );
    page.until("the line is visible", &visible).await
}

async fn speaker_is_visible(page: &Page<'_>) -> Outcome {
    // The first paragraph of an answer, and the last of a long one.
    for (address, speaker) in [
        ("#/t/vellmar-flood-barrier/e3.p2", ".turn:has([id='/e3.p2']) .speaker"),
        ("#/t/china-diplomacy-new-era/e1.p2", ".turn:has([id='/e1.p2']) .speaker"),
    ] {
        page.open(address).await?;
        page.until("the target is marked", "document.querySelector('.paragraph.target')").await?;
        page.settle().await?;
        let visible = format!(
            "document.querySelector({speaker:?}).getBoundingClientRect().top >= document.querySelector('.find-bar').getBoundingClientRect().bottom - 1"
        );
        page.until("the speaker is below the bar", &visible).await?;
        let in_view = "(it => it.top < innerHeight)(document.querySelector('.target').getBoundingClientRect())";
        page.until("the paragraph is in view", in_view).await?;
    }
    page.open("#/t/china-diplomacy-new-era/e1.p8").await?;
    page.until("the target names its speaker", "document.querySelector('.target')?.dataset.speaker === 'Guo Yezhou'")
        .await?;
    page.open("#/t/vellmar-flood-barrier/e3.p99").await?;
    let notice = "(it => it.height > 0 && it.top >= 0 && it.bottom <= innerHeight)(document.querySelector('.not-there').getBoundingClientRect())";
    page.until("the notice of a missing passage is in view", notice).await
}

/// Opens a transcript, and returns a word that only stands in exchanges from one on, given by its index.
async fn late_word(page: &Page<'_>, first: usize, last: usize) -> Outcome<String> {
    page.open(VELLMAR).await?;
    page.until("find is here", "document.querySelector('.find-list')").await?;
    page.eval(&format!(
        "void fetch('library/vellmar-flood-barrier.json').then(it => it.json()).then(({{exchanges}}) => {{ \
         const words = exchanges.map(it => new Set(JSON.stringify(it.turns.map(turn => turn.paragraphs.map(it => it.text))).toLowerCase().match(/[a-z]{{6,}}/g))); \
         window.rare = [...words[{last}]].find(word => words.slice(0, {first}).every(set => ![...set].some(it => it.includes(word)))); }})"
    ))
    .await?;
    page.until("such a word is known", "window.rare").await?;
    page.string("window.rare").await
}

async fn opens_at_match(page: &Page<'_>) -> Outcome {
    let word = late_word(page, 4, 4).await?;
    page.open(&format!("?late{VELLMAR}?q={word}")).await?;
    page.until(
        "the first match is the current one",
        "document.querySelector('.find-count')?.textContent.startsWith('1 of')",
    )
    .await?;
    let in_view =
        "(it => it.bottom > 0 && it.top < innerHeight)(document.getElementById('/e5').getBoundingClientRect())";
    page.until("its exchange is in view", in_view).await
}

async fn typing_leads(page: &Page<'_>) -> Outcome {
    let rare = late_word(page, 10, 11).await?;
    page.type_into("#find", &rare).await?;
    page.until("the page with the match is shown", "document.querySelector('.exchange')?.id === '/e11'").await?;
    page.until("the match is the current one", "document.querySelector('.find-count')?.textContent.startsWith('1 of')")
        .await?;
    page.until_focus("#find").await
}

/// Copies a selection, pastes it into a field, and returns what arrives there.
async fn copied(page: &Page<'_>, select: &str) -> Outcome<String> {
    page.eval(&format!("document.activeElement.blur(), {select}")).await?;
    if page.engine == Engine::WebKit {
        // Its driver has no clipboard.
        return page.string("getSelection().toString()").await;
    }
    page.press_with(keys::CONTROL, "c").await?;
    page.eval("document.getElementById('pasted')?.remove(), document.body.insertAdjacentHTML('beforeend', '<textarea id=pasted></textarea>'), document.getElementById('pasted').focus()").await?;
    page.press_with(keys::CONTROL, "v").await?;
    page.until("something is pasted", "document.getElementById('pasted').value").await?;
    page.string("document.getElementById('pasted').value").await
}

async fn copies(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?per=all")).await?;
    page.until("the text is shown", "document.getElementById('/e2.p1')").await?;
    page.settle().await?;
    let paragraph = page.string("document.getElementById('/e2.p1').firstChild.data").await?;
    let range = |from: &str, to: &str| {
        format!(
            "(() => {{ const range = document.createRange(); range.setStart({from}, 0); range.setEndAfter({to}); getSelection().removeAllRanges(); getSelection().addRange(range) }})()"
        )
    };
    let at = |id: &str| format!("document.getElementById('{id}')");
    let one = copied(page, &range(&at("/e2.p1"), &format!("{}.lastChild", at("/e2.p1")))).await?;
    ensure_eq!(one.trim(), paragraph.trim(), "the copied paragraph");
    let many = copied(page, &range(&at("/e2"), &format!("{}.lastChild", at("/e3")))).await?;
    ensure!(many.contains("The Vellmar Courier"), "the name of the speaker is missing: {many}");
    ensure!(!many.contains('¶') && !many.contains("Question"), "signs are copied: {many}");
    ensure!(!many.lines().any(|line| line.trim().parse::<u32>().is_ok()), "numbers are copied: {many}");
    let all = copied(page, "getSelection().selectAllChildren(document.body)").await?;
    ensure!(!all.contains('¶') && all.contains(paragraph.trim()), "signs are copied with everything");
    for words in ["Skip to", "Contents", "Page", "Questions per page", "Press ? for keys", "Match case"] {
        ensure!(!all.lines().any(|line| line.trim().starts_with(words)), "{words:?} is copied with everything: {all}");
    }
    // Three clicks select a paragraph.
    page.open(&format!("?clicks{VELLMAR}/e2.p2")).await?;
    page.until("the paragraph is in view", "document.querySelector('.paragraph.target')").await?;
    page.stays(Duration::from_millis(500), "the paragraph is in view", "document.querySelector('.target')").await?;
    page.click_times("[id='/e2.p2']", 3).await?;
    let expected = page.string("document.getElementById('/e2.p2').firstChild.data.trim()").await?;
    ensure_eq!(page.string("getSelection().toString().trim()").await?, expected, "what three clicks select");
    Ok(())
}

async fn tab_reaches_contents(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the contents are there", "document.querySelector('.contents a[aria-current]')").await?;
    if page.engine == Engine::WebKit {
        // It skips links on Tab, unless its user changes a setting.
        return Ok(());
    }
    page.eval("document.querySelector('.about > summary').focus()").await?;
    let mut reached = Vec::new();
    for _ in 0..16 {
        page.press(keys::TAB).await?;
        reached.push(
            page.string("document.activeElement.closest('.contents') ? document.activeElement.tagName : ''").await?,
        );
    }
    let of_contents = |tag: &str| reached.iter().filter(|it| *it == tag).count();
    ensure_eq!((of_contents("SUMMARY"), of_contents("A")), (1, 12), "the stops in the contents");
    ensure_eq!(of_contents("DETAILS") + of_contents("NAV"), 0, "the stops at boxes");
    Ok(())
}

async fn second_visit(page: &Page<'_>) -> Outcome {
    for id in IDS {
        page.open("").await?;
        page.until("the library is shown", "document.querySelector('.card')").await?;
        // This one has a single exchange.
        let place = if id == "china-diplomacy-new-era" { "e1.p8" } else { "e2" };
        let store = format!("localStorage.setItem(`rostrum ${{location.pathname}} place.{id}`, '{place}')");
        page.eval(&store).await?;
        open_in_frame(page, &format!("again-{id}"), &format!("#/t/{id}"), ".reader:has(.find-list) .resume", PHONE)
            .await?;
        let top = measure(page, ".paragraph", "top").await?;
        ensure!(top <= 420.0, "{id}: the first paragraph begins at {top}");
    }
    Ok(())
}

async fn said_by(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("find is here", "document.querySelector('.find-list')").await?;
    page.click(".about > summary").await?;
    let name = page.string("document.querySelector('.participants .speaker-name').textContent").await?;
    let times = page.string("document.querySelector('.participants li').textContent").await?;
    ensure!(times.contains("once") || times.contains(" times"), "{times} has no number");
    page.click(".participants a").await?;
    page.until(
        "the query names the participant",
        &format!("document.getElementById('find').value === 'speaker:\"{name}\"'"),
    )
    .await?;
    page.until("each exchange has a turn of the participant", &format!(
        "[...document.querySelectorAll('.exchange')].every(it => [...it.querySelectorAll('.speaker-name')].some(it => it.textContent === {name:?}))"
    ))
    .await
}
