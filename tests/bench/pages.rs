//! The peer: the same text as a page of static HTML; and transcripts of any length.

use std::fmt::Write;

use transcript::{Exchange, Transcript, Turn};

/// Makes a transcript of this many turns by repeating the turns of another one.
pub(crate) fn long(of: &Transcript, turns: usize) -> Transcript {
    let pairs: Vec<_> = of.exchanges.iter().filter(|it| it.turns.len() >= 2).map(|it| it.turns[..2].to_vec()).collect();
    let exchanges = (0..turns / 2).map(|index| Exchange {
        id: format!("e{}", index + 1),
        heading: None,
        turns: pairs[index % pairs.len()].clone(),
        ..of.exchanges[0].clone()
    });
    Transcript { id: "long".into(), exchanges: exchanges.collect(), ..of.clone() }
}

/// Puts all turns of a transcript into one exchange.
pub(crate) fn in_one_exchange(of: &Transcript) -> Transcript {
    let mut turns: Vec<Turn> = of.exchanges.iter().flat_map(|it| it.turns.clone()).collect();
    for (number, paragraph) in turns.iter_mut().flat_map(|it| &mut it.paragraphs).enumerate() {
        paragraph.id = format!("p{}", number + 1);
    }
    let exchanges = vec![Exchange { turns, ..of.exchanges[0].clone() }];
    Transcript { id: "one".into(), exchanges, ..of.clone() }
}

/// Writes these exchanges as static HTML, in sections of fifty turns like the app.
pub(crate) fn html(transcript: &Transcript, exchanges: &[Exchange]) -> String {
    let mut html = format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title}</title><style>body {{ max-width: 38rem; margin: auto; font: 1.125rem/1.6 serif }} \
         section {{ content-visibility: auto; contain-intrinsic-block-size: auto 300rem }}</style><h1>{title}</h1>",
        transcript.language,
        title = escape(&transcript.title)
    );
    for section in exchanges.chunks(25) {
        html.push_str("<section>");
        for (turn, paragraph) in
            section.iter().flat_map(|it| &it.turns).flat_map(|it| it.paragraphs.iter().map(move |p| (it, p)))
        {
            let name =
                turn.participant.as_deref().and_then(|id| transcript.participant(id)).map_or("", |it| it.name.as_str());
            // Writing to a string does not fail.
            _ = write!(html, "<h3>{}</h3><p class=\"paragraph\">{}</p>", escape(name), escape(&paragraph.text));
        }
        html.push_str("</section>");
    }
    html
}

/// Writes the same as [`html`] without sections, because mark.js is made for plain pages.
pub(crate) fn plain(transcript: &Transcript, exchanges: &[Exchange]) -> String {
    html(transcript, exchanges).replace("<section>", "").replace("</section>", "")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
