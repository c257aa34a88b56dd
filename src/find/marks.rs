//! Marks on the page: painted over the text near the window, and the current one brought into view.

use std::ops::Range as Span;

use address::Target;
use find::{Match, Matches, Piece, pieces, utf16_ranges};
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::{DomRect, Element, HtmlCollection, Node, Range};

use crate::browser::events::use_event;
use crate::browser::frame::once_a_frame;
use crate::browser::{highlight, media_query, scroll};
use crate::find::mark_style::{STYLES, style_of};
use crate::find::state::Jump;
use crate::reader::state::Reading;
use crate::ui::list::Chunks;

/// Paints the marks of the sections that are the children of a page, given as the indices of their exchanges, and follows
/// the current match.
pub(crate) fn use_marks(reading: Reading, page: NodeRef<Div>, drawn: Chunks) {
    if !reading.marks_are_elements {
        // What is far from the window gets its marks when it comes near.
        let painted = StoredValue::new(None::<Painted>);
        let paint = move || {
            if let Some(sections) = drawn.try_get_untracked() {
                painted.set_value(Some(paint_sections(reading, page, sections, None)));
            }
        };
        // What is typed is marked before anything else answers to it.
        reading.finding.on_change(move || {
            if let Some(before) = painted.try_update_value(Option::take).flatten() {
                painted.set_value(Some(paint_sections(reading, page, before.drawn, before.near)));
            }
        });
        Effect::new(move |_| {
            reading.finding.search.track();
            reading.finding.current.track();
            drawn.track();
            // The page itself changes in this turn of the loop; what is painted is what it is then.
            request_animation_frame(move || {
                let is_done = drawn.try_with_untracked(|drawn| {
                    painted.with_value(|it| it.as_ref().is_some_and(|it| it.drawn == *drawn && it.is_of(reading)))
                });
                if is_done == Some(false) {
                    paint();
                }
            });
        });
        let follow = once_a_frame(move || {
            if painted.try_update_value(|it| it.as_mut().is_none_or(|it| it.is_past(page))) == Some(true) {
                paint();
            }
        });
        use_event("scroll", move |_| follow());
        use_event("resize", move |_| follow());
        on_cleanup(|| highlight::paint([]));
    }
    Effect::new(move |_| {
        let current = reading.finding.current_number();
        reading.pagination.track();
        request_animation_frame(move || reveal(reading, current));
    });
}

/// The windows in which the find bar and the list scroll with the page and cover nothing: the same height as in bar.css and
/// list.css.
const LOW: &str = "(max-height: 26rem)";

/// The classes of what bears marks.
const HEADING: &str = "exchange-heading";
const PARAGRAPH: &str = "paragraph";

/// How many matches of a paragraph are painted wherever they stand in it. Of more, only those near the window are:
/// engines look through all of them for every line.
const MANY: usize = 500;

/// What bears marks.
struct Painted {
    /// The sections of the page.
    drawn: Vec<Vec<usize>>,
    /// Which of them are near the window and bear marks, where that is known.
    near: Option<Span<usize>>,
    /// What they mark.
    matches: Matches,
    current: Option<usize>,
    /// How far the window was scrolled, where only a part of a paragraph bears marks.
    cut_at: Option<f64>,
}

impl Painted {
    /// Whether the marks are those of what is looked for now.
    fn is_of(&self, reading: Reading) -> bool {
        self.current == current_number(reading)
            && reading.finding.search.with_untracked(|search| search.matches().is_same(&self.matches))
    }

    /// Whether the reader has come to where marks are missing. Where there are none, it is only not known any more what is
    /// near.
    fn is_past(&mut self, page: NodeRef<Div>) -> bool {
        if self.matches.is_empty() {
            self.near = None;
            return false;
        }
        let far = |at: f64| (scroll::top() - at).abs() > scroll::height() / 2.0;
        sections(page).is_some_and(|it| self.near != Some(near(&it))) || self.cut_at.is_some_and(far)
    }
}

