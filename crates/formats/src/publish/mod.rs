//! A library as the web reads it without scripts: pages, a list, a map of the site, a feed.
//!
//! The [`plain_page`] of a transcript has the elements, classes, ids and words that the reading room first draws, so
//! that the reading room takes its place and nothing moves. The [`list`] is that of the library. A [`sitemap`] and a
//! [`feed`] tell others what there is; both name full addresses, so a site needs a base for them.
//!
//! Everything that a transcript says becomes part of markup in one place, `markup.rs`. What the reading room says in the
//! reader's locale is English here.

mod beginning;
mod body;
mod event_line;
mod feed;
mod head;
mod library;
mod licence;
mod linked_data;
mod markup;
mod masthead;
mod reserved;
mod sitemap;

use std::collections::BTreeSet;

use address::Place;
use transcript::{Site, Transcript};

use markup::Markup;

pub use feed::feed;
pub use library::list;
pub use sitemap::sitemap;

/// The language of the words that the interface says of a transcript.
const INTERFACE: &str = "en";

/// What the plain page of a transcript adds to the shell that all pages of a site share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainPage {
    /// HTML for the end of `<head>`: title, description, canonical address, Open Graph.
    pub head: String,
    /// HTML for `<main>`: the whole transcript.
    pub body: String,
    /// HTML for after the text: the same in the words of schema.org, as a block of JSON.
    pub data: String,
    /// The languages of all that is in it, as tags of BCP 47.
    pub languages: BTreeSet<String>,
}

/// The plain page of a transcript.
///
/// `root` is the way from the page, `t/<id>/index.html`, to the root of the site, with a slash at its end: `../../`.
/// The page has one block of JSON and no other script, no style, no form and no handler of events, so that the
/// strictest policy lets it be. Characters that HTML forbids (HTML, 13.1.4) stand there as U+FFFD.
pub fn plain_page(transcript: &Transcript, site: &Site, root: &str) -> PlainPage {
    PlainPage {
        head: head::head(transcript, site),
        body: body::body(transcript, root),
        data: head::data(transcript, site),
        languages: languages(transcript).map(str::to_owned).collect(),
    }
}

/// That of the transcript, those of its turns, and that of the words around it.
fn languages(transcript: &Transcript) -> impl Iterator<Item = &str> {
    let turns = transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
    let of_turns = turns.filter_map(|turn| turn.language.as_deref());
    [transcript.language.as_str(), INTERFACE].into_iter().chain(of_turns)
}

/// Text as it stands in HTML or XML, in an element or in an attribute within quotes.
pub fn escape(text: &str) -> String {
    let mut markup = Markup::default();
    markup.text(text);
    markup.finish()
}

/// The way from the root of the site to the plain page of a transcript: `t/<id>/`.
fn page_path(id: &str) -> String {
    let address = Place::transcript(id).to_string();
    format!("{}/", address.trim_start_matches(['#', '/']))
}
