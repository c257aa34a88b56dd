//! The language of the interface: which one it is, and that everything is said in it.

use std::collections::{BTreeMap, BTreeSet};

use harness::host::Fault;
use harness::page::{Outcome, Page};
use harness::site::Workshop;
use harness::{ensure, ensure_eq};
use messages::LanguageFile;

use crate::looks::{axe, open_in_frame};
use crate::offline::Scene;
use crate::own_files::{choose, files};

crate::scenarios! {
    "Every view says everything in the language of the reader" => every_view,
    "On a phone every view fits into the window in every language, and a link lands below the bar" => on_phones,
    "A reader chooses the language in the settings, and keeps the place" => chosen,
    "The first language of the browser that the site offers is taken, else that of the site" => of_browser,
    "Without a connection, the interface stays in the language of the reader" => offline,
    "Texts that do not arrive leave the interface in English, and reading works" => not_loaded,
    "axe finds no fault in Arabic and in Chinese, and nothing is cut off at 320 px" => judged,
    "A packed file has all languages, or those that the publisher names" => packed,
    "A site in French has plain pages in French" => plain_pages,
}

const TRANSCRIPT: &str = "#/t/vellmar-flood-barrier";

/// The width and height of a phone's window, in CSS pixels.
const PHONE: (u32, u32) = (390, 700);

/// The English texts without values, by their keys.
const ENGLISH: &str = include_str!("../../crates/messages/languages/en.ftl");

/// Words in Latin letters that stand in the interface in every script: names of formats, keys, products, and signs of the query
/// language.
const NAMES: [&str; 38] = [
    "rostrum",
    "word",
    "markdown",
    "epub",
    "webvtt",
    "subrip",
    "csv",
    "tei",
    "xml",
    "akoma",
    "ntoso",
    "json",
    "shift",
    "enter",
    "esc",
    "space",
    "near",
    "speaker",
    "outlet",
    "event",
    "lang",
    "date",
    "before",
    "after",
    "gate",
    "https",
    "chrome",
    "edge",
    "safari",
    "firefox",
    "dock",
    "webassembly",
    "javascript",
    "ctrl",
    "html",
    "pdf",
    "ocr",
    "min",
];

/// An expression for all that the page says itself: texts and names of controls whose language is that of the page.
const SAID: &str = "(() => { \
    const tag = document.documentElement.lang; \
    const said = new Set(); \
    const isOwn = (element) => element.closest('[lang]')?.lang === tag && \
        !element.closest('script, style, noscript, code, kbd, bdi, option, [hidden], [lang=\"\"]'); \
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
    while (texts.nextNode()) if (isOwn(texts.currentNode.parentElement)) said.add(texts.currentNode.data.trim()); \
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) \
        if (isOwn(element)) for (const name of ['aria-label', 'title', 'placeholder']) said.add(element.getAttribute(name) ?? ''); \
    for (const option of document.querySelectorAll('option')) \
        if (!option.closest('.language-choice') && isOwn(option.parentElement)) said.add(option.text); \
    return [...said].filter((text) => text).join('\\n'); \
})()";

/// Stores the reader's choice of a language, as the settings do. The next load takes it.
async fn speak(page: &Page<'_>, tag: &str) -> Outcome {
    let store = format!("localStorage.setItem(`rostrum ${{location.pathname}} language`, '{tag}')");
    page.eval(&store).await.map(|_| ())
}

async fn until_speaks(page: &Page<'_>, tag: &str) -> Outcome {
    let direction = if ["ar", "he"].contains(&tag) { "rtl" } else { "ltr" };
    let expected =
        format!("document.documentElement.lang === '{tag}' && document.documentElement.dir === '{direction}'");
    page.until(&format!("the page declares {tag}"), &expected).await
}

async fn reload(page: &Page<'_>) -> Outcome {
    page.client.refresh().await.map_err(|error| error.to_string())
}

async fn every_view(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    for language in messages::languages().filter(|it| it.tag != messages::ENGLISH) {
        speak(page, language.tag).await?;
        reload(page).await?;
        until_speaks(page, language.tag).await?;
        for (view, said) in views(page, language.tag).await? {
            let wrong = not_in(language, &said);
            ensure!(wrong.is_empty(), "{} in {view}: {wrong:?}", language.tag);
        }
    }
    Ok(())
}

