//! Opening the store: lock, soundness, migration with a backup before it.

use crate::{Db, Result, StoreFault, backup};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// The name of the store's file.
pub const FILE: &str = "rapporteur.sqlite";

const MIGRATIONS: &[&str] = &[include_str!("migrations/0001.sql")];

/// The schema that this program writes.
#[allow(clippy::cast_possible_truncation)]
pub const SCHEMA: u32 = MIGRATIONS.len() as u32;

/// The one writer of a store.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    folder: PathBuf,
    _lock: File,
}

/// A reader beside the writer; it can't write.
#[derive(Debug)]
pub struct Reader {
    connection: Connection,
}

impl Store {
    /// Opens the store of a folder, makes it where there is none. `today` (`YYYY-MM-DD`) names backups.
    pub fn open(folder: &Path, today: &str) -> Result<Self> {
        make_folder(folder)?;
        let lock = lock(folder)?;
        let path = folder.join(FILE);
        let existed = path.metadata().is_ok_and(|meta| meta.len() > 0);
        let mut connection = Connection::open(&path)?;
        if existed {
            check(&connection)?;
        }
        prepare(&connection)?;
        migrate(&mut connection, folder, today, existed)?;
        Ok(Self {
            connection,
            folder: folder.to_owned(),
            _lock: lock,
        })
    }

    /// Another connection that only reads.
    pub fn reader(&self) -> Result<Reader> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(self.folder.join(FILE), flags)?;
        connection.execute_batch(
            "PRAGMA query_only = 1; PRAGMA busy_timeout = 5000; PRAGMA mmap_size = 268435456;",
        )?;
        Ok(Reader { connection })
    }

    /// One transaction: all of it, or nothing. When this returns, it is on the disk.
    pub fn write<T, E: From<StoreFault>>(
        &mut self,
        body: impl FnOnce(Db<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = begin(&mut self.connection)?;
        let answer = body(Db(&transaction))?;
        transaction.commit().map_err(StoreFault::from)?;
        Ok(answer)
    }

    /// Reads with the writer's own eyes.
    pub fn db(&self) -> Db<'_> {
        Db(&self.connection)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes today's backup, unless it is there. Gives its name where it was made.
    pub fn back_up_daily(&self, today: &str) -> Result<Option<String>> {
        let name = format!("{today}.sqlite");
        if backup::folder(&self.folder).join(&name).exists() {
            return Ok(None);
        }
        backup::make(&self.connection, &self.folder, &name)?;
        Ok(Some(name))
    }

    /// What SQLite finds wrong with the file; empty when it is sound.
    pub fn integrity(&self) -> Result<Vec<String>> {
        integrity(&self.connection, "PRAGMA integrity_check")
    }

    /// Fills the disk after this many pages: only tests have so small a disk.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        self.connection
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        Ok(())
    }
}

impl Reader {
    /// What it can be asked.
    pub fn db(&self) -> Db<'_> {
        Db(&self.connection)
    }
}

fn begin(connection: &mut Connection) -> Result<Transaction<'_>> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

fn make_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(refused)?;
    tempfile_in(folder)
}

/// Tells a read-only folder before SQLite does, in the same way on every system.
fn tempfile_in(folder: &Path) -> Result<()> {
    let probe = folder.join(".rapporteur-probe");
    File::create(&probe).map_err(refused)?;
    std::fs::remove_file(probe).map_err(refused)
}

fn refused(error: std::io::Error) -> StoreFault {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            StoreFault::ReadOnly
        }
        std::io::ErrorKind::StorageFull => StoreFault::DiskFull,
        _ => StoreFault::Io(error),
    }
}

fn lock(folder: &Path) -> Result<File> {
    let file = File::create(folder.join("rapporteur.lock")).map_err(refused)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreFault::Held),
        Err(TryLockError::Error(error)) => Err(StoreFault::Io(error)),
    }
}

fn check(connection: &Connection) -> Result<()> {
    match integrity(connection, "PRAGMA quick_check")?.first() {
        Some(detail) => Err(StoreFault::Damaged(detail.clone())),
        None => Ok(()),
    }
}

pub(crate) fn integrity(connection: &Connection, pragma: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(pragma)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let found: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(found.into_iter().filter(|line| line != "ok").collect())
}

fn prepare(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000;",
    )?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

fn migrate(connection: &mut Connection, folder: &Path, today: &str, existed: bool) -> Result<()> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA {
        return Err(StoreFault::Newer {
            found,
            known: SCHEMA,
        });
    }
    if existed && found < SCHEMA {
        backup::make(
            connection,
            folder,
            &format!("{today}-before-{SCHEMA}.sqlite"),
        )?;
    }
    for (version, sql) in (1..).zip(MIGRATIONS).skip(found as usize) {
        let transaction = begin(connection)?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}
