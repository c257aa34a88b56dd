//! Finds dates in prose: `October 14, 2022`, `14 October 2022`, `2022年10月14日`, `14.10.2022`.

use std::ops::Range;

use transcript::Date;

/// The names of the months, in lower case, in the languages that write them out with day and year.
const MONTHS: [&[&str]; 12] = [
    &[
        "stycznia",
        "ledna",
        "ocak",
        "january",
        "jan",
        "januar",
        "jänner",
        "janvier",
        "enero",
        "gennaio",
        "janeiro",
        "januari",
        "января",
        "يناير",
        "كانون الثاني",
    ],
    &[
        "lutego",
        "února",
        "şubat",
        "february",
        "feb",
        "februar",
        "février",
        "febrero",
        "febbraio",
        "fevereiro",
        "februari",
        "февраля",
        "فبراير",
        "شباط",
    ],
    &["marca", "března", "mart", "march", "mar", "märz", "mars", "marzo", "março", "maart", "марта", "مارس", "آذار"],
    &["kwietnia", "dubna", "nisan", "april", "apr", "avril", "abril", "aprile", "апреля", "أبريل", "نيسان"],
    &["maja", "května", "mayıs", "may", "mai", "mayo", "maggio", "maio", "mei", "мая", "مايو", "أيار"],
    &[
        "czerwca",
        "června",
        "haziran",
        "june",
        "jun",
        "juni",
        "juin",
        "junio",
        "giugno",
        "junho",
        "июня",
        "يونيو",
        "حزيران",
    ],
    &[
        "lipca",
        "července",
        "temmuz",
        "july",
        "jul",
        "juli",
        "juillet",
        "julio",
        "luglio",
        "julho",
        "июля",
        "يوليو",
        "تموز",
    ],
    &[
        "sierpnia",
        "srpna",
        "ağustos",
        "augusti",
        "august",
        "aug",
        "août",
        "agosto",
        "augustus",
        "августа",
        "أغسطس",
        "آب",
    ],
    &[
        "września",
        "září",
        "eylül",
        "september",
        "sep",
        "sept",
        "septembre",
        "septiembre",
        "settembre",
        "setembro",
        "сентября",
        "سبتمبر",
        "أيلول",
    ],
    &[
        "października",
        "října",
        "ekim",
        "october",
        "oct",
        "oktober",
        "octobre",
        "octubre",
        "ottobre",
        "outubro",
        "октября",
        "أكتوبر",
        "تشرين الأول",
    ],
    &[
        "listopada",
        "listopadu",
        "kasım",
        "november",
        "nov",
        "novembre",
        "noviembre",
        "novembro",
        "ноября",
        "نوفمبر",
        "تشرين الثاني",
    ],
    &[
        "grudnia",
        "prosince",
        "aralık",
        "december",
        "dec",
        "dezember",
        "décembre",
        "diciembre",
        "dicembre",
        "dezembro",
        "декабря",
        "ديسمبر",
        "كانون الأول",
    ],
];

/// A date is looked for in about this many tokens, so that a long line costs little.
const MAX_TOKENS: usize = 60;

/// A number with its count of digits, or a word in lower case.
#[derive(Clone)]
enum Token {
    Number(u32, usize),
    Word(String),
}

/// Returns the first full date in a short text, and its range in bytes without the day of the week.
pub fn find_date(text: &str) -> Option<(Date, Range<usize>)> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|first| {
        [
            day_month_year(&tokens, first),
            month_day_year(&tokens, first),
            numbers(text, &tokens, first),
            era(&tokens, first),
        ]
        .into_iter()
        .flatten()
        .next()
        .map(|(date, last)| (date, tokens[first].1.start..tokens[last].1.end))
    })
}

/// Returns the date if the text is nothing but a date, with or without the day of the week and punctuation.
pub(crate) fn whole_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Some(date) = Date::parse(text) {
        return Some(date);
    }
    let (date, range) = find_date(text)?;
    (is_week_day_or_empty(&text[..range.start]) && is_week_day_or_empty(&text[range.end..])).then_some(date)
}

/// Tells whether a text has no letters and digits but those of one day of the week, and small words beside it.
fn is_week_day_or_empty(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| is_week_day(word) || is_small_word(word))
}

/// Tells whether a word may stand between a place, a day of the week and a date.
fn is_small_word(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "den" | "der" | "am" | "le" | "el" | "il" | "on" | "em" | "w" | "de" | "del" | "di" | "op"
    )
}

