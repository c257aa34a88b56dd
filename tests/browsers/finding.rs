//! Find: marks, counts, steps from match to match, the list in context, the picture and the filter.

use std::time::Duration;

use harness::engine::{Browser, Engine};
use harness::host::Host;
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq, keys};
use serde_json::json;

crate::scenarios! {
    "Find marks matches while the reader types, counts them, and keeps the query in the address" => as_one_types,
    "Find marks the part of the text to which the reader has scrolled" => after_scrolling,
    "Find ignores case, accents and the form of quotes unless the reader chooses otherwise" => options,
    "Find matches a quoted phrase as a whole, and other words one by one" => phrases,
    "Find matches any sequence of characters in Chinese" => chinese,
    "Find goes from match to match across pages, and says when it starts again from the other end" => stepping,
    "F3 goes to the next match, wherever the focus is" => find_again,
    "Escape and a button clear find, and no mark is left" => clears,
    "The counts in the pager and in the contents add up to the total" => counts,
    "Each term has a mark of its own, and can be switched off and on" => switches,
    "The list shows every match in its line, can be sorted, and leads to the match" => lists,
    "The list of fifty thousand matches draws only the visible rows" => many,
    "The picture shows where the matches are, and leads to them" => picture,
    "Each part of the picture is at least as wide as a finger needs" => wide_enough,
    "Find can show only the exchanges with matches, and one click shows all again" => filters,
    "A pending change of the query does not overwrite an address that the reader opens meanwhile" => overtaken,
    "A link, a reload and going back restore the state of find" => restores,
    "Find points at the part of a query that it cannot read, and answers the rest" => problems,
    "Find answers a query of ten thousand characters and a query of five hundred terms" => huge,
    "Nothing on the page moves while the reader types on after the first letter" => still,
    "A screen reader is told the results of find" => told,
    "Find marks with elements in browsers without highlights, and on paper" => elements,
    "Marks are visible in forced colours" => forced_colours,
}

const VELLMAR: &str = "#/t/vellmar-flood-barrier";

/// An expression for the marked texts. The marks are highlights, or elements in browsers without highlights.
pub(crate) const MARKS: &str = "(window.CSS?.highlights && window.Highlight ? \
    [...CSS.highlights].filter(([name]) => name.startsWith('term-')).flatMap(([, it]) => [...it]).map(String) : \
    [...document.querySelectorAll('.page mark')].map(it => it.textContent))";

/// An expression for the nodes that contain the marks: text nodes under highlights, or the elements of the marks.
const MARKED: &str = "(window.CSS?.highlights && window.Highlight ? \
    [...CSS.highlights].filter(([name]) => name.startsWith('term-')).flatMap(([, it]) => [...it]).map(it => it.startContainer) : \
    [...document.querySelectorAll('.page mark')])";

/// Opens a transcript and types a query.
async fn find(page: &Page<'_>, transcript: &str, query: &str) -> Outcome {
    page.open(&format!("#/t/{transcript}")).await?;
    page.until("the field is shown", "document.querySelector('#find') && document.querySelector('.exchange')").await?;
    page.type_into("#find", query).await
}

/// Waits until there are marks, and an expression is true for each of them. The expression names the mark's text `it`.
async fn until_marked(page: &Page<'_>, each: &str) -> Outcome {
    page.until("there are marks, and each fits", &format!("{MARKS}.length > 0 && {MARKS}.every(it => {each})")).await
}

/// Returns a number from the text of an element; `at` counts the numbers of the text from 0.
async fn number(page: &Page<'_>, selector: &str, at: usize) -> Outcome<usize> {
    let text = page.text(selector).await?;
    let numbers: Vec<usize> = text
        .split(|c: char| !c.is_ascii_digit() && c != ',')
        .filter_map(|it| it.replace(',', "").parse().ok())
        .collect();
    numbers.get(at).copied().ok_or_else(|| format!("there is no number {at} in {text}"))
}

