//! Makes the plain page of a transcript: the page that readers without scripts, search engines and archives read.
//!
//! It has the elements, classes, ids and words that the app first draws, so that the app can take its place and nothing moves.
//! Its own words are in the language of the site (`messages::use_language`), those of the app in that of the reader.

mod beginning;
mod body;
mod head;
mod licence;
mod linked_data;
mod masthead;
mod reserved;

use std::collections::BTreeSet;

use transcript::{Site, Transcript};

/// The parts of a transcript's plain page that [`crate::Shell::plain`] puts into a whole page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainPage {
    /// HTML for the end of `<head>`: title, description, canonical address, Open Graph.
    pub head: String,
    /// HTML for `<main>`: the whole transcript.
    pub body: String,
    /// HTML for after the text: the same in the vocabulary of schema.org, as a block of JSON.
    pub data: String,
    /// The languages of everything on the page, as BCP 47 tags.
    pub languages: BTreeSet<String>,
}

/// Makes the plain page of a transcript.
///
/// `root` is the path from the page, `t/<id>/index.html`, to the root of the site, with a slash at its end: `../../`.
/// The page has one block of JSON and no other script, no style, no form and no event handler, so the strictest content
/// security policy allows it. Characters that HTML forbids (HTML, 13.1.4) are written as U+FFFD.
///
/// ```
/// use transcript::{Site, json};
///
/// let bytes = include_bytes!("../../tests/fixtures/everything.json");
/// let transcript = json::read(bytes)?;
/// let page = site::plain_page(&transcript, &Site::default(), "../../");
/// assert!(page.body.contains("<h1 id=\"title\">"));
/// # Ok::<(), transcript::json::ReadError>(())
/// ```
pub fn plain_page(transcript: &Transcript, site: &Site, root: &str) -> PlainPage {
    PlainPage {
        head: head::head(transcript, site),
        body: body::body(transcript, root),
        data: head::data(transcript, site),
        languages: languages(transcript).map(str::to_owned).collect(),
    }
}

/// Returns the languages of the transcript, of its turns, and of the interface.
fn languages(transcript: &Transcript) -> impl Iterator<Item = &str> {
    let turns = transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
    let of_turns = turns.filter_map(|turn| turn.language.as_deref());
    [transcript.language.as_str(), messages::tag()].into_iter().chain(of_turns)
}
