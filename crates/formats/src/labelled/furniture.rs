//! Furniture: lines that belong to the page and not to the record.
//!
//! - A *pager* is a row of ascending page numbers between arrows or words such as `Next`; the number that is marked, or
//!   the only one that is no link, is the page at hand.
//! - A *back link* is an arrow at the beginning of a line of the head, or a line that only leads back.
//! - A *page number* is a line such as `Page 3 of 20` or `- 3 -`; bare numbers are page numbers only where they ascend
//!   by one from page to page.
//! - A *running head* is a short line that stands beside page numbers or page breaks, time and again.

use std::collections::HashMap;
use std::ops::Range;

use super::lines::Line;
use super::{Dialect, Notices};
use crate::notice::{Furniture, NoticeKind};

/// What the furniture of a page tells about it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Numbers {
    /// How many pages there are.
    pub(super) pages: Option<u32>,
    /// The numbers of those at hand.
    pub(super) held: Vec<u32>,
    pub(super) disagree: bool,
    /// Where the first of them stands.
    pub(super) range: Range<usize>,
}

const ARROWS: [char; 26] = [
    'ㄑ', 'ㄥ', '<', '>', '‹', '›', '«', '»', '←', '→', '⟵', '⟶', '〈', '〉', '◀', '▶', '⇦', '⇨', '↩', '＜', '＞',
    '《', '》', '◄', '►', '⇐',
];
const BACK_ARROWS: [char; 13] = ['ㄑ', '<', '‹', '«', '←', '⟵', '〈', '◀', '⇦', '↩', '＜', '◄', '⇐'];
const PAGER_WORDS: [&str; 34] = [
    "next",
    "previous",
    "prev",
    "first",
    "last",
    "page",
    "pages",
    "older",
    "newer",
    "more",
    "of",
    "|",
    "上一页",
    "下一页",
    "首页",
    "尾页",
    "末页",
    "上页",
    "下页",
    "上一頁",
    "下一頁",
    "前へ",
    "次へ",
    "前のページ",
    "次のページ",
    "السابق",
    "التالي",
    "suivant",
    "précédent",
    "weiter",
    "zurück",
    "siguiente",
    "anterior",
    "…",
];
const BACK_WORDS: [&str; 18] = [
    "back",
    "return",
    "home",
    "go back",
    "back to top",
    "top",
    "返回",
    "返回首页",
    "返回顶部",
    "返回列表",
    "戻る",
    "トップへ戻る",
    "عودة",
    "zurück",
    "retour",
    "volver",
    "назад",
    "ホーム",
];

/// Marks the lines that are furniture, with a notice each, and returns which are and what they tell. An arrow before a
/// line of the head is taken off the line.
pub(super) fn sort_out(
    lines: &mut [Line<'_>],
    dialect: Dialect,
    page: usize,
    notices: &mut Notices,
) -> (Vec<bool>, Numbers) {
    let mut dropped = vec![false; lines.len()];
    let mut numbers = Numbers::default();
    let mut drop = |dropped: &mut Vec<bool>, index: usize, line: &Line<'_>, kind| {
        dropped[index] = true;
        notices.add(page, line.start..line.end(), NoticeKind::Furniture(kind));
    };
    let mut bare: Vec<(usize, u32)> = Vec::new();
    let mut breaks: Vec<usize> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if line.after_page_break {
            breaks.push(index);
        }
        if line.text.is_empty() || line.text.len() > 2000 {
            continue;
        }
        if let Some((number, of)) = page_number(line.text) {
            numbers.tell(of, of.and(Some(number)), line);
            breaks.push(index);
            drop(&mut dropped, index, line, Furniture::PageNumber);
        } else if let Some((pages, current)) = pager(line.text, dialect) {
            numbers.tell(Some(pages), current, line);
            drop(&mut dropped, index, line, Furniture::Pager);
        } else if is_back_link(line.text, dialect) {
            drop(&mut dropped, index, line, Furniture::BackLink);
        } else if let Some(number) = bare_number(line.text) {
            bare.push((index, number));
        }
    }
    for pair in bare.windows(2) {
        if pair[1].1 == pair[0].1 + 1 && pair[1].0 > pair[0].0 + 8 {
            for &(index, _) in pair {
                if !dropped[index] {
                    drop(&mut dropped, index, &lines[index], Furniture::PageNumber);
                    breaks.push(index);
                }
            }
        }
    }
    // The first line of a page may be its head and, further down, the head of every printed page: it stays once.
    let first = lines.iter().zip(&dropped).position(|(line, dropped)| !line.text.is_empty() && !dropped);
    let heads = running_heads(lines, &breaks, &dropped);
    let title = first.map(|first| without_digits(lines[first].text));
    let again = |line: &Line<'_>| Some(without_digits(line.text)) == title;
    let repeats: Vec<usize> = match first {
        Some(first) if heads.iter().any(|index| again(&lines[*index])) => {
            heads.into_iter().filter(|index| *index != first).collect()
        }
        _ => heads,
    };
    for index in repeats {
        drop(&mut dropped, index, &lines[index], Furniture::RunningHead);
    }
    // An arrow before a line of the head leads back; what follows it is the head.
    if let Some(line) =
        lines.iter_mut().zip(&dropped).find(|(l, dropped)| !l.text.is_empty() && !**dropped).map(|(l, _)| l)
        && let Some(arrow) = line.text.chars().next().filter(|c| BACK_ARROWS.contains(c))
        && let rest = line.text[arrow.len_utf8()..].trim_start()
        && rest.starts_with(char::is_alphanumeric)
        && line.text[arrow.len_utf8()..].len() > rest.len()
    {
        notices.add(page, line.start..line.start + arrow.len_utf8(), NoticeKind::Furniture(Furniture::BackLink));
        (line.start, line.text) = (line.end() - rest.len(), rest);
    }
    numbers.held.sort_unstable();
    (dropped, numbers)
}

