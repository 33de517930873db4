//! The review as mergeable documents. The only crate that knows Automerge.
//!
//! A document is one flat map of registers, keyed `collection/record/field`. Nested maps were tried on
//! paper and refused: two laptops that each begin the same record would make two objects, one of
//! which hides the other's fields. It never reads a clock, makes an id or touches a disk.
//!
//! Nothing that a person wrote is lost silently: an edit covers the version that prints, and only a
//! decision covers the others.

mod compare;
mod doc;
mod ever;
mod fault;
mod receive;
mod register;
mod versions;
mod write;

pub use compare::{Piece, Side, compare};
pub use doc::{Doc, NewChange};
pub use fault::ReplicaFault;
pub use register::Register;
pub use versions::Version;

/// The hash that names a change.
pub type Hash = [u8; 32];

#[cfg(test)]
mod tests;
