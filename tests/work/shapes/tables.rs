//! Shapes of tables.

use super::Shape;

const fn csv(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape { head: "start,speaker,text\n", ..Shape::new(name, "a.csv", unit) }
}

pub(super) const SHAPES: &[Shape] = &[
    csv("rows", |n| format!("{n},Ann,It is.\n")),
    csv("rows of distinct speakers", |n| format!("{n},Ann{n},It is.\n")),
    csv("rows with quotes", |n| format!("{n},Ann,\"It \"\"is\"\",\nso.\"\n")),
    csv("rows backwards", |n| format!("{},Ann,It is.\n", 999_999 - n)),
    Shape { tail: "9,Ann,It is.\n", ..csv("rows without words", |n| format!("{n},Ann,\n")) },
    Shape { tail: "9,Ann,It is.\n", ..csv("short rows", |_| "1\n".to_owned()) }.refused(),
    Shape { head: "start,speaker,text\n9,Ann,It is.\n", ..csv("open quotes", |_| "\"".to_owned()) }.refused(),
    Shape { head: "speaker,text", tail: "\nAnn,It is.\n", ..csv("columns", |n| format!(",c{n}")) }.refused(),
    Shape { head: "start\tspeaker\ttext\n", ..Shape::new("rows with tabs", "a.tsv", |n| format!("{n}\tBo\tIt is.\n")) },
    Shape { head: "speaker,text\nAnn,\"", tail: "\"\n", ..csv("words of a cell", |_| "word ".to_owned()) },
];
