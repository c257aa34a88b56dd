//! Defines the choices of a reader that a URL stores.

/// The number of exchanges on a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum PageSize {
    /// One exchange.
    One,
    /// Five exchanges.
    #[default]
    Five,
    /// Ten exchanges.
    Ten,
    /// All exchanges of the transcript.
    All,
}

impl PageSize {
    /// All sizes, from small to large.
    pub const CHOICES: [Self; 4] = [Self::One, Self::Five, Self::Ten, Self::All];

    /// Returns the value in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::One => "1",
            Self::Five => "5",
            Self::Ten => "10",
            Self::All => "all",
        }
    }

    /// Reads a value in a URL. Returns `None` for an unknown value.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|size| size.as_str() == text)
    }

    /// Returns the largest number of exchanges on a page.
    pub(crate) fn limit(self) -> usize {
        match self {
            Self::One => 1,
            Self::Five => 5,
            Self::Ten => 10,
            Self::All => usize::MAX,
        }
    }
}

/// The differences between a term and the text that matter when they are compared. By default none does: a term is also
/// found inside a word, in any case and with any accents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct MatchOptions {
    /// `true` if upper and lower case must match.
    pub case: bool,
    /// `true` if accents must match.
    pub accents: bool,
    /// `true` if only whole words match.
    pub words: bool,
}

impl MatchOptions {
    /// Tells whether all options have their default value, `false`.
    pub fn is_default(self) -> bool {
        self == Self::default()
    }
}

/// The exchanges that are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Show {
    /// All exchanges.
    #[default]
    Everything,
    /// The exchanges with a match for any part of the query.
    Any,
    /// The exchanges with a match for every part of the query.
    All,
}

impl Show {
    /// All choices.
    pub const CHOICES: [Self; 3] = [Self::Everything, Self::Any, Self::All];

    /// Returns the value in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Any => "any",
            Self::All => "all",
        }
    }

    /// Reads a value in a URL. Returns `None` for an unknown value.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|show| show.as_str() == text)
    }
}

/// The order of the list of matches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum ListOrder {
    /// In the order of the transcript.
    #[default]
    Place,
    /// By speaker.
    Speaker,
    /// By the words before the match, the nearest word first.
    Left,
    /// By the match and the words after it.
    Right,
}

impl ListOrder {
    /// All orders.
    pub const CHOICES: [Self; 4] = [Self::Place, Self::Speaker, Self::Left, Self::Right];

    /// Returns the value in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Speaker => "speaker",
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// Reads a value in a URL. Returns `None` for an unknown value.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|order| order.as_str() == text)
    }
}

/// The order of the exchanges that a search of the library finds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum HitOrder {
    /// The latest transcripts first, and those without a date last.
    #[default]
    Newest,
    /// The earliest transcripts first, and those without a date last.
    Oldest,
    /// The exchanges first that say most of what is looked for, and of equals the latest.
    Relevance,
}

impl HitOrder {
    /// All orders.
    pub const CHOICES: [Self; 3] = [Self::Newest, Self::Oldest, Self::Relevance];

    /// Returns the value in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Relevance => "relevance",
        }
    }

    /// Reads a value in a URL. Returns `None` for an unknown value.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|order| order.as_str() == text)
    }
}
