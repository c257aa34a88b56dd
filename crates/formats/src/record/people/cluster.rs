//! Finds out which labels mean the same person, with all labels of a record in view.
//!
//! Labels mean one person if their names differ only in case, full stops and titles, if one is the family name or the first name
//! that no other has, or if it is the initials that the other gives in brackets, as in `Olga Brandt (OB)`. A name that always
//! stands with one of several affiliations in brackets is that of several persons. In doubt, labels mean different persons.

use std::collections::{HashMap, HashSet};

use super::name::{bracket, key};
use super::title::without_titles;

/// The labels that mean one person.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cluster<'a> {
    /// The labels. The first is the one that occurs first.
    pub(super) labels: Vec<&'a str>,
}

/// The labels of persons, and what could mean several of them.
#[derive(Debug, Default)]
pub(super) struct Clusters<'a> {
    /// The persons, in the order in which they occur first.
    pub(super) list: Vec<Cluster<'a>>,
    /// Labels that are apart because they could mean several of the others.
    pub(super) ambiguous: Vec<&'a str>,
}

/// A name with the labels that give it, apart from titles.
struct Name<'a> {
    /// The words without titles.
    words: Vec<String>,
    /// The titles before them.
    titles: Vec<String>,
    labels: Vec<&'a str>,
    /// The index of the name that means the same person, if there is one.
    same_as: Option<usize>,
}

/// Groups labels, each of which is given once.
pub(super) fn cluster<'a>(labels: &[&'a str]) -> Clusters<'a> {
    let mut names = names(labels);
    let mut ambiguous = Vec::new();
    merge_initials(&mut names);
    merge_titles(&mut names);
    merge_parts(&mut names, &mut ambiguous);
    let mut list: Vec<Cluster<'a>> = Vec::new();
    let mut place: HashMap<usize, usize> = HashMap::new();
    for index in 0..names.len() {
        let mut person = index;
        while let Some(other) = names[person].same_as {
            person = other;
        }
        let at = *place.entry(person).or_insert_with(|| {
            list.push(Cluster { labels: Vec::new() });
            list.len() - 1
        });
        list[at].labels.append(&mut names[index].labels);
    }
    Clusters { list, ambiguous }
}

/// Groups labels by the key of their names. A name with several affiliations, and never without one, stands for each apart.
fn names<'a>(labels: &[&'a str]) -> Vec<Name<'a>> {
    let keys: Vec<String> = labels.iter().map(|label| key(label)).collect();
    let mut brackets: HashMap<&str, HashSet<Option<&str>>> = HashMap::new();
    for (label, key) in labels.iter().zip(&keys) {
        brackets.entry(key).or_default().insert(bracket(label));
    }
    let mut names: Vec<Name<'a>> = Vec::new();
    let mut by_key: HashMap<(&str, Option<&str>), usize> = HashMap::new();
    for (label, key) in labels.iter().zip(&keys) {
        let found = &brackets[key.as_str()];
        let is_shared = found.len() >= 2 && !found.contains(&None);
        let index = *by_key.entry((key, bracket(label).filter(|_| is_shared))).or_insert_with(|| {
            let words = without_titles(key);
            let titles = key.split(' ').take(key.split(' ').count() - words.len()).map(str::to_owned).collect();
            let words = words.into_iter().map(str::to_owned).collect();
            names.push(Name { words, titles, labels: Vec::new(), same_as: None });
            names.len() - 1
        });
        names[index].labels.push(label);
    }
    names
}

