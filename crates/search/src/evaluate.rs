//! Works out in a tier which exchanges a query keeps, and how often its terms stand there.

use find::{About, Part, Person, Query, Role, Term, Unit};
use transcript::order;

use crate::dictionary::Key;
use crate::file::Stop;
use crate::lists::Place;
use crate::reader::{TierReader, Word, all};
use crate::sets;
use crate::term::{Span, TermWords, look_up};
use crate::tier::Fact;

/// Returns the exchanges that a query keeps, ascending.
pub(crate) fn kept(tier: TierReader<'_>, query: &Query) -> Result<Vec<u32>, Stop> {
    tier.expect();
    let terms = all(query.terms().iter().map(|term| look_up(tier, term)));
    let excluded = all(query.excluded().iter().map(|term| look_up(tier, term)));
    let limits = Limits::new(tier, query);
    let (terms, excluded) = (terms?, excluded?);
    let holding = all(terms.iter().map(|term| term.exchanges(tier)));
    let holding_excluded = all(excluded.iter().map(|term| term.exchanges(tier)));
    let (holding, holding_excluded, limits) = (holding?, holding_excluded?, limits?);

    let of_units = query.units().iter().map(|unit| may_hold(unit, &holding, tier.tier.capacity));
    let all_units = of_units.reduce(|one, other| sets::both(&one, &other));
    let candidates = match all_units {
        Some(candidates) => candidates,
        None => tier.starts()?.all(),
    };
    let candidates = limits.keep(tier, candidates)?;

    let is_near = |term: usize| query.units().iter().any(|unit| in_near(unit, term));
    let of_term = |(index, (words, ids)): (usize, (&TermWords<'_>, &Vec<u32>))| {
        Holding::new(tier, words, &query.terms()[index], sets::both(ids, &candidates), &limits, is_near(index))
    };
    let held = all(terms.iter().zip(&holding).enumerate().map(of_term));
    let of_excluded = |(index, (words, ids)): (usize, (&TermWords<'_>, &Vec<u32>))| {
        Holding::new(tier, words, &query.excluded()[index], sets::both(ids, &candidates), &limits, false)
    };
    let held_excluded = all(excluded.iter().zip(&holding_excluded).enumerate().map(of_excluded));
    let speaks = limits.exchanges_with_allowed_turns(tier, &candidates);
    let (held, held_excluded, speaks) = (held?, held_excluded?, speaks?);

    let is_kept = |id: &u32| {
        query.units().iter().all(|unit| holds(unit, *id, &held))
            && !held_excluded.iter().any(|it| it.has(*id))
            && speaks.as_ref().is_none_or(|ids| ids.binary_search(id).is_ok())
    };
    Ok(candidates.into_iter().filter(is_kept).collect())
}

/// Returns for each term of a query how often it stands where the query allows it: all its places in the tier, whichever
/// exchanges are kept.
pub(crate) fn occurrences(tier: TierReader<'_>, query: &Query) -> Result<Vec<u64>, Stop> {
    let (terms, limits) = prepare(tier, query)?;
    let of_term = |(words, term): (&TermWords<'_>, &Term)| {
        if words.is_one_word() && limits.are_none() {
            return Ok(words.occurrences());
        }
        let ids = limits.keep(tier, words.exchanges(tier)?)?;
        let held = Holding::new(tier, words, term, ids, &limits, true)?;
        Ok(held.spans.iter().map(|spans| spans.len() as u64).sum())
    };
    all(terms.iter().zip(query.terms()).map(of_term))
}

/// Returns for each term of a query how often it stands in each of some exchanges, where the query allows it.
pub(crate) fn frequencies(tier: TierReader<'_>, query: &Query, ids: &[u32]) -> Result<Vec<Vec<u32>>, Stop> {
    let (terms, limits) = prepare(tier, query)?;
    let of_term = |(words, term): (&TermWords<'_>, &Term)| {
        if words.is_one_word() && !limits.have_speakers() {
            return words.counts_in(tier, ids);
        }
        let held = Holding::new(tier, words, term, sets::both(&words.exchanges(tier)?, ids), &limits, true)?;
        Ok(ids.iter().map(|id| held.spans_in(*id).len() as u32).collect())
    };
    all(terms.iter().zip(query.terms()).map(of_term))
}

/// Looks up the terms of a query and what limits it, both at once.
fn prepare<'a>(tier: TierReader<'_>, query: &'a Query) -> Result<(Vec<TermWords<'a>>, Limits), Stop> {
    let terms = all(query.terms().iter().map(|term| look_up(tier, term)));
    let limits = Limits::new(tier, query);
    Ok((terms?, limits?))
}

/// Returns the exchanges that may hold a unit, given those that hold all words of each term.
fn may_hold(unit: &Unit, holding: &[Vec<u32>], capacity: u32) -> Vec<u32> {
    match unit {
        Unit::Term(term) => holding[*term].clone(),
        Unit::Near(first, others) => {
            others.iter().fold(holding[*first].clone(), |ids, (_, term)| sets::both(&ids, &holding[*term]))
        }
        Unit::Or(units) => {
            let lists: Vec<Vec<u32>> = units.iter().map(|unit| may_hold(unit, holding, capacity)).collect();
            sets::union(lists.iter().map(Vec::as_slice), capacity)
        }
    }
}

/// Tells whether a term stands in a `NEAR`.
fn in_near(unit: &Unit, term: usize) -> bool {
    match unit {
        Unit::Term(_) => false,
        Unit::Near(first, others) => *first == term || others.iter().any(|(_, it)| *it == term),
        Unit::Or(units) => units.iter().any(|unit| in_near(unit, term)),
    }
}

/// Tells whether an exchange holds a unit.
fn holds(unit: &Unit, id: u32, held: &[Holding]) -> bool {
    match unit {
        Unit::Term(term) => held[*term].has(id),
        Unit::Or(units) => units.iter().any(|unit| holds(unit, id, held)),
        Unit::Near(first, others) => {
            let mut reached = held[*first].spans_in(id).to_vec();
            for (distance, term) in others {
                let places = held[*term].spans_in(id).iter().copied();
                reached = places.filter(|place| reached.iter().any(|it| is_within(*it, *place, *distance))).collect();
            }
            !reached.is_empty()
        }
    }
}

/// Tells whether two places in one turn are at most so many words apart; neighbours are 1 apart. Places that overlap are not.
fn is_within(one: Span, other: Span, distance: u32) -> bool {
    let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
    one.turn == other.turn && first.end <= second.start && second.start - first.end < distance
}

/// The exchanges among the candidates that hold a term.
struct Holding {
    ids: Vec<u32>,
    /// The places in each of them, where they were needed; otherwise empty.
    spans: Vec<Vec<Span>>,
}

impl Holding {
    /// Finds a term in exchanges that hold all its words.
    fn new(
        tier: TierReader<'_>,
        words: &TermWords<'_>,
        term: &Term,
        ids: Vec<u32>,
        limits: &Limits,
        needs_places: bool,
    ) -> Result<Self, Stop> {
        if words.is_one_word() && !needs_places && !limits.have_speakers() {
            return Ok(Self { ids, spans: Vec::new() });
        }
        let spans = words.spans(tier, &ids);
        let turns = limits.turns(tier, &ids, term.part());
        let (mut spans, turns) = (spans?, turns?);
        for (at, spans) in spans.iter_mut().enumerate() {
            spans.retain(|span| turns.allow(at, span.turn));
        }
        let (ids, spans) = ids.into_iter().zip(spans).filter(|(_, spans)| !spans.is_empty()).unzip();
        Ok(Self { ids, spans })
    }

    fn has(&self, id: u32) -> bool {
        self.ids.binary_search(&id).is_ok()
    }

    fn spans_in(&self, id: u32) -> &[Span] {
        self.ids.binary_search(&id).ok().and_then(|index| self.spans.get(index)).map_or(&[], Vec::as_slice)
    }
}

/// The conditions of a query on transcripts, speakers and outlets.
struct Limits {
    /// The transcripts that fulfil the conditions of the query; `None` if it has none.
    accepted: Option<Vec<bool>>,
    /// The speakers that are wanted, and those that are excluded; `None` if the query names none.
    speakers: [Option<Vec<Word>>; 2],
    /// The same of outlets.
    outlets: [Option<Vec<Word>>; 2],
}

impl Limits {
    fn new(tier: TierReader<'_>, query: &Query) -> Result<Self, Stop> {
        let accepted = query.has_conditions().then(|| {
            let about = |fact: &Fact| {
                let (event, language, date) = (fact.event.as_deref(), fact.language.as_str(), fact.date.as_deref());
                query.accepts(About { event, language, date })
            };
            Ok(tier.facts()?.iter().map(about).collect())
        });
        let named = |role, is_excluded| {
            let people: Vec<&Person> =
                query.people().iter().filter(|it| it.role() == role && it.is_excluded() == is_excluded).collect();
            (!people.is_empty()).then(|| look_up_people(tier, role, &people)).transpose()
        };
        let people = all([
            named(Role::Speaker, false),
            named(Role::Speaker, true),
            named(Role::Outlet, false),
            named(Role::Outlet, true),
        ]);
        let accepted = accepted.transpose();
        let mut people = people?.into_iter();
        let mut next = || people.next().flatten();
        Ok(Self { accepted: accepted?, speakers: [next(), next()], outlets: [next(), next()] })
    }

    /// Tells whether the query asks for nothing here.
    fn are_none(&self) -> bool {
        self.accepted.is_none() && self.speakers.iter().chain(&self.outlets).all(Option::is_none)
    }

    fn have_speakers(&self) -> bool {
        self.speakers.iter().any(Option::is_some)
    }

    /// Returns the exchanges that may be kept: in transcripts that are accepted, with the speakers and outlets that are wanted.
    fn keep(&self, tier: TierReader<'_>, mut ids: Vec<u32>) -> Result<Vec<u32>, Stop> {
        let [speakers, _] = &self.speakers;
        let [outlets, not_outlets] = &self.outlets;
        let united = |words: &Option<Vec<Word>>| {
            let unite = |words: &Vec<Word>| {
                let lists = all(words.iter().map(|word| tier.ids(word)))?;
                Ok(sets::union(lists.iter().map(|ids| ids.as_slice()), tier.tier.capacity))
            };
            words.as_ref().map(unite).transpose()
        };
        let lists = all([united(speakers), united(outlets), united(not_outlets)]);
        if let Some(accepted) = &self.accepted {
            let starts = tier.starts()?;
            ids.retain(|&id| accepted.get(starts.transcript_of(id)) == Some(&true));
        }
        let [speakers, outlets, not_outlets]: [_; 3] = lists?.try_into().unwrap_or_default();
        for wanted in [speakers, outlets].into_iter().flatten() {
            ids = sets::both(&ids, &wanted);
        }
        Ok(match not_outlets {
            Some(excluded) => sets::without(&ids, &excluded),
            None => ids,
        })
    }

    /// Returns the turns of exchanges in which a term may stand that is searched for in a part of them.
    fn turns(&self, tier: TierReader<'_>, ids: &[u32], part: Option<Part>) -> Result<Turns, Stop> {
        let key = part.map(|part| match part {
            Part::Questions => Key::QUESTIONS,
            Part::Answers => Key::ANSWERS,
        });
        let of_key = |key| turns_of(tier, tier.word(key)?.as_slice(), ids);
        let [wanted, excluded] = &self.speakers;
        let of_speakers =
            |words: &Option<Vec<Word>>| words.as_ref().map(|words| turns_of(tier, words, ids)).transpose();
        let lists = all([key.map(of_key).transpose(), of_speakers(wanted), of_speakers(excluded)]);
        let [of_part, wanted, excluded]: [_; 3] = lists?.try_into().unwrap_or_default();
        Ok(Turns { wanted: [of_part, wanted], excluded })
    }

    /// Returns of the candidates those in which someone speaks whom the query allows; `None` if it names nobody.
    fn exchanges_with_allowed_turns(&self, tier: TierReader<'_>, ids: &[u32]) -> Result<Option<Vec<u32>>, Stop> {
        if !self.have_speakers() && self.outlets.iter().all(Option::is_none) {
            return Ok(None);
        }
        // Looks at the turns of those who are wanted, or else at all.
        let [wanted, _] = &self.speakers;
        let spoken = match wanted {
            Some(words) => turns_of(tier, words, ids),
            None => spoken_turns(tier, ids),
        };
        let turns = self.turns(tier, ids, None);
        let (spoken, turns) = (spoken?, turns?);
        let speaks = |at: usize| spoken[at].iter().any(|&turn| turns.allow(at, turn));
        Ok(Some(ids.iter().enumerate().filter(|(at, _)| speaks(*at)).map(|(_, id)| *id).collect()))
    }
}

/// Turns of some exchanges, each list with an entry for each exchange.
struct Turns {
    /// The turns must be in each of these lists.
    wanted: [Option<Vec<Vec<u32>>>; 2],
    /// They must not be in this one.
    excluded: Option<Vec<Vec<u32>>>,
}

impl Turns {
    /// Tells whether a turn is one of them; `at` is the index of the exchange.
    fn allow(&self, at: usize, turn: u32) -> bool {
        self.wanted.iter().flatten().all(|turns| turns[at].binary_search(&turn).is_ok())
            && self.excluded.as_ref().is_none_or(|turns| turns[at].binary_search(&turn).is_err())
    }
}

/// Returns the participants of a role that are meant by one of several names.
fn look_up_people(tier: TierReader<'_>, role: Role, people: &[&Person]) -> Result<Vec<Word>, Stop> {
    let names = tier.names()?;
    let is_meant = |name: &&String| people.iter().any(|person| person.is_named(name));
    let key = |name: &String| match role {
        Role::Speaker => Key::speaker(name),
        Role::Outlet => Key::outlet(name),
    };
    let names = &names[usize::from(role == Role::Outlet)];
    let words = all(names.iter().filter(is_meant).map(|name| tier.word(&key(name))))?;
    Ok(words.into_iter().flatten().collect())
}

/// Returns for each exchange the turns that the keys list.
fn turns_of(tier: TierReader<'_>, words: &[Word], ids: &[u32]) -> Result<Vec<Vec<u32>>, Stop> {
    let mut turns = vec![Vec::new(); ids.len()];
    for places in all(words.iter().map(|word| tier.places(word, ids)))? {
        let turn = |place: Place| place.turn;
        turns.iter_mut().zip(places).for_each(|(turns, places)| turns.extend(places.into_iter().map(turn)));
    }
    turns.iter_mut().for_each(|turns| order::sort(turns, &|one, other| one.cmp(&other)));
    Ok(turns)
}

/// Returns for each exchange all its turns but a heading, which nobody says.
fn spoken_turns(tier: TierReader<'_>, ids: &[u32]) -> Result<Vec<Vec<u32>>, Stop> {
    let kinds = all([Key::ANSWERS, Key::OTHERS, Key::QUESTIONS].map(|key| tier.word(key)))?;
    turns_of(tier, &kinds.into_iter().flatten().collect::<Vec<_>>(), ids)
}
