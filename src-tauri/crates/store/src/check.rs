//! Is this file a sound store of ours? Asked before anything is written into it.

use crate::open::FILE;
use crate::{Result, SCHEMA, StoreFault, backup};
use rusqlite::Connection;
use rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
use std::path::Path;

/// A store that was there before is never followed by a new one in silence.
pub(crate) fn refuse_vanished(folder: &Path) -> Result<()> {
    let file = folder.join(FILE);
    if has_content(&file) || backup::newest_backup(folder).is_none() {
        return Ok(());
    }
    let what = if file.exists() { "empty" } else { "missing" };
    Err(StoreFault::Damaged(format!(
        "it is {what}, and there are backups of it"
    )))
}

pub(crate) fn has_content(file: &Path) -> bool {
    file.metadata().is_ok_and(|meta| meta.len() > 0)
}

/// Refuses a damaged, foreign or newer file. It stays as it is, with its log beside it.
pub(crate) fn check(connection: &Connection) -> Result<()> {
    connection.set_db_config(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    if let Some(detail) = integrity(connection, "PRAGMA quick_check")?.first() {
        return Err(StoreFault::Damaged(detail.clone()));
    }
    let found = version(connection)?;
    if found > SCHEMA {
        return Err(StoreFault::Newer {
            found,
            known: SCHEMA,
        });
    }
    let tables: u32 =
        connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if found == 0 && tables > 0 {
        return Err(StoreFault::Damaged("another program wrote it".into()));
    }
    connection.set_db_config(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

pub(crate) fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// What SQLite finds wrong; empty where all is well.
pub(crate) fn integrity(connection: &Connection, pragma: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(pragma)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let found: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(found.into_iter().filter(|line| line != "ok").collect())
}
