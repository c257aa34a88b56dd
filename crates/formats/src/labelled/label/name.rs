//! Tells names from sentences.

use crate::record::people::{core_of, is_title_word};

/// Tells whether this may be a name with titles, affiliations and brackets: it is short and has no sentence in it.
pub(in crate::labelled) fn is_plausible(name: &str) -> bool {
    let length = name.chars().count();
    // An office in capitals may be long.
    let is_capitals = !name.contains(char::is_lowercase);
    if length == 0 || length > 100 && !is_capitals || !name.chars().any(char::is_alphabetic) {
        return false;
    }
    if is_code(name) {
        return true;
    }
    // A function may stand in brackets, as in `(UNKNOWN)`.
    if let Some(inner) = name.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        return is_capitals && !inner.contains(['(', ')']) && is_plausible(inner);
    }
    let core = core_of(name);
    let is_marked = name.contains(is_sentence_mark) && !is_clean_outside_brackets(name);
    if core.is_empty() || is_marked || name.starts_with(['(', '（']) || has_sentence_after_core(name, core) {
        return false;
    }
    let words: Vec<&str> = core.split_whitespace().collect();
    let has_sentence = name.split_whitespace().any(is_telling) || core.split_whitespace().any(ends_sentence);
    let is_numbered = words.len() == 2 && NUMBERED.contains(&words[0].to_lowercase().trim_end_matches('.'));
    let too_long = !is_capitals && (words.len() > 9 || name.split_whitespace().count() > 16);
    if has_sentence || is_numbered || begins_remark(&words) || too_long {
        return false;
    }
    if core.chars().any(|c| c.is_uppercase() || c.is_lowercase()) {
        let is_single = words.len() == 1;
        // An article may begin a name, as in `the Daily Planet`.
        // And a title may follow it, as in `El señor Ruiz`.
        let is_titled = |index: usize| words.len() > index && is_title_word(words[index]);
        let has_article =
            words.len() > 1 && is_article(&words[0].to_lowercase()) && (is_titled(1) || !is_small(words[1], 1));
        let is_good = |(index, word): (usize, &&str)| {
            index == 0 && has_article || is_titled(index) && index < 3 || !is_small(word, index)
        };
        is_single || words.iter().enumerate().all(is_good)
    } else {
        let unspaced = core.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')).count();
        words.len() <= 6 && unspaced <= 16
    }
}

/// Tells whether the words begin a remark: with a word that begins sentences, if they are not initials such as `AT` or `I`.
fn begins_remark(words: &[&str]) -> bool {
    let Some(first) = words.first() else { return false };
    let is_initials = words.len() == 1 && !first.contains(char::is_lowercase) && first.chars().count() <= 2;
    let is_address = words.len() == 1 && ADDRESSES.contains(&first.to_lowercase().as_str());
    !is_initials && OPENINGS.contains(&first.to_lowercase().as_str()) || is_address
}

/// Tells whether the text after the name goes on with a sentence, as in `Look, here’s the deal`, and not with an office or a firm.
fn has_sentence_after_core(name: &str, core: &str) -> bool {
    let before = name.find(core).unwrap_or_default();
    if name[..before].contains(['(', '（']) {
        // The name stands in brackets after an office.
        return false;
    }
    let start = before + core.len();
    let rest = after_brackets(name[start..].trim_start());
    if !rest.is_empty() && !rest.starts_with(['-', '–', '—', '|', ',', '，', ')', ']', '）']) {
        return true;
    }
    if rest.starts_with(['-', '–', '—', '|']) {
        // A firm or an office has capitals, and no comma.
        let words = rest.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
        return rest.contains([',', '.', '?', '!']) || words.enumerate().any(|(index, word)| is_small(word, index));
    }
    let Some(rest) = rest.strip_prefix([',', '，']) else { return false };
    let ends = rest.split_whitespace().filter(|word| word.ends_with('.'));
    let has_end = ends.map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).any(|letters| letters > 3);
    let mut words = rest.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let has_sentence = rest.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let is_contraction = CONTRACTIONS.iter().any(|end| word.ends_with(end));
        is_contraction || PRONOUNS.contains(&word.as_str())
    });
    let begins = |word: &str| OPENINGS.contains(&word) || BEGINNINGS.contains(&word);
    has_end && !rest.ends_with('.')
        || has_sentence
        || words.next().is_some_and(|word| begins(word.to_lowercase().as_str()))
}

