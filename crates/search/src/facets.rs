//! Counts hits by the year, the event and the language of their transcripts.

use std::collections::BTreeMap;

use find::{About, Query, sign_with_name};
use transcript::order::sorted;

use crate::tier::Fact;

/// The greatest number of events that are counted.
const MOST_EVENTS: usize = 50;

/// How many hits there are by year, event and language: as many as a query finds to which the [sign](Facets::event_sign) is added.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// The years, in order. Transcripts without a date are left out.
    pub years: Vec<(String, u64)>,
    /// The events, those with the most hits first.
    pub events: Vec<(String, u64)>,
    /// The languages, as BCP 47 tags; those with the most hits first.
    pub languages: Vec<(String, u64)>,
}

/// Counts hits, transcript by transcript.
#[derive(Default)]
pub(crate) struct Counting {
    years: BTreeMap<String, u64>,
    events: BTreeMap<String, u64>,
    languages: BTreeMap<String, u64>,
}

impl Counting {
    /// Adds so many hits in a transcript.
    pub(crate) fn add(&mut self, fact: &Fact, hits: usize) {
        let count = |of: &mut BTreeMap<String, u64>, key: &str| *of.entry(key.to_owned()).or_default() += hits as u64;
        if let Some(year) = fact.date.as_deref().and_then(|date| date.get(..4)) {
            count(&mut self.years, year);
        }
        if let Some(event) = &fact.event {
            count(&mut self.events, event);
        }
        count(&mut self.languages, &fact.language);
    }

    pub(crate) fn finish(self) -> Facets {
        let event = |event| About { event: Some(event), language: "", date: None };
        let language = |language| About { event: None, language, date: None };
        Facets {
            years: self.years.into_iter().collect(),
            events: by_count(&self.events, Facets::event_sign, event),
            languages: by_count(&self.languages, Facets::language_sign, language),
        }
    }
}

/// Returns the values with the most hits first. Each counts those of all values that its sign finds, since a name finds longer ones,
/// and a language its regions.
fn by_count<'a>(
    of: &'a BTreeMap<String, u64>,
    sign: fn(&str) -> String,
    about: impl Fn(&'a str) -> About<'a>,
) -> Vec<(String, u64)> {
    let mut values: Vec<(&String, &u64)> = sorted(of.iter().collect(), &|(_, one), (_, other)| other.cmp(one));
    values.truncate(MOST_EVENTS);
    let counts: Vec<(String, u64)> = values
        .into_iter()
        .map(|(value, _)| {
            let query = Query::parse(&sign(value));
            let found = of.iter().filter(|(other, _)| query.accepts(about(other))).map(|(_, count)| count).sum();
            (value.clone(), found)
        })
        .collect();
    sorted(counts, &|(_, one), (_, other)| other.cmp(one))
}

impl Facets {
    /// Returns the sign that narrows a query to a year.
    pub fn year_sign(year: &str) -> String {
        format!("date:{year}")
    }

    /// Returns the sign that narrows a query to an event.
    pub fn event_sign(event: &str) -> String {
        sign_with_name("event:", event)
    }

    /// Returns the sign that narrows a query to a language.
    pub fn language_sign(language: &str) -> String {
        format!("lang:{language}")
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
    fn a_value_counts_what_its_sign_finds() {
        let mut counting = Counting::default();
        for (event, language, date) in [
            ("Council", "en", Some("2021-03")),
            ("Harbour council", "en-GB", Some("2021")),
            ("Talk on \"Water\"", "fr", None),
        ] {
            let fact = Fact { event: Some(event.into()), language: language.into(), date: date.map(str::to_owned) };
            counting.add(&fact, 2);
        }
        let facets = counting.finish();
        assert_eq!(facets.years, [("2021".to_owned(), 4)]);
        assert_eq!(facets.events[0], ("Council".to_owned(), 4));
        assert!(facets.events.contains(&("Harbour council".to_owned(), 2)));
        assert!(facets.events.contains(&("Talk on \"Water\"".to_owned(), 2)));
        assert_eq!(facets.languages[0], ("en".to_owned(), 4));
        assert_eq!(Facets::event_sign("Talk on \"Water\""), "event:\"Talk on\"");
    }

    #[test]
    fn a_sign_is_added_once_and_removed_where_it_stands() {
        assert_eq!(toggled("", "lang:fr"), "lang:fr");
        assert_eq!(toggled("lang:fr", "lang:fr"), "");
        assert_eq!(toggled("lang:fr eau", "lang:fr"), "eau");
        assert_eq!(toggled("date:2022-10 eau", "date:2022"), "date:2022-10 eau date:2022");
        assert_eq!(toggled("eau event:\"Conseil\" lac", "event:\"Conseil\""), "eau lac");
    }
}
