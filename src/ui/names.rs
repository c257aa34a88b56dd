//! Draws a list of names.

use leptos::prelude::*;
use messages::NAME_MARK;

/// Draws the first names, at most `most`, and the number of the others.
pub(crate) fn names<'a>(names: impl ExactSizeIterator<Item = &'a str>, most: usize) -> AnyView {
    let more = names.len().saturating_sub(most);
    let listed = names.take(most).enumerate().map(|(index, name)| {
        let comma = if index == 0 { "" } else { NAME_MARK.get() };
        view! { {comma} <bdi>{name.to_owned()}</bdi> }.into_any()
    });
    let listed = listed.collect_view();
    view! { {listed} {(more > 0).then(|| messages::library::more_names(more))} }.into_any()
}
