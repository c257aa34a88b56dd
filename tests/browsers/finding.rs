//! Marks, counts, the way from match to match, the list in context, the picture and the filter.

use harness::engine::{Browser, Engine};
use harness::host::Host;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};
use serde_json::json;

crate::scenarios! {
    "Find marks as one types, with counts of the page and of the transcript, and the address keeps them" => as_one_types,
    "Find marks where the reader has scrolled to, whatever was marked before" => after_scrolling,
    "Find tells case, accents and the form of quotes apart only where a reader wants it" => options,
    "Find finds a phrase as a whole, and several words each" => phrases,
    "Find finds any run of characters in Chinese" => chinese,
    "Find leads from match to match across pages, and says when it goes round" => stepping,
    "Find goes on with F3 wherever the reader is" => find_again,
    "Find is cleared with Escape and with a button, and no mark is left" => clears,
    "Find counts on every number of the pager and every line of the contents, and the sum is the total" => counts,
    "Find gives each term a mark of its own, and switches it off and on" => switches,
    "Find lists every match in its line, sorted as one likes, and leads there" => lists,
    "Find lists fifty thousand matches without drawing them all" => many,
    "Find draws where the matches lie, and the picture leads there" => picture,
    "Find shows only the exchanges that hold what is looked for, and one act shows all again" => filters,
    "An address that the reader opens while the last change is still to be written is not written over" => overtaken,
    "Find is restored by a link, by reload and by going back" => restores,
    "Find points at what it cannot read, and answers the rest" => problems,
    "Find answers a query of ten thousand characters and one of five hundred terms" => huge,
    "Find moves nothing on the page while one types" => still,
    "Find tells a screen reader what it found" => told,
    "Find marks with elements where highlights are missing, and on paper" => elements,
    "Find shows its marks in forced colours" => forced_colours,
}

const VELLMAR: &str = "#/t/vellmar-flood-barrier";

/// The texts that are marked, whichever way.
pub(crate) const MARKS: &str = "(window.CSS?.highlights && window.Highlight ? \
    [...CSS.highlights].filter(([name]) => name.startsWith('term-')).flatMap(([, it]) => [...it]).map(String) : \
    [...document.querySelectorAll('.page mark')].map(it => it.textContent))";

/// The nodes in which the marks stand, whichever way.
const MARKED: &str = "(window.CSS?.highlights && window.Highlight ? \
    [...CSS.highlights].filter(([name]) => name.startsWith('term-')).flatMap(([, it]) => [...it]).map(it => it.startContainer) : \
    [...document.querySelectorAll('.page mark')])";

async fn find(page: &Page<'_>, transcript: &str, query: &str) -> Outcome {
    page.open(&format!("#/t/{transcript}")).await?;
    page.until("the field is there", "document.querySelector('#find') && document.querySelector('.exchange')").await?;
    page.type_into("#find", query).await
}

/// Waits until there are marks and something is true of each of them, as `it`.
async fn until_marked(page: &Page<'_>, each: &str) -> Outcome {
    page.until("marks are there", &format!("{MARKS}.length > 0 && {MARKS}.every(it => {each})")).await
}

/// The number that stands in a text first, or after a word.
async fn number(page: &Page<'_>, selector: &str, at: usize) -> Outcome<usize> {
    let text = page.text(selector).await?;
    let numbers: Vec<usize> = text
        .split(|c: char| !c.is_ascii_digit() && c != ',')
        .filter_map(|it| it.replace(',', "").parse().ok())
        .collect();
    numbers.get(at).copied().ok_or_else(|| format!("no number {at} in {text}"))
}

/// How many words are marked on the whole page: marks are where the window is, so it goes through all sections, and in
/// each every place of the word is marked.
async fn marked_on_the_way(page: &Page<'_>, word: &str) -> Outcome<usize> {
    let mut all = 0;
    for section in 0..page.count(".page-section").await? {
        let section = format!("document.querySelectorAll('.page-section')[{section}]");
        page.eval(&format!("{section}.scrollIntoView()")).await?;
        let texts = format!("[...{section}.querySelectorAll('.paragraph')].map(it => it.textContent).join(' ')");
        let said = page.eval(&format!("{texts}.toLowerCase().split('{word}').length - 1")).await?.as_u64();
        let said = usize::try_from(said.unwrap_or_default()).unwrap_or_default();
        page.until(
            "every place in a section in the window is marked",
            &format!("{MARKED}.filter(it => {section}.contains(it)).length === {said}"),
        )
        .await?;
        all += said;
    }
    Ok(all)
}

