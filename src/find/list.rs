//! Every match in its line, with who says it: a list that stays beside the text, and draws only the rows one sees.

use address::{ListOrder, Show};
use find::Concordance;
use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use transcript::language;

use crate::browser::events::use_event;
use crate::browser::media_query;
use crate::browser::root_class::use_root_class;
use crate::charts::shares::Shares;
use crate::find::mark_style::style_of;
use crate::find::state::Jump;
use crate::reader::state::Reading;
use crate::ui::select::Select;

/// The height of a row, in rem: the same as in list.css.
const ROW: f64 = 3.25;
/// The height that browsers can give an element, in CSS pixels, with much to spare.
const TALLEST: f64 = 8_000_000.0;
/// How many rows are drawn beyond those in sight.
const MORE: usize = 6;

/// The list, its order, and the shares of the speakers.
#[component]
pub(crate) fn MatchList(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let finding = reading.finding;
    let order = move || reading.choices.get().list.unwrap_or_default();
    let lines = Memo::new_with_compare(move |_| finding.deferred.with(|search| search.listed(order())), |_, _| true);
    let label = |order: ListOrder| match order {
        ListOrder::Place => "place",
        ListOrder::Speaker => "speaker",
        ListOrder::Left => "the words before",
        ListOrder::Right => "the words after",
    };
    let values = ListOrder::CHOICES.map(|order| (order.as_str(), label(order))).to_vec();
    let choose = move |value: String| {
        let order = ListOrder::parse(&value).unwrap_or_default();
        finding.change(|place| place.list = Some(order));
    };
    let told = move || {
        let listed = lines.with(Concordance::len);
        let without = finding.deferred.with(|search| search.matches().len()) - listed;
        let why = match reading.choices.get().show {
            _ if without == 0 => return format!("{} in context", messages::number(listed)),
            Show::All => "in exchanges without all of it",
            Show::Any | Show::Everything => "in exchanges that are left out",
        };
        format!("{} in context; {} more {why}", messages::number(listed), messages::number(without))
    };
    use_root_class("has-list");
    view! {
        <section class="concordance" aria-label="Matches in context" lang="en" dir="ltr">
            <header class="concordance-head">
                <p role="status">{move || told()}</p>
                <label>"Order by " <Select values chosen=move |()| order().as_str() choose/></label>
                <button type="button" class="concordance-close" on:click=move |_| reading.hide_list()>"Close"</button>
            </header>
            <div class="concordance-body">
                <Rows reading lines/>
                <Shares reading/>
            </div>
        </section>
    }
}

