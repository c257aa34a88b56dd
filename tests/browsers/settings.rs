//! Settings of a reader: how the text looks, and what is printed.

use harness::engine::Engine;
use harness::page::{Outcome, Page};
use harness::site::Workshop;
use harness::{ensure, ensure_eq};

use crate::finding::MARKS;
use crate::looks::axe;

crate::scenarios! {
    "Reading settings act at once, stay after a reload, hold on plain pages before the app, and can be reset" => settings,
    "The typeface for dyslexic readers is loaded once it is chosen, also in a packed file" => typeface,
    "axe finds no fault in any theme" => themes,
    "A reader prints everything, the questions with a match, or the question at hand" => print,
    "What was announced disappears, and can be read again in the help" => announced,
    "A plain page works where the host leaves out the slash at the end" => without_slash,
    "Marks stay where a page translator has put the text into elements of its own" => translated,
}

const VELLMAR: &str = "#/t/vellmar-flood-barrier";
/// An expression for the size of the text, and the colour of the paper.
const LOOK: &str = "getComputedStyle(document.querySelector('.paragraph')).fontSize + ' ' + \
    getComputedStyle(document.documentElement).backgroundColor";

pub(crate) async fn open_settings(page: &Page<'_>) -> Outcome {
    page.eval("document.querySelector('.find-bar .settings-button, .site-footer .settings-button').click()").await?;
    page.until("the settings are shown", "document.querySelectorAll('.settings-list select').length > 5").await
}

/// Chooses in the list of that reading setting, counted from 1.
pub(crate) async fn set(page: &Page<'_>, number: u32, value: &str) -> Outcome {
    page.choose(&format!(".settings-list .setting:nth-child({number}) select"), value).await
}

async fn settings(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    let before = page.string(LOOK).await?;
    open_settings(page).await?;
    let found = axe(page).await?;
    ensure!(found.is_empty(), "{found}");
    set(page, 1, "150").await?;
    set(page, 7, "sepia").await?;
    page.picture("settings").await?;
    let chosen = "27px rgb(244, 236, 216)";
    page.until("the choices act", &format!("({LOOK}) === '{chosen}'")).await?;
    page.client.refresh().await.map_err(|error| error.to_string())?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    ensure_eq!(page.string(LOOK).await?, chosen, "the look after a reload");
    // The app waits, so that this is the plain page alone.
    page.open("t/vellmar-flood-barrier/?take=wait").await?;
    ensure_eq!(page.string(LOOK).await?, chosen, "the look of the plain page");
    page.open(VELLMAR).await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    open_settings(page).await?;
    page.click(".settings-reset").await?;
    page.until("everything is as before", &format!("({LOOK}) === '{before}'")).await?;
    page.click("#settings-close").await?;
    page.until("nothing is kept", "!localStorage.getItem('rostrum.look')").await
}

async fn themes(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=water%20gate")).await?;
    page.until("the marks are counted", "document.querySelector('.legend button')").await?;
    for theme in ["light", "sepia", "dark", "black", "contrast"] {
        open_settings(page).await?;
        set(page, 7, theme).await?;
        set(page, 8, if theme == "light" { "many" } else { "safe" }).await?;
        page.click("#settings-close").await?;
        let found = axe(page).await?;
        ensure!(found.is_empty(), "{theme}: {found}");
        page.picture(&format!("theme-{theme}")).await?;
    }
    open_settings(page).await?;
    page.click(".settings-reset").await?;
    page.click("#settings-close").await
}

/// An expression for the number of requests for the typeface.
const ASKED: &str = "performance.getEntriesByType('resource').filter((it) => it.name.includes('opendyslexic')).length";
/// An expression that tells whether the text has the typeface.
const HAS_TYPEFACE: &str =
    "[...document.fonts].some((it) => it.family.includes('OpenDyslexic') && it.status === 'loaded')";

