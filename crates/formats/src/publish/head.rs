//! What a plain page says of itself to those who do not show it: search engines, other sites, archives.

use transcript::{Site, Transcript};

use super::beginning::beginning;
use super::linked_data::linked_data;
use super::markup::Markup;
use super::page_path;

/// How many characters a description has at most.
const DESCRIPTION: usize = 160;

/// What stands in `<head>`. The address is left out where the site does not know its base.
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

/// The same as data, for after the text.
pub(super) fn data(transcript: &Transcript, site: &Site) -> String {
    let mut html = Markup::default();
    let data = linked_data(transcript, &description(transcript), url(transcript, site).as_deref());
    html.json("application/ld+json", &data).line();
    html.finish()
}

fn url(transcript: &Transcript, site: &Site) -> Option<String> {
    site.base.as_ref().map(|base| format!("{base}{}", page_path(&transcript.id)))
}

/// The properties of the Open Graph protocol (ogp.me).
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

/// What the transcript says of itself, or else when and where it was, and how it begins.
fn description(transcript: &Transcript) -> String {
    let own = transcript.description.as_deref().filter(|text| !text.trim().is_empty());
    beginning(&own.map_or_else(|| summary(transcript), str::to_owned), DESCRIPTION)
}

/// The date stands as ISO 8601 writes it: the text around it can be of any language.
fn summary(transcript: &Transcript) -> String {
    let known = [&transcript.event, &transcript.date, &transcript.place].into_iter().flatten();
    let known = known.map(String::as_str).collect::<Vec<_>>().join(", ");
    let said = transcript.exchanges.iter().filter_map(|exchange| exchange.lead()?.paragraphs.first());
    let said = said.map(|paragraph| paragraph.text.trim()).find(|text| !text.is_empty());
    [Some(known.as_str()).filter(|known| !known.is_empty()), said].into_iter().flatten().collect::<Vec<_>>().join(": ")
}

/// `language_TERRITORY`, where the tag (BCP 47) names a territory.
fn locale(tag: &str) -> Option<String> {
    let mut subtags = tag.split('-');
    let language = subtags.next().filter(|first| (2..=3).contains(&first.len()))?;
    let is_territory = |subtag: &&str| subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    // A subtag of one character begins an extension, in which two letters mean something else.
    let territory = subtags.take_while(|subtag| subtag.len() > 1).find(is_territory)?;
    Some(format!("{}_{}", language.to_ascii_lowercase(), territory.to_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_known_only_where_the_tag_names_a_territory() {
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
