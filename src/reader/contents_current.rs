//! Marks the line of the contents at which the reader is, and keeps it visible.

use leptos::html::Details;
use leptos::prelude::*;
use web_sys::Element;

use crate::reader::contents_counts::line_at;
use crate::ui::list::Chunks;

/// Marks the line of this exchange whenever it changes, and scrolls the contents to it.
pub(crate) fn use_current_line(position: RwSignal<usize>, contents: NodeRef<Details>, drawn: Chunks) {
    let last = StoredValue::new_local(None::<Element>);
    Effect::new(move |_| {
        drawn.track();
        let index = position.get();
        request_animation_frame(move || {
            let Some(old) = last.try_get_value() else { return };
            let new = line_at(index).and_then(|line| line.first_element_child());
            if old == new {
                return;
            }
            old.iter().for_each(|old| _ = old.remove_attribute("aria-current"));
            new.iter().for_each(|new| _ = new.set_attribute("aria-current", "location"));
            let list = contents.get_untracked().and_then(|contents| contents.query_selector("nav").ok().flatten());
            if let Some((line, list)) = new.as_ref().zip(list) {
                show(line, &list);
            }
            last.set_value(new);
        });
    });
}

/// Scrolls the list, and nothing else, until the line is in its middle, if it is not visible.
fn show(line: &Element, list: &Element) {
    let (line, whole) = (line.get_bounding_client_rect(), list.get_bounding_client_rect());
    if line.top() < whole.top() || line.bottom() > whole.bottom() {
        let middle = |rect: &web_sys::DomRect| f64::midpoint(rect.top(), rect.bottom());
        list.set_scroll_top(list.scroll_top() + (middle(&line) - middle(&whole)) as i32);
    }
}
