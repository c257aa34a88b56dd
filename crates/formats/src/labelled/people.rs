//! Participants: who the labels name.
//!
//! Those of the front matter are authoritative: a label that is their name in another case, their family name with a
//! title (`MS. JEAN-PIERRE`) or their initials (`AA`) means them. Any other label makes a participant, whose kind is
//! inferred: a newsroom by a list of names and by the words that newsrooms end in, otherwise a person.

use std::collections::{HashMap, HashSet};

use transcript::{Inferred, Participant, ParticipantKind};

use super::inline;
use super::label::core_of;

/// Newsrooms whose names do not tell.
const OUTLETS: [&str; 75] = [
    "reuters",
    "ap",
    "associated press",
    "afp",
    "agence france-presse",
    "bbc",
    "cnn",
    "cbs",
    "nbc",
    "abc",
    "pbs",
    "npr",
    "cbc",
    "ctv",
    "cctv",
    "cgtn",
    "cnbc",
    "msnbc",
    "fox",
    "bloomberg",
    "politico",
    "axios",
    "xinhua",
    "tass",
    "ria novosti",
    "interfax",
    "dpa",
    "ansa",
    "efe",
    "lusa",
    "kyodo",
    "jiji",
    "nhk",
    "yonhap",
    "kbs",
    "mbc",
    "al jazeera",
    "al arabiya",
    "al-jazeera",
    "al-arabiya",
    "anadolu",
    "press trust of india",
    "pti",
    "ani",
    "the hindu",
    "le monde",
    "le figaro",
    "libération",
    "der spiegel",
    "die zeit",
    "die welt",
    "el país",
    "el mundo",
    "la repubblica",
    "corriere della sera",
    "the guardian",
    "the economist",
    "the independent",
    "the atlantic",
    "euronews",
    "sky",
    "itv",
    "rte",
    "rfi",
    "rt",
    "phoenix tv",
    "itar-tass",
    "中新社",
    "新华社",
    "央视",
    "人民日报",
    "路透社",
    "法新社",
    "彭博社",
    "共同社",
];

/// The last words of newsrooms' names.
const OUTLET_ENDS: [&str; 51] = [
    "times",
    "news",
    "post",
    "daily",
    "tv",
    "television",
    "radio",
    "agency",
    "herald",
    "tribune",
    "gazette",
    "journal",
    "courier",
    "chronicle",
    "weekly",
    "magazine",
    "press",
    "wire",
    "observer",
    "telegraph",
    "star",
    "mail",
    "ledger",
    "broadcasting",
    "channel",
    "media",
    "today",
    "express",
    "standard",
    "examiner",
    "sun",
    "dispatch",
    "inquirer",
    "review",
    "monitor",
    "bulletin",
    "mercury",
    "echo",
    "newspaper",
    "zeitung",
    "presse",
    "rundfunk",
    "nachrichten",
    "globe",
    "sentinel",
    "newswire",
    "network",
    "morning",
    "évening",
    "republic",
    "broadcast",
];

const OUTLET_ENDS_UNSPACED: [&str; 28] = [
    "社",
    "报",
    "報",
    "电视台",
    "電視台",
    "新闻网",
    "新聞網",
    "日报",
    "晚报",
    "晨报",
    "周刊",
    "广播",
    "廣播",
    "新聞",
    "新闻",
    "通讯社",
    "通信社",
    "テレビ",
    "放送",
    "신문",
    "방송",
    "일보",
    "뉴스",
    "通信",
    "网",
    "频道",
    "卫视",
    "ニュース",
];

const OUTLET_STARTS: [&str; 12] = [
    "radio ",
    "télévision ",
    "agence ",
    "صحيفة ",
    "جريدة ",
    "إذاعة ",
    "قناة ",
    "وكالة ",
    "تلفزيون ",
    "מגזין ",
    "עיתון ",
    "רדיו ",
];

const TITLES: [&str; 62] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lord",
    "lady",
    "madam",
    "madame",
    "monsieur",
    "herr",
    "frau",
    "the",
    "president",
    "prime",
    "minister",
    "vice",
    "senator",
    "sen",
    "rep",
    "representative",
    "congressman",
    "congresswoman",
    "secretary",
    "judge",
    "justice",
    "chief",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "governor",
    "gov",
    "ambassador",
    "general",
    "gen",
    "colonel",
    "col",
    "captain",
    "admiral",
    "hon",
    "honorable",
    "honourable",
    "mayor",
    "councillor",
    "commissioner",
    "director",
    "deputy",
    "under",
    "assistant",
    "attorney",
    "king",
    "queen",
    "السيد",
    "السيدة",
    "الدكتور",
    "الوزير",
];

