//! The feed of a library: its newest transcripts.

use transcript::{Catalog, Date, Entry, Site};

use crate::markup::Markup;
use crate::page_path;

/// The largest number of entries in a feed.
const ENTRIES: usize = 50;
/// The name of the feed's file, at the root of the site.
pub const FEED: &str = "feed.xml";
/// The time of a feed without any date.
const EPOCH: &str = "1970-01-01T00:00:00Z";

/// Writes the feed of a library: Atom (RFC 4287), with the first fifty entries of the catalog.
///
/// `base` is the address of the site, with a slash at its end; the feed is the file [`FEED`] there. The catalog knows the day
/// of an event, but not the day of its publication. So the time of the last change (`updated`) is the day of the event, or the
/// first day of its month or year. An entry without a date gets the time of the oldest entry with one.
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
        link(xml, "self", "application/atom+xml", &format!("{base}{FEED}"));
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

/// Returns the transcript's description, or else its event and place.
fn summary(entry: &Entry) -> Option<String> {
    let line = || {
        let known = [entry.event.as_deref(), entry.place.as_deref()];
        known.into_iter().flatten().collect::<Vec<_>>().join(" | ")
    };
    Some(entry.description.clone().unwrap_or_else(line)).filter(|text| !text.trim().is_empty())
}

/// Returns the first moment of an entry's date (RFC 3339). Years have four digits, so times sort as text.
fn time(entry: &Entry) -> Option<String> {
    let date = Date::parse(entry.date.as_deref()?)?;
    Some(format!("{:04}-{:02}-{:02}T00:00:00Z", date.year, date.month.unwrap_or(1), date.day.unwrap_or(1)))
}
