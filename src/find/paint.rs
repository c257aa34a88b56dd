//! Paints marks over the text as highlights, which leave the page as it is.
//!
//! Only the sections near the window have marks. The others get theirs when they come near.

use std::ops::Range as Span;

use find::{Match, Matches, utf16_ranges};
use leptos::html::Div;
use leptos::prelude::*;
use transcript::{Part, Transcript};
use web_sys::{Element, HtmlCollection, Node, Range};

use crate::browser::events::use_event;
use crate::browser::frame::once_a_frame;
use crate::browser::{highlight, scroll};
use crate::find::mark_style::{CURRENT, STYLES};
use crate::reader::state::Reading;
use crate::ui::list::Chunks;

/// The class of the headings of exchanges.
pub(crate) const HEADING: &str = "exchange-heading";
/// The class of paragraphs.
const PARAGRAPH: &str = "paragraph";

/// The highest number of matches of a paragraph that are all painted. Of more, only those near the window are, because engines
/// look through all of them for every line.
const MANY: usize = 500;

/// Paints the marks of the sections of a page, given as the numbers of their parts, for as long as the view is there.
pub(crate) fn use_painting(reading: Reading, page: NodeRef<Div>, sections: Chunks) {
    let painting = Painting { reading, page, sections, painted: StoredValue::new(None) };
    // The reader sees the marks of a typed letter before anything else changes.
    reading.finding.on_change(move || painting.repaint());
    Effect::new(move |_| {
        reading.finding.search.track();
        reading.finding.current.track();
        sections.track();
        // The page itself changes in this turn of the event loop, so painting waits for the next frame.
        request_animation_frame(move || painting.paint_if_outdated());
    });
    let follow = once_a_frame(move || painting.paint_if_moved());
    use_event("scroll", move |_| follow());
    use_event("resize", move |_| follow());
    on_cleanup(|| highlight::paint([]));
}

/// The state of painting. Cheap to copy.
#[derive(Clone, Copy)]
struct Painting {
    reading: Reading,
    page: NodeRef<Div>,
    sections: Chunks,
    /// The marks that are painted now; none before the first time.
    painted: StoredValue<Option<Painted>>,
}

impl Painting {
    /// Paints the marks of the sections near the window.
    fn paint(self) {
        if let Some(sections) = self.sections.try_get_untracked() {
            self.painted.set_value(Some(paint_sections(self.reading, self.page, sections, None)));
        }
    }

    /// Paints the marks of the present query in the sections that had marks before.
    fn repaint(self) {
        if let Some(before) = self.painted.try_update_value(Option::take).flatten() {
            let painted = paint_sections(self.reading, self.page, before.sections, before.near);
            self.painted.set_value(Some(painted));
        }
    }

    /// Paints unless the marks are still right. Does nothing once the view has left.
    fn paint_if_outdated(self) {
        let is_outdated = self.sections.try_with_untracked(|sections| {
            self.painted.with_value(|painted| {
                painted.as_ref().is_none_or(|it| it.sections != *sections || !it.is_of(self.reading))
            })
        });
        if is_outdated == Some(true) {
            self.paint();
        }
    }

    /// Paints if the window has moved to sections without marks. Does nothing once the view has left.
    fn paint_if_moved(self) {
        let has_moved =
            self.painted.try_update_value(|painted| painted.as_mut().is_none_or(|it| it.misses_marks(self.page)));
        if has_moved == Some(true) {
            self.paint();
        }
    }
}

/// The marks that are painted.
struct Painted {
    /// The sections of the page, as the numbers of their parts.
    sections: Vec<Vec<usize>>,
    /// The sections near the window, which have marks; none if they are not known.
    near: Option<Span<usize>>,
    /// The matches that are marked.
    matches: Matches,
    /// The number of the current match.
    current: Option<usize>,
    /// The distance that the window was scrolled, in CSS pixels, if only a part of a paragraph has marks.
    cut_at: Option<f64>,
}

impl Painted {
    /// Tells whether these are the marks of the present query.
    fn is_of(&self, reading: Reading) -> bool {
        self.current == current_number(reading)
            && reading.finding.search.with_untracked(|search| search.matches().is_same(&self.matches))
    }

    /// Tells whether marks are missing near the window. Without matches, it only forgets the sections near the window.
    fn misses_marks(&mut self, page: NodeRef<Div>) -> bool {
        if self.matches.is_empty() {
            self.near = None;
            return false;
        }
        let is_far = |at: f64| (scroll::top() - at).abs() > scroll::height() / 2.0;
        children(page).is_some_and(|it| self.near != Some(near(&it))) || self.cut_at.is_some_and(is_far)
    }
}

/// Returns the number of the current match.
fn current_number(reading: Reading) -> Option<usize> {
    untrack(|| reading.finding.current_number())
}

/// Returns the elements of the sections of a page.
fn children(page: NodeRef<Div>) -> Option<HtmlCollection> {
    page.get_untracked().map(|page| page.children())
}

/// Returns the sections that are in the window, or less than the height of a window away.
fn near(sections: &HtmlCollection) -> Span<usize> {
    let indices: Vec<u32> = (0..sections.length()).collect();
    let rect = |it: &u32| sections.item(*it).map(|section| section.get_bounding_client_rect());
    let height = scroll::height();
    let first = indices.partition_point(|it| rect(it).is_some_and(|rect| rect.bottom() < -height));
    let is_near = |it: &&u32| rect(it).is_some_and(|rect| rect.top() < 2.0 * height);
    first..first + indices[first..].iter().take_while(is_near).count()
}

