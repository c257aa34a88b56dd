//! Decides in which turns a query with `speaker:` or `outlet:` may have matches.

use address::{Show, TranscriptPlace};
use transcript::{Participant, ParticipantKind, Transcript, TurnKind};

use crate::fold::name_key;
use crate::query::{Person, Query, Role, sign_with_name};
use crate::text::{Text, TurnSpan};

/// Tells for each turn whether the query allows matches in it; `None` if the query names nobody, and so allows all
/// turns.
pub(crate) fn allowed_turns(text: &Text, query: &Query) -> Option<Vec<bool>> {
    if query.people().is_empty() {
        return None;
    }
    let filters: Vec<Filter> = query.people().iter().map(|person| Filter::new(text, person)).collect();
    Some(text.turns().iter().map(|turn| is_allowed(&filters, turn)).collect())
}

/// Allows a turn that one of the speakers and one of the outlets of the query select, where the query names any, and
/// that nobody selects who is excluded.
fn is_allowed(filters: &[Filter], turn: &TurnSpan) -> bool {
    let is_excluded = filters.iter().any(|filter| filter.is_excluded && filter.selects(turn));
    is_selected(filters, Role::Speaker, turn) && is_selected(filters, Role::Outlet, turn) && !is_excluded
}

/// Tells whether a turn is selected by one of the filters of a role, or there is none that could select it.
fn is_selected(filters: &[Filter], role: Role, turn: &TurnSpan) -> bool {
    let mut wanted = filters.iter().filter(|filter| filter.role == role && !filter.is_excluded).peekable();
    wanted.peek().is_none() || wanted.any(|filter| filter.selects(turn))
}

/// A speaker or an outlet of the query, applied to a transcript.
struct Filter {
    role: Role,
    is_excluded: bool,
    /// Tells for each participant whether the name fits.
    participants: Vec<bool>,
    /// Tells for each exchange whether such a participant asks a question in it; all are `false` for a speaker.
    asked_exchanges: Vec<bool>,
}

impl Filter {
    fn new(text: &Text, person: &Person) -> Self {
        let participants = text.transcript.participants.iter().map(|it| fits(person, it)).collect();
        let (role, is_excluded) = (person.role, person.is_excluded);
        let asked_exchanges = vec![false; text.exchange_count()];
        let mut filter = Self { role, is_excluded, participants, asked_exchanges };
        if role == Role::Outlet {
            for turn in text.turns().iter().filter(|turn| turn.kind == Some(TurnKind::Question)) {
                filter.asked_exchanges[turn.exchange] |= filter.is_by(turn);
            }
        }
        filter
    }

    /// Tells whether a turn is spoken by a participant whose name fits.
    fn is_by(&self, turn: &TurnSpan) -> bool {
        turn.participant.is_some_and(|participant| self.participants[participant])
    }

    fn selects(&self, turn: &TurnSpan) -> bool {
        match self.role {
            Role::Speaker => self.is_by(turn),
            Role::Outlet => self.asked_exchanges[turn.exchange],
        }
    }
}

/// Tells whether the query means a participant.
fn fits(person: &Person, participant: &Participant) -> bool {
    name_in_role(person.role, participant).is_some_and(|name| person.is_named(&name_key(name)))
}

/// Returns the place that shows everything that a participant says in a transcript.
///
/// ```
/// # let transcript = transcript::json::read(include_bytes!("../../site/tests/fixtures/everything.json")).unwrap();
/// let place = find::said_by(&transcript, &transcript.participants[0]);
/// assert!(place.query.starts_with("speaker:\""));
/// ```
pub fn said_by(transcript: &Transcript, participant: &Participant) -> TranscriptPlace {
    let query = sign_with_name(Role::Speaker.sign(), &participant.name);
    TranscriptPlace { query, show: Show::Any, ..TranscriptPlace::new(&transcript.id) }
}

/// Returns the name by which a query finds a participant in a role. A person asks for an outlet, so that an outlet is
/// compared with the affiliation of persons.
pub fn name_in_role(role: Role, participant: &Participant) -> Option<&str> {
    match (role, participant.kind) {
        (Role::Outlet, ParticipantKind::Person) => participant.affiliation.as_deref(),
        _ => Some(&participant.name),
    }
}
