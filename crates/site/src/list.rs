//! The list of all transcripts, with the elements that the app's library has.

use std::collections::BTreeMap;

use transcript::{Catalog, Date, Entry, Site, language};

use crate::event_line::event_line;
use crate::markup::Markup;
use crate::names::names;
use crate::page_path;

/// The largest number of transcripts in one list. A library with more has a list for each year.
const MOST: usize = 500;

/// A page of the list of all transcripts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPage {
    /// The path from the root of the site: `t/index.html`, `t/list-2022.html`.
    pub path: String,
    /// The year that it lists, as readers say it. The list of all transcripts has none.
    pub title: Option<String>,
    /// HTML for `<main>`.
    pub content: String,
}

/// Writes the lists for readers without scripts, with links to the plain pages, in the order of the catalog: one page, or in a large
/// library a page for each year, and a first one with the years.
pub fn lists(catalog: &Catalog, site: &Site) -> Vec<ListPage> {
    let all: Vec<&Entry> = catalog.transcripts.iter().collect();
    if all.len() <= MOST {
        return vec![ListPage { path: "t/index.html".into(), title: None, content: list(&all, site, None) }];
    }
    let mut years: BTreeMap<Option<u16>, Vec<&Entry>> = BTreeMap::new();
    for entry in all {
        years.entry(year(entry)).or_default().push(entry);
    }
    let counts: Vec<(Option<u16>, usize)> = years.iter().rev().map(|(year, entries)| (*year, entries.len())).collect();
    let first = ListPage { path: "t/index.html".into(), title: None, content: list(&[], site, Some((&counts, None))) };
    let of_year = |(year, entries): (&Option<u16>, &Vec<&Entry>)| ListPage {
        path: format!("t/{}", file_of(*year)),
        title: Some(name_of(*year)),
        content: list(entries, site, Some((&counts, Some(*year)))),
    };
    std::iter::once(first).chain(years.iter().rev().map(of_year)).collect()
}

fn year(entry: &Entry) -> Option<u16> {
    Date::parse(entry.date.as_deref()?).map(|date| date.year)
}

/// Returns the name of the list of a year. It is a file beside the folders of transcripts, whose names are ids.
fn file_of(year: Option<u16>) -> String {
    format!("list-{}.html", year.map_or_else(|| "undated".into(), |year| year.to_string()))
}

/// The years of a library with their numbers of transcripts, and the one whose list is shown.
type Years<'a> = (&'a [(Option<u16>, usize)], Option<Option<u16>>);

fn list(entries: &[&Entry], site: &Site, years: Option<Years<'_>>) -> String {
    let root = "../";
    let mut html = Markup::default();
    let direction = language::direction(&site.language).as_str();
    let of_site = [("class", "library-head"), ("lang", site.language.as_str()), ("dir", direction)];
    html.element("header", &of_site, |html| head(html, site, root));
    match years {
        Some((counts, shown)) => {
            html.line().element(
                "nav",
                &[("class", "years"), ("aria-label", messages::search::BY_YEAR.get())],
                |html| {
                    html.element("ul", &[("role", "list")], |html| {
                        counts.iter().for_each(|(year, count)| link_to_year(html, *year, *count, shown));
                    });
                },
            );
            if let Some(year) = shown {
                html.line().leaf("h2", &[], &name_of(year));
            }
        }
        None if entries.is_empty() => {
            let attributes = [("class", "library-count"), ("lang", messages::tag()), ("dir", messages::dir())];
            html.line().leaf("p", &attributes, messages::library::EMPTY.get());
        }
        None => {}
    }
    if !entries.is_empty() || years.is_none() {
        html.line().element("ul", &[("class", "shelf"), ("role", "list")], |html| {
            for entry in entries {
                html.line();
                card(html, entry, root);
            }
        });
    }
    html.line();
    html.finish()
}

fn name_of(year: Option<u16>) -> String {
    year.map_or_else(
        || messages::UNDATED.get().to_owned(),
        |year| messages::date(Date { year, month: None, day: None }),
    )
}

fn link_to_year(html: &mut Markup, year: Option<u16>, count: usize, shown: Option<Option<u16>>) {
    let name = name_of(year);
    let href = file_of(year);
    let mut attributes = vec![("href", href.as_str())];
    if shown == Some(year) {
        attributes.push(("aria-current", "page"));
    }
    html.line().element("li", &[], |html| {
        html.leaf("a", &attributes, &name).text(&format!(" ({})", messages::transcripts(count)));
    });
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
