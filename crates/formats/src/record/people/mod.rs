//! Makes participants from the names in labels.
//!
//! Participants that the source lists (in front matter, for example) are *known*. A label means a known participant if
//! it is their name in another case, their family name with a title (`MS. JEAN-PIERRE`) or their initials (`AA`). Any
//! other label makes a new participant. Its kind is inferred: a newsroom by a list of names and of typical words,
//! otherwise a person.

mod cluster;
mod name;
mod office;
mod outlet;
mod slug;
mod title;

use std::collections::{HashMap, HashSet};

use transcript::{Inferred, Participant, ParticipantKind};

use self::cluster::{Cluster, Clusters, cluster};
pub(crate) use self::name::{core_of, is_han_name, key, parts};
pub(crate) use self::office::{is_journalist, is_moderator};
pub(crate) use self::outlet::is_outlet;
pub(crate) use self::slug::slug;
use self::title::without_titles;
pub(crate) use self::title::{has_title, is_title_word};
use crate::invisible::visible;

/// The participants of a record, and the labels that mean them.
#[derive(Debug, Default)]
pub(crate) struct People {
    list: Vec<Participant>,
    /// The number of known participants. They are first in the list.
    known: usize,
    by_key: HashMap<String, Resolved>,
    /// The participants by whole labels that were introduced.
    by_label: HashMap<String, Resolved>,
    ids: HashSet<String>,
    /// The number at the end of the last id with each beginning.
    id_counts: HashMap<String, usize>,
    /// The known persons by the words of their names without titles. None where several have the same.
    by_words: HashMap<String, Option<usize>>,
    /// The known persons by the ends of their names, and by their first words.
    by_part: HashMap<String, Option<usize>>,
    /// The known persons by their initials.
    by_initials: HashMap<String, Option<usize>>,
}

/// The longest part of a name that a label can give, in bytes.
const MAX_PART: usize = 400;

/// Adds a person under a key, or marks the key as that of several.
fn add_person(map: &mut HashMap<String, Option<usize>>, key: String, index: usize) {
    map.entry(key)
        .and_modify(|known| {
            if *known != Some(index) {
                *known = None;
            }
        })
        .or_insert(Some(index));
}

/// The participant that a label means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Resolved {
    /// The index in the list of participants.
    pub(crate) index: usize,
    /// True if the participant is inferred from initials.
    pub(crate) is_guessed: bool,
}

impl People {
    /// Adds a known participant. Its kind is inferred if none is given.
    pub(crate) fn add_known(
        &mut self,
        name: &str,
        role: Option<String>,
        affiliation: Option<String>,
        kind: Option<ParticipantKind>,
    ) {
        let name = on_one_line(name);
        let key = key(&name);
        if key.is_empty() || self.by_key.contains_key(&key) {
            return;
        }
        let id = self.unused_id(&name);
        let name_key = key.clone();
        let inferred = if kind.is_none() { vec![Inferred::Kind] } else { Vec::new() };
        let kind = kind.unwrap_or(if is_outlet(&name) { ParticipantKind::Outlet } else { ParticipantKind::Person });
        self.by_key.insert(key, Resolved { index: self.list.len(), is_guessed: false });
        let (role, affiliation) = (visible_if_any(role), visible_if_any(affiliation));
        self.list.push(Participant { id, name, role, affiliation, kind, inferred });
        self.known = self.list.len();
        if kind == ParticipantKind::Person {
            let index = self.list.len() - 1;
            let words = without_titles(&name_key);
            add_person(&mut self.by_words, words.join(" "), index);
            if words.len() > 1 {
                let whole = words.join(" ");
                let mut start = 0;
                for word in &words {
                    if whole.len() - start <= MAX_PART {
                        add_person(&mut self.by_part, whole[start..].to_owned(), index);
                    }
                    start += word.len() + 1;
                }
                add_person(&mut self.by_part, words[0].to_owned(), index);
                add_person(
                    &mut self.by_initials,
                    words.iter().filter_map(|word| word.chars().next()).take(5).collect(),
                    index,
                );
            }
        }
    }

    /// Returns the participants so far.
    pub(crate) fn list(&self) -> &[Participant] {
        &self.list
    }

    /// Returns the participants.
    pub(crate) fn into_list(self) -> Vec<Participant> {
        self.list
    }

    /// Returns the index of the only known participant, if there is exactly one.
    pub(crate) fn only_known(&self) -> Option<usize> {
        (self.known == 1).then_some(0)
    }

    /// Returns the index of the only known participant with a role, if there is exactly one.
    pub(crate) fn only_with_role(&self, role: &str) -> Option<usize> {
        let mut found = self.list[..self.known].iter().enumerate().filter(|(_, it)| it.role.as_deref() == Some(role));
        let (index, _) = found.next()?;
        found.next().is_none().then_some(index)
    }

