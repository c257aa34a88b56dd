//! Sets the title of the window.

use leptos::prelude::*;

use crate::site::site;

/// Keeps the window's title up to date: the given title, then the name of the site.
pub(crate) fn use_title(title: impl Fn() -> String + 'static) {
    Effect::new(move |_| {
        let title = title();
        let name = &site().title;
        document().set_title(&if title.is_empty() { name.clone() } else { format!("{title} – {name}") });
    });
}
