//! Defines a set of ids.

use crate::order;

/// A set of transcript or participant ids, sorted by their bytes. It is a sorted list because that is fast enough for
/// the size of a library, and a reader loads 9 kB less than with a tree.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids(Vec<String>);

impl Ids {
    /// Adds an id. Does nothing if the id is already in the set.
    pub fn insert(&mut self, id: String) {
        if let Err(index) = self.find(&id) {
            self.0.insert(index, id);
        }
    }

    /// Removes an id. Returns `true` if the id was in the set.
    pub fn remove(&mut self, id: &str) -> bool {
        let found = self.find(id);
        if let Ok(index) = found {
            self.0.remove(index);
        }
        found.is_ok()
    }

    /// Tells whether the set contains an id.
    pub fn contains(&self, id: &str) -> bool {
        self.find(id).is_ok()
    }

    /// Returns the number of ids.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns all ids in the order of their bytes.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Returns the index of an id, or as an error the index at which to insert it.
    fn find(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|it| it.as_str().cmp(id))
    }
}

impl FromIterator<String> for Ids {
    fn from_iter<I: IntoIterator<Item = String>>(ids: I) -> Self {
        let mut ids: Vec<String> = ids.into_iter().collect();
        // Adding them one by one would move half of the list for each.
        let mut order: Vec<u32> = (0..ids.len() as u32).collect();
        order::sort(&mut order, &|a, b| ids[a as usize].cmp(&ids[b as usize]));
        let mut sorted: Vec<String> = Vec::with_capacity(ids.len());
        for index in order {
            let id = std::mem::take(&mut ids[index as usize]);
            if sorted.last() != Some(&id) {
                sorted.push(id);
            }
        }
        Self(sorted)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn ids_behave_like_a_tree_set(edits in prop::collection::vec((any::<bool>(), "[abc]{0,2}"), 0..60), wanted in "[abc]{0,2}") {
            let (mut ids, mut tree) = (Ids::default(), BTreeSet::new());
            for (inserts, id) in edits {
                if inserts {
                    ids.insert(id.clone());
                    tree.insert(id);
                } else {
                    prop_assert_eq!(ids.remove(&id), tree.remove(&id));
                }
            }
            prop_assert!(ids.iter().eq(tree.iter()));
            prop_assert_eq!(ids.contains(&wanted), tree.contains(&wanted));
            prop_assert_eq!((ids.len(), ids.is_empty()), (tree.len(), tree.is_empty()));
            prop_assert_eq!(tree.into_iter().collect::<Ids>(), ids);
        }
    }
}
