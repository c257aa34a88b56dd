//! Draws the way to install the site as an app: a button if the browser offers it, otherwise instructions.

use leptos::prelude::*;

use crate::browser::install_prompt::{self, Install, use_install};
use crate::ui::show::ShowIf;

/// The offer to install the site. It stands in the panel for saving, so that only readers who look for it see it.
#[component]
pub(crate) fn InstallIt() -> impl IntoView {
    let state = use_install();
    let is_offered = move |()| state.get() == Install::Offered;
    view! {
        <ShowIf when=is_offered>
            <p class="keep-acts">
                <button type="button" class="install" on:click=move |_| install_prompt::ask(state)>{messages::offline::INSTALL.get()}</button>
            </p>
        </ShowIf>
        <p class="install-told" role="status">{move || status(state.get())}</p>
    }
}

fn status(state: Install) -> &'static str {
    match state {
        Install::Done => messages::offline::INSTALLED.get(),
        Install::Offered => messages::offline::INSTALL_BENEFIT.get(),
        Install::Unknown => messages::offline::HOW_TO_INSTALL.get(),
    }
}
