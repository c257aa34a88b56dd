//! Shapes of files: each repeats one separate thing that an importer can meet many times.

use std::hint::black_box;

use formats::{Given, Page, import};

#[path = "shapes/captions.rs"]
mod captions;
#[path = "shapes/json.rs"]
mod json;
#[path = "shapes/labelled.rs"]
mod labelled;
#[path = "shapes/markup.rs"]
mod markup;
#[path = "shapes/tables.rs"]
mod tables;
#[path = "shapes/word.rs"]
mod word;

/// A kind of file: a head, a unit that is repeated, and a tail.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Names the part that is repeated.
    pub name: &'static str,
    /// The name of the file.
    pub file: &'static str,
    /// The text before the units.
    pub head: &'static str,
    /// The unit with a number, from 0.
    pub unit: fn(usize) -> String,
    /// The text after the units.
    pub tail: &'static str,
    /// Makes the bytes of a file of its text.
    pub wrap: fn(&str) -> Vec<u8>,
    /// The corrections that go with that many units, as JSON; empty if there are none.
    pub corrections: fn(usize) -> String,
    /// True if nobody can read it, so that the importer says why.
    pub is_refused: bool,
}

impl Shape {
    /// A shape without head, tail and corrections, in a file of text.
    pub const fn new(name: &'static str, file: &'static str, unit: fn(usize) -> String) -> Self {
        Self {
            name,
            file,
            head: "",
            unit,
            tail: "",
            wrap: |text| text.as_bytes().to_vec(),
            corrections: |_| String::new(),
            is_refused: false,
        }
    }

    /// The same, of a shape that the importer refuses.
    const fn refused(self) -> Self {
        Self { is_refused: true, ..self }
    }

    /// Makes a file of about that many bytes, before it is wrapped, and its corrections.
    pub fn file(&self, size: usize) -> (Vec<u8>, String) {
        let mut text = self.head.to_owned();
        let mut units = 0;
        while text.len() + self.tail.len() < size {
            text.push_str(&(self.unit)(units));
            units += 1;
        }
        text.push_str(self.tail);
        ((self.wrap)(&text), (self.corrections)(units))
    }
}

/// Imports a file of a shape, and writes the transcript as a library has it. Tells whether it could be read.
pub fn read(shape: &Shape, size: usize) -> bool {
    let (bytes, corrections) = shape.file(size);
    let corrections = serde_json::from_str(&corrections).unwrap_or_default();
    let given = Given { corrections, ..Given::default() };
    let imported = import(&[Page { name: shape.file, bytes: &bytes }], &given);
    imported.is_ok_and(|imported| {
        black_box((imported.transcript.validate(), transcript::json::write(&imported.transcript)));
        true
    })
}

/// Returns all shapes.
pub fn shapes() -> Vec<Shape> {
    [labelled::SHAPES, captions::SHAPES, json::SHAPES, tables::SHAPES, markup::SHAPES, word::SHAPES].concat()
}
