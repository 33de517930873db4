//! The store: one SQLite file in a folder of this computer. The only crate that speaks SQL.
//!
//! History (`change`, `operation`) is append-only, originals are immutable, contact details stand
//! apart, read models can be made anew. It never decides what an operation means, never reads a clock.

mod backup;
mod changes;
mod fault;
mod identities;
mod journal;
mod open;
mod operations;
mod originals;
mod place;
mod records;
mod reviews;
mod search;
mod settings;

pub use backup::{Backup, backups, restore_backup};
pub use changes::{ChangeRow, DocumentChanges};
pub use fault::StoreFault;
pub use identities::Identity;
pub use journal::JournalRow;
pub use open::{FILE, Reader, SCHEMA, Store};
pub use operations::{OperationRow, WriteRow};
pub use originals::{Original, OriginalHead};
pub use place::synced_because;
pub use reviews::ReviewHead;
pub use search::Found;

/// What the nouns are asked through: a transaction or a reader.
#[derive(Debug, Clone, Copy)]
pub struct Db<'a>(&'a rusqlite::Connection);

/// The store's results.
pub type Result<T, E = StoreFault> = std::result::Result<T, E>;

#[cfg(test)]
mod tests;
