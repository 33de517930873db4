//! Originals: what was received, byte for byte, under a salted hash.

mod ids;

use crate::{Db, Result};
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};

/// An original without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginalHead {
    /// Salted hash: says nothing about the content to who has only the id.
    pub id: String,
    /// SHA-256 of the bytes, hexadecimal.
    pub sha256: String,
    /// File name.
    pub name: String,
    /// Media type.
    pub media: String,
    /// Bytes.
    pub size: u64,
}

/// An original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// What it is.
    pub head: OriginalHead,
    /// Its salt.
    pub salt: Vec<u8>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Original {
    /// Seals bytes under a salt.
    pub fn seal(name: &str, media: &str, salt: &[u8], bytes: Vec<u8>) -> Self {
        let sha256 = hex(&Sha256::digest(&bytes));
        let id = salted_hash(salt, &bytes);
        let size = bytes.len() as u64;
        let head = OriginalHead {
            id,
            sha256,
            name: name.into(),
            media: media.into(),
            size,
        };
        Self {
            head,
            salt: salt.to_vec(),
            bytes,
        }
    }

    /// Whether the bytes are still those that were sealed.
    pub fn is_intact(&self) -> bool {
        salted_hash(&self.salt, &self.bytes) == self.head.id
    }
}

fn salted_hash(salt: &[u8], bytes: &[u8]) -> String {
    let salted = Sha256::new().chain_update(salt).chain_update(bytes);
    hex(&salted.finalize()[..16])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Db<'_> {
    /// Keeps an original; one that is there already stays, one that was erased stays forgotten.
    pub fn add_original(&self, original: &Original) -> Result<()> {
        let head = &original.head;
        let size = i64::try_from(head.size).unwrap_or(i64::MAX);
        self.0.prepare_cached(include_str!("add.sql"))?.execute((
            &head.id,
            &original.salt,
            &head.sha256,
            &head.name,
            &head.media,
            size,
            &original.bytes,
        ))?;
        Ok(())
    }

    /// One original, whole.
    pub fn original(&self, id: &str) -> Result<Option<Original>> {
        let mut get = self.0.prepare_cached(
            "SELECT id, sha256, name, media, size, salt, bytes FROM original WHERE id = ?1",
        )?;
        let row = get.query_row([id], |row| {
            Ok(Original {
                head: head(row)?,
                salt: row.get(5)?,
                bytes: row.get(6)?,
            })
        });
        Ok(row.optional()?)
    }

    /// What an original is.
    pub fn original_head(&self, id: &str) -> Result<Option<OriginalHead>> {
        let mut get = self
            .0
            .prepare_cached("SELECT id, sha256, name, media, size FROM original WHERE id = ?1")?;
        Ok(get.query_row([id], head).optional()?)
    }
}

fn head(row: &rusqlite::Row<'_>) -> rusqlite::Result<OriginalHead> {
    Ok(OriginalHead {
        id: row.get(0)?,
        sha256: row.get(1)?,
        name: row.get(2)?,
        media: row.get(3)?,
        size: u64::try_from(row.get::<_, i64>(4)?).unwrap_or(0),
    })
}