async fn as_one_types(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "wat").await?;
    until_marked(page, "it.toLowerCase() === 'wat'").await?;
    page.type_into("#find", "er").await?;
    until_marked(page, "it.toLowerCase() === 'water'").await?;
    page.until("the address follows", "location.hash.endsWith('?q=water')").await?;
    let (on_page, total) = (number(page, ".find-count", 1).await?, number(page, ".find-count", 0).await?);
    ensure!(total > on_page && on_page > 0, "{on_page} on the page, {total} in all");
    ensure_eq!(marked_on_the_way(page, "water").await?, on_page, "as many are marked as are told");
    page.choose(".page-size select", "all").await?;
    page.until(
        "all exchanges are there",
        &format!("document.querySelectorAll('.exchange').length === {}", crate::EXCHANGES),
    )
    .await?;
    page.until_shows(".find-count", &format!("{total} matches (all on this page)")).await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until_shows(".find-count", &format!("{total} matches (all on this page)")).await?;
    until_marked(page, "it.toLowerCase() === 'water'").await
}

async fn after_scrolling(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier?per=all", "water").await?;
    until_marked(page, "it.toLowerCase() === 'water'").await?;
    let last = "[...document.querySelectorAll('.page-section')].filter(it => /water/i.test(it.textContent)).at(-1)";
    let is_marked = format!("{MARKED}.some(it => {last}.contains(it))");
    page.until("all is drawn", &format!("document.querySelectorAll('.exchange').length === {}", crate::EXCHANGES))
        .await?;
    ensure!(page.eval(&is_marked).await? == json!(false), "the end is marked from afar");
    // Between one word and the next, with nothing to mark.
    page.click(".find-clear").await?;
    page.until("no mark is left", &format!("{MARKS}.length === 0")).await?;
    page.eval(&format!("{last}.scrollIntoView()")).await?;
    page.type_into("#find", "water").await?;
    page.until("what is in the window is marked", &is_marked).await?;
    page.eval("scrollTo(0, 0)").await?;
    let first = last.replace(".at(-1)", "[0]");
    page.until("what is at the beginning is", &format!("{MARKED}.some(it => {first}.contains(it))")).await
}

async fn options(page: &Page<'_>) -> Outcome {
    page.open("#/t/china-diplomacy-new-era?q=party%E2%80%99s%20EXTERNAL").await?;
    page.until("both are marked", &format!("{MARKS}.includes(\"Party's\") && {MARKS}.includes('external')")).await?;
    page.click(".find-options summary").await?;
    page.click(".find-panel label:nth-of-type(1) input").await?;
    page.until_shows(".find-count", "No matches").await?;
    page.until("the address keeps it", "location.hash.includes('match=case')").await?;
    page.click(".find-panel label:nth-of-type(1) input").await?;
    page.until("they are back", &format!("{MARKS}.includes('external')")).await?;
    page.click("h1").await?;
    page.until("a press elsewhere closes the options", "!document.querySelector('.find-options').open").await?;
    page.click(".find-options summary").await?;
    page.open("#/t/china-diplomacy-new-era?q=exter").await?;
    until_marked(page, "/^exter$/i.test(it)").await?;
    page.click(".find-panel label:nth-of-type(3) input").await?;
    page.until_shows(".find-count", "No matches").await
}

async fn overtaken(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "water").await?;
    page.until("the address follows", "location.hash.endsWith('?q=water')").await?;
    page.eval(
        "(() => { const field = document.querySelector('#find'); field.value = 'waters'; \
         field.dispatchEvent(new Event('input', {bubbles: true})); \
         requestAnimationFrame(() => setTimeout(() => { const until = performance.now() + 1500; \
         while (performance.now() < until); location.hash = '#/t/nanwan-tram-line' }, 50)) })()",
    )
    .await?;
    page.until_shows("h1", "南湾").await?;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    ensure_eq!(page.string("location.hash").await?, "#/t/nanwan-tram-line", "the address");
    Ok(())
}

async fn phrases(page: &Page<'_>) -> Outcome {
    find(page, "china-diplomacy-new-era", "“external work” seeking").await?;
    until_marked(page, "/^(external\\\\swork|seeking)$/i.test(it)".replace("\\\\", "\\").as_str()).await?;
    page.until(
        "both are",
        &format!("{MARKS}.some(it => /external/i.test(it)) && {MARKS}.some(it => /seeking/i.test(it))"),
    )
    .await
}

