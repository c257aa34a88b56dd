//! Tells transcripts of Rostrum from other JSON.

use std::path::Path;

use formats::{Confidence, Format, Page, SpeechJson, TranscriptJson};

use crate::files;

/// Tells whether a file is a transcript of Rostrum: by its contents, or because it is JSON in no other shape that is known.
pub(crate) fn is_transcript(path: &Path, bytes: &[u8]) -> bool {
    let page = Page { name: &files::name(path), bytes };
    let is_certain = |format: &dyn Format| format.detect(&page) == Confidence::Certain;
    is_certain(&TranscriptJson) || files::has_extension(path, "json") && !is_certain(&SpeechJson)
}