    /// Returns the index of the participant that a key means.
    pub(crate) fn find(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).map(|found| found.index)
    }

    /// Gives a participant a name. The old name says what they do.
    pub(crate) fn rename(&mut self, index: usize, name: &str) {
        let participant = &mut self.list[index];
        let old = std::mem::replace(&mut participant.name, name.to_owned());
        participant.role = participant.role.take().or(Some(old));
        self.ids.remove(&self.list[index].id);
        self.list[index].id = self.unused_id(name);
    }

    /// Tells whether a label means a participant in the list.
    pub(crate) fn knows(&self, label: &str) -> bool {
        // Most records name nobody before their labels, and a key is slow to make.
        if self.list.is_empty() {
            return false;
        }
        let key = key(label);
        self.by_key.contains_key(&key) || self.similar(&key).is_some()
    }

    /// Returns the participant that a label means. Adds a participant if it means nobody in the list.
    pub(crate) fn resolve(&mut self, label: &str) -> Resolved {
        if let Some(found) = self.by_label.get(label) {
            return *found;
        }
        let key = key(label);
        if let Some(found) = self.by_key.get(&key) {
            return *found;
        }
        let found = self.similar(&key).unwrap_or_else(|| self.add_unknown(label));
        self.by_key.insert(key, found);
        found
    }

    /// Finds the known person whose name, family name with a title, first name, or initials a label gives.
    fn similar(&self, key: &str) -> Option<Resolved> {
        let words = without_titles(key);
        let is_titled = words.len() < key.split(' ').count();
        if words.is_empty() {
            return None;
        }
        let by_name = self.by_words.get(&words.join(" ")).copied().flatten().or_else(|| {
            let is_short = is_titled || words.len() == 1;
            if is_short { self.by_part.get(&words.join(" ")).copied().flatten() } else { None }
        });
        if let Some(index) = by_name {
            return Some(Resolved { index, is_guessed: false });
        }
        let initials = words.concat();
        if words.len() != 1 || !(2..=4).contains(&initials.chars().count()) {
            return None;
        }
        let index = self.by_initials.get(&initials).copied().flatten()?;
        Some(Resolved { index, is_guessed: true })
    }

    /// Adds the participants that the labels of a record mean, in the order of the labels, so that each is resolved with all of them
    /// in view. Returns labels that could mean several of the participants.
    pub(crate) fn introduce<'a>(&mut self, labels: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
        let mut seen = HashSet::new();
        let unknown: Vec<&str> = labels.filter(|label| seen.insert(*label) && !self.knows(label)).collect();
        let Clusters { list, ambiguous } = cluster(&unknown);
        for Cluster { labels } in list {
            let found = self.add_unknown(labels[0]);
            for label in labels {
                self.complete(found.index, label);
                self.by_label.insert(label.to_owned(), found);
                self.by_key.entry(key(label)).or_insert(found);
            }
        }
        ambiguous
    }

    /// Sets the role and the affiliation that a label gives, where the participant has none.
    fn complete(&mut self, index: usize, label: &str) {
        let (_, role, affiliation) = parts(label);
        let participant = &mut self.list[index];
        participant.role = participant.role.take().or(role);
        let affiliation = affiliation.filter(|it| it.to_lowercase().replace('.', "") != initials(&participant.name));
        participant.affiliation = participant.affiliation.take().or(affiliation);
    }

    fn add_unknown(&mut self, label: &str) -> Resolved {
        let (name, role, affiliation) = parts(&on_one_line(label));
        let affiliation = affiliation.filter(|it| it.to_lowercase().replace('.', "") != initials(&name));
        let is_newsroom = is_outlet(&name) && !is_journalist(&name);
        let kind = if is_newsroom { ParticipantKind::Outlet } else { ParticipantKind::Person };
        let id = self.unused_id(&name);
        self.list.push(Participant { id, name, role, affiliation, kind, inferred: vec![Inferred::Kind] });
        Resolved { index: self.list.len() - 1, is_guessed: false }
    }

    /// Returns an id that no participant has: the name in ASCII, or `s` and a number.
    fn unused_id(&mut self, name: &str) -> String {
        let slug = slug(name);
        let number = self.list.len() + 1;
        let base = if slug.is_empty() { format!("s{number}") } else { slug };
        let mut id = base.clone();
        while !self.ids.insert(id.clone()) {
            let count = self.id_counts.entry(base.clone()).or_insert(1);
            *count += 1;
            id = format!("{base}-{count}");
        }
        id
    }
}

/// Returns the initials of a name in lower case, without titles.
fn initials(name: &str) -> String {
    without_titles(&key(name)).iter().filter_map(|word| word.chars().next()).collect()
}

/// Returns a name without invisible characters, and with single spaces for other white space, such as line feeds.
fn on_one_line(name: &str) -> String {
    visible(&name.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Returns a text without invisible characters, and none if nothing is left.
fn visible_if_any(text: Option<String>) -> Option<String> {
    text.map(|text| on_one_line(&text)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_mean_participants_of_the_front_matter() {
        let mut people = People::default();
        for name in ["Karine Jean-Pierre", "Andreas Antonopoulos", "朱镕基", "Teodor Askew", "Ann Lee", "Bo Lee"] {
            people.add_known(name, None, None, None);
        }
        for (label, expected) in [
            ("MS. JEAN-PIERRE", (0, false)),
            ("KARINE JEAN-PIERRE", (0, false)),
            ("AA", (1, true)),
            ("朱 镕 基", (2, false)),
            ("Mr Askew", (3, false)),
            ("Ann", (4, false)),
            ("Ms Lee", (6, false)),
        ] {
            let found = people.resolve(label);
            assert_eq!((found.index, found.is_guessed), expected, "{label}");
        }
    }

    #[test]
    fn ids_are_ascii_and_unique() {
        let mut people = People::default();
        let ids: Vec<String> = ["José Rennick", "Jose Rennick!", "José  Rennick, Chair", "郭业洲", "O’Neil"]
            .iter()
            .map(|name| {
                let index = people.resolve(name).index;
                people.list[index].id.clone()
            })
            .collect();
        assert_eq!(ids, ["jose-rennick", "jose-rennick-2", "jose-rennick", "s3", "oneil"]);
    }
}
