//! A library whose catalog is in several files.

use std::time::Duration;

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::site::Workshop;
use harness::{ensure, ensure_eq};

use crate::looks::axe;
use crate::offline::Scene;

crate::scenarios! {
    "A large library shows its newest transcripts from its first file, and loads more when the reader comes to their end" => comes_to_the_end,
    "A filter and the order by title read the whole list of a large library, and say so" => filters_all,
    "The list of a library can be narrowed by year, event, language and participant, and each counts what it leaves" => narrows,
    "Going back to a transcript far down in a large library finds it again" => goes_back,
    "A reader who scrolls on does not go back to a card that arrives late" => scrolls_on,
    "A catalog that changes leaves the reader at their place far down in the list" => keeps_the_place,
    "A part of the list that does not arrive is reported, and a click tries again" => part_missing,
    "Without the host, a large library opens what was saved, and says what it lacks" => without_the_host,
    "A correction in a large library reaches the saved text, and files of the old list are deleted" => corrected,
    "Saving a large library saves all of it" => saves_all,
}

/// The number of transcripts, those of the bundled library among them.
const ALL: usize = 700;
const BUNDLED: usize = 7;
/// A path of a further file of the catalog.
const LISTS: &str = "library/catalog/";

/// Fills a library with short transcripts, one a day, so that the last is the oldest.
fn fill(workshop: &Workshop) -> Outcome {
    (0..ALL - BUNDLED).try_for_each(|number| {
        let (year, month, day) = (2019 - number / 336, 12 - number / 28 % 12, 28 - number % 28);
        let event = if number % 3 == 0 { "Harbour board" } else { "City council" };
        let text = format!(
            "---\ntitle: Short briefing {number}\ndate: {year}-{month:02}-{day:02}\nlanguage: en\nevent: {event}\n---\n\n\
             The Wire:\n\nIs this number {number}?\n\nAda Berg:\n\nYes, it is.\n"
        );
        workshop.put(&format!("short-{number}.md"), &text)
    })
}

/// Serves a large library.
fn scene<'a>(of: &'a Page<'_>, name: &str) -> Outcome<Scene<'a>> {
    Scene::of_library(of, name, fill)
}

fn lists(requested: &[String]) -> usize {
    requested.iter().filter(|path| path.contains(LISTS)).count()
}

/// Returns the further files of the catalog.
fn lists_in_site(scene: &Scene<'_>) -> Outcome<Vec<String>> {
    let files = std::fs::read_dir(scene.workshop.path("site/library/catalog")).map_err(|error| error.to_string())?;
    Ok(files.flatten().map(|file| format!("{LISTS}{}", file.file_name().to_string_lossy())).collect())
}

async fn comes_to_the_end(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-end")?;
    let page = &scene.page;
    page.open("").await?;
    page.until_shows(".library-count", &format!("{ALL} transcripts")).await?;
    page.settle().await?;
    ensure_eq!(lists(&page.host.take_requested()), 0, "the number of further files of the list at first");
    page.until(
        "the list grows beyond its first file",
        "document.querySelectorAll('.card').length > 200 || void scrollTo(0, document.documentElement.scrollHeight)",
    )
    .await?;
    ensure!(lists(&page.host.take_requested()) > 0, "no further file of the list was loaded");
    let titles = "[...document.querySelectorAll('.card time')].map(it => it.dateTime)";
    page.until("the newest come first", &format!("(it => it.join() === it.toSorted().reverse().join())({titles})"))
        .await?;
    ensure_eq!(page.text(".library-count").await?, format!("{ALL} transcripts"), "the count");
    Ok(())
}

async fn filters_all(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-filter")?;
    let page = &scene.page;
    let oldest = ALL - BUNDLED - 1;
    page.open(&format!("#/?q=%22briefing%20{oldest}%22")).await?;
    page.until_shows(".library-count", &format!("1 of {ALL} transcripts")).await?;
    page.until_shows(".shelf", &format!("Short briefing {oldest}")).await?;
    page.open("#/?sort=title").await?;
    page.until_shows(".library-count", &format!("{ALL} transcripts")).await?;
    let titles = "[...document.querySelectorAll('.card h2')].map(it => it.innerText)";
    let sorted = format!("(it => it.join() === it.toSorted(new Intl.Collator('en').compare).join())({titles})");
    page.until("the titles are sorted", &sorted).await
}