/// Returns the place before a date, as in `Berlin, Dienstag, den 28. Juni 2016`. `text` is the text before the date.
pub(crate) fn place_before(text: &str) -> Option<&str> {
    let mut rest = text.trim_end();
    while let Some((before, last)) = rest.rsplit_once([' ', ',', '，', '،']) {
        let is_beside = last.is_empty() || is_week_day(last.trim_end_matches('.')) || is_small_word(last);
        if !is_beside {
            break;
        }
        rest = before.trim_end();
    }
    let place = rest.trim_end_matches([',', '，', '،', ' ']);
    let has_comma = text[place.len()..].contains([',', '，', '،']);
    (has_comma && !place.is_empty()).then_some(place)
}

/// Tells whether a word is a day of the week.
fn is_week_day(word: &str) -> bool {
    // English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Russian, Arabic and Hebrew.
    const DAYS: &[&str] = &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonnabend",
        "sonntag",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
        "segunda",
        "terça",
        "quarta",
        "quinta",
        "sexta",
        "feira",
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "måndag",
        "tisdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lördag",
        "söndag",
        "poniedziałek",
        "wtorek",
        "środa",
        "czwartek",
        "piątek",
        "sobota",
        "niedziela",
        "понедельник",
        "вторник",
        "среда",
        "четверг",
        "пятница",
        "суббота",
        "воскресенье",
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
        "الأحد",
        "יום",
    ];
    let lower = word.to_lowercase();
    DAYS.contains(&lower.as_str())
        || word.starts_with("星期")
        || word.starts_with('周')
        || word.ends_with("曜日")
        || matches!(word, "月" | "火" | "水" | "木" | "金" | "土" | "日")
}

/// Returns the first tokens of a text, with their ranges in bytes.
fn tokens(text: &str) -> Vec<(Token, Range<usize>)> {
    let mut tokens: Vec<(Token, Range<usize>)> = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some(&(start, character)) = characters.peek() {
        if character.is_ascii_digit() {
            let (mut number, mut digits, mut end) = (0u32, 0, start);
            while let Some(&(at, c)) = characters.peek().filter(|(_, c)| c.is_ascii_digit()) {
                number = number.saturating_mul(10).saturating_add(u32::from(c) - u32::from('0'));
                (digits, end) = (digits + 1, at + 1);
                characters.next();
            }
            tokens.push((Token::Number(number, digits), start..end));
        } else if character.is_alphabetic() {
            let mut end = start;
            while let Some(&(at, c)) = characters.peek().filter(|(_, c)| c.is_alphabetic()) {
                end = at + c.len_utf8();
                characters.next();
            }
            tokens.push((Token::Word(text[start..end].to_lowercase()), start..end));
        } else {
            characters.next();
        }
        if tokens.len() > MAX_TOKENS {
            break;
        }
    }
    tokens
}

type Tokens = [(Token, Range<usize>)];

/// Returns the number at a token, with its count of digits.
fn number(tokens: &Tokens, index: usize) -> Option<(u32, usize)> {
    match tokens.get(index)?.0 {
        Token::Number(number, digits) => Some((number, digits)),
        Token::Word(_) => None,
    }
}

/// Returns the word at a token.
fn word(tokens: &Tokens, index: usize) -> Option<&str> {
    match &tokens.get(index)?.0 {
        Token::Word(word) => Some(word),
        Token::Number(..) => None,
    }
}

/// Returns the month (1 to 12) named at a token, and the index of the token after it.
fn month(tokens: &Tokens, index: usize) -> Option<(u8, usize)> {
    let first = word(tokens, index)?;
    let both = word(tokens, index + 1).map(|second| format!("{first} {second}"));
    for (month, names) in (1..).zip(MONTHS) {
        if both.as_deref().is_some_and(|both| names.contains(&both)) {
            return Some((month, index + 2));
        }
        if names.contains(&first) {
            return Some((month, index + 1));
        }
    }
    None
}

/// Returns a date if the year has four digits and the day exists. The year comes with its count of digits.
fn date(year: (u32, usize), month: u8, day: u32) -> Option<Date> {
    let (year, digits) = year;
    (digits == 4).then(|| Date::new(u16::try_from(year).ok()?, Some(month), Some(u8::try_from(day).ok()?))).flatten()
}

/// Returns the index of the next token after an ending such as `th` or a word such as `of`.
fn skip_particle(tokens: &Tokens, index: usize) -> usize {
    match word(tokens, index) {
        Some("st" | "nd" | "rd" | "th" | "de" | "of" | "er") => index + 1,
        _ => index,
    }
}

/// Reads `14 October 2022`, from the token `first` on. Returns the date and the index of its last token, as do the
/// others.
fn day_month_year(tokens: &Tokens, first: usize) -> Option<(Date, usize)> {
    let (day, digits) = number(tokens, first)?;
    if digits > 2 {
        return None;
    }
    let (month, next) = month(tokens, skip_particle(tokens, skip_particle(tokens, first + 1)))?;
    let next = skip_particle(tokens, next);
    date(number(tokens, next)?, month, day).map(|date| (date, next))
}