/// Returns a text without the brackets that it begins with, one group after the other.
fn after_brackets(text: &str) -> &str {
    let mut rest = text;
    while let Some(close) =
        rest.chars().next().and_then(|open| "([（［".find(open).map(|at| ")]）］"[at..].chars().next()))
    {
        let Some(end) = close.and_then(|close| rest.find(close).map(|at| at + close.len_utf8())) else { break };
        rest = rest[end..].trim_start();
    }
    rest
}

/// Tells whether a name is a code for a person in a group, such as `M1`, `F2/M1` or `F?`.
fn is_code(name: &str) -> bool {
    let is_list = name.contains('/');
    let parts = name.trim_end_matches('?').split('/');
    parts.into_iter().all(|part| {
        let letters = part.trim_end_matches(|c: char| c.is_ascii_digit());
        if is_list && letters == part {
            return false;
        }
        (1..=2).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase()) && part.len() <= 4
    })
}

/// Tells whether a word is an article, or a particle of a family name.
fn is_article(word: &str) -> bool {
    const ARTICLES: &[&str] = &[
        "the", "a", "an", "de", "het", "een", "la", "le", "les", "un", "une", "el", "los", "las", "una", "os", "as",
        "o", "il", "lo", "i", "gli", "der", "die", "das", "den", "ein", "eine", "van", "von", "zu", "di", "da", "dal",
        "al", "ter",
    ];
    ARTICLES.contains(&word)
}

/// Tells whether a word ends a sentence. In names, a full stop follows only an abbreviation or an initial.
fn ends_sentence(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    word.ends_with('.') && !is_title_word(word) && (letters > 4 || word.starts_with(char::is_lowercase))
}

/// Tells whether a word is a verb or conjunction that only a sentence about somebody has.
fn is_telling(word: &str) -> bool {
    TELLING.contains(&word.to_lowercase().as_str())
}

/// Tells whether a character belongs to sentences and not to names.
fn is_sentence_mark(c: char) -> bool {
    const MARKS: &str = "?!;…\"“”«»。，、；？！؟،؛={}|<>/\\";
    is_colon(c) || MARKS.contains(c)
}

