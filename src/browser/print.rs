//! Draws a view for paper when the browser is about to print, and removes it afterwards.

use leptos::html::Div;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;

use crate::browser::events::use_event;

/// Puts a view into an element while the browser prints. It is mounted during the event and not by a signal, because a browser
/// may lay out the page for paper right after the event, before effects run.
pub(crate) fn use_paper(element: NodeRef<Div>, view: impl Fn() -> AnyView + Clone + 'static) {
    let paper = StoredValue::new_local(None::<UnmountHandle<AnyViewState>>);
    use_event("beforeprint", move |_| {
        if let Some(element) = element.get_untracked() {
            let view = view.clone();
            paper.set_value(Some(mount_to(element.into(), view)));
        }
    });
    use_event("afterprint", move |_| paper.set_value(None));
    on_cleanup(move || paper.dispose());
}
