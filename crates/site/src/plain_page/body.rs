//! The body of a plain page: the elements that the app first draws, with the whole text.

use address::Target;
use transcript::{Exchange, Paragraph, Transcript, Turn, TurnKind, language};

use super::masthead::masthead;
use super::reserved;
use crate::markup::Markup;

/// Writes the content of `<main>`.
pub(super) fn body(transcript: &Transcript, root: &str) -> String {
    let mut html = Markup::default();
    let library = format!("{root}#/");
    html.element("nav", &[("class", "back"), ("lang", "en")], |html| {
        html.leaf("a", &[("href", &library)], messages::reader::BACK);
    });
    let reader = [("class", "reader"), ("lang", &transcript.language), ("dir", transcript.direction().as_str())];
    html.line().element("div", &reader, |html| {
        html.line();
        masthead(html, transcript);
        html.line();
        reserved::contents(html);
        html.line().element("div", &[("class", "reading")], |html| {
            reserved::controls(html, transcript);
            page(html.line(), transcript);
        });
    });
    html.line();
    html.finish()
}

fn page(html: &mut Markup, transcript: &Transcript) {
    let all: Vec<usize> = (0..transcript.exchanges.len()).collect();
    let page =
        [("class", "page"), ("id", "page"), ("role", "region"), ("aria-label", messages::reader::WHOLE_TRANSCRIPT)];
    html.element("div", &page, |html| {
        for section in transcript.sections(&all) {
            html.line().element("section", &[("class", "page-section")], |html| {
                for index in section {
                    if let Some(value) = transcript.exchanges.get(index) {
                        exchange(html, transcript, index, value);
                    }
                }
            });
        }
    });
}

fn exchange(html: &mut Markup, transcript: &Transcript, index: usize, exchange: &Exchange) {
    let target = Target { exchange: exchange.id.clone(), paragraph: None };
    let label = messages::exchange_label(transcript, index, exchange);
    html.line().element("article", &[("class", "exchange"), ("id", &target.anchor())], |html| {
        if let Some(heading) = &exchange.heading {
            html.line().leaf("p", &[("class", "exchange-heading")], heading);
        }
        html.line().element("h2", &[("class", "exchange-number")], |html| {
            permalink(html, &target, &(index + 1).to_string(), &messages::exchange_link(&label));
        });
        let mut before = 0;
        for (index, value) in exchange.turns.iter().enumerate() {
            html.line();
            turn(html, transcript, (exchange, index, value), &label, before);
            before += value.paragraphs.len();
        }
    });
}

/// Writes a turn of an exchange, with its index; `before` paragraphs of the exchange stand before it.
fn turn(
    html: &mut Markup,
    transcript: &Transcript,
    (exchange, index, turn): (&Exchange, usize, &Turn),
    label: &str,
    before: usize,
) {
    let mut attributes = vec![("class", messages::turn_class(turn))];
    if let Some(tag) = &turn.language {
        attributes.extend([("lang", tag.as_str()), ("dir", language::direction(tag).as_str())]);
    }
    html.element("div", &attributes, |html| {
        if turn.kind != TurnKind::Note {
            html.element("h3", &[("class", "speaker")], |html| speaker(html, transcript, exchange, index, turn));
        }
        for (index, value) in turn.paragraphs.iter().enumerate() {
            html.line();
            paragraph(html, &exchange.id, value, &messages::paragraph_link(before + index, label));
        }
    });
}

fn speaker(html: &mut Markup, transcript: &Transcript, exchange: &Exchange, index: usize, turn: &Turn) {
    if let Some(name) = messages::speaker(transcript, turn) {
        html.leaf("bdi", &[("class", "speaker-name")], name).text(" ");
    }
    html.leaf("span", &[("class", "turn-kind"), ("lang", "en")], messages::turn_kind(exchange, index, turn));
    if let Some(role) = messages::introduced_role(transcript, exchange, index) {
        html.text(" ").leaf("bdi", &[("class", "speaker-role")], role);
    }
}

fn paragraph(html: &mut Markup, exchange: &str, paragraph: &Paragraph, label: &str) {
    let target = Target { exchange: exchange.to_owned(), paragraph: Some(paragraph.id.clone()) };
    html.element("p", &[("class", "paragraph"), ("id", &target.anchor())], |html| {
        html.text(&paragraph.text);
        permalink(html, &target, "¶", label);
    });
}

fn permalink(html: &mut Markup, target: &Target, text: &str, label: &str) {
    let href = format!("#{}", target.anchor());
    html.leaf("a", &[("class", "permalink"), ("href", &href), ("aria-label", label)], text);
}
