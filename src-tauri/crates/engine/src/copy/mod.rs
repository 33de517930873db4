//! One file: a review saved, opened on another computer, brought back; and what to decide then.

mod arrive;
mod decide;
mod pack;
mod save;
mod summary;
mod unsaved;

pub(crate) use arrive::open;
pub(crate) use decide::{decide, form, piece, plain, two_versions, undecided, undecided_records};
pub(crate) use save::{save, write_whole};
pub(crate) use unsaved::differing;
