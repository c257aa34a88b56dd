//! Writes Word files (ECMA-376, WordprocessingML).

use transcript::{Direction, Transcript, TurnKind, language};

use super::label::Labels;
use super::parts::{Part, archive};
use super::xml::{DECLARATION, attribute, element, escaped};

/// The namespace of the text.
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of the relations between parts of a file, and of those in the text.
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Returns a transcript as a Word file. Titles, headings, speakers and notes have styles, so that a publisher can change how they look
/// in one place; pages have numbers.
pub(super) fn write(transcript: &Transcript) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml")], true)),
        ("docProps/core.xml", properties(transcript)),
        ("word/_rels/document.xml.rels", relations(&[("styles", "styles.xml"), ("footer", "footer1.xml")], false)),
        ("word/document.xml", document(transcript)),
        ("word/styles.xml", styles(&transcript.language)),
        ("word/footer1.xml", footer()),
    ];
    archive(&parts.map(|(name, text)| (name.to_owned(), format!("{DECLARATION}{text}")) as Part), &[])
}

fn content_types() -> String {
    let types = [
        ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
        ("word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"),
        ("word/footer1.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ];
    let overrides: String =
        types.iter().map(|(part, kind)| format!("<Override PartName=\"/{part}\" ContentType=\"{kind}\"/>")).collect();
    format!(
        "<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{overrides}</Types>"
    )
}

/// Returns the relations of a part, or of the whole file with its properties. They are named `r1`, `r2` and so on.
fn relations(to: &[(&str, &str)], has_properties: bool) -> String {
    let mut out = format!("<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (index, (kind, target)) in to.iter().enumerate() {
        let id = index + 1;
        out.push_str(&format!("<Relationship Id=\"r{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>"));
    }
    if has_properties {
        let kind = format!("{PACKAGE}/relationships/metadata/core-properties");
        out.push_str(&format!("<Relationship Id=\"core\" Type=\"{kind}\" Target=\"docProps/core.xml\"/>"));
    }
    out + "</Relationships>"
}

fn properties(transcript: &Transcript) -> String {
    let source = transcript.source.as_ref().map(|source| source.name.as_str());
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         {}{}{}{}</cp:coreProperties>",
        element("dc:title", Some(&transcript.title)),
        element("dc:creator", source),
        element("dc:description", transcript.description.as_deref()),
        element("dc:language", Some(&transcript.language)),
    )
}

/// Returns the styles. Their names are those that Word shows in the reader's own language.
fn styles(language: &str) -> String {
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        let base = if id == "Normal" { "" } else { "<w:basedOn w:val=\"Normal\"/>" };
        let next = if id == "Note" || id == "Normal" { "" } else { "<w:next w:val=\"Normal\"/>" };
        let default = if id == "Normal" { " w:default=\"1\"" } else { "" };
        format!(
            "<w:style w:type=\"paragraph\"{default} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{base}{next}<w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let bold =
        |half_points: u32| format!("<w:b/><w:bCs/><w:sz w:val=\"{half_points}\"/><w:szCs w:val=\"{half_points}\"/>");
    let spaced = |before: u32, after: u32| format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>");
    let styles = [
        style("Normal", "Normal", &spaced(0, 120), "<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>"),
        style("Title", "Title", &spaced(0, 120), &bold(36)),
        style("Subtitle", "Subtitle", &spaced(0, 60), "<w:color w:val=\"555555\"/>"),
        style(
            "Heading1",
            "heading 1",
            &format!("<w:keepNext/>{}<w:outlineLvl w:val=\"0\"/>", spaced(360, 120)),
            &bold(28),
        ),
        style("Speaker", "Speaker", &format!("<w:keepNext/>{}", spaced(240, 40)), "<w:b/><w:bCs/>"),
        style("Note", "Note", &spaced(120, 120), "<w:i/><w:iCs/>"),
    ];
    let lang = lang(language);
    format!(
        "<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>{lang}</w:rPr></w:rPrDefault></w:docDefaults>{}</w:styles>",
        styles.concat()
    )
}

/// Returns the number of the page, in the middle.
fn footer() -> String {
    format!(
        "<w:ftr xmlns:w=\"{MAIN}\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r>\
         </w:fldSimple></w:p></w:ftr>"
    )
}

fn document(transcript: &Transcript) -> String {
    let mut body = String::new();
    let language = transcript.language.as_str();
    let mut add = |style: &str, text: &str, tag: &str| body.push_str(&paragraph(style, text, tag, language));
    add("Title", &transcript.title, language);
    let facts = [&transcript.event, &transcript.date, &transcript.place].into_iter().flatten();
    let facts: Vec<&str> = facts.map(String::as_str).collect();
    if !facts.is_empty() {
        add("Subtitle", &facts.join(" · "), language);
    }
    if let Some(source) = &transcript.source {
        let parts = [Some(&source.name), source.url.as_ref(), source.retrieved.as_ref()];
        add("Subtitle", &parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · "), language);
    }
    let about = [&transcript.licence, &transcript.description].into_iter().flatten();
    about.for_each(|text| add("Subtitle", text, language));
    let mut labels = Labels::of(transcript);
    for exchange in &transcript.exchanges {
        if let Some(heading) = &exchange.heading {
            add("Heading1", heading, language);
        }
        for turn in &exchange.turns {
            if let Some(label) = labels.label(turn) {
                add("Speaker", &format!("{label}:"), language);
            }
            let style = if turn.kind == TurnKind::Note { "Note" } else { "Normal" };
            let tag = turn.language.as_deref().unwrap_or(language);
            turn.paragraphs.iter().for_each(|paragraph| add(style, &paragraph.text, tag));
        }
    }
    format!(
        "<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><w:body>{body}\
         <w:sectPr><w:footerReference w:type=\"default\" r:id=\"r2\"/></w:sectPr></w:body></w:document>"
    )
}

/// Returns a paragraph with a style, in the language `tag` of a file in the language `main`. A line feed is a line break.
fn paragraph(style: &str, text: &str, tag: &str, main: &str) -> String {
    let is_rtl = language::direction(tag) == Direction::Rtl;
    let (bidi, rtl) = if is_rtl { ("<w:bidi/>", "<w:rtl/>") } else { ("", "") };
    let line = |line: &str| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(line));
    let text = text.split('\n').map(line).collect::<Vec<_>>().join("<w:br/>");
    let lang = if tag == main { String::new() } else { lang(tag) };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr><w:r><w:rPr>{rtl}{lang}</w:rPr>{text}</w:r></w:p>")
}

/// Returns the language of a run. Word keeps three: one for each group of scripts.
fn lang(tag: &str) -> String {
    let names = ["w:val", "w:eastAsia", "w:bidi"];
    format!("<w:lang{}/>", names.map(|name| attribute(name, Some(tag))).concat())
}
