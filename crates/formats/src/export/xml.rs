//! What all formats in XML share.

use std::borrow::Cow;

use quick_xml::escape::escape;

/// The first line of a file in XML.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

const FORBIDDEN: [char; 2] = ['\u{fffe}', '\u{ffff}'];

/// Returns a text in which nothing is markup. The two characters that XML 1.0 forbids (§2.2) and a transcript may have become U+FFFD.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    match escape(text) {
        escaped if escaped.contains(FORBIDDEN) => Cow::Owned(escaped.replace(FORBIDDEN, "\u{fffd}")),
        escaped => escaped,
    }
}

/// Returns a text of an element, with an empty element such as `<br/>` for each line feed.
pub(super) fn with_breaks(text: &str, line_break: &str) -> String {
    text.split('\n').map(escaped).collect::<Vec<_>>().join(line_break)
}

/// Returns an attribute with a space before it; nothing without a value.
pub(super) fn attribute(name: &str, value: Option<&str>) -> String {
    // A parser makes spaces of these two unless they are references.
    let written = |value: &str| escaped(value).replace('\n', "&#10;").replace('\t', "&#9;");
    value.map(|value| format!(" {name}=\"{}\"", written(value))).unwrap_or_default()
}

/// Returns an element with a text; nothing without one.
pub(super) fn element(name: &str, text: Option<&str>) -> String {
    text.map(|text| format!("<{name}>{}</{name}>", escaped(text))).unwrap_or_default()
}

/// Returns an id of the model as a name of XML, which cannot begin with a digit or a hyphen (Namespaces in XML 1.0, `NCName`). No id of
/// the model has a full stop, so that no two become the same.
pub(super) fn name(id: &str) -> String {
    let begins_name = id.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    if begins_name { id.to_owned() } else { format!("x.{id}") }
}