async fn chinese(page: &Page<'_>) -> Outcome {
    find(page, "nanwan-tram-line", "电车").await?;
    until_marked(page, "it === '电车'").await
}

/// Takes note of which match is the current one, before a step to another.
const BEFORE: &str = "(window.before = CSS.highlights.get('current-match'), true)";
/// Whether another match is the current one than before, in the window and not under the bar.
const IN_VIEW: &str = "window.before !== CSS.highlights.get('current-match') && (it => it && it.top >= document.querySelector('.find-bar').getBoundingClientRect().bottom - 1 && it.bottom <= innerHeight)\
    ([...(CSS.highlights.get('current-match') ?? [])][0]?.getBoundingClientRect())";

async fn stepping(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    let total = number(page, ".find-count", 0).await?;
    ensure!(total > 6, "too few matches: {total}");
    page.press("\u{e007}").await?;
    page.until_shows(".find-count", &format!("1 of {total}")).await?;
    page.eval(BEFORE).await?;
    page.click("button[aria-label='Previous match']").await?;
    page.until_shows(".find-count", &format!("{total} of {total} (continued from the end)")).await?;
    page.until("the last one, on another page, is in view", IN_VIEW).await?;
    page.until(
        "that is not the first page",
        "document.querySelector('.pager a[aria-current=page]').querySelector('.pager-number').innerText !== '1'",
    )
    .await?;
    page.eval(BEFORE).await?;
    page.click("button[aria-label='Next match']").await?;
    page.until_shows(".find-count", &format!("1 of {total} (back to the start)")).await?;
    page.until("the first one is in view", IN_VIEW).await?;
    for number in 2..=total {
        page.eval(BEFORE).await?;
        page.eval("document.querySelector(\"button[aria-label='Next match']\").click()").await?;
        page.until_shows(".find-count", &format!("{number} of {total}")).await?;
        page.until("it is in view", IN_VIEW).await?;
    }
    Ok(())
}

async fn find_again(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=gate")).await?;
    page.until_shows(".find-count", "on this page").await?;
    page.press("\u{e033}").await?;
    page.until_shows(".find-count", "1 of ").await?;
    page.press("\u{e033}").await?;
    page.until_shows(".find-count", "2 of ").await?;
    page.click("#find").await?;
    page.press("\u{e033}").await?;
    page.until_shows(".find-count", "3 of ").await
}

async fn clears(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "water").await?;
    until_marked(page, "true").await?;
    page.until("the address holds it", "location.hash.includes('q=water')").await?;
    page.press("\u{e00c}").await?;
    page.until("no mark is left", &format!("{MARKS}.length === 0")).await?;
    page.until("the field is empty", "document.getElementById('find').value === ''").await?;
    page.until("the address is plain", "!location.hash.includes('?')").await?;
    ensure_eq!(page.string("document.activeElement.id").await?, "find", "what has the focus after Escape");
    page.press("\u{e00c}").await?;
    page.until_focus("#page").await?;
    page.press("/").await?;
    page.until_focus("#find").await?;
    ensure_eq!(page.string("document.activeElement.value").await?, "", "what that key typed");
    page.open(&format!("{VELLMAR}?q=water%20gate&show=all&off=1&list=left")).await?;
    page.until("the list is open", "!!document.querySelector('.row')").await?;
    page.click(".find-clear").await?;
    page.until("no mark is left", &format!("{MARKS}.length === 0")).await?;
    page.until("the list is gone", "!document.querySelector('.concordance')").await?;
    page.until("the address is plain", "!location.hash.includes('?')").await?;
    page.until_focus("#find").await
}

async fn counts(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "the").await?;
    page.until_shows(".find-count", "on this page").await?;
    let total = number(page, ".find-count", 0).await?;
    let sum = |selector: &str| {
        format!(
            "[...document.querySelectorAll({selector:?})].reduce((sum, it) => sum + Number(it.textContent.match(/\\d+/)), 0)"
        )
    };
    let pager = sum(".pager[aria-label='Pages, above'] .pager-count");
    page.until("the pages have all of them", &format!("{pager} === {total}")).await?;
    page.until("the contents are there", "document.querySelectorAll('.contents [role=listitem]').length > 0 || (document.querySelector('.contents').open = true, false)").await?;
    page.until("the lines of the contents have all of them", &format!("{} === {total}", sum(".contents-count")))
        .await?;
    let label = page.text(".pager li a").await?;
    ensure!(label.starts_with("Page 1") && label.ends_with(" matches"), "the label of page 1 is {label}");
    Ok(())
}

