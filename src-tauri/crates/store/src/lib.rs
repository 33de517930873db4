//! The store: one SQLite file in a folder of this computer. The only crate that speaks SQL.
//!
//! History (`change`, `operation`) is append-only, originals are immutable, contact details stand
//! apart, read models can be made anew. It never decides what an operation means, never reads a clock.

mod backup;
mod changes;
mod check;
mod erasures;
mod fault;
mod identities;
mod journal;
mod lock;
mod migrate;
mod open;
mod operations;
mod originals;
mod place;
mod records;
mod reviews;
mod search;
mod settings;

pub use backup::{Backup, backups, newest_backup, restore_backup};
pub use changes::{ChangeRow, DocumentChanges};
pub use erasures::{Erasure, still_holding};
pub use fault::StoreFault;
pub use identities::Identity;
pub use journal::JournalRow;
pub use migrate::SCHEMA;
pub use open::{FILE, Reader, Store};
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
