//! Recognises links that lead to other pages: rows of page numbers, and links back.

use super::dialect::Dialect;

/// Characters that publishers use as arrows.
const ARROWS: [char; 26] = [
    'ㄑ', 'ㄥ', '<', '>', '‹', '›', '«', '»', '←', '→', '⟵', '⟶', '〈', '〉', '◀', '▶', '⇦', '⇨', '↩', '＜', '＞',
    '《', '》', '◄', '►', '⇐',
];
/// Arrows that point back.
pub(super) const BACK_ARROWS: [char; 13] = ['ㄑ', '<', '‹', '«', '←', '⟵', '〈', '◀', '⇦', '↩', '＜', '◄', '⇐'];
/// Words beside page numbers, in lower case.
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
/// Texts of links that lead back, in lower case.
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

/// A number in a row of page numbers.
struct PageLink {
    number: u32,
    /// True if brackets or emphasis mark it.
    is_marked: bool,
    is_link: bool,
}

/// A row of page numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pager {
    /// The number of pages.
    pub(super) pages: u32,
    /// The number of the page at hand, if the row shows it.
    pub(super) current: Option<u32>,
}

/// Reads a row of ascending page numbers between arrows or words such as `Next`.
///
/// The page at hand is the only number that is marked, or else the only number that is not a link.
pub(super) fn pager(text: &str, dialect: Dialect) -> Option<Pager> {
    let mut links: Vec<PageLink> = Vec::new();
    let mut guides = 0;
    for token in text.split_whitespace() {
        let shown = link_text(token, dialect);
        let is_link = shown.is_some();
        let token = shown.unwrap_or(token);
        let core = token.trim_matches(['*', '_', '[', ']', '(', ')', '|', '\\', '·']);
        if let Ok(number) = core.parse::<u32>() {
            if core.len() > 4 || core.starts_with('0') {
                return None;
            }
            links.push(PageLink { number, is_marked: core.len() < token.len(), is_link });
        } else if core.chars().all(|c| ARROWS.contains(&c) || matches!(c, '.' | '…' | '⋯')) {
            guides += usize::from(core.chars().any(|c| ARROWS.contains(&c)));
        } else if PAGER_WORDS.contains(&core.trim_matches(ARROWS).to_lowercase().as_str()) {
            guides += 1;
        } else {
            return None;
        }
    }
    let is_ascending = links.is_sorted_by(|a, b| a.number < b.number) && links.len() >= 2;
    let is_run = links.len() >= 4 && links.first().is_some_and(|first| first.number == 1);
    if !is_ascending || (guides == 0 && !is_run) {
        return None;
    }
    let pages = links.last()?.number;
    let mut current = only(&links, |link| link.is_marked);
    if current.is_none() && links.iter().any(|link| link.is_link) {
        current = only(&links, |link| !link.is_link);
    }
    Some(Pager { pages, current })
}

/// Returns the shown text of a Markdown link, or none if the text is not a link.
fn link_text(text: &str, dialect: Dialect) -> Option<&str> {
    if dialect != Dialect::Markdown || !text.ends_with(')') {
        return None;
    }
    text.strip_prefix('[')?.split_once("](").map(|(shown, _)| shown)
}

/// Returns the number of the link that passes a test, if there is exactly one.
fn only(links: &[PageLink], test: impl Fn(&PageLink) -> bool) -> Option<u32> {
    let mut found = links.iter().filter(|link| test(link));
    let first = found.next()?;
    if found.next().is_none() { Some(first.number) } else { None }
}

/// Tells whether a line is an arrow that leads back, or a link or an arrow with words that do.
pub(super) fn is_back_link(text: &str, dialect: Dialect) -> bool {
    let shown = link_text(text, dialect).unwrap_or(text);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pager_shows_the_number_of_pages_and_the_page_at_hand() {
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
            let expected = expected.map(|(pages, current)| Pager { pages, current });
            assert_eq!(pager(text, Dialect::Markdown), expected, "{text}");
        }
    }

    #[test]
    fn back_links_are_distinguished_from_speech() {
        for text in ["← Back", "[Back to all transcripts](/index.html)", "« Return to the archive", "‹", "返回 ›"]
        {
            assert!(is_back_link(text, Dialect::Markdown), "{text}");
        }
        for text in ["Back to the question.", "Back", "ㄑ Press conference", "Home is where I was."] {
            assert!(!is_back_link(text, Dialect::Markdown), "{text}");
        }
    }
}
