//! Sets of ids, as ascending lists.

/// Returns for each of some ids, which ascend, its index in a list; `None` for one that is not there.
pub(crate) fn indices<'a>(list: &'a [u32], ids: &'a [u32]) -> impl Iterator<Item = Option<usize>> + 'a {
    let mut from = 0;
    ids.iter().map(move |id| {
        from += skip(&list[from..], *id);
        (list.get(from) == Some(id)).then_some(from)
    })
}

/// Returns the ids that are in both lists.
pub(crate) fn both(one: &[u32], other: &[u32]) -> Vec<u32> {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short.iter().zip(indices(long, short)).filter_map(|(id, index)| index.map(|_| *id)).collect()
}

/// Returns the ids that are in the first list and not in the second.
pub(crate) fn without(one: &[u32], other: &[u32]) -> Vec<u32> {
    one.iter().zip(indices(other, one)).filter(|(_, index)| index.is_none()).map(|(id, _)| *id).collect()
}

/// Returns the number of ids at the start of a list that are smaller than an id. Looks in steps that double, since the next
/// is mostly near.
fn skip(list: &[u32], id: u32) -> usize {
    let mut reach = 1;
    while list.get(reach - 1).is_some_and(|&it| it < id) {
        reach *= 2;
    }
    let from = reach / 2;
    from + list[from..reach.min(list.len())].partition_point(|&it| it < id)
}

/// Returns the ids that are in any of the lists, all below `capacity`.
pub(crate) fn union<'a>(lists: impl Iterator<Item = &'a [u32]>, capacity: u32) -> Vec<u32> {
    let lists: Vec<&[u32]> = lists.collect();
    if let [list] = lists.as_slice() {
        return list.to_vec();
    }
    let mut bits = vec![0u64; capacity.div_ceil(64) as usize];
    for id in lists.into_iter().flatten() {
        if let Some(word) = bits.get_mut(*id as usize / 64) {
            *word |= 1 << (id % 64);
        }
    }
    let mut ids = Vec::new();
    for (base, mut word) in (0u32..).step_by(64).zip(bits) {
        while word != 0 {
            ids.push(base + word.trailing_zeros());
            word &= word - 1;
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn sets_are_those_of_the_standard_library(one in prop::collection::btree_set(0u32..200, 0..60), other in prop::collection::btree_set(0u32..200, 0..60)) {
            let list = |set: &BTreeSet<u32>| set.iter().copied().collect::<Vec<_>>();
            let (a, b) = (list(&one), list(&other));
            prop_assert_eq!(both(&a, &b), list(&(&one & &other)));
            prop_assert_eq!(without(&a, &b), list(&(&one - &other)));
            prop_assert_eq!(union([&a[..], &b[..]].into_iter(), 200), list(&(&one | &other)));
        }
    }
}
