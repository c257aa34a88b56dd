//! Writes dates in the reader's locale.

use js_sys::{Array, Date as JsDate, Intl, Object, Reflect};
use transcript::Date;
use wasm_bindgen::{JsCast, JsValue};

/// Writes a date in the reader's locale, with the month and the day if they are known. Returns a text that is no date as it is.
pub(crate) fn date(text: &str) -> String {
    Date::parse(text).and_then(format).unwrap_or_else(|| text.to_owned())
}

fn format(date: Date) -> Option<String> {
    let options = Object::new();
    let set =
        |name: &str, value: &str| Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value)).ok();
    // A time zone could move the date to the day before or after.
    set("timeZone", "UTC")?;
    set("year", "numeric")?;
    if date.month.is_some() {
        set("month", "long")?;
    }
    if date.day.is_some() {
        set("day", "numeric")?;
    }
    let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
    let time = JsDate::new(&JsValue::from_str(&format!("{:04}-{month:02}-{day:02}T12:00:00Z", date.year)));
    let format = Intl::DateTimeFormat::new(&Array::new(), &options);
    format.format().call1(&JsValue::UNDEFINED, time.unchecked_ref()).ok()?.as_string()
}
