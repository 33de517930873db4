//! What is being typed: on the disk at once, an operation at the next pause.

use crate::{Db, Result};

/// An answer that is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalRow {
    /// Review.
    pub review: String,
    /// Unit.
    pub unit: String,
    /// Question key.
    pub question: String,
    /// The answer, as the host sent it.
    pub payload: String,
    /// Identity id of who types.
    pub person: String,
    /// RFC 3339.
    pub at: String,
}

impl Db<'_> {
    /// Keeps what is typed; the latest replaces the one before.
    pub fn set_journal(&self, row: &JournalRow) -> Result<()> {
        self.0.prepare_cached(include_str!("set.sql"))?.execute((
            &row.review,
            &row.unit,
            &row.question,
            &row.payload,
            &row.person,
            &row.at,
        ))?;
        Ok(())
    }

    /// Forgets it, once it is an operation.
    pub fn clear_journal(&self, review: &str, unit: &str, question: &str) -> Result<()> {
        self.0
            .prepare_cached(
                "DELETE FROM journal WHERE review = ?1 AND unit = ?2 AND question = ?3",
            )?
            .execute([review, unit, question])?;
        Ok(())
    }

    /// Everything that is not yet an operation.
    pub fn journals(&self) -> Result<Vec<JournalRow>> {
        let mut all = self.0.prepare_cached(
            "SELECT review, unit, question, payload, person, at FROM journal ORDER BY at",
        )?;
        let rows = all.query_map([], |row| {
            Ok(JournalRow {
                review: row.get(0)?,
                unit: row.get(1)?,
                question: row.get(2)?,
                payload: row.get(3)?,
                person: row.get(4)?,
                at: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
