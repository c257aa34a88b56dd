//! Closures behind one type, so that what Leptos makes for each type of closure is made once. Together they are 4 kB less for a
//! reader to load; for other closures, as of attributes and texts, it gains nothing.

use leptos::ev::MouseEvent;
use leptos::prelude::Effect;

/// An effect ([`Effect::new`]).
#[inline(never)]
pub(crate) fn effect(run: impl FnMut() + 'static) {
    let run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(run);
}

/// What `on:click` does.
#[inline(never)]
pub(crate) fn click(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}
