//! A set of ids.

/// Ids of transcripts, each once, in the order of their letters. A list does for the size of a library what a tree would, and
/// is 9 kB less for a reader to load.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids(Vec<String>);

impl Ids {
    /// Adds an id.
    pub fn insert(&mut self, id: String) {
        if let Err(at) = self.find(&id) {
            self.0.insert(at, id);
        }
    }

    /// Takes an id away; whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let found = self.find(id);
        if let Ok(at) = found {
            self.0.remove(at);
        }
        found.is_ok()
    }

    /// Whether an id is one of them.
    pub fn contains(&self, id: &str) -> bool {
        self.find(id).is_ok()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    fn find(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|it| it.as_str().cmp(id))
    }
}

impl FromIterator<String> for Ids {
    fn from_iter<I: IntoIterator<Item = String>>(ids: I) -> Self {
        let mut set = Self::default();
        ids.into_iter().for_each(|id| set.insert(id));
        set
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_as_a_tree_would_be(acts in prop::collection::vec((any::<bool>(), "[abc]{0,2}"), 0..60), asked in "[abc]{0,2}") {
            let (mut ids, mut tree) = (Ids::default(), BTreeSet::new());
            for (adds, id) in acts {
                if adds {
                    ids.insert(id.clone());
                    tree.insert(id);
                } else {
                    prop_assert_eq!(ids.remove(&id), tree.remove(&id));
                }
            }
            prop_assert!(ids.iter().eq(tree.iter()));
            prop_assert_eq!(ids.contains(&asked), tree.contains(&asked));
            prop_assert_eq!((ids.len(), ids.is_empty()), (tree.len(), tree.is_empty()));
            prop_assert_eq!(tree.into_iter().collect::<Ids>(), ids);
        }
    }
}
