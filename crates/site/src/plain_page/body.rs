//! The body of a plain page: the elements that the app first draws, with the whole text.

use address::Target;
use transcript::{Exchange, Paragraph, Speakers, Transcript, TurnKind, clock, language};

use super::masthead::masthead;
use super::reserved;
use crate::markup::Markup;

/// Writes the content of `<main>`.
pub(super) fn body(transcript: &Transcript, root: &str) -> String {
    let mut html = Markup::default();
    let library = format!("{root}#/");
    html.element(
        "nav",
        &[("class", "back"), ("lang", messages::tag()), ("dir", transcript.direction().as_str())],
        |html| {
            html.leaf("a", &[("href", &library)], messages::reader::BACK.get());
        },
    );
    let reader = [("class", "reader"), ("lang", &transcript.language), ("dir", transcript.direction().as_str())];
    html.line().element("div", &reader, |html| {
        html.line();
        masthead(html, transcript);
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
    let speakers = Speakers::of(&transcript.participants);
    let page = [
        ("class", "page"),
        ("id", "page"),
        ("role", "region"),
        ("aria-label", messages::reader::WHOLE_TRANSCRIPT.get()),
    ];
    html.element("div", &page, |html| {
        for section in transcript.sections(&all) {
            html.line().element("section", &[("class", "page-section")], |html| {
                for index in section {
                    if let Some(value) = transcript.exchanges.get(index) {
                        exchange(html, &speakers, index, value);
                    }
                }
            });
        }
    });
}

fn exchange(html: &mut Markup, speakers: &Speakers<'_>, index: usize, exchange: &Exchange) {
    let target = Target { exchange: exchange.id.clone(), paragraph: None };
    let lead = exchange.lead().and_then(|turn| speakers.of_turn(turn));
    let label = messages::exchange_label_of(lead, index, exchange);
    html.line().element("article", &[("class", "exchange"), ("id", &target.anchor())], |html| {
        if let Some(heading) = &exchange.heading {
            html.line().leaf("h2", &[("class", "exchange-heading")], heading);
        }
        if exchange.opening().is_none() {
            html.line().element("h2", &[("class", "speaker")], |html| number(html, index, exchange));
        }
        let mut before = 0;
        for (turn_index, value) in exchange.turns.iter().enumerate() {
            html.line();
            turn(html, speakers, (index, exchange), turn_index, &label, before);
            before += value.paragraphs.len();
        }
    });
}

/// Writes the number of an exchange, with its index, as a link to it.
fn number(html: &mut Markup, index: usize, exchange: &Exchange) {
    let target = Target { exchange: exchange.id.clone(), paragraph: None };
    permalink(html, &target, &(index + 1).to_string(), &messages::exchange_link(index, exchange));
}

/// Writes a turn, given by its index, of an exchange, which is given with its own. `label` names the exchange, and `before`
/// paragraphs of it stand before the turn.
fn turn(
    html: &mut Markup,
    speakers: &Speakers<'_>,
    (exchange_index, exchange): (usize, &Exchange),
    index: usize,
    label: &str,
    before: usize,
) {
    let turn = &exchange.turns[index];
    let mut attributes = vec![("class", messages::turn_class(turn))];
    if let Some(tag) = &turn.language {
        attributes.extend([("lang", tag.as_str()), ("dir", language::direction(tag).as_str())]);
    }
    html.element("div", &attributes, |html| {
        if turn.kind != TurnKind::Note && !exchange.goes_on(index) {
            let is_opening = exchange.opening() == Some(index);
            html.element(if is_opening { "h2" } else { "h3" }, &[("class", "speaker")], |html| {
                if is_opening {
                    number(html, exchange_index, exchange);
                    html.text(" ");
                }
                head(html, speakers, exchange, index);
            });
        }
        for (index, value) in turn.paragraphs.iter().enumerate() {
            html.line();
            paragraph(html, &exchange.id, value, &messages::paragraph_link(before + index, label));
        }
    });
}

/// Writes the head of a turn, given by its index.
fn head(html: &mut Markup, speakers: &Speakers<'_>, exchange: &Exchange, index: usize) {
    let turn = &exchange.turns[index];
    let badge = messages::question_badge(exchange, index);
    let participant = speakers.of_turn(turn);
    match messages::speaker_of(participant, turn) {
        Some(name) => _ = html.leaf("bdi", &[("class", "speaker-name")], name),
        None if badge.is_none() => {
            html.leaf(
                "bdi",
                &[("class", "speaker-name"), ("lang", messages::tag())],
                messages::find::UNNAMED_SPEAKER.get(),
            );
        }
        None => {}
    }
    if let Some(badge) = badge {
        html.text(" ").leaf("span", &[("class", "turn-kind"), ("lang", messages::tag())], badge);
    }
    if let Some(role) = messages::introduced_role_of(participant, exchange, index) {
        html.text(" ").leaf("bdi", &[("class", "speaker-role")], role);
    }
    if let Some((start, first)) = turn.start.zip(turn.paragraphs.first()) {
        let target = Target { exchange: exchange.id.clone(), paragraph: Some(first.id.clone()) };
        let time = clock(start);
        permalink(html.text(" "), &target, &time, &messages::time_link(&time));
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