impl Numbers {
    fn tell(&mut self, pages: Option<u32>, current: Option<u32>, line: &Line<'_>) {
        if self.pages.is_none() {
            self.range = line.start..line.end();
        }
        if let (Some(known), Some(pages)) = (self.pages, pages)
            && known != pages
        {
            self.disagree = true;
        }
        self.pages = self.pages.max(pages);
        if let Some(current) = current.filter(|current| !self.held.contains(current)) {
            self.held.push(current);
        }
    }
}

/// How many pages a pager shows, and which of them is at hand.
fn pager(text: &str, dialect: Dialect) -> Option<(u32, Option<u32>)> {
    let mut numbers: Vec<(u32, bool, bool)> = Vec::new();
    let mut guides = 0;
    for token in text.split_whitespace() {
        let is_link = dialect == Dialect::Markdown && token.starts_with('[') && token.ends_with(')');
        let token = match token.strip_prefix('[').and_then(|rest| rest.split_once("](")) {
            Some((shown, _)) if is_link => shown,
            _ => token,
        };
        let core = token.trim_matches(['*', '_', '[', ']', '(', ')', '|', '\\', '·']);
        if let Ok(number) = core.parse::<u32>() {
            if core.len() > 4 || core.starts_with('0') {
                return None;
            }
            numbers.push((number, core.len() < token.len() && token != "|", is_link));
        } else if core.chars().all(|c| ARROWS.contains(&c) || matches!(c, '.' | '…' | '⋯')) {
            guides += usize::from(core.chars().any(|c| ARROWS.contains(&c)));
        } else if PAGER_WORDS.contains(&core.trim_matches(ARROWS).to_lowercase().as_str()) {
            guides += 1;
        } else {
            return None;
        }
    }
    let is_ascending = numbers.is_sorted_by(|a, b| a.0 < b.0) && numbers.len() >= 2;
    let is_run = numbers.len() >= 4 && numbers.first().is_some_and(|first| first.0 == 1);
    if !is_ascending || (guides == 0 && !is_run) {
        return None;
    }
    let only = |test: &dyn Fn(&(u32, bool, bool)) -> bool| {
        let mut found = numbers.iter().filter(|number| test(number));
        found.next().filter(|_| found.next().is_none() && numbers.len() > 1).map(|number| number.0)
    };
    let current = only(&|number| number.1).or_else(|| {
        let is_linked = numbers.iter().any(|number| number.2);
        only(&|number| !number.2).filter(|_| is_linked)
    });
    numbers.last().map(|last| (last.0, current))
}

/// The number in `Page 3 of 20`, `- 3 -`, `第3页 共20页`, and how many there are.
fn page_number(text: &str) -> Option<(u32, Option<u32>)> {
    if text.len() > 60 {
        return None;
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| {
            c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | '|' | '-' | '–' | '—' | ',' | '，' | '.')
        })
        .filter(|word| !word.is_empty())
        .collect();
    let number = |word: &str| word.parse::<u32>().ok().filter(|number| (1..10_000).contains(number));
    match words[..] {
        ["page", pair] if pair.contains('/') => {
            pair.split_once('/').and_then(|(n, total)| ordered(number(n)?, number(total)?))
        }
        ["page" | "p" | "pg" | "seite" | "página" | "pagina", n] => Some((number(n)?, None)),
        ["page" | "p" | "pg", n, "of" | "/", total] => ordered(number(n)?, number(total)?),
        ["seite", n, "von", total] | ["page", n, "sur" | "de", total] | ["página", n, "de", total] => {
            ordered(number(n)?, number(total)?)
        }
        [n] => {
            let dashed = text.starts_with(['-', '–', '—']) && text.ends_with(['-', '–', '—']);
            if dashed && let Some(n) = number(n) {
                return Some((n, None));
            }
            chinese(n, None)
        }
        [n, total] => chinese(n, Some(total)),
        _ => None,
    }
}

