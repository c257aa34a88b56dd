//! A transcript made ready to be searched, and the matcher.

use memchr::memmem::Finder;
use transcript::Transcript;

use crate::fold::{Folder, Turning, is_extender};
use crate::matches::{Match, Matches};
use crate::query::Query;

/// The text of a transcript, folded once: all paragraphs in order, with the way back to each.
pub struct Text {
    folded: String,
    map: Vec<Turning>,
    paragraphs: Vec<Paragraph>,
}

struct Paragraph {
    /// Where it begins in the folded text, in bytes.
    folded: usize,
    exchange: usize,
    /// Its place among the paragraphs of its exchange.
    index: usize,
    /// The length of the original, in bytes.
    length: usize,
}

/// A zero-width joiner: what stands on both sides of it is one emoji.
const JOINER: char = '\u{200d}';

impl Text {
    /// Folds a transcript.
    pub fn new(transcript: &Transcript) -> Self {
        let paragraphs = transcript.exchanges.iter().enumerate().flat_map(|(exchange, value)| {
            value.paragraphs().enumerate().map(move |(index, paragraph)| (exchange, index, paragraph.text.as_str()))
        });
        Self::of_paragraphs(paragraphs)
    }

    /// Folds paragraphs, each with its exchange and its place in it, ascending.
    fn of_paragraphs<'a>(texts: impl Iterator<Item = (usize, usize, &'a str)>) -> Self {
        let mut folder = Folder::default();
        let mut paragraphs = Vec::new();
        for (exchange, index, text) in texts {
            paragraphs.push(Paragraph { folded: folder.len(), exchange, index, length: text.len() });
            folder.push(text);
            folder.separate();
        }
        let (folded, map) = folder.finish();
        Self { folded, map, paragraphs }
    }

    /// Every place where a term of the query stands, in order. Where terms overlap, what they cover together is one match.
    pub fn find(&self, query: &Query) -> Matches {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for term in query.terms() {
            self.scan(term.folded(), &mut found);
        }
        if query.terms().len() > 1 {
            found.sort_unstable();
        }
        let mut matches: Vec<Match> = Vec::with_capacity(found.len());
        let mut last_end = 0;
        for (start, end) in found {
            let next = self.restore(start, end);
            match matches.last_mut() {
                Some(last) if start < last_end => last.end = last.end.max(next.end),
                _ => matches.push(next),
            }
            last_end = last_end.max(end);
        }
        Matches::new(matches)
    }

    /// Adds the ranges of the folded text where a folded term stands and splits nothing that a reader takes for one
    /// character.
    fn scan(&self, term: &str, found: &mut Vec<(usize, usize)>) {
        let finder = Finder::new(term);
        let mut from = 0;
        while let Some(start) = finder.find(&self.folded.as_bytes()[from..]).map(|at| from + at) {
            let end = start + term.len();
            from = if self.is_whole(start, end) {
                found.push((start, end));
                end
            } else {
                start + self.folded[start..].chars().next().map_or(1, char::len_utf8)
            };
        }
    }

    fn is_whole(&self, start: usize, end: usize) -> bool {
        let before = self.folded[..start].chars().next_back().filter(|&character| character != '\n');
        let first = self.folded[start..].chars().next();
        let after = self.folded[end..].chars().next();
        before != Some(JOINER)
            && !(before.is_some() && first.is_some_and(is_extender))
            && !after.is_some_and(is_extender)
            && self.original(start).is_some()
            && (after == Some('\n') || self.original(end).is_some())
    }

    /// The place in the original of a place in the folded text; nothing inside what one character folded to.
    fn original(&self, folded: usize) -> Option<usize> {
        let after = self.map.partition_point(|turning| turning.folded as usize <= folded);
        let turning = self.map[..after].last()?;
        Some(turning.original? as usize + folded - turning.folded as usize)
    }

    /// The match of a range of the folded text that [is whole](Self::is_whole).
    fn restore(&self, start: usize, end: usize) -> Match {
        let after = self.paragraphs.partition_point(|paragraph| paragraph.folded <= start);
        let paragraph = &self.paragraphs[after - 1];
        let at_end = self.folded.as_bytes().get(end) == Some(&b'\n');
        Match {
            exchange: paragraph.exchange,
            paragraph: paragraph.index,
            start: self.original(start).unwrap_or_default(),
            end: if at_end { paragraph.length } else { self.original(end).unwrap_or(paragraph.length) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;
    use crate::matches::pieces;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    /// What is marked in a paragraph, in square brackets.
    fn marked(text: &str, query: &str) -> String {
        let found = Text::of_paragraphs(std::iter::once((0, 0, text))).find(&Query::parse(query));
        let pieces = pieces(text, found.of_paragraph(0, 0));
        pieces.map(|piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.to_owned() }).collect()
    }

    #[test]
    fn marks_stand_where_a_reader_sees_the_words() {
        for (text, query, expected) in [
            ("The Party's work", "party’s", "The [Party's] work"),
            ("Le café, les cafés", "CAFE", "Le [café], les [café]s"),
            ("Le cafe\u{301}s", "café", "Le [cafe\u{301}]s"),
            ("one  two\u{a0}\u{a0}three", "\"one two three\"", "[one  two\u{a0}\u{a0}three]"),
            ("党的对外工作", "对外", "党的[对外]工作"),
            ("a straße here", "strasse", "a [straße] here"),
            ("a straße here", "stras", "a straße here"),
            ("a straße here", "se", "a straße here"),
            ("ﬁnal", "final", "[ﬁnal]"),
            ("ﬁnal", "inal", "ﬁnal"),
            ("がか", "か", "が[か]"),
            ("か\u{3099}か", "か", "か\u{3099}[か]"),
            ("कि क", "क", "कि [क]"),
            ("👩 👨‍👩‍👧", "👩", "[👩] 👨‍👩‍👧"),
            ("👍🏽 👍", "👍", "👍🏽 [👍]"),
            ("co\u{ad}op", "coop", "[co\u{ad}op]"),
            ("العَرَبِيّة", "العربية", "[العَرَبِيّة]"),
            ("banana", "ana", "b[ana]na"),
            ("abcd", "abc bcd", "[abcd]"),
            ("ab cd", "ab cd", "[ab] [cd]"),
            ("aab", "ab", "a[ab]"),
            ("e\u{301}e", "e", "[e\u{301}][e]"),
            ("", "a", ""),
            ("한국", "한", "[한]국"),
            ("\u{1112}\u{1161}\u{11ab}", "한", "[\u{1112}\u{1161}\u{11ab}]"),
            ("\u{1112}\u{1161}\u{11ab}", "하", "\u{1112}\u{1161}\u{11ab}"),
            ("½ price", "1", "½ price"),
        ] {
            assert_eq!(marked(text, query), expected, "{query} in {text}");
        }
    }

    #[test]
    fn no_match_runs_over_the_end_of_a_paragraph() {
        let text = Text::of_paragraphs([(0, 0, "one"), (0, 1, "two"), (1, 0, "two one")].into_iter());
        assert_eq!(text.find(&Query::parse("\"one two\"")).len(), 0);
        assert_eq!(text.find(&Query::parse("\"two one\"")).len(), 1);
        let found = text.find(&Query::parse("two"));
        assert_eq!(found.of_paragraph(0, 1).len(), 1);
        assert_eq!(found.of_paragraph(1, 0).len(), 1);
        assert_eq!(found.in_exchanges(0..1), 1);
    }

    /// The oracle: at every grapheme boundary, whether some run of graphemes folds to the folded term.
    fn oracle(text: &str, term: &str) -> Vec<(usize, usize)> {
        let bounds: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let (mut found, mut from) = (Vec::new(), 0);
        for (i, &start) in bounds.iter().enumerate() {
            let end = bounds[i + 1..].iter().find(|&&end| fold(&text[start..end]) == term);
            if let Some(&end) = end.filter(|_| start >= from) {
                found.push((start, end));
                from = end;
            }
        }
        found
    }

    proptest! {
        #[test]
        fn the_matcher_finds_what_the_oracle_finds(text in "[abcéßﬁ’'àÀ党工か가-각]{0,24}", query in "[abceéßsfi'à党か가-각]{1,3}") {
            let parsed = Query::parse(&query);
            if let [term] = parsed.terms() {
                let found = Text::of_paragraphs(std::iter::once((0, 0, text.as_str()))).find(&parsed);
                let ranges: Vec<_> = found.iter().map(|found| (found.start, found.end)).collect();
                prop_assert_eq!(ranges, oracle(&text, term.folded()));
            }
        }

        #[test]
        fn matches_are_sorted_disjoint_and_on_character_boundaries(
            texts in proptest::collection::vec("\\PC{0,30}|[ab \u{301}é]{0,30}", 1..5), query in "\\PC{0,6}|[ab é]{1,6}"
        ) {
            let paragraphs = texts.iter().enumerate().map(|(index, text)| (index / 2, index % 2, text.as_str()));
            let found = Text::of_paragraphs(paragraphs).find(&Query::parse(&query));
            for (index, text) in texts.iter().enumerate() {
                let mut end = 0;
                for found in found.of_paragraph(index / 2, index % 2) {
                    prop_assert!(found.start >= end && found.start < found.end);
                    prop_assert!(text.get(found.start..found.end).is_some());
                    end = found.end;
                }
            }
            let sum: usize = (0..texts.len()).map(|exchange| found.in_exchanges(exchange..exchange + 1)).sum();
            prop_assert_eq!(sum, found.len());
        }
    }
}
