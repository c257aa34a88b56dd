//! Reads and writes calendar dates in ISO 8601, which may lack the day or the month.

use std::fmt;

/// A day, a month or a year of the proleptic Gregorian calendar. The order is by time; a year comes before its months,
/// and a month before its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, 1 to 9999.
    pub year: u16,
    /// The month, 1 to 12, if it is known.
    pub month: Option<u8>,
    /// The day, 1 to 31, if it is known. It is known only if the month is.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (ISO 8601-1, 5.2.2). Returns `None` for any other form and for a date that is
    /// not in the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = two_digits(parts.next())?;
        let day = two_digits(parts.next())?;
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, month, day)
    }

    /// Makes a date from its parts. Returns `None` if the date is not in the calendar.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let possible = (1..=9999).contains(&year)
            && month.is_none_or(|month| (1..=12).contains(&month))
            && match (month, day) {
                (_, None) => true,
                (Some(month), Some(day)) => (1..=days_in(year, month)).contains(&day),
                (None, Some(_)) => false,
            };
        possible.then_some(Self { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// Reads an optional part of two digits. Returns `None` for anything else, `Some(None)` if there is no such part.
fn two_digits(part: Option<&str>) -> Option<Option<u8>> {
    match part {
        Some(part) => digits(part, 2).map(|number| Some(number as u8)),
        None => Some(None),
    }
}

/// Reads a number of exactly `count` ASCII digits, at most four.
fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn malformed_and_impossible_dates_are_refused() {
        for text in [
            "2022-02-29",
            "2022-13-01",
            "2022-00-10",
            "2022-04-31",
            "22-01-01",
            "2022-1-1",
            "2022-01-01-01",
            "0000",
            "",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        for text in ["2024-02-29", "2000-02-29", "2022-10-14", "2022-10", "2022"] {
            assert!(Date::parse(text).is_some(), "{text}");
        }
        assert_eq!(Date::parse("1900-02-29"), None);
    }

    proptest! {
        #[test]
        fn parsing_a_written_date_returns_the_date(year in 1u16..=9999, month in proptest::option::of(1u8..=12), day in proptest::option::of(1u8..=31)) {
            if let Some(date) = Date::new(year, month, day) {
                prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
            }
        }

        #[test]
        fn a_text_that_parses_is_written_back_unchanged(text in "\\PC{0,12}") {
            if let Some(date) = Date::parse(&text) {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }
}
