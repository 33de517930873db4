//! The read model of the records: what the documents say now, without loading them.

use crate::{Db, Result};
use model::{Fields, Review, Unit};
use std::sync::Arc;

impl Db<'_> {
    /// Keeps a record as it stands.
    pub fn set_record(
        &self,
        review: &str,
        unit: &str,
        collection: &str,
        id: &str,
        fields: &Fields,
    ) -> Result<()> {
        self.0.prepare_cached(include_str!("set.sql"))?.execute((
            review,
            unit,
            collection,
            id,
            serde_json::to_string(fields)?,
        ))?;
        Ok(())
    }

    /// A whole review.
    pub fn read_review(&self, review: &str) -> Result<Review> {
        let mut all = self.0.prepare_cached(
            "SELECT unit, collection, id, fields FROM record WHERE review = ?1 ORDER BY unit",
        )?;
        let mut rows = all.query([review])?;
        let mut out = Review {
            id: review.to_owned(),
            ..Review::default()
        };
        for unit in self.units(review)? {
            out.units.insert(unit, Arc::default());
        }
        while let Some(row) = rows.next()? {
            let fields: Fields =
                serde_json::from_str(row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?)?;
            let unit = Arc::make_mut(out.units.entry(row.get(0)?).or_default());
            unit.0
                .entry(row.get(1)?)
                .or_default()
                .insert(row.get(2)?, fields);
        }
        Ok(out)
    }

    /// Makes the read model of a unit anew.
    pub fn set_unit(&self, review: &str, key: &str, unit: &Unit) -> Result<()> {
        self.0.execute(
            "DELETE FROM record WHERE review = ?1 AND unit = ?2",
            [review, key],
        )?;
        for (collection, records) in &unit.0 {
            for (id, fields) in records {
                self.set_record(review, key, collection, id, fields)?;
            }
        }
        Ok(())
    }
}