/// Counts the marks of a word on the whole page. The app marks only the text near the window, so that this function scrolls
/// to each section, and waits there until every place of the word is marked.
async fn count_marks_section_by_section(page: &Page<'_>, word: &str) -> Outcome<usize> {
    let mut all = 0;
    for section in 0..page.count(".page-section").await? {
        let section = format!("document.querySelectorAll('.page-section')[{section}]");
        page.eval(&format!("{section}.scrollIntoView()")).await?;
        let texts = format!("[...{section}.querySelectorAll('.paragraph')].map(it => it.textContent).join(' ')");
        let expected = page.eval(&format!("{texts}.toLowerCase().split('{word}').length - 1")).await?.as_u64();
        let expected = usize::try_from(expected.unwrap_or_default()).unwrap_or_default();
        page.until(
            "every place in the visible section is marked",
            &format!("{MARKED}.filter(it => {section}.contains(it)).length === {expected}"),
        )
        .await?;
        all += expected;
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
    ensure_eq!(count_marks_section_by_section(page, "water").await?, on_page, "the number of marks");
    page.choose(".page-size select", "all").await?;
    page.until(
        "all exchanges are shown",
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
    page.until(
        "all exchanges are drawn",
        &format!("document.querySelectorAll('.exchange').length === {}", crate::EXCHANGES),
    )
    .await?;
    ensure!(page.eval(&is_marked).await? == json!(false), "the end is marked although it is far from the window");
    // The reader scrolls while there is nothing to mark, and then types again.
    page.click(".find-clear").await?;
    page.until("no mark is left", &format!("{MARKS}.length === 0")).await?;
    page.eval(&format!("{last}.scrollIntoView()")).await?;
    page.type_into("#find", "water").await?;
    page.until("the text in the window is marked", &is_marked).await?;
    page.eval("scrollTo(0, 0)").await?;
    let first = last.replace(".at(-1)", "[0]");
    page.until("the beginning is marked", &format!("{MARKED}.some(it => {first}.contains(it))")).await
}

async fn options(page: &Page<'_>) -> Outcome {
    page.open("#/t/china-diplomacy-new-era?q=party%E2%80%99s%20EXTERNAL").await?;
    page.until("both terms are marked", &format!("{MARKS}.includes(\"Party's\") && {MARKS}.includes('external')"))
        .await?;
    page.click(".find-options summary").await?;
    page.click(".find-panel label:nth-of-type(1) input").await?;
    page.until_shows(".find-count", "No matches").await?;
    page.until("the address contains the choice", "location.hash.includes('match=case')").await?;
    page.click(".find-panel label:nth-of-type(1) input").await?;
    page.until("the marks are back", &format!("{MARKS}.includes('external')")).await?;
    page.click("h1").await?;
    page.until("a click elsewhere closes the options", "!document.querySelector('.find-options').open").await?;
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
    let is_kept = "location.hash === '#/t/nanwan-tram-line'";
    page.stays(Duration::from_secs(1), "the address is the one that was opened", is_kept).await
}

async fn phrases(page: &Page<'_>) -> Outcome {
    find(page, "china-diplomacy-new-era", "“external work” seeking").await?;
    until_marked(page, "/^(external\\\\swork|seeking)$/i.test(it)".replace("\\\\", "\\").as_str()).await?;
    page.until(
        "both terms are marked",
        &format!("{MARKS}.some(it => /external/i.test(it)) && {MARKS}.some(it => /seeking/i.test(it))"),
    )
    .await
}

async fn chinese(page: &Page<'_>) -> Outcome {
    find(page, "nanwan-tram-line", "电车").await?;
    until_marked(page, "it === '电车'").await
}

/// Stores the current match in the page, before a step to another one.
const BEFORE: &str = "(window.before = CSS.highlights.get('current-match'), true)";
/// An expression that tells whether the current match has changed since [`BEFORE`], and lies in the window below the find
/// bar.
const IN_VIEW: &str = "window.before !== CSS.highlights.get('current-match') && (it => it && it.top >= document.querySelector('.find-bar').getBoundingClientRect().bottom - 1 && it.bottom <= innerHeight)\
    ([...(CSS.highlights.get('current-match') ?? [])][0]?.getBoundingClientRect())";

async fn stepping(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    let total = number(page, ".find-count", 0).await?;
    ensure!(total > 6, "too few matches: {total}");
    page.press(keys::ENTER).await?;
    page.until_shows(".find-count", &format!("1 of {total}")).await?;
    page.eval(BEFORE).await?;
    page.click("button[aria-label='Previous match']").await?;
    page.until_shows(".find-count", &format!("{total} of {total} (continued from the end)")).await?;
    page.until("the last match, on another page, is in view", IN_VIEW).await?;
    page.until(
        "another page than the first is current",
        "document.querySelector('.pager a[aria-current=page]').querySelector('.pager-number').innerText !== '1'",
    )
    .await?;
    page.eval(BEFORE).await?;
    page.click("button[aria-label='Next match']").await?;
    page.until_shows(".find-count", &format!("1 of {total} (back to the start)")).await?;
    page.until("the first match is in view", IN_VIEW).await?;
    for number in 2..=total {
        page.eval(BEFORE).await?;
        page.eval("document.querySelector(\"button[aria-label='Next match']\").click()").await?;
        page.until_shows(".find-count", &format!("{number} of {total}")).await?;
        page.until("the match is in view", IN_VIEW).await?;
    }
    Ok(())
}

async fn find_again(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=gate")).await?;
    page.until_shows(".find-count", "on this page").await?;
    page.press(keys::F3).await?;
    page.until_shows(".find-count", "1 of ").await?;
    page.press(keys::F3).await?;
    page.until_shows(".find-count", "2 of ").await?;
    page.click("#find").await?;
    page.press(keys::F3).await?;
    page.until_shows(".find-count", "3 of ").await
}

async fn clears(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "water").await?;
    until_marked(page, "true").await?;
    page.until("the address contains the query", "location.hash.includes('q=water')").await?;
    page.press(keys::ESCAPE).await?;
    page.until("no mark is left", &format!("{MARKS}.length === 0")).await?;
    page.until("the field is empty", "document.getElementById('find').value === ''").await?;
    page.until("the address contains no query", "!location.hash.includes('?')").await?;
    ensure_eq!(page.string("document.activeElement.id").await?, "find", "the focused element after Escape");
    page.press(keys::ESCAPE).await?;
    page.until_focus("#page").await?;
    page.press("/").await?;
    page.until_focus("#find").await?;
    ensure_eq!(page.string("document.activeElement.value").await?, "", "the text that the key typed");
    page.open(&format!("{VELLMAR}?q=water%20gate&show=all&off=1&list=left")).await?;
    page.until("the list is open", "!!document.querySelector('.row')").await?;
    page.click(".find-clear").await?;
    page.until("no mark is left", &format!("{MARKS}.length === 0")).await?;
    page.until("the list is closed", "!document.querySelector('.concordance')").await?;
    page.until("the address contains no query", "!location.hash.includes('?')").await?;
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
    let pager = sum(".pager[aria-label='Pages, above'] .pager-count > [aria-hidden]");
    page.until("the counts of the pages add up", &format!("{pager} === {total}")).await?;
    page.until("the contents are shown", "document.querySelectorAll('.contents [role=listitem]').length > 0 || (document.querySelector('.contents').open = true, false)").await?;
    page.until("the counts in the contents add up", &format!("{} === {total}", sum(".contents-count"))).await?;
    let label = page.text(".pager li a").await?;
    ensure!(label.starts_with("Page 1") && label.ends_with(" matches"), "the label of page 1 is {label}");
    Ok(())
}

async fn switches(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "water gate").await?;
    page.until(
        "both terms are marked",
        &format!("{MARKS}.some(it => /gate/i.test(it)) && {MARKS}.some(it => /water/i.test(it))"),
    )
    .await?;
    let styles = "[1, 2].map(n => getComputedStyle(document.querySelector('.legend-mark.term-' + n))).map(it => it.backgroundColor + it.textDecorationStyle)";
    page.until("colours and patterns differ", &format!("(([a, b]) => a !== b)({styles})")).await?;
    let (water, gate) =
        (number(page, ".legend li:nth-child(1)", 0).await?, number(page, ".legend li:nth-child(2)", 0).await?);
    ensure_eq!(number(page, ".find-count", 0).await?, water + gate, "the total");
    page.click(".legend li:nth-child(1) button").await?;
    until_marked(page, "/gate/i.test(it)").await?;
    page.until_shows(".find-count", &format!("{gate} matches (")).await?;
    ensure_eq!(
        page.string("document.querySelector('.legend button').getAttribute('aria-pressed')").await?,
        "false",
        "the pressed state of the button"
    );
    ensure_eq!(number(page, ".legend li:nth-child(1)", 0).await?, water, "the count of the term that is off");
    page.until("the address contains the choice", "location.hash.includes('off=1')").await?;
    page.click(".legend li:nth-child(1) button").await?;
    page.until_shows(".find-count", &format!("{} matches (", water + gate)).await
}

