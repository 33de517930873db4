//! Records of every collection: save, put away, take back, list, cite.

mod cite;
mod date;
mod label;
mod language;
mod list;
mod save;
mod used;

pub(crate) use cite::find_citable;
pub(crate) use date::check_date;
pub(crate) use label::{label, title};
pub(crate) use language::check_language;
pub(crate) use list::list;
pub(crate) use save::{commit, remove, restore, save, told_as, typed_over};
pub(crate) use used::Uses;
