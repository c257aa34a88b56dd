//! Shapes of web pages and of the XML of parliaments.

use super::Shape;

const fn html(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape {
        head: "<!DOCTYPE html><html lang=\"en\"><title>A</title><body><p>Ann Lee: Is it?</p><p>Bo Roe: It is.</p>\n",
        tail: "</body></html>\n",
        ..Shape::new(name, "a.html", unit)
    }
}

const TEI: &str = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><profileDesc><particDesc><listPerson><person xml:id=\"a\"><persName>Ann</persName></person>";
const TEI_BODY: &str = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div><u who=\"#a\">It is.</u>\n";
const TEI_END: &str = "</div></body></text></TEI>\n";
const AKN: &str = "<akomaNtoso><debate><meta><references source=\"#\">";
const AKN_BODY: &str = "<akomaNtoso><debate><debateBody><debateSection><speech by=\"#a\"><p>It is.</p></speech>\n";
const AKN_END: &str = "</debateSection></debateBody></debate></akomaNtoso>\n";

const fn xml(name: &'static str, head: &'static str, unit: fn(usize) -> String, tail: &'static str) -> Shape {
    Shape { head, tail, ..Shape::new(name, "a.xml", unit) }
}

pub(super) const SHAPES: &[Shape] = &[
    html("paragraphs of a page", |_| "<p>Ann Lee: It is.</p>\n".to_owned()),
    html("labels of a page", |n| format!("<p><b>Ann{n}:</b> It is.</p>\n")),
    html("nested tags", |_| "<div>a".to_owned()).refused(),
    html("nested emphasis", |_| "<b>a".to_owned()).refused(),
    html("nested quotes of a page", |_| "<blockquote><p>a".to_owned()).refused(),
    html("nested lists of a page", |_| "<ul><li>a".to_owned()).refused(),
    html("closing tags", |_| "</b></p>".to_owned()),
    html("paragraphs with open emphasis", |n| format!("<p><b id={n}>a")).refused(),
    html("links of a page", |n| format!("<a href=\"{n}.html\">a{n}</a> ")),
    html("rows of a page", |n| format!("<table><tr><td>Ann{}</td><td>It is.</td></tr></table>\n", n % 9)),
    Shape {
        tail: "</table>",
        ..html("rows of one table", |n| {
            format!("{}<tr><td>Ann{n}</td><td>It is.</td></tr>\n", if n == 0 { "<table>" } else { "" })
        })
    },
    html("nested tables", |_| "<table><tr><td>a".to_owned()).refused(),
    html("terms of a page", |n| format!("<dl><dt>Ann{n}</dt><dd>It is.</dd></dl>\n")),
    html("scripts of a page", |_| "<script>a</script>\n".to_owned()),
    html("navigation of a page", |_| "<nav><a href=\"a\">a</a></nav>\n".to_owned()),
    html("breaks of a page", |_| "a<br>\n".to_owned()),
    html("headings of a page", |n| format!("<h2>Head {n}</h2><p>It is.</p>\n")),
    html("entities of a page", |_| "&amp;&eacute; ".to_owned()),
    html("comments of a page", |_| "<!-- a -->".to_owned()),
    html("attributes", |n| format!("{} a{n}=\"b\"", if n == 0 { "<p" } else { "" })).refused(),
    html("open tags of a page", |_| "<p ".to_owned()).refused(),
    Shape {
        head: "<html><head><title>A</title>",
        tail: "</head><body><p>Ann Lee: Is it?</p><p>Bo Roe: It is.</p></body></html>",
        ..html("metadata of a page", |n| format!("<meta name=\"a{n}\" content=\"b\">\n"))
    },
    xml("utterances of TEI", TEI_BODY, |n| format!("<u who=\"#a{n}\"><seg>It is.</seg></u>\n"), TEI_END),
    xml(
        "segments of TEI",
        "<TEI><text><body><u who=\"#a\">\n",
        |_| "<seg>It is.</seg>\n".to_owned(),
        "</u></body></text></TEI>\n",
    ),
    xml(
        "people of TEI",
        TEI,
        |n| format!("<person xml:id=\"a{n}\"><persName>Ann{n}</persName></person>\n"),
        "</listPerson></particDesc></profileDesc></teiHeader><text><body><u who=\"#a\">It is.</u></body></text></TEI>",
    ),
    xml("notes of TEI", TEI_BODY, |_| "<note>A note.</note>\n".to_owned(), TEI_END),
    xml(
        "divisions of TEI",
        TEI_BODY,
        |n| format!("<div><head>Head {n}</head><u who=\"#a\">It is.</u></div>\n"),
        TEI_END,
    ),
    xml("nested divisions of TEI", TEI_BODY, |_| "<div>".to_owned(), "").refused(),
    xml("entities of TEI", TEI_BODY, |n| format!("<u who=\"#a\">&a{n};</u>\n"), TEI_END),
    xml("comments of TEI", TEI_BODY, |_| "<!-- a -->\n".to_owned(), TEI_END),
    xml("speeches of Akoma Ntoso", AKN_BODY, |n| format!("<speech by=\"#a{n}\"><p>It is.</p></speech>\n"), AKN_END),
    xml(
        "names of Akoma Ntoso",
        AKN_BODY,
        |n| format!("<speech by=\"#a{n}\"><from>Ann{n}</from><p>It is.</p></speech>\n"),
        AKN_END,
    ),
    xml(
        "paragraphs of Akoma Ntoso",
        "<akomaNtoso><debate><debateBody><speech by=\"#a\">\n",
        |_| "<p>It is.</p>\n".to_owned(),
        "</speech></debateBody></debate></akomaNtoso>\n",
    ),
    xml(
        "people of Akoma Ntoso",
        AKN,
        |n| format!("<TLCPerson eId=\"a{n}\" showAs=\"Ann{n}\"/>\n"),
        "</references></meta><debateBody><speech by=\"#a1\"><p>It is.</p></speech></debateBody></debate></akomaNtoso>",
    ),
    xml(
        "sections of Akoma Ntoso",
        AKN_BODY,
        |n| {
            format!(
                "<debateSection><heading>Head {n}</heading><speech by=\"#a\"><p>It is.</p></speech></debateSection>\n"
            )
        },
        AKN_END,
    ),
    xml("nested sections of Akoma Ntoso", AKN_BODY, |_| "<debateSection>".to_owned(), "").refused(),
    xml("scenes of Akoma Ntoso", AKN_BODY, |_| "<scene>A bell rings.</scene>\n".to_owned(), AKN_END),
];
