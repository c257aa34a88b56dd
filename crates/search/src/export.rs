//! Writes hits for other programs: as a table, and as Markdown with citations.

use find::PassagePiece;
use written::{BYTE_ORDER_MARK, markdown_line, row};

use crate::hit::{Hit, HitPassage};

/// A hit with its full address.
pub type Cited = (Hit, String);

/// The names of the columns.
const HEADER: [&str; 7] = ["transcript", "date", "asked by", "answered by", "speaker", "passage", "address"];

/// Returns hits as a table with a row for each passage (RFC 4180), with a mark by which spreadsheets know UTF-8.
pub fn table(hits: &[Cited]) -> String {
    let mut out = format!("{BYTE_ORDER_MARK}{}", row(&HEADER.map(str::to_owned)));
    for (hit, address) in hits {
        for passage in &hit.passages {
            out.push_str(&row(&[
                hit.title.clone(),
                hit.date.clone().unwrap_or_default(),
                hit.asks.join("; "),
                hit.answers.join("; "),
                passage.speaker.clone().unwrap_or_default(),
                passage.pieces.iter().map(|piece| piece.text.as_str()).collect(),
                address.clone(),
            ]));
        }
    }
    out
}

/// Returns hits as Markdown: each passage as a quotation with its marks, and below it who said it, where and when, with a link.
pub fn citations(title: &str, hits: &[Cited]) -> String {
    let mut out = format!("# {}\n", markdown_line(title));
    for (hit, address) in hits {
        for passage in &hit.passages {
            out.push_str(&format!("\n> {}\n>\n> — {}\n", quotation(passage), source(hit, passage, address)));
        }
    }
    out
}

fn quotation(passage: &HitPassage) -> String {
    let space = |is_there: bool| if is_there { " " } else { "" };
    let piece = |piece: &PassagePiece| {
        // White space inside of the asterisks would keep them from being a mark.
        let (text, inner) = (piece.text.as_str(), piece.text.trim());
        let before = space(text.starts_with(char::is_whitespace));
        let after = space(!inner.is_empty() && text.ends_with(char::is_whitespace));
        let mark = if piece.term.is_some() && !inner.is_empty() { "**" } else { "" };
        format!("{before}{mark}{}{mark}{after}", markdown_line(inner))
    };
    passage.pieces.iter().map(piece).collect::<String>().trim().to_owned()
}

fn source(hit: &Hit, passage: &HitPassage, address: &str) -> String {
    // A full stop of an address may end it for some readers of Markdown, so it stands in angle brackets.
    let link = format!("[{}](<{}>)", markdown_line(&hit.title), address.replace('<', "%3C").replace('>', "%3E"));
    let speaker = passage.speaker.as_deref().map(markdown_line);
    let date = hit.date.as_deref().map(markdown_line);
    [speaker, Some(link), date].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited() -> Vec<Cited> {
        let piece = |text: &str, term| PassagePiece { text: text.into(), term };
        let passage = HitPassage {
            paragraph: "p1".into(),
            speaker: Some("Ann, Lee".into()),
            language: "en".into(),
            pieces: vec![
                piece("=The ", None),
                piece("quay", Some(0)),
                piece(" is *open* ", None),
                piece("now ", Some(1)),
            ],
        };
        let hit = Hit {
            transcript: "quay".into(),
            title: "The [quay]".into(),
            date: Some("2026-05-04".into()),
            language: "en".into(),
            exchange: "e1".into(),
            asks: vec!["Bo".into(), "Cy".into()],
            answers: vec!["Ann, Lee".into()],
            passages: vec![passage],
        };
        vec![(hit, "https://a.b/#/t/quay@e1?q=quay".into())]
    }

    #[test]
    fn a_table_has_a_row_for_each_passage_and_no_formula() {
        let expected = "\u{feff}transcript,date,asked by,answered by,speaker,passage,address\r\n\
            The [quay],2026-05-04,Bo; Cy,\"Ann, Lee\",\"Ann, Lee\",\"'=The quay is *open* now \",https://a.b/#/t/quay@e1?q=quay\r\n";
        assert_eq!(table(&cited()), expected);
    }

    #[test]
    fn citations_keep_marks_and_nothing_else_is_one() {
        let expected = "# quay\n\n> \\=The **quay** is \\*open\\* **now**\n>\n> — Ann, Lee, \
            [The \\[quay\\]](<https://a.b/#/t/quay@e1?q=quay>), 2026-05-04\n";
        assert_eq!(citations("quay", &cited()), expected);
    }
}
