//! Find beside its peers: mark.js, and plain JavaScript with the Custom Highlight API, with the same text and words in the same
//! run. The peers get the text as a plain page, which suits them best, and in a browser without a driver, since a driver that
//! follows every change of the page makes mark.js several times slower.

use std::collections::HashMap;
use std::process::Command;

use harness::host::{Fault, ISOLATED};
use harness::page::{Outcome, Page};
use serde_json::json;
use transcript::Transcript;

use crate::{median, pages};

/// The sizes of the text, in bytes.
const SIZES: [usize; 3] = [100_000, 1_000_000, 5_000_000];
/// Returns the number of rounds for a text of this size in bytes; the median counts. Times below a millisecond vary most, so
/// that small texts get more rounds.
fn rounds(size: usize) -> usize {
    if size > 1_000_000 { 9 } else { 45 }
}

/// The number of times that a medium word occurs in a megabyte.
const MEDIUM: usize = 130;

/// A script with two clocks. `timed` measures from the act to the layout after it: the marks alone, which is all that the peers
/// make. `timedInFrame` measures all that the app shows, until the end of the next frame, without the time in which the engine
/// does other work. The word is put into the field before, since that is the browser's own work.
const CLOCK: &str = r"
    window.layout = () => document.body.offsetHeight + document.body.getBoundingClientRect().height;
    window.timed = act => { layout(); const begun = performance.now(); act(); layout(); return performance.now() - begun };
    window.timedInFrame = async act => {
        layout();
        let first;
        const before = new Promise(done => requestAnimationFrame(now => { first = performance.now(); done() }));
        const begun = performance.now();
        act();
        for (let turn = 0; turn < 20; turn++) await null;
        const handled = performance.now() - begun;
        const after = new Promise(done => requestAnimationFrame(() => { layout(); done(performance.now()) }));
        await before;
        return handled + await after - first;
    };
    window.texts = () => [...document.querySelectorAll('.paragraph')].map(it => it.firstChild);
    window.highlight = words => {
        CSS.highlights.clear();
        words.forEach((word, index) => {
            const marks = new Highlight();
            for (const text of texts()) {
                const folded = text.data.toLowerCase();
                for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
                    const range = document.createRange();
                    range.setStart(text, at);
                    range.setEnd(text, at + word.length);
                    marks.add(range);
                }
            }
            CSS.highlights.set('term-' + (index + 1), marks);
        });
    };
    // A reader pauses after each letter, and the app does its deferred work in the pause.
    window.rest = () => new Promise(ready => setTimeout(ready, 60));
    window.type = text => {
        const field = document.getElementById('find');
        field.value = text;
        return () => field.dispatchEvent(new Event('input', { bubbles: true }));
    };
";

/// Returns the queries for a text: a name, and the words.
fn words(transcript: &Transcript) -> Vec<(&'static str, Vec<String>)> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut size = 0;
    for paragraph in transcript.exchanges.iter().flat_map(|it| it.paragraphs()) {
        size += paragraph.text.len();
        for word in paragraph.text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 4) {
            *counts.entry(word.to_ascii_lowercase()).or_default() += 1;
        }
    }
    let wanted = size * MEDIUM / 1_000_000;
    let mut near: Vec<(usize, String)> =
        counts.into_iter().map(|(word, count)| (count.abs_diff(wanted), word)).collect();
    near.sort();
    let medium: Vec<String> = near.into_iter().take(2).map(|(_, word)| word).collect();
    let three = ["the"].into_iter().map(str::to_owned).chain(medium.iter().cloned()).collect();
    vec![
        ("common", vec!["the".to_owned()]),
        ("medium", medium[..1].to_vec()),
        ("three", three),
        ("none", vec!["zyxwvu".to_owned()]),
    ]
}

