//! Migrations: append-only, each in a transaction of its own, a backup before the first.

use crate::check::version;
use crate::{Result, backup};
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
];

/// The schema that this program writes.
#[allow(clippy::cast_possible_truncation)]
pub const SCHEMA: u32 = MIGRATIONS.len() as u32;

pub(crate) fn migrate(connection: &mut Connection, folder: &Path, today: &str) -> Result<()> {
    let found = version(connection)?;
    if (1..SCHEMA).contains(&found) {
        let name = format!("{today}-before-{SCHEMA}.sqlite");
        backup::make(connection, folder, &name)?;
    }
    for (version, sql) in (1..).zip(MIGRATIONS).skip(found as usize) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}