async fn switches(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "water gate").await?;
    page.until(
        "both are marked",
        &format!("{MARKS}.some(it => /gate/i.test(it)) && {MARKS}.some(it => /water/i.test(it))"),
    )
    .await?;
    let styles = "[1, 2].map(n => getComputedStyle(document.querySelector('.legend-mark.term-' + n))).map(it => it.backgroundColor + it.textDecorationStyle)";
    page.until("colour and pattern differ", &format!("(([a, b]) => a !== b)({styles})")).await?;
    let (water, gate) =
        (number(page, ".legend li:nth-child(1)", 0).await?, number(page, ".legend li:nth-child(2)", 0).await?);
    ensure_eq!(number(page, ".find-count", 0).await?, water + gate, "the total");
    page.click(".legend li:nth-child(1) button").await?;
    until_marked(page, "/gate/i.test(it)").await?;
    page.until_shows(".find-count", &format!("{gate} matches (")).await?;
    ensure_eq!(
        page.string("document.querySelector('.legend button').getAttribute('aria-pressed')").await?,
        "false",
        "it is"
    );
    ensure_eq!(number(page, ".legend li:nth-child(1)", 0).await?, water, "the count of what is off");
    page.until("the address keeps it", "location.hash.includes('off=1')").await?;
    page.click(".legend li:nth-child(1) button").await?;
    page.until_shows(".find-count", &format!("{} matches (", water + gate)).await
}

async fn lists(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    let total = number(page, ".find-count", 0).await?;
    page.click(".find-list").await?;
    page.until(
        "as many rows as matches are told",
        &format!("document.querySelector('.row').getAttribute('aria-setsize') === '{total}'"),
    )
    .await?;
    let rows = "[...document.querySelectorAll('.row')]";
    let words = format!("{rows}.map(it => it.querySelector('.row-right').textContent.toLowerCase().slice(0, 12))");
    page.choose(".concordance-head select", "right").await?;
    page.until(
        "they stand by the words after",
        &format!("(it => it.length > 3 && it.every((text, i) => !i || it[i - 1] <= text))({words})"),
    )
    .await?;
    page.choose(".concordance-head select", "speaker").await?;
    let speakers = format!("{rows}.map(it => it.querySelector('.row-source').textContent.toLowerCase())");
    page.until(
        "they stand by speaker",
        &format!("(it => it.length > 3 && it.every((text, i) => !i || it[i - 1] <= text))({speakers})"),
    )
    .await?;
    page.choose(".concordance-head select", "place").await?;
    page.until("the address keeps it", "location.hash.includes('list=place')").await?;
    page.until("they stand by place", &format!("(it => it.every((page, i) => !i || it[i - 1] <= page))({rows}.map(it => parseInt(it.querySelector('.row-page').textContent.slice(5))))")).await?;
    let aloud = format!(
        "{rows}.every(it => it.querySelector('.visually-hidden').textContent === it.querySelector('.row-line').textContent)"
    );
    ensure_eq!(page.eval(&aloud).await?, true, "each is told in one piece");
    page.click(".row:nth-child(3)").await?;
    page.until_shows(".find-count", &format!("3 of {total}")).await?;
    page.eval("document.querySelector('.rows').focus()").await?;
    page.eval(BEFORE).await?;
    // End, and Enter: the last match.
    page.press("\u{e010}\u{e007}").await?;
    page.until_shows(".find-count", &format!("{total} of {total}")).await?;
    let above_list = "window.before !== CSS.highlights.get('current-match') && (it => it && it.bottom <= document.querySelector('.concordance').getBoundingClientRect().top)\
        ([...(CSS.highlights.get('current-match') ?? [])][0]?.getBoundingClientRect())";
    page.until("it is not under the list", above_list).await?;
    page.until("its row is in sight", "(it => it && it.getBoundingClientRect().bottom <= innerHeight + 1)(document.querySelector('.row[aria-selected=true]'))").await?;
    page.until("who said it most stands first", "(it => it.length > 1 && it.every((n, i) => !i || it[i - 1] >= n))([...document.querySelectorAll('.share-count')].map(it => +it.textContent))").await?;
    page.click(".share").await?;
    let elsewhere = format!("!document.querySelector('.find-count').innerText.startsWith('{total} of')");
    page.until("the share leads to its first", &elsewhere).await?;
    page.picture("list").await?;
    page.click(".concordance-close").await?;
    page.until("the list is gone", "!document.querySelector('.concordance')").await
}

