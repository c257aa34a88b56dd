//! Shapes of captions.

use super::Shape;

/// Writes a time with a mark before its thousandths.
fn time(seconds: usize, mark: char) -> String {
    format!("{:02}:{:02}:{:02}{mark}000", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Writes a cue of a second.
fn cue(number: usize, mark: char, text: &str) -> String {
    format!("{} --> {}\n{text}\n\n", time(number, mark), time(number + 1, mark))
}

const CUE: &str = "\n00:00:01.000 --> 00:00:02.000\nIt is.\n";

const fn vtt(name: &'static str, unit: fn(usize) -> String) -> Shape {
    Shape { head: "WEBVTT\n\n", ..Shape::new(name, "a.vtt", unit) }
}

pub(super) const SHAPES: &[Shape] = &[
    vtt("cues", |n| cue(n, '.', "It is.")),
    vtt("cues of distinct voices", |n| cue(n, '.', &format!("<v Ann Lee{n}>It is.</v>"))),
    vtt("cues of two voices", |n| cue(n, '.', &format!("<v {}>It is.</v>", ["Ann", "Bo"][n % 2]))),
    vtt("cues with labels", |n| cue(n, '.', &format!("{}: It is.", ["Ann Lee", "Bo Roe"][n % 2]))),
    vtt("rolling cues", |n| cue(n, '.', &format!("line {n}\nline {}", n + 1))),
    vtt("cues that repeat", |n| cue(n, '.', "It is so.")),
    vtt("cues at one time", |_| cue(1, '.', "It is.")),
    vtt("cues backwards", |n| cue(99_000 - n, '.', "It is.")),
    Shape { tail: CUE, ..vtt("comments of captions", |n| format!("NOTE comment {n}\n\n")) },
    Shape { tail: CUE, ..vtt("styles of captions", |_| "STYLE\n::cue { color: red }\n\n".to_owned()) },
    Shape { head: "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", ..vtt("lines of a cue", |n| format!("line {n}\n")) },
    Shape {
        head: "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n",
        ..vtt("tags of a cue", |_| "<c.a><i>it</i></c> ".to_owned())
    },
    Shape { head: "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", ..vtt("open tags of a cue", |_| "<c".to_owned()) },
    Shape { head: "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", ..vtt("voices of a cue", |n| format!("<v Ann{n}>it ")) },
    Shape { head: "WEBVTT\n", tail: CUE, ..vtt("fields of captions", |n| format!("Key{n}: value\n")) },
    Shape::new("subtitles", "a.srt", |n| format!("{}\n{}", n + 1, cue(n, ',', "It is."))),
    Shape::new("subtitles with dashes", "a.srt", |n| format!("{}\n{}", n + 1, cue(n, ',', "- It is.\n- It is not."))),
    Shape {
        head: "1\n00:00:01,000 --> 00:00:02,000\nIt is.\n\n",
        ..Shape::new("numbers without subtitles", "a.srt", |n| format!("{n}\n\n"))
    },
];
