//! The review as it was after an entry of its history.

use crate::{Engine, Result};
use model::Review;
use replica::Doc;
use std::sync::Arc;

impl Engine {
    /// The review as it stood after the entry `seq`.
    pub(crate) fn review_at(&self, id: &str, seq: i64) -> Result<Arc<Review>> {
        let mut review = Review {
            id: id.to_owned(),
            ..Review::default()
        };
        for unit in self.read(|db| db.units(id))? {
            let changes = self.read(|db| db.changes_until(id, &unit, seq))?;
            if !changes.is_empty() {
                let doc = Doc::load(None, &changes, self.host.random())?;
                review.units.insert(unit, Arc::new(doc.unit()));
            }
        }
        Ok(Arc::new(review))
    }
}
