//! Lets one tab of the site do some work at a time.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Does work while this tab holds the lock with a name, which only one tab of the host holds at a time. Waits for the lock. A browser
/// without locks, or that refuses them, does the work at once. If the tab is closed, the browser gives the lock to the next.
pub(crate) async fn hold(name: &str, work: impl Future<Output = ()> + 'static) {
    // web-sys has this interface only as an unstable API (W3C, Web Locks).
    let locks = Reflect::get(&window().navigator(), &JsValue::from_str("locks")).ok().filter(JsValue::is_object);
    let request = locks.as_ref().and_then(|locks| Reflect::get(locks, &JsValue::from_str("request")).ok());
    let (Some(locks), Some(request)) = (locks, request.and_then(|it| it.dyn_into::<Function>().ok())) else {
        return work.await;
    };
    let waiting = Rc::new(Cell::new(Some(work)));
    let begun = Rc::clone(&waiting);
    let run = Closure::once_into_js(move |_: JsValue| -> Promise {
        future_to_promise(async move {
            if let Some(work) = begun.take() {
                work.await;
            }
            Ok(JsValue::UNDEFINED)
        })
    });
    if let Ok(held) = request.call2(&locks, &JsValue::from_str(name), &run) {
        _ = JsFuture::from(held.unchecked_into::<Promise>()).await;
    }
    // A browser may refuse locks to a page, as in some frames.
    if let Some(work) = waiting.take() {
        work.await;
    }
}