async fn narrows(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-narrow")?;
    let page = &scene.page;
    page.open("").await?;
    page.until("the list is there", "document.querySelector('.narrow')").await?;
    page.click(".narrow > summary").await?;
    let links = "[...document.querySelectorAll('.narrow-list a')]";
    let count = |name: &str| {
        format!(
            "{links}.find(it => it.querySelector('bdi').innerText === '{name}')?.querySelector('.share-count').innerText"
        )
    };
    page.until("the facets are counted", &count("Harbour board")).await?;
    ensure_eq!(page.string(&count("Harbour board")).await?, "231", "transcripts of the event");
    ensure_eq!(page.string(&count("Ada Berg")).await?, "693", "transcripts with the participant");
    let in_2018 = page.string(&count("2018")).await?;
    for (name, address) in [("2018", "q=date%3A2018"), ("Harbour board", "event%3A%22Harbour%20board%22")] {
        page.eval(&format!("void {links}.find(it => it.querySelector('bdi').innerText === '{name}').click()")).await?;
        page.until("the address has the sign", &format!("location.hash.replaceAll(':', '%3A').includes('{address}')"))
            .await?;
        page.until("the list is shorter", "document.querySelector('.library-count').innerText.includes(' of ')")
            .await?;
        if name == "2018" {
            page.until_shows(".library-count", &format!("{in_2018} of {ALL} transcripts")).await?;
        }
    }
    page.until("the chosen facets are marked", "document.querySelectorAll('.narrow-list a[aria-current]').length >= 2")
        .await?;
    page.picture("library-narrow").await?;
    let faults = axe(page).await?;
    ensure!(faults.is_empty(), "axe finds: {faults}");
    Ok(())
}

/// Scrolls to a card far down in the list, and notes where it is.
async fn far_down(page: &Page<'_>) -> Outcome {
    page.until(
        "a card far down is there",
        "document.querySelectorAll('.card')[300] || void scrollTo(0, document.documentElement.scrollHeight)",
    )
    .await?;
    page.eval("document.querySelectorAll('.card')[300].scrollIntoView()").await?;
    page.settle().await?;
    page.eval("void (window.left = document.querySelectorAll('.card')[300].getBoundingClientRect().top)")
        .await
        .map(drop)
}

async fn goes_back(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-back")?;
    let page = &scene.page;
    page.open("").await?;
    far_down(page).await?;
    page.press("s").await?;
    page.until_focus("#search").await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until(
        "the card is where it was",
        "(it => it && Math.abs(it.getBoundingClientRect().top - left) < 4)(document.querySelectorAll('.card')[300])",
    )
    .await
}

async fn scrolls_on(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-scrolled")?;
    let page = &scene.page;
    page.open("").await?;
    far_down(page).await?;
    page.press("s").await?;
    page.until_focus("#search").await?;
    page.eval("void caches.keys().then(names => names.forEach(name => caches.delete(name)))").await?;
    let files = lists_in_site(&scene)?;
    files.iter().for_each(|file| page.host.fail(file, Fault::Held));
    page.host.take_requested();
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("the newest are there", "document.querySelector('.card')").await?;
    page.settle().await?;
    ensure!(lists(&page.host.take_requested()) > 0, "nothing arrives late");
    page.eval("void (scrollTo(0, 300), dispatchEvent(new WheelEvent('wheel', {deltaY: 1})))").await?;
    files.iter().for_each(|file| page.host.mend(file));
    page.host.until_quiet(Duration::from_secs(1)).await?;
    page.until("the reader is where they scrolled", "Math.abs(scrollY - 300) < 4").await
}

