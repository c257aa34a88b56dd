//! Counts hits by the year, the event and the language of their transcripts.

use std::collections::BTreeMap;

use crate::tier::Fact;

/// How many hits there are by year, event and language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// The years, in order. Transcripts without a date are left out.
    pub years: Vec<(String, usize)>,
    /// The events, those with the most hits first.
    pub events: Vec<(String, usize)>,
    /// The languages, as BCP 47 tags; those with the most hits first.
    pub languages: Vec<(String, usize)>,
}

/// Counts hits, transcript by transcript.
#[derive(Default)]
pub(crate) struct Counting {
    years: BTreeMap<String, usize>,
    events: BTreeMap<String, usize>,
    languages: BTreeMap<String, usize>,
}

impl Counting {
    /// Adds so many hits in a transcript.
    pub(crate) fn add(&mut self, fact: &Fact, hits: usize) {
        let count = |of: &mut BTreeMap<String, usize>, key: &str| *of.entry(key.to_owned()).or_default() += hits;
        if let Some(year) = fact.date.as_deref().and_then(|date| date.get(..4)) {
            count(&mut self.years, year);
        }
        if let Some(event) = &fact.event {
            count(&mut self.events, event);
        }
        count(&mut self.languages, &fact.language);
    }

    pub(crate) fn finish(self) -> Facets {
        let by_count = |of: BTreeMap<String, usize>| {
            let mut counts: Vec<(String, usize)> = of.into_iter().collect();
            counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            counts
        };
        Facets {
            years: self.years.into_iter().collect(),
            events: by_count(self.events),
            languages: by_count(self.languages),
        }
    }
}
