//! Draws a long list gradually: first the chunks in sight, then the rest in later frames, so that the reader does not wait for
//! the rest.

use leptos::prelude::*;

use crate::browser::frame::after_frame;
use crate::ui::list::Chunks;

/// The number of further chunks that are drawn after each frame.
const STEP: usize = 2;

/// Returns the chunks that are drawn: at once as many as `first` says, at least one, and more after every frame until all are
/// there. Another list starts again.
pub(crate) fn use_gradual(list: Chunks, first: impl Fn() -> usize + Send + Sync + 'static) -> Chunks {
    // The number of chunks drawn, with the first chunk and the length of their list, to recognize another list.
    let reached = RwSignal::new((None::<Vec<usize>>, 0, 0));
    let drawn = Memo::new(move |_| {
        // Read before the list, which may derive from the memos that `first` reads (see src/reader/state.rs).
        let first = first().max(1);
        list.with(|list| {
            let count = reached.with(|(head, length, count)| {
                let is_same_list = head.as_ref() == list.first() && *length == list.len();
                if is_same_list { first.max(*count) } else { first }
            });
            list[..count.min(list.len())].to_vec()
        })
    });
    Effect::new(move |_| {
        let (head, length) = list.with(|list| (list.first().cloned(), list.len()));
        let count = drawn.with(Vec::len);
        if count < length {
            after_frame(move || _ = reached.try_set((head, length, count + STEP)));
        }
    });
    drawn
}
