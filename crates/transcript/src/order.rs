//! Putting things into an order.

use std::cmp::Ordering;

/// Sorts numbers, which may be the indices of anything; equal ones by themselves, so that the order is always the same.
/// It is the one sort of what a reader loads: each for another type would be 2 to 8 kB more of it.
pub fn sort(numbers: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    numbers.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
}
