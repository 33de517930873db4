//! The engine as its hosts drive it: by name, through the table of commands.
//!
//! A fixed clock, counted chance, a folder of its own for each test; no network, no waiting.

#![allow(clippy::unwrap_used)]

mod answering;
mod approving;
mod arriving;
mod bench;
mod calling;
mod canary;
mod consulting;
mod doctoring;
mod finding;
mod histories;
mod importing;
mod languages;
mod logging;
mod opening;
mod outlining;
mod pointing;
mod printing;
mod reading;
mod sample;
mod sample_shape;
mod samples;
mod speaking;
mod templates;
mod treating;
mod typing;
mod undoing;
mod zipped;