async fn many(page: &Page<'_>) -> Outcome {
    // Fifty thousand matches in one transcript of the library's own making.
    let paragraph = "so it was said and said again ".repeat(25);
    let exchanges: Vec<_> = (1..=1000)
        .map(|n| json!({"id": format!("e{n}"), "kind": "statement", "turns": [{"kind": "statement", "paragraphs": [{"id": "p1", "text": paragraph.trim()}]}]}))
        .collect();
    let body = json!({"version": 1, "id": "many", "title": "Many", "language": "en", "participants": [], "exchanges": exchanges});
    page.host.fail("library/many.json", harness::host::Fault::Body(body.to_string().into()));
    page.open("#/t/many?q=said&list=place").await?;
    page.until_shows(".find-count", "50,000 matches").await?;
    page.until("rows are there", "document.querySelectorAll('.row').length > 3").await?;
    ensure!(page.count(".row").await? < 60, "too many rows are drawn");
    page.eval("document.querySelector('.rows').focus()").await?;
    page.press("\u{e010}\u{e007}").await?;
    page.until_shows(".find-count", "50,000 of 50,000").await?;
    page.until(
        "the last row is in sight",
        "document.querySelector('.row[aria-selected=true]')?.getAttribute('aria-posinset') === '50000'",
    )
    .await?;
    page.eval("document.querySelector('.rows').scrollTop = 1000000").await?;
    page.until("rows in the midst are drawn", "(it => it.some(n => n > 15000 && n < 30000))([...document.querySelectorAll('.row')].map(it => +it.getAttribute('aria-posinset')))").await
}

async fn picture(page: &Page<'_>) -> Outcome {
    find(page, "brenn-valley-inquiry", "bridge signal").await?;
    page.until("there is a lane for each term", "document.querySelectorAll('.strip-lanes path').length === 2").await?;
    page.until(
        "both are drawn",
        "[...document.querySelectorAll('.strip-lanes path')].every(it => it.getAttribute('d').length > 10)",
    )
    .await?;
    ensure!(page.count(".strip-question").await? > 20, "questions are not told apart");
    let label = page.string("[...document.querySelectorAll('.strip a')].map(it => it.getAttribute('aria-label')).find(it => it.includes('bridge'))").await?;
    ensure!(label.starts_with("Questions ") && label.contains(" to "), "a part says {label}");
    page.eval("document.querySelector('.strip a[tabindex=\"0\"]').focus()").await?;
    // End, and Enter: the last part of the transcript.
    page.press("\u{e010}").await?;
    page.until(
        "the last part has the focus",
        "document.activeElement === [...document.querySelectorAll('.strip a')].at(-1)",
    )
    .await?;
    page.press("\u{e007}").await?;
    page.until("it leads there", "(number => number > 290)(parseInt(document.querySelector('.exchange').innerText))")
        .await
}

async fn filters(page: &Page<'_>) -> Outcome {
    find(page, "brenn-valley-inquiry", "bridge signal").await?;
    page.until_shows(".find-count", "on this page").await?;
    page.choose(".find-show select", "any").await?;
    page.until_shows(".filter-words", "of 302 questions").await?;
    let any = number(page, ".filter-words", 0).await?;
    page.choose(".find-show select", "all").await?;
    page.until(
        "fewer are shown",
        &format!("parseInt(document.querySelector('.filter-words').innerText.slice(8)) < {any}"),
    )
    .await?;
    let all = number(page, ".filter-words", 0).await?;
    ensure!(all > 0, "none has both");
    page.until(
        "the pager pages through those",
        &format!(
            "document.querySelector('.pager li:last-child .pager-number')?.innerText === '{}'|| {all} <= 5",
            all.div_ceil(5)
        )
        .replace("\\\\", "\\"),
    )
    .await?;
    page.choose(".page-size select", "all").await?;
    page.until("as many are there as are told", &format!("document.querySelectorAll('.exchange').length === {all}"))
        .await?;
    page.until("each has both", "[...document.querySelectorAll('.exchange')].every(it => /bridge/i.test(it.innerText) && /signal/i.test(it.innerText))").await?;
    page.click(".show-everything").await?;
    page.until("all are there", "document.querySelectorAll('.exchange').length === 302").await?;
    page.until("nothing more is said", "document.querySelector('.filter-words').innerText.trim() === ''").await
}

