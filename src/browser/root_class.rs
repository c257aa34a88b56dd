//! Sets a class on the root element, for styles of the whole page that depend on a component.

use leptos::prelude::*;

/// Sets the class while `when` holds, for as long as the component is there.
pub(crate) fn use_root_class(class: &'static str, when: impl Fn() -> bool + 'static) {
    // In an effect, which runs after the component that was there before has removed the same class.
    Effect::new(move |_| set(class, when()));
    on_cleanup(move || set(class, false));
}

fn set(class: &str, is_set: bool) {
    if let Some(root) = document().document_element() {
        _ = root.class_list().toggle_with_force(class, is_set);
    }
}
