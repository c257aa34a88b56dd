//! Sitemap and feed, as a parser of XML reads them.

use roxmltree::{Document, Node};
use transcript::{Catalog, Entry, Transcript};

use crate::samples::{bundled, catalog, everything, site};

const BASE: &str = "https://example.org/room/";
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The addresses of a sitemap.
pub(crate) fn addresses(sitemap: &str) -> Vec<String> {
    let document = Document::parse(sitemap).unwrap();
    let name = ("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
    document.descendants().filter(|it| it.has_tag_name(name)).map(|it| text(it)).collect()
}

/// The titles of a feed's entries.
pub(crate) fn titles(feed: &str) -> Vec<String> {
    each(feed, "title")
}

/// Returns the text of the element of that name in each entry of a feed.
fn each(feed: &str, name: &str) -> Vec<String> {
    let document = Document::parse(feed).unwrap();
    let entries: Vec<Node<'_, '_>> = children(document.root_element(), "entry");
    entries.iter().flat_map(|entry| children(*entry, name)).map(text).collect()
}

fn text(node: Node<'_, '_>) -> String {
    node.text().unwrap_or_default().to_owned()
}

fn children<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Vec<Node<'a, 'input>> {
    node.children().filter(|it| it.has_tag_name((ATOM, name))).collect()
}

/// Fails where a feed lacks what RFC 4287 asks for (4.1.1 and 4.1.2).
pub(crate) fn is_atom(feed: &str) {
    let document = Document::parse(feed).unwrap();
    let root = document.root_element();
    assert!(root.has_tag_name((ATOM, "feed")));
    let entries = children(root, "entry");
    // An entry has the author of its feed.
    assert_eq!(children(children(root, "author")[0], "name").len(), 1);
    for node in entries.iter().copied().chain([root]) {
        for name in ["id", "title", "updated"] {
            assert_eq!(children(node, name).len(), 1, "{name}");
        }
        assert!(text(children(node, "id")[0]).starts_with("https://"));
        is_time(&text(children(node, "updated")[0]));
        // An entry without content has a link to it.
        let links = children(node, "link");
        assert_eq!(links.iter().filter(|link| link.attribute("rel") == Some("alternate")).count(), 1);
        assert!(links.iter().all(|link| link.attribute("href").is_some_and(|href| !href.is_empty())));
    }
    let links = children(root, "link");
    let own = links.iter().find(|link| link.attribute("rel") == Some("self")).unwrap();
    assert_eq!(own.attribute("href"), Some("https://example.org/room/feed.xml"));
}

fn is_time(text: &str) {
    let date = text.strip_suffix("T00:00:00Z").and_then(transcript::Date::parse);
    assert!(date.is_some_and(|date| date.day.is_some()), "{text}");
}

fn dated(id: &str, date: Option<&str>) -> Entry {
    let transcript = Transcript { id: id.into(), date: date.map(Into::into), ..everything() };
    Entry::new(&transcript, 1, "sha256-0".into())
}

#[test]
fn a_sitemap_has_the_root_and_the_page_of_each_transcript() {
    let library = catalog(&bundled());
    let addresses = addresses(&site::sitemap(&library, BASE));
    assert_eq!(addresses.len(), 8);
    assert_eq!(addresses[0], BASE);
    for (entry, address) in library.transcripts.iter().zip(&addresses[1..]) {
        assert_eq!(*address, format!("{BASE}t/{}/", entry.id));
    }
}

#[test]
fn the_feed_of_the_bundled_library_is_atom() {
    let library = catalog(&bundled());
    let feed = site::feed(&library, &site(), BASE);
    is_atom(&feed);
    let titles: Vec<String> = titles(&feed);
    assert_eq!(titles, library.transcripts.iter().map(|entry| entry.title.clone()).collect::<Vec<_>>());
}

#[test]
fn the_feed_of_an_empty_library_is_atom() {
    is_atom(&site::feed(&catalog(&[]), &site(), BASE));
}

#[test]
fn a_feed_has_the_fifty_newest() {
    let entries = (0..60).map(|number| dated(&format!("t{number}"), Some(&format!("{}", 1950 + number))));
    let feed = site::feed(&Catalog::new(&entries.collect::<Vec<_>>()), &site(), BASE);
    let ids = each(&feed, "id");
    assert_eq!(ids.len(), 50);
    assert_eq!(ids[0], format!("{BASE}t/t59/"));
    assert!(feed.contains("<updated>2009-01-01T00:00:00Z</updated>"));
}

#[test]
fn what_has_no_date_is_as_old_as_the_oldest_that_has_one() {
    let entries = [("a", Some("2022-10-14")), ("b", Some("2021-03")), ("c", None), ("d", Some("never"))];
    let library = Catalog::new(&entries.map(|(id, date)| dated(id, date)));
    let times = each(&site::feed(&library, &site(), BASE), "updated");
    let expected = ["2022-10-14", "2021-03-01", "2021-03-01", "2021-03-01"].map(|day| format!("{day}T00:00:00Z"));
    assert_eq!(times, expected);
    let undated = Catalog::new(&[dated("a", None)]);
    assert_eq!(each(&site::feed(&undated, &site(), BASE), "updated"), ["1970-01-01T00:00:00Z"]);
}