/// Returns the number of the match that the reader is at.
fn current_number(reading: Reading) -> Option<usize> {
    untrack(|| reading.finding.current_number())
}

/// The sections of a page.
fn sections(page: NodeRef<Div>) -> Option<HtmlCollection> {
    page.get_untracked().map(|page| page.children())
}

/// Which sections are in the window, or less than a window away.
fn near(sections: &HtmlCollection) -> Span<usize> {
    let height = scroll::height();
    let indices: Vec<u32> = (0..sections.length()).collect();
    let rect = |it: &u32| sections.item(*it).map(|section| section.get_bounding_client_rect());
    let first = indices.partition_point(|it| rect(it).is_some_and(|rect| rect.bottom() < -height));
    let is_near = |it: &&u32| rect(it).is_some_and(|rect| rect.top() < 2.0 * height);
    first..first + indices[first..].iter().take_while(is_near).count()
}

/// Paints the marks of the sections near the window: of those that are known to be, since to look for them takes as long as
/// to mark them.
fn paint_sections(reading: Reading, page: NodeRef<Div>, drawn: Vec<Vec<usize>>, known: Option<Span<usize>>) -> Painted {
    let matches = reading.finding.search.with_untracked(|search| search.matches().clone());
    let current = current_number(reading);
    let all = sections(page).filter(|_| !matches.is_empty());
    let near = known.or_else(|| all.as_ref().map(near));
    let mut painted = Painted { drawn, near: near.clone(), matches, current, cut_at: None };
    let mut marks = STYLES.map(|style| (style, Vec::new()));
    let mut current_mark = Vec::new();
    let matches = &painted.matches;
    let transcript = reading.transcript();
    for section in near.into_iter().flatten() {
        let Some(element) = all.as_ref().and_then(|all| all.item(section as u32)) else { continue };
        let mut elements = [HEADING, PARAGRAPH].map(|class| (element.get_elements_by_class_name(class), 0..));
        let exchanges = painted.drawn.get(section).into_iter().flatten();
        let of_exchange = |&exchange: &usize| {
            transcript.exchanges[exchange].texts().enumerate().map(move |(index, text)| (exchange, index, text))
        };
        for (exchange, index, (paragraph, value)) in exchanges.flat_map(of_exchange) {
            let (elements, positions) = &mut elements[usize::from(paragraph.is_some())];
            let position = positions.next();
            let numbers = matches.of_text(exchange, index);
            if numbers.is_empty() {
                continue;
            }
            let text = position.and_then(|position| elements.item(position)).and_then(|it| text_of(&it));
            let Some(text) = text else { continue };
            let found: Vec<Match> = numbers.clone().filter_map(|number| matches.get(number)).collect();
            let mut ranges = utf16_ranges(value, &found);
            let mut first = 0;
            if ranges.len() > MANY {
                let seen = seen(&text, &ranges);
                first = seen.start;
                ranges = ranges[seen].to_vec();
                painted.cut_at = Some(scroll::top());
            }
            for ((number, found), units) in numbers.zip(&found).skip(first).zip(ranges) {
                let Some(range) = highlight::range(&text, units.start, units.end) else { continue };
                if painted.current == Some(number) {
                    current_mark.extend(highlight::range(&text, units.start, units.end));
                }
                marks[found.term % STYLES.len()].1.push(range);
            }
        }
    }
    highlight::paint(marks.into_iter().chain([("current-match", current_mark)]));
    painted
}

/// Which of the ranges of a text are in the window, or less than a window away. They are in the order in which they
/// stand, so that it takes but a few of them to know.
fn seen(text: &Node, ranges: &[Span<u32>]) -> Span<usize> {
    let height = scroll::height();
    let rect = |it: &Span<u32>| highlight::range(text, it.start, it.end).map(|range| range.get_bounding_client_rect());
    let start = ranges.partition_point(|it| rect(it).is_some_and(|rect| rect.bottom() < -height));
    let end = ranges.partition_point(|it| rect(it).is_some_and(|rect| rect.top() < 2.0 * height));
    start..end.max(start)
}

