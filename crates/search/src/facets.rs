//! Counts hits by the year, the event and the language of their transcripts, and finds whom to offer beside them.

use std::collections::BTreeMap;

use find::fold::name_key;
use find::{About, Part, Query, Role, sign_with_name};
use transcript::Entry;
use transcript::order::sorted;

use crate::hit::Hit;
use crate::tier::Fact;

/// The sign of a time in a query.
const DATE: &str = "date:";
/// The greatest number of people that are offered.
const MOST_PEOPLE: usize = 8;
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
    most_first(counts)
}

/// Counts the transcripts of a list by year, event and language, and by those who take part in most of them: at most
/// [`MOST_PEOPLE`], each as often as their [sign](Facets::speaker_sign) finds, since a name finds longer ones.
pub fn facets_of(entries: &mut dyn Iterator<Item = &Entry>) -> (Facets, Vec<(String, u64)>) {
    let mut counting = Counting::default();
    let mut parts: Vec<(&String, u32)> = Vec::new();
    for (number, entry) in (0..).zip(entries) {
        let (date, event, language) = (entry.date.clone(), entry.event.clone(), entry.language.clone());
        counting.add(&Fact { date, event, language }, 1);
        parts.extend(entry.participants.iter().map(|name| (name, number)));
    }
    // Each name stands once with the numbers of its entries.
    let mut parts = sorted(parts, &|one, other| one.cmp(other));
    parts.dedup();
    let by_name: Vec<&[(&String, u32)]> = parts.chunk_by(|(one, _), (other, _)| one == other).collect();
    let mut commonest = sorted(by_name.clone(), &|one, other| other.len().cmp(&one.len()));
    commonest.truncate(MOST_PEOPLE);
    let count = |name: &str| {
        let key = name_key(name);
        let found = by_name.iter().filter(|parts| name_key(parts[0].0).contains(&key));
        let numbers = found.flat_map(|parts| parts.iter().map(|(_, number)| *number)).collect();
        let mut numbers: Vec<u32> = sorted(numbers, &|one, other| one.cmp(other));
        numbers.dedup();
        numbers.len() as u64
    };
    let people = commonest.iter().map(|parts| (parts[0].0.clone(), count(parts[0].0))).collect();
    (counting.finish(), people)
}

/// Sorts counts: the greatest first, and equals as they come.
pub fn most_first(counts: Vec<(String, u64)>) -> Vec<(String, u64)> {
    sorted(counts, &|(_, one), (_, other)| other.cmp(one))
}

impl Facets {
    /// Returns the sign that narrows a query to a year.
    pub fn year_sign(year: &str) -> String {
        format!("{DATE}{year}")
    }

    /// Returns the sign that narrows a query to an event.
    pub fn event_sign(event: &str) -> String {
        sign_with_name("event:", event)
    }

    /// Returns the sign that narrows a query to a language.
    pub fn language_sign(language: &str) -> String {
        format!("lang:{language}")
    }

    /// Returns the sign that narrows a query to what somebody says.
    pub fn speaker_sign(name: &str) -> String {
        sign_with_name("speaker:", name)
    }

    /// Returns the sign that narrows a query to the exchanges in which somebody asks.
    pub fn outlet_sign(name: &str) -> String {
        sign_with_name("outlet:", name)
    }
}

/// Returns the names of those who speak in some hits, and of those who ask in them: at most [`MOST_PEOPLE`] each, those in the most hits
/// first. A library can have more names than anybody reads, so only those of the hits at hand are offered. A query that has such a sign is
/// offered only that one: another would widen it, not narrow it.
pub fn people(hits: &[Hit], query: &str) -> [Vec<String>; 2] {
    let speakers = hits.iter().flat_map(|hit| hit.asks.iter().chain(&hit.answers));
    let outlets = hits.iter().flat_map(|hit| &hit.asks);
    [
        offered(commonest(speakers), query, Role::Speaker, Facets::speaker_sign),
        offered(commonest(outlets), query, Role::Outlet, Facets::outlet_sign),
    ]
}

