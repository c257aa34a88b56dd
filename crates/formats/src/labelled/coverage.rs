//! Finds out which of the published pages are in a transcript.

use transcript::Coverage;

use super::page_numbers::Numbers;
use crate::notice::NoticeKind;
use crate::notices::Notices;

/// Returns the coverage if pages are missing. `numbers` are the page numbers in each file. Adds a notice if they
/// disagree.
pub(super) fn coverage(numbers: &[&Numbers], notices: &mut Notices) -> Option<Coverage> {
    let pages = numbers.iter().filter_map(|numbers| numbers.pages).max()?;
    let mut held: Vec<u32> = numbers.iter().flat_map(|numbers| numbers.held.iter().copied()).collect();
    held.sort_unstable();
    let count_with_repeats = held.len();
    held.dedup();
    let is_repeated = held.len() < count_with_repeats;
    let disagrees = |numbers: &&Numbers| numbers.disagree || numbers.pages.is_some_and(|other| other != pages);
    if is_repeated || numbers.iter().any(disagrees) {
        let first = numbers.iter().position(|numbers| numbers.pages.is_some()).unwrap_or_default();
        notices.add(first, numbers[first].range.clone(), NoticeKind::PagesDisagree);
    }
    held.retain(|number| (1..=pages).contains(number));
    let count = u32::try_from(numbers.len().max(held.len())).unwrap_or(u32::MAX).min(pages);
    (count < pages).then_some(Coverage { pages, held: count, numbers: held })
}
