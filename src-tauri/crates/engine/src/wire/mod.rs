//! What crosses the boundary: the ask and the answer of every command. Plain data, no behaviour.

pub mod answering;
pub mod calls;
pub mod consultations;
pub mod contributions;
pub mod copies;
pub mod desk;
pub mod history;
pub mod imports;
pub mod pages;
pub mod records;
pub mod reviews;
pub mod sections;
pub mod themes;
pub mod treatment;
