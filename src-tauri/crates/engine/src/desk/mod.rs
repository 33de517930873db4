//! What belongs to this computer: settings, search, check and repair, ways on after a fault.

mod doctor;
mod fold;
mod letter;
mod rescue;
mod search;
mod settings;

pub(crate) use doctor::doctor;
pub(crate) use fold::around;
pub use rescue::{rescue, ways_on};
pub(crate) use search::search;
pub(crate) use settings::{save_settings, settings};