fn offered(names: Vec<String>, query: &str, role: Role, sign: fn(&str) -> String) -> Vec<String> {
    let has_role = crate::parse(query).people().iter().any(|person| person.role() == role && !person.is_excluded());
    let is_chosen = |name: &String| place_of(query, &sign(name)).is_some();
    names.into_iter().filter(|name| !has_role || is_chosen(name)).collect()
}

fn commonest<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut counts: Vec<(&String, usize)> = Vec::new();
    for name in names {
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    let mut counts = sorted(counts, &|(_, one), (_, other)| other.cmp(one));
    counts.truncate(MOST_PEOPLE);
    counts.into_iter().map(|(name, _)| name.clone()).collect()
}

/// Narrows a query to the years from one to another, whatever time it was narrowed to before. Without years it is for all times.
///
/// ```
/// assert_eq!(search::within_years("water date:2022", "2019", "2021"), "water date:2019..2021");
/// assert_eq!(search::within_years("water date:2019..2021", "", "2021"), "water date:..2021");
/// assert_eq!(search::within_years("water date:..2021", "", ""), "water");
/// ```
pub fn within_years(query: &str, from: &str, to: &str) -> String {
    let is_time = |word: &&str| word.starts_with(DATE);
    let others: Vec<&str> = query.split_whitespace().filter(|word| !is_time(word)).collect();
    let sign = match (from, to) {
        ("", "") => return others.join(" "),
        (from, to) if from == to => Facets::year_sign(from),
        (from, to) => format!("{DATE}{from}..{to}"),
    };
    toggled(&others.join(" "), &sign)
}

/// Adds the sign of a year in the place of any other time, or removes it where it stands: other signs of a time would widen the query.
///
/// ```
/// assert_eq!(search::toggled_year("water date:2019..2021", "date:2020"), "water date:2020");
/// assert_eq!(search::toggled_year("water date:2020", "date:2020"), "water");
/// ```
pub fn toggled_year(query: &str, sign: &str) -> String {
    let without = within_years(query, "", "");
    if with_sign(query, sign) == query { without } else { toggled(&without, sign) }
}

/// Returns a query that looks for all terms in one part of exchanges; where it does so already, in all parts again. The second value
/// tells whether it does. Nothing for a query without terms, or whose terms differ in this.
///
/// ```
/// use find::Part;
///
/// assert_eq!(search::toggled_part("water lang:en", Part::Answers), Some(("a:water lang:en".to_owned(), false)));
/// assert_eq!(search::toggled_part("q:water", Part::Questions), Some(("water".to_owned(), true)));
/// assert_eq!(search::toggled_part("q:water gate", Part::Questions), None);
/// ```
pub fn toggled_part(query: &str, part: Part) -> Option<(String, bool)> {
    let query = crate::parse(query);
    let now = query.terms().first()?.part();
    let are_alike = query.terms().iter().all(|term| term.part() == now);
    let is_chosen = now == Some(part);
    let wanted = if is_chosen { None } else { Some(part) };
    are_alike.then(|| (query.only_in(wanted).to_string(), is_chosen))
}

/// Returns the years between which [`within_years`] has narrowed a query, each empty if there is none.
pub fn years_of(query: &str) -> (&str, &str) {
    let time = query.split_whitespace().find_map(|word| word.strip_prefix(DATE)).unwrap_or_default();
    time.split_once("..").unwrap_or((time, time))
}

/// Adds a sign like `date:2022` to the text of a query, or removes it where it stands.
///
/// ```
/// assert_eq!(search::toggled("water", "date:2022"), "water date:2022");
/// assert_eq!(search::toggled("water date:2022 gate", "date:2022"), "water gate");
/// ```
pub fn toggled(query: &str, sign: &str) -> String {
    let query = query.trim();
    match place_of(query, sign) {
        Some(at) => {
            let (before, after) = (query[..at].trim_end(), query[at + sign.len()..].trim_start());
            format!("{before}{}{after}", if before.is_empty() || after.is_empty() { "" } else { " " })
        }
        None if query.is_empty() => sign.to_owned(),
        None => format!("{query} {sign}"),
    }
}

