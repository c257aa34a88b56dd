//! Prints queries as text.

use std::fmt;

use super::condition::Field;
use super::lexer::is_plain;
use super::model::{Part, Query, Term, Unit};

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quote = if is_plain(self.text()) { "" } else { "\"" };
        let (sign, star) = (self.part().map_or("", Part::sign), if self.is_prefix() { "*" } else { "" });
        write!(f, "{sign}{quote}{}{quote}{star}", self.text())
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words: Vec<String> = self.units.iter().map(|unit| self.print(unit)).collect();
        words.extend(self.excluded.iter().map(|term| format!("-{term}")));
        words.extend(self.people.iter().map(|person| {
            let dash = if person.is_excluded { "-" } else { "" };
            format!("{dash}{}\"{}\"", person.role.sign(), person.name)
        }));
        words.extend(self.conditions.iter().map(|condition| {
            let dash = if condition.is_excluded { "-" } else { "" };
            // Names stand in quotes, times and languages as one types them.
            let needs_quotes =
                condition.field == Field::Event || !condition.text.chars().all(|c| c.is_ascii_graphic() && c != '"');
            let quote = if needs_quotes { "\"" } else { "" };
            format!("{dash}{}{quote}{}{quote}", condition.field.sign(), condition.text)
        }));
        f.write_str(&words.join(" "))
    }
}

impl Query {
    fn print(&self, unit: &Unit) -> String {
        match unit {
            Unit::Term(term) => self.terms[*term].to_string(),
            Unit::Near(first, others) => {
                others.iter().fold(self.terms[*first].to_string(), |text, (distance, term)| {
                    format!("{text} NEAR/{distance} {}", self.terms[*term])
                })
            }
            Unit::Or(units) => units.iter().map(|unit| self.print(unit)).collect::<Vec<_>>().join(" OR "),
        }
    }
}
