//! The matcher: where a term stands in the folded text.

use address::MatchOptions;
use needle::Needle;
use transcript::{ParticipantKind, TurnKind};

use crate::fold::{Detailed, detailed, fold, goes_on, is_flag_letter, is_spaceless, is_word, joins};
use crate::query::{Part, Person, Query, Role, Term};
use crate::text::{Text, TurnSpan};

/// A range of the folded text, in bytes.
pub(crate) type Span = (u32, u32);

impl Text {
    /// Where a term stands: ranges in order that do not overlap, in turns that are heard and of the part that the term asks
    /// for, and that split nothing that a reader takes for one character.
    pub(crate) fn scan(&self, term: &Term, options: MatchOptions, heard: Option<&[bool]>) -> Vec<Span> {
        let needle = Needle::new(term.folded(), &self.frequencies);
        let mut places = needle.places(&self.folded);
        let wanted = (options.case || options.accents).then(|| detailed(term.text(), options.case, options.accents));
        let mut spans = Vec::new();
        let mut from = 0;
        let mut turn_of = self.turns_on_the_way();
        let chooses_turns = heard.is_some() || term.part().is_some();
        while let Some(start) = places.from(from) {
            let end = self.end_of(start, term);
            if chooses_turns {
                let turn = turn_of(start as u32);
                if !heard.is_none_or(|heard| heard[turn]) || !is_of_part(&self.turns[turn], term.part()) {
                    from = self.turns.get(turn + 1).map_or(self.folded.len(), |next| next.folded as usize);
                    continue;
                }
            }
            let is_found = self.is_whole(start, end)
                && (!(term.is_prefix() || options.words) || !self.is_inside_word(start))
                && (!options.words || !self.is_inside_word(end))
                && wanted.as_ref().is_none_or(|wanted| self.is_as(start, start + term.folded().len(), wanted, options));
            from = if is_found {
                spans.push((start as u32, end as u32));
                end
            } else {
                start + self.folded[start..].chars().next().map_or(1, char::len_utf8)
            };
        }
        spans
    }

    /// Where what is found at a place ends: with the term, or with the word that it begins.
    fn end_of(&self, start: usize, term: &Term) -> usize {
        let end = start + term.folded().len();
        let reaches_on = term.is_prefix() && self.folded[..end].chars().next_back().is_some_and(|c| !is_spaceless(c));
        if !reaches_on {
            return end;
        }
        let rest = &self.folded[end..];
        end + rest.find(|c| !is_word(c) || is_spaceless(c)).unwrap_or(rest.len())
    }

    /// Whether a range begins and ends between characters, as a reader sees them.
    fn is_whole(&self, start: usize, end: usize) -> bool {
        self.is_boundary(start) && self.is_boundary(end)
    }

    fn is_boundary(&self, at: usize) -> bool {
        // Nearly always there is ASCII on both sides.
        let bytes = self.folded.as_bytes();
        let is_plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
        let plain = is_plain(bytes.get(at)) && is_plain(at.checked_sub(1).and_then(|before| bytes.get(before)));
        self.is_between(at) && (plain || !self.is_joined(at))
    }

    /// Whether a reader takes what stands on both sides of a place for one character. What seems to join may be kept
    /// apart by something that vanished: the original decides.
    fn is_joined(&self, at: usize) -> bool {
        let next = self.folded[at..].chars().next().filter(|&next| next != '\n');
        next.is_some_and(|next| is_flag_letter(next) || joins(&self.folded[..at], next)) && {
            let paragraph = self.paragraph_at(at as u32);
            let place = self.restore_range(paragraph, at as u32, at as u32).end;
            let (before, after) = self.original(paragraph).split_at(place);
            after.chars().next().is_some_and(|next| joins(before, next))
        }
    }

    /// Whether a word goes on across a place; never in scripts that put no spaces between words.
    fn is_inside_word(&self, at: usize) -> bool {
        goes_on(&self.folded[..at], &self.folded[at..])
    }

    /// Whether the original of a range has the case or the accents that are wanted.
    fn is_as(&self, start: usize, end: usize, wanted: &[Detailed], options: MatchOptions) -> bool {
        let paragraph = self.paragraph_at(start as u32);
        let range = self.restore_range(paragraph, start as u32, end as u32);
        self.is_between(end) && detailed(&self.original(paragraph)[range], options.case, options.accents) == wanted
    }

    /// Whether each turn is one of those that the query names people or outlets for; nothing where it names none.
    pub(crate) fn heard(&self, query: &Query) -> Option<Vec<bool>> {
        if query.people().is_empty() {
            return None;
        }
        let participants = &self.transcript.participants;
        let people: Vec<Vec<bool>> = query
            .people()
            .iter()
            .map(|person| {
                let texts = |it: &transcript::Participant| match (person.role, it.kind) {
                    (Role::Outlet, ParticipantKind::Person) => it.affiliation.as_deref().map(fold),
                    _ => Some(fold(&it.name)),
                };
                participants.iter().map(|it| texts(it).is_some_and(|text| text.contains(&person.folded))).collect()
            })
            .collect();
        let is_by = |index: usize, participant: Option<usize>| participant.is_some_and(|it| people[index][it]);
        // In which exchanges an outlet that is named asks.
        let asks: Vec<Vec<bool>> = query
            .people()
            .iter()
            .enumerate()
            .map(|(index, person)| {
                let mut asks = vec![false; self.exchange_count()];
                for turn in
                    self.turns.iter().filter(|it| person.role == Role::Outlet && it.kind == Some(TurnKind::Question))
                {
                    asks[turn.exchange] |= is_by(index, turn.participant);
                }
                asks
            })
            .collect();
        let is_heard = |turn: &TurnSpan| {
            let is_of = |(index, person): (usize, &Person)| match person.role {
                Role::Speaker => is_by(index, turn.participant),
                Role::Outlet => asks[index][turn.exchange],
            };
            let named = |role: Role| {
                let mut wanted = query.people().iter().enumerate().filter(|(_, it)| it.role == role && !it.is_excluded);
                let any = wanted.clone().next().is_none();
                any || wanted.any(is_of)
            };
            let excluded = query.people().iter().enumerate().filter(|(_, it)| it.is_excluded).any(is_of);
            named(Role::Speaker) && named(Role::Outlet) && !excluded
        };
        Some(self.turns.iter().map(is_heard).collect())
    }
}

/// Whether a turn belongs to a part of its exchange.
fn is_of_part(turn: &TurnSpan, part: Option<Part>) -> bool {
    match part {
        None => true,
        Some(Part::Questions) => turn.kind == Some(TurnKind::Question),
        Some(Part::Answers) => turn.kind == Some(TurnKind::Answer),
    }
}
