//! Finds furniture: lines that belong to the page and not to the record.
//!
//! - A *pager* is a row of ascending page numbers between arrows or words such as `Next` ([`pager`]).
//! - A *back link* is an arrow at the start of a line of the head, or a line that only leads back.
//! - A *page number* is a line such as `Page 3 of 20` or `- 3 -`. Bare numbers are page numbers only if they ascend by
//!   one from page to page ([`page_numbers`](super::page_numbers)).
//! - A *running head* is a short line that stands beside page numbers or page breaks again and again.

use std::collections::HashMap;

use super::dialect::Dialect;
use super::lines::Line;
use super::page_numbers::{Numbers, bare_number, page_number};
use super::pager::{BACK_ARROWS, is_back_link, pager};
use crate::notice::{Furniture, NoticeKind};
use crate::notices::Notices;

/// Two bare numbers are page numbers only if they are more than this many lines apart.
const MIN_LINES_BETWEEN_BREAKS: usize = 8;

/// The imprint of a page is in this many lines at its end.
const MAX_IMPRINT: usize = 6;
/// Beginnings of lines of an imprint, in lower case.
const IMPRINTS: &[&str] = &[
    "©",
    "(c) ",
    "copyright",
    "all rights reserved",
    "transcribed by",
    "transcript by",
    "transcript provided by",
    "this transcript was",
    "this transcript has been",
    "filed under",
    "powered by",
    "end of transcript",
    "责任编辑",
    "责编",
    "编辑：",
    "無断転載",
    "저작권",
    "무단",
    "© ",
    "حقوق",
    "جميع الحقوق",
    "כל הזכויות",
    "tous droits",
    "todos los derechos",
    "todos os direitos",
    "alle rechte",
    "all material",
];

/// The furniture of one page.
pub(super) struct Found {
    /// Tells for each line whether it is furniture.
    pub(super) dropped: Vec<bool>,
    pub(super) numbers: Numbers,
}

/// Finds the furniture of a page, and adds a notice for each piece. Takes an arrow off the first line of the head.
pub(super) fn find(lines: &mut [Line<'_>], dialect: Dialect, page: usize, notices: &mut Notices) -> Found {
    let mut search = Search {
        lines,
        page,
        notices,
        dropped: vec![false; lines.len()],
        numbers: Numbers::default(),
        breaks: Vec::new(),
    };
    search.single_lines(dialect);
    search.imprint();
    search.repeated_heads();
    let Search { dropped, mut numbers, .. } = search;
    take_arrow_off_head(lines, &dropped, page, notices);
    numbers.held.sort_unstable();
    numbers.held.dedup();
    Found { dropped, numbers }
}

/// The state of the search for furniture in one page.
struct Search<'a> {
    lines: &'a [Line<'a>],
    page: usize,
    notices: &'a mut Notices,
    dropped: Vec<bool>,
    numbers: Numbers,
    /// The indices of lines at page breaks.
    breaks: Vec<usize>,
}

