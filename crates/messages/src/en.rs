//! Holds the English texts of the interface. The texts of one feature stand in the module of that feature; the texts here are
//! shared: names of exchanges and turns, counts, sizes, dates.

pub mod aloud;
pub mod app;
pub mod find;
pub mod library;
pub mod offline;
pub mod own;
pub mod reader;
pub mod search;
pub mod settings;

use transcript::{Coverage, Date, Exchange, ExchangeKind, Transcript, Turn, TurnKind};

/// The notice that an importer, and not the record, tells questions from answers.
pub const INFERRED_KINDS: &str = "Question and answer labels were added automatically.";

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Returns the name of the exchange with that index: "question 3, The Post".
pub fn exchange_label(transcript: &Transcript, index: usize, exchange: &Exchange) -> String {
    let number = exchange_number(index, exchange);
    match transcript.lead_participant(exchange) {
        Some(participant) => format!("{number}, {}", participant.name),
        None => number,
    }
}

/// Returns the number of the exchange with that index: "question 3".
fn exchange_number(index: usize, exchange: &Exchange) -> String {
    let kind = match exchange.kind {
        ExchangeKind::Question => "question",
        ExchangeKind::Statement => "statement",
    };
    format!("{kind} {}", index + 1)
}

/// Returns what stands beside the speaker of a question: "Question", or "Follow-up" if it is not the first of its exchange.
/// Nothing stands beside others.
pub fn question_badge(exchange: &Exchange, turn: usize) -> Option<&'static str> {
    let is_question = exchange.turns.get(turn).is_some_and(|turn| turn.kind == TurnKind::Question);
    is_question.then(|| if exchange.is_follow_up(turn) { "Follow-up" } else { "Question" })
}

/// Returns the CSS classes of the element of a turn.
pub fn turn_class(turn: &Turn) -> &'static str {
    match turn.kind {
        TurnKind::Question => "turn question",
        TurnKind::Answer => "turn answer",
        TurnKind::Statement => "turn statement",
        TurnKind::Note => "turn note",
    }
}

/// Returns the name of the link to the exchange with that index. The name of the speaker stands beside it.
pub fn exchange_link(index: usize, exchange: &Exchange) -> String {
    format!("Link to {}", exchange_number(index, exchange))
}

/// Returns the name of the link to a turn from its time, as [`transcript::clock`] writes it.
pub fn time_link(clock: &str) -> String {
    format!("Link to {clock}")
}

/// Returns the name of the link to a paragraph, from the paragraph's index in its exchange and the label of the exchange.
pub fn paragraph_link(index: usize, label: &str) -> String {
    format!("Link to paragraph {} of {label}", index + 1)
}

/// Returns the name of the speaker of a turn, or the id if the transcript does not list that participant.
pub fn speaker<'a>(transcript: &'a Transcript, turn: &'a Turn) -> Option<&'a str> {
    let id = turn.participant.as_deref()?;
    Some(transcript.participant(id).map_or(id, |participant| &participant.name))
}

/// Returns the role of the speaker of the turn with that index, if it is their first turn in the exchange.
pub fn introduced_role<'a>(transcript: &'a Transcript, exchange: &Exchange, index: usize) -> Option<&'a str> {
    let turn = exchange.turns.get(index).filter(|_| exchange.introduces(index))?;
    transcript.participant(turn.participant.as_deref()?)?.role.as_deref()
}

/// Returns the notice that only a part of the published record is here: "Incomplete: 1 of 12 published pages (page 3)."
pub fn covered(coverage: &Coverage) -> String {
    let Coverage { pages, held, numbers } = coverage;
    let list = numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    let which = match numbers.len() {
        0 => String::new(),
        1 => format!(" (page {list})"),
        _ => format!(" (pages {list})"),
    };
    format!("Incomplete: {held} of {pages} published pages{which}.")
}

/// The number of names that a list of transcripts shows for each transcript. The other names are only counted.
pub const LISTED_NAMES: usize = 6;

/// Returns the number of exchanges, which readers call questions: "12 questions". Statements are counted too, because the
/// catalog has only the sum.
pub fn exchanges(count: u32) -> String {
    match count {
        1 => "1 question".to_owned(),
        count => format!("{} questions", number(count as usize)),
    }
}

