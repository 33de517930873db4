//! A PDF of a review, in memory. The same text gives the same bytes: an approved one bears the day of
//! its approval, whenever it is made.

use super::draft_of::{Ask, Made, draft_of};
use super::gather::pictures;
use crate::{Engine, Fault, Result};
use chrono::{Datelike, NaiveDate};
use model::Review;
use sha2::{Digest, Sha256};
use typeset::Scope;

/// A PDF and what it is.
#[derive(Debug)]
pub(crate) struct Printed {
    pub(crate) made: Made,
    pub(crate) bytes: Vec<u8>,
    pub(crate) pages: usize,
    pub(crate) sha256: String,
    /// Original ids of pictures that could not be printed.
    pub(crate) refused: Vec<String>,
}

/// Prints a review, or one unit of it.
pub(crate) fn print(engine: &Engine, review: &Review, ask: &Ask, unit: &str) -> Result<Printed> {
    let made = draft_of(engine, review, ask)?;
    let scope = if unit.is_empty() {
        Scope::Whole
    } else {
        Scope::Unit(unit)
    };
    let day = NaiveDate::parse_from_str(&made.approved, "%Y-%m-%d")
        .unwrap_or_else(|_| engine.host.now().date_naive());
    let day = (day.year(), day.month() as u8, day.day() as u8);
    let pictures = pictures(engine, &made.draft)?;
    let pdf = engine
        .presses
        .press
        .pdf(&made.draft, scope, &pictures, day)
        .map_err(|error| Fault::bug(&error))?;
    let sha256 = hash(&pdf.bytes);
    Ok(Printed {
        made,
        bytes: pdf.bytes,
        pages: pdf.pages,
        sha256,
        refused: pdf.refused,
    })
}

/// SHA-256, hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
