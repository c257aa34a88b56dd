//! Holds the list of the library as far as it is here, and loads more of it.

use address::{LibraryPlace, Place};
use leptos::prelude::*;
use leptos::task::spawn_local;
use transcript::{Catalog, Ids, Listing};

use crate::net::fetch::{self, Load, LoadError, use_catalog};
use crate::routing::address::Address;

/// The list of the library. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct LibraryList {
    /// The entries that are here.
    pub(crate) listing: RwSignal<Listing>,
    /// The reason why the rest of the list did not load.
    pub(crate) error: RwSignal<Option<LoadError>>,
    /// The number of entries that are wanted; all, if it is greater than that of all.
    wanted: StoredValue<usize>,
    /// Tells whether blocks are on their way.
    loads: StoredValue<bool>,
    /// The files by id that were asked for.
    asked: StoredValue<Ids>,
}

impl LibraryList {
    /// Begins with what is here.
    pub(crate) fn new(listing: Listing) -> Self {
        Self {
            listing: RwSignal::new(listing),
            error: RwSignal::new(None),
            wanted: StoredValue::new(0),
            loads: StoredValue::new(false),
            asked: StoredValue::default(),
        }
    }

    /// Tells whether all entries are here.
    pub(crate) fn is_complete(self) -> bool {
        self.listing.with(Listing::is_complete)
    }

    /// Loads more of the list until so many entries are here, or all.
    pub(crate) fn reach(self, count: usize) {
        self.wanted.update_value(|wanted| *wanted = count.max(*wanted));
        if self.listing.with_untracked(Listing::is_complete) || self.loads.get_value() {
            return;
        }
        self.error.set(None);
        self.loads.set_value(true);
        spawn_local(async move {
            let loaded = self.load().await;
            // The view may be gone by now.
            _ = self.loads.try_set_value(false);
            if let Err(error) = loaded {
                _ = self.error.try_set(Some(error));
            }
        });
    }

    /// Loads the blocks that are wanted. There are few, because most of them are large.
    async fn load(self) -> Result<(), LoadError> {
        while let Some(file) = self.next_block() {
            let entries = fetch::fetch_entries(&file).await?;
            _ = self.listing.try_update(|listing| listing.add_block(entries));
        }
        Ok(())
    }

    fn next_block(self) -> Option<String> {
        let wanted = self.wanted.try_get_value()?;
        self.listing.try_with_untracked(|listing| listing.next_block(wanted).map(str::to_owned))?
    }

    /// Looks up the entries of some ids. Those that do not arrive stay unknown.
    pub(crate) async fn look_up(self, ids: Vec<String>) {
        let ids = ids.iter().map(String::as_str);
        let mut files = self.listing.try_with_untracked(|listing| listing.files_for(ids)).unwrap_or_default();
        self.asked.try_update_value(|asked| {
            files.retain(|file| !asked.contains(file));
            files.iter().for_each(|file| asked.insert(file.clone()));
        });
        let read = fetch::fetch_some_entries(files).await;
        if !read.is_empty() {
            _ = self.listing.try_update(|listing| listing.add_by_id(read));
        }
    }
}

/// Loads a new catalog's list as far as an earlier one was loaded, so that the reader keeps their place in it. Less, if a part
/// does not arrive.
pub(crate) async fn as_far_as(earlier: usize, catalog: Catalog) -> Listing {
    let mut listing = Listing::new(catalog);
    while let Some(file) = listing.next_block(earlier).map(str::to_owned) {
        match fetch::fetch_entries(&file).await {
            Ok(entries) => listing.add_block(entries),
            Err(_) => break,
        }
    }
    listing
}

/// Loads the catalog, and the entries of the ids that `ids` returns, whenever these change. The list is empty until then.
pub(crate) fn use_entries_of(ids: impl Fn() -> Vec<String> + 'static) -> LibraryList {
    let catalog = use_catalog();
    let list = LibraryList::new(Listing::new(Catalog::new(&[])));
    Effect::new(move |_| {
        if let Load::Done(catalog) = catalog.state.get() {
            list.asked.set_value(Ids::default());
            list.listing.set(Listing::new((*catalog).clone()));
        }
    });
    Effect::new(move |_| {
        let ids = ids();
        if matches!(catalog.state.get(), Load::Done(_)) {
            spawn_local(list.look_up(ids));
        }
    });
    list
}

/// Returns the query and the order in the address, and subscribes to them.
pub(crate) fn library_place(address: Address) -> LibraryPlace {
    address.place().with(|place| match place {
        Place::Library(here) => here.clone(),
        _ => LibraryPlace::default(),
    })
}