/// Merges labels such as `OB` into the name that gives these initials in brackets.
fn merge_initials(names: &mut [Name<'_>]) {
    let mut by_initials: HashMap<String, Option<usize>> = HashMap::new();
    for (index, name) in names.iter().enumerate().filter(|(_, name)| name.words.len() >= 2) {
        let initials: String = name.words.iter().filter_map(|word| word.chars().next()).collect();
        let gives =
            |label: &&str| bracket(label).is_some_and(|inner| inner.to_lowercase().replace('.', "") == initials);
        if name.labels.iter().any(gives) {
            add(&mut by_initials, initials, index);
        }
    }
    for name in names.iter_mut().filter(|name| name.words.len() == 1 && name.titles.is_empty()) {
        name.same_as = by_initials.get(&name.words[0]).copied().flatten();
    }
}

/// Merges names of two words or more that differ in titles only, and a name of one word with a title into the same without.
fn merge_titles(names: &mut [Name<'_>]) {
    let mut by_words: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, name) in names.iter().enumerate().filter(|(_, name)| !name.words.is_empty() && name.same_as.is_none()) {
        by_words.entry(name.words.join(" ")).or_default().push(index);
    }
    for same in by_words.into_values().filter(|same| same.len() > 1) {
        let is_full = names[same[0]].words.len() > 1;
        let titled = same.iter().filter(|index| !names[**index].titles.is_empty()).count();
        let brackets: HashSet<&str> =
            same.iter().flat_map(|index| &names[*index].labels).filter_map(|label| bracket(label)).collect();
        if (is_full || titled <= 1) && brackets.len() <= 1 {
            for index in &same[1..] {
                names[*index].same_as = Some(same[0]);
            }
        }
    }
}

/// Merges a family name or a first name into the only full name that has it.
fn merge_parts<'a>(names: &mut [Name<'a>], ambiguous: &mut Vec<&'a str>) {
    let mut by_part: HashMap<String, Option<usize>> = HashMap::new();
    for (index, name) in names.iter().enumerate().filter(|(_, name)| name.words.len() >= 2 && name.same_as.is_none()) {
        for first in name.words.len().saturating_sub(3).max(1)..name.words.len() {
            add(&mut by_part, name.words[first..].join(" "), index);
        }
        add(&mut by_part, name.words[0].clone(), index);
    }
    for (index, name) in names.iter_mut().enumerate() {
        let is_part = name.same_as.is_none() && name.words.concat().chars().count() > 1;
        match by_part.get(&name.words.join(" ")) {
            Some(Some(person)) if is_part && *person != index => name.same_as = Some(*person),
            Some(None) if is_part && name.words.len() == 1 => ambiguous.push(name.labels[0]),
            _ => {}
        }
    }
}

/// Adds a name under a part of it, or marks the part as that of several.
fn add(map: &mut HashMap<String, Option<usize>>, part: String, index: usize) {
    map.entry(part)
        .and_modify(|known| {
            if *known != Some(index) {
                *known = None;
            }
        })
        .or_insert(Some(index));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups<'a>(labels: &[&'a str]) -> Vec<Vec<&'a str>> {
        cluster(labels).list.into_iter().map(|cluster| cluster.labels).collect()
    }

    #[test]
    fn one_person_may_have_several_labels() {
        for same in [
            &["Dr. Guus van Maren", "Guus Van Maren", "GUUS VAN MAREN", "Dr Guus van Maren (Water Board)", "Van Maren"]
                [..],
            &["Olga Brandt (OB)", "OB"],
            &["Ilse Lund", "Ms. Lund", "LUND"],
            &["Ada Quill", "Ada"],
        ] {
            let mut found = groups(same);
            assert_eq!(found.len(), 1, "{found:?}");
            found[0].sort_by_key(|label| same.iter().position(|it| it == label));
            assert_eq!(found[0], same);
        }
    }

    #[test]
    fn persons_are_kept_apart_in_doubt() {
        for apart in [
            &["Ilse Lund (Northport)", "Ilse Lund (Southport)"][..],
            &["Mr Tamm", "Ms Tamm"],
            &["Ilse Lund", "Bo Lund", "Lund"],
            &["Senator", "Senator Black", "Senator M"],
        ] {
            assert_eq!(groups(apart).len(), apart.len(), "{apart:?}");
        }
        assert_eq!(cluster(&["Ilse Lund", "Bo Lund", "Lund"]).ambiguous, ["Lund"]);
    }
}