async fn lists(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    let total = number(page, ".find-count", 0).await?;
    page.click(".find-list").await?;
    page.until(
        "the list reports one row for each match",
        &format!("document.querySelector('.row').getAttribute('aria-setsize') === '{total}'"),
    )
    .await?;
    let rows = "[...document.querySelectorAll('.row')]";
    let words = format!("{rows}.map(it => it.querySelector('.row-right').textContent.toLowerCase().slice(0, 12))");
    page.choose(".concordance-head select", "right").await?;
    page.until(
        "the rows are sorted by the words after",
        &format!("(it => it.length > 3 && it.every((text, i) => !i || it[i - 1] <= text))({words})"),
    )
    .await?;
    page.choose(".concordance-head select", "speaker").await?;
    let speakers = format!("{rows}.map(it => it.querySelector('.row-source').textContent.toLowerCase())");
    page.until(
        "the rows are sorted by speaker",
        &format!("(it => it.length > 3 && it.every((text, i) => !i || it[i - 1] <= text))({speakers})"),
    )
    .await?;
    page.choose(".concordance-head select", "place").await?;
    page.until("the address contains the choice", "location.hash.includes('list=place')").await?;
    page.until("the rows are in the order of the text", &format!("(it => it.every((page, i) => !i || it[i - 1] <= page))({rows}.map(it => parseInt(it.querySelector('.row-page').textContent.slice(5))))")).await?;
    let is_spoken_whole = format!(
        "{rows}.every(it => it.querySelector('.visually-hidden').textContent === it.querySelector('.row-line').textContent)"
    );
    ensure_eq!(page.eval(&is_spoken_whole).await?, true, "each row is one text for screen readers");
    page.click(".row:nth-child(3)").await?;
    page.until_shows(".find-count", &format!("3 of {total}")).await?;
    page.eval("document.querySelector('.rows').focus()").await?;
    page.eval(BEFORE).await?;
    // Goes to the last match.
    page.press(&[keys::END, keys::ENTER].concat()).await?;
    page.until_shows(".find-count", &format!("{total} of {total}")).await?;
    let above_list = "window.before !== CSS.highlights.get('current-match') && (it => it && it.bottom <= document.querySelector('.concordance').getBoundingClientRect().top)\
        ([...(CSS.highlights.get('current-match') ?? [])][0]?.getBoundingClientRect())";
    page.until("the match is above the list", above_list).await?;
    page.until("the row of the match is visible", "(it => it && it.getBoundingClientRect().bottom <= innerHeight + 1)(document.querySelector('.row[aria-selected=true]'))").await?;
    page.until("the speaker with the most matches is first", "(it => it.length > 1 && it.every((n, i) => !i || it[i - 1] >= n))([...document.querySelectorAll('.share-count')].map(it => +it.textContent))").await?;
    page.click(".share").await?;
    let elsewhere = format!("!document.querySelector('.find-count').innerText.startsWith('{total} of')");
    page.until("the share leads to the speaker's first match", &elsewhere).await?;
    page.picture("list").await?;
    page.click(".concordance-close").await?;
    page.until("the list is closed", "!document.querySelector('.concordance')").await
}

