//! Defines the choices that a reader makes and that a URL carries.

/// How many exchanges stand on a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum PageSize {
    /// One exchange.
    One,
    /// Five.
    #[default]
    Five,
    /// Ten.
    Ten,
    /// The whole transcript.
    All,
}

impl PageSize {
    /// Every choice, from small to large.
    pub const CHOICES: [Self; 4] = [Self::One, Self::Five, Self::Ten, Self::All];

    /// The choice as it stands in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::One => "1",
            Self::Five => "5",
            Self::Ten => "10",
            Self::All => "all",
        }
    }

    /// The choice that stands in a URL so.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|size| size.as_str() == text)
    }

    /// Returns how many exchanges a page holds at most.
    pub(crate) fn limit(self) -> usize {
        match self {
            Self::One => 1,
            Self::Five => 5,
            Self::Ten => 10,
            Self::All => usize::MAX,
        }
    }
}

/// What a term must have in common with the text to be found there. By default any part of a word is found, in whatever
/// case and with whatever accents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct MatchOptions {
    /// Upper and lower case are told apart.
    pub case: bool,
    /// Letters with and without accents are told apart.
    pub accents: bool,
    /// Only whole words are found.
    pub words: bool,
}

impl MatchOptions {
    /// Whether anything is set.
    pub fn is_default(self) -> bool {
        self == Self::default()
    }
}

/// Which exchanges are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Show {
    /// All.
    #[default]
    Everything,
    /// Those that hold one of the things looked for.
    Any,
    /// Those that hold all of them.
    All,
}

impl Show {
    /// Every choice.
    pub const CHOICES: [Self; 3] = [Self::Everything, Self::Any, Self::All];

    /// The choice as it stands in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Any => "any",
            Self::All => "all",
        }
    }

    /// The choice that stands in a URL so.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|show| show.as_str() == text)
    }
}

/// The order of the list of matches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum ListOrder {
    /// As they stand in the transcript.
    #[default]
    Place,
    /// By who speaks.
    Speaker,
    /// By the words before the match, the nearest first.
    Left,
    /// By the match and the words after it.
    Right,
}

impl ListOrder {
    /// Every order.
    pub const CHOICES: [Self; 4] = [Self::Place, Self::Speaker, Self::Left, Self::Right];

    /// The order as it stands in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Speaker => "speaker",
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// The order that stands in a URL so.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|order| order.as_str() == text)
    }
}
