//! Draws what the import of an own file found, above its transcript: what is doubted, who speaks, and the ways to write it.

use address::{Place, TranscriptPlace};
use desk::{DoubtfulPlace, Trust};
use leptos::prelude::*;
use messages::own::{IS_NAME, IS_TEXT, REMOVE_FILE, SHOW_IN_TEXT, language_of, line, places_title, reviewed, said};

use crate::own::downloads::Downloads;
use crate::own::panel::Refusals;
use crate::own::speakers::Speakers;
use crate::own::state::{Opening, Own, OwnFile, place_id, use_own};
use crate::routing::address::{Address, use_address};

/// The report of an own file, given by its id.
#[component]
pub(crate) fn Review(
    /// The id of the file.
    id: String,
) -> impl IntoView {
    let own = use_own();
    if own.files.with_untracked(Option::is_none) {
        own.load();
    }
    let file = Memo::new(move |_| own.files.with(|files| files.as_ref()?.iter().find(|file| file.id == id).cloned()));
    view! {
        <div class="review" lang=messages::tag() dir=messages::dir()>
            {move || file.get().map(|file| report(own, file))}
            <p role="status">{move || own.opening.with(|it| it.as_ref().map(Opening::message))}</p>
            <Refusals own/>
            <p role="status">{move || own.not_kept.get().map(|_| messages::own::NOT_KEPT.get())}</p>
        </div>
    }
}

fn report(own: Own, file: OwnFile) -> AnyView {
    let OwnFile { id, report } = file.clone();
    let is_open = report.trust != Trust::Clear;
    let doubts = report
        .doubts
        .iter()
        .map(|doubt| view! { <li lang=language_of(doubt) dir="auto">{said(doubt)}</li> })
        .collect_view();
    let places = report.places.iter().map(|place| draw_place(own, &id, place)).collect::<Vec<_>>();
    let places_title = places_title(report.places.len());
    view! {
        <details open=is_open>
            <summary>{reviewed(&report)}</summary>
            <ul class="review-doubts">{doubts}</ul>
            {(!places.is_empty()).then(|| view! {
                <h2>{places_title}</h2>
                <ol class="review-places" role="list">{places}</ol>
            }.into_any())}
            <Speakers own file/>
            <Files own id/>
        </details>
    }
    .into_any()
}

/// Draws a place in doubt: its line, what is doubted, its text, and what the reader can do.
fn draw_place(own: Own, id: &str, place: &DoubtfulPlace) -> AnyView {
    let href = phrase(&place.excerpt).map(|query| {
        let place = TranscriptPlace { query, ..TranscriptPlace::new(&place_id(id)) };
        Address::href(&Place::Transcript(place))
    });
    let message = view! { <span lang=language_of(&place.message) dir="auto">{said(&place.message)}</span> };
    let choices = place.name.clone().map(|name| {
        let choose = |is_label: bool| {
            let (id, name) = (id.to_owned(), name.clone());
            move |_| {
                let name = name.clone();
                own.correct(id.clone(), move |corrections| corrections.set_label(&name, is_label));
            }
        };
        view! {
            <button type="button" on:click=choose(true)>{IS_NAME.get()}</button>
            " "
            <button type="button" on:click=choose(false)>{IS_TEXT.get()}</button>
        }
        .into_any()
    });
    view! {
        <li>
            <span class="review-line">{line(place.line)}</span>
            " " {message} " "
            <q><bdi>{place.excerpt.clone()}</bdi></q>
            " " {href.map(|href| view! { <a href=href>{SHOW_IN_TEXT.get()}</a> }.into_any())}
            " " {choices}
        </li>
    }
    .into_any()
}

/// Returns a query for some words of an excerpt, as a phrase; `None` if it has none.
fn phrase(excerpt: &str) -> Option<String> {
    let words = excerpt.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    let words: Vec<&str> = words.skip_while(|word| word.ends_with(':')).take(4).collect();
    (!words.is_empty()).then(|| find::sign_with_name("", &words.join(" ")))
}

/// The ways to write the transcript, and to remove the file.
#[component]
fn Files(
    /// The reader's own files.
    own: Own,
    /// The id of the file.
    id: String,
) -> impl IntoView {
    let address = use_address();
    let place = place_id(&id);
    let remove = move |_| {
        own.remove(id.clone());
        address.go(&Place::library());
    };
    view! {
        <Downloads id=place reading=None/>
        <button type="button" on:click=remove>{REMOVE_FILE.get()}</button>
    }
}
