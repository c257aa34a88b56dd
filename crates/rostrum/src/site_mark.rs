//! The mark of a folder that holds a built site.

use std::path::Path;

/// The file in a site that says what the build wrote there.
pub(crate) const RECORD: &str = ".rostrum-build";

/// Tells whether a folder holds a site that was built.
pub(crate) fn is_site(folder: &Path) -> bool {
    folder.join(RECORD).is_file()
}