/// Measures and prints.
///
/// # Errors
/// Returns a message when a page does not load, or mark.js is missing.
pub(crate) async fn measure(page: &Page<'_>) -> Outcome {
    let mark = harness::project("tools/node_modules/mark.js/dist/mark.min.js");
    let mark = std::fs::read_to_string(&mark)
        .map_err(|error| format!("mark.js is missing ({error}); run `tools/setup test`"))?;
    let bundled = std::fs::read(harness::project("public/library/brenn-valley-inquiry.json"));
    let bundled: Transcript =
        transcript::json::read(&bundled.map_err(|error| error.to_string())?).map_err(|error| error.to_string())?;
    let length: usize = bundled.exchanges.iter().flat_map(|it| it.paragraphs()).map(|it| it.text.len()).sum();
    println!(
        "\nFind on one page, to layout, median of {} or more, in ms: matches, mark.js, plain Custom Highlight, app, ratios to each; all that the app tells; then taking the marks away",
        rounds(usize::MAX)
    );
    for size in SIZES {
        let mut long = bundled.clone();
        long.id = "found".into();
        let exchanges = bundled.exchanges.iter().cycle().take(bundled.exchanges.len() * size / length);
        long.exchanges = exchanges
            .cloned()
            .enumerate()
            .map(|(index, it)| transcript::Exchange { id: format!("e{}", index + 1), ..it })
            .collect();
        let words = words(&long);
        page.host.fail(
            "peers.html",
            Fault::Body((pages::plain(&long, &long.exchanges) + "<script src=peers.js></script>").into()),
        );
        page.host.fail("library/found.json", Fault::Body(transcript::json::write(&long).into()));
        let peers = peer_times(page, &mark, &words, rounds(size))?;
        page.client.goto("about:blank").await.map_err(|error| error.to_string())?;
        page.client
            .goto(&format!("{}?{ISOLATED}-{size}#/t/found?per=all", page.host.url()))
            .await
            .map_err(|error| error.to_string())?;
        let drawn = format!("document.querySelectorAll('.exchange').length === {}", long.exchanges.len());
        // The longest text takes more than one limit, and the driver asks the page meanwhile.
        for _ in 0..8 {
            if page.until("all is drawn", &drawn).await.is_ok() {
                break;
            }
        }
        page.until("all is drawn", &format!("{drawn} && document.querySelectorAll('.strip a').length > 0")).await?;
        page.client.execute(CLOCK, vec![]).await.map_err(|error| error.to_string())?;
        for ((name, words), peer) in words.iter().zip(peers) {
            let app = app_times(page, words, rounds(size)).await?;
            println!(
                "  {:>5} kB {name:<7} {:>6} matches   mark.js {:>7.1}  highlight {:>6.2}  app {:>5.2}   {:>5.1}× faster, {:>4.2}× as long   all {:>5.2}   cleared: mark.js {:>7.1}, highlight {:>4.2}, app {:>4.2}, all {:>4.2}",
                size / 1000,
                app.matches,
                peer.mark,
                peer.highlight,
                app.marked,
                peer.mark / app.marked,
                app.marked / peer.highlight,
                app.told,
                peer.unmark,
                peer.unhighlight,
                app.unmarked,
                app.cleared
            );
        }
    }
    smooth(page).await
}

/// Scrolls the longest text and the list of its matches, and prints the time of a frame. The best time is that of the screen.
async fn smooth(page: &Page<'_>) -> Outcome {
    page.client
        .goto(&format!("{}?smooth#/t/found?q=the&list=place", page.host.url()))
        .await
        .map_err(|error| error.to_string())?;
    page.until("the list is there", "document.querySelectorAll('.row').length > 5").await?;
    let rows = page.eval("document.querySelector('.row').getAttribute('aria-setsize')").await?;
    for (name, element, step) in [
        ("the text, by 120 pixels a frame", "document.scrollingElement", "120"),
        ("the list, by 120 pixels a frame", "document.querySelector('.rows')", "120"),
        ("the list, from end to end", "document.querySelector('.rows')", "it.scrollHeight / 120"),
    ] {
        let script = format!(
            "const done = arguments[0], frame = () => new Promise(requestAnimationFrame), it = {element}; (async () => {{ \
             await new Promise(ready => setTimeout(ready, 2000)); it.scrollTop = 0; await frame(); await frame(); \
             const times = []; let last = await frame(); \
             for (let count = 0; count < 120; count++) {{ it.scrollTop += {step}; const now = await frame(); \
             times.push(now - last); last = now }} return [times.reduce((a, b) => a + b) / 120, Math.max(...times)] }})().then(done)"
        );
        let times = page.client.execute_async(&script, vec![]).await.map_err(|error| error.to_string())?;
        let [mean, longest] = [0, 1].map(|index| times[index].as_f64().unwrap_or_default());
        println!(
            "  scrolling {name:<32} {} matches   a frame {mean:>5.1} ms, longest {longest:>5.1} ms",
            rows.as_str().unwrap_or("?")
        );
    }
    Ok(())
}

