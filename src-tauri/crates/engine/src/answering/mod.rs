//! Roads out of the log: everyone who contributed can be told what became of it.
//!
//! What somebody may be told of a contribution is decided in one place, `told`; nothing else here reads its words.

mod file;
mod groups;
mod letters;
mod log_out;
mod mask;
mod paper;
mod places;
mod reading;
mod receipt;
mod responses;
mod told;

pub(crate) use letters::{get_letter_text, list_letters, subject, write_letters};
pub(crate) use log_out::export_log;
pub(crate) use receipt::export_receipt;
pub(crate) use responses::export_responses;
