//! Contact details: who an opaque id is. Outside the history.

use crate::{Db, Result};
use rusqlite::OptionalExtension;

/// A person or an organization.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// Opaque id.
    pub id: String,
    /// `drafter`, `person` or `organization`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// How to reach them.
    pub contact: String,
}

impl Db<'_> {
    /// Keeps an identity; one that is known stays as it is, one that was erased stays forgotten.
    pub fn add_identity(&self, one: &Identity) -> Result<()> {
        self.0.prepare_cached(include_str!("add.sql"))?.execute([
            &one.id,
            &one.kind,
            &one.name,
            &one.contact,
        ])?;
        Ok(())
    }

    /// Who an id is.
    pub fn identity(&self, id: &str) -> Result<Option<Identity>> {
        let mut get = self
            .0
            .prepare_cached("SELECT id, kind, name, contact FROM identity WHERE id = ?1")?;
        Ok(get.query_row([id], identity).optional()?)
    }

    /// The identity of a name.
    pub fn identity_named(&self, kind: &str, name: &str) -> Result<Option<Identity>> {
        let mut get = self.0.prepare_cached(
            "SELECT id, kind, name, contact FROM identity WHERE kind = ?1 AND name = ?2 LIMIT 1",
        )?;
        Ok(get.query_row([kind, name], identity).optional()?)
    }

    /// Everybody.
    pub fn identities(&self) -> Result<Vec<Identity>> {
        let mut all = self
            .0
            .prepare_cached("SELECT id, kind, name, contact FROM identity")?;
        Ok(all
            .query_map([], identity)?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Adds how to reach somebody.
    pub fn set_contact(&self, id: &str, contact: &str) -> Result<()> {
        self.0.execute(
            "UPDATE identity SET contact = ?2 WHERE id = ?1",
            [id, contact],
        )?;
        Ok(())
    }
}

fn identity(row: &rusqlite::Row<'_>) -> rusqlite::Result<Identity> {
    Ok(Identity {
        id: row.get(0)?,
        kind: row.get(1)?,
        name: row.get(2)?,
        contact: row.get(3)?,
    })
}