/// Degrees and the like, which belong to the name.
const DEGREES: [&str; 20] = [
    "phd", "psyd", "md", "jd", "ma", "msc", "ba", "bsc", "mba", "jr", "sr", "kc", "qc", "mp", "mep", "esq", "rn",
    "dds", "ii", "iii",
];

/// The form in which names are compared: small letters, no affiliation, no full stops, single spaces, and no spaces at
/// all between ideographs.
pub(super) fn key(name: &str) -> String {
    let core = core_of(name).to_lowercase().replace('.', " ");
    let words: Vec<&str> = core.split_whitespace().collect();
    let is_unspaced = !words.is_empty()
        && core.chars().all(|c| c.is_whitespace() || matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'));
    words.join(if is_unspaced { "" } else { " " })
}

fn bare(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a name begins with a title.
pub(super) fn has_title(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let first = words.next().map(bare).unwrap_or_default();
    first != "the"
        && TITLES.contains(&first.as_str())
        && (words.next().is_some() || !matches!(first.as_str(), "general" | "under" | "prime" | "deputy"))
}

fn without_titles(key: &str) -> Vec<&str> {
    let words: Vec<&str> = key.split(' ').collect();
    let skip = words.iter().take_while(|word| TITLES.contains(&bare(word).as_str())).count();
    words[skip.min(words.len())..].to_vec()
}

/// Whether a name is a newsroom's.
pub(super) fn is_outlet(name: &str) -> bool {
    let lower = name.trim().to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let Some(last) = words.last() else { return false };
    let without_article = lower.strip_prefix("the ").unwrap_or(&lower);
    if OUTLETS.contains(&without_article) || OUTLET_STARTS.iter().any(|start| lower.starts_with(start)) {
        return true;
    }
    let is_unspaced = lower.chars().count() >= 3 && OUTLET_ENDS_UNSPACED.iter().any(|end| lower.ends_with(end));
    is_unspaced
        || words.len() >= 2 && OUTLET_ENDS.contains(last) && !TITLES.contains(&bare(words[0]).as_str())
        || words.len() >= 3 && words[0] == "the" && OUTLET_ENDS.contains(last)
        || words.len() == 2 && OUTLETS.contains(&words[0]) && matches!(*last, "news" | "tv" | "radio")
}

/// Whether somebody of that name or role asks for a living.
pub(super) fn is_journalist(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "reporter",
        "journalist",
        "correspondent",
        "questioner",
        "press corps",
        "记者",
        "記者",
        "صحفي",
        "صحافي",
        "journaliste",
        "periodista",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// Whether somebody of that name or role gives the word to others.
pub(super) fn is_moderator(text: &str) -> bool {
    let lower = text.to_lowercase();
    // Who chairs a board, or a company, does not chair the meeting.
    if lower.contains("board") || lower.contains("company") {
        return false;
    }
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let has_word = words.into_iter().any(|word| {
        matches!(
            word,
            "moderator" | "host" | "chair" | "chairman" | "chairwoman" | "chairperson" | "operator" | "announcer"
        )
    });
    has_word || ["主持", "司会", "رئيسة اللجنة", "رئيس اللجنة", "مدير الجلسة"].iter().any(|word| lower.contains(word))
}

/// Whether this is a Chinese personal name by its length and its family name.
pub(super) fn is_han_name(name: &str) -> bool {
    let key = key(name);
    let length = key.chars().count();
    const FAMILY: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文华華汪";
    (2..=4).contains(&length)
        && key.chars().next().is_some_and(|first| FAMILY.contains(first))
        && key.chars().all(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
}

/// Everyone who speaks, and what they were called.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) list: Vec<Participant>,
    /// How many of them the front matter names.
    known: usize,
    by_key: HashMap<String, (usize, bool)>,
    ids: HashSet<String>,
}

impl People {
    /// Adds one of the front matter's.
    pub(super) fn add_known(
        &mut self,
        name: &str,
        role: Option<String>,
        affiliation: Option<String>,
        kind: Option<ParticipantKind>,
    ) {
        let name = inline::visible(name);
        let name = name.as_str();
        let key = key(name);
        let visible = |text: String| Some(inline::visible(&text)).filter(|text| !text.is_empty());
        let (role, affiliation) = (role.and_then(visible), affiliation.and_then(visible));
        if key.is_empty() || self.by_key.contains_key(&key) {
            return;
        }
        let id = self.id(name);
        let inferred = if kind.is_none() { vec![Inferred::Kind] } else { Vec::new() };
        let kind = kind.unwrap_or(if is_outlet(name) { ParticipantKind::Outlet } else { ParticipantKind::Person });
        self.by_key.insert(key, (self.list.len(), false));
        self.list.push(Participant { id, name: name.to_owned(), role, affiliation, kind, inferred });
        self.known = self.list.len();
    }

    /// The only participant of the front matter, if there is just one.
    pub(super) fn only_known(&self) -> Option<usize> {
        (self.known == 1).then_some(0)
    }

    /// Whether the front matter names who this label means.
    pub(super) fn knows(&self, label: &str) -> bool {
        let key = key(label);
        self.by_key.contains_key(&key) || self.alike(&key).is_some()
    }

    /// Whom a label means, and whether that is inferred. Makes a participant where it is nobody known.
    pub(super) fn resolve(&mut self, label: &str) -> (usize, bool) {
        let key = key(label);
        if let Some(&found) = self.by_key.get(&key) {
            return found;
        }
        if let Some(found) = self.alike(&key) {
            self.by_key.insert(key, (found.0, found.1));
            return found;
        }
        let participant = self.make(label);
        self.list.push(participant);
        let found = (self.list.len() - 1, false);
        self.by_key.insert(key, found);
        found
    }

    /// The one of the front matter's whose family name with a title, or whose initials, a label is.
    fn alike(&self, key: &str) -> Option<(usize, bool)> {
        let words = without_titles(key);
        let only = |test: &dyn Fn(&[&str]) -> bool| {
            let mut found = (0..self.known).filter(|index| {
                let name = self::key(&self.list[*index].name);
                let words = without_titles(&name);
                self.list[*index].kind == ParticipantKind::Person && test(&words)
            });
            found.next().filter(|_| found.next().is_none())
        };
        if words.is_empty() {
            return None;
        }
        let is_titled = words.len() < key.split(' ').count();
        let whole = only(&|name| name == words);
        let family = || {
            (is_titled || words.len() == 1)
                .then(|| {
                    only(&|name| {
                        name.len() > 1 && name.ends_with(&words)
                            || name.first() == words.first() && words.len() == 1 && name.len() > 1
                    })
                })
                .flatten()
        };
        if let Some(index) = whole.or_else(family) {
            return Some((index, false));
        }
        let initials = words.concat();
        let is_initials = words.len() == 1 && (2..=4).contains(&initials.chars().count());
        let index = is_initials.then(|| {
            only(&|name| name.len() > 1 && name.iter().filter_map(|word| word.chars().next()).eq(initials.chars()))
        })??;
        Some((index, true))
    }

    fn make(&mut self, label: &str) -> Participant {
        let (name, role, affiliation) = parts(label);
        let is_newsroom = is_outlet(&name) && !is_journalist(&name);
        let kind = if is_newsroom { ParticipantKind::Outlet } else { ParticipantKind::Person };
        Participant { id: self.id(&name), name, role, affiliation, kind, inferred: vec![Inferred::Kind] }
    }

    /// An id of its own: the name in ASCII, or `s` and a number.
    fn id(&mut self, name: &str) -> String {
        let slug = slug(name);
        let number = self.list.len() + 1;
        let base = if slug.is_empty() { format!("s{number}") } else { slug };
        let mut id = base.clone();
        let mut count = 1;
        while !self.ids.insert(id.clone()) {
            count += 1;
            id = format!("{base}-{count}");
        }
        id
    }
}

/// The name, the role and the affiliation in a label.
pub(super) fn parts(label: &str) -> (String, Option<String>, Option<String>) {
    let core = core_of(label);
    let start = label.find(core).unwrap_or(0);
    let rest = label[start + core.len()..].trim();
    let inner =
        rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '（' | '）' | '[' | ']' | '，'));
    let is_degree = inner.split([',', ' ']).all(|word| word.is_empty() || DEGREES.contains(&bare(word).as_str()));
    if inner.is_empty() || start > 0 || is_degree || inner.contains(['(', '（', '[']) {
        return (label.trim().to_owned(), None, None);
    }
    let is_role = rest.starts_with(',') && (inner.contains(" of ") || inner.starts_with(char::is_lowercase));
    if is_role && !is_outlet(inner) {
        (core.to_owned(), Some(inner.to_owned()), None)
    } else {
        (core.to_owned(), None, Some(inner.to_owned()))
    }
}

/// A text as an id: ASCII letters and digits in small, other characters as hyphens; empty where the text is in another
/// script.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    let (mut kept, mut lost) = (0, 0);
    for c in text.chars() {
        if let Some(ascii) = ascii(c) {
            slug.push_str(ascii);
            kept += 1;
        } else if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
            kept += 1;
        } else {
            lost += usize::from(c.is_alphabetic());
            if !slug.ends_with('-') && !slug.is_empty() && !matches!(c, '\'' | '’' | '.') {
                slug.push('-');
            }
        }
    }
    if slug.len() > 80 {
        slug.truncate(slug[..80].rfind('-').unwrap_or(80));
    }
    if kept > lost { slug.trim_matches('-').to_owned() } else { String::new() }
}

