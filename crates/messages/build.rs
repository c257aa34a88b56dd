//! Turns `languages/*.ftl` into constants and functions in Rust, one for each text, and into one compact file for each language.
//! Fails, and lists every fault, if a language lacks a text, a value or a plural form.

#![allow(unreachable_pub, dead_code, reason = "the build uses a part of a module of the crate")]
#![allow(clippy::expect_used, reason = "a build that cannot go on stops with a text")]

#[path = "src/plural.rs"]
mod plural;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use plural::{Form, forms};

/// The language in which the interface is written first. It says which texts there are, and which values stand in them.
const FIRST: &str = "en";

/// The value that chooses the plural form.
const COUNT: &str = "count";

/// One text: its forms, in the order of [`forms`]. A text without a count has one form.
struct Text {
    /// The part of the interface, from the last line `## part`.
    part: String,
    key: String,
    comment: String,
    forms: Vec<String>,
    has_plural: bool,
}

/// The parts of a text: letters, and the names of values.
enum Piece {
    Letters(String),
    Value(String),
}

fn main() {
    println!("cargo::rerun-if-changed=languages");
    println!("cargo::rerun-if-changed=src/plural.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut faults = Vec::new();
    let first = read(FIRST, &[], &mut faults);
    let mut tags: Vec<String> = fs::read_dir("languages")
        .expect("the folder of languages")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".ftl").map(str::to_owned))
        .collect();
    tags.sort();
    let mut list = String::new();
    for tag in tags.iter().filter(|tag| *tag != FIRST) {
        let texts = read(tag, &first, &mut faults);
        let file = out.join(format!("{tag}.txt"));
        fs::write(&file, compact(&first, &texts)).expect("the output folder can be written");
        writeln!(list, "    (\"{tag}\", include_str!({file:?})),").expect("text grows");
    }
    assert!(faults.is_empty(), "the texts of the interface have faults:\n{}", faults.join("\n"));
    let list = format!(
        "/// The other languages: each tag, and its file.\n#[cfg(feature = \"every-language\")]\nconst OTHERS: &[(&str, &str)] = &[\n{list}];\n"
    );
    fs::write(out.join("others.rs"), list).expect("the output folder can be written");
    fs::write(out.join("texts.rs"), rust(&first)).expect("the output folder can be written");
}

/// Reads the file of a language. `first` has the texts that it must have, or nothing for the first language itself.
fn read(tag: &str, first: &[Text], faults: &mut Vec<String>) -> Vec<Text> {
    let path = Path::new("languages").join(format!("{tag}.ftl"));
    let source = fs::read_to_string(&path).expect("the file of a language");
    let resource: Resource<&str> = match fluent_syntax::parser::parse(source.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            faults.extend(errors.iter().map(|error| format!("{tag}: {error}")));
            return Vec::new();
        }
    };
    let mut part = "shared".to_owned();
    let mut texts: Vec<Text> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => part = comment.content.concat().trim().to_owned(),
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let comment = message.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default();
                let Some(pattern) = &message.value else { continue };
                let mut fault = |what: String| faults.push(format!("{tag}: {key} {what}"));
                let (forms, has_plural) = read_forms(tag, pattern, &mut fault);
                texts.push(Text { part: part.clone(), key, comment, forms, has_plural });
            }
            Entry::Comment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => faults.push(format!("{tag}: something that is no text")),
        }
    }
    compare(tag, first, &texts, faults);
    texts
}

/// Reports what a language lacks, or has too much, beside the first.
fn compare(tag: &str, first: &[Text], texts: &[Text], faults: &mut Vec<String>) {
    let by_key: BTreeMap<&str, &Text> = texts.iter().map(|text| (text.key.as_str(), text)).collect();
    for wanted in first {
        let Some(text) = by_key.get(wanted.key.as_str()) else {
            faults.push(format!("{tag}: {} is missing", wanted.key));
            continue;
        };
        if text.has_plural != wanted.has_plural {
            faults.push(format!("{tag}: {} has plural forms in one language only", wanted.key));
        }
        for form in &text.forms {
            for name in values(wanted).iter().filter(|name| !wanted.has_plural || *name != COUNT) {
                if !form.contains(&format!("{{{name}}}")) {
                    faults.push(format!("{tag}: {} lacks {{ ${name} }}", wanted.key));
                }
            }
        }
        for name in values(text).iter().filter(|name| !values(wanted).contains(name)) {
            faults.push(format!("{tag}: {} has {{ ${name} }}, which the first language has not", wanted.key));
        }
    }
    if !first.is_empty() {
        let extra = texts.iter().filter(|text| first.iter().all(|wanted| wanted.key != text.key));
        faults.extend(extra.map(|text| format!("{tag}: {} is not in the first language", text.key)));
    }
}

/// Reads a text, with the names of its values in braces.
fn read_forms(tag: &str, pattern: &Pattern<&str>, fault: &mut impl FnMut(String)) -> (Vec<String>, bool) {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    {
        if !matches!(selector, InlineExpression::VariableReference { id } if id.name == COUNT) {
            fault(format!("chooses by something other than ${COUNT}"));
        }
        let named: BTreeMap<&str, String> = variants
            .iter()
            .map(|variant| match variant.key {
                VariantKey::Identifier { name } => (name, text_of(&variant.value, fault)),
                VariantKey::NumberLiteral { value } => (value, text_of(&variant.value, fault)),
            })
            .collect();
        let wanted: Vec<&str> = forms(tag).iter().map(|form| name_of(*form)).collect();
        if named.keys().any(|name| !wanted.contains(name)) {
            fault(format!("has forms other than {}", wanted.join(", ")));
        }
        let forms = wanted.iter().map(|name| match named.get(name) {
            Some(text) => text.clone(),
            None => {
                fault(format!("lacks the form [{name}]"));
                String::new()
            }
        });
        return (forms.collect(), true);
    }
    (vec![text_of(pattern, fault)], false)
}

