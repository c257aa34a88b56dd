//! The metadata of a plain page, for search engines, other sites and archives.

use transcript::{Site, Transcript};

use super::beginning::beginning;
use super::linked_data::linked_data;
use crate::markup::Markup;
use crate::page_path;

/// The largest number of chars in a description.
const DESCRIPTION: usize = 160;

/// Writes the metadata for `<head>`. The address is left out where the site does not know its base.
pub(super) fn head(transcript: &Transcript, site: &Site) -> String {
    let (description, url) = (description(transcript), url(transcript, site));
    let mut html = Markup::default();
    html.leaf("title", &[], &format!("{} – {}", transcript.title, site.title)).line();
    if !description.is_empty() {
        html.void("meta", &[("name", "description"), ("content", &description)]).line();
    }
    if let Some(url) = &url {
        html.void("link", &[("rel", "canonical"), ("href", url)]).line();
    }
    open_graph(&mut html, transcript, site, &description, url.as_deref());
    html.finish()
}

/// Writes the same as linked data, which stands after the text.
pub(super) fn data(transcript: &Transcript, site: &Site) -> String {
    let mut html = Markup::default();
    let data = linked_data(transcript, &description(transcript), url(transcript, site).as_deref());
    html.json(&[("type", "application/ld+json")], &data).line();
    html.finish()
}

fn url(transcript: &Transcript, site: &Site) -> Option<String> {
    site.base.as_ref().map(|base| format!("{base}{}", page_path(&transcript.id)))
}

/// Writes the properties of the Open Graph protocol (ogp.me).
fn open_graph(html: &mut Markup, transcript: &Transcript, site: &Site, description: &str, url: Option<&str>) {
    let locale = locale(&transcript.language);
    let properties = [
        ("og:type", Some("article")),
        ("og:title", Some(transcript.title.as_str())),
        ("og:description", Some(description).filter(|text| !text.is_empty())),
        ("og:url", url),
        ("og:site_name", Some(site.title.as_str())),
        ("og:locale", locale.as_deref()),
    ];
    for (name, value) in properties {
        if let Some(value) = value {
            html.void("meta", &[("property", name), ("content", value)]).line();
        }
    }
}

/// Returns the beginning of the transcript's description, or else event, date, place and the first words.
fn description(transcript: &Transcript) -> String {
    let own = transcript.description.as_deref().filter(|text| !text.trim().is_empty());
    beginning(&own.map_or_else(|| summary(transcript), str::to_owned), DESCRIPTION)
}

/// Writes the date as ISO 8601 does, because the text around it can be in any language.
fn summary(transcript: &Transcript) -> String {
    let known = [&transcript.event, &transcript.date, &transcript.place].into_iter().flatten();
    let known = known.map(String::as_str).collect::<Vec<_>>().join(", ");
    let said = transcript.exchanges.iter().filter_map(|exchange| exchange.lead()?.paragraphs.first());
    let said = said.map(|paragraph| paragraph.text.trim()).find(|text| !text.is_empty());
    [Some(known.as_str()).filter(|known| !known.is_empty()), said].into_iter().flatten().collect::<Vec<_>>().join(": ")
}

/// Returns `language_TERRITORY`, if the tag (BCP 47) names a territory.
fn locale(tag: &str) -> Option<String> {
    let mut subtags = tag.split('-');
    let language = subtags.next().filter(|first| (2..=3).contains(&first.len()))?;
    let is_territory = |subtag: &&str| subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    // A subtag of one char begins an extension, where two letters are no territory.
    let territory = subtags.take_while(|subtag| subtag.len() > 1).find(is_territory)?;
    Some(format!("{}_{}", language.to_ascii_lowercase(), territory.to_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_needs_a_territory_in_the_tag() {
        for (tag, expected) in [
            ("en", None),
            ("ar-EG", Some("ar_EG")),
            ("zh-hans-cn", Some("zh_CN")),
            ("es-419", None),
            ("en-x-us", None),
            ("en-t-de", None),
            ("", None),
        ] {
            assert_eq!(locale(tag).as_deref(), expected, "{tag}");
        }
    }
}
