//! The files of an archive that somebody sent: each with its bytes, or why it has none.

use crate::pack::Pack;
use crate::unread::Unread;

/// Files that are taken of one archive.
pub const FILES: usize = 2_000;

/// A file in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Its path in the archive.
    pub name: String,
    /// What is in it.
    pub content: Result<Vec<u8>, Unread>,
}

/// Unpacks an archive into memory; no name of it is ever used as a place on the disk.
///
/// # Errors
/// [`Unread::Damaged`] where it is no archive, [`Unread::Many`] where it has more than [`FILES`].
pub fn unpack(bytes: &[u8], limit: u64) -> Result<Vec<Packed>, Unread> {
    let mut pack = Pack::open(bytes)?;
    let mut files = vec![];
    for at in 0..pack.len() {
        let part = pack.listed(at)?;
        if part.folder {
            continue;
        }
        if files.len() == FILES {
            return Err(Unread::Many);
        }
        let content = if part.inside {
            pack.unpack(at, limit)
        } else {
            Err(Unread::Outside)
        };
        files.push(Packed {
            name: part.name,
            content,
        });
    }
    Ok(files)
}
