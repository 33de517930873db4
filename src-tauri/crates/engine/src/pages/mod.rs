//! Pages, PDF and points to check of a review.

mod draft_of;
mod export;
mod presses;
mod render;

pub(crate) use draft_of::{Ask, Drafted, approved_version, compose_for, drafted, pictures_of};
pub(crate) use export::export;
pub(crate) use presses::Presses;
pub(crate) use render::{notes, render, text_view};
