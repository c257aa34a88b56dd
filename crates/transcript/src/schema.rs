//! Generates the JSON Schema of the format from the types that read and write it.

use crate::json::write;
use crate::model::Transcript;

/// Returns the schema of a transcript (JSON Schema 2020-12), as published with a site.
pub fn transcript() -> String {
    write(&schemars::schema_for!(Transcript))
}