/// Returns the time that reading takes: "10 min".
pub fn minutes(count: u32) -> String {
    format!("{} min", number(count as usize))
}

/// Writes a number in groups of three digits: "1,234".
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Writes a number of bytes: "14 kB", "1.2 MB", "3.5 GB".
pub fn size(bytes: u64) -> String {
    // Calculates in whole numbers, because code that writes floats adds 6 kB to the download.
    let in_tenths = |unit: u64, name: &str| {
        let tenths = (bytes / (unit / 20)).div_ceil(2);
        format!("{}.{} {name}", tenths / 10, tenths % 10)
    };
    match bytes {
        0..=999_000 => format!("{} kB", bytes.div_ceil(1000)),
        999_001..=999_949_999 => in_tenths(1_000_000, "MB"),
        _ => in_tenths(1_000_000_000, "GB"),
    }
}

/// Writes a date with the parts that are known: "14 October 2022", "October 2022", "2022".
pub fn date(date: Date) -> String {
    let year = date.year.to_string();
    let month = date.month.and_then(|month| MONTHS.get(usize::from(month).checked_sub(1)?));
    match (month, date.day) {
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        (None, _) => year,
    }
}

// The pages of a site (crates/site). index.html, the page of `trunk serve`, has a copy, which a test of that crate compares.

/// Shown until the app has started.
pub const LOADING: &str = "Loading…";

/// The title of the banner of an app that has stopped.
pub const STOPPED: &str = "Rostrum has stopped.";

/// The reason in that banner, until the script knows a better one.
pub const WENT_WRONG: &str = "Something went wrong in the page.";

/// Tells the reader in that banner what they can do.
pub const STOPPED_HINT: &str = "You can still read the text on the page. To continue, reload it.";

/// The button of that banner.
pub const RELOAD: &str = "Reload";

/// The link in that banner to the page that needs no app.
pub const READ_PLAIN: &str = "Read it as a plain page";

/// Shown where the browser runs no scripts.
pub const NEEDS_SCRIPTS: &str = "Rostrum needs JavaScript and WebAssembly.";

/// The link beside it, to the plain pages.
pub const READ_WITHOUT_SCRIPTS: &str = "Read the transcripts without them.";

/// Shown in a packed file where the browser runs no scripts.
pub const FILE_NEEDS_SCRIPTS: &str = "This file needs JavaScript and WebAssembly.";

/// The title of the link to the feed, in the head of a page.
pub const NEW_TRANSCRIPTS: &str = "New transcripts";

/// The label of the publisher's links at the foot of a page.
pub const PUBLISHER: &str = "Publisher";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        let cases = [(0, "0"), (999, "999"), (1000, "1,000"), (12_345, "12,345"), (1_234_567, "1,234,567")];
        for (value, expected) in cases {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn sizes_are_written_in_the_shortest_unit() {
        let cases = [
            (0, "0 kB"),
            (1, "1 kB"),
            (14_000, "14 kB"),
            (14_001, "15 kB"),
            (999_000, "999 kB"),
            (999_001, "1.0 MB"),
            (1_249_999, "1.2 MB"),
            (1_250_000, "1.3 MB"),
            (999_949_999, "999.9 MB"),
            (999_950_000, "1.0 GB"),
            (12_345_678_901, "12.3 GB"),
            (u64::MAX, "18446744073.7 GB"),
        ];
        for (bytes, expected) in cases {
            assert_eq!(size(bytes), expected, "{bytes}");
        }
    }

    #[test]
    fn coverage_names_the_pages_that_are_known() {
        let covered_with = |held, numbers: &[u32]| covered(&Coverage { pages: 12, held, numbers: numbers.to_vec() });
        assert_eq!(covered_with(1, &[]), "Incomplete: 1 of 12 published pages.");
        assert_eq!(covered_with(1, &[3]), "Incomplete: 1 of 12 published pages (page 3).");
        assert_eq!(covered_with(2, &[3, 5]), "Incomplete: 2 of 12 published pages (pages 3, 5).");
    }

    #[test]
    fn dates_are_written_with_the_parts_that_are_known() {
        for (text, expected) in [("2022-10-14", "14 October 2022"), ("2022-10", "October 2022"), ("0987", "987")] {
            assert_eq!(Date::parse(text).map(date).as_deref(), Some(expected));
        }
    }
}
