//! Plain pages, as a parser of HTML reads them.

use std::collections::{BTreeMap, BTreeSet};

use address::Target;
use scraper::{ElementRef, Html, Selector};
use site::PlainPage;
use transcript::{Paragraph, Parts, Site, Source, Transcript, Turn, TurnKind};

use crate::samples::{bare, bundled, everything, site};

/// A page in a shell.
pub(crate) fn parse(page: &PlainPage) -> Html {
    Html::parse_document(&format!(
        "<!doctype html><html lang=\"en\"><head>{}</head><body><main id=\"main\">{}</main>{}</body></html>",
        page.head, page.body, page.data
    ))
}

pub(crate) fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// Returns the text of an element itself, without that of its children.
pub(crate) fn own_text(element: ElementRef<'_>) -> String {
    element.children().filter_map(|child| Some(child.value().as_text()?.to_string())).collect()
}

/// The ids of all paragraphs' elements, with their texts.
pub(crate) fn paragraphs(html: &Html) -> Vec<(String, String)> {
    let paragraphs = all(html, "#page > .page-section > .exchange > .turn > p.paragraph");
    paragraphs.into_iter().map(|it| (it.attr("id").unwrap().to_owned(), own_text(it))).collect()
}

/// The same, as the transcript has them.
pub(crate) fn expected(transcript: &Transcript) -> Vec<(String, String)> {
    let mut expected = Vec::new();
    for exchange in &transcript.exchanges {
        for paragraph in exchange.paragraphs() {
            let target = Target { exchange: exchange.id.clone(), paragraph: Some(paragraph.id.clone()) };
            expected.push((target.anchor(), paragraph.text.clone()));
        }
    }
    expected
}

pub(crate) fn linked_data(html: &Html) -> serde_json::Value {
    let blocks = all(html, "body > script");
    assert_eq!(blocks.len(), 1);
    assert_eq!(blocks[0].attr("type"), Some("application/ld+json"));
    serde_json::from_str(&blocks[0].text().collect::<String>()).unwrap()
}

fn content<'a>(html: &'a Html, selector: &str) -> Option<&'a str> {
    all(html, selector).first().and_then(|it| it.attr("content"))
}

#[test]
fn every_paragraph_of_the_bundled_library_stands_on_its_page_once() {
    let library = bundled();
    assert_eq!(library.len(), 7);
    for transcript in &library {
        let html = parse(&site::plain_page(transcript, &site(), "../../"));
        assert_eq!(paragraphs(&html), expected(transcript), "{}", transcript.id);
        let ids: Vec<&str> = all(&html, "[id]").iter().map(|it| it.attr("id").unwrap()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}", transcript.id);
        assert_eq!(linked_data(&html)["headline"], transcript.title);
    }
}

#[test]
fn every_link_within_a_page_leads_to_an_element_there() {
    for transcript in bundled() {
        let html = parse(&site::plain_page(&transcript, &site(), "../../"));
        let ids: BTreeSet<&str> = all(&html, "[id]").iter().map(|it| it.attr("id").unwrap()).collect();
        for link in all(&html, "a.permalink") {
            let href = link.attr("href").unwrap();
            assert!(ids.contains(href.strip_prefix('#').unwrap()), "{href}");
        }
    }
}

#[test]
fn a_long_transcript_is_cut_into_the_sections_of_the_reading_room() {
    for transcript in bundled() {
        let html = parse(&site::plain_page(&transcript, &site(), "../../"));
        let whole: Vec<usize> = (0..transcript.exchanges.len()).collect();
        let sections = Parts::of(&transcript).sections(&whole);
        let drawn = all(&html, "#page > section.page-section");
        let article = Selector::parse("article.exchange").unwrap();
        let counts: Vec<usize> = drawn.iter().map(|section| section.select(&article).count()).collect();
        assert_eq!(counts, sections.iter().map(Vec::len).collect::<Vec<_>>());
    }
}

#[test]
fn a_long_exchange_is_cut_into_parts_which_hold_every_turn_once() {
    let mut transcript = everything();
    let exchange = &mut transcript.exchanges[0];
    let turn = exchange.turns.pop().unwrap();
    exchange.turns.extend((0..1000).map(|number| {
        let paragraphs = (0..3).map(|it| Paragraph { id: format!("t{number}p{it}"), text: "Yes.".into() });
        Turn { paragraphs: paragraphs.collect(), ..turn.clone() }
    }));
    let has_head = |it: &usize| exchange.turns[*it].kind != TurnKind::Note && !exchange.goes_on(*it);
    let heads = (0..exchange.turns.len()).filter(has_head).count();
    let html = parse(&site::plain_page(&transcript, &site(), "../../"));
    assert_eq!(paragraphs(&html), expected(&transcript));
    assert_eq!(all(&html, "article.exchange").len(), transcript.exchanges.len());
    assert!(all(&html, "#page > section > div.exchange.goes-on").len() > 20);
    let parts = "article.exchange:first-child .speaker, .goes-on .speaker";
    assert_eq!(all(&html, parts).len(), heads);
}

