//! A class on the root of the page, for what the window as a whole must know of a component: how much of it is covered.

use leptos::prelude::*;

/// Sets the class as long as the component is there.
pub(crate) fn use_root_class(class: &'static str) {
    // After what was there before has left, and taken its own away.
    Effect::new(move |_| _ = document().document_element().map(|root| root.class_list().add_1(class)));
    on_cleanup(move || _ = document().document_element().map(|root| root.class_list().remove_1(class)));
}
