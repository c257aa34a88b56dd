//! Reads and changes the search in the address.

use address::{Place, SearchPlace};
use leptos::prelude::*;

use crate::routing::address::Address;

/// Returns the search in the address, and subscribes to it.
pub(crate) fn search_place(address: Address) -> SearchPlace {
    address.place().with(|place| match place {
        Place::Search(here) => here.clone(),
        _ => SearchPlace::default(),
    })
}

/// Changes the search in the address.
pub(crate) fn replace(address: Address, change: &dyn Fn(&mut SearchPlace)) {
    let mut place = untrack(|| search_place(address));
    change(&mut place);
    address.replace(Place::Search(place));
}
