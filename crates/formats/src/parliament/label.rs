//! Reads the labels of speakers in records of parliaments.

/// The name and the role in a label.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) name: String,
    pub(super) role: Option<String>,
}

/// Words of offices, in lower case. A label with one of them may name the person in brackets.
const OFFICES: [&str; 24] = [
    "president",
    "presidente",
    "presidenta",
    "vicepresidente",
    "vicepresidenta",
    "président",
    "présidente",
    "präsident",
    "präsidentin",
    "vizepräsident",
    "speaker",
    "minister",
    "ministro",
    "ministra",
    "ministre",
    "chair",
    "chairman",
    "chairwoman",
    "secretary",
    "secretario",
    "secretaria",
    "clerk",
    "predsednik",
    "predsednica",
];

/// Reads `The PRESIDENT (Orla Quist):`, `Ilse Vane, minister for harbours:` or `Mr LANTERN.-`.
pub(super) fn read(label: &str) -> Label {
    // The words of the speech may stand in the label's element by mistake.
    let label = label.split(".-").next().unwrap_or(label);
    let text = label.trim().trim_end_matches(['-', '–', '—', ':', ' ', '\u{a0}']).trim_end_matches('.').trim();
    if let Some((office, rest)) = text.split_once(['(', '（'])
        && let Some((name, _)) = rest.split_once([')', '）'])
    {
        let (office, name) = (office.trim(), name.trim());
        let begins_office = office.split_whitespace().any(|word| OFFICES.contains(&word.to_lowercase().as_str()))
            && name.starts_with(|c: char| c.is_uppercase() || name.starts_with("don") && c.is_lowercase());
        return if begins_office && !name.is_empty() {
            Label { name: name.to_owned(), role: Some(office.to_owned()) }
        } else {
            Label { name: office.to_owned(), role: (!name.is_empty()).then(|| name.to_owned()) }
        };
    }
    match text.split_once(',') {
        Some((name, role)) if !name.trim().is_empty() && !role.trim().is_empty() => {
            Label { name: name.trim().to_owned(), role: Some(role.trim().to_owned()) }
        }
        _ => Label { name: text.to_owned(), role: None },
    }
}

/// Returns the label at the start of a speech, as in `Mr LANTERN.- At last!`, and the words after it.
pub(super) fn leading(text: &str) -> Option<(&str, &str)> {
    let at = text.find(".-").or_else(|| text.find(".–"))?;
    let name = &text[..at];
    let is_name = name.chars().count() <= 60 && !name.contains(['?', '!', ';']) && name.starts_with(char::is_uppercase);
    is_name.then(|| (name, text[at + 1..].trim_start_matches(['-', '–']).trim_start()))
}

/// Returns a name for an id such as `LanternBo1971` or `#person_bo-lantern`, where nothing else names a person.
pub(super) fn from_id(id: &str) -> String {
    let mut name = String::new();
    let mut before = ' ';
    for character in id.trim_start_matches('#').chars().filter(|c| !c.is_ascii_digit()) {
        if matches!(character, '-' | '_' | '.') {
            name.push(' ');
        } else {
            if character.is_uppercase() && before.is_lowercase() {
                name.push(' ');
            }
            name.push(character);
        }
        before = character;
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_have_a_name_and_perhaps_a_role() {
        for (label, name, role) in [
            ("The PRESIDENT (Orla Quist):", "Orla Quist", Some("The PRESIDENT")),
            ("Ilse Vane, minister for harbours:", "Ilse Vane", Some("minister for harbours")),
            ("Ms VANE (Minister for Harbours).-", "Ms VANE", Some("Minister for Harbours")),
            ("Mr LANTERN.-", "Mr LANTERN", None),
            ("ORLA QUIST:", "ORLA QUIST", None),
        ] {
            assert_eq!(read(label), Label { name: name.into(), role: role.map(str::to_owned) }, "{label}");
        }
        assert_eq!(leading("Mr LANTERN.- At last!"), Some(("Mr LANTERN", "At last!")));
        assert_eq!(leading("It is so.- Or not"), Some(("It is so", "Or not")));
        assert_eq!(leading("No label here."), None);
        assert_eq!(from_id("#LanternBo1971"), "Lantern Bo");
    }
}
