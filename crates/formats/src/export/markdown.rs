//! Writes Markdown.

use transcript::{Speakers, Transcript, Turn, TurnKind};
use written::{markdown, markdown_line};

use crate::own::{frame_of, frame_of_exchange, frame_of_turn};

/// The front matter of a file that Rostrum wrote.
pub(crate) const MARK: &str = "---\nrostrum: 1\n---\n";

/// Returns a transcript as Markdown (CommonMark 0.31). Comments hold what the text does not show.
pub(super) fn write(transcript: &Transcript) -> String {
    let mut out = format!(
        "{MARK}\n<!-- transcript {} -->\n\n# {}\n",
        frame_of(transcript, false),
        markdown_line(&transcript.title)
    );
    let speakers = Speakers::of(&transcript.participants);
    for exchange in &transcript.exchanges {
        out.push_str(&format!("\n<!-- exchange {} -->\n", frame_of_exchange(exchange, false)));
        if let Some(heading) = &exchange.heading {
            out.push_str(&format!("\n## {}\n", markdown_line(heading)));
        }
        exchange.turns.iter().for_each(|turn| write_turn(&mut out, &speakers, turn));
    }
    out
}

fn write_turn(out: &mut String, speakers: &Speakers<'_>, turn: &Turn) {
    out.push_str(&format!("\n<!-- turn {} -->\n", frame_of_turn(turn)));
    if let Some(name) = speakers.of_turn(turn) {
        out.push_str(&format!("\n**{}:**\n", markdown_line(&name.name)));
    }
    for paragraph in &turn.paragraphs {
        let text = markdown(&paragraph.text);
        let is_note = turn.kind == TurnKind::Note;
        out.push_str(&if is_note { format!("\n*{text}*\n") } else { format!("\n{text}\n") });
    }
}
