//! The search of all transcripts.

use harness::host::{Fault, Host};
use harness::page::{Outcome, Page};
use harness::site::Workshop;
use harness::{ensure, ensure_eq, keys};

use crate::offline::{Scene, TRANSCRIPT};

crate::scenarios! {
    "A reader who keeps search on the device searches everything without the host, and a new version brings only what changed" => kept_index,
    "What was said in any transcript is found while the reader types, with exact counts" => finds,
    "A hit opens the question with the words marked, and going back returns to the hit" => opens,
    "The key s and the library lead to the search, with the words that were typed there" => is_reached,
    "A search says what it cannot understand, and finds by event, language and date" => conditions,
    "The latest come first or the earliest, and the address keeps the order" => sorts,
    "A search is narrowed by year, event and language, and the choice is a sign in the query" => narrows,
    "A search is narrowed by who speaks and which newsroom asks, with the counts that the narrowed search has" => narrows_by_people,
    "A search is narrowed to questions or to answers, with the counts that the narrowed search has" => narrows_to_parts,
    "A search is narrowed to the years from one to another" => narrows_to_years,
    "Words of the library are suggested while the reader types, and where a word stands nowhere" => suggests,
    "A damaged file of the index is named and nothing wrong is shown; a sound one is fetched again" => damaged,
    "A site without an index is searched by reading its transcripts" => without_index,
    "Without a connection the saved transcripts are searched, and the page says which" => offline,
    "A packed library is searched from the disk" => packed,
    "The search works in a subfolder of its host" => in_a_sub_folder,
}

const HITS: &str = "[...document.querySelectorAll('.hit')]";

async fn finds(page: &Page<'_>) -> Outcome {
    page.open("#/search").await?;
    page.until_focus("#search").await?;
    page.type_into("#search", "\"the gate\"").await?;
    page.until_shows(".search-count", "questions in").await?;
    let counted = "(([questions, transcripts]) => questions === document.querySelectorAll('.hit').length && transcripts > 0)\
        (document.querySelector('.search-count').innerText.match(/\\d+/g).map(Number))";
    page.until("ten hits or all are shown", &format!("document.querySelectorAll('.hit').length === 10 || {counted}"))
        .await?;
    let marked = page
        .string("[...document.querySelectorAll('.hit mark')].map(it => it.innerText.toLowerCase()).join('|')")
        .await?;
    ensure!(
        !marked.is_empty() && marked.split('|').all(|it| it.starts_with("the") && it.ends_with("gate")),
        "marks: {marked}"
    );
    page.until_shows(".search-terms", "the gate").await?;
    page.until("the address contains the words", "location.hash === '#/search?q=%22the%20gate%22'").await?;
    // The words are found whatever their case and accents, and only whole.
    page.put_into("#search", "JOSE").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0 && {HITS}.every(it => it.innerText.includes('José'))"))
        .await?;
    page.put_into("#search", "zzyzx").await?;
    page.until_shows(".search-count", "No matches.").await
}

async fn opens(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water").await?;
    page.until("ten hits are shown", &format!("{HITS}.length === 10")).await?;
    page.click(".hits ~ button").await?;
    page.until("more hits are shown", &format!("{HITS}.length > 10")).await?;
    let scroll =
        "addEventListener('click', () => { scrollBy(0, -40); window.left = scrollY }, { capture: true, once: true })";
    page.client.execute(scroll, vec![]).await.map_err(|error| error.to_string())?;
    let id = page.string(&format!("{HITS}[11].id")).await?;
    page.eval("window.stays = true").await?;
    page.click(".hit:nth-child(12) a").await?;
    let exchange = id.rsplit('/').next().unwrap_or_default();
    page.until("the question is shown", &format!("document.getElementById('/{exchange}')")).await?;
    page.until_shows(".find-count", "on this page").await?;
    page.until("only whole words are marked", "location.href.includes('match=words')").await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("the hit is shown again", &format!("{HITS}.length > 11")).await?;
    page.until(
        "it stands in the window",
        &format!(
            "(it => it.top < innerHeight && it.bottom > 0)(document.getElementById({id:?}).getBoundingClientRect())"
        ),
    )
    .await
}

async fn is_reached(page: &Page<'_>) -> Outcome {
    page.open("#/?q=vellmar").await?;
    page.until("the link is shown", "document.querySelector('.search-link')").await?;
    page.until("it has the words", "document.querySelector('.search-link').hash === '#/search?q=vellmar'").await?;
    page.click(".search-link").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    page.open("#/t/vellmar-flood-barrier").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.press("s").await?;
    page.until_focus("#search").await?;
    page.until("the signs are explained", "document.querySelector('.search-hints dt')").await
}