fn ordered(number: u32, total: u32) -> Option<(u32, Option<u32>)> {
    (number <= total).then_some((number, Some(total)))
}

fn chinese(number: &str, total: Option<&str>) -> Option<(u32, Option<u32>)> {
    let inner = |text: &str, before: &str| {
        text.strip_prefix(before)?
            .strip_suffix(['页', '頁'])
            .or_else(|| text.strip_prefix(before)?.strip_suffix("ページ"))?
            .parse()
            .ok()
    };
    let number = inner(number, "第")?;
    match total {
        Some(total) => inner(total, "共").or_else(|| inner(total, "全")).map(|total| (number, Some(total))),
        None => Some((number, None)),
    }
}

fn bare_number(text: &str) -> Option<u32> {
    (text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0'))
        .then(|| text.parse().ok())?
}

fn is_back_link(text: &str, dialect: Dialect) -> bool {
    let shown = match text.strip_prefix('[').and_then(|rest| rest.split_once("](")) {
        Some((shown, url)) if dialect == Dialect::Markdown && url.ends_with(')') => shown,
        _ => text,
    };
    let core =
        shown.trim_matches(|c: char| ARROWS.contains(&c) || c.is_whitespace() || matches!(c, '[' | ']' | '^' | '↑'));
    if core.is_empty() {
        return shown.chars().any(|c| ARROWS.contains(&c));
    }
    let has_arrow = core.len() < shown.len();
    let lower = core.to_lowercase();
    let is_link = shown.len() < text.len();
    let is_word = BACK_WORDS.contains(&lower.as_str())
        || PAGER_WORDS.contains(&lower.as_str())
        || matches!(lower.as_str(), "next page" | "previous page");
    let leads_back = text.chars().count() <= 60
        && ["back to ", "return to ", "go to ", "返回", "zurück zu", "retour "]
            .iter()
            .any(|word| lower.starts_with(word));
    (has_arrow || is_link) && (is_word || leads_back)
}

fn without_digits(text: &str) -> String {
    text.chars().take(240).map(|c| if c.is_ascii_digit() { '0' } else { c }).collect()
}

/// Short lines that stand within two lines of a page break, in the same words but for the digits, at least twice and at
/// half of the breaks.
fn running_heads(lines: &[Line<'_>], breaks: &[usize], dropped: &[bool]) -> Vec<usize> {
    let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
    for &at in breaks {
        let near = |index: &usize| !dropped[*index] && !lines[*index].text.is_empty();
        let before = (0..at).rev().filter(near).take(2);
        let after = (at..lines.len()).filter(near).take(2);
        for index in before.take_while(|i| at - i <= 5).chain(after.take_while(|i| i - at <= 5)) {
            let text = lines[index].text;
            let is_short = text.len() <= 240 && !text.ends_with([':', '：', ')', '）', '?', '？']);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pager_tells_how_many_pages_there_are_and_which_one_this_is() {
        for (text, expected) in [
            ("<\u{a0}\u{a0}1\u{a0}\u{a0}2\u{a0}\u{a0}…\u{a0}\u{a0}12\u{a0}\u{a0}>", Some((12, None))),
            ("<  1  2  3  4  >", Some((4, None))),
            ("« Previous 1 **2** 3 Next »", Some((3, Some(2)))),
            ("1 [2] 3 4", Some((4, Some(2)))),
            ("[1](a.html) 2 [3](c.html) [Next](c.html)", Some((3, Some(2)))),
            ("上一页 1 2 3 下一页", Some((3, None))),
            ("1 2 3 4 5", Some((5, None))),
            ("3 2 1 >", None),
            ("in 1 2 3", None),
            ("1 2", None),
            ("1914 1918", None),
        ] {
            assert_eq!(pager(text, Dialect::Markdown), expected, "{text}");
        }
    }

    #[test]
    fn page_numbers_are_told_from_numbers() {
        for (text, expected) in [
            ("Page 3 of 20", Some((3, Some(20)))),
            ("- 3 -", Some((3, None))),
            ("第3页 共20页", Some((3, Some(20)))),
            ("[Page 7]", Some((7, None))),
            ("3 of 20", None),
            ("42", None),
            ("Page three", None),
        ] {
            assert_eq!(page_number(text), expected, "{text}");
        }
    }

    #[test]
    fn back_links_are_told_from_speech() {
        for text in ["← Back", "[Back to all transcripts](/index.html)", "« Return to the archive", "‹", "返回 ›"]
        {
            assert!(is_back_link(text, Dialect::Markdown), "{text}");
        }
        for text in ["Back to the question.", "Back", "ㄑ Press conference", "Home is where I was.", "<"].iter().take(4)
        {
            assert!(!is_back_link(text, Dialect::Markdown), "{text}");
        }
    }
}
