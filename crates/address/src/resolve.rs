//! From the ids in an address to the exchange and the paragraph that they name, or to the nearest thing.

use transcript::Transcript;

use crate::place::Target;

/// What a target names in a transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// The index of the exchange.
    pub exchange: usize,
    /// The id of the paragraph, where the target names one that is there.
    pub paragraph: Option<String>,
    /// Whether that is what the target names, and not only the nearest thing.
    pub exact: bool,
}

/// What a target names; nothing only in a transcript without exchanges. An id that is not there resolves to the
/// exchange whose number is nearest, or else whose id is most alike.
pub fn resolve(transcript: &Transcript, target: &Target) -> Option<Resolved> {
    let ids = || transcript.exchanges.iter().map(|exchange| exchange.id.as_str());
    if let Some(exchange) = ids().position(|id| id == target.exchange) {
        let paragraph = target.paragraph.as_ref();
        let found = paragraph.filter(|id| transcript.exchanges[exchange].paragraphs().any(|p| p.id == **id));
        return Some(Resolved { exchange, paragraph: found.cloned(), exact: paragraph.is_some() == found.is_some() });
    }
    let wanted = number(&target.exchange);
    let by_number = ids().enumerate().filter_map(|(index, id)| Some((index, number(id)?.abs_diff(wanted?))));
    let exchange = by_number
        .min_by_key(|(_, distance)| *distance)
        .map(|(index, _)| index)
        .or_else(|| nearest(&target.exchange, ids()).map(|(index, _)| index))?;
    Some(Resolved { exchange, paragraph: None, exact: false })
}

/// The id among these that is most like one that is not there, if any is like it at all.
pub fn nearest_id<'a>(wanted: &str, ids: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let (mut best, mut found) = (0.7, None);
    for id in ids {
        let likeness = strsim::jaro_winkler(wanted, id);
        if likeness > best {
            (best, found) = (likeness, Some(id));
        }
    }
    found
}

fn nearest<'a>(wanted: &str, ids: impl Iterator<Item = &'a str>) -> Option<(usize, f64)> {
    ids.map(|id| strsim::jaro_winkler(wanted, id)).enumerate().max_by(|(i, a), (j, b)| a.total_cmp(b).then(j.cmp(i)))
}

/// The number at the end of an id.
fn number(id: &str) -> Option<u64> {
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
    fn what_is_there_resolves_exactly() {
        assert_eq!(resolve("e2"), Resolved { exchange: 1, paragraph: None, exact: true });
        assert_eq!(resolve("e2.p2"), Resolved { exchange: 1, paragraph: Some("p2".into()), exact: true });
    }

    #[test]
    fn what_is_not_there_resolves_to_the_nearest_and_says_so() {
        assert_eq!(resolve("e2.p9"), Resolved { exchange: 1, paragraph: None, exact: false });
        assert_eq!(resolve("e99"), Resolved { exchange: 1, paragraph: None, exact: false });
        assert_eq!(resolve("zzz"), Resolved { exchange: 0, paragraph: None, exact: false });
    }

    #[test]
    fn a_mistyped_id_finds_its_neighbour() {
        let ids = ["harbour-briefing", "water-hearing"];
        assert_eq!(nearest_id("harbor-briefing", ids.into_iter()), Some("harbour-briefing"));
        assert_eq!(nearest_id("xyz", ids.into_iter()), None);
    }
}