async fn conditions(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water%20-").await?;
    page.until_shows(".search-count", "- needs a word or a phrase right after it").await?;
    for (query, wanted) in [
        ("lang:ar", "it => it.querySelector('h2').lang === 'ar'"),
        ("event:vellmar", "it => it.querySelector('a').href.includes('vellmar')"),
        ("date:2024 water", "it => it.querySelector('time').dateTime.startsWith('2024')"),
        ("speaker:rennick water", "it => it.innerText.includes('Rennick')"),
    ] {
        page.open("about:blank").await.ok();
        page.open(&format!("#/search?q={}", query.replace(' ', "%20").replace(':', "%3A"))).await?;
        page.until(query, &format!("{HITS}.length > 0 && {HITS}.every({wanted})")).await?;
    }
    Ok(())
}

async fn sorts(page: &Page<'_>) -> Outcome {
    let dates = format!("{HITS}.map(it => it.querySelector('time')?.dateTime ?? '')");
    let is_sorted =
        |order: &str| format!("(it => it.length > 3 && it.join() === it.toSorted(){order}.join())({dates})");
    page.open("#/search?q=water").await?;
    page.until("the latest are first", &is_sorted(".reverse()")).await?;
    page.choose(".library-tools select", "oldest").await?;
    page.until("the earliest are first", &is_sorted("")).await?;
    page.until("the address contains the order", "location.hash === '#/search?q=water&sort=oldest'").await?;
    page.choose(".library-tools select", "relevance").await?;
    page.until("the best are first, whenever they were said", &format!("{HITS}.length > 3 && !{}", is_sorted(""))).await
}

async fn narrows(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    page.eval("document.querySelector('.narrow').open = true").await?;
    page.until("the years are listed", "document.querySelectorAll('.narrow-list a[href*=date]').length > 1").await?;
    page.picture("search-narrow").await?;
    let of_year = "document.querySelector('.narrow-list a[href*=date]')";
    let year = page.string(&format!("{of_year}.querySelector('bdi').innerText")).await?;
    let count = page.string(&format!("{of_year}.querySelector('.share-count').innerText")).await?;
    page.click(".narrow-list a[href*=date]").await?;
    page.until(
        "the year is in the address",
        &format!("decodeURIComponent(location.hash) === '#/search?q=water date:{year}'"),
    )
    .await?;
    page.until_shows(".search-count", &format!("{count} question")).await?;
    page.until(
        "only its hits are shown",
        &format!("{HITS}.every(it => it.querySelector('time').dateTime.startsWith('{year}'))"),
    )
    .await?;
    page.until("the year is chosen", "document.querySelector('.narrow-list a[aria-current]')").await?;
    page.click(".narrow-list a[aria-current]").await?;
    page.until("the choice is taken back", "location.hash === '#/search?q=water'").await
}

async fn narrows_by_people(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=gate").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    page.eval("document.querySelector('.narrow').open = true").await?;
    for sign in ["speaker", "outlet"] {
        let link = format!("document.querySelector('.narrow-list a[href*={sign}]')");
        page.until(&format!("{sign} is offered"), &link).await?;
        let count = page.string(&format!("{link}.querySelector('.share-count').innerText")).await?;
        page.click(&format!(".narrow-list a[href*={sign}]")).await?;
        page.until("the name is in the address", &format!("location.hash.includes('{sign}%3A')")).await?;
        page.until_shows(".search-count", &format!("{count} question")).await?;
        // The link takes the sign back, so its address has it no more.
        page.until("the name is chosen", "document.querySelector('.narrow-list a[aria-current]')").await?;
        page.click(".narrow-list a[aria-current]").await?;
        page.until("the choice is taken back", "location.hash === '#/search?q=gate'").await?;
    }
    Ok(())
}