async fn many(page: &Page<'_>) -> Outcome {
    // One transcript with fifty thousand matches, made for this scenario.
    let paragraph = "so it was said and said again ".repeat(25);
    let exchanges: Vec<_> = (1..=1000)
        .map(|n| json!({"id": format!("e{n}"), "kind": "statement", "turns": [{"kind": "statement", "paragraphs": [{"id": "p1", "text": paragraph.trim()}]}]}))
        .collect();
    let body = json!({"version": 1, "id": "many", "title": "Many", "language": "en", "participants": [], "exchanges": exchanges});
    page.host.fail("library/many.json", harness::host::Fault::Body(body.to_string().into()));
    page.open("#/t/many?q=said&list=place").await?;
    page.until_shows(".find-count", "50,000 matches").await?;
    page.until("rows are shown", "document.querySelectorAll('.row').length > 3").await?;
    ensure!(page.count(".row").await? < 60, "too many rows are drawn");
    page.eval("document.querySelector('.rows').focus()").await?;
    page.press(&[keys::END, keys::ENTER].concat()).await?;
    page.until_shows(".find-count", "50,000 of 50,000").await?;
    page.until(
        "the last row is drawn",
        "document.querySelector('.row[aria-selected=true]')?.getAttribute('aria-posinset') === '50000'",
    )
    .await?;
    page.eval("document.querySelector('.rows').scrollTop = 1000000").await?;
    page.until("rows in the middle are drawn", "(it => it.some(n => n > 15000 && n < 30000))([...document.querySelectorAll('.row')].map(it => +it.getAttribute('aria-posinset')))").await
}

