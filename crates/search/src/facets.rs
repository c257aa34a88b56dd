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

/// Adds a sign like `date:2022` to the text of a query, or removes it where it stands.
///
/// ```
/// assert_eq!(search::toggled("water", "date:2022"), "water date:2022");
/// assert_eq!(search::toggled("water date:2022 gate", "date:2022"), "water gate");
/// ```
pub fn toggled(query: &str, sign: &str) -> String {
    let query = query.trim();
    let is_there = |at: &usize| {
        let before = query[..*at].chars().next_back();
        let after = query[at + sign.len()..].chars().next();
        before.is_none_or(char::is_whitespace) && after.is_none_or(char::is_whitespace)
    };
    match query.match_indices(sign).map(|(at, _)| at).find(is_there) {
        Some(at) => {
            let (before, after) = (query[..at].trim_end(), query[at + sign.len()..].trim_start());
            format!("{before}{}{after}", if before.is_empty() || after.is_empty() { "" } else { " " })
        }
        None if query.is_empty() => sign.to_owned(),
        None => format!("{query} {sign}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_added_once_and_removed_where_it_stands() {
        assert_eq!(toggled("", "lang:fr"), "lang:fr");
        assert_eq!(toggled("lang:fr", "lang:fr"), "");
        assert_eq!(toggled("lang:fr eau", "lang:fr"), "eau");
        assert_eq!(toggled("date:2022-10 eau", "date:2022"), "date:2022-10 eau date:2022");
        assert_eq!(toggled("eau event:\"Conseil\" lac", "event:\"Conseil\""), "eau lac");
    }
}
