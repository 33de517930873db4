//! Backups: made whole, opened and checked before they count, never overwritten by a worse one.

use crate::check::integrity;
use crate::lock::lock;
use crate::open::FILE;
use crate::{Result, StoreFault};
use rusqlite::{Connection, OpenFlags, backup::Backup as Copying};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const KEPT: usize = 14;
const HOUR: Duration = Duration::from_secs(3600);

/// A backup beside the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// File name, which begins with its date.
    pub name: String,
    /// Whether it opens and is sound.
    pub sound: bool,
    /// When it was made.
    pub made: Option<SystemTime>,
    /// How many reviews it holds.
    pub reviews: usize,
}

pub(crate) fn folder(store: &Path) -> PathBuf {
    store.join("backups")
}

/// Copies the store to a temporary file, checks that it opens, and only then gives it its name.
pub(crate) fn make(connection: &Connection, store: &Path, name: &str) -> Result<()> {
    let folder = folder(store);
    fs::create_dir_all(&folder)?;
    let unfinished = folder.join(format!("{name}.unfinished"));
    _ = fs::remove_file(&unfinished);
    copy(connection, &unfinished)?;
    if !is_sound(&unfinished) {
        return Err(StoreFault::Damaged(format!(
            "the backup {name} did not pass its check"
        )));
    }
    into_place(&unfinished, &folder.join(name))?;
    drop_oldest(&folder)
}

/// One file on its own: no log beside it that could get lost.
fn copy(connection: &Connection, to: &Path) -> Result<()> {
    let mut copy = Connection::open(to)?;
    Copying::new(connection, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, error)| error.into())
}

/// Renames a file that is on the disk; after a power cut it is there, or as it was before.
fn into_place(from: &Path, to: &Path) -> Result<()> {
    File::open(from)?.sync_all()?;
    fs::rename(from, to)?;
    // only Unix can open a folder to make sure of its entries
    if let (true, Some(folder)) = (cfg!(unix), to.parent()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// The name of the newest backup, which passed its check when it was made.
pub fn newest_backup(store: &Path) -> Option<String> {
    names(&folder(store)).pop()
}

/// The backups of a folder, newest first, each checked as it is looked at: that takes a while.
pub fn backups(store: &Path) -> impl Iterator<Item = Backup> {
    let folder = folder(store);
    let mut names = names(&folder);
    names.reverse();
    names
        .into_iter()
        .map(move |name| looked_at(&folder.join(&name), name))
}

fn looked_at(path: &Path, name: String) -> Backup {
    let count = |connection: &Connection| {
        connection.query_row("SELECT count(*) FROM review", [], |row| {
            row.get::<_, u32>(0)
        })
    };
    let reviews = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .and_then(|connection| count(&connection));
    Backup {
        name,
        sound: is_sound(path),
        made: changed(path),
        reviews: reviews.map_or(0, |count| count as usize),
    }
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

/// Whether the store was written after a backup that is older than an hour. On a clock that was put back it is.
pub(crate) fn is_behind(store: &Path, name: &str) -> bool {
    let Some(made) = changed(&folder(store).join(name)) else {
        return true;
    };
    let written = ["", "-wal"]
        .iter()
        .filter_map(|end| changed(&store.join(format!("{FILE}{end}"))))
        .max();
    let is_old = made.elapsed().map_or(true, |age| age > HOUR);
    is_old && written.is_some_and(|written| written > made)
}

/// Puts a backup in the place of the store. What stood there is kept beside it under another name.
pub fn restore_backup(store: &Path, name: &str) -> Result<PathBuf> {
    let _lock = lock(store)?;
    let from = folder(store).join(name);
    if !names(&folder(store)).iter().any(|known| known == name) || !is_sound(&from) {
        return Err(StoreFault::Damaged(format!(
            "the backup {name} is damaged too"
        )));
    }
    let live = store.join(FILE);
    let unfinished = store.join(format!("{FILE}.unfinished"));
    fs::copy(from, &unfinished)?;
    let aside = free_name(store);
    for end in ["", "-wal", "-shm"] {
        let part = store.join(format!("{FILE}{end}"));
        if part.exists() {
            fs::rename(&part, PathBuf::from(format!("{}{end}", aside.display())))?;
        }
    }
    into_place(&unfinished, &live)?;
    Ok(aside)
}

fn free_name(store: &Path) -> PathBuf {
    (1..)
        .map(|n| store.join(format!("damaged-{n}.sqlite")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| store.join("damaged.sqlite"))
}

fn is_sound(path: &Path) -> bool {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(StoreFault::from)
        .and_then(|connection| integrity(&connection, "PRAGMA integrity_check"))
        .is_ok_and(|found| found.is_empty())
}

/// The files of a folder that are a store or its backup.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".sqlite"))
        .collect();
    names.sort();
    names
}

fn drop_oldest(folder: &Path) -> Result<()> {
    let names = names(folder);
    for name in names.iter().take(names.len().saturating_sub(KEPT)) {
        fs::remove_file(folder.join(name))?;
    }
    Ok(())
}
