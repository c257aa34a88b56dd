//! Pages with numbered lines, as courts print them.
//!
//! Each line begins with its number, which starts again at 1 on every page. The numbers are furniture, and blank lines do not
//! part paragraphs there: a line at the margin goes on with the line before, and a deeper one begins a paragraph.

use super::dialect::Dialect;
use super::label::{Clock, candidate};
use super::lines::{Flow, Line};
use super::page_numbers::bare_number;
use crate::notice::{Furniture, NoticeKind};
use crate::notices::Notices;

/// A page has numbered lines only if it has at least this many of them.
const MIN: usize = 8;
/// The highest number of a line.
const MAX: u32 = 99;
/// White space of this many chars more than at the margin makes a line deeper.
const DEEPER: usize = 2;

/// The number at the start of a line.
struct Number {
    value: u32,
    /// The end of the number, in bytes of the line.
    end: usize,
    /// The white space after it, in chars.
    indent: usize,
}

/// Takes the numbers off the lines of a page that has them, and says how the lines go on. Removes blank lines and lines without
/// a number between the numbered ones, and adds a notice for each piece.
pub(super) fn read(lines: &mut Vec<Line<'_>>, page: usize, notices: &mut Notices) {
    let numbers = numbers(lines);
    if !are_numbers(lines, &numbers) {
        return;
    }
    let margin =
        numbers.iter().flatten().map(|number| number.indent).filter(|indent| *indent > 0).min().unwrap_or_default();
    let first = numbers.iter().position(Option::is_some).unwrap_or_default();
    // The number of the page stands above the first line.
    let is_above = |line: &Line<'_>| line.text.is_empty() || bare_number(line.text).is_some();
    let first = lines[..first].iter().rposition(|line| !is_above(line)).map_or(0, |line| line + 1);
    let last = numbers.iter().rposition(Option::is_some).unwrap_or_default();
    for (line, number) in lines.iter_mut().zip(&numbers) {
        let Some(number) = number else { continue };
        notices.add(page, line.start..line.start + number.end, NoticeKind::Furniture(Furniture::LineNumber));
        line.skip(number.end);
        let label = candidate(line.text, Dialect::Plain, Clock::default());
        let begins = number.indent >= margin + DEEPER || label.is_some_and(|label| label.form.is_sure());
        line.flow = Some(if begins { Flow::Begins } else { Flow::GoesOn });
    }
    let mut index = 0;
    lines.retain(|line| {
        let is_between = (first..last).contains(&index) && (numbers[index].is_none() || line.text.is_empty());
        if is_between && !line.text.is_empty() {
            notices.add(page, line.start..line.end(), NoticeKind::Furniture(Furniture::RunningHead));
        }
        index += 1;
        !is_between
    });
}

/// Returns the number of each line. A number without text counts only if it goes on from the line before.
fn numbers(lines: &[Line<'_>]) -> Vec<Option<Number>> {
    let mut last = 0;
    let number_of = |line: &Line<'_>| {
        let found = number(line.text)?;
        let has_text = found.end < line.text.len();
        if !(has_text && found.indent >= 2 || found.value == last + 1) {
            return None;
        }
        last = found.value;
        Some(found)
    };
    lines.iter().map(number_of).collect()
}

/// Reads the number at the start of a line, and white space after it.
fn number(text: &str) -> Option<Number> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let value = text[..end].parse().ok().filter(|value| (1..=MAX).contains(value))?;
    let after = &text[end..];
    let space = after.chars().take_while(|c| c.is_whitespace());
    let indent = space.map(|c| if c == '\t' { 4 } else { 1 }).sum();
    (after.is_empty() || indent >= 1).then_some(Number { value, end, indent })
}

/// Tells whether the numbers count the lines: most lines have one, and each is one or two more than the one before, or starts
/// again.
fn are_numbers(lines: &[Line<'_>], numbers: &[Option<Number>]) -> bool {
    let values: Vec<u32> = numbers.iter().flatten().map(|number| number.value).collect();
    let kept = lines.iter().filter(|line| !line.text.is_empty()).count();
    let goes_on = |pair: &[u32]| (1..=2).contains(&(i64::from(pair[1]) - i64::from(pair[0]))) || pair[1] <= 2;
    let breaks = values.windows(2).filter(|pair| !goes_on(pair)).count();
    let ups = values.windows(2).filter(|pair| pair[1] == pair[0] + 1).count();
    values.len() >= MIN && values.len() * 10 >= kept * 6 && breaks * 20 <= values.len() && ups * 10 >= values.len() * 7
}
