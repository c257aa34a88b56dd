//! Writes TEI P5 with the elements of `ParlaMint` for spoken parliamentary data.

use transcript::{Exchange, ParticipantKind, Transcript, Turn, TurnKind};

use super::xml::{DECLARATION, attribute, element, escaped, with_breaks};
use crate::own::xml::{exchange_frame, transcript_frame, turn_frame};

/// Returns a transcript as TEI. Processing instructions hold what the elements do not say.
pub(super) fn write(transcript: &Transcript) -> String {
    let mut body = timeline(transcript);
    for exchange in &transcript.exchanges {
        let id = format!("e.{}", exchange.id);
        body.push_str(&format!("{}\n<div{}>\n", exchange_frame(exchange), attribute("xml:id", Some(&id))));
        if let Some(heading) = &exchange.heading {
            body.push_str(&format!("{}\n", element("head", Some(heading))));
        }
        for (number, turn) in exchange.turns.iter().enumerate() {
            write_turn(&mut body, exchange, number, turn);
        }
        body.push_str("</div>\n");
    }
    format!(
        "{DECLARATION}{}\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"{}{}>\n{}<text>\n<body>\n{body}</body>\n</text>\n</TEI>\n",
        transcript_frame(transcript),
        attribute("xml:id", Some(&format!("t.{}", transcript.id))),
        attribute("xml:lang", Some(&transcript.language)),
        header(transcript),
    )
}

/// The kinds of turns, to which the turns point.
const KINDS: &str = "<encodingDesc><classDecl><taxonomy>\
<category xml:id=\"question\"><catDesc>question</catDesc></category>\
<category xml:id=\"answer\"><catDesc>answer</catDesc></category>\
<category xml:id=\"statement\"><catDesc>statement</catDesc></category>\
</taxonomy></classDecl></encodingDesc>";

fn header(transcript: &Transcript) -> String {
    let source = transcript.source.as_ref();
    let name = source.map(|source| source.name.as_str());
    let licence = transcript.licence.as_deref().map(|licence| {
        let target = attribute("target", Some(licence).filter(|it| it.starts_with("http")));
        format!("<availability><licence{target}>{}</licence></availability>", escaped(licence))
    });
    let address = source.and_then(|it| it.url.as_deref());
    let address = address.map(|url| format!("<idno type=\"URI\">{}</idno>", escaped(url))).unwrap_or_default();
    let when =
        |date: Option<&str>| date.map(|date| format!("<date{}/>", attribute("when", Some(date)))).unwrap_or_default();
    let retrieved = when(source.and_then(|it| it.retrieved.as_deref()));
    let place = transcript.place.as_deref().map(|it| format!("<name type=\"place\">{}</name>", escaped(it)));
    let setting = format!("{}{}", place.unwrap_or_default(), when(transcript.date.as_deref()));
    let setting = if setting.is_empty() { "<p/>".to_owned() } else { format!("<setting>{setting}</setting>") };
    let description = transcript.description.as_deref();
    let description =
        description.map(|it| format!("<abstract>{}</abstract>\n", element("p", Some(it)))).unwrap_or_default();
    let event = transcript.event.as_deref();
    let event = event.map(|it| format!("<title type=\"main\">{}</title>", escaped(it))).unwrap_or_default();
    format!(
        "<teiHeader>\n<fileDesc>\n<titleStmt>{event}<title type=\"sub\">{}</title></titleStmt>\n\
         <publicationStmt>{}{}</publicationStmt>\n<sourceDesc><bibl>{}{address}{retrieved}</bibl></sourceDesc>\n</fileDesc>\n{KINDS}\n\
         <profileDesc>\n{description}<langUsage><language{}/></langUsage>\n<settingDesc>{setting}</settingDesc>\n{}</profileDesc>\n</teiHeader>\n",
        escaped(&transcript.title),
        element("authority", Some(name.unwrap_or_default())),
        licence.unwrap_or_default(),
        element("title", Some(name.unwrap_or(&transcript.title))),
        attribute("ident", Some(&transcript.language)),
        participants(transcript),
    )
}

