//! What was done, by whom, when, and what each register held before and after.

mod undoings;

use crate::{Db, Result};
use model::{Place, Scalar, UnitKey};
use rusqlite::{OptionalExtension, Row};

/// A named operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationRow {
    /// Its place in this store's history; 0 before it is stored.
    pub seq: i64,
    /// Random id, the same on every copy.
    pub id: String,
    /// Review.
    pub review: String,
    /// Name.
    pub op: String,
    /// JSON arguments of the sentence in history.
    pub args: String,
    /// Identity id of who did it.
    pub person: String,
    /// RFC 3339.
    pub at: String,
    /// Operation that it undoes or redoes.
    pub undoes: Option<String>,
    /// Came with a copy.
    pub arrived: bool,
}

/// A register that an operation wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteRow {
    /// Which.
    pub place: Place,
    /// What it held; none where there was nothing.
    pub before: Option<Scalar>,
    /// What it holds since.
    pub after: Scalar,
}

fn operation(row: &Row<'_>) -> rusqlite::Result<OperationRow> {
    Ok(OperationRow {
        seq: row.get(0)?,
        id: row.get(1)?,
        review: row.get(2)?,
        op: row.get(3)?,
        args: row.get(4)?,
        person: row.get(5)?,
        at: row.get(6)?,
        undoes: row.get(7)?,
        arrived: row.get(8)?,
    })
}

impl Db<'_> {
    /// Appends an operation; one that is known stays as it is. Gives its place in history.
    pub fn add_operation(&self, row: &OperationRow) -> Result<i64> {
        self.0.prepare_cached(include_str!("add.sql"))?.execute((
            &row.id,
            &row.review,
            &row.op,
            &row.args,
            &row.person,
            &row.at,
            &row.undoes,
            row.arrived,
        ))?;
        let mut seq = self
            .0
            .prepare_cached("SELECT seq FROM operation WHERE id = ?1")?;
        Ok(seq.query_row([&row.id], |row| row.get(0))?)
    }

    /// Appends what it wrote.
    pub fn add_writes(&self, operation: &str, writes: &[WriteRow]) -> Result<()> {
        let mut add = self.0.prepare_cached(include_str!("add_write.sql"))?;
        for write in writes {
            let before = write
                .before
                .as_ref()
                .map(serde_json::to_string)
                .transpose()?;
            let after = serde_json::to_string(&write.after)?;
            let place = &write.place;
            add.execute((
                operation,
                &place.unit.0,
                &place.collection,
                &place.record,
                &place.field,
                before,
                after,
            ))?;
        }
        Ok(())
    }

    /// What an operation wrote.
    pub fn writes(&self, operation: &str) -> Result<Vec<WriteRow>> {
        let mut all = self.0.prepare_cached(include_str!("writes.sql"))?;
        let rows = all.query_map([operation], |row| {
            let place = Place {
                unit: UnitKey(row.get(0)?),
                collection: row.get(1)?,
                record: row.get(2)?,
                field: row.get(3)?,
            };
            Ok((
                place,
                row.get::<_, Option<String>>(4)?,
                row.get::<_, String>(5)?,
            ))
        })?;
        rows.map(|row| {
            let (place, before, after) = row?;
            let before = before.map(|json| serde_json::from_str(&json)).transpose()?;
            Ok(WriteRow {
                place,
                before,
                after: serde_json::from_str(&after)?,
            })
        })
        .collect()
    }

    /// Operations before an entry, newest first.
    pub fn operations(&self, review: &str, before: i64, limit: usize) -> Result<Vec<OperationRow>> {
        let mut all = self.0.prepare_cached(include_str!("list.sql"))?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        Ok(all
            .query_map((review, before, limit), operation)?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// One operation by its id.
    pub fn operation(&self, id: &str) -> Result<Option<OperationRow>> {
        let sql = concat!(include_str!("columns.sql"), " WHERE id = ?1");
        Ok(self
            .0
            .prepare_cached(sql)?
            .query_row([id], operation)
            .optional()?)
    }

    /// The operations by a person that wrote something here, newest first, with what undid them, since the last
    /// approval or new version.
    pub fn operations_since_approval(
        &self,
        review: &str,
        person: &str,
        limit: usize,
    ) -> Result<Vec<OperationRow>> {
        let sql = concat!(
            include_str!("columns.sql"),
            " ",
            include_str!("by_since_approval.sql")
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut all = self.0.prepare_cached(sql)?;
        Ok(all
            .query_map((review, person, limit), operation)?
            .collect::<rusqlite::Result<_>>()?)
    }
}