async fn restores(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=Gate%20water&match=case&show=any&off=2&list=right")).await?;
    let restored = format!(
        "document.getElementById('find').value === 'Gate water' && {MARKS}.length > 0 && {MARKS}.every(it => it === 'Gate') && \
         document.querySelector('.find-panel input').checked && document.querySelector('.find-show select').value === 'any' && \
         document.querySelector('.concordance-head select').value === 'right' && \
         document.querySelector('.legend li:nth-child(2) button').getAttribute('aria-pressed') === 'false'"
    );
    page.until("the link brings it", &restored).await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("reload brings it", &restored).await?;
    page.click(".back a").await?;
    page.until("the library is there", "!!document.querySelector('.card')").await?;
    ensure_eq!(page.string("CSS.highlights.size").await?, "0", "highlights that are left");
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("going back brings it", &restored).await
}

async fn problems(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate NEAR/x water").await?;
    page.until_shows(".find-problem", "NEAR/ needs a number").await?;
    page.until_shows(".find-problem strong", "NEAR/x").await?;
    page.until(
        "the rest is marked",
        &format!("{MARKS}.some(it => /gate/i.test(it)) && {MARKS}.some(it => /water/i.test(it))"),
    )
    .await?;
    page.press("\u{e00c}").await?;
    page.type_into("#find", "OR - *").await?;
    page.until_shows(".find-problem", "OR needs a word").await?;
    page.until("nothing is marked", &format!("{MARKS}.length === 0")).await?;
    page.picture("problem").await
}

async fn huge(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the field is there", "!!document.querySelector('#find')").await?;
    page.put_into("#find", &"water ".repeat(1700)).await?;
    page.until_shows(".find-count", "on this page").await?;
    page.put_into("#find", &format!("\"{}\"", "water ".repeat(1700))).await?;
    page.until_shows(".find-count", "No matches").await?;
    let terms = |count: u32| (0..count).map(|n| format!("{n:x}")).collect::<Vec<_>>().join(" ");
    page.put_into("#find", &terms(500)).await?;
    page.until("five hundred terms are told", "document.querySelectorAll('.legend li').length === 500").await?;
    page.put_into("#find", &terms(600)).await?;
    page.until_shows(".find-problem", "More than 500 terms").await
}

async fn still(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the picture is there", "document.querySelectorAll('.strip a').length > 3").await?;
    page.click("#find").await?;
    let place = "['.page', '.pager', '.contents'].map(it => document.querySelector(it).getBoundingClientRect().top).join() + ' ' + document.querySelector('.find-bar').offsetHeight";
    let before = page.string(place).await?;
    for letters in ["g", "ate", " water", " -", "river", " OR"] {
        page.type_into("#find", letters).await?;
        page.until_shows(".legend", "g").await?;
        page.settle().await?;
        ensure_eq!(page.string("document.activeElement.id").await?, "find", "what has the focus");
        ensure_eq!(page.string(place).await?, before, format!("places after {letters:?}"));
    }
    Ok(())
}

async fn told(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    for selector in [".find-count", ".find-problem", ".find-line", ".filter-words"] {
        let role = page.string(&format!("document.querySelector({selector:?}).getAttribute('role')")).await?;
        ensure_eq!(role, "status", format!("the role of {selector}"));
    }
    let border = page.string("getComputedStyle(document.querySelector('.find-problem')).borderTopStyle").await?;
    ensure_eq!(border, "none", "a box around no problem");
    let label = page.string("document.querySelector('.strip').getAttribute('aria-label')").await?;
    ensure_eq!(label, "Matches across the transcript", "the picture");
    page.until(
        "its first part says what it holds",
        "document.querySelector('.strip a').getAttribute('aria-label').startsWith('Question 1: gate ')",
    )
    .await?;
    page.click("#find").await?;
    page.press("\u{e007}").await?;
    let line = "document.querySelector('.find-line').textContent";
    page.until("the line of the match is told", &format!("/^Maren Oduya: .*gate/.test({line})")).await?;
    let first = page.string(line).await?;
    page.press("\u{e007}").await?;
    page.until("and that of the next", &format!("{line} && {line} !== {first:?}")).await?;
    page.press(" ").await?;
    page.until("but none where the reader is at none", &format!("{line} === ''")).await?;
    page.click(".find-list").await?;
    page.until("the list names its row", "(it => it && document.getElementById(it.getAttribute('aria-activedescendant'))?.getAttribute('role') === 'option')(document.querySelector('.rows'))").await
}

