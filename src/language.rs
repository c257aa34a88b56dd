//! Chooses the language of the interface, and loads its texts before anything is drawn.
//!
//! The site offers languages, in a block of its pages. The reader's own choice comes first, then the languages of the browser, then
//! the language of the site. The texts of the last language are stored, so that the next visit needs no further file, and none
//! without a connection.

use std::sync::OnceLock;

use futures::channel::oneshot;
use futures::future::{Either, select};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::{document, window};
use messages::{ENGLISH, LanguageOffer, read_offers};
use transcript::language::choose;
use wasm_bindgen_futures::spawn_local;

use crate::net::fetch::fetch_file;
use crate::site::site;
use crate::storage;

/// The id of the element that lists the languages of the site.
const ID: &str = "languages";

/// The time in milliseconds that texts may take to arrive. After it the interface is English, so that a stalled request keeps nobody
/// from reading.
const PATIENCE: u32 = 8_000;

/// Returns the languages that the site offers. A page that lists none has only English, whose name it does not need.
pub(crate) fn offers() -> impl Iterator<Item = LanguageOffer<'static>> {
    static LIST: OnceLock<String> = OnceLock::new();
    let list = LIST.get_or_init(|| {
        document().get_element_by_id(ID).and_then(|element| element.text_content()).unwrap_or_default()
    });
    read_offers(list)
}

/// Takes the language of the reader into use, and declares it in the page.
pub(crate) async fn start() {
    if let Some(offer) = wanted() {
        take(offer).await;
    }
    if let Some(root) = document().document_element() {
        _ = root.set_attribute("lang", messages::tag());
        _ = root.set_attribute("dir", messages::dir());
        _ = storage::store_declared(messages::tag(), messages::dir());
    }
}

/// Returns the offered language that the reader wants most.
fn wanted() -> Option<LanguageOffer<'static>> {
    let tags: Vec<&str> = offers().map(|offer| offer.tag).collect();
    let of_browser = window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect::<Vec<_>>();
    let wishes = storage::language().into_iter().chain(of_browser).chain([site().language.clone()]);
    let tag = wishes.into_iter().find_map(|wish| choose(&wish, &tags))?;
    offers().find(|offer| offer.tag == tag)
}

/// Says everything in a language: with the stored texts, or else with those of the site, or else with older stored texts.
async fn take(offer: LanguageOffer<'static>) {
    if offer.tag == ENGLISH {
        return;
    }
    let stored = storage::texts();
    let stored = stored.as_ref().and_then(|stored| stored.split_once('\n'));
    let is_taken = |texts: &str| messages::use_language(offer.tag, texts).is_ok();
    if let Some((_, texts)) = stored.filter(|(path, _)| *path == offer.file)
        && is_taken(texts)
    {
        return;
    }
    let is_loaded = load(offer.file).await.is_some_and(|texts| is_taken(&texts));
    if let Some((path, texts)) = stored.filter(|_| !is_loaded)
        && path.starts_with(&format!("language-{}-", offer.tag))
    {
        is_taken(texts);
    }
}

/// Asks for the texts in use once more, so that the worker has them: it brings those of a new version together with the rest of it.
pub(crate) async fn keep() {
    if let Some(offer) = offers().find(|offer| offer.tag == messages::tag() && offer.tag != ENGLISH) {
        _ = fetch_file(offer.file, None, false).await;
    }
}

/// Loads the texts of a language, and stores them, also if they arrive too late for this visit. A browser that stores nothing loads them
/// each time.
async fn load(path: &'static str) -> Option<String> {
    let (sender, texts) = oneshot::channel();
    spawn_local(async move {
        let bytes = fetch_file(path, None, false).await.ok();
        let texts = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        // A host may answer with a page of its own. Older texts stay then.
        if let Some(texts) = texts.filter(|texts| messages::are_texts(texts)) {
            _ = storage::store_texts(&format!("{path}\n{texts}"));
            _ = sender.send(texts);
        }
    });
    match select(texts, TimeoutFuture::new(PATIENCE)).await {
        Either::Left((texts, _)) => texts.ok(),
        Either::Right(_) => None,
    }
}
