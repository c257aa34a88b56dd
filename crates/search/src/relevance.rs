//! Weighs exchanges by how much they say of what is looked for: BM25 (Robertson and Zaragoza, 2009), with the occurrences of a term
//! in the library in the place of the documents that hold it.

/// How soon more occurrences of a term in an exchange stop counting.
const SATURATION: f64 = 1.2;
/// How much a long exchange must say a term more often than a short one to weigh the same, from 0 to 1.
const LENGTH: f64 = 0.75;
/// The number of classes of lengths.
const CLASSES: u32 = 16;

/// The weights of the terms of a query in a library.
pub(crate) struct Weights {
    terms: Vec<f64>,
    /// The mean number of words of an exchange.
    mean: f64,
}

impl Weights {
    /// Weighs terms by how often each stands in a library, which has so many words in so many exchanges.
    pub(crate) fn new(occurrences: &[u64], words: u64, exchanges: u64) -> Self {
        let weight = |count: &u64| (1.0 + words as f64 / (1.0 + *count as f64)).ln();
        Self { terms: occurrences.iter().map(weight).collect(), mean: words as f64 / (exchanges as f64).max(1.0) }
    }

    /// Weighs an exchange by how often each term stands in it, and by the class of its length.
    pub(crate) fn score(&self, frequencies: impl Iterator<Item = u32>, class: u32) -> f64 {
        let relative = length_of(class) / self.mean.max(1.0);
        let norm = SATURATION * (1.0 - LENGTH + LENGTH * relative);
        let weigh = |(weight, count): (&f64, u32)| weight * f64::from(count) / (f64::from(count) + norm);
        self.terms.iter().zip(frequencies).map(weigh).sum()
    }
}

/// Returns the class of the length of an exchange with so many words. Each class is twice as long as the one before.
pub(crate) fn class_of(words: u32) -> u32 {
    words.saturating_add(1).ilog2().min(CLASSES - 1)
}

/// Returns a length that stands for a class, in words.
fn length_of(class: u32) -> f64 {
    1.5 * f64::from(1u32 << class.min(CLASSES - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rarer_terms_more_of_them_and_shorter_exchanges_weigh_more() {
        let weights = Weights::new(&[10, 10_000], 1_000_000, 10_000);
        let score = |rare, common, words| weights.score([rare, common].into_iter(), class_of(words));
        assert!(score(1, 0, 100) > score(0, 1, 100));
        assert!(score(2, 0, 100) > score(1, 0, 100));
        assert!(score(1, 1, 100) > score(1, 0, 100));
        assert!(score(1, 0, 20) > score(1, 0, 2000));
        assert!(score(0, 0, 100).abs() < f64::EPSILON);
        // The tenth of a common term adds less than the first.
        assert!(score(0, 10, 100) - score(0, 9, 100) < score(0, 1, 100));
    }
}
