//! Fills templates: text with named placeholders, `{{name}}`.

/// Replaces each placeholder of a template by the value of that name. Values are written as they are, so they must be markup
/// already; placeholders inside of values are left alone. A placeholder without a value stays, which a test would see.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, at)| Some((before, at.split_once("}}")?)))
    {
        filled.push_str(before);
        match values.iter().find(|(key, _)| *key == name) {
            Some((_, value)) => filled.push_str(value),
            None => filled.push_str(&format!("{{{{{name}}}}}")),
        }
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_once_and_values_are_left_alone() {
        let values = [("a", "{{b}}"), ("b", "2")];
        assert_eq!(fill("<{{a}}|{{b}}|{{c}}>{{", &values), "<{{b}}|2|{{c}}>{{");
    }
}
