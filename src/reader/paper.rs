//! Draws what the reader prints, which is more than the page, and its foot.

use leptos::html::Div;
use leptos::prelude::*;
use messages::reader::printed_on;

use crate::browser::print::use_paper;
use crate::find::views::use_find_views;
use crate::reader::state::Reading;
use crate::settings::state::use_settings;

/// Draws what the reader prints into an element while the page is printed. `draw` draws parts, given by their numbers.
pub(crate) fn use_whole_on_paper(reading: Reading, paper: NodeRef<Div>, draw: fn(Reading, Vec<usize>) -> AnyView) {
    let (settings, find_views) = (use_settings(), use_find_views());
    use_paper(paper, move || {
        provide_context(settings);
        provide_context(find_views);
        let exchanges = reading.exchanges_of(reading.printed.get_untracked());
        view! { {draw(reading.on_paper(), reading.sections(&exchanges).concat())} {foot(reading)} }.into_any()
    });
}

/// Draws the foot of what is printed: what it is, where it is from, and when it was printed.
fn foot(reading: Reading) -> AnyView {
    let title = reading.transcript().title.clone();
    let address = window().location().href().unwrap_or_default();
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let date = printed_on(&messages::date_text(now.get(..10).unwrap_or_default()));
    view! {
        <footer class="paper-foot">
            <bdi>{title}</bdi>
            <bdi dir="ltr">{address}</bdi>
            <span lang=messages::tag() dir=messages::dir()>{date}</span>
        </footer>
    }
    .into_any()
}
