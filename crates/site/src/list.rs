//! The list of all transcripts, with the elements that the app's library has.

use transcript::{Catalog, Entry, Site, language};

use crate::event_line::event_line;
use crate::markup::Markup;
use crate::names::names;
use crate::page_path;

/// Writes the list for readers without scripts: HTML for `<main>`, with a link to the plain page of each transcript, in the
/// order of the catalog.
///
/// `root` is the path from the page to the root of the site: empty, or with a slash at its end.
pub fn list(catalog: &Catalog, site: &Site, root: &str) -> String {
    let mut html = Markup::default();
    html.element("header", &[("class", "library-head"), ("lang", &site.language)], |html| head(html, site, root));
    if catalog.transcripts.is_empty() {
        html.line().leaf(
            "p",
            &[("class", "library-count"), ("lang", messages::tag()), ("dir", messages::dir())],
            messages::library::EMPTY.get(),
        );
    }
    html.line().element("ul", &[("class", "shelf"), ("role", "list")], |html| {
        for entry in &catalog.transcripts {
            html.line();
            card(html, entry, root);
        }
    });
    html.line();
    html.finish()
}

fn head(html: &mut Markup, site: &Site, root: &str) {
    if let Some(logo) = &site.logo {
        html.void("img", &[("class", "logo"), ("src", &format!("{root}{logo}")), ("alt", "")]);
    }
    html.leaf("h1", &[], &site.title).leaf("p", &[], &site.description);
}

fn card(html: &mut Markup, entry: &Entry, root: &str) {
    let direction = language::direction(&entry.language).as_str();
    let href = format!("{root}{}", page_path(&entry.id));
    html.element("li", &[("class", "card"), ("lang", &entry.language), ("dir", direction)], |html| {
        html.element("h2", &[], |html| _ = html.leaf("a", &[("href", &href)], &entry.title));
        event_line(html, entry.event.as_deref(), entry.date.as_deref(), entry.place.as_deref());
        if let Some(description) = &entry.description {
            html.leaf("p", &[("class", "card-description")], description);
        }
        html.element("p", &[("class", "card-names")], |html| {
            names(html, entry.participants.iter().map(String::as_str));
        });
        let length = format!("{} · {}", messages::exchanges(entry.exchanges), messages::minutes(entry.minutes));
        html.leaf("p", &[("class", "card-length"), ("lang", messages::tag()), ("dir", messages::dir())], &length);
    });
}
