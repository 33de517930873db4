//! What a reader of the pages sees, and what a drafter is told to check: cases as text in `tests/suites`,
//! and properties that hold for every review.
#![allow(clippy::unwrap_used)]

mod bench;
mod consent;
mod page;
mod random;
mod suites;
mod verification;
