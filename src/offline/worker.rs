//! Registers the service worker, passes on its events, and sends it messages.

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

use crate::language;
use crate::offline::shelf;
use crate::routing::address;

/// An event from the service worker, or from the browser about the service worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WorkerEvent {
    /// From now on the app can be opened without a network.
    Ready,
    /// There will be no service worker.
    Unavailable,
    /// A new version of the app is on the device, and waits.
    Waits,
    /// Another version has taken over.
    TookOver,
    /// The catalog has changed.
    CatalogChanged,
    /// The text of the saved transcript with this id has changed.
    TranscriptChanged(String),
    /// The search index: how much of it is on the device.
    Index(SavedIndex),
    /// The device has no space left.
    Full,
    /// A file of the app arrives with other bytes than it should have.
    Altered,
    /// The site is no longer at this address, and the worker has let go.
    Gone,
    /// Something else answers at this address.
    Doubtful,
    /// The worker has asked the host for a newer version: whether the host answered.
    Reached(bool),
}

/// The search index on the device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct SavedIndex {
    /// The number of its files.
    pub(crate) files: u32,
    /// The number of those that are not on the device.
    pub(crate) left: u32,
    /// The size of all, in bytes.
    pub(crate) bytes: u64,
    /// Tells whether the reader wants it on the device.
    pub(crate) is_wanted: bool,
    /// Tells whether a file of it did not arrive.
    pub(crate) has_failed: bool,
}

/// The delay before the worker is registered, so that it does not compete with the files that the page itself needs.
const REGISTRATION_DELAY: Duration = Duration::from_millis(600);

/// Tells whether the site has a service worker. Packed files and previews have none.
pub(crate) fn is_offered() -> bool {
    script().is_some()
}

/// Returns the name of the worker's script.
fn script() -> Option<String> {
    document().query_selector("script[data-worker]").ok()??.get_attribute("data-worker")
}

/// Registers the worker, if the site has one and the browser allows it, and passes on its events.
pub(crate) fn begin(notify: impl Fn(WorkerEvent) + Copy + 'static) {
    let Some(name) = script() else { return };
    if !shelf::is_possible() {
        return notify(WorkerEvent::Unavailable);
    }
    let container = window().navigator().service_worker();
    // A worker from an earlier visit may send messages at once.
    listen(&container, notify);
    set_timeout(move || spawn_local(register(container, name, notify)), REGISTRATION_DELAY);
}

/// Registers the worker with this file name, and waits until it is active.
async fn register(container: ServiceWorkerContainer, name: String, notify: impl Fn(WorkerEvent) + Copy + 'static) {
    let options = RegistrationOptions::new();
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registered = container.register_with_options(&address::file(&name), &options);
    let Ok(registration) = JsFuture::from(registered).await else { return notify(WorkerEvent::Unavailable) };
    let registration: ServiceWorkerRegistration = registration.unchecked_into();
    watch(&registration, &container, notify);
    if let Ok(ready) = container.ready()
        && JsFuture::from(ready).await.is_ok()
    {
        hand_over(&registration);
        notify(WorkerEvent::Ready);
        language::keep().await;
    }
}

/// Tells the version that waits to take over.
pub(crate) fn take_over() {
    spawn_local(async {
        if let Some(waiting) = registration().await.and_then(|registration| registration.waiting()) {
            _ = waiting.post_message(&JsValue::from_str("take over"));
        }
    });
}

/// Sends the worker a message: "let go" of the page, so that the next visit shows what the host has, or one about the search index
/// ("look", "go on", "save" and "drop", see public/worker.js).
pub(crate) fn tell(message: &'static str) {
    spawn_local(async move {
        if let Some(active) = registration().await.and_then(|registration| registration.active()) {
            _ = active.post_message(&JsValue::from_str(message));
        }
    });
}

/// Asks the host for a new version, and passes on that the host has answered. A refused update may have other reasons than a host that
/// cannot be reached.
pub(crate) fn update(notify: impl Fn(WorkerEvent) + 'static) {
    spawn_local(async move {
        if let Some(asked) = registration().await.and_then(|registration| registration.update().ok())
            && JsFuture::from(asked).await.is_ok()
        {
            notify(WorkerEvent::Reached(true));
        }
    });
}

/// Returns the registration, if there is one.
async fn registration() -> Option<ServiceWorkerRegistration> {
    if !shelf::is_possible() {
        return None;
    }
    let found = JsFuture::from(window().navigator().service_worker().get_registration()).await.ok()?;
    found.dyn_into().ok()
}

