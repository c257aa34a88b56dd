//! Loads a part of the app after the rest, so that text can be read before it is here.
//!
//! [`late_part!`](crate::late_part) declares a part. `tools/build` cuts the WebAssembly along its function: code that is
//! reached through it alone goes into a file of its own.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

/// The longest time that a view waits for the part that it needs. After that it shows everything.
const PATIENCE: Duration = Duration::from_secs(8);

/// Declares a part: its name, and the function that loads it.
///
/// ```ignore
/// late_part!(find, preload_if = "[?&]q=", find_part: FindPart = FindPart { … });
/// ```
///
/// With the feature `split` the part is a file of its own, named after it. Without, as under `trunk serve`, it is linked in
/// with the rest.
///
/// `preload_if` may be left out. It is a regular expression of JavaScript without quotes and backslashes: if it matches what
/// follows `#` in the address, `boot.js` loads the part beside the app, since the page needs it at once. `tools/assemble.mjs`
/// takes it from here into `app.json`.
#[macro_export]
macro_rules! late_part {
    ($name:ident, preload_if = $preload_if:literal, $load:ident: $part:ty = $value:expr) => {
        $crate::late_part!($name, $load: $part = $value);
    };
    ($name:ident, $load:ident: $part:ty = $value:expr) => {
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($name, wasm_split_path = leptos::wasm_split, fallible)]
        fn $load() -> Result<$part, leptos::wasm_split::SplitLoaderError> {
            Ok($value)
        }

        #[cfg(not(feature = "split"))]
        async fn $load() -> Result<$part, leptos::wasm_split::SplitLoaderError> {
            Ok($value)
        }
    };
}

/// The state of the loading of a part.
#[derive(Clone, Copy)]
pub(crate) enum PartState<T> {
    /// The part is on its way.
    Waiting,
    /// The part could not be loaded, after that many attempts.
    Failed(u32),
    /// The part is here.
    Ready(T),
}

/// Begins to load a part, and sets its state once that has ended. The number counts the attempts, this one included.
pub(crate) type Load<T> = fn(RwSignal<PartState<T>>, u32);

/// A part of the app that is loaded after the rest. It knows none of the part's views, so that state may hold it.
#[derive(Clone, Copy)]
pub(crate) struct LatePart<T: Send + Sync + 'static> {
    state: RwSignal<PartState<T>>,
    load: Load<T>,
}

impl<T: Copy + Send + Sync + 'static> LatePart<T> {
    /// Begins to load a part.
    pub(crate) fn new(load: Load<T>) -> Self {
        let part = Self { state: RwSignal::new(PartState::Waiting), load };
        load(part.state, 1);
        part
    }

    /// Loads the part again, where that failed before.
    pub(crate) fn retry(self) {
        let attempts = match self.state.get_untracked() {
            PartState::Failed(attempts) => attempts + 1,
            PartState::Waiting | PartState::Ready(_) => 1,
        };
        self.state.set(PartState::Waiting);
        (self.load)(self.state, attempts);
    }

    /// Returns the state of the loading.
    pub(crate) fn state(self) -> PartState<T> {
        self.state.get()
    }

    /// Returns the part, if it is here.
    pub(crate) fn get(self) -> Option<T> {
        match self.state.get() {
            PartState::Ready(part) => Some(part),
            PartState::Waiting | PartState::Failed(_) => None,
        }
    }

    /// Tells whether a view that needs the part should wait for it: until it is here, and for eight seconds at most.
    pub(crate) fn use_awaited(self, needs_it: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
        let patient = RwSignal::new(true);
        let timer = set_timeout_with_handle(move || _ = patient.try_set(false), PATIENCE);
        on_cleanup(move || timer.into_iter().for_each(|timer| timer.clear()));
        Memo::new(move |before: Option<&bool>| {
            // A view that was shown once is not taken away again.
            let was_shown = before == Some(&false);
            !was_shown && patient.get() && matches!(self.state(), PartState::Waiting) && untrack(&needs_it)
        })
    }
}

/// Waits for a part and sets its state.
pub(crate) fn settle<T: Send + Sync + 'static, E: 'static>(
    state: RwSignal<PartState<T>>,
    attempts: u32,
    part: impl Future<Output = Result<T, E>> + 'static,
) {
    spawn_local(async move {
        state.set(part.await.map_or(PartState::Failed(attempts), PartState::Ready));
    });
}