async fn typeface(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    ensure_eq!(page.string(&format!("String({ASKED})")).await?, "0", "requests before the choice");
    open_settings(page).await?;
    set(page, 6, "dyslexic").await?;
    page.until("the typeface is there", HAS_TYPEFACE).await?;
    page.picture("typeface").await?;
    let workshop = Workshop::new(&format!("typeface-{}", page.engine.name()))?;
    let file = workshop.pack("room.html")?;
    let url = url::Url::from_file_path(&file).map_err(|()| "no URL for the file")?;
    page.client.goto(&format!("{url}{VELLMAR}")).await.map_err(|error| error.to_string())?;
    let is_shown = "location.protocol === 'file:' && document.querySelector('.find-bar .settings-button')";
    page.until("the text of the packed file is shown", is_shown).await?;
    open_settings(page).await?;
    set(page, 6, "dyslexic").await?;
    page.until("the typeface is there", HAS_TYPEFACE).await
}

async fn print(page: &Page<'_>) -> Outcome {
    page.open(&format!("{VELLMAR}?q=gate")).await?;
    page.until("find is here", "document.querySelector('.legend button')").await?;
    // The dialog of the browser would stop the scenario.
    page.eval(
        "void (window.print = () => { dispatchEvent(new Event('beforeprint')); \
         window.printed = [...document.querySelectorAll('.paper .exchange')].map((it) => it.innerText); \
         window.covered = document.querySelector('dialog.settings').open; window.foot = document.querySelector('.paper-foot')?.textContent ?? ''; dispatchEvent(new Event('afterprint')) })",
    )
    .await?;
    for (button, expected) in [
        (1, format!("window.printed?.length === {}", crate::EXCHANGES)),
        (2, format!("window.printed?.length < {} && window.printed.every((it) => /gate/i.test(it))", crate::EXCHANGES)),
        (3, "window.printed?.length === 1".to_owned()),
    ] {
        open_settings(page).await?;
        page.eval("void (window.printed = undefined)").await?;
        page.click(&format!(".print-choices button:nth-of-type({button})")).await?;
        page.until("the chosen questions are printed", &expected).await?;
        ensure_eq!(page.string("window.covered").await?, "false", "the settings cover what is printed");
        page.until("the foot names the address", "window.foot.includes(location.href.split('#')[0])").await?;
    }
    Ok(())
}

async fn announced(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("the text is shown", "document.querySelector('.paragraph .permalink')").await?;
    page.eval("document.querySelector('.paragraph .permalink').click()").await?;
    page.until("it is announced", "document.querySelector('.announcement').innerText !== ''").await?;
    page.until("it disappears", "document.querySelector('.announcement').innerText === ''").await?;
    page.press("?").await?;
    page.until("it can be read again", "/link/i.test(document.querySelector('.help ul')?.innerText)").await
}

async fn without_slash(page: &Page<'_>) -> Outcome {
    page.open("t/vellmar-flood-barrier").await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    page.until("the address has the slash", "location.pathname.endsWith('/vellmar-flood-barrier/')").await?;
    page.until("the app starts", "document.querySelector('#find')").await
}

async fn translated(page: &Page<'_>) -> Outcome {
    page.open(VELLMAR).await?;
    page.until("find is here", "document.querySelector('.find-list')").await?;
    if page.engine == Engine::WebKit && page.eval("!window.Highlight").await? == true {
        // Without highlights the marks are elements, which the app draws anew.
        return Ok(());
    }
    page.eval(
        "void document.querySelectorAll('.paragraph').forEach((it) => { const text = it.firstChild; \
         const [outer, inner] = [1, 2].map(() => document.createElement('font')); \
         text.replaceWith(outer); outer.append(inner); inner.append(text) })",
    )
    .await?;
    page.type_into("#find", "gate").await?;
    page.until("the words are marked", &format!("{MARKS}.length > 0 && {MARKS}.every(it => /gate/i.test(it))")).await
}
