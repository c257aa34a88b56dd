//! Reads the TEI and Akoma Ntoso that Rostrum wrote. The texts come from the elements, and all else from processing instructions, which
//! programs for these formats keep and pass over.

use quick_xml::Reader;
use quick_xml::events::Event;
use transcript::{Exchange, Transcript, Turn};

use super::{Builder, broken, frame_of, frame_of_exchange, frame_of_turn};
use crate::entity::entity;
use crate::error::Error;

/// The name of the format in errors.
const FORMAT: &str =
    "the XML that Rostrum writes; without its instruction “rostrum-transcript” it is read as any other";

/// The elements that hold a paragraph: of TEI, and of Akoma Ntoso.
const PARAGRAPHS: [&str; 3] = ["seg", "note", "p"];

/// Returns the instruction at the start of a file.
pub(crate) fn transcript_frame(transcript: &Transcript) -> String {
    format!("<?rostrum-transcript {}?>", frame_of(transcript, true))
}

/// Returns the instruction before an exchange.
pub(crate) fn exchange_frame(exchange: &Exchange) -> String {
    format!("<?rostrum-exchange {}?>", frame_of_exchange(exchange, true))
}

/// Returns the instruction before a turn.
pub(crate) fn turn_frame(turn: &Turn) -> String {
    format!("<?rostrum-turn {}?>", frame_of_turn(turn))
}

/// Tells whether Rostrum wrote a text.
pub(crate) fn is_own(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let rest = text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>")).map_or(text, |(_, rest)| rest);
    rest.trim_start().starts_with("<?rostrum-transcript ")
}

/// Reads a text.
///
/// # Errors
/// With the place in bytes, if an instruction is missing or is not what Rostrum wrote.
pub(crate) fn read(text: &str) -> Result<Transcript, Error> {
    let body = text.trim_start_matches('\u{feff}');
    let offset = text.len() - body.len();
    let mut reader = Reader::from_str(body);
    let mut builder: Option<Builder> = None;
    // The open paragraph, with its element.
    let mut paragraph: Option<(String, String)> = None;
    let mut has_turn = false;
    loop {
        let at = offset + reader.buffer_position() as usize;
        let fault = |fault: String| broken(FORMAT, fault, at);
        match reader.read_event().map_err(|error| fault(error.to_string()))? {
            Event::PI(instruction) => {
                let instruction: &str = instruction.as_ref();
                let Some((target, frame)) = instruction.split_once(' ') else { continue };
                match (target, builder.as_mut()) {
                    ("rostrum-transcript", _) => builder = Some(Builder::new(frame).map_err(fault)?),
                    ("rostrum-exchange", Some(builder)) => {
                        has_turn = false;
                        builder.exchange(frame).map_err(fault)?;
                    }
                    ("rostrum-turn", Some(builder)) => {
                        has_turn = true;
                        builder.turn(frame).map_err(fault)?;
                    }
                    _ => {}
                }
            }
            Event::Start(tag) => {
                let name = tag.local_name().as_ref().to_owned();
                if paragraph.is_none() && has_turn && PARAGRAPHS.contains(&name.as_str()) {
                    paragraph = Some((name, String::new()));
                }
            }
            Event::Empty(tag) if matches!(tag.local_name().as_ref(), "lb" | "br" | "eol") => add(&mut paragraph, "\n"),
            Event::Text(text) => add(&mut paragraph, &text.into_inner()),
            Event::CData(text) => add(&mut paragraph, &text.into_inner()),
            Event::GeneralRef(reference) => {
                let written = format!("&{};", reference.into_inner());
                match entity(&written) {
                    Some((character, _)) => add(&mut paragraph, character.encode_utf8(&mut [0; 4])),
                    None => return Err(fault(format!("the reference {written} has no meaning"))),
                }
            }
            Event::End(tag) => {
                let ended = paragraph.take_if(|(name, _)| name.as_str() == tag.local_name().as_ref());
                if let (Some((_, text)), Some(builder)) = (ended, builder.as_mut()) {
                    builder.paragraph(text).map_err(fault)?;
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let finished = builder.filter(|_| paragraph.is_none()).map(Builder::finish);
    finished.ok_or_else(|| broken(FORMAT, "the file ends too early", text.len()))
}

fn add(paragraph: &mut Option<(String, String)>, text: &str) {
    if let Some((_, open)) = paragraph {
        open.push_str(text);
    }
}
