//! Finds the places of a term in the folded text.

use address::MatchOptions;
use needle::Needle;
use transcript::TurnKind;
use transcript::characters::is_written_without_spaces;

use crate::fold::{Detailed, begins_word, detailed, is_extender, is_flag_letter, is_word, joins, word_continues};
use crate::query::{Part, Term};
use crate::text::{Text, TurnSpan};

/// A range of the folded text, in bytes.
pub(crate) type Span = (u32, u32);

impl Text {
    /// Finds the places of a term: ranges in order that do not overlap, and that begin and end between characters as a
    /// reader sees them. They lie in allowed turns, and in the part of an exchange that the term asks for. Without
    /// `allowed_turns`, which has an entry for each turn, all turns are allowed.
    pub(crate) fn scan(&self, term: &Term, options: MatchOptions, allowed_turns: Option<&[bool]>) -> Vec<Span> {
        let pattern = Pattern::new(term, options);
        let needle = Needle::new(pattern.first(), &self.frequencies);
        let mut places = needle.places(&self.folded);
        let mut spans = Vec::new();
        let mut from = 0;
        let mut turn_of = self.turns_in_order();
        let chooses_turns = allowed_turns.is_some() || term.part().is_some();
        while let Some(start) = places.from(from) {
            if chooses_turns {
                let turn = turn_of(start as u32);
                let is_allowed = allowed_turns.is_none_or(|allowed| allowed[turn]);
                if !is_allowed || !is_of_part(&self.turns()[turn], term.part()) {
                    from = self.turns().get(turn + 1).map_or(self.folded.len(), |next| next.folded as usize);
                    continue;
                }
            }
            from = match self.match_at(start, term, &pattern) {
                Some(end) => {
                    spans.push((start as u32, end as u32));
                    end
                }
                None => start + self.folded[start..].chars().next().map_or(1, char::len_utf8),
            };
        }
        spans
    }

    /// Returns the end of the match of a term that begins at a place; `None` if there is none.
    fn match_at(&self, start: usize, term: &Term, pattern: &Pattern<'_>) -> Option<usize> {
        let options = pattern.options;
        let (typed_end, end) = if options.words {
            self.words_at(start, term, &pattern.words)?
        } else {
            let typed_end = start + term.folded().len();
            let end = self.match_end(typed_end, term);
            let is_found =
                self.is_boundary(start) && self.is_boundary(end) && !(term.is_prefix() && self.is_inside_word(start));
            is_found.then_some((typed_end, end))?
        };
        let details = pattern.details.as_ref();
        details.is_none_or(|wanted| self.has_details(start, typed_end, wanted, options)).then_some(end)
    }

    /// Reads the words of a term from a place on, each of them whole, and passes over what is no word between them.
    /// Returns the end of what the term has of the last word, and the end of that word.
    fn words_at(&self, start: usize, term: &Term, words: &[&str]) -> Option<(usize, usize)> {
        let (mut typed_end, mut end) = (start, start);
        if words.is_empty() {
            return None;
        }
        for (index, word) in words.iter().enumerate() {
            let rest = &self.folded[end..];
            let gap = if index == 0 { 0 } else { rest.find(|c| c == '\n' || begins_word(c)).unwrap_or(rest.len()) };
            let word_start = end + gap;
            if !self.folded[word_start..].starts_with(word) {
                return None;
            }
            typed_end = word_start + word.len();
            end = if index + 1 == words.len() { self.match_end(typed_end, term) } else { typed_end };
            if !self.is_whole_word(word_start, end) {
                return None;
            }
        }
        Some((typed_end, end))
    }

    /// Tells whether a range of the folded text, which begins and ends with a word, continues neither way, and splits no
    /// character.
    pub(crate) fn is_whole_word(&self, start: usize, end: usize) -> bool {
        self.is_boundary(start) && self.is_boundary(end) && !self.is_inside_word(start) && !self.is_inside_word(end)
    }

    /// Returns the end of a match: the end of the term, which is given, or of the word that a prefix begins.
    fn match_end(&self, end: usize, term: &Term) -> usize {
        let last = self.folded[..end].chars().next_back();
        if !term.is_prefix() || last.is_none_or(is_written_without_spaces) {
            return end;
        }
        let rest = &self.folded[end..];
        let ends = |c| !is_word(c) || is_written_without_spaces(c) && !is_extender(c);
        end + rest.find(ends).unwrap_or(rest.len())
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
        self.is_between_characters(end) && detailed(&self.original(paragraph)[range], options) == wanted
    }
}

/// A term as the matcher compares it.
struct Pattern<'a> {
    options: MatchOptions,
    folded: &'a str,
    /// The words of the term, if only whole words match.
    words: Vec<&'a str>,
    /// The term with case or accents, if these matter.
    details: Option<Vec<Detailed>>,
}

impl<'a> Pattern<'a> {
    fn new(term: &'a Term, options: MatchOptions) -> Self {
        let words = if options.words { term.words().collect() } else { Vec::new() };
        let details = (options.case || options.accents).then(|| detailed(term.text(), options));
        Self { options, folded: term.folded(), words, details }
    }

    /// Returns the text with which every match begins.
    fn first(&self) -> &'a str {
        self.words.first().copied().unwrap_or(self.folded)
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
