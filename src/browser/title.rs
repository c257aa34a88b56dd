//! The title of the window.

use leptos::prelude::*;

use crate::net::site::site;
use crate::ui::erased::effect;

/// Keeps the window's title: what is shown, and the name of the site.
pub(crate) fn use_title(title: impl Fn() -> String + 'static) {
    effect(move || {
        let title = title();
        let name = &site().title;
        document().set_title(&if title.is_empty() { name.clone() } else { format!("{title} – {name}") });
    });
}