#[test]
fn a_page_names_its_address_only_where_the_site_knows_its_base() {
    let with = parse(&site::plain_page(&everything(), &site(), "../../"));
    assert_eq!(all(&with, "link[rel=canonical]")[0].attr("href"), Some("https://example.org/room/t/everything/"));
    assert_eq!(content(&with, "[property='og:url']"), Some("https://example.org/room/t/everything/"));
    let without = parse(&site::plain_page(&everything(), &Site::default(), "../../"));
    assert!(all(&without, "link, [property='og:url']").is_empty());
    assert_eq!(linked_data(&without).get("url"), None);
}

#[test]
fn a_page_without_a_description_is_described_by_when_and_where_and_what_was_asked_first() {
    let asked = "How much? ".repeat(40);
    let mut transcript = Transcript { description: Some(" ".into()), ..everything() };
    transcript.exchanges.remove(0);
    transcript.exchanges[0].turns[0].paragraphs[0].text = asked;
    let html = parse(&site::plain_page(&transcript, &site(), "../../"));
    let description = content(&html, "meta[name=description]").unwrap();
    assert!(description.starts_with("مجلس المياه, 2024-02-18, سدرة الوادي: How much? How"), "{description}");
    assert!(description.ends_with('…') && (140..=161).contains(&description.chars().count()), "{description}");
    assert_eq!(content(&html, "[property='og:description']"), Some(description));
}

#[test]
fn a_source_whose_address_may_not_be_followed_is_text() {
    let source = Source { name: "A".into(), url: Some("javascript:alert(1)".into()), retrieved: Some("once".into()) };
    let transcript = Transcript { source: Some(source), ..everything() };
    let html = parse(&site::plain_page(&transcript, &site(), "../../"));
    let line = &all(&html, "p.source")[0];
    assert_eq!(line.text().collect::<String>(), "Source: A (javascript:alert(1)), retrieved once");
    assert!(all(&html, "p.source a").is_empty());
    assert_eq!(linked_data(&html).get("isBasedOn"), None);
}

#[test]
fn a_date_that_is_none_is_shown_as_it_is_and_told_to_nobody_as_a_date() {
    let transcript = Transcript { date: Some("last week".into()), ..everything() };
    let html = parse(&site::plain_page(&transcript, &site(), "../../"));
    assert_eq!(all(&html, "time")[0].text().collect::<String>(), "last week");
    assert_eq!(linked_data(&html).get("datePublished"), None);
    assert_eq!(linked_data(&html)["recordedAt"].get("startDate"), None);
}

#[test]
fn the_data_of_a_page_say_what_the_transcript_says() {
    let data = linked_data(&parse(&site::plain_page(&everything(), &site(), "../../")));
    let place = serde_json::json!({"@type": "Place", "name": "سدرة الوادي"});
    let expected: BTreeMap<&str, serde_json::Value> = BTreeMap::from([
        ("@context", "https://schema.org".into()),
        ("@type", "Article".into()),
        ("inLanguage", "ar-EG".into()),
        ("isBasedOn", "https://example.org/?a=1&b=2".into()),
        ("license", "https://spdx.org/licenses/CC0-1.0.html".into()),
        ("publisher", serde_json::json!({"@type": "Organization", "name": "The <Press> Office"})),
        ("contentLocation", place),
    ]);
    for (name, value) in expected {
        assert_eq!(data[name], value, "{name}");
    }
    assert_eq!(data["contributor"][0]["jobTitle"], "رئيسة المجلس");
    assert_eq!(data["contributor"][1], serde_json::json!({"@type": "Organization", "name": "The Post"}));
}

#[test]
fn the_day_it_was_said_is_not_claimed_to_be_the_day_of_publication() {
    let html = parse(&site::plain_page(&everything(), &site(), "../../"));
    assert_eq!(linked_data(&html).get("datePublished"), None);
    assert_eq!(linked_data(&html)["recordedAt"]["startDate"], "2024-02-18");
}

#[test]
fn a_partial_date_is_written_as_far_as_it_is_known() {
    let transcript = Transcript { date: Some("2024-02".into()), ..everything() };
    let html = parse(&site::plain_page(&transcript, &site(), "../../"));
    assert_eq!(linked_data(&html)["recordedAt"]["startDate"], "2024-02");
    assert_eq!(all(&html, "time")[0].text().collect::<String>(), "February 2024");
}

#[test]
fn a_list_has_a_link_to_the_page_of_each_transcript() {
    let list = site::lists(&crate::samples::catalog(&bundled()), &site()).remove(0).content;
    let html = Html::parse_fragment(&list);
    let links: Vec<&str> = all(&html, "li.card > h2 > a").iter().map(|it| it.attr("href").unwrap()).collect();
    assert_eq!(links.len(), 7);
    assert!(links.contains(&"../t/china-diplomacy-new-era/"), "{links:?}");
    let empty = site::lists(&crate::samples::catalog(&[]), &site()).remove(0).content;
    assert!(empty.contains("The library is empty."), "{empty}");
}

#[test]
fn a_list_names_six_who_speak_and_counts_the_others() {
    let mut transcript = bare();
    transcript.participants = vec![transcript.participants[0].clone(); 8];
    let html = Html::parse_fragment(&site::lists(&crate::samples::catalog(&[transcript]), &site())[0].content);
    assert_eq!(all(&html, ".card-names > bdi").len(), 6);
    assert!(all(&html, ".card-names")[0].text().collect::<String>().ends_with(" +2"));
}
