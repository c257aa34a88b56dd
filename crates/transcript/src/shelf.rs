//! Defines the set of transcripts that are saved on a device.

use crate::order;

/// The saved transcripts by id, each with the digest of its text (see [`Entry::integrity`](crate::Entry::integrity)). The digest is
/// empty where it is not known. Sorted by the bytes of the ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shelf(Vec<(String, String)>);

impl Shelf {
    /// Adds a transcript, or replaces the digest of one that is there.
    pub fn insert(&mut self, id: String, digest: String) {
        match self.find(&id) {
            Ok(index) => self.0[index].1 = digest,
            Err(index) => self.0.insert(index, (id, digest)),
        }
    }

    /// Removes a transcript, and returns its digest if it was there.
    pub fn remove(&mut self, id: &str) -> Option<String> {
        self.find(id).ok().map(|index| self.0.remove(index).1)
    }

    /// Tells whether a transcript is there, with any digest.
    pub fn contains(&self, id: &str) -> bool {
        self.find(id).is_ok()
    }

    /// Returns the digest of a transcript, if it is there.
    pub fn digest(&self, id: &str) -> Option<&str> {
        self.find(id).ok().map(|index| self.0[index].1.as_str())
    }

    /// Returns the number of transcripts.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether no transcript is there.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns all ids in the order of their bytes.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(id, _)| id.as_str())
    }

    /// Returns the index of an id, or as an error the index at which to insert it.
    fn find(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(it, _)| it.as_str().cmp(id))
    }
}

impl FromIterator<(String, String)> for Shelf {
    /// Collects transcripts. Of several with one id, the last counts.
    fn from_iter<I: IntoIterator<Item = (String, String)>>(texts: I) -> Self {
        let mut texts: Vec<(String, String)> = texts.into_iter().collect();
        // Adding them one by one would move half of the list for each.
        let mut order: Vec<u32> = (0..texts.len() as u32).collect();
        order::sort(&mut order, &|a, b| texts[a as usize].0.cmp(&texts[b as usize].0).then(a.cmp(&b)));
        let mut sorted: Vec<(String, String)> = Vec::with_capacity(texts.len());
        for index in order {
            let text = std::mem::take(&mut texts[index as usize]);
            match sorted.last_mut().filter(|last| last.0 == text.0) {
                Some(last) => *last = text,
                None => sorted.push(text),
            }
        }
        Self(sorted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shelf_holds_each_transcript_once_with_its_last_digest() {
        let text = |id: &str, digest: &str| (id.to_owned(), digest.to_owned());
        let mut shelf: Shelf = [text("b", "1"), text("a", "2"), text("b", "3")].into_iter().collect();
        assert_eq!(shelf.ids().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((shelf.digest("b"), shelf.digest("c")), (Some("3"), None));
        assert_eq!(shelf.remove("b").as_deref(), Some("3"));
        assert_eq!((shelf.remove("b"), shelf.len(), shelf.is_empty(), shelf.contains("a")), (None, 1, false, true));
    }
}
