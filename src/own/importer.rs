//! Calls the importer, which reads and writes files in a worker.

use futures::channel::oneshot;
use gloo::file::{Blob, ObjectUrl};
use js_sys::{Array, Object, Reflect, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MessageEvent, Worker};

use crate::net::fetch;
use crate::routing::address;

/// The reason why the importer gave no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unanswered {
    /// It says why, as the JSON of a [`desk::Failure`].
    Failed(String),
    /// It did not load, or has crashed.
    Broken,
}

/// The importer. Dropping it ends its work at once.
pub(crate) struct Importer {
    worker: Worker,
    /// The WebAssembly: its address, or its bytes.
    wasm: JsValue,
    /// The address of a script that is not a file.
    _script: Option<ObjectUrl>,
}

impl Drop for Importer {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The files of the importer in a packed page, as `rostrum pack` names them.
const PACKED_SCRIPT: &str = "importer.js";
const PACKED_WASM: &str = "importer.wasm";

/// Tells whether this page has the importer. A packed file may have none.
pub(crate) fn is_offered() -> bool {
    names().is_some() || fetch::packs(PACKED_WASM)
}

/// Returns the names of the importer's script and of its WebAssembly, as the page states them.
fn names() -> Option<(String, String)> {
    let script = document().query_selector("script[data-importer]").ok()??.dyn_into::<HtmlElement>().ok()?;
    Some((script.dataset().get("importer")?, script.dataset().get("importerWasm")?))
}

impl Importer {
    /// Starts the worker; `None` if this page has none.
    pub(crate) async fn start() -> Option<Self> {
        let Some((script, wasm)) = names() else { return Self::start_packed().await };
        let worker = Worker::new(&address::absolute(&script)).ok()?;
        Some(Self { worker, wasm: JsValue::from_str(&address::absolute(&wasm)), _script: None })
    }

    /// Starts the worker from the files in a packed page. It cannot ask for them itself.
    async fn start_packed() -> Option<Self> {
        let script = fetch::fetch_file(PACKED_SCRIPT, None, false).await.ok()?;
        let wasm = fetch::fetch_file(PACKED_WASM, None, false).await.ok()?;
        let script = ObjectUrl::from(Blob::new(&script[..]));
        let worker = Worker::new(&script).ok()?;
        Some(Self { worker, wasm: Uint8Array::from(wasm.as_slice()).into(), _script: Some(script) })
    }

    /// Calls a function of the importer, one at a time.
    ///
    /// # Errors
    /// If it gives no answer.
    pub(crate) async fn call(&self, name: &str, values: &[JsValue]) -> Result<JsValue, Unanswered> {
        let (answer, answered) = oneshot::channel();
        let answer = std::rc::Rc::new(std::cell::Cell::new(Some(answer)));
        let send = move |it: Result<JsValue, Unanswered>| _ = answer.take().map(|answer| answer.send(it));
        let on_message = Closure::<dyn Fn(MessageEvent)>::new({
            let send = send.clone();
            move |event: MessageEvent| send(read(&event.data()))
        });
        // The worker's script did not load, or it ran out of memory.
        let on_error = Closure::<dyn Fn(JsValue)>::new(move |_| send(Err(Unanswered::Broken)));
        self.worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        self.worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let call: Array = std::iter::once(JsValue::from_str(name)).chain(values.iter().cloned()).collect();
        let message = Object::new();
        for (key, value) in [("wasm", self.wasm.clone()), ("call", call.into())] {
            _ = Reflect::set(&message, &JsValue::from_str(key), &value);
        }
        self.worker.post_message(&message).map_err(|_| Unanswered::Broken)?;
        answered.await.unwrap_or(Err(Unanswered::Broken))
    }
}

/// Reads an answer of the worker (crates/importer/worker.js).
fn read(answer: &JsValue) -> Result<JsValue, Unanswered> {
    let field = |name: &str| Reflect::get(answer, &JsValue::from_str(name)).ok().filter(|it| !it.is_undefined());
    match (field("value"), field("failure").and_then(|it| it.as_string())) {
        (Some(value), _) => Ok(value),
        (None, Some(failure)) => Err(Unanswered::Failed(failure)),
        (None, None) => Err(Unanswered::Broken),
    }
}
