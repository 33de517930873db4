//! What the code promises about its own shape. One binary; every file of this folder is a module.
#![allow(clippy::unwrap_used)]

mod arrows;
mod one_place;
mod window;
mod workspace;
