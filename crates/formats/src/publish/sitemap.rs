//! The map of a site, for search engines.

use transcript::Catalog;

use super::markup::Markup;
use super::page_path;

/// How many addresses a map holds at most (sitemaps.org, 0.9).
const MAX: usize = 50_000;

/// The map of a site (sitemaps.org, 0.9), as XML: the root and the plain page of each transcript, the newest of them
/// where there are more than 49,999.
///
/// `base` is the address of the site, with a slash at its end.
pub fn sitemap(catalog: &Catalog, base: &str) -> String {
    let mut xml = Markup::xml();
    xml.element("urlset", &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")], |xml| {
        url(xml, base);
        for entry in catalog.transcripts.iter().take(MAX - 1) {
            url(xml, &format!("{base}{}", page_path(&entry.id)));
        }
        xml.line();
    });
    xml.line();
    xml.finish()
}

fn url(xml: &mut Markup, address: &str) {
    xml.line().element("url", &[], |xml| _ = xml.leaf("loc", &[], address));
}