/// Paints the marks of the sections near the window. `known` are those sections if they are known, because to look for them
/// takes as long as to paint.
fn paint_sections(
    reading: Reading,
    page: NodeRef<Div>,
    sections: Vec<Vec<usize>>,
    known: Option<Span<usize>>,
) -> Painted {
    let matches = reading.finding.search.with_untracked(|search| search.matches().clone());
    let current = current_number(reading);
    let elements = children(page).filter(|_| !matches.is_empty());
    let near = known.or_else(|| elements.as_ref().map(near));
    let transcript = reading.transcript();
    let mut painter = Painter::new(&transcript, &matches, current);
    for index in near.clone().into_iter().flatten() {
        let element = elements.as_ref().and_then(|elements| elements.item(index as u32));
        if let Some((element, parts)) = element.zip(sections.get(index)) {
            painter.add_section(&element, parts.iter().filter_map(|&number| reading.part(number)));
        }
    }
    let cut_at = painter.is_cut.then(scroll::top);
    painter.paint();
    Painted { sections, near, matches, current, cut_at }
}

/// Collects the ranges of the marks, and paints them.
struct Painter<'a> {
    transcript: &'a Transcript,
    matches: &'a Matches,
    /// The number of the current match.
    current: Option<usize>,
    /// The ranges of each style.
    marks: [(&'static str, Vec<Range>); STYLES.len()],
    /// The range of the current match, if it is near the window.
    current_mark: Vec<Range>,
    /// True if only a part of a paragraph has marks.
    is_cut: bool,
}

impl<'a> Painter<'a> {
    fn new(transcript: &'a Transcript, matches: &'a Matches, current: Option<usize>) -> Self {
        let marks = STYLES.map(|style| (style, Vec::new()));
        Self { transcript, matches, current, marks, current_mark: Vec::new(), is_cut: false }
    }

    /// Adds the matches in a section, given its element and its parts.
    fn add_section(&mut self, section: &Element, parts: impl Iterator<Item = Part>) {
        let headings = section.get_elements_by_class_name(HEADING);
        let paragraphs = section.get_elements_by_class_name(PARAGRAPH);
        let (mut next_heading, mut next_paragraph) = (0, 0);
        for part in parts {
            let (exchange, value) = (part.exchange, &self.transcript.exchanges[part.exchange]);
            let texts = part.texts(value);
            for (index, (paragraph, value)) in value.texts().enumerate().take(texts.end).skip(texts.start) {
                let (elements, next) = match paragraph {
                    Some(_) => (&paragraphs, &mut next_paragraph),
                    None => (&headings, &mut next_heading),
                };
                let position = *next;
                *next += 1;
                let numbers = self.matches.of_text(exchange, index);
                if !numbers.is_empty()
                    && let Some(text) = elements.item(position).and_then(|element| text_of(&element))
                {
                    self.add_text(&text, value, numbers);
                }
            }
        }
    }

    /// Adds the matches in a text, given its node, its value and the numbers of the matches.
    fn add_text(&mut self, text: &Node, value: &str, numbers: Span<usize>) {
        let found: Vec<Match> = numbers.clone().filter_map(|number| self.matches.get(number)).collect();
        let mut ranges = utf16_ranges(value, &found);
        let mut first = 0;
        if ranges.len() > MANY {
            let near = ranges_near(text, &ranges);
            first = near.start;
            ranges = ranges[near].to_vec();
            self.is_cut = true;
        }
        for ((number, found), units) in numbers.zip(&found).skip(first).zip(ranges) {
            let Some(range) = highlight::range(text, units.start, units.end) else { continue };
            if self.current == Some(number) {
                self.current_mark.extend(highlight::range(text, units.start, units.end));
            }
            self.marks[found.term % STYLES.len()].1.push(range);
        }
    }

    fn paint(self) {
        highlight::paint(self.marks.into_iter().chain([(CURRENT, self.current_mark)]));
    }
}

/// Returns the ranges of a text that are in the window, or less than the height of a window away. The ranges are in the order
/// of the text, so only a few of them are measured.
fn ranges_near(text: &Node, ranges: &[Span<u32>]) -> Span<usize> {
    let height = scroll::height();
    let rect = |it: &Span<u32>| highlight::range(text, it.start, it.end).map(|range| range.get_bounding_client_rect());
    let start = ranges.partition_point(|it| rect(it).is_some_and(|rect| rect.bottom() < -height));
    let end = ranges.partition_point(|it| rect(it).is_some_and(|rect| rect.top() < 2.0 * height));
    start..end.max(start)
}

/// Returns the node that holds the text of a paragraph or a heading. Page translators put the text into elements of their own.
pub(crate) fn text_of(element: &Node) -> Option<Node> {
    let mut node = element.first_child();
    while let Some(child) = node {
        if child.node_type() == Node::TEXT_NODE {
            return Some(child);
        }
        if let Some(text) = text_of(&child) {
            return Some(text);
        }
        node = child.next_sibling();
    }
    None
}
