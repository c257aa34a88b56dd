//! Shapes of labelled text and Markdown.

use super::Shape;

const TALK: &str = "Ann Lee:\n\nIs it?\n\nBo Roe:\n\nIt is.\n\n";
const ENDS_WITH_TALK: &str = "\nAnn Lee:\n\nIs it?\n\nBo Roe:\n\nIt is.\n";

const fn text(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape { head: TALK, ..Shape::new(name, "a.txt", unit) }
}

const fn markdown(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape { head: TALK, ..Shape::new(name, "a.md", unit) }
}

/// A name of two words of letters, another for each number.
fn name(number: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    let (a, b, c, d) = (letter(number), letter(number / 26), letter(number / 676), letter(number / 17_576));
    format!("An{a}{b} Be{c}{d}{a}")
}

pub(super) const SHAPES: &[Shape] = &[
    text("questions and answers", |_| "Ann Lee:\n\nIs it so?\n\nBo Roe:\n\nIt is.\n\n".to_owned()),
    text("turns of a line", |_| "Ann Lee: It is.\nBo Roe: It is not.\n".to_owned()),
    text("words of one paragraph", |_| "word ".to_owned()),
    text("lines of one paragraph", |_| "a line of words\n".to_owned()),
    text("paragraphs of one turn", |n| format!("Paragraph {n} has words.\n\n")),
    text("distinct labels", |n| format!("{}:\n\nIt is.\n\n", name(n))),
    text("distinct labels in lines", |n| format!("{}: It is.\n", name(n))),
    text("distinct labels with roles", |n| format!("{}, Head of Quay {n}: It is.\n\n", name(n))),
    text("labels of one slug", |n| {
        format!("Ann {}Lee:\n\nIt is.\n\n", ["\u{301}", "'", "-", " "][n % 4].repeat(n % 50))
    }),
    text("labels of numbers", |n| format!("Speaker {n}:\n\nIt is.\n\n")),
    text("namesakes", |n| {
        format!("{}. Lee:\n\nIt is.\n\n", char::from(b'A' + (n % 26) as u8).to_string().repeat(1 + n / 26 % 4))
    }),
    text("surnames alone", |n| format!("{}:\n\nIt is.\n\nMr. Be{}:\n\nYes.\n\n", name(n), &name(n)[7..])),
    text("distinct outlets", |n| format!("{} Times:\n\nWhy?\n\nAnn Lee:\n\nSo.\n\n", name(n))),
    text("doubtful labels", |n| format!("It is.\n\n{}\n\nIt is so, and was.\n\n", name(n))),
    text("doubtful labels with colons", |n| format!("Note {n} of it: it is so, and it was.\n\n")),
    text("labels in brackets", |n| format!("[{}] It is.\n\n", name(n))),
    text("labels in capitals", |n| format!("{}: It is.\n\n", name(n).to_uppercase())),
    text("empty labels", |_| "Ann Lee:\n\n".to_owned()),
    text("labels in one line", |_| "Ann Lee: ".to_owned()),
    text("form feeds", |_| "\u{c}".to_owned()),
    text("form feeds between lines", |_| "It is.\n\u{c}\n".to_owned()),
    text("NUL bytes", |_| "a\0 ".to_owned()),
    text("invisible characters", |_| "a\u{200b}\u{202e} ".to_owned()),
    text("byte order marks", |_| "\u{feff}a ".to_owned()),
    text("control characters", |n| format!("{} ", char::from((n % 9) as u8))),
    text("page numbers", |n| format!("It is.\n\n{n}\n\n")),
    text("page numbers in words", |n| format!("It is.\n\nPage {n} of 9\n\n")),
    text("running heads", |n| format!("It is.\n\n\u{c}Minutes of the quay {n}\n\n")),
    text("line numbers", |n| format!("{:>3}  It is a line.\n", n % 25 + 1)),
    text("pagers", |_| "<  1  2  3  >\n\n".to_owned()),
    text("backward times", |n| format!("[{:02}:{:02}:00] Ann Lee: It is.\n\n", 23 - n % 24, 59 - n % 60)),
    text("times before lines", |n| format!("{}:{:02} It is.\n\n", n / 60, n % 60)),
    text("times after names", |n| {
        format!("Ann Lee  {}:{:02}\nIt is.\n\nBo Roe  {}:{:02}\nIt is.\n\n", n / 60, n % 60, n / 60, n % 60)
    }),
    Shape {
        head: "",
        tail: ENDS_WITH_TALK,
        ..text("times of day before the talk", |_| "text\n\n9:20 A.M. EST\n\n".to_owned())
    },
    Shape { head: "", tail: ENDS_WITH_TALK, ..text("notes before the talk", |_| "(Laughter.)\n\n".to_owned()) },
    Shape { head: "", tail: ENDS_WITH_TALK, ..text("lines before the talk", |n| format!("Line {n} of a list\n")) },
    text("stage directions", |_| "(Laughter.)\n\n".to_owned()),
    text("stage directions in lines", |_| "It is (laughter) so [applause]. ".to_owned()),
    text("rules of equals signs", |_| "===\n".to_owned()),
    text("rules of dashes", |_| "It is.\n\n-----\n\n".to_owned()),
    text("words cut by hyphens", |n| format!("a con-\nstruction{n} of the har-\nbour and ")),
    text("open brackets", |_| "(".to_owned()),
    text("open quotations", |_| "\u{201c}It is. ".to_owned()),
    text("quotations of talk", |_| "He said:\n\n\"Bo: It is.\"\n\n\"Ann: It is not.\"\n\n".to_owned()),
    text("bullets", |_| "- It is.\n".to_owned()),
    text("dashes of talk", |_| "— It is.\n— It is not.\n".to_owned()),
    text("questions in one paragraph", |_| "Is it? ".to_owned()),
    text("letters of questions and answers", |_| "Q. Is it?\nA. It is.\n".to_owned()),
    text("blank lines", |_| "\n".to_owned()),
    text("tabs", |_| "\t".to_owned()),
    text("carriage returns", |_| "It is.\r".to_owned()),
    text("emoji", |_| "\u{1f468}\u{200d}\u{1f469}".to_owned()),
    text("letters without spaces", |_| "\u{65e5}\u{672c}".to_owned()),
    text("combining marks", |_| "\u{301}".to_owned()),
    text("dates", |n| format!("March {}, 20{:02}\n\n", n % 28 + 1, n % 100)),
    text("headings in capitals", |n| format!("THE HARBOUR AND QUAY {n}\n\nIt is.\n\n")),
    Shape { head: "", ..text("a letter", |_| "a".to_owned()) }.refused(),
    Shape { head: "", ..text("colons", |_| ":".to_owned()) }.refused(),
    Shape { head: "", ..text("names alone", |n| format!("{}\n\n", name(n))) }.refused(),
    markdown("headings", |n| format!("## Head {n}\n\nIt is.\n\n")),
    markdown("headings underlined", |_| "Head\n====\n\nIt is.\n\n".to_owned()),
    markdown("nested quotes", |n| format!("{} It is.\n", "> ".repeat(n % 60 + 1))),
    markdown("quotes", |_| "> a\n".to_owned()),
    markdown("marks of quotes in a line", |_| ">".to_owned()),
    markdown("footnotes", |n| format!("It is.[^{n}]\n\n[^{n}]: A note.\n\n")),
    markdown("references of links", |n| format!("It [is][r{n}].\n\n[r{n}]: https://example.org/{n}\n\n")),
    markdown("links", |n| format!("[a](b{n}) *c* `d` **e** ")),
    markdown("open links", |_| "[a](".to_owned()),
    markdown("square brackets", |_| "[".to_owned()),
    markdown("images", |n| format!("![a](b{n}.png)\n\n")),
    markdown("asterisks", |_| "*a **b ".to_owned()),
    markdown("asterisks in a row", |_| "*".to_owned()),
    markdown("underscores", |_| "_a __b ".to_owned()),
    markdown("backquotes", |n| format!("{} ", "`".repeat(n % 90 + 1))),
    markdown("backslashes", |_| "\\".to_owned()),
    markdown("entities", |_| "&amp;&#233;&eacute; ".to_owned()),
    markdown("ampersands", |_| "&".to_owned()),
    markdown("tags", |_| "<b>a</b> ".to_owned()),
    markdown("open tags", |_| "<b ".to_owned()),
    markdown("comments", |_| "<!-- a -->\n\n".to_owned()),
    markdown("open comments", |_| "<!-- a ".to_owned()),
    markdown("bold labels", |n| format!("**{}:** It is.\n\n", name(n))),
    markdown("bold questions", |_| "**Is it?**\n\nIt is.\n\n".to_owned()),
    markdown("tables", |n| format!("| a{n} | b |\n")),
    markdown("fences", |_| "```\na\n```\n\n".to_owned()),
    Shape {
        head: "---\n",
        tail: "---\nAnn Lee: It is.\n",
        ..markdown("fields of front matter", |n| format!("key{n}: value\n"))
    },
    Shape {
        head: "---\n",
        tail: "---\nAnn Lee: It is.\n",
        ..markdown("one field of front matter", |_| "title: value\n".to_owned())
    },
    Shape {
        head: "---\nparticipants:\n",
        tail: "---\nAnn Lee: It is.\n",
        ..markdown("participants of front matter", |n| format!("  - name: {}\n    role: Head\n", name(n)))
    },
    Shape {
        head: "---\ntags: ",
        tail: "\n---\nAnn Lee: It is.\n",
        ..markdown("nested lists of front matter", |n| if n < 100 { "[".to_owned() } else { " ".to_owned() })
    }
    .refused(),
    Shape {
        head: "---\ntitle: x\n",
        tail: "---\nAnn Lee: It is.\n",
        ..markdown("anchors of front matter", |n| format!("k{n}: &a{n} [*a{n}]\n"))
    },
    Shape { head: "", tail: ENDS_WITH_TALK, ..markdown("fields before the talk", |n| format!("Key{n}: value\n")) },
    Shape { corrections: people, ..text("corrected people", |n| format!("{}:\n\nIt is.\n\n", name(n))) },
    Shape { corrections: labels, ..text("corrected labels", |n| format!("{}:\n\nIt is.\n\n", name(n))) },
];

/// Corrections of as many people as there are units.
fn people(units: usize) -> String {
    let people: Vec<String> = (0..units)
        .map(|n| {
            format!(
                r#"{{"name": "Person {}", "also": ["{}"], "role": "Head", "asks": {}}}"#,
                name(n),
                name(n),
                n % 2 == 0
            )
        })
        .collect();
    format!(r#"{{"people": [{}]}}"#, people.join(","))
}

/// Corrections of as many labels as there are units.
fn labels(units: usize) -> String {
    let names = |from: usize| (from..units).step_by(2).map(|n| format!("{:?}", name(n))).collect::<Vec<_>>().join(",");
    format!(r#"{{"labels": [{}], "not-labels": [{}]}}"#, names(0), names(1))
}
