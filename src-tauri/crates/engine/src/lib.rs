//! The headless engine: everything the program can do, behind one table of commands.
//!
//! Hosts (the window, the terminal, tests) open it with a place and the outside world as values, and
//! call commands by name. It never draws, never asks a person, never names a window toolkit.

mod bindings;
pub mod commands;
mod fault;
pub mod wire;

pub use fault::Fault;

/// Tells the hosts what moved, so that they ask again for just that.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct Changed {
    /// The review; empty for settings and the list of reviews.
    pub review: String,
    /// Units that changed.
    pub units: Vec<String>,
    /// Collections that changed.
    pub collections: Vec<String>,
    /// The operation.
    pub op: String,
}
