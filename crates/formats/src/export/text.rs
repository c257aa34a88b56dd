//! Writes plain text for reading.

use transcript::Transcript;

use super::label::Labels;

/// Returns a transcript as plain text.
pub(super) fn write(transcript: &Transcript) -> String {
    let mut out = format!("{}\n", transcript.title);
    let line: Vec<&str> =
        [&transcript.event, &transcript.date, &transcript.place].into_iter().flatten().map(String::as_str).collect();
    if !line.is_empty() {
        out.push_str(&format!("{}\n", line.join(" | ")));
    }
    if let Some(source) = &transcript.source {
        let url = source.url.as_ref().map(|url| format!(", {url}")).unwrap_or_default();
        let retrieved = source.retrieved.as_ref().map(|date| format!(" (retrieved {date})")).unwrap_or_default();
        out.push_str(&format!("Source: {}{url}{retrieved}\n", source.name));
    }
    if let Some(licence) = &transcript.licence {
        out.push_str(&format!("Licence: {licence}\n"));
    }
    if let Some(description) = &transcript.description {
        out.push_str(&format!("{description}\n"));
    }
    let mut labels = Labels::of(transcript);
    for exchange in &transcript.exchanges {
        if let Some(heading) = &exchange.heading {
            out.push_str(&format!("\n{heading}\n"));
        }
        for turn in &exchange.turns {
            if let Some(label) = labels.label(turn) {
                out.push_str(&format!("\n{label}:\n"));
            }
            turn.paragraphs.iter().for_each(|paragraph| out.push_str(&format!("\n{}\n", paragraph.text)));
        }
    }
    out
}
