//! Saves the whole review as one file: written aside, read again, and only then given its name.

use super::pack::pack;
use crate::wire::copies::{CopySaved, SaveCopy};
use crate::{Engine, Fault, Result};
use interchange::copy_file::{read, write};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

pub(crate) fn save(engine: &Engine, ask: SaveCopy) -> Result<CopySaved> {
    let unsaved = match engine.commit_left_journals() {
        Ok(()) => vec![],
        // a full or broken disk is why one saves a copy elsewhere
        Err(Fault::Store { .. }) => engine.journals.of(&ask.review),
        Err(fault) => return Err(fault),
    };
    let mut copy = pack(engine, &ask.review, &unsaved)?;
    if ask.without_contacts {
        copy.identities
            .iter_mut()
            .for_each(|one| one.contact.clear());
    }
    let contacts = copy.identities.iter().filter(|one| !one.contact.is_empty());
    let contacts = contacts.count();
    let bytes = write(&copy).map_err(|error| Fault::bug(&error))?;
    read(&bytes).map_err(|error| Fault::bug(&error))?;
    write_whole(Path::new(&ask.path), &bytes)?;
    Ok(CopySaved {
        path: ask.path,
        bytes: bytes.len() as u64,
        contacts,
    })
}

/// Writes a file aside, makes sure that the disk holds it whole, then gives it its name.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".unfinished");
    attempt(path, Path::new(&aside), bytes).map_err(|error| {
        _ = fs::remove_file(&aside);
        Fault::unwritable(path, &error)
    })
}

fn attempt(path: &Path, aside: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    if fs::read(aside)? != bytes {
        return Err(io::Error::other("the disk gave something else back"));
    }
    fs::rename(aside, path)?;
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        // the name, too, is on the disk; some systems have no such thing
        _ = folder.sync_all();
    }
    Ok(())
}
