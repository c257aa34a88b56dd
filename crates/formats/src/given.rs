//! The fields that a publisher gives along with the pages.

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
}
