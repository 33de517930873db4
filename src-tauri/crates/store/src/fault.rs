//! What a person must be told of a store.

use rusqlite::ErrorCode;
use thiserror::Error;

/// Why the store can't be opened, read or written.
#[derive(Debug, Error)]
pub enum StoreFault {
    /// The file is not a sound database.
    #[error("the file with your reviews is damaged: {0}")]
    Damaged(String),
    /// Written by a newer program.
    #[error(
        "the file with your reviews was written by a newer version ({found}; this one knows {known})"
    )]
    Newer {
        /// Its schema.
        found: u32,
        /// Ours.
        known: u32,
    },
    /// Another process has it.
    #[error("another window or program has your reviews open")]
    Held,
    /// The folder can't be written.
    #[error("the folder of your reviews can't be written")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// A change names a parent that is not in the store.
    #[error("a change names a parent that is missing")]
    MissingParent,
    /// Anything else of the disk.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// Anything else of SQLite.
    #[error("{0}")]
    Sqlite(rusqlite::Error),
    /// A row that can't be understood.
    #[error("a row can't be read: {0}")]
    Row(#[from] serde_json::Error),
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(error.to_string())
            }
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Held,
            Some(ErrorCode::ConstraintViolation) if error.to_string().contains("FOREIGN KEY") => {
                Self::MissingParent
            }
            _ => Self::Sqlite(error),
        }
    }
}