/// Goes to every view, and returns what each says.
async fn views(page: &Page<'_>, tag: &str) -> Outcome<Vec<(&'static str, String)>> {
    let mut said = Vec::new();
    page.until("the library is shown", "document.querySelector('.card')").await?;
    page.picture(&format!("language-{tag}-library")).await?;
    said.push(("the library", page.string(SAID).await?));
    page.eval("location.hash = '#/search?q=gate'").await?;
    page.until("hits are shown", "document.querySelector('.hit')").await?;
    page.picture(&format!("language-{tag}-search")).await?;
    said.push(("the search", page.string(SAID).await?));
    page.eval("location.hash = '#/search'").await?;
    page.until("the signs are shown", "document.querySelector('.search-hints')").await?;
    said.push(("the signs of the search", page.string(SAID).await?));
    page.eval(&format!("location.hash = '{TRANSCRIPT}?q=gate'")).await?;
    page.until("matches are marked", "document.querySelector('.find-count')?.innerText").await?;
    page.picture(&format!("language-{tag}-transcript")).await?;
    page.eval("document.querySelector('.find-options > summary').click()").await?;
    page.eval("document.querySelectorAll('.about').forEach((fold) => fold.open = true)").await?;
    page.press("m").await?;
    page.until("the list of matches is shown", "document.querySelector('.concordance')").await?;
    said.push(("a transcript", page.string(SAID).await?));
    page.eval("document.querySelector('.find-bar .settings-button, .site-footer .settings-button').click()").await?;
    page.until("the settings are shown", "document.querySelectorAll('.settings-list select').length > 5").await?;
    page.picture(&format!("language-{tag}-settings")).await?;
    said.push(("the settings", page.string(SAID).await?));
    page.eval("location.hash = '#/t/nothing-here'").await?;
    page.until("the error is shown", "document.querySelector('.fault')").await?;
    said.push(("an error", page.string(SAID).await?));
    page.eval("location.hash = '#/nowhere'").await?;
    page.until("the address is shown", "document.querySelector('.fault code')").await?;
    page.eval("document.querySelector('.site-footer > button:last-of-type').click()").await?;
    page.until("the help is shown", "document.querySelector('dialog dl kbd')").await?;
    page.picture(&format!("language-{tag}-help")).await?;
    said.push(("the help", page.string(SAID).await?));
    page.eval("location.hash = ''").await?;
    page.until("files can be opened", "document.querySelector('.own-open')").await?;
    choose(page, &files(&[("scan.pdf", "%PDF-1.7\\n")])).await?;
    page.until("the reason is shown", "document.querySelector('.own-refused li')").await?;
    page.picture(&format!("language-{tag}-refused")).await?;
    said.push(("the reason why a file is refused", page.string(SAID).await?));
    let doubted =
        "Dock: Hi.\\n\\nGate:\\n\\n00:00:01 so\\n\\n00:00:02 it\\n\\n00:00:03 is\\n\\nDock: No.\\n\\nGate: Yes.\\n";
    choose(page, &files(&[("gate", doubted)])).await?;
    page.until("the doubts are shown", "document.querySelector('.review-doubts li')").await?;
    page.picture(&format!("language-{tag}-doubts")).await?;
    said.push(("the doubts about an own file", page.string(SAID).await?));
    page.eval("location.hash = ''").await?;
    Ok(said)
}

/// Returns what is said in English instead of this language: in other scripts each text with a Latin word, in Latin script each
/// text that is the English one.
fn not_in(language: LanguageFile, said: &str) -> Vec<&str> {
    let uses_latin = ["de", "es", "fr", "pt"].contains(&language.tag);
    let english = english_of(language);
    let is_word = |word: &&str| word.len() > 2 && !NAMES.contains(&word.to_lowercase().as_str());
    let has_latin_word = |text: &str| text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| is_word(&word));
    said.lines().filter(|text| if uses_latin { english.contains(text) } else { has_latin_word(text) }).collect()
}

/// Returns the English texts that this language says otherwise.
fn english_of(language: LanguageFile) -> BTreeSet<&'static str> {
    let path = harness::project(&format!("crates/messages/languages/{}.ftl", language.tag));
    let own = std::fs::read_to_string(path).unwrap_or_default();
    let lines = |text: &'static str| text.lines().filter_map(|line| line.split_once(" = "));
    let own: BTreeMap<String, String> =
        own.lines().filter_map(|line| line.split_once(" = ")).map(|(key, text)| (key.into(), text.into())).collect();
    let differs = |(key, text): &(&str, &str)| own.get(*key).is_some_and(|own| own != text);
    let has_letters = |text: &&str| text.contains(char::is_alphabetic);
    lines(ENGLISH).filter(differs).map(|(_, text)| text).filter(has_letters).collect()
}

