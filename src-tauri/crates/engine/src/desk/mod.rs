//! What belongs to this computer: settings, search, check and repair, ways on after a fault.

mod doctor;
mod fold;
mod letter;
mod moving;
mod rescue;
mod search;
mod settings;

pub(crate) use doctor::{back_up, doctor};
pub(crate) use fold::around;
pub use moving::take_along;
pub use rescue::rescue;
pub(crate) use rescue::unopened;
pub(crate) use search::search;
pub(crate) use settings::{save_settings, settings};
