//! The service worker: begun once the page is there, asked for what is new, told to take over.

use std::time::Duration;

use gloo::events::EventListener;
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    MessageEvent, RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

use crate::offline::shelf;
use crate::routing::address;

/// What the worker, or the browser about the worker, has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WorkerEvent {
    /// The app can be opened without a network from now on.
    Ready,
    /// There will be no worker.
    None,
    /// A new version of the app is here, and waits.
    Waits,
    /// Another version has taken over.
    TookOver,
    /// The catalog has changed.
    Catalog,
    /// The text of a kept transcript has changed; its id.
    Changed(String),
    /// There is no room left on the device.
    Full,
    /// Whether the host answered when it was asked for news.
    Reached(bool),
}

/// How long the worker waits for the page to have what it needs itself.
const AFTER: Duration = Duration::from_millis(600);

/// Whether the site has a worker; a packed file and a preview have none.
pub(crate) fn is_offered() -> bool {
    script().is_some()
}

fn script() -> Option<String> {
    document().query_selector("script[data-worker]").ok()??.get_attribute("data-worker")
}

/// Begins the worker, where the site has one and the browser lets it, and passes on what it says.
pub(crate) fn begin(tell: impl Fn(WorkerEvent) + Copy + 'static) {
    let Some(name) = script() else { return };
    if !shelf::is_possible() {
        return tell(WorkerEvent::None);
    }
    let container = window().navigator().service_worker();
    // One that is there already may have something to say at once.
    listen(&container, tell);
    set_timeout(move || spawn_local(register(container, name, tell)), AFTER);
}

async fn register(container: ServiceWorkerContainer, name: String, tell: impl Fn(WorkerEvent) + Copy + 'static) {
    let options = RegistrationOptions::new();
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registered = container.register_with_options(&address::file(&name), &options);
    let Ok(registration) = JsFuture::from(registered).await else { return tell(WorkerEvent::None) };
    let registration: ServiceWorkerRegistration = registration.unchecked_into();
    watch(&registration, &container, tell);
    if let Ok(ready) = container.ready()
        && JsFuture::from(ready).await.is_ok()
    {
        hand_over(&registration);
        tell(WorkerEvent::Ready);
    }
}

/// Lets the version that waits take over.
pub(crate) fn take_over() {
    spawn_local(async {
        if let Some(waiting) = registration().await.and_then(|registration| registration.waiting()) {
            _ = waiting.post_message(&JsValue::from_str("take over"));
        }
    });
}

/// Asks the host whether there is a new version, and tells whether it answered.
pub(crate) fn update(tell: impl Fn(WorkerEvent) + 'static) {
    spawn_local(async move {
        if let Some(asked) = registration().await.and_then(|registration| registration.update().ok()) {
            tell(WorkerEvent::Reached(JsFuture::from(asked).await.is_ok()));
        }
    });
}

async fn registration() -> Option<ServiceWorkerRegistration> {
    if !shelf::is_possible() {
        return None;
    }
    let found = JsFuture::from(window().navigator().service_worker().get_registration()).await.ok()?;
    found.dyn_into().ok()
}

fn listen(container: &ServiceWorkerContainer, tell: impl Fn(WorkerEvent) + Copy + 'static) {
    let on_message = EventListener::new(container, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let field = |name: &str| Reflect::get(&event.data(), &JsValue::from_str(name)).ok()?.as_string();
        match (field("what").as_deref(), field("id")) {
            (Some("catalog"), _) => tell(WorkerEvent::Catalog),
            (Some("changed"), Some(id)) => tell(WorkerEvent::Changed(id)),
            (Some("full"), _) => tell(WorkerEvent::Full),
            (Some("reached"), _) => tell(WorkerEvent::Reached(true)),
            (Some("unreached"), _) => tell(WorkerEvent::Reached(false)),
            _ => {}
        }
    });
    on_message.forget();
    // The first worker takes a page that had none; only another one is news.
    let had = StoredValue::new(container.controller().is_some());
    let on_change = EventListener::new(container, "controllerchange", move |_| {
        if had.get_value() {
            tell(WorkerEvent::TookOver);
        }
        had.set_value(true);
    });
    on_change.forget();
}

/// Tells of a version that waits, now or later.
fn watch(
    registration: &ServiceWorkerRegistration,
    container: &ServiceWorkerContainer,
    tell: impl Fn(WorkerEvent) + Copy + 'static,
) {
    if registration.waiting().is_some() && container.controller().is_some() {
        tell(WorkerEvent::Waits);
    }
    let (found, container) = (registration.clone(), container.clone());
    let follow = move || {
        let Some(worker) = found.installing() else { return };
        let (of, container) = (worker.clone(), container.clone());
        let on_state = EventListener::new(&worker, "statechange", move |_| {
            match (of.state(), container.controller()) {
                (ServiceWorkerState::Installed, Some(_)) => tell(WorkerEvent::Waits),
                // The first one could not be put on the device as a whole.
                (ServiceWorkerState::Redundant, None) => tell(WorkerEvent::None),
                _ => {}
            }
        });
        on_state.forget();
    };
    // The browser looks for one by itself, and may have found it before.
    follow();
    EventListener::new(registration, "updatefound", move |_| follow()).forget();
}

/// Hands over what the page had loaded before there was a worker, so that it stays.
fn hand_over(registration: &ServiceWorkerRegistration) {
    let Some(worker): Option<ServiceWorker> = registration.active() else { return };
    let message = Object::new();
    let urls = loaded();
    _ = Reflect::set(&message, &JsValue::from_str("keep"), &urls);
    _ = worker.post_message(&message);
}

/// The files of the library that the page has loaded.
fn loaded() -> Array {
    let performance = window().performance();
    let entries = performance.map(|it| it.get_entries_by_type("resource")).unwrap_or_default();
    let name = |entry: &JsValue| Reflect::get(entry, &JsValue::from_str("name")).ok()?.as_string();
    entries.iter().filter_map(|entry| name(&entry)).filter(|url| url.contains("/library/")).map(JsValue::from).collect()
}