/// Tells whether a name has none of the marks of sentences, except those that brackets may hold, as in `(CNN/Reuters)`.
fn is_clean_outside_brackets(name: &str) -> bool {
    let mut depth = 0usize;
    // A bar with spaces around it stands between a name and a firm.
    let name = if name.starts_with('|') { name.to_owned() } else { name.replacen(" | ", " ", 1) };
    // In Hebrew, a quotation mark stands inside of abbreviations.
    let is_hebrew = name.chars().any(|c| ('\u{5d0}'..='\u{5ea}').contains(&c));
    // After a comma, quotation marks stand around the name of a group.
    let mut after_comma = false;
    name.chars().all(|c| {
        after_comma |= c == ',';
        if matches!(c, '"' | '“' | '”' | '«' | '»') && (is_hebrew || after_comma) {
            return true;
        }
        match c {
            '(' | '（' | '[' | '［' => depth += 1,
            ')' | '）' | ']' | '］' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0 && matches!(c, '/' | '，' | '、' | '"' | '|') || !is_sentence_mark(c)
    })
}

/// Words inside names that have no capital.
pub(super) const PARTICLES: &[&str] = &[
    "of", "the", "and", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den",
    "zu", "zur", "und", "et", "y", "e", "al", "bin", "bint", "ibn", "abu", "ter", "ten", "for", "from", "in", "at",
    "af", "av", "&", "to",
];

/// Words in a label that give a person's function and not their name. They need no capital.
const DESCRIPTIONS: &[&str] = &[
    "speaker",
    "member",
    "official",
    "moderator",
    "reporter",
    "journalist",
    "host",
    "guest",
    "audience",
    "participant",
    "interviewer",
    "interviewee",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "president",
    "minister",
    "secretary",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "judge",
    "justice",
    "counsel",
    "witness",
    "operator",
    "analyst",
    "narrator",
    "interpreter",
    "translator",
    "editor",
    "correspondent",
    "questioner",
    "voice",
    "unidentified",
    "unknown",
    "senior",
    "administration",
    "floor",
    "male",
    "female",
    "staff",
    "announcer",
    "председательствующий",
    "председатель",
    "ведущий",
    "ведущая",
    "корреспондент",
    "журналист",
    "all",
    "several",
    "everyone",
    "crowd",
    "voices",
    "public",
    "members",
    "unidentifiable",
    "unbekannt",
    "desconocido",
    "sprecher",
    "sprecherin",
    "facilitator",
    "panelist",
    "clerk",
    "journaliste",
    "periodista",
    "giornalista",
    "jornalista",
    "journalistin",
    "reporterin",
    "moderatorin",
    "intervenant",
    "intervenante",
    "moderador",
    "moderadora",
    "moderatore",
    "animateur",
    "zuschauer",
    "zuschauerin",
    "zuhörer",
    "público",
    "publico",
    "presidente",
    "président",
    "präsident",
    "präsidentin",
    "voorzitter",
];

/// Words before a number that name a part of a publication, in lower case.
const NUMBERED: &[&str] = &[
    "volume", "vol", "issue", "no", "nr", "page", "chapter", "part", "section", "episode", "season", "article", "item",
    "figure", "table", "step", "day", "week", "scene", "act", "track", "slide", "question", "exhibit",
];

/// Words that begin a sentence to somebody, where they stand alone.
const ADDRESSES: &[&str] = &[
    "look",
    "listen",
    "sir",
    "madam",
    "sorry",
    "thanks",
    "remember",
    "today",
    "yesterday",
    "tomorrow",
    "wait",
    "hello",
    "anyway",
    "meanwhile",
];

/// Ends of words that only sentences have, with an apostrophe.
const CONTRACTIONS: &[&str] = &[
    "n't", "n’t", "'ll", "’ll", "'re", "’re", "'ve", "’ve", "'m", "’m", "'d", "’d", "here's", "here’s", "that's",
    "that’s", "it's", "it’s", "let's", "let’s",
];

/// Words of other languages that begin a sentence after an address, as in `Señor Ruiz, le contesto`.
const BEGINNINGS: &[&str] = &[
    "le", "les", "me", "te", "se", "nos", "yo", "usted", "je", "vous", "nous", "ich", "wir", "sie", "eu", "io", "noi",
    "lei", "não", "no", "nein", "ja", "oui", "non", "da", "нет", "да", "я", "мы", "вы",
];

/// Pronouns that only sentences have.
const PRONOUNS: &[&str] = &["i", "you", "we", "they", "me", "us", "it", "this", "that"];

/// Words that only sentences have.
const TELLING: &[&str] = &[
    "said", "says", "told", "asked", "answered", "that", "was", "were", "is", "are", "has", "had", "have", "did",
    "does", "would", "could", "thinks", "thought", "knew",
];

/// Words that begin a sentence but not a name.
const OPENINGS: &[&str] = &[
    "and", "but", "so", "or", "for", "to", "from", "in", "on", "at", "with", "then", "if", "when", "as", "because",
    "here", "there", "this", "that", "these", "those", "it", "he", "she", "we", "i", "you", "they", "my", "our",
    "your", "his", "her", "its", "what", "why", "how", "which", "let", "now", "well", "ok", "okay", "usually", "again",
    "still", "after", "before", "by", "not", "please",
];

/// Tells whether a word is a small word that a name does not have at this position, counted from 0.
fn is_small(word: &str, index: usize) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '&');
    // Chat names have pictures in them.
    let Some(first) = bare.chars().next() else { return word.is_ascii() && !matches!(word, "&" | "-" | "|" | "--") };
    let lower = bare.to_lowercase();
    let is_elided = bare
        .split_once(['\'', '’', '-'])
        .is_some_and(|(before, after)| before.chars().count() <= 2 && after.starts_with(char::is_uppercase));
    let is_part_of_name = index > 0 && PARTICLES.contains(&bare) || DESCRIPTIONS.contains(&lower.as_str()) || is_elided;
    first.is_lowercase() && !is_part_of_name
}

/// Tells whether a name holds a function, such as `Moderator`.
pub(in crate::labelled) fn is_described(name: &str) -> bool {
    let core = core_of(name).to_lowercase();
    core.split_whitespace().any(|word| DESCRIPTIONS.contains(&word.trim_end_matches('.')))
        || ["记者", "主持人", "发言人", "司会", "記者", "主持", "部长", "主任", "总理", "主席", "局长", "司长", "委员"]
            .iter()
            .any(|word| core.contains(word))
}

/// Tells whether a character is a colon of any script.
pub(in crate::labelled) fn is_colon(character: char) -> bool {
    matches!(character, ':' | '：' | '﹕' | '︰' | '꞉')
}