/// Reads `October 14, 2022`.
fn month_day_year(tokens: &Tokens, first: usize) -> Option<(Date, usize)> {
    let (month, next) = month(tokens, first)?;
    let (day, digits) = number(tokens, next)?;
    if digits > 2 {
        return None;
    }
    let next = if matches!(word(tokens, next + 1), Some("st" | "nd" | "rd" | "th")) { next + 2 } else { next + 1 };
    date(number(tokens, next)?, month, day).map(|date| (date, next))
}

/// Reads `2022年10月14日`, `2022-10-14`, `2022/10/14` or `14.10.2022`. Full stops are used only with the day first, so
/// that `10.11.2022` is clear; `10/11/2022` is not.
fn numbers(text: &str, tokens: &Tokens, first: usize) -> Option<(Date, usize)> {
    let year = number(tokens, first)?;
    if word(tokens, first + 1) == Some("年") {
        let (month, day) = (number(tokens, first + 2)?, number(tokens, first + 4)?);
        let is_day =
            word(tokens, first + 3) == Some("月") && word(tokens, first + 5).is_some_and(|w| w.starts_with('日'));
        return is_day.then(|| date(year, u8::try_from(month.0).ok()?, day.0)).flatten().map(|date| (date, first + 5));
    }
    if word(tokens, first + 1).is_some_and(|word| word == "년") {
        let (month, day) = (number(tokens, first + 2)?, number(tokens, first + 4)?);
        let is_day =
            word(tokens, first + 3) == Some("월") && word(tokens, first + 5).is_some_and(|w| w.starts_with('일'));
        return is_day.then(|| date(year, u8::try_from(month.0).ok()?, day.0)).flatten().map(|date| (date, first + 5));
    }
    let (second, third) = (number(tokens, first + 1)?, number(tokens, first + 2)?);
    let between = |index: usize| &text[tokens[index].1.end..tokens[index + 1].1.start];
    let found = match (between(first), between(first + 1)) {
        ("-", "-") | ("/", "/") | (".", ".") | (". ", ". ") if year.1 == 4 => {
            date(year, u8::try_from(second.0).ok()?, third.0)
        }
        (".", ".") | (". ", ". ") => date(third, u8::try_from(second.0).ok()?, year.0),
        // `17/11/2016` is clear, since no month has the number 17.
        ("/", "/") if year.0 > 12 => date(third, u8::try_from(second.0).ok()?, year.0),
        _ => None,
    };
    found.map(|date| (date, first + 2))
}

/// Reads `令和5年5月22日` or `令和元年5月22日`: a year of an era of Japan, which began in the year given here.
fn era(tokens: &Tokens, first: usize) -> Option<(Date, usize)> {
    let name = word(tokens, first)?;
    let (era, start) =
        [("令和", 2019), ("平成", 1989), ("昭和", 1926)].into_iter().find(|(era, _)| name.starts_with(era))?;
    let (year, next) = match &name[era.len()..] {
        "元年" => (1, first + 1),
        "" if word(tokens, first + 2)? == "年" => (number(tokens, first + 1)?.0, first + 3),
        _ => return None,
    };
    let (month, day) = (number(tokens, next)?, number(tokens, next + 2)?);
    let is_day = word(tokens, next + 1) == Some("月") && word(tokens, next + 3).is_some_and(|w| w.starts_with('日'));
    let found = date((start + year - 1, 4), u8::try_from(month.0).ok()?, day.0);
    found.filter(|_| is_day).map(|date| (date, next + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_found_as_publishers_write_them() {
        for (text, expected) in [
            ("Press conference | October 14, 2022", "2022-10-14"),
            ("Thursday, 14th of October 2021", "2021-10-14"),
            ("Oct. 3, 2019", "2019-10-03"),
            ("2022年10月14日（星期五）", "2022-10-14"),
            ("held on 2022-10-14", "2022-10-14"),
            ("14.10.2022", "2022-10-14"),
            ("le 1er mai 2020", "2020-05-01"),
            ("12 de marzo de 2019", "2019-03-12"),
            ("١٨", ""),
            ("18 شباط 2024", "2024-02-18"),
            ("10/11/2022", ""),
            ("the 14 of us, 2022", ""),
            ("February 30, 2022", ""),
        ] {
            let found = find_date(text).map(|(date, _)| date.to_string()).unwrap_or_default();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_whole_date_has_no_other_words() {
        assert!(whole_date("Friday, October 14, 2022.").is_some());
        assert!(whole_date("2022年10月14日（星期五）").is_some());
        assert!(whole_date("Geneva, October 14, 2022").is_none());
        assert!(whole_date("2022-10").is_some());
    }
}