async fn picture(page: &Page<'_>) -> Outcome {
    find(page, "brenn-valley-inquiry", "bridge signal").await?;
    page.until("each term has a lane", "document.querySelectorAll('.strip-lanes path').length === 2").await?;
    page.until(
        "both lanes are drawn",
        "[...document.querySelectorAll('.strip-lanes path')].every(it => it.getAttribute('d').length > 10)",
    )
    .await?;
    ensure!(page.count(".strip-question").await? > 20, "questions look like the rest");
    let label = page.string("[...document.querySelectorAll('.strip a')].map(it => it.getAttribute('aria-label')).find(it => it.includes('bridge'))").await?;
    ensure!(label.starts_with("Questions ") && label.contains(" to "), "the label of a part is {label}");
    page.eval("document.querySelector('.strip a[tabindex=\"0\"]').focus()").await?;
    // Goes to the last part of the transcript.
    page.press(keys::END).await?;
    page.until(
        "the last part has the focus",
        "document.activeElement === [...document.querySelectorAll('.strip a')].at(-1)",
    )
    .await?;
    page.eval("window.part = document.activeElement.getAttribute('aria-label').match(/(\\d+) to (\\d+)/).map(Number)")
        .await?;
    ensure_eq!(page.string("part[2]").await?, "302", "the last exchange of the last part");
    page.press(keys::ENTER).await?;
    page.until(
        "the part leads to its exchanges",
        "[...document.querySelectorAll('.exchange')].some(it => (number => part[1] <= number && number <= part[2])(parseInt(it.innerText)))",
    )
    .await
}

async fn filters(page: &Page<'_>) -> Outcome {
    find(page, "brenn-valley-inquiry", "bridge signal").await?;
    // Both terms are looked for, and not only the letters until then.
    page.until_shows(".legend", "signal").await?;
    page.choose(".find-show select", "any").await?;
    page.until_shows(".filter-words", "of 302 questions").await?;
    let any = number(page, ".filter-words", 0).await?;
    page.choose(".find-show select", "all").await?;
    page.until(
        "fewer exchanges are shown",
        &format!("parseInt(document.querySelector('.filter-words').innerText.slice(8)) < {any}"),
    )
    .await?;
    let all = number(page, ".filter-words", 0).await?;
    ensure!(all > 0, "no exchange has both");
    page.until(
        "the pager counts the pages of the shown exchanges",
        &format!(
            "document.querySelector('.pager li:last-child .pager-number')?.innerText === '{}'|| {all} <= 5",
            all.div_ceil(5)
        )
        .replace("\\\\", "\\"),
    )
    .await?;
    if all > 5 {
        page.choose(".page-size select", "all").await?;
    }
    page.until(
        "the shown exchanges are as many as the notice says",
        &format!("document.querySelectorAll('.exchange').length === {all}"),
    )
    .await?;
    page.until("each exchange has both terms", "[...document.querySelectorAll('.exchange')].every(it => /bridge/i.test(it.innerText) && /signal/i.test(it.innerText))").await?;
    page.click(".show-everything").await?;
    page.choose(".page-size select", "all").await?;
    page.until("all exchanges are shown", "document.querySelectorAll('.exchange').length === 302").await?;
    page.until("the notice is gone", "document.querySelector('.filter-words').innerText.trim() === ''").await
}

async fn restores(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=Gate%20water&match=case&show=any&off=2&list=right")).await?;
    let restored = format!(
        "document.getElementById('find').value === 'Gate water' && {MARKS}.length > 0 && {MARKS}.every(it => it === 'Gate') && \
         document.querySelector('.find-panel input').checked && document.querySelector('.find-show select').value === 'any' && \
         document.querySelector('.concordance-head select').value === 'right' && \
         document.querySelector('.legend li:nth-child(2) button').getAttribute('aria-pressed') === 'false'"
    );
    page.until("the link restores find", &restored).await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("reload restores find", &restored).await?;
    page.click(".back a").await?;
    page.until("the library is shown", "!!document.querySelector('.card')").await?;
    ensure_eq!(page.string("CSS.highlights.size").await?, "0", "the number of highlights that are left");
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("going back restores find", &restored).await
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
    page.press(keys::ESCAPE).await?;
    page.type_into("#find", "OR - *").await?;
    page.until_shows(".find-problem", "OR needs a word").await?;
    page.until("nothing is marked", &format!("{MARKS}.length === 0")).await?;
    page.picture("problem").await
}

