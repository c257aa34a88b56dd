//! The one sort of the app.

use std::cmp::Ordering;

/// Sorts numbers, which may be indices of anything. Numbers that compare equal are sorted by value, so that the result
/// is always the same.
///
/// The code that a reader loads uses only this sort, because each sort of another type would add 2 to 8 kB.
pub fn sort(numbers: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    numbers.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
}

/// Returns values of any type sorted; equals stay in order. This is the [sort] above for their indices.
///
/// ```
/// let longest_first = transcript::order::sorted(vec!["of", "a", "no"], &|one, other| other.len().cmp(&one.len()));
/// assert_eq!(longest_first, ["of", "no", "a"]);
/// ```
pub fn sorted<T>(values: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut order: Vec<u32> = (0..values.len() as u32).collect();
    sort(&mut order, &|one, other| compare(&values[one as usize], &values[other as usize]));
    let mut values: Vec<Option<T>> = values.into_iter().map(Some).collect();
    order.into_iter().filter_map(|index| values[index as usize].take()).collect()
}