/// Listens for the messages of the worker, and for the change to another worker.
fn listen(container: &ServiceWorkerContainer, notify: impl Fn(WorkerEvent) + Copy + 'static) {
    let on_message = EventListener::new(container, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>().filter(|event| is_from_own_worker(event)) else { return };
        let value = |name: &str| Reflect::get(&event.data(), &JsValue::from_str(name)).unwrap_or_default();
        let field = |name: &str| value(name).as_string();
        match (field("what").as_deref(), field("id")) {
            (Some("catalog"), _) => notify(WorkerEvent::CatalogChanged),
            (Some("changed"), Some(id)) => notify(WorkerEvent::TranscriptChanged(id)),
            (Some("index"), _) => {
                let number = |name: &str| value(name).as_f64().unwrap_or_default();
                notify(WorkerEvent::Index(SavedIndex {
                    files: number("files") as u32,
                    left: number("left") as u32,
                    bytes: number("bytes") as u64,
                    is_wanted: value("isWanted").is_truthy(),
                    has_failed: value("hasFailed").is_truthy(),
                }));
            }
            (Some("full"), _) => notify(WorkerEvent::Full),
            (Some("altered"), _) => notify(WorkerEvent::Altered),
            (Some("gone"), _) => notify(WorkerEvent::Gone),
            (Some("doubtful"), _) => notify(WorkerEvent::Doubtful),
            (Some("reached"), _) => notify(WorkerEvent::Reached(true)),
            (Some("unreached"), _) => notify(WorkerEvent::Reached(false)),
            _ => {}
        }
    });
    on_message.forget();
    // The first worker takes over a page that had none. Only a later change is an event.
    let had_worker = StoredValue::new(container.controller().is_some());
    let on_change = EventListener::new(container, "controllerchange", move |_| {
        if had_worker.get_value() {
            notify(WorkerEvent::TookOver);
        }
        had_worker.set_value(true);
    });
    on_change.forget();
}

/// Tells whether a message comes from the worker of this site. The worker of a site in the folder above sends its messages, too.
fn is_from_own_worker(event: &MessageEvent) -> bool {
    let sender = event.source().and_then(|source| source.dyn_into::<ServiceWorker>().ok());
    sender.is_none_or(|worker| script().is_some_and(|name| worker.script_url() == address::absolute(&name)))
}

/// Passes on versions that wait, now or later.
fn watch(
    registration: &ServiceWorkerRegistration,
    container: &ServiceWorkerContainer,
    notify: impl Fn(WorkerEvent) + Copy + 'static,
) {
    if registration.waiting().is_some() && container.controller().is_some() {
        notify(WorkerEvent::Waits);
    }
    // The browser looks for new versions by itself, and may be installing one already.
    watch_installing(registration, container, notify);
    let (found, container) = (registration.clone(), container.clone());
    let on_found = move |_: &web_sys::Event| watch_installing(&found, &container, notify);
    EventListener::new(registration, "updatefound", on_found).forget();
}

/// Watches the version that is being installed, if there is one, until its installation has ended.
fn watch_installing(
    registration: &ServiceWorkerRegistration,
    container: &ServiceWorkerContainer,
    notify: impl Fn(WorkerEvent) + Copy + 'static,
) {
    let Some(worker) = registration.installing() else { return };
    let (watched, container) = (worker.clone(), container.clone());
    let on_state = EventListener::new(&worker, "statechange", move |_| {
        match (watched.state(), container.controller()) {
            (ServiceWorkerState::Installed, Some(_)) => notify(WorkerEvent::Waits),
            // The first version could not be saved completely.
            (ServiceWorkerState::Redundant, None) => notify(WorkerEvent::Unavailable),
            _ => {}
        }
    });
    on_state.forget();
}

/// Sends the worker the files that the page loaded before the worker was active, so that it saves them too.
fn hand_over(registration: &ServiceWorkerRegistration) {
    let Some(worker): Option<ServiceWorker> = registration.active() else { return };
    let message = Object::new();
    let urls = loaded_files();
    _ = Reflect::set(&message, &JsValue::from_str("keep"), &urls);
    _ = worker.post_message(&message);
}

/// Returns the URLs of the library files that the page has loaded.
fn loaded_files() -> Array {
    let performance = window().performance();
    let entries = performance.map(|it| it.get_entries_by_type("resource")).unwrap_or_default();
    let name = |entry: &JsValue| Reflect::get(entry, &JsValue::from_str("name")).ok()?.as_string();
    entries.iter().filter_map(|entry| name(&entry)).filter(|url| url.contains("/library/")).map(JsValue::from).collect()
}
