//! Lets readers open files of their own, which stay on the device.

pub(crate) mod downloads;
pub(crate) mod drop;
pub(crate) mod give_turns;
pub(crate) mod importer;
pub(crate) mod panel;
pub(crate) mod part;
pub(crate) mod review;
pub(crate) mod room;
pub(crate) mod speakers;
pub(crate) mod state;
