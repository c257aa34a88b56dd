//! The sitemap of a site, for search engines.

use transcript::Catalog;

use crate::markup::Markup;
use crate::page_path;

/// The largest number of addresses in a sitemap (sitemaps.org, 0.9).
const MAX: usize = 50_000;

/// Writes the sitemap (sitemaps.org, 0.9), as XML: the root and the plain page of each transcript, or the first 49,999 of the
/// catalog, which begins with the newest.
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

/// Returns the site's `robots.txt` (RFC 9309), which allows everything and names the sitemap.
pub fn robots(base: &str) -> String {
    format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n")
}

fn url(xml: &mut Markup, address: &str) {
    xml.line().element("url", &[], |xml| _ = xml.leaf("loc", &[], address));
}
