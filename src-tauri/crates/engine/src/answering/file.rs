//! The file that is made: written aside first, named by what its ending says.

use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::answering::TakenOut;
use crate::{Engine, Fault, Result};
use chrono::Datelike;
use std::path::Path;

/// The ending of a path, if it is one of those that can be made.
pub(super) fn ending(path: &str, known: &[&'static str]) -> Result<&'static str> {
    if path.trim().is_empty() {
        return Err(Fault::invalid("path", told("fault-no-path", &[])));
    }
    let end = Path::new(path).extension().unwrap_or_default();
    let end = end.to_string_lossy().to_lowercase();
    let found = known.iter().find(|one| **one == end).copied();
    found.ok_or_else(|| {
        let all = known.join(", ");
        Fault::invalid("path", told("fault-ending", &[("all", &all)]))
    })
}

/// Writes it, and says what its reader does not get.
pub(super) fn write(
    path: String,
    bytes: &[u8],
    count: usize,
    warnings: Vec<String>,
) -> Result<TakenOut> {
    write_whole(Path::new(&path), bytes)?;
    Ok(TakenOut {
        path,
        bytes: bytes.len() as u64,
        count,
        warnings,
    })
}

/// Year, month, day.
pub(super) fn today(engine: &Engine) -> (i32, u8, u8) {
    let day = engine.host.now().date_naive();
    (day.year(), day.month() as u8, day.day() as u8)
}