fn ascii(c: char) -> Option<&'static str> {
    let lower = c.to_lowercase().next().unwrap_or(c);
    Some(match lower {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' | 'ė' => "e",
        'ğ' | 'ĝ' | 'ģ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ł' | 'ľ' | 'ļ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' | 'ŕ' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newsrooms_are_told_from_people() {
        for name in [
            "Global Times",
            "Reuters",
            "The Vellmar Courier",
            "CCTV",
            "南湾晨报",
            "صحيفة الضفّتين",
            "Radio Estuary",
            "Kyodo News",
        ] {
            assert!(is_outlet(name), "{name}");
        }
        for name in ["Guo Yezhou", "Press", "Mr. Star", "Emily Post Smith", "郭业洲", "Chair"] {
            assert!(!is_outlet(name), "{name}");
        }
    }

    #[test]
    fn labels_mean_whom_the_front_matter_names() {
        let mut people = People::default();
        for name in ["Karine Jean-Pierre", "Andreas Antonopoulos", "朱镕基", "Teodor Askew", "Ann Lee", "Bo Lee"] {
            people.add_known(name, None, None, None);
        }
        for (label, expected) in [
            ("MS. JEAN-PIERRE", (0, false)),
            ("KARINE JEAN-PIERRE", (0, false)),
            ("AA", (1, true)),
            ("朱 镕 基", (2, false)),
            ("Mr Askew", (3, false)),
            ("Ann", (4, false)),
            ("Ms Lee", (6, false)),
        ] {
            assert_eq!(people.resolve(label), expected, "{label}");
        }
    }

    #[test]
    fn a_label_is_cut_into_name_role_and_affiliation() {
        for (label, name, role, affiliation) in [
            ("Guo Yezhou, deputy head of the Department", "Guo Yezhou", Some("deputy head of the Department"), None),
            ("Jane Doe (Reuters)", "Jane Doe", None, Some("Reuters")),
            ("Jane Doe, Global Times", "Jane Doe", None, Some("Global Times")),
            ("Mireille B. Reece, Psy.D", "Mireille B. Reece, Psy.D", None, None),
            ("李明（外交部）", "李明", None, Some("外交部")),
            ("[Unidentified]", "[Unidentified]", None, None),
        ] {
            let expected = (name.to_owned(), role.map(str::to_owned), affiliation.map(str::to_owned));
            assert_eq!(parts(label), expected, "{label}");
        }
    }

    #[test]
    fn ids_are_ascii_and_unique() {
        let mut people = People::default();
        let ids: Vec<String> = ["José Rennick", "Jose Rennick!", "José  Rennick, Chair", "郭业洲", "O’Neil"]
            .iter()
            .map(|name| {
                let index = people.resolve(name).0;
                people.list[index].id.clone()
            })
            .collect();
        assert_eq!(ids, ["jose-rennick", "jose-rennick-2", "jose-rennick", "s3", "oneil"]);
    }
}