impl Search<'_> {
    fn drop(&mut self, index: usize, kind: Furniture) {
        let line = &self.lines[index];
        self.dropped[index] = true;
        self.notices.add(self.page, line.start..line.end(), NoticeKind::Furniture(kind));
    }

    /// Finds page numbers, pagers and back links.
    fn single_lines(&mut self, dialect: Dialect) {
        let mut bare: Vec<(usize, u32)> = Vec::new();
        let lines = self.lines;
        for (index, line) in lines.iter().enumerate() {
            if line.after_page_break {
                self.breaks.push(index);
            }
            if line.text.is_empty() || line.text.len() > 2000 {
                continue;
            }
            if let Some((number, total)) = page_number(line.text) {
                self.numbers.add(total, total.and(Some(number)), line);
                self.breaks.push(index);
                self.drop(index, Furniture::PageNumber);
            } else if let Some(pager) = pager(line.text, dialect) {
                self.numbers.add(Some(pager.pages), pager.current, line);
                self.drop(index, Furniture::Pager);
            } else if is_back_link(line.text, dialect) {
                self.drop(index, Furniture::BackLink);
            } else if let Some(number) = bare_number(line.text) {
                bare.push((index, number));
            }
        }
        for pair in bare.windows(2) {
            let (before, after) = (pair[0], pair[1]);
            if after.1 == before.1 + 1 && after.0 > before.0 + MIN_LINES_BETWEEN_BREAKS {
                self.bare_page_number(before.0);
                self.bare_page_number(after.0);
            }
        }
    }

    /// Finds the lines at the end of a page that say who owns or has made the text.
    fn imprint(&mut self) {
        let lines = self.lines;
        let last = (0..lines.len()).rev().filter(|index| !lines[*index].text.is_empty()).take(MAX_IMPRINT);
        for index in last.collect::<Vec<_>>() {
            let lower = lines[index].text.trim_matches(['*', '_', '(', '[', ' ']).to_lowercase();
            let is_imprint =
                IMPRINTS.iter().any(|start| lower.starts_with(start)) || lower.ends_with("stopped transcription");
            if is_imprint && lower.len() <= 300 && !self.dropped[index] {
                self.drop(index, Furniture::PagePart);
            }
        }
    }

    fn bare_page_number(&mut self, index: usize) {
        if !self.dropped[index] {
            self.drop(index, Furniture::PageNumber);
            self.breaks.push(index);
        }
    }

    /// Finds running heads. The first line of a page may be its head and, further down, the head of every printed page.
    /// Then it is kept the first time.
    fn repeated_heads(&mut self) {
        let mut heads = running_heads(self.lines, &self.breaks, &self.dropped);
        let first = (0..self.lines.len()).find(|index| !self.lines[*index].text.is_empty() && !self.dropped[*index]);
        if let Some(first) = first {
            let title = without_digits(self.lines[first].text);
            if heads.iter().any(|index| without_digits(self.lines[*index].text) == title) {
                heads.retain(|index| *index != first);
            }
        }
        for index in heads {
            self.drop(index, Furniture::RunningHead);
        }
    }
}

/// Takes an arrow that leads back off the first line of the head.
fn take_arrow_off_head(lines: &mut [Line<'_>], dropped: &[bool], page: usize, notices: &mut Notices) {
    let mut kept = lines.iter_mut().zip(dropped).filter(|(line, dropped)| !line.text.is_empty() && !**dropped);
    let Some((line, _)) = kept.next() else { return };
    let Some(arrow) = line.text.chars().next().filter(|c| BACK_ARROWS.contains(c)) else { return };
    let after = &line.text[arrow.len_utf8()..];
    let rest = after.trim_start();
    if rest.len() < after.len() && rest.starts_with(char::is_alphanumeric) {
        notices.add(page, line.start..line.start + arrow.len_utf8(), NoticeKind::Furniture(Furniture::BackLink));
        (line.start, line.text) = (line.end() - rest.len(), rest);
    }
}

/// Returns the start of a line with every digit as `0`, so that lines that differ in digits only are equal.
fn without_digits(text: &str) -> String {
    text.chars().take(240).map(|c| if c.is_ascii_digit() { '0' } else { c }).collect()
}

/// Returns the indices of running heads: short lines within two lines of a page break that have the same words, apart
/// from digits, at two breaks or more and at half of all breaks or more.
fn running_heads(lines: &[Line<'_>], breaks: &[usize], dropped: &[bool]) -> Vec<usize> {
    let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
    for &at in breaks {
        let is_kept = |index: &usize| !dropped[*index] && !lines[*index].text.is_empty();
        let before = (at.saturating_sub(5)..at).rev().filter(is_kept).take(2);
        let after = (at..lines.len().min(at + 6)).filter(is_kept).take(2);
        for index in before.chain(after) {
            let text = lines[index].text;
            // The times of turns differ in digits only, too.
            let is_time =
                text.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '[' | ']' | '(' | ')' | '.' | ','));
            let is_short = !is_time && text.len() <= 240 && !text.ends_with([':', '：', ')', '）', '?', '？']);
            if is_short {
                let found = seen.entry(without_digits(text)).or_default();
                if found.last() != Some(&index) {
                    found.push(index);
                }
            }
        }
    }
    let mut heads: Vec<usize> =
        seen.into_values().filter(|found| found.len() >= 2 && found.len() * 2 >= breaks.len()).flatten().collect();
    heads.sort_unstable();
    heads.dedup();
    heads
}
