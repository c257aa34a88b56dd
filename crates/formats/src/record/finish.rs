//! Makes a transcript of everything that a format has read.

use std::borrow::Cow;

use transcript::{Coverage, Inferred, Transcript};

use super::exchanges::exchanges;
use super::fields::Fields;
use super::people::People;
use super::segment::{Segment, Speech};
use super::stage;
use crate::error::{Error, ErrorKind};
use crate::imported::{Counts, Imported};
use crate::language;
use crate::notices::Notices;

/// About this many bytes of text are enough to infer the language.
const LANGUAGE_SAMPLE: usize = 200_000;

/// Everything that a format has read of the pages of a record.
pub(crate) struct Record<'a> {
    /// The name of the first file.
    pub(crate) name: &'a str,
    pub(crate) fields: Fields,
    pub(crate) coverage: Option<Coverage>,
    pub(crate) people: People,
    pub(crate) segments: Vec<Segment>,
    pub(crate) counts: Counts,
    pub(crate) notices: Notices,
    /// The text of each page, in which the ranges of notices are.
    pub(crate) texts: &'a [Cow<'a, str>],
}

/// Makes the transcript: infers the language if none is stated, takes missing fields from the file name, and groups the
/// segments to exchanges.
///
/// # Errors
/// If nobody speaks. The error's place has no line and column yet.
pub(crate) fn finish(record: Record<'_>) -> Result<Imported, Error> {
    let Record { name, mut fields, coverage, people, segments, counts, mut notices, texts } = record;
    check_speeches(&segments)?;
    if fields.language.is_none() {
        fields.language = Some(infer_language(&segments).to_owned());
        fields.inferred.push(Inferred::Language);
    }
    fields.file_name(name, &mut notices);
    let source = fields.source();
    let language = fields.language.unwrap_or_default();
    let exchanges = exchanges(segments, people.list(), &language);
    let transcript = Transcript {
        version: 1,
        id: fields.id.unwrap_or_default(),
        title: fields.title.unwrap_or_default(),
        event: fields.event,
        date: fields.date,
        place: fields.place,
        language,
        description: fields.description,
        source,
        licence: fields.licence,
        coverage,
        inferred: fields.inferred,
        participants: people.into_list(),
        exchanges,
    };
    let notices = notices.finish(texts);
    let texts = texts.iter().map(|text| matches!(text, Cow::Owned(_)).then(|| text.to_string())).collect();
    Ok(Imported { transcript, notices, counts, texts })
}

/// Returns an error unless there is a speech whose speaker, label or time is known.
fn check_speeches(segments: &[Segment]) -> Result<(), Error> {
    let is_known = |speech: &Speech| speech.labelled || speech.speaker.is_some() || speech.start.is_some();
    let mut speeches = segments.iter().filter_map(Segment::speech);
    if speeches.any(is_known) {
        return Ok(());
    }
    let is_text = |segment: &Segment| match segment {
        Segment::Speech(_) => true,
        Segment::Note(note) => !stage::is_direction(note),
        Segment::Heading(_) => false,
    };
    let has_text = segments.iter().any(is_text);
    Err(Error { place: None, kind: if has_text { ErrorKind::NoLabels(Vec::new()) } else { ErrorKind::NothingSaid } })
}

/// Returns the language of the speeches as a BCP 47 tag.
fn infer_language(segments: &[Segment]) -> &'static str {
    let mut sample = String::new();
    for text in segments.iter().filter_map(Segment::speech).flat_map(Speech::texts) {
        sample.push_str(text);
        sample.push('\n');
        if sample.len() > LANGUAGE_SAMPLE {
            break;
        }
    }
    language::infer(&sample)
}
