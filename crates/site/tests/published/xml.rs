//! Sitemap and feed, as a parser of XML reads them.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};
use transcript::{Catalog, Entry, Site, Transcript};

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
    let addresses = addresses(&site::sitemap(&library, BASE)[0].1);
    assert_eq!(addresses.len(), 8);
    assert_eq!(addresses[0], BASE);
    for (entry, address) in library.transcripts.iter().zip(&addresses[1..]) {
        assert_eq!(*address, format!("{BASE}t/{}/", entry.id));
    }
}

#[test]
fn a_large_library_has_several_sitemaps_with_every_address_once() {
    let entries: Vec<Entry> = (0..50_001).map(|number| dated(&format!("t{number}"), None)).collect();
    let files = site::sitemap(&Catalog::new(&entries), BASE);
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    assert_eq!(addresses(&files[0].1), ["sitemap-1.xml", "sitemap-2.xml"].map(|path| format!("{BASE}{path}")));
    let parts = [addresses(&files[1].1), addresses(&files[2].1)];
    assert_eq!(parts.each_ref().map(Vec::len), [50_000, 2]);
    let unique: BTreeSet<&String> = parts.iter().flatten().collect();
    assert_eq!(unique.len(), 50_002);
}

#[test]
fn a_large_library_has_a_list_for_each_year_with_every_transcript() {
    let date = |number: usize| (!number.is_multiple_of(10)).then(|| format!("{}-01", 2000 + number % 3));
    let entries: Vec<Entry> = (0..501).map(|number| dated(&format!("t{number}"), date(number).as_deref())).collect();
    let pages = site::lists(&Catalog::new(&entries), &Site::default());
    let paths: Vec<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    let of_years = ["t/list-2002.html", "t/list-2001.html", "t/list-2000.html", "t/list-undated.html"];
    assert_eq!(paths, [&["t/index.html"], &of_years[..]].concat());
    assert_eq!(pages[0].content.matches("class=\"card\"").count(), 0);
    for path in of_years {
        assert!(pages[0].content.contains(path.trim_start_matches("t/")), "{path}");
    }
    assert!(
        pages[4].content.contains("aria-current=\"page\">Without a date</a> (51 transcripts)"),
        "{}",
        pages[4].content
    );
    let all: String = pages.iter().map(|page| page.content.as_str()).collect();
    for entry in &entries {
        assert_eq!(all.matches(&format!("../t/{}/", entry.id)).count(), 1, "{}", entry.id);
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
