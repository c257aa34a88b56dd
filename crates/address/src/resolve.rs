//! Finds the exchange and the paragraph that a target names, or the nearest exchange.

use transcript::Transcript;

use crate::place::Target;

/// The least Jaro-Winkler similarity, from 0 to 1, of an id that is suggested for a missing id.
const MIN_SIMILARITY: f64 = 0.7;

/// The exchange and the paragraph of a transcript that a target names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// The index of the exchange.
    pub exchange: usize,
    /// The id of the paragraph, if the target names a paragraph and the exchange has it.
    pub paragraph: Option<String>,
    /// `true` if this is the named exchange and paragraph; `false` if one of them is missing.
    pub exact: bool,
}

impl Resolved {
    /// Returns the index of the paragraph among all paragraphs of its exchange; `None` if no paragraph is named.
    pub fn paragraph_index(&self, transcript: &Transcript) -> Option<usize> {
        let id = self.paragraph.as_deref()?;
        transcript.exchanges.get(self.exchange)?.paragraphs().position(|paragraph| paragraph.id == id)
    }
}

/// Finds the exchange and the paragraph that a target names. If the transcript has no exchange with this id, takes the
/// exchange whose id ends with the nearest number, or else the exchange with the most similar id. Returns `None` only for
/// a transcript without exchanges.
///
/// ```
/// use address::{Resolved, Target, resolve};
/// use transcript::{ReadError, Transcript, json};
///
/// let text = r#"{
///     "version": 1,
///     "id": "harbour",
///     "title": "On the harbour",
///     "language": "en",
///     "participants": [],
///     "exchanges": [{
///         "id": "e1",
///         "kind": "statement",
///         "turns": [{ "kind": "statement", "paragraphs": [{ "id": "p1", "text": "Welcome." }] }]
///     }]
/// }"#;
/// let transcript: Transcript = json::read(text.as_bytes())?;
///
/// let found = resolve(&transcript, &Target::parse("e1.p1"));
/// assert_eq!(found, Some(Resolved { exchange: 0, paragraph: Some("p1".into()), exact: true }));
///
/// let nearest = resolve(&transcript, &Target::parse("e7"));
/// assert_eq!(nearest, Some(Resolved { exchange: 0, paragraph: None, exact: false }));
/// # Ok::<(), ReadError>(())
/// ```
pub fn resolve(transcript: &Transcript, target: &Target) -> Option<Resolved> {
    let ids = || transcript.exchanges.iter().map(|exchange| exchange.id.as_str());
    if let Some(exchange) = ids().position(|id| id == target.exchange) {
        let paragraph = target.paragraph.as_ref();
        let found = paragraph.filter(|id| transcript.exchanges[exchange].paragraphs().any(|p| p.id == **id));
        return Some(Resolved { exchange, paragraph: found.cloned(), exact: paragraph.is_some() == found.is_some() });
    }
    let exchange = nearest_number(&target.exchange, ids()).or_else(|| most_similar(&target.exchange, ids()))?;
    Some(Resolved { exchange, paragraph: None, exact: false })
}

/// Returns the id that is most similar to a missing id, or `None` if none is similar enough. Of equally similar ids it
/// returns the first.
pub fn nearest_id<'a>(wanted: &str, ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let (mut best, mut nearest) = (MIN_SIMILARITY, None);
    for id in ids {
        let similarity = strsim::jaro_winkler(wanted, id);
        if similarity > best {
            (best, nearest) = (similarity, Some(id));
        }
    }
    nearest
}

/// Returns the index of the first id whose trailing number is nearest to that of `wanted`, or `None` if `wanted` or all
/// ids have no trailing number.
fn nearest_number<'a>(wanted: &str, ids: impl Iterator<Item = &'a str>) -> Option<usize> {
    let wanted = trailing_number(wanted)?;
    let distances = ids.enumerate().filter_map(|(index, id)| Some((index, trailing_number(id)?.abs_diff(wanted))));
    distances.min_by_key(|(_, distance)| *distance).map(|(index, _)| index)
}

/// Returns the index of the first id that is most similar to `wanted`, or `None` if there are no ids.
fn most_similar<'a>(wanted: &str, ids: impl Iterator<Item = &'a str>) -> Option<usize> {
    let similarities = ids.map(|id| strsim::jaro_winkler(wanted, id)).enumerate();
    // `max_by` returns the last of equal items, so equal similarities are ordered by descending index.
    let most_similar = similarities.max_by(|(i, a), (j, b)| a.total_cmp(b).then(j.cmp(i)));
    most_similar.map(|(index, _)| index)
}

/// Returns the number at the end of an id, or `None` if there is none or it exceeds 64 bits.
fn trailing_number(id: &str) -> Option<u64> {
    id[id.trim_end_matches(|c: char| c.is_ascii_digit()).len()..].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use transcript::json;

    fn resolve(target: &str) -> Resolved {
        let transcript: Transcript = json::read(include_bytes!("../../transcript/tests/fixtures/sound.json")).unwrap();
        super::resolve(&transcript, &Target::parse(target)).unwrap()
    }

    #[test]
    fn existing_ids_resolve_exactly() {
        assert_eq!(resolve("e2"), Resolved { exchange: 1, paragraph: None, exact: true });
        assert_eq!(resolve("e2.p2"), Resolved { exchange: 1, paragraph: Some("p2".into()), exact: true });
    }

    #[test]
    fn a_missing_id_resolves_to_the_nearest_exchange_and_is_not_exact() {
        assert_eq!(resolve("e2.p9"), Resolved { exchange: 1, paragraph: None, exact: false });
        assert_eq!(resolve("e99"), Resolved { exchange: 1, paragraph: None, exact: false });
        assert_eq!(resolve("zzz"), Resolved { exchange: 0, paragraph: None, exact: false });
    }

    #[test]
    fn a_mistyped_id_finds_the_most_similar_id() {
        let ids = ["harbour-briefing", "water-hearing"];
        assert_eq!(nearest_id("harbor-briefing", ids.into_iter()), Some("harbour-briefing"));
        assert_eq!(nearest_id("xyz", ids.into_iter()), None);
    }
}
