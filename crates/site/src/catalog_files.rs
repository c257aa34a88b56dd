//! The files of the catalog: one, or in a large library several.

use transcript::{Catalog, catalog, json};

use crate::integrity;

/// Returns the files of a catalog that has no blocks yet, each as its path in the site and its text. The one that names the others
/// comes last.
pub fn catalog_files(catalog: Catalog) -> Vec<(String, String)> {
    let (catalog, others) = catalog.split(&|text| format!("{}.json", integrity::short(text.as_bytes())));
    let mut files: Vec<_> =
        others.into_iter().map(|(name, text)| (format!("library/{}/{name}", catalog::FOLDER), text)).collect();
    files.push((format!("library/{}", catalog::FILE_NAME), json::write(&catalog)));
    files
}
