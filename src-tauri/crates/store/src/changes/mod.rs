//! Automerge changes: appended, never touched again.

use crate::{Db, Result};
use rusqlite::OptionalExtension;

/// A change as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// Hash.
    pub hash: Vec<u8>,
    /// Hashes that it builds on.
    pub parents: Vec<Vec<u8>>,
    /// The operation that it belongs to.
    pub operation: String,
    /// Bytes.
    pub raw: Vec<u8>,
}

/// What a document is loaded from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentChanges {
    /// The cache, where there is one.
    pub snapshot: Option<Vec<u8>>,
    /// Changes since, parents first.
    pub since: Vec<Vec<u8>>,
}

impl Db<'_> {
    /// The units of a review that have a document.
    pub fn units(&self, review: &str) -> Result<Vec<String>> {
        let mut all = self
            .0
            .prepare_cached("SELECT unit FROM document WHERE review = ?1 ORDER BY unit")?;
        Ok(all
            .query_map([review], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// The document of a unit, made where there is none.
    pub fn document(&self, review: &str, unit: &str) -> Result<i64> {
        if let Some(known) = self.known_document(review, unit)? {
            return Ok(known);
        }
        self.0
            .prepare_cached("INSERT INTO document (review, unit) VALUES (?1, ?2)")?
            .execute([review, unit])?;
        Ok(self.0.last_insert_rowid())
    }

    fn known_document(&self, review: &str, unit: &str) -> Result<Option<i64>> {
        let mut get = self
            .0
            .prepare_cached("SELECT id FROM document WHERE review = ?1 AND unit = ?2")?;
        Ok(get.query_row([review, unit], |row| row.get(0)).optional()?)
    }

    /// Appends a change. A parent that is not there is a fault.
    pub fn add_change(&self, document: i64, change: &ChangeRow) -> Result<()> {
        let mut get = self
            .0
            .prepare_cached("SELECT 1 FROM change WHERE document = ?1 AND hash = ?2")?;
        if get.exists((document, &change.hash))? {
            return Ok(());
        }
        self.0
            .prepare_cached(
                "INSERT INTO change (document, hash, operation, raw) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((document, &change.hash, &change.operation, &change.raw))?;
        let mut add = self.0.prepare_cached(
            "INSERT OR IGNORE INTO change_parent (document, hash, parent) VALUES (?1, ?2, ?3)",
        )?;
        for parent in &change.parents {
            add.execute((document, &change.hash, parent))?;
        }
        Ok(())
    }

    /// Whether a change is here.
    pub fn has_change(&self, review: &str, unit: &str, hash: &[u8]) -> Result<bool> {
        let mut get = self
            .0
            .prepare_cached("SELECT 1 FROM change WHERE document = ?1 AND hash = ?2")?;
        match self.known_document(review, unit)? {
            Some(document) => Ok(get.exists((document, hash))?),
            None => Ok(false),
        }
    }

    /// Whether anything of a review came with a copy.
    pub fn has_arrivals(&self, review: &str) -> Result<bool> {
        let mut get = self
            .0
            .prepare_cached("SELECT 1 FROM operation WHERE review = ?1 AND arrived = 1 LIMIT 1")?;
        Ok(get.exists([review])?)
    }

    /// What to load a document from.
    pub fn load(&self, document: i64) -> Result<DocumentChanges> {
        let cached: Option<(i64, Vec<u8>)> = self
            .0
            .prepare_cached("SELECT through, bytes FROM snapshot WHERE document = ?1")?
            .query_row([document], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (through, snapshot) =
            cached.map_or((0, None), |(through, bytes)| (through, Some(bytes)));
        let mut rest = self.0.prepare_cached(
            "SELECT raw FROM change WHERE document = ?1 AND seq > ?2 ORDER BY seq",
        )?;
        let since = rest
            .query_map((document, through), |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(DocumentChanges { snapshot, since })
    }

    /// The changes of a unit up to an operation, parents first.
    pub fn changes_until(&self, review: &str, unit: &str, operation: i64) -> Result<Vec<Vec<u8>>> {
        let mut all = self.0.prepare_cached(include_str!("until.sql"))?;
        Ok(all
            .query_map((review, unit, operation), |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Every change of a unit with its parents, parents first.
    pub fn all_changes(&self, review: &str, unit: &str) -> Result<Vec<ChangeRow>> {
        let Some(document) = self.known_document(review, unit)? else {
            return Ok(vec![]);
        };
        let mut all = self.0.prepare_cached(
            "SELECT hash, operation, raw FROM change WHERE document = ?1 ORDER BY seq",
        )?;
        let mut parents = self
            .0
            .prepare_cached("SELECT parent FROM change_parent WHERE document = ?1 AND hash = ?2")?;
        let rows = all.query_map([document], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        rows.map(|row| {
            let (hash, operation, raw): (Vec<u8>, String, Vec<u8>) = row?;
            let parents = parents
                .query_map((document, &hash), |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(ChangeRow {
                hash,
                parents,
                operation,
                raw,
            })
        })
        .collect()
    }

    /// The operation that a change belongs to.
    pub fn operation_of(&self, hash: &[u8]) -> Result<Option<String>> {
        let mut get = self.0.prepare_cached(include_str!("operation_of.sql"))?;
        Ok(get.query_row([hash], |row| row.get(0)).optional()?)
    }

    /// How many changes a document has beyond its cache.
    pub fn changes_beyond_snapshot(&self, document: i64) -> Result<i64> {
        let mut count = self.0.prepare_cached(include_str!("beyond.sql"))?;
        Ok(count.query_row([document], |row| row.get(0))?)
    }

    /// Renews the cache of a document.
    pub fn set_snapshot(&self, document: i64, bytes: &[u8]) -> Result<()> {
        self.0
            .prepare_cached(include_str!("snapshot.sql"))?
            .execute((document, bytes))?;
        Ok(())
    }

    /// Throws every cache away.
    pub fn drop_snapshots(&self) -> Result<()> {
        self.0.execute("DELETE FROM snapshot", [])?;
        Ok(())
    }
}
