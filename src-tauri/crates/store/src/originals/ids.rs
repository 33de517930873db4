//! Which originals there are.

use crate::{Db, Result};

impl Db<'_> {
    /// The ids of all originals.
    pub fn original_ids(&self) -> Result<Vec<String>> {
        let mut all = self
            .0
            .prepare_cached("SELECT id FROM original ORDER BY id")?;
        Ok(all
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }
}
