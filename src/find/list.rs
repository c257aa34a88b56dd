//! Draws the list of matches: every match in its line, with its speaker. It stays beside the text while the reader goes from
//! match to match.

use address::{ListOrder, Show};
use find::Concordance;
use leptos::prelude::*;

use crate::browser::root_class::use_root_class;
use crate::charts::shares::Shares;
use crate::find::rows::Rows;
use crate::reader::state::Reading;
use crate::ui::select::Select;

/// Shows the list, its order, and the matches by speaker.
#[component]
pub(crate) fn MatchList(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let finding = reading.finding;
    let order = move || reading.choices.get().list.unwrap_or_default();
    let lines = Memo::new_with_compare(move |_| finding.deferred.with(|search| search.listed(order())), |_, _| true);
    let values = ListOrder::CHOICES.map(|order| (order.as_str(), order_label(order).to_owned())).to_vec();
    let choose = move |value: String| {
        let order = ListOrder::parse(&value).unwrap_or_default();
        finding.change(|place| place.list = Some(order));
    };
    use_root_class("has-list", || true);
    view! {
        <section class="concordance" aria-label=messages::find::MATCH_LIST.get() lang=messages::tag() dir=messages::dir()>
            <header class="concordance-head">
                <p role="status">{move || count(reading, lines)}</p>
                <label>{messages::find::SORT.get()} " " <Select values chosen=move |()| order().as_str() choose/></label>
                <button type="button" class="concordance-close" on:click=move |_| reading.hide_list()>
                    {messages::find::CLOSE.get()}
                </button>
            </header>
            <div class="concordance-body">
                <Rows reading lines/>
                <Shares reading/>
            </div>
        </section>
    }
}

/// Names an order of the list.
fn order_label(order: ListOrder) -> &'static str {
    match order {
        ListOrder::Place => messages::find::IN_ORDER.get(),
        ListOrder::Speaker => messages::find::BY_SPEAKER.get(),
        ListOrder::Left => messages::find::BY_WORD_BEFORE.get(),
        ListOrder::Right => messages::find::BY_WORD_AFTER.get(),
    }
}

/// Returns the number of matches in the list, and of those that the query leaves out, in words.
fn count(reading: Reading, lines: Memo<Concordance>) -> String {
    let listed = lines.with(Concordance::len);
    let not_listed = reading.finding.deferred.with(|search| search.matches().len()) - listed;
    messages::find::listed(listed, not_listed, reading.choices.get().show == Show::All)
}
