//! Texts that would be more than text.

use std::collections::BTreeSet;

use proptest::prelude::*;
use scraper::{Html, Node};
use transcript::{Site, Source, Transcript};

use crate::page::{all, expected, linked_data, paragraphs, parse};
use crate::samples::{catalog, everything, site};
use crate::xml;

/// The elements and attributes that a page may have.
const ELEMENTS: [&str; 32] = [
    "html", "head", "body", "main", "title", "meta", "link", "script", "nav", "a", "div", "header", "h1", "h2", "h3",
    "p", "bdi", "time", "details", "summary", "ul", "li", "span", "section", "article", "img", "button", "input",
    "label", "ol", "option", "select",
];
const ATTRIBUTES: [&str; 19] = [
    "lang",
    "id",
    "name",
    "content",
    "rel",
    "href",
    "property",
    "type",
    "class",
    "dir",
    "datetime",
    "role",
    "aria-label",
    "src",
    "alt",
    "aria-hidden",
    "disabled",
    "for",
    "tabindex",
];
const NASTY: [&str; 24] = [
    "</script>",
    "</script x",
    "<!--<script x",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "</title><script>alert(1)</script>",
    "\" onload=\"x",
    "' x='",
    "&amp;",
    "&#0;",
    "&lt",
    "\0",
    "\u{2028}",
    "\r\n",
    "\r",
    "\u{c}",
    "\u{85}",
    "\u{feff}",
    "\u{202e}",
    "<p id=page>",
    "</p></div>",
    "\u{10ffff}",
];

/// Pieces of text of which many mean something in HTML, in JSON or in XML.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(NASTY.to_vec()).prop_map(str::to_owned),
        "(?s).{0,6}",
        "[<>&\"'/a-z =!-]{0,8}",
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

/// A transcript and a site in which every text is hostile.
fn record() -> impl Strategy<Value = (Transcript, Site)> {
    (prop::collection::vec(hostile(), 60), any::<bool>()).prop_map(|(texts, is_linked)| {
        let mut texts = texts.into_iter();
        let mut text = || texts.next().unwrap_or_default();
        let mut it = everything();
        for field in [&mut it.id, &mut it.title, &mut it.language] {
            *field = text();
        }
        for field in [&mut it.event, &mut it.date, &mut it.place, &mut it.description, &mut it.licence] {
            *field = Some(text());
        }
        let url = if is_linked { format!("https://a{}", text()) } else { text() };
        it.source = Some(Source { name: text(), url: Some(url), retrieved: Some(text()) });
        for participant in &mut it.participants {
            participant.name = text();
            participant.role = Some(text());
            participant.affiliation = Some(text());
        }
        for exchange in &mut it.exchanges {
            exchange.id = text();
            exchange.heading = Some(text());
            for turn in &mut exchange.turns {
                turn.language = turn.language.as_ref().map(|_| text());
                for paragraph in &mut turn.paragraphs {
                    paragraph.id = text();
                    paragraph.text = text();
                }
            }
        }
        it.exchanges[1].turns[3].participant = Some(text());
        let site = Site { title: text(), description: text(), language: text(), logo: Some(text()), ..site() };
        (it, site)
    })
}

/// Returns a text without the controls and noncharacters that are forbidden.
fn allowed(text: &str) -> String {
    let one = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_forbidden = |c: char| {
        (c < ' ' && c != '\n' && c != '\t')
            || ('\u{7f}'..='\u{9f}').contains(&c)
            || ('\u{fdd0}'..='\u{fdef}').contains(&c)
            || (c as u32 % 0x10000) >= 0xfffe
    };
    one.replace(is_forbidden, "\u{fffd}")
}

/// Checks that a document has only allowed elements and attributes.
fn is_harmless(html: &Html) -> Result<(), TestCaseError> {
    let elements: BTreeSet<&str> = ELEMENTS.into();
    let attributes: BTreeSet<&str> = ATTRIBUTES.into();
    for node in html.tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                prop_assert!(elements.contains(element.name()), "{}", element.name());
                for (name, _) in element.attrs() {
                    prop_assert!(attributes.contains(name), "{}", name);
                }
            }
            Node::Comment(comment) => prop_assert!(false, "a comment: {:?}", comment),
            _ => {}
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_a_transcript_says_stands_on_its_page_as_text((transcript, site) in record()) {
        let page = site::plain_page(&transcript, &site, "../../");
        let html = parse(&page);
        is_harmless(&html)?;
        let expected: Vec<_> =
            expected(&transcript).iter().map(|(id, text)| (allowed(id), allowed(text))).collect();
        prop_assert_eq!(paragraphs(&html), expected);
        let text = |selector: &str| all(&html, selector).iter().map(|it| it.text().collect::<String>()).collect::<Vec<_>>();
        prop_assert_eq!(text("head > title"), vec![allowed(&format!("{} – {}", transcript.title, site.title))]);
        prop_assert_eq!(text("main h1#title"), vec![allowed(&transcript.title)]);
        prop_assert_eq!(all(&html, "main > *").len(), 2);
        prop_assert_eq!(all(&html, "script").len(), 1);
        // Nothing is forbidden in JSON that it can escape.
        let data = linked_data(&html);
        prop_assert_eq!(data["headline"].as_str(), Some(transcript.title.as_str()));
        prop_assert_eq!(data["contributor"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn only_what_may_be_followed_is_a_link((transcript, site) in record()) {
        let html = parse(&site::plain_page(&transcript, &site, "../../"));
        for link in all(&html, "a") {
            let href = link.attr("href").unwrap();
            let is_own = href.starts_with("#/") || href == "../../#/";
            prop_assert!(is_own || href.starts_with("https://a"), "{}", href);
        }
    }

    #[test]
    fn whatever_a_catalog_says_stands_in_the_list_as_text((transcript, site) in record()) {
        let html = Html::parse_fragment(&site::lists(&catalog(&[transcript.clone(), everything()]), &site)[0].content);
        is_harmless(&html)?;
        prop_assert_eq!(all(&html, "html > ul.shelf > li.card").len(), 2);
        let titles: BTreeSet<String> = all(&html, "li.card > h2 > a").iter().map(|it| it.text().collect()).collect();
        prop_assert!(titles.contains(&allowed(&transcript.title)));
    }

    #[test]
    fn whatever_a_catalog_says_stands_in_sitemap_and_feed_as_text((transcript, site) in record()) {
        let catalog = catalog(&[transcript.clone(), everything()]);
        let base = "https://example.org/room/";
        prop_assert_eq!(xml::addresses(&site::sitemap(&catalog, base)[0].1).len(), 3);
        let feed = site::feed(&catalog, &site, base);
        xml::is_atom(&feed);
        prop_assert!(xml::titles(&feed).contains(&allowed(&transcript.title)));
    }
}
