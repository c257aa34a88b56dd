//! Shapes of documents.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::Shape;

const fn rtf(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape {
        head: "{\\rtf1\\ansi Ann Lee: Is it?\\par\nBo Roe: It is.\\par\n",
        tail: "}",
        ..Shape::new(name, "a.rtf", unit)
    }
}

const fn docx(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape {
        head: "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Ann Lee: It is.</w:t></w:r></w:p>\n",
        tail: "</w:body></w:document>",
        wrap: |text| zipped(&[("word/document.xml", text)]),
        ..Shape::new(name, "a.docx", unit)
    }
}

const fn odt(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape {
        head: "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>Ann Lee: It is.</text:p>\n",
        tail: "</office:text></office:body></office:document-content>",
        wrap: |text| zipped(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", text)]),
        ..Shape::new(name, "a.odt", unit)
    }
}

/// Packs files.
fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        // Writing into memory does not fail.
        _ = zip.start_file(*name, options);
        _ = zip.write_all(text.as_bytes());
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

pub(super) const SHAPES: &[Shape] = &[
    rtf("paragraphs of RTF", |n| format!("Ann Lee{n}: It is.\\par\n")),
    rtf("groups of RTF", |_| "{\\b a}".to_owned()),
    rtf("nested groups of RTF", |_| "{\\b a".to_owned()).refused(),
    rtf("closing groups of RTF", |_| "}".to_owned()),
    rtf("footnotes of RTF", |_| "a{\\footnote b}\\par\n".to_owned()),
    rtf("rows of RTF", |n| format!("\\trowd\\intbl Ann{n}\\cell It is.\\cell\\row\n")),
    rtf("characters of RTF", |_| "\\u233?\\'e9".to_owned()),
    rtf("words of RTF", |_| "\\a1".to_owned()),
    docx("paragraphs of Word", |n| format!("<w:p><w:r><w:t>Ann Lee{n}: It is.</w:t></w:r></w:p>\n")),
    docx("runs of Word", |_| "<w:r><w:t>a</w:t></w:r>".to_owned()),
    docx("rows of Word", |n| {
        format!(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ann{n}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>It is.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n"
        )
    }),
    docx("nested tables of Word", |_| "<w:tbl><w:tr><w:tc>".to_owned()).refused(),
    docx("footnotes of Word", |n| format!("<w:p><w:r><w:footnoteReference w:id=\"{n}\"/></w:r></w:p>")),
    odt("paragraphs of OpenDocument", |n| format!("<text:p>Ann Lee{n}: It is.</text:p>\n")),
    odt("spans of OpenDocument", |_| "<text:span>a</text:span>".to_owned()),
    odt("notes of OpenDocument", |_| {
        "<text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note></text:p>\n".to_owned()
    }),
    odt("nested lists of OpenDocument", |_| "<text:list><text:list-item>".to_owned()).refused(),
];