async fn keeps_the_place(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-changed")?;
    scene.ready().await?;
    let page = &scene.page;
    far_down(page).await?;
    page.eval("void (window.seen = document.querySelectorAll('.card')[300].innerText)").await?;
    scene.workshop.withdraw("short-690.md")?;
    let second = scene.workshop.build("second")?;
    page.host.publish(&second);
    // The worker answers from what is stored, and looks for a new catalog.
    page.eval("void fetch('library/catalog.json')").await?;
    page.until_shows(".library-count", &format!("{} transcripts", ALL - 1)).await?;
    page.settle().await?;
    page.until(
        "the card is where it was",
        "(it => it?.innerText === seen && Math.abs(it.getBoundingClientRect().top - left) < 4)\
         (document.querySelectorAll('.card')[300])",
    )
    .await
}

async fn part_missing(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-missing")?;
    let page = &scene.page;
    let files = lists_in_site(&scene)?;
    files.iter().for_each(|file| page.host.fail(file, Fault::Status(503)));
    page.open("#/?q=%22ada%20berg%22").await?;
    page.until_shows(".library-count", "503").await?;
    files.iter().for_each(|file| page.host.mend(file));
    page.click(".library-count button").await?;
    page.until_shows(".library-count", &format!("{} of {ALL} transcripts", ALL - BUNDLED)).await
}

/// Saves a transcript far down in the list.
async fn save_650(page: &Page<'_>) -> Outcome {
    page.open("#/?q=%22briefing%20650%22").await?;
    page.until_shows(".library-count", "1 of").await?;
    page.click(".card-keep button").await?;
    page.until_shows(".card-keep", "Saved").await
}

async fn without_the_host(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-offline")?;
    scene.ready().await?;
    let page = &scene.page;
    save_650(page).await?;
    // The part of the list that knows the saved text arrives, too.
    page.host.until_quiet(Duration::from_secs(1)).await?;
    page.host.set_down(true);
    page.open("#/t/short-650").await?;
    page.until_shows("main", "Is this number 650?").await?;
    // A transcript that is not saved leads to those that are.
    page.open("#/t/short-649").await?;
    page.until_shows(".saved-list", "Short briefing 650").await?;
    page.open("#/").await?;
    page.until_shows(".library-count", &format!("{ALL} transcripts")).await?;
    scene.open_panel().await?;
    page.until_shows(".keep", "Saved offline: 1 of 700").await
}

async fn corrected(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-corrected")?;
    scene.ready().await?;
    let page = &scene.page;
    save_650(page).await?;
    scene.workshop.edit("short-650.md", "number 650", "number six hundred and fifty")?;
    scene.workshop.withdraw("short-3.md")?;
    let second = scene.workshop.build("second")?;
    page.host.publish(&second);
    page.open("?again#/").await?;
    page.until_shows(".library-count", &format!("{} transcripts", ALL - 1)).await?;
    let stored = "const done = arguments[arguments.length - 1]; (async () => {\
        const name = (await caches.keys()).find((it) => it.startsWith('rostrum-library'));\
        const cache = await caches.open(name); const keys = (await cache.keys()).map((it) => it.url);\
        const { by_id, blocks } = await (await cache.match(new URL('library/catalog.json', location.href))).json();\
        const named = [...by_id, ...blocks.map((it) => it.file)];\
        const lists = keys.filter((it) => it.includes('/library/catalog/'));\
        const text = keys.find((it) => it.includes('/short-650.json'));\
        const isNew = (await (await cache.match(text)).text()).includes('six hundred and fifty');\
        return isNew && lists.length > 0 && lists.every((it) => named.some((file) => it.endsWith(file)));\
        })().then(done, () => done(false))";
    page.until_async("the text is corrected, and only files of the new list are stored", stored).await
}

async fn saves_all(of: &Page<'_>) -> Outcome {
    let scene = scene(of, "large-all")?;
    scene.ready().await?;
    let page = &scene.page;
    page.click(".keep-all").await?;
    page.until_in(
        Duration::from_secs(120),
        "all are saved",
        &format!("document.querySelector('.keep').innerText.includes('{ALL} of {ALL}')"),
    )
    .await?;
    page.host.set_down(true);
    page.open("#/?q=%22briefing%20690%22").await?;
    page.until_shows(".library-count", &format!("1 of {ALL} transcripts")).await?;
    page.open("#/t/short-690").await?;
    page.until_shows("main", "Is this number 690?").await
}