/// The node that holds a paragraph's text.
fn text_of(paragraph: &Element) -> Option<Node> {
    let mut node = paragraph.first_child();
    while let Some(child) = node {
        if child.node_type() == Node::TEXT_NODE {
            return Some(child);
        }
        node = child.next_sibling();
    }
    None
}

/// Brings the current match into view where the reader goes to it and it is not there, and tells elements that mark it from
/// the others.
fn reveal(reading: Reading, current: Option<usize>) {
    if reading.marks_are_elements {
        let before = document().get_elements_by_class_name("current-match");
        while let Some(before) = before.item(0) {
            _ = before.class_list().remove_1("current-match");
        }
    }
    let found = current
        .and_then(|number| Some((number, reading.finding.search.try_with_untracked(|it| it.matches().get(number))??)));
    let Some((number, found)) = found else { return };
    let transcript = reading.transcript();
    let exchange = &transcript.exchanges[found.exchange];
    let Some((paragraph, value)) = exchange.texts().nth(found.text) else { return };
    let target = Target { exchange: exchange.id.clone(), paragraph: paragraph.map(|it| it.id.clone()) };
    let element = scroll::element(&target.to_string()).and_then(|element| match paragraph {
        Some(_) => Some(element),
        // A heading has no address of its own.
        None => element.get_elements_by_class_name(HEADING).item(0),
    });
    let Some(paragraph) = element else { return };
    let aim = reading.finding.take_pending_jump(number);
    let marks = paragraph.get_elements_by_class_name(&match_class(number));
    let parts: Vec<Element> = (0..marks.length()).filter_map(|index| marks.item(index)).collect();
    parts.iter().for_each(|part| _ = part.class_list().add_1("current-match"));
    let place: Box<dyn Fn() -> DomRect> = match parts.into_iter().next() {
        Some(mark) => Box::new(move || mark.get_bounding_client_rect()),
        None => {
            let units = utf16_ranges(value, std::slice::from_ref(&found)).pop();
            let range = units.zip(text_of(&paragraph)).and_then(|(it, text)| highlight::range(&text, it.start, it.end));
            let paragraph = paragraph.clone();
            Box::new(move || {
                range.as_ref().map_or_else(|| paragraph.get_bounding_client_rect(), Range::get_bounding_client_rect)
            })
        }
    };
    if aim == Some(Jump::ScrollAndFocus) {
        scroll::focus(&paragraph);
    }
    if aim.is_some() {
        scroll::to_view(paragraph, place, covered);
    }
}

/// How much of the window the find bar and the list of matches cover, at its top and at its bottom.
fn covered() -> (f64, f64) {
    if media_query::matches(LOW) {
        return (0.0, 0.0);
    }
    let height = |class| {
        let element = document().get_elements_by_class_name(class).item(0);
        element.map_or(0.0, |it| it.get_bounding_client_rect().height())
    };
    (height("find-bar"), height("concordance"))
}

/// A text, given by the indices of its exchange and its own in it ([`Match::text`]), with an element for each mark.
pub(crate) fn marked(reading: Reading, (exchange, index): (usize, usize), text: &str) -> Vec<AnyView> {
    reading.finding.search.with(|search| {
        let matches = search.matches();
        let numbers = matches.of_text(exchange, index);
        let found: Vec<Match> = numbers.clone().filter_map(|number| matches.get(number)).collect();
        let piece = |piece: Piece<'_>| match piece.of.last() {
            None => piece.text.to_owned().into_any(),
            Some(&last) => {
                let mut class = style_of(found[last].term).to_owned();
                piece.of.iter().for_each(|of| class = format!("{class} {}", match_class(numbers.start + of)));
                view! { <mark class=class>{piece.text.to_owned()}</mark> }.into_any()
            }
        };
        pieces(text, &found).map(piece).collect()
    })
}

/// The class of the elements that show a match, by its number among all of the transcript.
fn match_class(number: usize) -> String {
    format!("match-{number}")
}
