//! Finds the folder of samples: `../shared/samples` beside the workspace, or the folder that `ROSTRUM_SAMPLES` names.
//! The samples are not part of the repository.

use std::path::{Path, PathBuf};

/// Returns the folder of the samples. Prints a message and returns none if it does not exist.
pub(crate) fn folder() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples");
    let folder = std::env::var_os("ROSTRUM_SAMPLES").map_or_else(beside, PathBuf::from);
    if !folder.is_dir() {
        println!("skipped: the samples are not there");
        return None;
    }
    Some(folder)
}
