//! Writes the number of matches into each line of the contents.

use std::ops::Range;

use leptos::prelude::*;
use web_sys::{Element, HtmlCollection};

use crate::reader::state::Reading;
use crate::ui::list::Chunks;

/// The number of lines that are drawn in one frame.
pub(crate) const CHUNK: usize = 40;
/// The id of the list of lines.
pub(crate) const LIST: &str = "contents-list";
/// The number of lines that are written in one frame.
const LINES_PER_FRAME: usize = 150;

/// The counts in the lines, and the round in which they are written. Cheap to copy.
#[derive(Clone, Copy)]
struct Counts {
    /// The count that each line shows.
    shown: StoredValue<Vec<usize>>,
    /// The number of the current round. A new round begins when the matches change, and ends the one before.
    round: StoredValue<usize>,
}

/// Keeps the counts in the lines up to date. It writes some lines in each frame, because there can be thousands, and starts
/// again from the first line when the matches change.
pub(crate) fn use_counts(reading: Reading, drawn: Chunks) {
    let counts = Counts { shown: StoredValue::new(Vec::new()), round: StoredValue::new(0) };
    Effect::new(move |_| {
        reading.finding.deferred.track();
        drawn.track();
        counts.round.update_value(|round| *round += 1);
        write_from(reading, counts, counts.round.get_value(), 0);
    });
}

/// Writes the counts from this line on, in the next frames, for as long as the round is the current one.
fn write_from(reading: Reading, counts: Counts, round: usize, first: usize) {
    request_animation_frame(move || {
        // By now the view may have been removed, or a new round may have begun.
        if counts.round.try_get_value() != Some(round) {
            return;
        }
        let Some(parts) = parts() else { return };
        let drawn = reading.transcript().exchanges.len().min(parts.length() as usize * CHUNK);
        let lines = first..drawn.min(first + LINES_PER_FRAME);
        write_lines(reading, counts, &parts, lines.clone());
        if lines.len() == LINES_PER_FRAME {
            write_from(reading, counts, round, lines.end);
        }
    });
}

/// Writes the counts of some lines, where they have changed.
fn write_lines(reading: Reading, counts: Counts, parts: &HtmlCollection, lines: Range<usize>) {
    reading.finding.deferred.with_untracked(|search| {
        counts.shown.update_value(|shown| {
            shown.resize(shown.len().max(lines.end), 0);
            for index in lines {
                let count = search.matches().in_exchange(index);
                if shown[index] != count {
                    shown[index] = count;
                    line_in(parts, index).iter().for_each(|line| write(line, count));
                }
            }
        });
    });
}

fn parts() -> Option<HtmlCollection> {
    document().get_element_by_id(LIST).map(|list| list.children())
}

/// Returns the line of an exchange, if it is drawn.
pub(crate) fn line_at(index: usize) -> Option<Element> {
    line_in(&parts()?, index)
}

fn line_in(parts: &HtmlCollection, index: usize) -> Option<Element> {
    parts.item((index / CHUNK) as u32)?.children().item((index % CHUNK) as u32)
}

/// Writes a count into a line.
fn write(line: &Element, count: usize) {
    let counts = line.get_elements_by_class_name("contents-count");
    if let Some(element) = counts.item(0) {
        _ = element.toggle_attribute_with_force("hidden", count == 0);
        if let Some(number) = element.first_element_child() {
            number.set_text_content(Some(&messages::number(count)));
        }
    }
}
