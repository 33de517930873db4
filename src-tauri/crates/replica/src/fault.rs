//! What can be wrong with changes.

use thiserror::Error;

/// A fault of a document's history.
#[derive(Debug, Error)]
pub enum ReplicaFault {
    /// Bytes that are not a change.
    #[error("a change can't be read: {0}")]
    Unreadable(String),
    /// A change whose parent is not there.
    #[error("a change names a parent that is missing")]
    MissingParent,
}
