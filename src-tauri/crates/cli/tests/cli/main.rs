//! The terminal program as its users type it: the built program, a store of its own for each test.
#![allow(clippy::unwrap_used)]

mod copies;
mod faults;
mod importing;
mod journey;
mod samples;
mod stores;
mod streams;
mod terminal;
