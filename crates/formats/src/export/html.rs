//! Writes pages: HTML by itself, and the same elements as XHTML for [`epub`](super::epub).

use transcript::{Exchange, Transcript, Turn, TurnKind, language};

use super::label::Labels;
use super::xml::{attribute, element, escaped, name, with_breaks};

/// The style of a page, for the screen and for paper.
pub(super) const STYLE: &str = "\
body{max-width:40rem;margin:2rem auto;padding:0 1rem;line-height:1.5}\
h1,h2{line-height:1.25;break-after:avoid}\
.about{font-size:.9rem;margin:.25rem 0}\
.speaker{font-weight:bold;margin:1.5rem 0 0;break-after:avoid}\
.speaker+p{margin-top:.25rem}\
.question{border-inline-start:.25rem solid #888;padding-inline-start:1rem}\
.note{font-style:italic}";

/// Returns a transcript as a page that needs nothing else. Each exchange and each paragraph has an id, so that others can link to it.
pub(super) fn write(transcript: &Transcript) -> String {
    let body = format!("{}{}", header(transcript), exchanges(&transcript.exchanges, &mut Labels::of(transcript)));
    let head = format!(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>{STYLE}</style>\n",
        escaped(&transcript.title)
    );
    format!(
        "<!DOCTYPE html>\n<html{}>\n<head>\n{head}</head>\n<body>\n{body}</body>\n</html>\n",
        lang(&transcript.language)
    )
}

/// Returns the attributes for a language, and for the direction of its text.
pub(super) fn lang(tag: &str) -> String {
    attribute("lang", Some(tag)) + &attribute("dir", Some(language::direction(tag).as_str()))
}

/// Returns the title of a transcript, and what is known about it.
pub(super) fn header(transcript: &Transcript) -> String {
    let facts: Vec<String> = [&transcript.event, &transcript.date, &transcript.place]
        .into_iter()
        .flatten()
        .map(|fact| escaped(fact).into_owned())
        .collect();
    let source = transcript.source.as_ref().map(|source| {
        let name = escaped(&source.name);
        let link = source.link().map(|url| format!("<a{}>{name}</a>", attribute("href", Some(url))));
        let retrieved = element("time", source.retrieved.as_deref());
        format!("{} {retrieved}", link.unwrap_or_else(|| name.into_owned()))
    });
    let licence = transcript.licence.as_deref().map(|licence| escaped(licence).into_owned());
    let description = transcript.description.as_deref().map(|text| with_breaks(text, "<br/>"));
    let facts = Some(facts.join(" · ")).filter(|facts| !facts.is_empty());
    let lines = [facts, source, licence, description].into_iter().flatten();
    let lines: String = lines.map(|line| format!("<p class=\"about\">{}</p>\n", line.trim())).collect();
    format!("<header>\n{}\n{lines}</header>\n", element("h1", Some(&transcript.title)))
}

/// Returns exchanges as sections.
pub(super) fn exchanges<'t>(exchanges: &'t [Exchange], labels: &mut Labels<'t>) -> String {
    let mut out = String::new();
    for exchange in exchanges {
        out.push_str(&format!("<section{}>\n", attribute("id", Some(&name(&exchange.id)))));
        if let Some(heading) = &exchange.heading {
            out.push_str(&format!("{}\n", element("h2", Some(heading))));
        }
        for turn in &exchange.turns {
            write_turn(&mut out, exchange, turn, labels.label(turn));
        }
        out.push_str("</section>\n");
    }
    out
}

fn write_turn(out: &mut String, exchange: &Exchange, turn: &Turn, label: Option<String>) {
    let kind = match turn.kind {
        TurnKind::Question => "question",
        TurnKind::Answer => "answer",
        TurnKind::Statement => "statement",
        TurnKind::Note => "note",
    };
    out.push_str(&format!("<div class=\"{kind}\">\n"));
    if let Some(label) = label {
        out.push_str(&format!("<p class=\"speaker\"><b>{}:</b></p>\n", escaped(&label)));
    }
    let lang = turn.language.as_deref().map(lang).unwrap_or_default();
    for paragraph in &turn.paragraphs {
        let id = format!("{}.{}", name(&exchange.id), paragraph.id);
        out.push_str(&format!(
            "<p{}{lang}>{}</p>\n",
            attribute("id", Some(&id)),
            with_breaks(&paragraph.text, "<br/>")
        ));
    }
    out.push_str("</div>\n");
}