fn name_of(form: Form) -> &'static str {
    match form {
        Form::Zero => "zero",
        Form::One => "one",
        Form::Two => "two",
        Form::Few => "few",
        Form::Many => "many",
        Form::Other => "other",
    }
}

fn text_of(pattern: &Pattern<&str>, fault: &mut impl FnMut(String)) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(value);
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => text.push_str(&format!("{{{}}}", id.name)),
            PatternElement::Placeable { .. } => fault("has something in braces that is no value".to_owned()),
        }
    }
    if text.contains(['\n', '\t']) {
        fault("has more than one line".to_owned());
    }
    if text.contains(['<', '>', '&']) {
        fault("has signs of markup".to_owned());
    }
    text
}

/// Returns the names of the values of a text, in the order in which they come first.
fn values(text: &Text) -> Vec<String> {
    let mut names = Vec::new();
    for piece in text.forms.iter().flat_map(|form| pieces(form)) {
        if let Piece::Value(name) = piece
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

fn pieces(form: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = form;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, at)| Some((before, at.split_once('}')?)))
    {
        pieces.push(Piece::Letters(before.to_owned()));
        pieces.push(Piece::Value(name.to_owned()));
        rest = after;
    }
    pieces.push(Piece::Letters(rest.to_owned()));
    pieces
}

/// Writes a text as it is stored: forms with a tab between them, the count as `{#}`, other values as `{0}`, `{1}` by their places
/// in the first language.
fn stored(first: &Text, forms: &[String]) -> String {
    let names: Vec<String> = values(first).into_iter().filter(|name| !first.has_plural || name != COUNT).collect();
    let stored = forms.iter().map(|form| {
        let pieces = pieces(form).into_iter().map(|piece| match piece {
            Piece::Letters(letters) => letters,
            Piece::Value(name) if name == COUNT && first.has_plural => "{#}".to_owned(),
            Piece::Value(name) => {
                format!("{{{}}}", names.iter().position(|it| *it == name).unwrap_or_default())
            }
        });
        pieces.collect::<String>()
    });
    stored.collect::<Vec<_>>().join("\t")
}

/// Writes the file of a language: the fingerprint, then a line for each text, in the order of the first language.
fn compact(first: &[Text], texts: &[Text]) -> String {
    let by_key: BTreeMap<&str, &Text> = texts.iter().map(|text| (text.key.as_str(), text)).collect();
    let line = |wanted: &Text| by_key.get(wanted.key.as_str()).map_or_else(String::new, |it| stored(wanted, &it.forms));
    let texts = first.iter().map(|wanted| line(wanted) + "\n");
    std::iter::once(fingerprint(first) + "\n").chain(texts).collect()
}

/// Returns a text that differs if texts came or went, or have other values. Two versions with the same one can use each other's files.
fn fingerprint(first: &[Text]) -> String {
    // FNV-1a, with 64 bits: it tells versions apart, and nobody gains by a collision.
    let words = first.iter().flat_map(|text| [text.key.clone(), values(text).join(" ")]);
    let hash = words
        .flat_map(|word| (word + "\n").into_bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// Writes the module of Rust with all texts: a constant for each text without values, and a function for each other.
fn rust(first: &[Text]) -> String {
    let mut parts: BTreeMap<&str, String> = BTreeMap::new();
    for (index, text) in first.iter().enumerate() {
        let key = text.key.strip_prefix(&format!("{}-", text.part)).unwrap_or(&text.key);
        let english = text.forms.last().map_or("", String::as_str);
        let comment =
            if text.comment.is_empty() { String::new() } else { format!("{}\n    ///\n    /// ", text.comment) };
        let doc = format!("    /// {comment}In English: `{english}`\n");
        let value = format!("Text {{ index: {index}, english: {:?} }}", stored(text, &text.forms));
        let names: Vec<String> = values(text).into_iter().filter(|name| !text.has_plural || name != COUNT).collect();
        let module = parts.entry(&text.part).or_default();
        module.push_str(&doc);
        if names.is_empty() && !text.has_plural {
            let name = key.replace('-', "_").to_uppercase();
            writeln!(module, "    pub const {name}: Text = {value};").expect("text grows");
        } else {
            let count = if text.has_plural { "count: usize, " } else { "" };
            let parameters: String = names.iter().map(|name| format!("{}: &str, ", name.replace('-', "_"))).collect();
            let arguments: Vec<String> = names.iter().map(|name| name.replace('-', "_")).collect();
            let count_argument = if text.has_plural { "Some(count)" } else { "None" };
            writeln!(
                module,
                "    pub fn {}({count}{parameters}) -> String {{\n        {value}.fill({count_argument}, &[{}])\n    }}",
                key.replace('-', "_"),
                arguments.join(", ")
            )
            .expect("text grows");
        }
    }
    let mut all =
        format!("/// The first line of a file of these texts.\nconst FINGERPRINT: &str = {:?};\n", fingerprint(first));
    for (part, module) in parts {
        let module = format!("    use super::Text;\n\n{module}");
        writeln!(all, "/// The texts of the part `{part}`.\n#[allow(unreachable_pub, reason = \"the modules of the crate pass most of them on\")]\npub(crate) mod {part} {{\n{module}}}").expect("text grows");
    }
    all
}