/// The times of the peers, in milliseconds: to mark, and to remove the marks.
struct PeerTimes {
    mark: f64,
    unmark: f64,
    highlight: f64,
    unhighlight: f64,
}

/// Measures mark.js and the plain highlights on a page of their own, which writes the times into its title.
fn peer_times(page: &Page<'_>, mark: &str, words: &[(&str, Vec<String>)], count: usize) -> Outcome<Vec<PeerTimes>> {
    let words: Vec<&Vec<String>> = words.iter().map(|(_, words)| words).collect();
    // mark.js runs first, because live ranges, which highlights leave behind, slow every change of the page. The peers pause
    // like the app, because work without a pause finds all its data in the caches. A frame that never loads keeps the browser
    // from printing the page before the end.
    page.host.fail("peers-end", Fault::Held);
    let script = format!(
        "{mark};{CLOCK}; const all = {}, frame = document.createElement('iframe'); frame.src = 'peers-end'; \
         document.documentElement.append(frame); \
         const rested = async act => {{ const time = timed(act); await rest(); return time }}; \
         const rounds = async (act, undo) => {{ const sets = []; for (const words of all) {{ const times = []; \
         for (let round = 0; round < {count}; round++) times.push([await rested(() => act(words)), await rested(undo)]); \
         sets.push(times) }} return sets }}; (async () => {{ \
         const marked = await rounds(words => new Mark(document.body).mark(words, {{ separateWordSearch: false, \
         diacritics: false }}), () => new Mark(document.body).unmark()); \
         const highlighted = await rounds(highlight, () => CSS.highlights.clear()); \
         document.title = JSON.stringify(marked.map((it, set) => it.map((times, round) => [...times, ...highlighted[set][round]]))); \
         frame.remove() }})()",
        json!(words)
    );
    page.host.fail("peers.js", Fault::Body(script.into()));
    let home = std::env::temp_dir().join(format!("rostrum-bench-{}", std::process::id()));
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--dump-dom"])
        .arg(format!("--user-data-dir={}", home.display()))
        .arg(format!("{}peers.html?{ISOLATED}", page.host.url()))
        .output()
        .map_err(|error| format!("chromium does not start: {error}"))?;
    _ = std::fs::remove_dir_all(home);
    let page = String::from_utf8_lossy(&output.stdout);
    let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).map(|(title, _)| title);
    let rounds: Vec<Vec<[f64; 4]>> = title
        .and_then(|title| serde_json::from_str(title).ok())
        .ok_or_else(|| format!("the peers' page has no times, but the title {title:?}"))?;
    let times = |rounds: Vec<[f64; 4]>| {
        let [mark, unmark, highlight, unhighlight] =
            [0, 1, 2, 3].map(|index| median(rounds.iter().map(|times| times[index]).collect()));
        PeerTimes { mark, unmark, highlight, unhighlight }
    };
    Ok(rounds.into_iter().map(times).collect())
}

/// The times of the app, for the same acts.
struct AppTimes {
    matches: usize,
    /// The time until the marks are painted, in milliseconds.
    marked: f64,
    /// The time until counts, legend and buttons are shown too, in milliseconds.
    told: f64,
    unmarked: f64,
    cleared: f64,
}

/// Measures the app on the page that is open.
async fn app_times(page: &Page<'_>, words: &[String], rounds: usize) -> Outcome<AppTimes> {
    let script = format!(
        "const done = arguments[0], text = {}, times = []; let matches; \
         (async () => {{ for (let round = 0; round < {rounds}; round++) {{ const of = []; for (const clock of [timed, timedInFrame]) {{ \
         of.push(await clock(type(text))); await rest(); \
         matches = [...document.querySelectorAll('.legend-count')].reduce((sum, it) => sum + +it.textContent.replaceAll(',', ''), 0); \
         of.push(await clock(type(''))); await rest(); }} times.push(of); }} return [matches, times]; }})().then(done)",
        json!(words.join(" "))
    );
    let answer = page.client.execute_async(&script, vec![]).await.map_err(|error| error.to_string())?;
    let (matches, times): (usize, Vec<[f64; 4]>) = serde_json::from_value(answer).map_err(|error| error.to_string())?;
    let [marked, unmarked, told, cleared] =
        [0, 1, 2, 3].map(|index| median(times.iter().map(|times| times[index]).collect()));
    Ok(AppTimes { matches, marked, told, unmarked, cleared })
}
