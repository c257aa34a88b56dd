//! Finds the addresses of licences.

/// Identifiers of the SPDX License List (spdx.org/licenses) under which records are likely to be published. The list is needed
/// because a word may only look like an identifier.
const SPDX: [&str; 54] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC-BY-1.0",
    "CC-BY-2.0",
    "CC-BY-2.5",
    "CC-BY-3.0",
    "CC-BY-3.0-AU",
    "CC-BY-3.0-DE",
    "CC-BY-3.0-IGO",
    "CC-BY-3.0-NL",
    "CC-BY-3.0-US",
    "CC-BY-4.0",
    "CC-BY-NC-1.0",
    "CC-BY-NC-2.0",
    "CC-BY-NC-2.5",
    "CC-BY-NC-3.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-ND-1.0",
    "CC-BY-NC-ND-2.0",
    "CC-BY-NC-ND-2.5",
    "CC-BY-NC-ND-3.0",
    "CC-BY-NC-ND-4.0",
    "CC-BY-NC-SA-1.0",
    "CC-BY-NC-SA-2.0",
    "CC-BY-NC-SA-2.5",
    "CC-BY-NC-SA-3.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-1.0",
    "CC-BY-ND-2.0",
    "CC-BY-ND-2.5",
    "CC-BY-ND-3.0",
    "CC-BY-ND-4.0",
    "CC-BY-SA-1.0",
    "CC-BY-SA-2.0",
    "CC-BY-SA-2.5",
    "CC-BY-SA-3.0",
    "CC-BY-SA-4.0",
    "CC-PDDC",
    "CC0-1.0",
    "DL-DE-BY-2.0",
    "DL-DE-ZERO-2.0",
    "etalab-2.0",
    "MIT",
    "NLOD-1.0",
    "NLOD-2.0",
    "ODbL-1.0",
    "ODC-By-1.0",
    "OGDL-Taiwan-1.0",
    "OGL-Canada-2.0",
    "OGL-UK-2.0",
    "OGL-UK-3.0",
    "PDDL-1.0",
];

/// Returns the address of a licence: the licence itself if it is an address, that of its text if it is one SPDX identifier.
/// Sentences and expressions of several identifiers have none.
pub(super) fn address(licence: &str) -> Option<String> {
    let is_address = ["https://", "http://"].iter().any(|scheme| licence.starts_with(scheme))
        && !licence.contains(|c: char| c.is_whitespace() || c.is_control());
    if is_address {
        return Some(licence.to_owned());
    }
    SPDX.contains(&licence).then(|| format!("https://spdx.org/licenses/{licence}.html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_or_one_known_identifier_has_an_address() {
        for (licence, expected) in [
            ("CC0-1.0", Some("https://spdx.org/licenses/CC0-1.0.html")),
            ("https://example.org/terms", Some("https://example.org/terms")),
            ("https://example.org/terms and more", None),
            ("CC0-1.0 OR MIT", None),
            ("Decree-17.0", None),
            ("All rights reserved", None),
        ] {
            assert_eq!(address(licence).as_deref(), expected, "{licence}");
        }
    }
}
