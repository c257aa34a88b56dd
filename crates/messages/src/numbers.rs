//! Writes numbers and sizes.

use crate::text::shared;
use crate::text::tag;

/// Writes a number in groups of digits: "1,234". Hindi has groups of two digits above the thousands, and Spanish leaves
/// numbers of four digits whole (CLDR, grouping).
///
/// ```
/// assert_eq!(messages::number(1_234_567), "1,234,567");
/// ```
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let (higher, least) = match tag() {
        "hi" => (2, 4),
        "es" => (3, 5),
        _ => (3, 4),
    };
    if digits.len() < least {
        return digits;
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len() - index;
        if index > 0 && left >= 3 && (left - 3).is_multiple_of(higher) {
            grouped.push_str(shared::GROUP_MARK.get());
        }
        grouped.push(digit);
    }
    grouped
}

/// Writes a number of bytes: "14 kB", "1.2 MB", "3.5 GB".
pub fn size(bytes: u64) -> String {
    // Calculates in whole numbers, because code that writes floats adds 6 kB to the download.
    let in_tenths = |unit: u64| {
        let tenths = (bytes / (unit / 20)).div_ceil(2);
        format!("{}{}{}", tenths / 10, shared::DECIMAL_MARK.get(), tenths % 10)
    };
    match bytes {
        0..=999_000 => shared::kilobytes(&bytes.div_ceil(1000).to_string()),
        999_001..=999_949_999 => shared::megabytes(&in_tenths(1_000_000)),
        _ => shared::gigabytes(&in_tenths(1_000_000_000)),
    }
}

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
}
