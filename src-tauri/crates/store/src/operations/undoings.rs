//! Which operation took back which.

use crate::{Db, Result};

impl Db<'_> {
    /// The ids of undoing operations with what each took back, newest first.
    pub fn undoings(&self, review: &str) -> Result<Vec<(String, String)>> {
        let mut all = self.0.prepare_cached(include_str!("undoings.sql"))?;
        Ok(all
            .query_map([review], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?)
    }
}
