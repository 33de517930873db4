//! Nouns and rules of a review. No IO, no clock, no randomness: everything here is a value.
//!
//! A review is a set of *units* (the documents that are exchanged), each a set of *collections* of
//! *records*, each record a flat map of *fields* to scalars. Every field is one register.

pub mod block;
pub mod consent;
pub mod draft;
pub mod engagement;
pub mod fields;
pub mod inline;
pub mod nouns;
pub mod op;
pub mod paper;
pub mod place;
pub mod redact;
pub mod reference;
pub mod review;
pub mod template;
pub mod text;
pub mod words;

pub use block::{Block, BlockKind};
pub use fields::{Fields, Scalar};
pub use inline::Run;
pub use op::Op;
pub use place::{Place, UnitKey};
pub use review::{Review, Unit};