/// The rows in sight, in a box as high as all of them.
#[component]
fn Rows(
    /// The transcript's page.
    reading: Reading,
    /// All rows.
    lines: Memo<Concordance>,
) -> impl IntoView {
    let list = NodeRef::<Div>::new();
    let (scrolled, set_scrolled) = signal(0.0);
    let active = RwSignal::new(0);
    let row_height = ROW * media_query::rem();
    let full_height = move || lines.with(Concordance::len) as f64 * row_height;
    let height = move || full_height().min(TALLEST);
    // Kept, since every row asks: an engine lays out the page before it answers.
    let seen = RwSignal::new(10 * row_height as i32);
    let measure = move || {
        if let Some(height) = list.try_get_untracked().flatten().map(|list| list.client_height())
            && height != seen.get_untracked()
        {
            seen.set(height);
        }
    };
    Effect::new(move |_| {
        list.track();
        measure();
    });
    use_event("resize", move |_| measure());
    // Where the box is lower than its rows are together, a pixel stands for more than one.
    let scale = move || {
        let seen = f64::from(seen.get());
        (full_height() - seen).max(1.0) / (height() - seen).max(1.0)
    };
    let first = Memo::new(move |_| (scrolled.get() * scale() / row_height) as usize);
    let drawn = Memo::new(move |_| {
        let rows = (f64::from(seen.get()) / row_height).ceil() as usize;
        first.get().saturating_sub(MORE)..(first.get() + rows + MORE).min(lines.with(Concordance::len))
    });
    let reveal = move |index: usize| {
        if let Some(list) = list.get_untracked() {
            let (top, seen) = (index as f64 * row_height, f64::from(seen.get_untracked()));
            let from = scrolled.get_untracked() * scale();
            let wanted = if top < from { top } else { top + row_height - seen };
            if top < from || top + row_height > from + seen {
                list.set_scroll_top((wanted / scale()).ceil() as i32);
            }
        }
    };
    // Other rows: the reader is at the first again.
    Effect::new(move |_| {
        lines.track();
        active.set(0);
        if let Some(list) = list.get() {
            list.set_scroll_top(0);
        }
    });
    let go = move |index: usize, aim: Jump| {
        active.set(index);
        if let Some(number) = lines.with_untracked(|lines| lines.row(index).map(|row| row.number)) {
            reading.go_to_match(number, aim);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let last = lines.with_untracked(Concordance::len).saturating_sub(1);
        let page = (f64::from(seen.get_untracked()) / row_height) as usize;
        let at = active.get_untracked();
        let choose = |next: usize| {
            active.set(next.min(last));
            reveal(next.min(last));
        };
        match event.key().as_str() {
            "ArrowUp" => choose(at.saturating_sub(1)),
            "ArrowDown" => choose(at + 1),
            "PageUp" => choose(at.saturating_sub(page)),
            "PageDown" => choose(at + page),
            "Home" => choose(0),
            "End" => choose(last),
            "Enter" => go(at, Jump::ScrollAndFocus),
            " " => go(at, Jump::Scroll),
            "Escape" => reading.hide_list(),
            _ => return,
        }
        event.prevent_default();
    };
    let row = move |index: usize| {
        lines.with(|lines| {
            let (count, row) = (lines.len(), lines.row(index)?);
            let page = reading.pagination.with(|open| open.pages.page_of(row.exchange));
            let source = row.source().map(|it| view! { <bdi class="row-source">{it.to_owned()}</bdi> }.into_any());
            let mark = format!("row-match {}", style_of(row.term));
            let top = move || format!("{}px", (index as f64 * row_height - scrolled.get() * (scale() - 1.0)) as i32);
            let direction = language::direction(row.language).as_str();
            Some(
                view! {
                    <div
                        class="row"
                        id=row_id(index)
                        role="option"
                        aria-posinset=(index + 1).to_string()
                        aria-setsize=count.to_string()
                        aria-selected=move || (active.get() == index).to_string()
                        style:top=move || top()
                        on:click=move |_| go(index, Jump::Scroll)
                    >
                        <span class="row-place">{source} " " <span class="row-page">"page "{page}</span></span>
                        // Aloud in one piece: the mark is often a part of a word.
                        <span class="visually-hidden" lang=row.language.to_owned()>{row.line()}</span>
                        <span class="row-line" lang=row.language.to_owned() dir=direction aria-hidden="true">
                            // As the paragraph runs, whatever it begins with where the line is cut.
                            <span class="row-left"><bdi dir=direction>{row.left}</bdi></span>
                            <mark class=mark>{row.matched}</mark>
                            <span class="row-right"><bdi dir=direction>{row.right}</bdi></span>
                        </span>
                    </div>
                }
                .into_any(),
            )
        })
    };
    view! {
        <div
            class="rows"
            node_ref=list
            role="listbox"
            tabindex="0"
            aria-label="Matches"
            aria-activedescendant=move || row_id(active.get())
            on:scroll:target=move |event| {
                measure();
                set_scrolled.set(f64::from(event.target().scroll_top()));
            }
            on:keydown=on_key
        >
            <div class="rows-box" style:height=move || format!("{}px", height() as i32)>
                {move || {
                    // Asked first: other rows in the same places must be drawn anew.
                    lines.track();
                    drawn.get().filter_map(row).collect_view()
                }}
            </div>
        </div>
    }
}

fn row_id(index: usize) -> String {
    format!("row-{index}")
}
