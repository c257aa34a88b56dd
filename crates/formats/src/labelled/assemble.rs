//! Runs the steps from pages of labelled text to a transcript.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use super::coverage::coverage;
use super::cut_page::CutPage;
use super::dialect::Dialect;
use super::evidence::{self, Decision, Proposal, decide};
use super::front_matter;
use super::head::{self, HeadReader};
use super::page_numbers::Numbers;
use super::reader::{Found, Reader, State};
use crate::corrections::Labels;
use crate::error::{Error, ErrorKind, NearLabel};
use crate::hyphens::Words;
use crate::imported::Imported;
use crate::locate::locate;
use crate::notice::{NoticeKind, SourcePlace};
use crate::notices::Notices;
use crate::record::{Fields, LabelKind, People, Record, finish, name_witness};

/// Pages of labelled text.
pub(super) struct Source<'a> {
    /// The names of the files.
    pub(super) names: &'a [&'a str],
    /// The texts with labels.
    pub(super) texts: &'a [Cow<'a, str>],
    /// True if the texts are Markdown, whatever they look like.
    pub(super) is_markdown: bool,
    /// The texts in which places are reported.
    pub(super) originals: &'a [Cow<'a, str>],
    /// Returns the range in an original for a page and a range of its text, in bytes.
    pub(super) origin: &'a dyn Fn(usize, Range<usize>) -> Range<usize>,
}

/// The most lines of a page.
const MAX_LINES: usize = 5_000_000;

/// Reads pages of labelled text as one transcript. `fields` holds what is given, and what the pages say elsewhere; `reported`
/// has places in the originals.
///
/// # Errors
/// If a page is empty, the front matter cannot be read, or nobody speaks. The error's place has no line and column yet.
pub(super) fn assemble(source: &Source<'_>, mut fields: Fields, reported: Notices) -> Result<Imported, Error> {
    let mut notices = Notices::default();
    let mut people = People::default();
    let mut pages = Vec::new();
    for (index, (name, text)) in source.names.iter().zip(source.texts).enumerate() {
        let refused = |kind| Error { place: Some(SourcePlace { page: index, ..SourcePlace::default() }), kind };
        if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
            return Err(refused(ErrorKind::Empty));
        }
        // Each line takes some room, however short it is.
        if text.bytes().filter(|byte| *byte == b'\n').nth(MAX_LINES).is_some() {
            return Err(refused(ErrorKind::Excessive("the file has more than five million lines")));
        }
        let matter = front_matter::read(text, index, &mut notices)?;
        fields.front_matter(&matter.entries, &mut people, index, &mut notices);
        let dialect = if source.is_markdown { Dialect::Markdown } else { Dialect::of(name, text) };
        pages.push(CutPage::new(text, matter.end, dialect, index, &mut notices));
    }
    // Read participants in heads before weighing labels, since a label of a known participant needs no other evidence.
    for page in &mut pages {
        head::read_keys(page, &mut fields, &mut people, &mut notices);
    }
    let mut lines: Vec<evidence::Line<'_>> = pages.iter_mut().flat_map(CutPage::open_lines).collect();
    let labels = Labels::of(&fields.corrections);
    decide(&mut lines, &|name| people.knows(name), &|name| labels.say(name));
    drop(lines);
    let mut heads = HeadReader { fields: &mut fields, notices: &mut notices, first_head: HashSet::new() };
    let left: Vec<_> = pages.iter().map(|page| heads.read(page)).collect();
    let words = Words::of(pages.iter().flat_map(|page| page.lines.iter().map(|line| line.text)));
    introduce(&pages, &mut people, &mut notices);
    let mut reader = Reader {
        notices: &mut notices,
        only_speaker: only_speaker(&pages, &people),
        is_monologue: is_monologue(&pages, &people),
        words: &words,
        people: &mut people,
        found: Found::default(),
        state: State::default(),
    };
    for (page, left) in pages.iter().zip(&left) {
        reader.page(page, left);
    }
    let Found { mut segments, counts } = reader.finish();
    name_witness(&mut segments, &mut people);
    let numbers: Vec<&Numbers> = pages.iter().map(|page| &page.numbers).collect();
    let coverage = coverage(&numbers, &mut notices);
    let name = source.names.first().copied().unwrap_or_default();
    let mut notices = notices.moved(source.origin);
    notices.append(reported);
    let lines_near = near_labels(&pages, source);
    // Lines and words take several times as much room as their text, and the transcript is still to come.
    drop((pages, words));
    let record = Record { name, fields, coverage, people, segments, counts, notices, texts: source.originals };
    finish(record).map_err(|mut error| {
        if let ErrorKind::NoLabels(near) = &mut error.kind {
            *near = lines_near;
        }
        error
    })
}

