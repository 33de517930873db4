//! Pages, PDF and points to check of a review. Pages follow what is being typed.

mod draft_of;
mod drafted;
mod export;
mod gather;
mod paper_sheet;
mod presses;
mod print;
mod prove_picture;
mod render;

pub(crate) use draft_of::{Ask, draft_of};
pub(crate) use drafted::{Drafted, drafted};
pub(crate) use export::export;
pub(crate) use paper_sheet::paper_sheet;
pub(crate) use presses::Presses;
pub(crate) use print::{Printed, hash, print};
pub(crate) use prove_picture::prove_picture;
pub(crate) use render::{notes, render, text_view};
