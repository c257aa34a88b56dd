//! Joins lines to paragraphs and headings.
//!
//! In Markdown, a line end inside a paragraph is a space. In plain text, it is a space only if the lines are wrapped:
//! no line is longer than a printed line, and the line before is nearly as long as the longest. Otherwise each line is
//! a paragraph.

use super::dialect::Dialect;
use super::lines::{Flow, Line};

/// The widest line of hard-wrapped text, in chars.
const MAX_WIDTH: usize = 120;

/// Lines that form a paragraph or a heading.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// The indices of its lines.
    pub(super) lines: Vec<usize>,
    /// The level of the heading, if it is one.
    pub(super) heading: Option<usize>,
}

impl Block {
    fn new(line: usize, heading: Option<usize>) -> Self {
        Self { lines: vec![line], heading }
    }
}

/// The mark that a line begins with.
enum Mark {
    None,
    Heading(usize),
    /// The line is a rule, a fence or an underline, and has no words.
    Rule,
    /// The line begins an item of a list.
    Item,
}

/// Returns the mark that a line begins with.
fn mark(text: &str, dialect: Dialect) -> Mark {
    // In Markdown, a rule may be escaped.
    let is_part = |c: char| {
        matches!(c, '-' | '*' | '_' | '=' | '~' | '—' | '─' | '#' | ' ') || c == '\\' && dialect == Dialect::Markdown
    };
    if text.chars().filter(|c| *c != '\\').count() >= 3 && text.chars().all(is_part) && !text.starts_with("# ") {
        return Mark::Rule;
    }
    if dialect == Dialect::Plain {
        return Mark::None;
    }
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    if (1..=6).contains(&level) && text[level..].starts_with([' ', '\t']) {
        return Mark::Heading(level);
    }
    let has_bullet = ["- ", "* ", "+ ", "• "].iter().any(|bullet| text.starts_with(bullet));
    if has_bullet || begins_with_number(text) { Mark::Item } else { Mark::None }
}

/// Tells whether a line begins with the number of an item, as in `12. ` or `3) `.
fn begins_with_number(text: &str) -> bool {
    text.split_once(['.', ')']).is_some_and(|(number, rest)| {
        (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()) && rest.starts_with(' ')
    })
}

/// Returns the blocks of a page. Dropped lines belong to no block. Adds the indices of rules to `rules`. `labels` tells for each
/// line whether it begins as a label does.
pub(super) fn blocks(
    lines: &[Line<'_>],
    dropped: &[bool],
    labels: &[bool],
    dialect: Dialect,
    rules: &mut Vec<usize>,
) -> Vec<Block> {
    let width = wrap_width(lines, dropped, dialect);
    let indents = width.is_some() && indents_paragraphs(lines, dropped);
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for (index, line) in lines.iter().enumerate() {
        if line.text.is_empty() || dropped[index] {
            open = false;
            continue;
        }
        match mark(line.text, dialect) {
            Mark::Rule => {
                let underlines = open && dialect == Dialect::Markdown && line.text.starts_with('=');
                if underlines && let Some(block) = blocks.last_mut().filter(|block| block.lines.len() == 1) {
                    block.heading = Some(1);
                }
                rules.push(index);
                open = false;
            }
            Mark::Heading(level) => {
                blocks.push(Block::new(index, Some(level)));
                open = false;
            }
            Mark::Item => {
                blocks.push(Block::new(index, None));
                open = true;
            }
            Mark::None => {
                let is_indented = indents && open && line.indent >= lines[index - 1].indent + DEEPER;
                let goes_on = open && !is_indented && goes_on(lines, index, labels[index], width, dialect);
                match blocks.last_mut().filter(|block| goes_on && block.heading.is_none()) {
                    Some(block) => block.lines.push(index),
                    None => blocks.push(Block::new(index, None)),
                }
                open = true;
            }
        }
    }
    blocks
}

/// White space of this many chars more than on the line before makes a line deeper.
const DEEPER: usize = 2;

/// Tells whether the first line of a paragraph is deeper than the others, and not the others deeper than the first.
fn indents_paragraphs(lines: &[Line<'_>], dropped: &[bool]) -> bool {
    let kept: Vec<&Line<'_>> = lines
        .iter()
        .zip(dropped)
        .filter(|(line, dropped)| !line.text.is_empty() && !**dropped)
        .map(|(line, _)| line)
        .collect();
    let is_deeper = |pair: &[&Line<'_>]| pair[1].indent >= pair[0].indent + DEEPER;
    let first = kept.windows(3).filter(|three| is_deeper(&three[..2]) && three[2].indent < three[1].indent).count();
    let rest = kept.windows(3).filter(|three| is_deeper(&three[..2]) && three[2].indent == three[1].indent).count();
    first >= 3 && first > rest * 2
}

/// Tells whether a line goes on with the paragraph of the line before. `width` is that of wrapped lines in chars, and `label` tells
/// whether the line begins as a label does.
fn goes_on(lines: &[Line<'_>], index: usize, label: bool, width: Option<usize>, dialect: Dialect) -> bool {
    let (before, line) = (&lines[index - 1], &lines[index]);
    match (line.flow, dialect) {
        (Some(flow), _) => flow == Flow::GoesOn,
        (None, Dialect::Markdown) => true,
        (None, Dialect::Plain) => width.is_some_and(|width| {
            // A label begins a paragraph where its first word would have fitted on the line before.
            let is_forced = ends_with_hyphen(before.text) && !label;
            is_forced || is_wrapped(before, width) && !(label && fits(before, line, width))
        }),
    }
}

/// Tells whether a line ends in the middle of a word or of a compound.
fn ends_with_hyphen(text: &str) -> bool {
    let mut last = text.chars().rev();
    matches!(last.next(), Some('-' | '\u{2010}' | '\u{ad}')) && last.next().is_some_and(char::is_alphanumeric)
}

/// Tells whether the first word of a line would have fitted on the line before, within a width in chars.
fn fits(before: &Line<'_>, line: &Line<'_>, width: usize) -> bool {
    let word = line.text.split_whitespace().next().unwrap_or_default();
    before.text.chars().count() + 1 + word.chars().count() <= width
}

/// Tells whether a line is nearly as long as the width of wrapped lines, which is in chars.
fn is_wrapped(line: &Line<'_>, width: usize) -> bool {
    line.text.chars().count() * 10 >= width * 6
}

/// Returns the width of hard-wrapped lines, in chars. Returns none if the lines are not wrapped.
fn wrap_width(lines: &[Line<'_>], dropped: &[bool], dialect: Dialect) -> Option<usize> {
    if dialect == Dialect::Markdown {
        return None;
    }
    let kept = lines.iter().zip(dropped).filter(|(line, dropped)| !line.text.is_empty() && !**dropped);
    let mut widest = 0;
    for (line, _) in kept {
        let width = line.text.chars().take(MAX_WIDTH + 1).count();
        if width > MAX_WIDTH {
            return None;
        }
        widest = widest.max(width);
    }
    (widest >= 30).then_some(widest)
}
