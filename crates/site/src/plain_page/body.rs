//! The body of a plain page: the elements that the app first draws, with the whole text.

use address::Target;
use transcript::{Exchange, Paragraph, Part, Parts, Speakers, Transcript, TurnInPart, clock, language};

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
    let (speakers, parts) = (Speakers::of(&transcript.participants), Parts::of(transcript));
    let page = [
        ("class", "page"),
        ("id", "page"),
        ("role", "region"),
        ("aria-label", messages::reader::WHOLE_TRANSCRIPT.get()),
    ];
    html.element("div", &page, |html| {
        for section in parts.sections(&all) {
            html.line().element("section", &[("class", "page-section")], |html| {
                for part in section.into_iter().filter_map(|number| parts.get(number)) {
                    exchange(html, &speakers, part, &transcript.exchanges[part.exchange]);
                }
            });
        }
    });
}

/// Writes a part of an exchange.
fn exchange(html: &mut Markup, speakers: &Speakers<'_>, part: &Part, exchange: &Exchange) {
    let index = part.exchange;
    let turns = |html: &mut Markup| {
        for here in part.turns(exchange) {
            html.line();
            turn(html, speakers, (index, exchange), &here);
        }
    };
    if !part.is_first() {
        html.line().element("div", &[("class", "exchange goes-on")], turns);
        return;
    }
    let anchor = Target { exchange: exchange.id.clone(), paragraph: None }.anchor();
    html.line().element("article", &[("class", "exchange"), ("id", &anchor)], |html| {
        if let Some(heading) = &exchange.heading {
            html.line().leaf("h2", &[("class", "exchange-heading")], heading);
        }
        if exchange.opening().is_none() {
            html.line().element("h2", &[("class", "speaker")], |html| number(html, index, exchange));
        }
        turns(html);
    });
}

/// Writes the number of an exchange, with its index, as a link to it.
fn number(html: &mut Markup, index: usize, exchange: &Exchange) {
    let target = Target { exchange: exchange.id.clone(), paragraph: None };
    permalink(html, &target, &(index + 1).to_string(), &messages::exchange_link(index, exchange));
}

/// Writes what a turn of an exchange, which is given with its index, has in a part.
fn turn(html: &mut Markup, speakers: &Speakers<'_>, (exchange_index, exchange): (usize, &Exchange), here: &TurnInPart) {
    let (turn, index) = (&exchange.turns[here.turn], here.turn);
    let mut attributes = vec![("class", messages::turn_class(turn))];
    if let Some(tag) = &turn.language {
        attributes.extend([("lang", tag.as_str()), ("dir", language::direction(tag).as_str())]);
    }
    html.element("div", &attributes, |html| {
        if here.has_head(exchange) {
            let is_opening = exchange.opening() == Some(index);
            html.element(if is_opening { "h2" } else { "h3" }, &[("class", "speaker")], |html| {
                if is_opening {
                    number(html, exchange_index, exchange);
                    html.text(" ");
                }
                head(html, speakers, exchange, index);
            });
        }
        for (index, value) in (here.first..).zip(&turn.paragraphs[here.paragraphs.clone()]) {
            html.line();
            paragraph(html, &exchange.id, value, &messages::paragraph_link(index, (exchange_index, exchange)));
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
