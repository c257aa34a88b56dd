//! Finds the places of a term in the folded text.

use address::MatchOptions;
use needle::Needle;
use transcript::TurnKind;
use transcript::characters::is_written_without_spaces;

use crate::fold::{Detailed, detailed, is_flag_letter, is_word, joins, word_continues};
use crate::query::{Part, Term};
use crate::text::{Text, TurnSpan};

/// A range of the folded text, in bytes.
pub(crate) type Span = (u32, u32);

impl Text {
    /// Finds the places of a term: ranges in order that do not overlap, and that begin and end between characters as a
    /// reader sees them. They lie in allowed turns, and in the part of an exchange that the term asks for. Without
    /// `allowed_turns`, which has an entry for each turn, all turns are allowed.
    pub(crate) fn scan(&self, term: &Term, options: MatchOptions, allowed_turns: Option<&[bool]>) -> Vec<Span> {
        let needle = Needle::new(term.folded(), &self.frequencies);
        let mut places = needle.places(&self.folded);
        let wanted = (options.case || options.accents).then(|| detailed(term.text(), options.case, options.accents));
        let mut spans = Vec::new();
        let mut from = 0;
        let mut turn_of = self.turns_in_order();
        let chooses_turns = allowed_turns.is_some() || term.part().is_some();
        while let Some(start) = places.from(from) {
            let end = self.match_end(start, term);
            if chooses_turns {
                let turn = turn_of(start as u32);
                let is_allowed = allowed_turns.is_none_or(|allowed| allowed[turn]);
                if !is_allowed || !is_of_part(&self.turns()[turn], term.part()) {
                    from = self.turns().get(turn + 1).map_or(self.folded.len(), |next| next.folded as usize);
                    continue;
                }
            }
            let is_found = self.is_boundary(start)
                && self.is_boundary(end)
                && (!(term.is_prefix() || options.words) || !self.is_inside_word(start))
                && (!options.words || !self.is_inside_word(end))
                && wanted
                    .as_ref()
                    .is_none_or(|wanted| self.has_details(start, start + term.folded().len(), wanted, options));
            from = if is_found {
                spans.push((start as u32, end as u32));
                end
            } else {
                start + self.folded[start..].chars().next().map_or(1, char::len_utf8)
            };
        }
        spans
    }

    /// Returns the end of a match: the end of the term, or of the word that a prefix begins.
    fn match_end(&self, start: usize, term: &Term) -> usize {
        let end = start + term.folded().len();
        let last = self.folded[..end].chars().next_back();
        if !term.is_prefix() || last.is_none_or(is_written_without_spaces) {
            return end;
        }
        let rest = &self.folded[end..];
        end + rest.find(|c| !is_word(c) || is_written_without_spaces(c)).unwrap_or(rest.len())
    }

    /// Tells whether a place lies between characters as a reader sees them.
    fn is_boundary(&self, at: usize) -> bool {
        // Nearly every place has ASCII on both sides.
        let bytes = self.folded.as_bytes();
        let is_plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
        let plain = is_plain(bytes.get(at)) && is_plain(at.checked_sub(1).and_then(|before| bytes.get(before)));
        self.is_between_characters(at) && (plain || !self.is_joined(at))
    }

    /// Tells whether a reader sees the characters on both sides of a place as one. Characters that join in the folded
    /// text may be separated in the original by a character that vanished, so the original decides.
    fn is_joined(&self, at: usize) -> bool {
        let next = self.folded[at..].chars().next().filter(|&next| next != '\n');
        let last = self.folded[..at].chars().next_back();
        // The map knows already which flag letters make one flag.
        let is_in_flags = next.is_some_and(is_flag_letter) && last.is_some_and(is_flag_letter);
        !is_in_flags && next.is_some_and(|next| joins(&self.folded[..at], next)) && self.is_joined_in_original(at)
    }

    fn is_joined_in_original(&self, at: usize) -> bool {
        let paragraph = self.paragraph_at(at as u32);
        let place = self.restore_range(paragraph, at as u32, at as u32).end;
        let (before, after) = self.original(paragraph).split_at(place);
        after.chars().next().is_some_and(|next| joins(before, next))
    }

    /// Tells whether a word continues across a place; never in scripts without spaces.
    fn is_inside_word(&self, at: usize) -> bool {
        word_continues(&self.folded[..at], &self.folded[at..])
    }

    /// Tells whether the original of a range has the wanted case and accents.
    fn has_details(&self, start: usize, end: usize, wanted: &[Detailed], options: MatchOptions) -> bool {
        let paragraph = self.paragraph_at(start as u32);
        let range = self.restore_range(paragraph, start as u32, end as u32);
        self.is_between_characters(end)
            && detailed(&self.original(paragraph)[range], options.case, options.accents) == wanted
    }
}

/// Tells whether a turn belongs to a part of its exchange.
fn is_of_part(turn: &TurnSpan, part: Option<Part>) -> bool {
    match part {
        None => true,
        Some(Part::Questions) => turn.kind == Some(TurnKind::Question),
        Some(Part::Answers) => turn.kind == Some(TurnKind::Answer),
    }
}
