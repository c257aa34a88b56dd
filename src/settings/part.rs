//! Declares the reading settings as a part of the app that is loaded when a reader opens them.

use leptos::prelude::*;

use crate::late_part;
use crate::settings::panel::Panel;
use crate::ui::late_part::{LatePart, PartState, settle};

late_part!(settings, settings_part: SettingsViews = SettingsViews { panel: || view! { <Panel/> }.into_any() });

/// The components of the settings, as functions: code that names a component instead takes it into the first load.
#[derive(Clone, Copy)]
pub(crate) struct SettingsViews {
    /// [`Panel`].
    pub(crate) panel: fn() -> AnyView,
}

/// Begins to load the settings.
pub(crate) fn load_settings() -> LatePart<SettingsViews> {
    LatePart::new(|state: RwSignal<PartState<SettingsViews>>, attempts| settle(state, attempts, settings_part()))
}
