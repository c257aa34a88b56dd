//! The JSON Schema of the format, made from the types that read and write it.

use crate::json::write;
use crate::model::Transcript;

/// The schema of a transcript (JSON Schema 2020-12), as it is published with a site.
pub fn transcript() -> String {
    write(&schemars::schema_for!(Transcript))
}
