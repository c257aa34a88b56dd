//! Sets a class on the root element, for styles of the whole page that depend on a component.

use leptos::prelude::*;

/// Sets the class for as long as the component is there.
pub(crate) fn use_root_class(class: &'static str) {
    // In an effect, which runs after the component that was there before has removed the same class.
    Effect::new(move |_| _ = document().document_element().map(|root| root.class_list().add_1(class)));
    on_cleanup(move || _ = document().document_element().map(|root| root.class_list().remove_1(class)));
}
