//! The feed of a library: what is new in it.

use transcript::{Catalog, Date, Entry, Site};

use super::markup::Markup;
use super::page_path;

/// How many entries a feed has at most.
const ENTRIES: usize = 50;
/// The name of the feed's own file, at the root of the site.
const FILE_NAME: &str = "feed.xml";
/// The time of what has none.
const EPOCH: &str = "1970-01-01T00:00:00Z";

/// The feed of a library: Atom (RFC 4287), with the first fifty entries of the catalog.
///
/// `base` is the address of the site, with a slash at its end; the feed is the file `feed.xml` there. The catalog knows
/// the day of an event, not that of its publication: the day, or the first day of the month or the year, stands as the
/// time of the last change. An entry without a date is taken for as old as the oldest with one.
pub fn feed(catalog: &Catalog, site: &Site, base: &str) -> String {
    let newest = catalog.transcripts.iter().filter_map(time).max().unwrap_or_else(|| EPOCH.into());
    let oldest = catalog.transcripts.iter().filter_map(time).min().unwrap_or_else(|| EPOCH.into());
    let mut xml = Markup::xml();
    xml.element("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", &site.language)], |xml| {
        xml.line().leaf("id", &[], base);
        xml.line().leaf("title", &[], &site.title);
        xml.line().leaf("subtitle", &[], &site.description);
        xml.line().leaf("updated", &[], &newest);
        xml.line().element("author", &[], |xml| _ = xml.leaf("name", &[], &site.title));
        link(xml, "self", "application/atom+xml", &format!("{base}{FILE_NAME}"));
        link(xml, "alternate", "text/html", base);
        for value in catalog.transcripts.iter().take(ENTRIES) {
            xml.line();
            entry(xml, value, base, &oldest);
        }
        xml.line();
    });
    xml.line();
    xml.finish()
}

fn entry(xml: &mut Markup, entry: &Entry, base: &str, oldest: &str) {
    let url = format!("{base}{}", page_path(&entry.id));
    xml.element("entry", &[("xml:lang", &entry.language)], |xml| {
        xml.line().leaf("id", &[], &url);
        xml.line().leaf("title", &[], &entry.title);
        xml.line().leaf("updated", &[], time(entry).as_deref().unwrap_or(oldest));
        link(xml, "alternate", "text/html", &url);
        if let Some(summary) = summary(entry) {
            xml.line().leaf("summary", &[], &summary);
        }
        xml.line();
    });
}

fn link(xml: &mut Markup, relation: &str, kind: &str, href: &str) {
    xml.line().leaf("link", &[("rel", relation), ("type", kind), ("href", href)], "");
}

/// What the transcript says of itself, or else the event and the place.
fn summary(entry: &Entry) -> Option<String> {
    let line = || {
        let known = [entry.event.as_deref(), entry.place.as_deref()];
        known.into_iter().flatten().collect::<Vec<_>>().join(" | ")
    };
    Some(entry.description.clone().unwrap_or_else(line)).filter(|text| !text.trim().is_empty())
}

/// The first moment of an entry's date (RFC 3339). Years have four digits, so times order as text does.
fn time(entry: &Entry) -> Option<String> {
    let date = Date::parse(entry.date.as_deref()?)?;
    Some(format!("{:04}-{:02}-{:02}T00:00:00Z", date.year, date.month.unwrap_or(1), date.day.unwrap_or(1)))
}
