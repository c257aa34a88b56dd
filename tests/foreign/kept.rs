//! Reads as the app does: addresses, queries, transcripts, catalogs, and values that the device keeps.

use std::sync::Arc;

use address::{HitOrder, MatchOptions, Place, Show, Target, resolve};
use appearance::Appearance;
use find::{Found, Query, Text};
use formats::{Target as Format, export};
use search::{SavedSearches, Texts};
use transcript::catalog::sorted;
use transcript::{Catalog, Entry, Site, Sort, Transcript, json};

/// A transcript for queries and addresses.
const TALK: &str = include_str!("../../fuzz/seeds/transcript/talk.json");

fn talk() -> Option<Arc<Transcript>> {
    json::read(TALK.as_bytes()).ok().map(Arc::new)
}

/// Reads an address. What it is written as means the same.
pub(crate) fn address(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let place = Place::parse(&text);
    assert_eq!(Place::parse(&place.to_string()), place, "{text:?}");
    _ = Place::parse_on(Some("talk"), &text);
    _ = place.address_on(Some("talk"));
    if let Some(talk) = talk() {
        resolve(&talk, &Target::parse(&text));
    }
}

/// Reads a query, and searches with it.
pub(crate) fn query(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(talk) = talk() else { return };
    _ = search::parse(&text).to_string();
    _ = search::typed_word(&text);
    let query = Arc::new(Query::parse(&text));
    let found = Found::new(Arc::new(Text::new(talk.clone())), query.clone(), MatchOptions::default());
    let matches = found.matches(&[], Show::default());
    for number in 0..matches.len().min(100) {
        _ = matches.get(number);
    }
    _ = found.counts();
    let texts = Texts::new(vec![talk]);
    let hits = texts.hits(&query, HitOrder::default());
    _ = (texts.show(&query, &hits, 0..10), texts.facets(&hits), texts.forms(&text), texts.near(&text));
}

/// Reads a transcript. A valid one can be shown, searched and written in every format.
pub(crate) fn transcript(bytes: &[u8]) {
    let Ok(transcript) = json::read::<Transcript>(bytes) else { return };
    for problem in transcript.validate() {
        _ = problem.to_string();
    }
    if !transcript.validate().is_empty() {
        return;
    }
    for format in Format::ALL {
        _ = export(&transcript, format);
    }
    _ = Entry::new(&transcript, 1, String::new());
    _ = transcript.turns_by_participant();
    _ = (0..transcript.exchanges.len()).map(|index| transcript.spoken(index).len()).sum::<usize>();
    for exchange in &transcript.exchanges {
        _ = exchange.first_words(20);
    }
    _ = Text::new(Arc::new(transcript)).tokens().count();
}

/// Reads a catalog, or the settings of a site, and sorts it.
pub(crate) fn catalog(bytes: &[u8]) {
    _ = json::read::<Site>(bytes);
    let Ok(catalog) = json::read::<Catalog>(bytes) else { return };
    for order in ["newest", "oldest", "title"].into_iter().filter_map(Sort::parse) {
        sorted(&catalog.transcripts, &|_| true, order, str::to_lowercase);
    }
    _ = catalog.transcripts.iter().map(|entry| entry.texts().count()).sum::<usize>();
}

/// Reads what the device keeps: settings and searches.
pub(crate) fn saved(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    _ = Appearance::parse(&text).style();
    let searches = SavedSearches::read(&text);
    assert_eq!(SavedSearches::read(&searches.write()), searches, "{text:?}");
}