async fn narrows_to_parts(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water").await?;
    page.until("hits are there", "document.querySelector('.hits > li')").await?;
    page.eval("document.querySelector('.narrow').open = true").await?;
    for sign in ["q:water", "a:water"] {
        let link = format!(
            "[...document.querySelectorAll('.narrow-list a')].find(it => decodeURIComponent(it.hash).includes('{sign}'))"
        );
        page.until("the part is offered", &link).await?;
        let count = page.string(&format!("{link}.querySelector('.share-count').innerText")).await?;
        page.eval(&format!("void {link}.click()")).await?;
        page.until("the query has the sign", &format!("document.querySelector('#search').value === '{sign}'")).await?;
        page.until_shows(".search-count", &format!("{count} question")).await?;
        page.until("the part is chosen", "document.querySelector('.narrow-list a[aria-current]')").await?;
        page.eval("void document.querySelector('.narrow-list a[aria-current]').click()").await?;
        page.until("the query is as before", "document.querySelector('#search').value === 'water'").await?;
    }
    // Signs that were chosen before stay as they were, and are still marked.
    page.open("#/search?q=water%20lang:en").await?;
    let link =
        "[...document.querySelectorAll('.narrow-list a')].find(it => decodeURIComponent(it.hash).includes('q:water'))";
    page.until("the part is offered", link).await?;
    page.eval(&format!("void {link}.click()")).await?;
    page.until("both signs are there", "document.querySelector('#search').value === 'q:water lang:en'").await?;
    page.until("both are marked", "document.querySelectorAll('.narrow-list a[aria-current]').length === 2").await
}

async fn narrows_to_years(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    page.eval("document.querySelector('.narrow').open = true").await?;
    page.until("the years are offered", "document.querySelectorAll('.narrow-times select').length === 2").await?;
    let years = page
        .string(
            "[...document.querySelectorAll('.narrow-times option')].map(it => it.value).filter(it => it).sort().join()",
        )
        .await?;
    let (first, last) = (years.split(',').next().unwrap_or_default(), years.split(',').next_back().unwrap_or_default());
    ensure!(first < last, "years: {years}");
    page.choose(".narrow-times label:nth-of-type(1) select", last).await?;
    let is_from = format!("decodeURIComponent(location.hash) === '#/search?q=water date:{last}..'");
    page.until("the first year is in the address", &is_from).await?;
    let all_from = format!("{HITS}.length > 0 && {HITS}.every(it => it.querySelector('time').dateTime >= '{last}')");
    page.until("only later hits are shown", &all_from).await?;
    page.until("the year is chosen", &format!("document.querySelector('.narrow-times select')?.value === '{last}'"))
        .await?;
    page.choose(".narrow-times label:nth-of-type(1) select", "").await?;
    page.until("the choice is taken back", "location.hash === '#/search?q=water'").await?;
    page.until("the bars are there", "document.querySelectorAll('.narrow-years li').length > 1").await?;
    // With the mouse: from the second bar to the first, which is a later year.
    let bars =
        "[...document.querySelectorAll('.narrow-years li bdi')].map(it => it.innerText).slice(0, 2).sort().join('..')";
    let span = page.string(bars).await?;
    page.drag(".narrow-years li:nth-child(2) a", ".narrow-years li:first-child a").await?;
    let is_span = format!("decodeURIComponent(location.hash) === '#/search?q=water date:{span}'");
    page.until("the span of the bars is in the address", &is_span).await?;
    page.picture("years").await
}

async fn suggests(page: &Page<'_>) -> Outcome {
    page.open("#/search").await?;
    page.until_focus("#search").await?;
    page.type_into("#search", "vellmar barr").await?;
    page.until_shows(".suggestions", "In the library: barrier").await?;
    page.click(".suggestions button").await?;
    page.until("the word is completed", "document.querySelector('#search').value === 'vellmar barrier'").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    page.put_into("#search", "vellmar barreir").await?;
    page.until_shows(".search-count", "Did you mean “barrier”?").await?;
    page.click(".suggestions button").await?;
    page.until("the word is mended", "document.querySelector('#search').value === 'vellmar barrier'").await
}

async fn damaged(page: &Page<'_>) -> Outcome {
    let folder = std::fs::read_dir(harness::project("dist/search")).map_err(|error| error.to_string())?;
    let files: Vec<String> =
        folder.flatten().map(|it| format!("search/{}", it.file_name().to_string_lossy())).collect();
    let is_list = |file: &&String| file.ends_with(".bin") && !file.ends_with("root.bin");
    for file in files.iter().filter(is_list) {
        page.host.fail(file, Fault::Body(b"something else".as_slice().into()));
    }
    page.open("#/search?q=water").await?;
    page.until_shows(".search-count", "is damaged or outdated").await?;
    page.until_shows(".search-count", "search/").await?;
    ensure_eq!(page.count(".hit").await?, 0, "the number of hits");
    files.iter().filter(is_list).for_each(|file| page.host.mend(file));
    page.click(".search-told button").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await
}

async fn without_index(page: &Page<'_>) -> Outcome {
    page.open("#/search?q=water").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    let with_index = page.text(".search-count").await?;
    page.host.fail("search/root.bin", Fault::Status(404));
    page.open("#/search?q=water&sort=oldest").await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    ensure_eq!(page.text(".search-count").await?, with_index, "the count without an index");
    Ok(())
}

