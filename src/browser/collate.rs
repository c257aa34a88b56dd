//! Sorts by the rules of a language.

use js_sys::{Array, Intl, Object};
use wasm_bindgen::{JsCast, JsValue};

/// Sorts indices by the texts that they stand for, as people who read the language expect (ECMA-402, Collator). Equal texts keep
/// their order.
pub(crate) fn sort(indices: &mut [usize], language: &str, text: impl Fn(usize) -> String) {
    let collator = Intl::Collator::new(&Array::of1(&language.into()), &Object::new());
    let compare = collator.compare();
    let pairs: Array = indices
        .iter()
        .map(|&index| Array::of2(&JsValue::from_str(&text(index)), &JsValue::from_f64(index as f64)))
        .collect();
    let text_of = |pair: &JsValue| pair.unchecked_ref::<Array>().get(0);
    let sorted = pairs.sort_by(&mut |a, b| {
        let order = compare.call2(&JsValue::UNDEFINED, &text_of(&a), &text_of(&b)).ok();
        order.and_then(|order| order.as_f64()).unwrap_or_default() as i32
    });
    for (place, pair) in indices.iter_mut().zip(sorted.iter()) {
        let index = pair.unchecked_ref::<Array>().get(1);
        *place = index.as_f64().unwrap_or_default() as usize;
    }
}
