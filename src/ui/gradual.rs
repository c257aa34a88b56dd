//! Drawing a long list: what is looked at first at once, the rest in the frames after, so that nobody waits for what
//! they do not see.

use leptos::prelude::*;

use crate::browser::frame::after_frame;
use crate::ui::erased::effect;

/// How many more items are drawn after each frame.
const STEP: usize = 2;

/// How many of a list are to be drawn at once.
type First = Box<dyn Fn(&[Vec<usize>]) -> usize + Send + Sync>;

/// Runs of exchanges that are to be drawn: at once as many as `first` asks for, and more after every frame, until all are
/// there. Another list begins anew.
pub(crate) fn use_gradual(list: Memo<Vec<Vec<usize>>>, first: First) -> Memo<Vec<Vec<usize>>> {
    // How many have been drawn, of which list: of the one that begins so and is so long.
    let reached = RwSignal::new((None::<Vec<usize>>, 0, 0));
    let drawn = Memo::new(move |_| {
        list.with(|list| {
            let begun = first(list).max(1);
            let count = reached.with(|(head, length, count)| {
                let is_of_this = head.as_ref() == list.first() && *length == list.len();
                if is_of_this { begun.max(*count) } else { begun }
            });
            list[..count.min(list.len())].to_vec()
        })
    });
    effect(move || {
        let (head, length) = list.with(|list| (list.first().cloned(), list.len()));
        let count = drawn.with(Vec::len);
        if count < length {
            let more = move || _ = reached.try_set((head, length, count + STEP));
            after_frame(more);
        }
    });
    drawn
}
