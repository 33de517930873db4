//! Forgetting a person or what they sent, at their request.
//!
//! The record of it says what, when and a reason code, never who. It travels in every exchange and wins
//! over a copy that still has the item: what was erased is not taken in again.

mod holding;

pub use holding::still_holding;

use crate::{Db, Result};

/// Something that was forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// `identity` or `original`.
    pub kind: String,
    /// The opaque id.
    pub id: String,
    /// A reason code.
    pub reason: String,
    /// RFC 3339.
    pub at: String,
}

impl Db<'_> {
    /// Forgets, and keeps the record of it. What the index holds is for the caller to renew; call
    /// [`crate::Store::settle`] after the transaction so that nothing stays in the log beside the file.
    pub fn erase(&self, erasure: &Erasure) -> Result<()> {
        self.0.prepare_cached(include_str!("add.sql"))?.execute([
            &erasure.kind,
            &erasure.id,
            &erasure.reason,
            &erasure.at,
        ])?;
        for sql in [
            "DELETE FROM identity WHERE ?1 = 'identity' AND id = ?2",
            "DELETE FROM original WHERE ?1 = 'original' AND id = ?2",
        ] {
            self.0.execute(sql, [&erasure.kind, &erasure.id])?;
        }
        Ok(())
    }

    /// Everything that was forgotten.
    pub fn erasures(&self) -> Result<Vec<Erasure>> {
        let mut all = self
            .0
            .prepare_cached("SELECT kind, id, reason, at FROM erasure ORDER BY at, kind, id")?;
        let rows = all.query_map([], |row| {
            Ok(Erasure {
                kind: row.get(0)?,
                id: row.get(1)?,
                reason: row.get(2)?,
                at: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
