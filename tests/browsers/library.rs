//! The list of transcripts.

use harness::host::{Fault, Host};
use harness::page::{Outcome, Page};
use harness::{ensure, ensure_eq};

crate::scenarios! {
    "The library shows of each transcript its title, event, date, place, participants and length" => shows_all,
    "The library sorts by date and by title, and the address keeps the order" => sorts,
    "The library filters as one types, without regard to accents, and says when nothing is left" => filters,
    "The way back to the library leads to the card where it was left" => back,
    "What was typed stands in the field again on the way back, however soon the reader left" => back_to_what_was_typed,
    "An empty library says so, and how it is filled" => empty,
    "The site works in a sub-folder of its host" => in_a_sub_folder,
}

/// How many transcripts the bundled library holds.
const BUNDLED: usize = 7;

async fn shows_all(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("all cards are there", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
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
        "the newest stands first",
        &format!("(it => it.length > 3 && it.join() === it.toSorted().reverse().join())({DATES})"),
    )
    .await?;
    page.choose(".library-tools select", "title").await?;
    page.until("titles ascend", &format!("(it => it.length > 3 && it.join() === it.toSorted().join())({TITLES})"))
        .await?;
    page.until("the address says so", "location.hash === '#/?sort=title'").await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("the order is kept", &format!("(it => it.length > 3 && it.join() === it.toSorted().join())({TITLES})"))
        .await
}

async fn filters(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("the field is there", "document.querySelector('.filter')").await?;
    page.type_into(".filter", "JOSE rennick").await?;
    page.until("one is left", "document.querySelectorAll('.card').length === 1").await?;
    page.until("the address keeps it", "location.hash.includes('q=JOSE%20rennick')").await?;
    ensure_eq!(page.text(".library-count").await?, format!("1 of {BUNDLED} transcripts"), "the count");
    page.type_into(".filter", " -").await?;
    page.until_shows(".library-count", "A dash needs what to leave out").await?;
    page.type_into(".filter", "\u{e003} zzz").await?;
    page.until_shows(".library-count", "No match in titles, dates, places or names.").await
}

async fn back(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("all cards are there", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
    // In the moment in which the click arrives: nothing has been at rest since.
    let scroll =
        "addEventListener('click', () => { scrollBy(0, -60); window.left = scrollY }, { capture: true, once: true })";
    page.client.execute(scroll, vec![]).await.map_err(|error| error.to_string())?;
    page.click(".card:nth-child(6) a").await?;
    page.until("a transcript is there", "document.querySelector('.exchange')").await?;
    ensure!(page.eval("left").await?.as_f64() > Some(100.0), "the library was left scrolled");
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("it is where it was", "document.querySelector('.card') && Math.abs(scrollY - left) < 3").await
}

async fn back_to_what_was_typed(page: &Page<'_>) -> Outcome {
    page.open("#/").await?;
    page.until("all cards are there", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
    let typed = "addEventListener('click', () => { const field = document.querySelector('.filter'); field.value = 'vellmar'; \
        field.dispatchEvent(new Event('input', { bubbles: true })) }, { capture: true, once: true })";
    page.client.execute(typed, vec![]).await.map_err(|error| error.to_string())?;
    page.click(".card a[href*=vellmar]").await?;
    page.until("a transcript is there", "document.querySelector('.exchange')").await?;
    page.client.back().await.map_err(|error| error.to_string())?;
    page.until("the filter holds it", "document.querySelector('.filter')?.value === 'vellmar'").await?;
    page.until("and so does the address", "location.hash === '#/?q=vellmar'").await
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
    page.until("the library is there", &format!("document.querySelectorAll('.card').length === {BUNDLED}")).await?;
    page.click(".card a[href*=vellmar]").await?;
    page.until_shows("h1", "Vellmar flood barrier").await?;
    page.open("?x=1#/t/vellmar-flood-barrier/e3").await?;
    page.until("the deep link lands", "document.querySelector('.exchange.target')?.id === '/e3'").await
}
