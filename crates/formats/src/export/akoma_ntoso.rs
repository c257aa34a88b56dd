//! Writes Akoma Ntoso 3 (OASIS, Akoma Ntoso Version 1.0).

use transcript::{Exchange, ParticipantKind, Speakers, Transcript, Turn, TurnKind};

use super::xml::{DECLARATION, attribute, element, escaped, with_breaks};
use crate::own::xml::{exchange_frame, transcript_frame, turn_frame};
use crate::parliament::three_letters;

/// The day of works whose day is not known, which the standard asks for.
const NO_DAY: &str = "0001-01-01";

/// Returns a transcript as a debate in Akoma Ntoso. Processing instructions hold what the elements do not say.
pub(super) fn write(transcript: &Transcript) -> String {
    let mut body = String::new();
    let speakers = Speakers::of(&transcript.participants);
    for exchange in &transcript.exchanges {
        let id = attribute("eId", Some(&format!("e.{}", exchange.id)));
        let name = attribute("name", Some("exchange"));
        body.push_str(&format!("{}\n<debateSection{id}{name}>\n", exchange_frame(exchange)));
        if let Some(heading) = &exchange.heading {
            body.push_str(&format!("{}\n", element("heading", Some(heading))));
        }
        exchange.turns.iter().for_each(|turn| write_turn(&mut body, &speakers, exchange, turn));
        body.push_str("</debateSection>\n");
    }
    let date = attribute("date", transcript.date.as_deref().filter(|date| date.len() == 10));
    let dated = if date.is_empty() { String::new() } else { format!("<docDate{date}>{}</docDate>", &date[7..17]) };
    let title = escaped(&transcript.title);
    format!(
        "{DECLARATION}{}\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n<debate name=\"debate\">\n{}\
         <preface>\n<p><docTitle>{title}</docTitle> {dated}</p>\n</preface>\n<debateBody>\n{body}</debateBody>\n</debate>\n</akomaNtoso>\n",
        transcript_frame(transcript),
        meta(transcript),
    )
}

/// Returns the identification of the work and the list of who speaks.
fn meta(transcript: &Transcript) -> String {
    let language = &transcript.language;
    let code = three_letters(language).unwrap_or(language);
    let region = language.split('-').skip(1).find(|part| part.len() == 2).map(str::to_lowercase);
    let country = region.unwrap_or_else(|| "xx".to_owned());
    let day = transcript.date.as_deref().filter(|date| date.len() == 10).unwrap_or(NO_DAY);
    let work = format!("/akn/{country}/debateReport/{day}/{}", transcript.id);
    let level = |name: &str, uri: &str, rest: &str| {
        format!(
            "<{name}><FRBRthis value=\"{uri}\"/><FRBRuri value=\"{uri}\"/><FRBRdate date=\"{day}\" name=\"event\"/>\
             <FRBRauthor href=\"#source\"/>{rest}</{name}>\n"
        )
    };
    let source = transcript.source.as_ref().map_or("", |source| source.name.as_str());
    let mut references = format!(
        "<TLCOrganization eId=\"source\" href=\"/ontology/organization/source\"{}/>\n",
        attribute("showAs", Some(source))
    );
    for participant in &transcript.participants {
        let (tag, kind) = match participant.kind {
            ParticipantKind::Person => ("TLCPerson", "person"),
            ParticipantKind::Outlet => ("TLCOrganization", "organization"),
        };
        references.push_str(&format!(
            "<{tag} eId=\"who.{0}\" href=\"/ontology/{kind}/{0}\"{1}/>\n",
            participant.id,
            attribute("showAs", Some(&participant.name))
        ));
        if let Some(role) = &participant.role {
            references.push_str(&format!(
                "<TLCRole eId=\"role.{0}\" href=\"/ontology/role/{0}\"{1}/>\n",
                participant.id,
                attribute("showAs", Some(role))
            ));
        }
    }
    format!(
        "<meta>\n<identification source=\"#source\">\n{}{}{}</identification>\n<references source=\"#source\">\n{references}</references>\n</meta>\n",
        level("FRBRWork", &work, &format!("<FRBRcountry value=\"{country}\"/>")),
        level("FRBRExpression", &format!("{work}/{code}@"), &format!("<FRBRlanguage language=\"{code}\"/>")),
        level("FRBRManifestation", &format!("{work}/{code}@.xml"), ""),
    )
}

fn write_turn(out: &mut String, speakers: &Speakers<'_>, exchange: &Exchange, turn: &Turn) {
    out.push_str(&format!("{}\n", turn_frame(turn)));
    let lang = attribute("xml:lang", turn.language.as_deref());
    let paragraphs: String = turn
        .paragraphs
        .iter()
        .map(|paragraph| {
            let id = attribute("eId", Some(&format!("e.{}.{}", exchange.id, paragraph.id)));
            format!("<p{id}{lang}>{}</p>\n", with_breaks(&paragraph.text, "<br/>"))
        })
        .collect();
    let tag = match turn.kind {
        TurnKind::Question => "question",
        TurnKind::Answer => "answer",
        TurnKind::Statement => "speech",
        TurnKind::Note => {
            out.push_str(&format!("<other>\n{paragraphs}</other>\n"));
            return;
        }
    };
    let participant = speakers.of_turn(turn);
    // The standard asks who speaks, also where the record does not say.
    let by = participant.map_or_else(|| "#unknown".to_owned(), |it| format!("#who.{}", it.id));
    let role = participant.filter(|it| it.role.is_some()).map(|it| format!("#role.{}", it.id));
    let from = element("from", participant.map(|it| it.name.as_str()));
    let (by, role) = (attribute("by", Some(&by)), attribute("as", role.as_deref()));
    out.push_str(&format!("<{tag}{by}{role}>\n{from}\n{paragraphs}</{tag}>\n"));
}
