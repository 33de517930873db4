//! One program at a time: a folder that can be written, and a lock that ends with its process.

use crate::{Result, StoreFault};
use std::fs::{File, TryLockError, create_dir_all, remove_file};
use std::path::Path;

/// Takes the store of a folder for this process, makes the folder where there is none.
pub(crate) fn lock(folder: &Path) -> Result<File> {
    create_dir_all(folder).map_err(refused)?;
    let file = File::create(folder.join("rapporteur.lock")).map_err(refused)?;
    match file.try_lock() {
        Ok(()) => probe(folder).map(|()| file),
        Err(TryLockError::WouldBlock) => Err(StoreFault::Held),
        Err(TryLockError::Error(error)) => Err(refused(error)),
    }
}

/// Tells a folder that can't be written before SQLite does, in the same way on every system.
fn probe(folder: &Path) -> Result<()> {
    let probe = folder.join(".rapporteur-probe");
    File::create(&probe).map_err(refused)?;
    remove_file(probe).map_err(refused)
}

fn refused(error: std::io::Error) -> StoreFault {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied
        | std::io::ErrorKind::ReadOnlyFilesystem
        // a file where the folder should be
        | std::io::ErrorKind::AlreadyExists
        | std::io::ErrorKind::NotADirectory => StoreFault::ReadOnly,
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreFault::DiskFull,
        _ => StoreFault::Io(error),
    }
}
