//! Paints marks that do not change the page, with the CSS Custom Highlight API (Level 1). This file binds the parts of the API
//! that `web-sys` does not have yet.

use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use web_sys::{Node, Range};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Highlight)]
    type Highlight;

    #[wasm_bindgen(constructor)]
    fn new() -> Highlight;

    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);

    #[wasm_bindgen(method, setter)]
    fn set_priority(this: &Highlight, priority: i32);

    /// The type of `CSS.highlights`.
    type HighlightRegistry;

    #[wasm_bindgen(thread_local_v2, js_namespace = CSS, js_name = highlights)]
    static HIGHLIGHTS: HighlightRegistry;

    #[wasm_bindgen(method)]
    fn set(this: &HighlightRegistry, name: &str, highlight: &Highlight);

    #[wasm_bindgen(method)]
    fn clear(this: &HighlightRegistry);
}

/// Tells whether the browser has the API.
pub(crate) fn is_supported() -> bool {
    let get = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &JsValue::from_str(name)).ok();
    let registry = get(&window(), "CSS").and_then(|css| get(&css, "highlights"));
    registry.is_some_and(|it| it.is_object()) && get(&window(), "Highlight").is_some_and(|it| it.is_function())
}

/// Returns a range of a text node, from `start` to `end` in UTF-16 units. Returns nothing if the text is shorter.
pub(crate) fn range(text: &Node, start: u32, end: u32) -> Option<Range> {
    let range = Range::new().ok()?;
    range.set_start(text, start).ok()?;
    range.set_end(text, end).ok()?;
    Some(range)
}

/// Replaces all marks by these, given as names from the style sheet and ranges. Where marks overlap, the later name wins.
pub(crate) fn paint(marks: impl IntoIterator<Item = (&'static str, Vec<Range>)>) {
    HIGHLIGHTS.with(|highlights| {
        highlights.clear();
        for (priority, (name, ranges)) in marks.into_iter().enumerate().filter(|(_, (_, ranges))| !ranges.is_empty()) {
            let highlight = Highlight::new();
            highlight.set_priority(priority as i32);
            ranges.iter().for_each(|range| highlight.add(range));
            highlights.set(name, &highlight);
        }
    });
}
