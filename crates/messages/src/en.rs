//! What the interface says of a transcript, in its English: in the reading room, on plain pages, wherever it is said.

use find::Status;
use transcript::{Coverage, Date, Exchange, ExchangeKind, Transcript, Turn, TurnKind};

/// What a reader must know where an importer told questions from answers.
pub const INFERRED_KINDS: &str =
    "Questions and answers were told apart by Rostrum; the record itself does not mark them.";

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

/// What the exchange of that index is called: "question 3, The Post".
pub fn exchange_label(transcript: &Transcript, index: usize, exchange: &Exchange) -> String {
    let kind = match exchange.kind {
        ExchangeKind::Question => "question",
        ExchangeKind::Statement => "statement",
    };
    match transcript.lead_participant(exchange) {
        Some(participant) => format!("{kind} {}, {}", index + 1, participant.name),
        None => format!("{kind} {}", index + 1),
    }
}

/// What the turn of that index is: "Answer".
pub fn turn_kind(exchange: &Exchange, index: usize, turn: &Turn) -> &'static str {
    match turn.kind {
        TurnKind::Question if exchange.is_follow_up(index) => "Follow-up",
        TurnKind::Question => "Question",
        TurnKind::Answer => "Answer",
        TurnKind::Statement => "Statement",
        TurnKind::Note => "Note",
    }
}

/// The class of the element of a turn.
pub fn turn_class(turn: &Turn) -> &'static str {
    match turn.kind {
        TurnKind::Question => "turn question",
        TurnKind::Answer => "turn answer",
        TurnKind::Statement => "turn statement",
        TurnKind::Note => "turn note",
    }
}

/// What the link to an exchange with that label is called.
pub fn exchange_link(label: &str) -> String {
    format!("Link to {label}")
}

/// What the link to a paragraph is called: the paragraph's index in its exchange, and the label of that.
pub fn paragraph_link(index: usize, label: &str) -> String {
    format!("Link to paragraph {} of {label}", index + 1)
}

/// Who speaks in a turn: the name, or the id of a participant whom the transcript does not name.
pub fn speaker<'a>(transcript: &'a Transcript, turn: &'a Turn) -> Option<&'a str> {
    let id = turn.participant.as_deref()?;
    Some(transcript.participant(id).map_or(id, |participant| &participant.name))
}

/// The role of who speaks in the turn of that index, where they speak first in the exchange.
pub fn introduced_role<'a>(transcript: &'a Transcript, exchange: &Exchange, index: usize) -> Option<&'a str> {
    let turn = exchange.turns.get(index).filter(|_| exchange.introduces(index))?;
    transcript.participant(turn.participant.as_deref()?)?.role.as_deref()
}

/// What part of the published record is here.
pub fn covered(coverage: &Coverage) -> String {
    let Coverage { pages, held, numbers } = coverage;
    let which = match numbers.as_slice() {
        [] => "which of them is not known".to_owned(),
        numbers => format!("number {}", numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")),
    };
    format!("This is {held} of the {pages} pages that were published; {which}. The others are not here.")
}

/// "12 participants".
pub fn participants(count: usize) -> String {
    match count {
        1 => "1 participant".to_owned(),
        count => format!("{} participants", number(count)),
    }
}

/// How many names of a transcript a list of transcripts shows before the rest is only counted.
pub const LISTED_NAMES: usize = 6;

/// "12 exchanges".
pub fn exchanges(count: u32) -> String {
    match count {
        1 => "1 exchange".to_owned(),
        count => format!("{} exchanges", number(count as usize)),
    }
}

/// "3 minutes to read".
pub fn minutes(count: u32) -> String {
    match count {
        1 => "1 minute to read".to_owned(),
        count => format!("{} minutes to read", number(count as usize)),
    }
}

/// Says how often the terms of a search are found.
pub fn find_status(status: Status) -> String {
    match status {
        Status::Empty => String::new(),
        Status::At { number: at, shown, wrapped } => {
            let way = if wrapped { ", round from the other end" } else { "" };
            format!("{} of {}{way}", number(at), number(shown))
        }
        Status::NotFound => "Not found in this transcript".to_owned(),
        Status::AllHidden => "All of it is switched off".to_owned(),
        Status::NotFoundButHidden => "Not found in this transcript, but for what is switched off".to_owned(),
        Status::Counts { shown: 0, total, .. } => format!("None shown, {} in the transcript", number(total)),
        Status::Counts { on_page, shown, total } => {
            let part = if shown == total { String::new() } else { format!("{} shown, ", number(shown)) };
            format!("{} on this page, {part}{} in the transcript", number(on_page), number(total))
        }
    }
}

/// A number in groups of three digits: "1,234".
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

/// A number of bytes: "14 kB", "1.2 MB", "3.5 GB".
pub fn size(bytes: u64) -> String {
    // In whole numbers: to write floats takes 6 kB of what a reader loads.
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

/// A date with as much as is known: "14 October 2022", "October 2022", "2022".
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
    fn sizes_are_written_in_the_unit_that_keeps_them_short() {
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
    fn dates_are_written_with_as_much_as_is_known() {
        for (text, expected) in [("2022-10-14", "14 October 2022"), ("2022-10", "October 2022"), ("0987", "987")] {
            assert_eq!(Date::parse(text).map(date).as_deref(), Some(expected));
        }
    }
}
