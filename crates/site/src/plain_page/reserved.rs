//! Keeps room for the controls that the app puts between the head and the text: the same boxes, faint and disabled, which no
//! screen reader reads out. So the text does not move when the app starts. Without scripts there is no such room.

use address::{PageSize, PagerItem, Pages};
use transcript::Transcript;

use crate::markup::Markup;

/// Keeps room for the contents, where they stand above the text.
pub(super) fn contents(html: &mut Markup) {
    html.element("div", &[("class", "contents reserved"), ("lang", "en"), ("aria-hidden", "true")], |html| {
        html.element("details", &[], |html| {
            _ = html.leaf("summary", &[("tabindex", "-1")], messages::reader::CONTENTS);
        });
    });
}

/// Keeps room for the find bar and the pager.
pub(super) fn controls(html: &mut Markup, transcript: &Transcript) {
    let attributes = [("class", "reserved"), ("lang", "en"), ("dir", "ltr"), ("aria-hidden", "true")];
    html.element("div", &attributes, |html| {
        html.element("div", &[("class", "find-bar")], |html| {
            html.element("div", &[("class", "find-row")], find_row);
            html.leaf("div", &[("class", "find-row find-told")], "").leaf("div", &[("class", "strip")], "");
        });
        html.element("div", &[("class", "pager")], |html| pager(html, transcript.exchanges.len()));
    });
}

fn find_row(html: &mut Markup) {
    html.leaf("label", &[("for", "find-reserved")], messages::find::FIND);
    html.void("input", &[("id", "find-reserved"), ("type", "search"), ("disabled", "")]);
    // The arrows get room but no glyphs: a browser may have to search its fonts for these before it paints.
    for (class, text) in [("", ""), ("", ""), ("find-list", messages::find::LIST)] {
        button(html, class, text);
    }
    html.element("details", &[("class", "find-options")], |html| {
        html.leaf("summary", &[("tabindex", "-1")], messages::find::OPTIONS);
    });
    button(html, "find-clear", messages::find::CLEAR);
}

fn button(html: &mut Markup, class: &'static str, text: &str) {
    html.leaf("button", &[("type", "button"), ("class", class), ("disabled", "")], text);
}

fn pager(html: &mut Markup, exchanges: usize) {
    let pages = Pages::new(exchanges, PageSize::default());
    if pages.count() > 1 {
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
    html.element("label", &[("class", "page-size")], |html| {
        html.text(messages::reader::PER_PAGE).element("select", &[("disabled", "")], |html| {
            for size in PageSize::CHOICES {
                html.leaf("option", &[], if size == PageSize::All { messages::reader::ALL } else { size.as_str() });
            }
        });
    });
}

fn step(html: &mut Markup, text: &str) {
    html.leaf("span", &[("class", "pager-step")], text);
}
