//! Draws the bar of find: the field, and around it the controls and the results, once find is loaded.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::browser::debounce::Debounce;
use crate::browser::events::use_event;
use crate::browser::keys::is_composing;
use crate::browser::root_class::use_root_class;
use crate::browser::scroll;
use crate::find::away::use_away;
use crate::find::views::{FindViews, use_find_views};
use crate::reader::state::Reading;
use crate::ui::late_status::LateStatus;
use crate::ui::spoken::Spoken;

/// The pause in typing after which the reader is taken to the first match, if there is none on the page, in milliseconds.
const TURN_DELAY_MS: u32 = 500;

/// The id of the element that says what is wrong with the query.
pub(crate) const PROBLEM: &str = "find-problem";

/// Shows the field, which takes letters at once, and around it the views of find. Without a query it is one row, which moves out
/// of the way while the reader scrolls down.
#[component]
pub(crate) fn FindBar(
    /// The transcript's page.
    reading: Reading,
    /// The field, for the key that moves the focus there.
    node_ref: NodeRef<Input>,
    /// The buttons of other features at the start of the bar.
    children: Children,
) -> impl IntoView {
    let views = use_find_views();
    let query = move || reading.here.with(|here| here.query.clone());
    let has_query = Memo::new(move |_| reading.here.with(|here| !here.query.is_empty()));
    let (away, typed) = (use_away(reading), Debounce::new());
    let typed_at = StoredValue::new(reading.here.get_untracked());
    // A page that the browser brings back from its cache may have lost the text of the field.
    use_event("pageshow", move |_| {
        if let Some(field) = node_ref.get_untracked() {
            field.set_value(&untrack(query));
        }
    });
    let has_problem = Memo::new(move |_| reading.finding.deferred.with(|search| search.query().problem().is_some()));
    let count = Memo::new(move |_| views.get().map_or_else(String::new, |views| (views.count)(reading)));
    let legend = move || views.get().map(|views| (views.legend)(reading));
    use_root_class("has-bar", || true);
    use_root_class("has-query", move || has_query.get());
    view! {
        <search class="find-bar" class:is-empty=move || !has_query.get() class:is-away=away lang=messages::tag()>
            <div class="find-row">
                {children()}
                <label for="find">{messages::find::FIND.get()}</label>
                <input
                    id="find"
                    type="search"
                    // Empty, the field has the direction of the page, and its placeholder too.
                    dir=move || has_query.get().then_some("auto")
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    placeholder=messages::find::PLACEHOLDER.get()
                    // Not as a description: Orca says one anew with each letter.
                    aria-invalid=move || has_problem.get().to_string()
                    aria-errormessage=PROBLEM
                    node_ref=node_ref
                    prop:value=move || query()
                    on:input:target=move |event| {
                        reading.finding.look_for(event.target().value());
                        typed_at.set_value(reading.here.get_untracked());
                        typed.wait(TURN_DELAY_MS, move || {
                            // A reader who has gone elsewhere since is not taken back.
                            if typed_at.try_get_value() == Some(reading.here.get_untracked()) {
                                reading.turn_to_matches();
                            }
                        });
                    }
                    on:keydown=move |event| on_key(reading, node_ref, &event)
                />
                {move || controls(reading, node_ref, views.get())}
            </div>
            <div class="find-row find-told">
                <p class="find-count" dir=messages::dir()>
                    <span aria-hidden="true">{count}</span>
                    <span aria-live="polite" aria-atomic="true">{move || views.with(Option::is_none).then(|| late(reading))}</span>
                </p>
                <Spoken text=count/>
                {move || legend()}
            </div>
            {move || status(reading, views.get())}
        </search>
    }
}

/// Clears the query, and moves the focus to the field.
pub(crate) fn clear(reading: Reading, field: NodeRef<Input>) {
    reading.finding.clear();
    if let Some(field) = field.get_untracked() {
        _ = field.focus();
    }
}

/// Handles a key that is pressed in the field.
fn on_key(reading: Reading, field: NodeRef<Input>, event: &KeyboardEvent) {
    // While Han, Kana or Hangul are composed, these keys confirm or cancel the composition.
    if is_composing(event) {
        return;
    }
    match event.key().as_str() {
        "Enter" => {
            event.prevent_default();
            if event.ctrl_key() || event.meta_key() {
                reading.read_match();
            } else {
                reading.step(!event.shift_key());
            }
        }
        // With nothing to clear, the focus returns to the text, so that single keys act again.
        "Escape" if reading.here.with_untracked(|here| here.query.is_empty()) => scroll::focus_on("#page"),
        "Escape" => clear(reading, field),
        _ => {}
    }
}

/// Draws the buttons once find is loaded.
fn controls(reading: Reading, field: NodeRef<Input>, views: Option<FindViews>) -> AnyView {
    views.map(|views| (views.controls)(reading, field)).into_any()
}

/// Says that find is loading, or did not load.
fn late(reading: Reading) -> AnyView {
    view! {
        <LateStatus part=reading.finding.late waiting=messages::find::LOADING.get() what=messages::find::FIND.get() field="#find"/>
    }
    .into_any()
}

/// Draws the results below the field, or an empty picture until find is loaded.
fn status(reading: Reading, views: Option<FindViews>) -> AnyView {
    match views {
        Some(views) => (views.status)(reading),
        None => view! { <div class="strip"></div> }.into_any(),
    }
}
