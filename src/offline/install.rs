//! How the reading room becomes an app of the device: a button where the browser offers it, or else where to look.

use leptos::prelude::*;

use crate::browser::install_prompt::{self, Install, use_install};
use crate::ui::show::ShowIf;

/// Whether and how it can be installed; said only to those who open what is on this device.
#[component]
pub(crate) fn InstallIt() -> impl IntoView {
    let state = use_install();
    let offered = move |()| state.get() == Install::Offered;
    view! {
        <ShowIf when=offered>
            <p class="keep-acts">
                <button type="button" class="install" on:click=move |_| install_prompt::ask(state)>"Install as an app…"</button>
            </p>
        </ShowIf>
        <p class="install-told" role="status">{move || told(state.get())}</p>
    }
}

fn told(state: Install) -> &'static str {
    match state {
        Install::Done => "It is installed as an app of this device.",
        Install::Offered => "Installed, it opens like an app, in a window of its own.",
        Install::Unknown => {
            "To open it like an app: in Chrome and Edge “Install” in the menu; in Safari “Share”, then “Add to Home Screen” or “Add to Dock”; in Firefox on a phone “Install” or “Add to Home screen” in the menu. Safari removes what it keeps after seven days without a visit, unless it was added so."
        }
    }
}
