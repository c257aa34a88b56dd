//! Keeps room for the controls that the app puts between the head and the text: the same boxes, faint and disabled, which no
//! screen reader reads out. So the text does not move when the app starts. Without scripts there is no such room.

use address::{PageSize, PagerItem, Pages};
use transcript::Transcript;

use crate::markup::Markup;

/// Keeps room for the find bar and the pager.
pub(super) fn controls(html: &mut Markup, transcript: &Transcript) {
    let attributes = [("class", "reserved"), ("lang", messages::tag()), ("aria-hidden", "true")];
    html.element("div", &attributes, |html| {
        html.element("div", &[("class", "find-bar is-empty")], |html| {
            html.element("div", &[("class", "find-row")], find_row);
        });
        let pages = Pages::new(transcript.exchanges.len(), PageSize::default());
        if pages.count() > 1 {
            html.element("div", &[("class", "pager pager-above")], |html| pager(html, &pages));
        }
    });
}

fn find_row(html: &mut Markup) {
    let button = [("type", "button"), ("class", "contents-button"), ("disabled", "")];
    html.leaf("button", &button, messages::reader::CONTENTS.get());
    html.leaf("button", &[("type", "button"), ("class", "settings-button"), ("disabled", "")], "Aa");
    html.leaf("label", &[("for", "find-reserved")], messages::find::FIND.get());
    html.void("input", &[("id", "find-reserved"), ("type", "search"), ("disabled", "")]);
    html.element("details", &[("class", "find-options")], |html| {
        html.leaf("summary", &[("tabindex", "-1")], messages::find::OPTIONS.get());
    });
}

fn pager(html: &mut Markup, pages: &Pages) {
    step(html, "«");
    step(html, "‹");
    html.element("ol", &[("role", "list")], |html| {
        for item in pages.pager(1) {
            html.element("li", &[], |html| match item {
                PagerItem::Gap => _ = html.leaf("span", &[("class", "pager-gap")], "…"),
                PagerItem::Page(page) => step(html, &page.to_string()),
            });
        }
    });
    step(html, "›");
    step(html, "»");
}

fn step(html: &mut Markup, text: &str) {
    html.leaf("span", &[("class", "pager-step")], text);
}
