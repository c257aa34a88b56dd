//! Compares the published files of a transcript with every kind of value, and of a small library, with goldens.

use transcript::Transcript;

use crate::samples::{bare, catalog, everything, fixtures, site};

fn golden(name: &str, text: &str) {
    let path = fixtures().join(name);
    if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    assert_eq!(text, std::fs::read_to_string(&path).unwrap(), "run `make golden` and read the difference");
}

fn library() -> Vec<Transcript> {
    vec![bare(), everything()]
}

#[test]
fn a_transcript_with_everything_is_published_as_the_reading_room_draws_it() {
    assert_eq!(everything().validate(), vec![]);
    let page = site::plain_page(&everything(), &site(), "../../");
    golden("everything.head.html", &page.head);
    golden("everything.body.html", &page.body);
    golden("everything.data.html", &page.data);
}

#[test]
fn a_transcript_with_little_is_published_without_what_it_does_not_have() {
    assert_eq!(bare().validate(), vec![]);
    let page = site::plain_page(&bare(), &transcript::Site::default(), "../../");
    golden("bare.head.html", &page.head);
    golden("bare.body.html", &page.body);
    golden("bare.data.html", &page.data);
}

#[test]
fn a_library_is_published_as_a_list() {
    golden("list.html", &site::lists(&catalog(&library()), &site())[0].content);
}

#[test]
fn a_library_is_published_as_a_sitemap_and_a_feed() {
    golden("sitemap.xml", &site::sitemap(&catalog(&library()), "https://example.org/room/")[0].1);
    golden("feed.xml", &site::feed(&catalog(&library()), &site(), "https://example.org/room/"));
}