async fn huge(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the field is shown", "!!document.querySelector('#find')").await?;
    page.put_into("#find", &"water ".repeat(1700)).await?;
    page.until_shows(".find-count", "on this page").await?;
    page.put_into("#find", &format!("\"{}\"", "water ".repeat(1700))).await?;
    page.until_shows(".find-count", "No matches").await?;
    let terms = |count: u32| (0..count).map(|n| format!("{n:x}")).collect::<Vec<_>>().join(" ");
    page.put_into("#find", &terms(500)).await?;
    page.until("the legend shows five hundred terms", "document.querySelectorAll('.legend li').length === 500").await?;
    page.put_into("#find", &terms(600)).await?;
    page.until_shows(".find-problem", "A search has at most 500 words and phrases").await
}

async fn still(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the picture is shown", "document.querySelectorAll('.strip a').length > 3").await?;
    page.click("#find").await?;
    let positions = "['.page', '.pager', '.contents'].map(it => document.querySelector(it).getBoundingClientRect().top).join() + ' ' + document.querySelector('.find-bar').offsetHeight";
    // With the first letter, the bar gets its second row.
    page.type_into("#find", "g").await?;
    page.until_shows(".find-count", "matches").await?;
    page.settle().await?;
    let before = page.string(positions).await?;
    for letters in ["ate", " water", " -", "river", " OR"] {
        page.type_into("#find", letters).await?;
        page.until_shows(".legend", "g").await?;
        page.settle().await?;
        ensure_eq!(page.string("document.activeElement.id").await?, "find", "the focused element");
        ensure_eq!(page.string(positions).await?, before, format!("the positions after {letters:?}"));
    }
    Ok(())
}

async fn wide_enough(page: &Page<'_>) -> Outcome {
    for id in ["brenn-valley-inquiry", "al-nahr-water-board", "vellmar-flood-barrier"] {
        page.open(&format!("?{id}#/t/{id}?q=%22a%22 OR %D8%A7")).await?;
        page.until("the picture is there", "document.querySelectorAll('.strip a').length > 1").await?;
        let narrow = "[...document.querySelectorAll('.strip-segment')].map(it => it.getBoundingClientRect().width).filter(it => it < 24).join()";
        ensure_eq!(page.string(narrow).await?, "", format!("{id}: the widths of parts that are too narrow"));
    }
    Ok(())
}

async fn told(page: &Page<'_>) -> Outcome {
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "on this page").await?;
    let said = "document.querySelector('.find-told > .spoken')";
    page.until("the count is said", &format!("{said}.textContent.startsWith('24 matches')")).await?;
    // The count of each letter is shown, and only that of the last is said.
    let type_slowly = format!(
        "(() => {{ window.shown = []; window.said = []; \
         const field = document.querySelector('#find'); const note = (of, to) => new MutationObserver(() => to.push(of.textContent)).observe(of, {{ \
             characterData: true, childList: true, subtree: true }}); \
         note({said}, window.said); note(document.querySelector('.find-count'), window.shown); \
         ['w', 'wa', 'wat', 'water'].forEach((text, index) => setTimeout(() => {{ \
             field.value = text; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }}, 80 * index)) }})()"
    );
    page.eval(&type_slowly).await?;
    page.until("a count is said", "window.said.length > 0").await?;
    ensure_eq!(page.string("window.said.join('; ')").await?, page.text(".find-count").await?, "what is said");
    page.until("the counts of other letters were shown", "window.shown.length > 1").await?;
    page.type_into("#find", " NEAR/x y").await?;
    let problem = "document.querySelector('.find-problem + .spoken').textContent";
    page.until("the problem is said", &format!("{problem}.startsWith('NEAR/ needs a number')")).await?;
    let of_field = "(it => it.ariaInvalid + ' ' + document.getElementById(it.getAttribute('aria-errormessage'))?.textContent)(document.querySelector('#find'))";
    ensure!(
        page.string(of_field).await?.starts_with("true NEAR/ needs a number"),
        "the field does not name its problem"
    );
    find(page, "vellmar-flood-barrier", "gate").await?;
    page.until_shows(".find-count", "24 matches").await?;
    let border = page.string("getComputedStyle(document.querySelector('.find-problem')).borderTopStyle").await?;
    ensure_eq!(border, "none", "the border without a problem");
    let label = page.string("document.querySelector('.strip').getAttribute('aria-label')").await?;
    ensure_eq!(label, "Matches across the transcript", "the label of the picture");
    page.until(
        "the first part names its matches",
        "document.querySelector('.strip a').getAttribute('aria-label').startsWith('Question 1: gate ')",
    )
    .await?;
    page.click("#find").await?;
    page.press(keys::ENTER).await?;
    let line = "document.querySelector('.find-line').textContent";
    page.until("the line of the match is announced", &format!("/^Maren Oduya: .*gate/.test({line})")).await?;
    let first = page.string(line).await?;
    page.press(keys::ENTER).await?;
    page.until("the line of the next match is announced", &format!("{line} && {line} !== {first:?}")).await?;
    page.press(" ").await?;
    page.until("no line is announced without a current match", &format!("{line} === ''")).await?;
    page.click(".find-list").await?;
    page.until("the list names its active row", "(it => it && document.getElementById(it.getAttribute('aria-activedescendant'))?.getAttribute('role') === 'option')(document.querySelector('.rows'))").await
}

