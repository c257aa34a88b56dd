//! The persons and organisations that TEI files list, perhaps in another file than the speeches.

use std::collections::HashMap;

use crate::xml::{Element, Node};

/// A person of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) role: Option<String>,
    pub(super) party: Option<String>,
}

/// The persons by their ids.
#[derive(Debug, Default)]
pub(super) struct Register {
    persons: HashMap<String, Person>,
}

impl Register {
    /// Reads the lists of persons and organisations of files. Names and parties are those of the day of the sitting, and in
    /// the language of the text, where the lists tell them apart.
    pub(super) fn read(roots: &[&Element], date: Option<&str>, language: Option<&str>) -> Self {
        let mut organisations = HashMap::new();
        for organisation in roots.iter().flat_map(|root| root.all("org")) {
            if let Some(id) = organisation.attribute("id") {
                let names = organisation.named("orgName").filter(|name| name.attribute("full") != Some("init"));
                if let Some(name) = in_language(&names.collect::<Vec<_>>(), language) {
                    organisations.insert(id.to_owned(), name.text());
                }
            }
        }
        let mut persons = HashMap::new();
        let listed = roots.iter().flat_map(|root| {
            let inside = root.all("person").into_iter();
            inside.chain(Some(*root).filter(|root| root.name == "person"))
        });
        for element in listed {
            if let (Some(id), Some(person)) = (element.attribute("id"), person(element, date, language, &organisations))
            {
                persons.insert(id.to_owned(), person);
            }
        }
        Self { persons }
    }

    /// Returns the person that a pointer such as `#VaneIlse` names.
    pub(super) fn person(&self, pointer: &str) -> Option<&Person> {
        self.persons.get(pointer.rsplit('#').next().unwrap_or(pointer))
    }
}

fn person(
    element: &Element,
    date: Option<&str>,
    language: Option<&str>,
    organisations: &HashMap<String, String>,
) -> Option<Person> {
    let names: Vec<&Element> = element.named("persName").filter(|name| holds_on(name, date)).collect();
    let name = names.first().copied().or_else(|| element.first("persName"))?;
    let affiliations = element.named("affiliation").filter(|it| holds_on(it, date));
    let (mut role, mut party) = (name.first("roleName").map(Element::text), None);
    for affiliation in affiliations {
        let role_names: Vec<&Element> = affiliation.named("roleName").collect();
        let stated = in_language(&role_names, language).map(Element::text);
        let kind = affiliation.attribute("role");
        if !matches!(kind, None | Some("member" | "MP" | "representative")) || stated.is_some() {
            role = role.or(stated).or_else(|| kind.map(str::to_owned));
            continue;
        }
        let pointer = affiliation.attribute("ref").map(|it| it.trim_start_matches('#'));
        // Every speaker is a member of the parliament, so only membership in a party or a group is kept.
        if let Some(id) =
            pointer.filter(|id| id.to_lowercase().contains("party") || id.to_lowercase().contains("group"))
        {
            let short = id.rsplit('.').next().unwrap_or(id).to_owned();
            party = party.or_else(|| Some(organisations.get(id).cloned().unwrap_or(short)));
        }
    }
    Some(Person { name: full_name(name), role, party })
}

/// Returns a name in the order of speech: forenames, links such as `van`, surnames.
fn full_name(name: &Element) -> String {
    let parts = |kind: &str| name.named(kind).map(Element::text).collect::<Vec<_>>();
    let ordered = [parts("forename"), parts("nameLink"), parts("surname")].concat();
    if !ordered.is_empty() {
        return ordered.join(" ");
    }
    let text: String = name
        .children
        .iter()
        .map(|child| match child {
            Node::Text(text) => text.clone(),
            Node::Element(element) if element.name == "roleName" => String::new(),
            Node::Element(element) => element.text(),
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells whether something with `from` and `to` holds on a day. ISO dates compare as texts.
fn holds_on(element: &Element, date: Option<&str>) -> bool {
    let Some(date) = date else { return element.attribute("to").is_none() };
    element.attribute("from").is_none_or(|from| from <= date) && element.attribute("to").is_none_or(|to| date <= to)
}

/// Returns the element in a language, or else the first.
fn in_language<'a>(elements: &[&'a Element], language: Option<&str>) -> Option<&'a Element> {
    let own =
        elements.iter().find(|element| element.attribute("lang").is_some() && element.attribute("lang") == language);
    own.or_else(|| elements.first()).copied()
}
