//! The line under a title: event, date and place.

use transcript::Date;

use crate::markup::Markup;

/// Writes event, date and place, as far as they are known.
pub(crate) fn event_line(html: &mut Markup, event: Option<&str>, date: Option<&str>, place: Option<&str>) {
    html.element("p", &[("class", "event-line")], |html| {
        let mut is_first = true;
        let mut part = |html: &mut Markup, text: Option<&str>, write: fn(&mut Markup, &str)| {
            let Some(text) = text else { return };
            // The bars stand outside of the parts, because each part has its own direction.
            if !std::mem::take(&mut is_first) {
                html.text(" | ");
            }
            write(html, text);
        };
        part(html, event, name);
        part(html, date, time);
        part(html, place, name);
    });
}

fn name(html: &mut Markup, text: &str) {
    html.leaf("bdi", &[], text);
}

/// Writes a date. Text that is not a date is written as it is, with an unknown language (`lang=""`).
fn time(html: &mut Markup, text: &str) {
    match Date::parse(text) {
        Some(date) => html.leaf(
            "time",
            &[("datetime", text), ("lang", messages::tag()), ("dir", messages::dir())],
            &messages::date(date),
        ),
        None => html.leaf("time", &[("datetime", text), ("lang", ""), ("dir", "auto")], text),
    };
}