/// Adds a sign to the text of a query, unless it stands there.
pub fn with_sign(query: &str, sign: &str) -> String {
    if place_of(query, sign).is_some() { query.to_owned() } else { toggled(query, sign) }
}

/// Returns where a sign stands in the text of a query, with spaces around it.
fn place_of(query: &str, sign: &str) -> Option<usize> {
    let is_there = |at: &usize| {
        let before = query[..*at].chars().next_back();
        let after = query[at + sign.len()..].chars().next();
        before.is_none_or(char::is_whitespace) && after.is_none_or(char::is_whitespace)
    };
    query.match_indices(sign).map(|(at, _)| at).find(is_there)
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
    fn the_facets_of_a_list_count_what_their_signs_find_there() {
        let entry = |id: &str, date: &str, event: &str, language: &str, names: &[&str]| Entry {
            id: id.into(),
            title: "Speaker Ann".into(),
            event: Some(event.into()),
            date: Some(date.into()),
            place: None,
            language: language.into(),
            description: None,
            participants: names.iter().map(|&name| name.into()).collect(),
            exchanges: 1,
            minutes: 1,
            bytes: 1,
            integrity: None,
        };
        let entries = [
            entry("a", "2021-03", "Council", "en", &["Ann", "Bo"]),
            entry("b", "2021", "Harbour council", "en-GB", &["Ann Lee", "Bo", "Bo"]),
            entry("c", "2022", "Talk", "fr", &["Bo"]),
        ];
        let (facets, people) = facets_of(&mut entries.iter());
        assert_eq!(people, [("Bo".to_owned(), 3), ("Ann".to_owned(), 2), ("Ann Lee".to_owned(), 1)]);
        let signs = [
            (&facets.years, Facets::year_sign as fn(&str) -> String),
            (&facets.events, Facets::event_sign),
            (&facets.languages, Facets::language_sign),
            (&people, Facets::speaker_sign),
        ];
        for (values, sign) in signs {
            for (value, count) in values {
                let place = address::LibraryPlace { query: sign(value), ..Default::default() };
                let found = find::filtered(&entries, &place, &mut find::FoldedEntries::default()).order.len();
                assert_eq!(found as u64, *count, "{value}");
            }
        }
    }

    #[test]
    fn people_of_the_hits_are_offered_by_the_number_of_their_hits() {
        let hit = |asks: &[&str], answers: &[&str]| {
            let [asks, answers] = [asks, answers].map(|names| names.iter().map(|name| (*name).to_owned()).collect());
            let [transcript, title, language, exchange] = [(); 4].map(|()| String::new());
            Hit { transcript, title, date: None, language, exchange, asks, answers, passages: Vec::new() }
        };
        let hits =
            [hit(&["The Post"], &["Ann"]), hit(&["The Wire"], &["Ann", "Bo"]), hit(&[], &["Bo"]), hit(&[], &["Bo"])];
        assert_eq!(people(&hits, "water"), [vec!["Bo", "Ann", "The Post", "The Wire"], vec!["The Post", "The Wire"]]);
        assert_eq!(people(&hits, "water speaker:\"Ann\""), [vec!["Ann"], vec!["The Post", "The Wire"]]);
        assert_eq!(people(&hits, "water speaker:ann")[0], Vec::<String>::new());
        assert_eq!(people(&hits, "water -speaker:x")[0].len(), 4);
        let many: Vec<Hit> = (0..20).map(|number| hit(&[&format!("n{number}")], &[])).collect();
        assert_eq!(people(&many, "")[0].len(), MOST_PEOPLE);
    }

    #[test]
    fn the_years_of_a_query_are_those_it_was_narrowed_to() {
        for (from, to) in [("2019", "2021"), ("2020", "2020"), ("", "2021"), ("2019", ""), ("", "")] {
            let query = within_years("date:2001-03 \"the water\" a:gate", from, to);
            assert_eq!(years_of(&query), (from, to), "{query}");
            assert!(Query::parse(&query).problem().is_none(), "{query}");
            assert!(query.contains("\"the water\" a:gate"), "{query}");
        }
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