async fn on_phones(page: &Page<'_>) -> Outcome {
    page.open("").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    let fits = "frames[0].document.documentElement.scrollWidth <= 390";
    for tag in messages::languages().map(|language| language.tag) {
        speak(page, tag).await?;
        open_in_frame(page, &format!("library-{tag}"), "", ".card", PHONE).await?;
        page.until(&format!("the library fits in {tag}"), fits).await?;
        page.picture(&format!("language-{tag}-phone-library")).await?;
        let address = format!("{TRANSCRIPT}/e2.p2?q=gate");
        open_in_frame(page, &format!("transcript-{tag}"), &address, ".legend button", PHONE).await?;
        page.until(&format!("the transcript fits in {tag}"), fits).await?;
        let head = "const all = (selector) => [...frames[0].document.querySelectorAll(selector)]; \
            const top = (it) => it.getBoundingClientRect().top; const target = all('.target')[0]; \
            const head = all('.speaker').filter((it) => top(it) < top(target)).pop();";
        let is_below = format!(
            "(() => {{ {head} return top(target) < 600 && \
             top(head) >= all('.find-bar')[0].getBoundingClientRect().bottom - 1 }})()"
        );
        page.until(&format!("the speaker stands below the bar in {tag}"), &is_below).await?;
        page.eval("frames[0].document.querySelector('.find-options').open = true").await?;
        let panel = "(it => it && it.scrollWidth <= it.clientWidth)(frames[0].document.querySelector('.find-panel'))";
        page.until(&format!("the options fit in {tag}"), panel).await?;
        page.picture(&format!("language-{tag}-phone")).await?;
        page.open("").await?;
    }
    Ok(())
}

async fn chosen(page: &Page<'_>) -> Outcome {
    page.open(&format!("{TRANSCRIPT}?page=2")).await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    page.eval("document.querySelector('.find-bar .settings-button').click()").await?;
    page.until("the settings are shown", "document.querySelectorAll('.settings-list select').length > 5").await?;
    let names = page.string("document.querySelector('.language-choice select').textContent").await?;
    for language in messages::languages() {
        ensure!(names.contains(language.name()), "{names} lacks {}", language.name());
    }
    page.choose(".language-choice select", "ar").await?;
    page.click(".language-reload button").await?;
    until_speaks(page, "ar").await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    ensure_eq!(page.string("location.hash").await?, format!("{TRANSCRIPT}?page=2"), "the place");
    // Firefox tells screen readers only what is declared from the start.
    reload(page).await?;
    page.until("the text is shown again", "document.querySelector('.paragraph')").await?;
    ensure_eq!(page.string("declaredFirst").await?, "ar", "the language that is declared first");
    page.eval("document.querySelector('.find-bar .settings-button').click()").await?;
    page.until("the choice is shown", "document.querySelector('.language-choice select')?.value === 'ar'").await?;
    page.choose(".language-choice select", "").await?;
    page.click(".language-reload button").await?;
    until_speaks(page, "en").await
}

async fn of_browser(page: &Page<'_>) -> Outcome {
    let boot = std::fs::read_to_string(harness::project("dist/boot.js")).map_err(|error| error.to_string())?;
    for (languages, expected) in
        [("['tlh', 'fr-CA', 'de']", "fr"), ("['zh-TW', 'en']", "zh-Hant"), ("['iw', 'pt-PT']", "pt"), ("['tlh']", "en")]
    {
        let pretend = format!("Object.defineProperty(navigator, 'languages', {{ get: () => {languages} }});");
        page.host.fail("boot.js", Fault::Body(format!("{pretend}{boot}").into()));
        page.open("?").await?;
        page.until("the library is shown", "document.querySelector('.card')").await?;
        until_speaks(page, expected).await?;
    }
    Ok(())
}

