//! Reads what a page says about itself.

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use transcript::Inferred;

use crate::notice::Field;
use crate::record::Fields;

/// The metadata of a page: its own statements about its title, date, language, address and site.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Metadata {
    pub(super) title: Option<String>,
    date: Option<String>,
    language: Option<String>,
    url: Option<String>,
    site: Option<String>,
}

/// Reads the metadata of a page: from its elements, from the Open Graph, and from JSON-LD.
pub(super) fn read(html: &Html) -> Metadata {
    let meta = |name: &str| {
        let selector = format!("meta[property=\"{name}\"], meta[name=\"{name}\"], meta[itemprop=\"{name}\"]");
        attribute(html, &selector, "content")
    };
    let linked = json_ld(html);
    let site = meta("og:site_name").or_else(|| linked.site.clone());
    let heading = only_heading(html);
    let stated = meta("og:title").or_else(|| linked.title.clone()).or_else(|| first_text(html, "head > title"));
    let title = heading.or_else(|| stated.map(|title| without_site(&title, site.as_deref())));
    let date = ["article:published_time", "datePublished", "date", "dc.date", "dcterms.date", "publish_date"];
    Metadata {
        title,
        date: date
            .iter()
            .find_map(|name| meta(name))
            .or(linked.date)
            .or_else(|| attribute(html, "time[datetime]", "datetime"))
            .or_else(|| first_text(html, "time")),
        language: attribute(html, "html[lang]", "lang"),
        url: attribute(html, "link[rel=\"canonical\"]", "href").or_else(|| meta("og:url")),
        site,
    }
}

/// Sets fields that are not given. A date is that of the page, so it is marked as inferred.
pub(super) fn set(metadata: &Metadata, fields: &mut Fields) {
    if let Some(language) = metadata.language.as_deref().filter(|_| fields.language.is_none()) {
        fields.set(Field::Language, &language.replace('_', "-"));
    }
    if let Some(title) = &metadata.title {
        fields.infer(Field::Title, title, Inferred::Title);
    }
    if let Some(date) = &metadata.date {
        // A time of day may follow the date.
        let day = date.get(..10).filter(|day| transcript::Date::parse(day).is_some());
        fields.infer(Field::Date, day.unwrap_or(date), Inferred::Date);
    }
    if fields.source_url.is_none() && fields.source.is_none() {
        fields.source_url = metadata.url.clone().filter(|url| crate::record::fields::is_address(url));
        fields.source = metadata.site.clone();
    }
}

/// Returns the text of the page's only heading of level 1.
fn only_heading(html: &Html) -> Option<String> {
    let selector = Selector::parse("h1").ok()?;
    let mut headings = html.select(&selector).map(text).filter(|text| !text.is_empty());
    let first = headings.next()?;
    headings.all(|other| other == first).then_some(first)
}

/// Returns a title without the name of the site after it, as in `Briefing on the gate | Harbour House`.
fn without_site(title: &str, site: Option<&str>) -> String {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    for separator in [" | ", " - ", " – ", " — ", " :: ", " · "] {
        if let Some((head, tail)) = title.rsplit_once(separator) {
            let is_site = site.is_some_and(|site| site.eq_ignore_ascii_case(tail)) || separator == " | ";
            if is_site && head.chars().count() >= 3 {
                return head.to_owned();
            }
        }
    }
    title
}

/// Reads the first JSON-LD of an article.
fn json_ld(html: &Html) -> Metadata {
    let Ok(selector) = Selector::parse("script[type=\"application/ld+json\"]") else { return Metadata::default() };
    let values =
        html.select(&selector).filter_map(|script| serde_json::from_str(&script.text().collect::<String>()).ok());
    for value in values.flat_map(flattened) {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        if value["datePublished"].is_string() || value["headline"].is_string() {
            let site = value["publisher"]["name"].as_str().map(str::to_owned);
            return Metadata { title: text("headline"), date: text("datePublished"), site, ..Metadata::default() };
        }
    }
    Metadata::default()
}

/// Returns the objects of JSON-LD: the value itself, those of a list, or those of its graph.
fn flattened(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        Value::Object(mut object) => match object.remove("@graph") {
            Some(Value::Array(values)) => values,
            _ => vec![Value::Object(object)],
        },
        _ => Vec::new(),
    }
}

fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    let selector = Selector::parse(selector).ok()?;
    let value = html.select(&selector).find_map(|element| element.value().attr(name))?.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

fn first_text(html: &Html, selector: &str) -> Option<String> {
    let selector = Selector::parse(selector).ok()?;
    html.select(&selector).map(text).find(|text| !text.is_empty())
}

/// Returns the text of an element on one line.
fn text(element: ElementRef<'_>) -> String {
    element.text().flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}
