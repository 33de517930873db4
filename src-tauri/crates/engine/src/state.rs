//! The reviews in memory: shared states that readers keep while a writer makes the next.

use crate::sentence::told;
use crate::{Engine, Fault, Result};
use model::{Review, UnitKey};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

#[derive(Debug, Default)]
pub(crate) struct States(Mutex<HashMap<String, Arc<Review>>>);

/// A lock that a panicking thread held is still a lock: every write behind it is one transaction.
pub(crate) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl States {
    pub(crate) fn set(&self, review: Arc<Review>) {
        held(&self.0).insert(review.id.clone(), review);
    }

    pub(crate) fn forget(&self, id: &str) {
        held(&self.0).remove(id);
    }
}

impl Engine {
    /// A review as its operations left it.
    pub(crate) fn review(&self, id: &str) -> Result<Arc<Review>> {
        // held while it is read: a state from before a commit must not replace the one from after it
        let mut states = held(&self.states.0);
        if let Some(review) = states.get(id) {
            return Ok(Arc::clone(review));
        }
        let reader = held(&self.reader);
        if reader.db().review(id)?.is_none() {
            return Err(Fault::missing(told("fault-no-review", &[])));
        }
        let review = Arc::new(reader.db().read_review(id)?);
        states.insert(id.to_owned(), Arc::clone(&review));
        Ok(review)
    }

    /// Reads from the store, beside the writer.
    pub(crate) fn read<T>(&self, ask: impl FnOnce(store::Db<'_>) -> store::Result<T>) -> Result<T> {
        Ok(ask(held(&self.reader).db())?)
    }
}

/// The number of the version that is being written, from 1.
pub(crate) fn version(review: &Review) -> i64 {
    let approvals = review.unit(UnitKey::APPROVALS);
    approvals
        .records("version")
        .filter_map(|(_, fields)| fields.number("number"))
        .max()
        .unwrap_or(1)
}

/// Approved, and no new version opened since: the text is read-only.
pub(crate) fn is_read_only(review: &Review) -> bool {
    let version = version(review);
    let approvals = review.unit(UnitKey::APPROVALS);
    approvals
        .records("approval")
        .any(|(_, fields)| fields.number("version") == Some(version))
}