async fn offline(of: &Page<'_>) -> Outcome {
    let scene = Scene::new(of, "language")?;
    let page = &scene.page;
    scene.ready().await?;
    speak(page, "fr").await?;
    reload(page).await?;
    until_speaks(page, "fr").await?;
    page.open("?again").await?;
    let script = "const done = arguments[arguments.length - 1]; \
        const holds = async (name) => (await (await caches.open(name)).keys()).some((it) => it.url.includes('language-fr')); \
        caches.keys().then((names) => Promise.all(names.map(holds))).then((found) => done(found.includes(true)), () => done(false))";
    page.until_async("the worker has the texts", script).await?;
    page.host.set_down(true);
    // Firefox does not ask the worker when WebDriver reloads a page.
    page.open("").await?;
    page.until("the library is shown", "document.querySelector('.card')").await?;
    until_speaks(page, "fr").await
}

async fn not_loaded(page: &Page<'_>) -> Outcome {
    page.open(TRANSCRIPT).await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    let path = page.string("document.querySelector('#languages').textContent.match(/language-fr.*txt/)[0]").await?;
    page.host.fail(&path, Fault::Body("<!doctype html><title>not here</title>".into()));
    speak(page, "fr").await?;
    reload(page).await?;
    page.until("the text is shown", "document.querySelector('.paragraph')").await?;
    until_speaks(page, "en").await?;
    page.host.mend(&path);
    reload(page).await?;
    until_speaks(page, "fr").await
}

async fn judged(page: &Page<'_>) -> Outcome {
    for tag in ["ar", "zh-Hans"] {
        page.open(&format!("{TRANSCRIPT}?q=gate")).await?;
        speak(page, tag).await?;
        reload(page).await?;
        until_speaks(page, tag).await?;
        page.until("matches are marked", "document.querySelector('.find-count')?.innerText").await?;
        let found = axe(page).await?;
        ensure!(found.is_empty(), "{tag}: {found}");
        page.client.set_window_size(320, 844).await.map_err(|error| error.to_string())?;
        page.until("the text is shown", "document.querySelector('.paragraph')").await?;
        let is_within = "document.documentElement.scrollWidth <= innerWidth";
        page.until(&format!("{tag}: nothing stands beside the window"), is_within).await?;
        page.picture(&format!("language-{tag}-narrow")).await?;
        page.client.set_window_size(1280, 844).await.map_err(|error| error.to_string())?;
    }
    Ok(())
}

async fn packed(page: &Page<'_>) -> Outcome {
    let workshop = Workshop::new(&format!("languages-{}", page.engine.name()))?;
    for (settings, expected) in [
        ("language = \"fr\"\n", "en ar de es fr he hi ja ko pt ru zh-Hans zh-Hant"),
        ("language = \"fr\"\nlanguages = [\"fr\", \"zh-Hant\"]\n", "en fr zh-Hant"),
    ] {
        workshop.configure(settings)?;
        let file = workshop.pack("room.html")?;
        let url = url::Url::from_file_path(&file).map_err(|()| "no URL for the file")?;
        page.client.goto(url.as_str()).await.map_err(|error| error.to_string())?;
        page.until("the library is shown", "document.querySelectorAll('.card').length === 7").await?;
        let tags = "document.querySelector('#languages').textContent.trim().split('\\n').map(it => it.split('\\t')[0]).join(' ')";
        ensure_eq!(page.string(tags).await?, expected, "the languages in the file");
        // The file is French until the app knows what the browser wants.
        let stopped = page.string("document.querySelector('#fault-reload').textContent").await?;
        ensure_eq!(stopped, "Actualiser", "the words of the page");
    }
    page.eval("document.querySelector('.site-footer .settings-button').click()").await?;
    page.until("the settings are shown", "document.querySelector('.language-choice select')").await?;
    page.choose(".language-choice select", "zh-Hant").await?;
    page.click(".language-reload button").await?;
    until_speaks(page, "zh-Hant").await
}

async fn plain_pages(page: &Page<'_>) -> Outcome {
    let workshop = Workshop::new(&format!("plain-languages-{}", page.engine.name()))?;
    workshop.configure("language = \"fr\"\n")?;
    page.host.publish(&workshop.build("site")?);
    page.open("t/vellmar-flood-barrier/?take=wait").await?;
    until_speaks(page, "fr").await?;
    page.until_shows(".about summary", "À propos").await?;
    page.open("t/").await?;
    until_speaks(page, "fr").await?;
    page.until_shows(".card-length", "questions").await?;
    // The list has no script that watches it.
    page.open("").await
}
