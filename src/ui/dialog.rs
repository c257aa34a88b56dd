//! Opens and closes a dialog.

use leptos::html::Dialog;
use leptos::prelude::*;

/// Opens the dialog as a modal one while `open` holds, and closes it otherwise. The dialog itself sets `open` to false when the
/// browser closes it.
pub(crate) fn use_dialog(dialog: NodeRef<Dialog>, open: RwSignal<bool>) {
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => _ = dialog.show_modal(),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
}
