//! The one sort of the app.

use std::cmp::Ordering;

/// Sorts numbers, which may be indices of anything. Numbers that compare equal are sorted by value, so that the result
/// is always the same.
///
/// The code that a reader loads uses only this sort, because each sort of another type would add 2 to 8 kB.
pub fn sort(numbers: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    numbers.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
}
