//! The open store: one writer, readers beside it.

use crate::check::{check, has_content, integrity, refuse_vanished};
use crate::lock::lock;
use crate::migrate::migrate;
use crate::{Db, Result, StoreFault, backup};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::path::{Path, PathBuf};

/// The name of the store's file.
pub const FILE: &str = "rapporteur.sqlite";

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
        let lock = lock(folder)?;
        refuse_vanished(folder)?;
        let path = folder.join(FILE);
        let existed = has_content(&path);
        let mut connection = Connection::open(&path)?;
        if existed {
            check(&connection)?;
        }
        prepare(&connection)?;
        migrate(&mut connection, folder, today)?;
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
        connection.execute_batch("PRAGMA query_only = 1; PRAGMA busy_timeout = 5000;")?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(Reader { connection })
    }

    /// One transaction: all of it, or nothing. When this returns, it is on the disk.
    pub fn write<T, E: From<StoreFault>>(
        &mut self,
        body: impl FnOnce(Db<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreFault::from)?;
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

    /// Makes today's backup, unless there is one that has all but the last hour. Gives its name where it was made.
    pub fn back_up_daily(&self, today: &str) -> Result<Option<String>> {
        if !backup::is_behind(&self.folder, &format!("{today}.sqlite")) {
            return Ok(None);
        }
        self.back_up(today).map(Some)
    }

    /// Makes today's backup; an earlier one of today gives way once the new one is sound. Gives its name.
    pub fn back_up(&self, today: &str) -> Result<String> {
        let name = format!("{today}.sqlite");
        backup::make(&self.connection, &self.folder, &name)?;
        Ok(name)
    }

    /// Moves everything into the file and empties the log beside it, so that what was erased is gone there
    /// too. Waits for readers.
    pub fn settle(&self) -> Result<()> {
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
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

fn prepare(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000;",
    )?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}
