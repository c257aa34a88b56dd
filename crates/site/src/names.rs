//! Writes a list of names.

use crate::markup::Markup;

/// Writes the first names, and the number of the others.
pub(crate) fn names<'a>(html: &mut Markup, names: impl ExactSizeIterator<Item = &'a str>) {
    let more = names.len().saturating_sub(messages::LISTED_NAMES);
    for (index, name) in names.take(messages::LISTED_NAMES).enumerate() {
        html.text(if index == 0 { "" } else { ", " }).leaf("bdi", &[], name);
    }
    if more > 0 {
        html.text(&messages::library::more_names(more));
    }
}