fn participants(transcript: &Transcript) -> String {
    let mut persons = String::new();
    let mut outlets = String::new();
    for participant in &transcript.participants {
        let id = attribute("xml:id", Some(&format!("who.{}", participant.id)));
        let name = participant.name.as_str();
        let organisation = element("orgName", participant.affiliation.as_deref());
        let role = element("roleName", participant.role.as_deref());
        let both = format!("{role}{organisation}");
        let affiliation = if both.is_empty() { both } else { format!("<affiliation>{both}</affiliation>") };
        match participant.kind {
            ParticipantKind::Person => {
                persons.push_str(&format!("<person{id}>{}{affiliation}</person>\n", element("persName", Some(name))));
            }
            ParticipantKind::Outlet => {
                outlets.push_str(&format!("<org{id}>{}</org>\n", element("orgName", Some(name))));
            }
        }
    }
    let list = |tag: &str, items: String| if items.is_empty() { items } else { format!("<{tag}>\n{items}</{tag}>\n") };
    let lists = list("listPerson", persons) + &list("listOrg", outlets);
    if lists.is_empty() { lists } else { format!("<particDesc>\n{lists}</particDesc>\n") }
}

/// Returns the times at which turns start and end, in seconds from the start of the recording.
fn timeline(transcript: &Transcript) -> String {
    let mut points = String::new();
    for exchange in &transcript.exchanges {
        for (number, turn) in exchange.turns.iter().enumerate() {
            for (edge, time) in [("start", turn.start), ("end", turn.end)] {
                if let Some(time) = time {
                    let id = point(exchange, number, edge);
                    points.push_str(&format!("<when xml:id=\"{id}\" interval=\"{time}\" since=\"#t0\"/>\n"));
                }
            }
        }
    }
    if points.is_empty() {
        return points;
    }
    format!("<timeline unit=\"s\" origin=\"#t0\">\n<when xml:id=\"t0\"/>\n{points}</timeline>\n")
}

/// Returns the id of the point in time at which a turn starts or ends.
fn point(exchange: &Exchange, number: usize, edge: &str) -> String {
    format!("e.{}.{}.{edge}", exchange.id, number + 1)
}

fn write_turn(out: &mut String, exchange: &Exchange, number: usize, turn: &Turn) {
    out.push_str(&format!("{}\n", turn_frame(turn)));
    let id = |paragraph: &str| attribute("xml:id", Some(&format!("e.{}.{paragraph}", exchange.id)));
    let lang = attribute("xml:lang", turn.language.as_deref());
    if turn.kind == TurnKind::Note {
        for paragraph in &turn.paragraphs {
            let text = with_breaks(&paragraph.text, "<lb/>");
            out.push_str(&format!("<note{}{lang}>{text}</note>\n", id(&paragraph.id)));
        }
        return;
    }
    let kind = match turn.kind {
        TurnKind::Question => "question",
        TurnKind::Answer => "answer",
        TurnKind::Statement | TurnKind::Note => "statement",
    };
    let who = turn.participant.as_ref().map(|id| format!("#who.{id}"));
    let edge = |edge: &str, time: Option<f64>| {
        let point = time.map(|_| format!("#{}", point(exchange, number, edge)));
        attribute(edge, point.as_deref())
    };
    let times = edge("start", turn.start) + &edge("end", turn.end);
    out.push_str(&format!("<u{}{times} ana=\"#{kind}\"{lang}>\n", attribute("who", who.as_deref())));
    for paragraph in &turn.paragraphs {
        let text = with_breaks(&paragraph.text, "<lb/>");
        out.push_str(&format!("<seg{}>{text}</seg>\n", id(&paragraph.id)));
    }
    out.push_str("</u>\n");
}
