//! Decides whether terms stand near each other.

use std::ops::Range;

use crate::fold::words;
use crate::scan::Span;
use crate::text::Text;

/// Tells whether places of several terms follow each other within their distances in one turn.
///
/// `others` holds for each further term its greatest distance in words from the term before, and its places. Only
/// places in `stretch`, a range of the folded text, are compared.
pub(crate) fn is_near<'a>(
    text: &Text,
    stretch: Range<u32>,
    first: &[Span],
    others: impl Iterator<Item = (u32, &'a [Span])>,
) -> bool {
    let words = Words::new(&text.folded[stretch.start as usize..stretch.end as usize], stretch.start);
    let mut reached: Vec<Span> = within(first, &stretch).to_vec();
    for (distance, places) in others {
        let places = within(places, &stretch).iter();
        reached = places.filter(|&&place| is_in_reach(text, &words, &reached, place, distance)).copied().collect();
    }
    !reached.is_empty()
}

/// Returns the spans that begin in a stretch.
fn within<'a>(spans: &'a [Span], stretch: &Range<u32>) -> &'a [Span] {
    let first_from = |place: u32| spans.partition_point(|span| span.0 < place);
    &spans[first_from(stretch.start)..first_from(stretch.end)]
}

/// Tells whether a place is no further than `distance` words from one of the reached places in the same turn. Places
/// that overlap do not count.
fn is_in_reach(text: &Text, words: &Words, reached: &[Span], place: Span, distance: u32) -> bool {
    let is_near = |&other: &Span| {
        let is_apart = other.1 <= place.0 || place.1 <= other.0;
        is_apart && words.distance(other, place) <= distance && text.turn_at(other.0) == text.turn_at(place.0)
    };
    // Skips the places that are surely too far; the others lie side by side.
    let (before, after) = words.around(place, distance);
    let first = reached.partition_point(|other| other.1 <= before);
    reached[first..].iter().take_while(|other| other.0 < after).any(is_near)
}

/// The words of a stretch of folded text, to count the words between places.
struct Words {
    /// The offset of the start of each word, in bytes.
    starts: Vec<u32>,
}

impl Words {
    /// Splits a text into words; `offset` is added to all places.
    fn new(text: &str, offset: u32) -> Self {
        Self { starts: words(text).map(|word| offset + word.start as u32).collect() }
    }

    /// Returns the number of the word that holds a place, from 1.
    fn number(&self, place: u32) -> usize {
        self.starts.partition_point(|&start| start <= place)
    }

    /// Returns the distance in words of two places that do not overlap; neighbours are 1 apart.
    fn distance(&self, one: Span, other: Span) -> u32 {
        let (first, second) = if one.0 < other.0 { (one, other) } else { (other, one) };
        self.number(second.0).saturating_sub(self.number(first.1 - 1)) as u32
    }

    /// Returns two bounds: everything that ends at or before the first, and everything that begins at or after the
    /// second, is more than `distance` words from a place.
    fn around(&self, place: Span, distance: u32) -> (u32, u32) {
        let distance = distance as usize + 1;
        let first = self.number(place.0).saturating_sub(distance + 1);
        let after = self.number(place.1 - 1) + distance;
        let start = |number: usize| self.starts.get(number).copied();
        (if first == 0 { 0 } else { start(first).unwrap_or(0) }, start(after).unwrap_or(u32::MAX))
    }
}
