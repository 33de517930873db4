//! Reviews: the list, the making, the outline, the reference data they are written with.

mod create;
mod get;
mod home;
mod keep;
mod left;
mod outline;
mod reference;
mod templates;

pub(crate) use create::{create, units_of};
pub(crate) use get::get;
pub(crate) use home::home;
pub(crate) use keep::{bin, copy, restore};
pub(crate) use outline::{Outline, SectionSeat, outline, spelt, usual_order};
pub(crate) use reference::{corrected, load_reference, reference};
pub(crate) use templates::{broken_files, list_templates, open_sample};
