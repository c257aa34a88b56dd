//! The sitemap of a site, for search engines.

use transcript::Catalog;

use crate::markup::Markup;
use crate::page_path;

/// The largest number of addresses in a sitemap (sitemaps.org, 0.9).
const MAX: usize = 50_000;
/// The file that `robots.txt` names.
const FIRST: &str = "sitemap.xml";

const NAMESPACE: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

/// Writes the sitemap (sitemaps.org, 0.9), as XML: the root and the plain page of each transcript. A library with more than 50,000
/// addresses has several, and `sitemap.xml` lists them. Returns each file's path from the root of the site, and its text.
///
/// `base` is the address of the site, with a slash at its end.
pub fn sitemap(catalog: &Catalog, base: &str) -> Vec<(String, String)> {
    let pages = catalog.transcripts.iter().map(|entry| format!("{base}{}", page_path(&entry.id)));
    let addresses: Vec<String> = std::iter::once(base.to_owned()).chain(pages).collect();
    if addresses.len() <= MAX {
        return vec![(FIRST.into(), document("urlset", "url", &addresses))];
    }
    let parts: Vec<(String, String)> = addresses
        .chunks(MAX)
        .enumerate()
        .map(|(index, part)| (format!("sitemap-{}.xml", index + 1), document("urlset", "url", part)))
        .collect();
    let list: Vec<String> = parts.iter().map(|(path, _)| format!("{base}{path}")).collect();
    [(FIRST.into(), document("sitemapindex", "sitemap", &list))].into_iter().chain(parts).collect()
}

/// Returns the site's `robots.txt` (RFC 9309), which allows everything and names the sitemap.
pub fn robots(base: &str) -> String {
    format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n")
}

fn document(name: &'static str, item: &'static str, addresses: &[String]) -> String {
    let mut xml = Markup::xml();
    xml.element(name, &[NAMESPACE], |xml| {
        for address in addresses {
            xml.line().element(item, &[], |xml| _ = xml.leaf("loc", &[], address));
        }
        xml.line();
    });
    xml.line();
    xml.finish()
}
