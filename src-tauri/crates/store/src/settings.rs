//! Settings of this computer.

use crate::{Db, Result};
use rusqlite::OptionalExtension;
use std::collections::BTreeMap;

impl Db<'_> {
    /// One setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let mut get = self
            .0
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        Ok(get.query_row([key], |row| row.get(0)).optional()?)
    }

    /// All of them.
    pub fn settings(&self) -> Result<BTreeMap<String, String>> {
        let mut all = self.0.prepare_cached("SELECT key, value FROM setting")?;
        Ok(all
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Sets one; a blank value removes it.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<()> {
        if value.is_empty() {
            self.0
                .execute("DELETE FROM setting WHERE key = ?1", [key])?;
        } else {
            self.0.execute(
                "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)",
                [key, value],
            )?;
        }
        Ok(())
    }
}