async fn elements(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=gate%20water")).await?;
    until_marked(page, "/gate|water/i.test(it)").await?;
    page.eval("dispatchEvent(new Event('beforeprint'))").await?;
    page.until("paper has elements", "document.querySelectorAll('.paper mark.term-1').length > 3 && document.querySelectorAll('.paper mark.term-2').length > 3").await?;
    page.eval("dispatchEvent(new Event('afterprint'))").await?;
    page.until("nothing of it is left", "document.querySelectorAll('mark').length === 0").await?;
    until_marked(page, "true").await?;
    page.open(&format!("?take=highlights{VELLMAR}?q=gate%20water")).await?;
    page.until("there are elements", "document.querySelectorAll('.page mark.term-1').length > 0").await?;
    let total = number(page, ".find-count", 0).await?;
    page.press("\u{e033}").await?;
    page.until_shows(".find-count", &format!("1 of {total}")).await?;
    page.until("the current one is told apart", "document.querySelectorAll('.page mark.current-match').length === 1")
        .await?;
    page.choose(".page-size select", "all").await?;
    page.until("all are there", &format!("document.querySelectorAll('.page mark').length === {total}")).await?;
    // One that stands in another has an element too, and both are found again.
    page.put_into("#find", "\"gate 6\" gate").await?;
    page.until(
        "the inner one is marked",
        "document.querySelectorAll('.page mark.term-2.match-0.match-1, .page mark.term-2.match-1').length > 0",
    )
    .await?;
    page.press("\u{e033}\u{e033}").await?;
    page.until_shows(".find-count", "2 of ").await?;
    page.until(
        "the second is told apart",
        "document.querySelectorAll('.page mark.current-match.match-1').length === 1",
    )
    .await?;
    page.click("#find").await?;
    page.press("\u{e00c}").await?;
    page.until("none is left", "document.querySelectorAll('.page mark').length === 0").await
}

async fn forced_colours(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    match page.engine {
        Engine::Chromium => {
            let forced = json!({"features": [{"name": "forced-colors", "value": "active"}]});
            page.devtools("Emulation.setEmulatedMedia", forced).await?;
            marks_are_seen_in_forced_colours(page).await?;
            page.devtools("Emulation.setEmulatedMedia", json!({"features": []})).await?;
        }
        Engine::Firefox => {
            // Colours are forced there as a user forces them: in the settings, on "always".
            let forced = json!({"browser.display.document_color_use": 2});
            let browser = Browser::start_with(Engine::Firefox, forced).await?;
            let host = Host::watched(&harness::project("dist"), "").map_err(|error| error.to_string())?;
            let forced = Page { client: &browser.client, engine: Engine::Firefox, host };
            let seen = marks_are_seen_in_forced_colours(&forced).await;
            browser.close().await;
            seen?;
        }
        // It forces none; that the rule is there, it can tell.
        Engine::WebKit => {
            let rules = "[...document.styleSheets[0].cssRules].filter(it => it.media?.mediaText.includes('forced-colors')).flatMap(it => [...it.cssRules]).filter(it => it.selectorText?.includes('highlight(term-')).length";
            page.until("every mark has a rule of its own", &format!("{rules} >= 8")).await?;
        }
    }
    Ok(())
}

async fn marks_are_seen_in_forced_colours(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=gate%20water")).await?;
    page.until("colours are forced", "matchMedia('(forced-colors: active)').matches").await?;
    until_marked(page, "true").await?;
    let styles = "[1, 2].map(n => getComputedStyle(document.querySelector('.paragraph'), `::highlight(term-${n})`)).map(it => it.textDecorationLine + it.textDecorationStyle)";
    page.until("the patterns differ", &format!("(([a, b]) => a !== b && a.includes('underline'))({styles})")).await?;
    page.picture("forced").await?;
    let legend = "(it => it.backgroundColor !== getComputedStyle(document.body).backgroundColor)(getComputedStyle(document.querySelector('.legend-mark')))";
    page.until("the legend shows it too", legend).await
}
