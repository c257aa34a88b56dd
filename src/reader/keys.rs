//! Connects keys to actions on a transcript's page.

use leptos::html::{Details, Input};
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::browser::keys::{use_find_again, use_keys};
use crate::browser::speech;
use crate::reader::contents_sheet::toggle;
use crate::reader::state::Reading;
use crate::settings::state::{Settings, use_settings};

/// Follows the single keys, and F3 for the next and the previous match.
pub(crate) fn use_reading_keys(reading: Reading, field: NodeRef<Input>, contents: NodeRef<Details>) {
    let settings = use_settings();
    use_keys(settings.single_keys, move |key| act(reading, settings, (field, contents), key));
    use_find_again(move |forward| {
        let has_matches = !reading.finding.search.with_untracked(|search| search.matches().is_empty());
        if has_matches {
            reading.step(forward);
        }
        has_matches
    });
}

/// Acts on a single key. Returns whether the key has an action.
fn act(reading: Reading, settings: Settings, (field, contents): (NodeRef<Input>, NodeRef<Details>), key: &str) -> bool {
    let page = reading.pagination.with_untracked(|it| it.page);
    match key {
        "n" => reading.go_to_page(page + 1),
        "p" => reading.go_to_page(page.saturating_sub(1)),
        "f" => reading.go_to_page(1),
        "l" => reading.go_to_page(usize::MAX),
        "r" if speech::is_offered() => reading.is_aloud.update(|on| *on = !*on),
        "m" => {
            if !reading.show_list() {
                settings.announce(messages::find::NOT_FOUND.get());
            }
        }
        "/" => return field.get_untracked().map(|field| focus_field(&field)).is_some(),
        "c" => return contents.get_untracked().map(|contents| toggle(&contents)).is_some(),
        _ => return false,
    }
    true
}

fn focus_field(field: &HtmlInputElement) {
    _ = field.focus();
    field.select();
}
