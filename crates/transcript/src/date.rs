//! Calendar dates as ISO 8601 writes them, with as much as is known.

use std::fmt;

/// A day, a month or a year of the proleptic Gregorian calendar. Ordered by time; a year stands before its months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; only where the month is known.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (ISO 8601-1, 5.2.2); nothing where the form or the date is impossible.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |month| month.map(Some))?;
        let day = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |day| day.map(Some))?;
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, month.map(|month| month as u8), day.map(|day| day as u8))
    }

    /// The date of these parts, where there is such a date.
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
    fn impossible_dates_are_refused() {
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
        fn what_is_written_reads_back(year in 1u16..=9999, month in proptest::option::of(1u8..=12), day in proptest::option::of(1u8..=31)) {
            if let Some(date) = Date::new(year, month, day) {
                prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,12}") {
            if let Some(date) = Date::parse(&text) {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }
}
