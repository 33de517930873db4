//! The headless engine: everything the program can do, behind one table of commands.
//!
//! Hosts (the window, the terminal, tests) open it with a place and the outside world as values, and
//! call commands by name. It never draws, never asks a person, never names a window toolkit.

mod answering;
mod approval;
mod bindings;
mod call;
mod change;
pub mod commands;
mod consultation;
mod contribution;
mod copy;
mod desk;
mod fault;
mod history;
mod host;
mod journal;
mod open;
mod pages;
mod place;
mod record;
mod review;
mod sample;
mod section;
mod sentence;
mod state;
pub mod wire;

pub use desk::{rescue, take_along};
pub use fault::Fault;
pub use host::Host;
pub use open::Engine;
pub use place::Place;
pub use sentence::{Sentence, told};

/// The engine's results.
pub type Result<T, E = Fault> = std::result::Result<T, E>;

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
