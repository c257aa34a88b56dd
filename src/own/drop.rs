//! Takes files that the reader drops anywhere on the page.

use address::Place;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, File};

use crate::browser::events::use_event;
use crate::own::importer;
use crate::own::state::Own;
use crate::routing::address::Address;

/// Notes dropped files, and goes to the library, where they are opened.
pub(crate) fn use_drop(own: Own, address: Address) {
    if !importer::is_offered() {
        return;
    }
    // Without this the browser would open the file itself.
    use_event("dragover", |event| {
        if has_files(event) {
            event.prevent_default();
        }
    });
    use_event("drop", move |event| {
        let files = files_of(event);
        if !files.is_empty() {
            event.prevent_default();
            own.dropped.set_value(files);
            own.drops.update(|drops| *drops += 1);
            address.go(&Place::library());
        }
    });
}

fn has_files(event: &Event) -> bool {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().iter().any(|kind| kind == "Files"))
}

fn files_of(event: &Event) -> Vec<File> {
    let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let files = data.and_then(|data| data.files());
    files.map(|files| (0..files.length()).filter_map(|index| files.item(index)).collect()).unwrap_or_default()
}
