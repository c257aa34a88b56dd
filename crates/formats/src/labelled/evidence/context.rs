//! Accepts names that occur once by what stands around them.

use std::collections::{HashMap, HashSet, VecDeque};

use super::names::{is_capitals, is_remark, is_single_word, is_uncased, starts_as_name};
use super::{Accepted, Line, Proposal};
use crate::labelled::label::{Form, is_described};
use crate::record::LabelKind;
use crate::record::people::{core_of, has_title, is_title_word};

/// The most words of a name that occurs once.
const MAX_WORDS: usize = 9;
/// The same in scripts without capitals, in which a sentence looks like a name.
const MAX_UNCASED_WORDS: usize = 2;

/// Accepts each undecided name that has the shape of the others, that somebody is called by right before, or that stands between
/// two labels of one speaker.
pub(super) fn accept(lines: &[Line<'_>], accepted: &mut Accepted) {
    let shapes = usual_shapes(lines, accepted);
    let between = between_labels_of_one(lines, accepted);
    let called = called(lines, accepted);
    for (index, line) in lines.iter().enumerate() {
        let Some(proposal) = line.proposal.as_deref().filter(|it| is_undecided(it, accepted)) else { continue };
        let is_like_others = proposal.candidate.plausible && shapes.contains(&Shape::of(proposal));
        let is_accepted = is_like_others || between.contains(&index) || called.contains(&index);
        if is_accepted && !follows_label_alone(lines, index, accepted) {
            accepted.names.insert(proposal.key.clone());
        }
    }
}

/// Tells whether a proposal is no label so far, and may be one.
fn is_undecided(proposal: &Proposal, accepted: &Accepted) -> bool {
    let name = proposal.name();
    proposal.is_named()
        && proposal.first
        && !proposal.entitles
        && proposal.candidate.form.has_colon()
        && !is_remark(name)
        && !accepted.names.contains(&proposal.key)
        && name.split_whitespace().count() <= if is_uncased(name) { MAX_UNCASED_WORDS } else { MAX_WORDS }
}

/// Tells whether the line before is a label alone on its line, so that a line holds its first words.
fn follows_label_alone(lines: &[Line<'_>], index: usize, accepted: &Accepted) -> bool {
    let before = index.checked_sub(1).map(|before| &lines[before]);
    before.is_some_and(|line| {
        line.proposal.as_deref().is_some_and(|it| it.candidate.rest >= line.text.len() && accepted.is_label(it))
    })
}

/// The most chars of a short name in a script without capitals.
const MAX_SHORT: usize = 3;

/// The look of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Shape {
    form: Form,
    is_capitals: bool,
    is_uncased: bool,
    is_single: bool,
    has_title: bool,
    has_brackets: bool,
    has_office: bool,
    /// True if it is a short name in a script without capitals.
    is_short: bool,
}

impl Shape {
    fn of(proposal: &Proposal) -> Self {
        let name = proposal.name();
        let is_bold = proposal.candidate.form == Form::Bold;
        Self {
            form: if is_bold { Form::Bold } else { Form::Inline },
            // A code such as `F2` is in capitals, too.
            is_capitals: is_capitals(name)
                || name.len() <= 3
                    && name.starts_with(|c: char| c.is_ascii_uppercase())
                    && !name.contains(char::is_lowercase),
            is_uncased: is_uncased(name),
            // Bold makes a single word as good as a full name.
            is_single: is_single_word(name) && !is_bold,
            has_title: has_title(core_of(name)) && !is_bold,
            has_brackets: name.ends_with([')', ']', '）']),
            has_office: name.contains([',', '，']),
            is_short: is_uncased(name)
                && name.chars().count() <= MAX_SHORT
                && !name.contains(['也', '有', '是', '不', '这', '這', '那', '我', '你', '他']),
        }
    }

    /// Tells whether the look alone can show that a name which occurs once is a label. One word and a colon is too little.
    fn is_telling(self) -> bool {
        self.form == Form::Bold || self.is_capitals || self.has_brackets || self.has_title || self.is_short
    }
}

/// Returns the shapes of half of the labels or more. Where two names or more have a shape it is the habit; where one has it, it
/// must have brackets.
fn usual_shapes(lines: &[Line<'_>], accepted: &Accepted) -> HashSet<Shape> {
    let mut labels: HashMap<Shape, (usize, HashSet<&str>)> = HashMap::new();
    let mut count = 0;
    for proposal in lines.iter().filter_map(|line| line.proposal.as_deref()) {
        if proposal.is_named() && accepted.is_label(proposal) {
            count += 1;
            let (labels, names) = labels.entry(Shape::of(proposal)).or_default();
            *labels += 1;
            names.insert(proposal.key.as_str());
        }
    }
    let is_usual = |(shape, (labels, names)): &(Shape, (usize, HashSet<&str>))| {
        shape.is_telling() && (names.len() >= 2 && labels * 2 >= count || shape.has_brackets && *labels >= 2)
    };
    labels.into_iter().filter(is_usual).map(|(shape, _)| shape).collect()
}

/// Returns the indices of undecided lines that stand between two labels of one speaker, each alone there. Returns none if a
/// speaker often has two labels in a row.
fn between_labels_of_one(lines: &[Line<'_>], accepted: &Accepted) -> HashSet<usize> {
    let mut found = Vec::new();
    let (mut pairs, mut same) = (0, 0);
    let mut before: Option<(LabelKind, &str)> = None;
    let mut undecided: Vec<usize> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(proposal) = line.proposal.as_deref() else { continue };
        if accepted.is_label(proposal) {
            let speaker = (proposal.kind(), proposal.key.as_str());
            if let Some(before) = before {
                pairs += 1;
                same += usize::from(before == speaker && undecided.is_empty());
                if before == speaker && undecided.len() == 1 {
                    found.push(undecided[0]);
                }
            }
            before = Some(speaker);
            undecided.clear();
        } else if is_undecided(proposal, accepted) && (proposal.candidate.plausible || is_strong(proposal)) {
            undecided.push(index);
        }
    }
    if same * 10 > pairs { HashSet::new() } else { found.into_iter().collect() }
}

/// Tells whether a name that is not as names are stands so that it may still be one: alone or in bold, and with few words.
fn is_strong(proposal: &Proposal) -> bool {
    let Proposal { candidate, .. } = proposal;
    matches!(candidate.form, Form::Alone | Form::Bold)
        && candidate.name.split_whitespace().count() <= 5
        && !candidate.name.contains([',', '?', '!', '.', '"'])
}

/// The number of speeches before a label in which a person may be called.
const SPEECHES: usize = 3;

/// Returns the indices of undecided lines whose name stands in one of the three speeches before. In `Mr Tamm, briefly.`, the next
/// may be `Tamm`.
fn called(lines: &[Line<'_>], accepted: &Accepted) -> HashSet<usize> {
    let mut found = HashSet::new();
    let mut speeches: VecDeque<HashSet<&str>> = VecDeque::from([HashSet::new()]);
    for (index, line) in lines.iter().enumerate() {
        let mut text = line.text;
        if let Some(proposal) = line.proposal.as_deref() {
            let is_called = || {
                let mut words =
                    words(core_of(proposal.name())).filter(|word| !is_title_word(word) && !is_described(word));
                words.any(|word| speeches.iter().any(|speech| speech.contains(word)))
            };
            let is_new =
                is_undecided(proposal, accepted) && proposal.candidate.plausible && starts_as_name(proposal.name());
            if is_new && is_called() {
                found.insert(index);
            }
            if accepted.is_label(proposal) || found.contains(&index) {
                speeches.push_back(HashSet::new());
                if speeches.len() > SPEECHES {
                    speeches.pop_front();
                }
                text = &line.text[proposal.candidate.rest..];
            }
        }
        if let Some(speech) = speeches.back_mut() {
            speech.extend(words(text));
        }
    }
    found
}

/// Iterates over the words of a text that begin with a capital, or are in a script without capitals.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.filter(|word| word.len() >= 3 && word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()))
}
