//! Formats of parliaments, in XML: TEI (`ParlaMint` and Parla-CLARIN) and Akoma Ntoso.
//!
//! Both state who speaks, and Akoma Ntoso states who asks and who answers, so nothing of that is inferred.

mod akoma_ntoso;
mod label;
mod language_codes;
mod tei;
mod tei_people;

pub use akoma_ntoso::AkomaNtoso;
pub(crate) use language_codes::three_letters;
pub use tei::Tei;

use crate::format::{Confidence, Page};
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::xml::Xml;

/// Returns the confidence that the root element of a page has one of these names, with any prefix.
fn detect_root(page: &Page<'_>, roots: &[&str], extensions: &[&str]) -> Confidence {
    let start = page.start();
    let mut rest = start.trim_start_matches('\u{feff}').trim_start();
    if !rest.starts_with('<') {
        return Confidence::No;
    }
    // The root is the first tag that is no declaration, comment or document type.
    while rest.starts_with("<?") || rest.starts_with("<!") {
        let end = if rest.starts_with("<!--") {
            rest.find("-->").map(|end| end + 3)
        } else if rest.starts_with("<!") && rest.split('>').next().is_some_and(|head| head.contains('[')) {
            rest.find("]>").map(|end| end + 2)
        } else {
            rest.find('>').map(|end| end + 1)
        };
        let Some(end) = end else { return Confidence::No };
        rest = rest[end..].trim_start();
    }
    let Some(tag) = rest.strip_prefix('<') else { return Confidence::No };
    let name = tag.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default();
    let local = name.rsplit(':').next().unwrap_or(name);
    if !roots.contains(&local) {
        Confidence::No
    } else if page.has_extension(extensions) || rest.contains("tei-c.org") || local == "akomaNtoso" {
        Confidence::Certain
    } else {
        Confidence::Likely
    }
}

/// Reports the entities of a page that stay as they are written.
fn report_entities(xml: &Xml, page: usize, notices: &mut Notices) {
    for (name, range) in &xml.unresolved {
        notices.add(page, range.clone(), NoticeKind::Entity(name.clone()));
    }
}