async fn elements(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=gate%20water")).await?;
    until_marked(page, "/gate|water/i.test(it)").await?;
    page.eval("dispatchEvent(new Event('beforeprint'))").await?;
    page.until("paper has elements for the marks", "document.querySelectorAll('.paper mark.term-1').length > 3 && document.querySelectorAll('.paper mark.term-2').length > 3").await?;
    page.eval("dispatchEvent(new Event('afterprint'))").await?;
    page.until("no element is left", "document.querySelectorAll('mark').length === 0").await?;
    until_marked(page, "true").await?;
    page.open(&format!("?take=highlights{VELLMAR}?q=gate%20water")).await?;
    page.until("the page has elements for the marks", "document.querySelectorAll('.page mark.term-1').length > 0")
        .await?;
    let total = number(page, ".find-count", 0).await?;
    page.press(keys::F3).await?;
    page.until_shows(".find-count", &format!("1 of {total}")).await?;
    page.until(
        "the current match has a class of its own",
        "document.querySelectorAll('.page mark.current-match').length === 1",
    )
    .await?;
    page.choose(".page-size select", "all").await?;
    page.until("all marks are shown", &format!("document.querySelectorAll('.page mark').length === {total}")).await?;
    // A match inside another one has an element too, and find can step to both.
    page.put_into("#find", "\"gate 6\" gate").await?;
    page.until(
        "the inner match is marked",
        "document.querySelectorAll('.page mark.term-2.match-0.match-1, .page mark.term-2.match-1').length > 0",
    )
    .await?;
    page.press(&[keys::F3, keys::F3].concat()).await?;
    page.until_shows(".find-count", "2 of ").await?;
    page.until(
        "the second match has the class of the current one",
        "document.querySelectorAll('.page mark.current-match.match-1').length === 1",
    )
    .await?;
    page.click("#find").await?;
    page.press(keys::ESCAPE).await?;
    page.until("no mark is left", "document.querySelectorAll('.page mark').length === 0").await
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
            // Firefox forces colours by a setting of the user; 2 stands for "always".
            let forced = json!({"browser.display.document_color_use": 2});
            let browser = Browser::start_with(Engine::Firefox, forced).await?;
            let host = Host::watched(&harness::project("dist"), "").map_err(|error| error.to_string())?;
            let forced = Page { client: &browser.client, engine: Engine::Firefox, host };
            let seen = marks_are_seen_in_forced_colours(&forced).await;
            browser.close().await;
            seen?;
        }
        // WebKit forces no colours, so that only the existence of the rules can be checked.
        Engine::WebKit => {
            let rules = "[...document.styleSheets[0].cssRules].filter(it => it.media?.mediaText.includes('forced-colors')).flatMap(it => [...it.cssRules]).filter(it => it.selectorText?.includes('highlight(term-')).length";
            page.until("each of the eight marks has a rule", &format!("{rules} >= 8")).await?;
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
    page.until("the legend shows the colour as well", legend).await
}
