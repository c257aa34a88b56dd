//! The service worker of a site: the app's own, with the list of what it keeps.

use std::collections::BTreeMap;

use crate::Failure;
use crate::app::{App, WORKER};

/// The name of the worker's file: at the root, since a worker serves what is below it.
pub(crate) const FILE_NAME: &str = "sw.js";

/// The worker with its list: each file's path and digest. Another list is another worker, and so a new version.
pub(crate) fn with_list(app: &App, shelf: &BTreeMap<String, String>) -> Result<String, Failure> {
    let list = serde_json::to_string_pretty(shelf).map_err(|error| format!("the list of the worker: {error}"))?;
    Ok(format!("const FILES = {list};\n{}", app.text(WORKER)?))
}
