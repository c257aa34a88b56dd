//! Captions: WebVTT and SRT.
//!
//! 1. [`cues`] cuts a file into cues with their times. It reads what people have, not only what the standards allow.
//! 2. [`payload`] takes the markup out of a cue's lines and finds voices.
//! 3. [`rolling`] drops the words that a cue repeats from the cue before.
//! 4. [`spoken`](crate::spoken) finds speakers in the words, as in `ANN LEE: Yes.` and `>> No.`
//! 5. [`Conversation`] joins the lines to speeches.
//!
//! WebVTT is the W3C Candidate Recommendation of April 2019. SRT has no standard; SubRip writes it.

mod cues;
mod payload;
mod rolling;

pub(crate) use self::cues::time;

use self::cues::{Cue, cues};
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::notice::{Furniture, NoticeKind};
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::record::{Fields, People, Record, Utterance, finish, join_utterances};
use crate::spoken;

/// The format of WebVTT captions.
#[derive(Debug, Clone, Copy)]
pub struct WebVtt;

/// The format of SRT captions.
#[derive(Debug, Clone, Copy)]
pub struct SubRip;

impl Format for WebVtt {
    fn name(&self) -> &'static str {
        "WebVTT captions"
    }

    fn short_name(&self) -> &'static str {
        "vtt"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["vtt"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let start = page.start();
        if start.trim_start_matches('\u{feff}').trim_start().starts_with("WEBVTT") {
            Confidence::Certain
        } else if page.has_extension(self.extensions()) && cues::has_cues(&start) {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        read(pages, given)
    }
}

impl Format for SubRip {
    fn name(&self) -> &'static str {
        "SRT captions"
    }

    fn short_name(&self) -> &'static str {
        "srt"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["srt"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let start = page.start();
        if cues::begins_with_cue(&start) {
            Confidence::Certain
        } else if cues::has_cues(&start) {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        read(pages, given)
    }
}

/// Reads captions of either format. The two differ in nothing that matters to a tolerant reader.
fn read(pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
    let mut notices = Notices::default();
    let texts = decode_pages(pages, |_| None, &mut notices)?;
    let mut fields = Fields::given(given);
    let mut people = People::default();
    let mut utterances = Vec::new();
    for (page, text) in texts.iter().enumerate() {
        let read = cues(text, page, &mut fields, &mut notices);
        utterances.extend(page_utterances(&read, page, &mut notices));
    }
    spoken::find_speakers(&mut utterances, &people, &given.corrections, &mut notices);
    let (segments, counts) = join_utterances(&utterances, &mut people, &mut notices);
    let name = pages.first().map_or("", |page| page.name);
    finish(Record { name, fields, coverage: None, people, segments, counts, notices, texts: &texts })
}

/// Returns the lines of the cues of a page as utterances, without what a cue repeats.
fn page_utterances(cues: &[Cue<'_>], page: usize, notices: &mut Notices) -> Vec<Utterance> {
    let mut utterances = Vec::new();
    let lines = cues.iter().map(|cue| payload::lines(cue, page, notices)).collect();
    for (cue, lines) in cues.iter().zip(rolling::without_repeats(lines)) {
        for line in lines {
            if line.is_repeated {
                notices.add(page, line.range, NoticeKind::Furniture(Furniture::RepeatedCaption));
                continue;
            }
            utterances.push(Utterance {
                page,
                range: line.range,
                speaker: line.speaker,
                start: Some(cue.start),
                end: Some(cue.end),
                text: line.text,
                begins_paragraph: false,
            });
        }
    }
    utterances
}
