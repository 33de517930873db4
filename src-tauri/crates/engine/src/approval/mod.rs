//! Approval of one language version, new versions, and whether a file is the approved one.

mod approve;
mod list;
mod standing;
mod verify;
mod version;

pub(crate) use approve::approve;
pub(crate) use list::list;
pub(crate) use standing::{as_approved, departed, facts};
pub(crate) use verify::verify;
pub(crate) use version::open_version;
