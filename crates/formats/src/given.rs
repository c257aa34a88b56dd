//! The fields that a publisher gives along with the pages.

use desk::Corrections;

/// Fields that are given instead of read. Each wins over the value in a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// [`Transcript::id`](transcript::Transcript::id).
    pub id: Option<String>,
    /// [`Transcript::title`](transcript::Transcript::title).
    pub title: Option<String>,
    /// [`Transcript::event`](transcript::Transcript::event).
    pub event: Option<String>,
    /// [`Transcript::date`](transcript::Transcript::date).
    pub date: Option<String>,
    /// [`Transcript::place`](transcript::Transcript::place).
    pub place: Option<String>,
    /// [`Transcript::language`](transcript::Transcript::language).
    pub language: Option<String>,
    /// [`Transcript::licence`](transcript::Transcript::licence).
    pub licence: Option<String>,
    /// [`Transcript::description`](transcript::Transcript::description).
    pub description: Option<String>,
    /// [`Source::name`](transcript::Source::name).
    pub source: Option<String>,
    /// [`Source::url`](transcript::Source::url).
    pub source_url: Option<String>,
    /// [`Source::retrieved`](transcript::Source::retrieved).
    pub retrieved: Option<String>,
    /// The publisher's corrections of this import. The fields above win over the fields in it.
    pub corrections: Corrections,
}

impl Given {
    /// Returns what is given, with the fields that the corrections give and that are not given otherwise.
    pub(crate) fn completed(&self) -> Self {
        let Self { corrections, .. } = self;
        // A draft of corrections has empty texts where nothing is known.
        let known = |corrected: &Option<String>| corrected.clone().filter(|text| !text.trim().is_empty());
        let or = |given: &Option<String>, corrected: &Option<String>| given.clone().or_else(|| known(corrected));
        Self {
            title: or(&self.title, &corrections.title),
            event: or(&self.event, &corrections.event),
            date: or(&self.date, &corrections.date),
            place: or(&self.place, &corrections.place),
            language: or(&self.language, &corrections.language),
            ..self.clone()
        }
    }
}
