//! Reviews: which there are, and what the home screen shows of them.

use crate::{Db, Result};
use rusqlite::{OptionalExtension, Row};

/// A review without its documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewHead {
    /// Id.
    pub id: String,
    /// RFC 3339.
    pub created_at: String,
    /// RFC 3339, of the last operation.
    pub saved_at: String,
    /// RFC 3339, when it is in the bin.
    pub binned_at: Option<String>,
    /// JSON for the home screen.
    pub head: String,
}

fn review(row: &Row<'_>) -> rusqlite::Result<ReviewHead> {
    Ok(ReviewHead {
        id: row.get(0)?,
        created_at: row.get(1)?,
        saved_at: row.get(2)?,
        binned_at: row.get(3)?,
        head: row.get(4)?,
    })
}

impl Db<'_> {
    /// Adds a review.
    pub fn add_review(&self, id: &str, at: &str) -> Result<()> {
        self.0.execute(
            "INSERT OR IGNORE INTO review (id, created_at, saved_at) VALUES (?1, ?2, ?2)",
            [id, at],
        )?;
        Ok(())
    }

    /// All reviews, last changed first.
    pub fn reviews(&self) -> Result<Vec<ReviewHead>> {
        let mut all = self.0.prepare_cached(
            "SELECT id, created_at, saved_at, binned_at, head FROM review ORDER BY saved_at DESC, id",
        )?;
        Ok(all
            .query_map([], review)?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// One review.
    pub fn review(&self, id: &str) -> Result<Option<ReviewHead>> {
        let mut one = self.0.prepare_cached(
            "SELECT id, created_at, saved_at, binned_at, head FROM review WHERE id = ?1",
        )?;
        Ok(one.query_row([id], review).optional()?)
    }

    /// Notes when it was saved.
    pub fn touch_review(&self, id: &str, at: &str) -> Result<()> {
        self.0
            .prepare_cached("UPDATE review SET saved_at = ?2 WHERE id = ?1")?
            .execute([id, at])?;
        Ok(())
    }

    /// Keeps what the home screen shows.
    pub fn set_review_head(&self, id: &str, head: &str) -> Result<()> {
        self.0
            .prepare_cached("UPDATE review SET head = ?2 WHERE id = ?1")?
            .execute([id, head])?;
        Ok(())
    }

    /// Puts it into the bin, or takes it out.
    pub fn bin_review(&self, id: &str, at: Option<&str>) -> Result<()> {
        self.0
            .execute("UPDATE review SET binned_at = ?2 WHERE id = ?1", (id, at))?;
        Ok(())
    }
}
