//! Draws the years as bars, and lets the reader choose a span of them: by dragging from bar to bar, or in two lists.

use std::ops::Range;

use leptos::ev::{DragEvent, Event, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use messages::reader::ALL;
use messages::search::{FROM_YEAR, TO_YEAR};
use search::{within_years, years_of};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlCollection};

use crate::browser::scroll;
use crate::routing::address::use_address;
use crate::search::narrowing::Narrowing;

/// The class of the bars in the span that the reader is dragging.
const IN_SPAN: &str = "is-in-span";

/// Adds the choice of a span to the bars of these years, which are in the same order.
pub(crate) fn draw_years(bars: Option<AnyView>, years: Vec<String>, narrowing: Narrowing) -> AnyView {
    let times = times(&years, narrowing);
    let (address, root, begun) = (use_address(), NodeRef::<Div>::new(), StoredValue::new(None::<usize>));
    let begin = move |event: PointerEvent| {
        let is_drag = event.button() == 0 && event.pointer_type() == "mouse";
        begun.set_value(is_drag.then(|| bar_at(root, &event)).flatten());
    };
    let follow = move |event: PointerEvent| {
        if let (Some(from), Some(to)) = (begun.get_value(), bar_at(root, &event)) {
            mark(root, from.min(to)..from.max(to) + 1);
        }
    };
    let leave = move |_| {
        begun.set_value(None);
        mark(root, 0..0);
    };
    let end = move |event: PointerEvent| {
        let span = begun.get_value().zip(bar_at(root, &event));
        leave(event);
        // Without a move it is a click on a link.
        if let Some((from, to)) = span.filter(|(from, to)| from != to) {
            let mut span = [from, to].map(|index| years.get(index).map_or("", String::as_str));
            span.sort_unstable();
            let query = within_years(&narrowing.query.get_untracked(), span[0], span[1]);
            scroll::focus_on(".narrow > summary");
            address.go(&untrack(|| narrowing.there.run(query)));
        }
    };
    // The browser would drag the link itself.
    let keep_link = move |event: DragEvent| event.prevent_default();
    view! {
        <div
            node_ref=root
            class="narrow-years"
            on:pointerdown=begin
            on:pointerover=follow
            on:pointerup=end
            on:pointerleave=leave
            on:dragstart=keep_link
        >
            {bars}
            {times}
        </div>
    }
    .into_any()
}

/// Returns the bars, in the order of the years.
fn bars(root: NodeRef<Div>) -> Option<HtmlCollection> {
    let list = root.get_untracked()?.get_elements_by_class_name("narrow-list").item(0)?;
    Some(list.children())
}

/// Returns the index of the bar at which an event happened.
fn bar_at(root: NodeRef<Div>, event: &Event) -> Option<usize> {
    let bar = event.target()?.dyn_into::<Element>().ok()?.closest(".narrow-list li").ok()??;
    let bars = bars(root)?;
    (0..bars.length()).find(|&index| bars.item(index).as_ref() == Some(&bar)).map(|index| index as usize)
}

/// Marks the bars of a span, given as their indices, and no others.
fn mark(root: NodeRef<Div>, span: Range<usize>) {
    let Some(bars) = bars(root) else { return };
    for (index, bar) in (0..bars.length()).filter_map(|index| Some((index as usize, bars.item(index)?))) {
        _ = bar.class_list().toggle_with_force(IN_SPAN, span.contains(&index));
    }
}

/// Draws the choice of a time by its first and its last year, if there are several.
fn times(years: &[String], narrowing: Narrowing) -> Option<AnyView> {
    let query = narrowing.query.get();
    let (from, to) = years_of(&query);
    if years.len() < 2 && from.is_empty() && to.is_empty() {
        return None;
    }
    let (from, to) = (from.to_owned(), to.to_owned());
    let address = use_address();
    let choice = |label: &'static str, list: &'static str, chosen: &str, sign: Box<dyn Fn(&str) -> String>| {
        let mut known: Vec<&str> = years.iter().map(String::as_str).chain([chosen, ""]).collect();
        known.sort_unstable();
        known.dedup();
        let option = |year: &str| {
            let name = if year.is_empty() { ALL.get().to_owned() } else { year.to_owned() };
            view! { <option value=year.to_owned() prop:selected=year == chosen>{name}</option> }.into_any()
        };
        let options = known.into_iter().map(option).collect_view();
        let choose = move |event: Event| {
            let there = untrack(|| narrowing.there.run(sign(&event_target_value(&event))));
            scroll::focus_on(list);
            address.go(&there);
        };
        view! { <label>{label} " " <select on:change=choose>{options}</select></label> }.into_any()
    };
    let [first, second] = [(); 2].map(|()| (query.clone(), from.clone(), to.clone()));
    let from = choice(
        FROM_YEAR.get(),
        ".narrow-times label:first-child select",
        &from,
        Box::new(move |year| within_years(&first.0, year, &first.2)),
    );
    let to = choice(
        TO_YEAR.get(),
        ".narrow-times label:last-child select",
        &to,
        Box::new(move |year| within_years(&second.0, &second.1, year)),
    );
    Some(view! { <p class="narrow-times">{from} " " {to}</p> }.into_any())
}