async fn offline(page: &Page<'_>) -> Outcome {
    let scene = Scene::new(page, "search-offline")?;
    scene.ready().await?;
    scene.open(TRANSCRIPT).await?;
    scene.page.host.set_down(true);
    scene.page.open("#/search?q=water").await?;
    scene.page.until_shows(".search-count", "Searched 1 of 7 transcripts. The rest need a connection.").await?;
    let is_saved = format!("{HITS}.every(it => it.querySelector('a').href.includes('{TRANSCRIPT}'))");
    scene.page.until("its hits are shown", &format!("{HITS}.length > 0 && {is_saved}")).await?;
    scene.end().await
}

async fn packed(page: &Page<'_>) -> Outcome {
    let workshop = Workshop::new(&format!("search-packed-{}", page.engine.name()))?;
    let file = workshop.pack("room.html")?;
    let url = url::Url::from_file_path(&file).map_err(|()| "no URL for the file")?;
    page.client.goto(&format!("{url}#/search?q=water")).await.map_err(|error| error.to_string())?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    page.type_into("#search", &format!(" {}", keys::BACKSPACE)).await?;
    page.click(".hit a").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    let faults = page.faults().await?;
    ensure!(faults.is_empty(), "the scenario passed, but: {faults}");
    Ok(())
}

async fn in_a_sub_folder(page: &Page<'_>) -> Outcome {
    let host = Host::watched(&harness::project("dist"), "press/reading-room").map_err(|error| error.to_string())?;
    let page = Page { client: page.client, engine: page.engine, host };
    page.open("#/search?q=water").await?;
    page.until("hits are shown", &format!("{HITS}.length > 0")).await?;
    page.click(".hit a").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await
}

/// An expression: the number of files of the index in the cache.
const KEPT: &str = "const done = arguments[arguments.length - 1]; caches.open('rostrum-index /rooms/one/')\
    .then((it) => it.keys()).then((it) => done(it.length))";

async fn kept_index(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "kept-index")?;
    scene.ready().await?;
    let page = &scene.page;
    page.until("the size of search is told", "/\\d/.test(document.querySelector('.keep-search-index')?.innerText)")
        .await?;
    page.click(".keep-search-index input").await?;
    page.until_shows(".keep", "Search works offline.").await?;
    page.host.set_down(true);
    page.open("?away#/search?q=harbour").await?;
    page.until("hits are there", "document.querySelectorAll('.hits > li').length > 0").await?;
    let count = page.text(".search-count").await?;
    ensure!(!count.contains("searched"), "not all is searched: {count}");
    page.host.set_down(false);

    let kept = page.client.execute_async(KEPT, vec![]).await.map_err(|error| error.to_string())?;
    let kept = kept.as_u64().unwrap_or_default();
    scene.workshop.edit(&format!("{TRANSCRIPT}.json"), "the Harbour Commission.", "the Dockyard Commission.")?;
    page.host.publish(&scene.workshop.build("second")?);
    page.host.take_requested();
    page.open("?again#/").await?;
    scene.open_panel().await?;
    page.until_shows(".keep", "Search works offline.").await?;
    let fetched = page.host.take_requested().iter().filter(|path| path.contains("search/")).count() as u64;
    ensure!(fetched > 2 && fetched < kept, "{fetched} files of the index were fetched again, of {kept}");
    page.host.set_down(true);
    page.open("?away-again#/search?q=dockyard").await?;
    page.until("the new words are found", "document.querySelectorAll('.hits > li').length > 0").await?;
    page.host.set_down(false);

    page.open("?last#/").await?;
    scene.open_panel().await?;
    page.until("search is kept", "document.querySelector('.keep-search-index input')?.checked").await?;
    page.click(".keep-search-index input").await?;
    page.until_async(
        "the index is gone from the device",
        "const done = arguments[arguments.length - 1]; \
        caches.open('rostrum-index /rooms/one/').then((it) => it.keys()).then((it) => done(it.length === 0))",
    )
    .await?;
    // Dropped files are fetched again, and not believed to be here.
    page.until("search is not kept", "!document.querySelector('.keep-search-index input').checked").await?;
    page.host.fail(search::ROOT, Fault::Status(503));
    page.click(".keep-search-index input").await?;
    page.until_shows(".keep", "The site can’t be reached").await?;
    page.host.mend(search::ROOT);
    page.eval("dispatchEvent(new Event('online'))").await?;
    page.until_shows(".keep", "Search works offline.").await?;
    page.host.set_down(true);
    page.open("?away-at-last#/search?q=dockyard").await?;
    page.until("the words are found again", "document.querySelectorAll('.hits > li').length > 0").await
}