/// The most lines that an error shows because they come near to labels.
const MAX_NEAR: usize = 3;
/// The most chars of such a line that are shown.
const MAX_NEAR_CHARS: usize = 60;

/// Returns the lines that come nearest to labels: first those with a colon, then those of any other form.
fn near_labels(pages: &[CutPage<'_>], source: &Source<'_>) -> Vec<NearLabel> {
    let proposed = || pages.iter().flat_map(|page| page.proposed_lines().map(move |(line, it)| (page.index, line, it)));
    let is_name = |it: &Proposal| it.candidate.plausible && !it.name().is_empty();
    let with_colon = proposed().filter(|(.., it)| is_name(it) && it.candidate.form.has_colon());
    let others = proposed().filter(|(.., it)| is_name(it) && !it.candidate.form.has_colon());
    let near = with_colon.chain(others).take(MAX_NEAR);
    near.map(|(page, line, _)| {
        let mut place =
            Some(SourcePlace { page, range: (source.origin)(page, line.start..line.end()), ..SourcePlace::default() });
        locate(&mut place, source.originals);
        let text = line.text.chars().take(MAX_NEAR_CHARS).collect();
        NearLabel { line: place.map_or(1, |place| place.line), text }
    })
    .collect()
}

/// Makes participants of the names in all labels, and reports a label that could mean several of them.
fn introduce(pages: &[CutPage<'_>], people: &mut People, notices: &mut Notices) {
    let names =
        pages.iter().flat_map(CutPage::labels).filter(|it| it.decision() == Decision::Label).map(Proposal::name);
    let ambiguous: HashSet<&str> = people.introduce(names.filter(|name| !name.is_empty())).into_iter().collect();
    if ambiguous.is_empty() {
        return;
    }
    for page in pages {
        for (line, proposal) in page.labelled_lines().filter(|(_, proposal)| ambiguous.contains(proposal.name())) {
            let kind = NoticeKind::AmbiguousName(proposal.name().to_owned());
            notices.add(page.index, line.start..line.start + proposal.candidate.rest, kind);
        }
    }
}

/// Returns the only participant that the front matter names, if at most one label in ten names somebody else.
///
/// Otherwise text without a label may be anybody's, and no speaker is better than a wrong one.
fn only_speaker(pages: &[CutPage<'_>], people: &People) -> Option<usize> {
    let (mut labels, mut others) = (0usize, 0usize);
    for proposal in pages.iter().flat_map(CutPage::labels) {
        labels += 1;
        others += usize::from(proposal.kind() == LabelKind::Name && !people.knows(proposal.name()));
    }
    people.only_known().filter(|_| others * 10 <= labels)
}

/// Tells whether all text is what the only participant says: there is no label, and no heading.
fn is_monologue(pages: &[CutPage<'_>], people: &People) -> bool {
    let has_parts =
        |page: &CutPage<'_>| page.labels().next().is_some() || page.blocks.iter().any(|it| it.heading.is_some());
    people.only_known().is_some() && !pages.iter().any(has_parts)
}
