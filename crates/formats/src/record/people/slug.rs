//! Makes ids from names.

/// Returns a text as an id: ASCII letters and digits in lower case, with hyphens for other characters. Returns an empty
/// string if most letters are of another script.
pub(crate) fn slug(text: &str) -> String {
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

/// Returns the ASCII letters for a Latin letter with a diacritic.
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
