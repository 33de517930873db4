//! Files beside the store that still hold what was erased: backups, and what a restored backup took the place of.

use crate::backup::{folder, names};
use crate::open::FILE;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// The files beside the store that hold one of these identities or originals, by name. A file that can't be
/// read may hold them too.
pub fn still_holding(store: &Path, kind: &str, ids: &[String]) -> Vec<String> {
    let beside = |folder: &Path| {
        let found = names(folder).into_iter().filter(|name| name != FILE);
        let holding = found.filter(|name| holds(&folder.join(name), kind, ids).unwrap_or(true));
        holding.collect::<Vec<String>>()
    };
    [beside(&folder(store)), beside(store)].concat()
}

fn holds(file: &Path, kind: &str, ids: &[String]) -> rusqlite::Result<bool> {
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut any = connection.prepare(include_str!("holds.sql"))?;
    for id in ids {
        if any.exists([kind, id])? {
            return Ok(true);
        }
    }
    Ok(false)
}
