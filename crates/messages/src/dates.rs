//! Writes dates.

use transcript::Date;

use crate::text::shared;

/// Separates the names of months in the two texts that list them.
const BETWEEN_MONTHS: &str = ", ";

/// Writes a date with the parts that are known: "14 October 2022", "October 2022", "2022".
///
/// ```
/// use transcript::Date;
///
/// assert_eq!(Date::parse("2022-10-14").map(messages::date).as_deref(), Some("14 October 2022"));
/// ```
pub fn date(date: Date) -> String {
    let year = date.year.to_string();
    let names = if date.day.is_some() { shared::MONTHS_IN_DATES } else { shared::MONTHS };
    let month = date.month.and_then(|month| names.get().split(BETWEEN_MONTHS).nth(usize::from(month).checked_sub(1)?));
    match (month, date.day) {
        (Some(month), Some(day)) => shared::date(&day.to_string(), month, &year),
        (Some(month), None) => shared::month_of_year(month, &year),
        (None, _) => shared::year(&year),
    }
}

/// Writes a date that is given as text. Returns a text that is no date as it is.
pub fn date_text(text: &str) -> String {
    Date::parse(text).map_or_else(|| text.to_owned(), date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_with_the_parts_that_are_known() {
        for (text, expected) in [("2022-10-14", "14 October 2022"), ("2022-10", "October 2022"), ("0987", "987")] {
            assert_eq!(date_text(text), expected);
        }
        assert_eq!(date_text("last spring"), "last spring");
    }
}
