//! The list of transcripts.

use harness::host::{Fault, Host};
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq, keys};

crate::scenarios! {
    "The library shows each transcript's title, event, date, place, participants and length" => shows_all,
    "The library can be sorted by date and by title, and the address keeps the order" => sorts,
    "The library filters while the reader types, ignores accents, and says when nothing is left" => filters,
    "A library of two thousand transcripts draws a card only when the reader comes near it, and filters all of them" => long,
    "Going back to the library restores its scroll position" => back,
    "Going back restores the text of the filter, even if the reader left right after typing" => back_to_what_was_typed,
    "An empty library says that it is empty, and how to fill it" => empty,
    "The site works in a subfolder of its host" => in_a_sub_folder,
}

/// The number of transcripts in the bundled library.
const BUNDLED: usize = 7;

async fn shows_all(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("all cards are shown", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
    let card =
        "[...document.querySelectorAll('.card')].find(it => it.querySelector('a').href.includes('vellmar')).innerText";
    let card = page.string(card).await?;
    for part in [
        "Vellmar flood barrier",
        "Vellmar harbour press conferences",
        "2024",
        "March",
        "Old Customs House",
        "Maren Oduya",
        "José Rennick",
        &format!("{} questions · 11 min", crate::EXCHANGES),
        "Invented",
    ] {
        ensure!(card.contains(part), "the card does not show {part:?}: {card}");
    }
    let arabic = page
        .string("(it => it.lang + ' ' + it.dir)([...document.querySelectorAll('.card')].find(it => it.lang === 'ar'))")
        .await?;
    ensure_eq!(arabic, "ar rtl", "language and direction of the Arabic card");
    ensure_eq!(page.text(".library-count").await?, format!("{BUNDLED} transcripts"), "the count");
    Ok(())
}

const TITLES: &str = "[...document.querySelectorAll('.card h2')].map(it => it.innerText.toLowerCase())";
const DATES: &str = "[...document.querySelectorAll('.card time')].map(it => it.dateTime)";

async fn sorts(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until(
        "the newest transcript is first",
        &format!("(it => it.length > 3 && it.join() === it.toSorted().reverse().join())({DATES})"),
    )
    .await?;
    page.choose(".library-tools select", "title").await?;
    page.until(
        "the titles are sorted",
        &format!(
            "(it => it.length > 3 && it.join() === it.toSorted(new Intl.Collator('en').compare).join())({TITLES})"
        ),
    )
    .await?;
    page.until("the address contains the order", "location.hash === '#/?sort=title'").await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until(
        "the order is kept",
        &format!(
            "(it => it.length > 3 && it.join() === it.toSorted(new Intl.Collator('en').compare).join())({TITLES})"
        ),
    )
    .await
}

async fn filters(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("the field is shown", "document.querySelector('.filter')").await?;
    page.type_into(".filter", "JOSE rennick").await?;
    page.until("one card is left", "document.querySelectorAll('.card').length === 1").await?;
    page.until("the address contains the words", "location.hash.includes('q=JOSE%20rennick')").await?;
    ensure_eq!(page.text(".library-count").await?, format!("1 of {BUNDLED} transcripts"), "the count");
    page.type_into(".filter", " -").await?;
    page.until_shows(".library-count", "- needs a word or a phrase right after it").await?;
    page.type_into(".filter", &format!("{} zzz", keys::BACKSPACE)).await?;
    page.until_shows(".library-count", "No match in titles, dates, places or names.").await
}

async fn long(page: &Page<'_>) -> Outcome {
    let catalog = std::fs::read(harness::project("dist/library/catalog.json")).map_err(|error| error.to_string())?;
    let catalog: serde_json::Value = serde_json::from_slice(&catalog).map_err(|error| error.to_string())?;
    let entry = |number: usize| {
        let mut entry = catalog["transcripts"][number % BUNDLED].clone();
        entry["id"] = format!("long-{number}").into();
        entry["title"] = format!("Briefing {number}").into();
        entry["date"] = format!("{}-01-02", 3000 - number).into();
        entry
    };
    let long = serde_json::json!({"version": 1, "transcripts": (0..2000).map(entry).collect::<Vec<_>>()});
    page.host.fail("library/catalog.json", Fault::Body(long.to_string().into()));
    page.open("#/").await?;
    page.until_shows(".library-count", "2,000 transcripts").await?;
    page.settle().await?;
    let drawn = page.count(".card").await?;
    ensure!((40..400).contains(&drawn), "{drawn} cards are drawn at first");
    page.eval("scrollTo(0, document.documentElement.scrollHeight)").await?;
    page.until("more cards are drawn", &format!("document.querySelectorAll('.card').length > {drawn}")).await?;
    // The reader leaves from a card far below, and comes back to it.
    page.until(
        "the hundredth card is there",
        "document.querySelectorAll('.card')[150] || void scrollTo(0, document.documentElement.scrollHeight)",
    )
    .await?;
    page.eval("document.querySelectorAll('.card')[150].scrollIntoView()").await?;
    page.settle().await?;
    page.eval("void (window.left = document.querySelectorAll('.card')[150].getBoundingClientRect().top)").await?;
    page.press("s").await?;
    page.until_focus("#search").await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until(
        "the card is where it was",
        "(it => it && Math.abs(it.getBoundingClientRect().top - window.left) < 4)(document.getElementById('/long-150'))",
    )
    .await?;
    page.type_into(".filter", "\"briefing 1999\"").await?;
    page.until_shows(".library-count", "1 of 2,000 transcripts").await?;
    page.until_shows(".shelf", "Briefing 1999").await
}

async fn back(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("all cards are shown", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
    // Scrolls at the moment of the click, so that the app has no time to store the position before.
    let scroll =
        "addEventListener('click', () => { scrollBy(0, -60); window.left = scrollY }, { capture: true, once: true })";
    page.client.execute(scroll, vec![]).await.map_err(|error| error.to_string())?;
    page.click(".card:nth-child(6) a").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    ensure!(page.eval("left").await?.as_f64() > Some(100.0), "the library was scrolled when the reader left");
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("the position is restored", "document.querySelector('.card') && Math.abs(scrollY - left) < 3").await
}

async fn back_to_what_was_typed(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("all cards are shown", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
    let typed = "addEventListener('click', () => { const field = document.querySelector('.filter'); field.value = 'vellmar'; \
        field.dispatchEvent(new Event('input', { bubbles: true })) }, { capture: true, once: true })";
    page.client.execute(typed, vec![]).await.map_err(|error| error.to_string())?;
    page.click(".card a[href*=vellmar]").await?;
    page.until("the transcript is shown", "document.querySelector('.exchange')").await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("the filter contains the text", "document.querySelector('.filter')?.value === 'vellmar'").await?;
    page.until("the address contains the text", "location.hash === '#/?q=vellmar'").await
}

async fn empty(page: &Page<'_>) -> Outcome {
    page.host.fail("library/catalog.json", Fault::Body(br#"{"version": 1, "transcripts": []}"#.into()));
    page.open("#/").await?;
    page.until_shows("main", "The library is empty.").await?;
    page.until_shows("main", "rostrum import").await
}

async fn in_a_sub_folder(page: &Page<'_>) -> Outcome {
    let host = Host::watched(&harness::project("dist"), "press/reading-room").map_err(|error| error.to_string())?;
    let page = Page { client: page.client, engine: page.engine, host };
    page.open("#/").await?;
    page.until("the library is shown", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
    page.click(".card a[href*=vellmar]").await?;
    page.until_shows("h1", "Vellmar flood barrier").await?;
    page.open("?x=1#/t/vellmar-flood-barrier/e3").await?;
    page.until("the link leads to its exchange", "document.querySelector('.exchange.target')?.id === '/e3'").await
}
