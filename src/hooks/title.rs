//! The title of the window.

use leptos::prelude::*;

/// Keeps the window's title: what is shown, and the name of the site.
pub(crate) fn use_title(title: impl Fn() -> String + 'static) {
    Effect::new(move || {
        let title = title();
        document().set_title(&if title.is_empty() { "Rostrum".into() } else { format!("{title} – Rostrum") });
    });
}
