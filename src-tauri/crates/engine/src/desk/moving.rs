//! Bringing the reviews out of a folder that is synchronised, to a folder of this computer.

use crate::open::refuse_synced;
use crate::sentence::told;
use crate::{Fault, Place, Result};
use std::path::Path;
use std::{fs, io};

/// What belongs to a running program and to no copy.
const LOCK: &str = "rapporteur.lock";

/// Copies all that a folder of reviews holds into another one, and from now on goes there when the first is
/// asked for on this computer. A folder that holds other things gets a folder `Rapporteur` inside. What is
/// copied stays where it was.
///
/// # Errors
/// [`Fault::Store`] where the new folder is synchronised too; [`Fault::File`] where it holds reviews
/// already, or cannot be written.
pub fn take_along(from: &Place, chosen: &Path) -> Result<Place> {
    let to = room_in(chosen);
    refuse_synced(&to)?;
    if to.folder().join(store::FILE).exists() {
        return Err(Fault::file(to.folder(), told("fault-folder-taken", &[])));
    }
    let refused = |error: io::Error| {
        Fault::file(
            to.folder(),
            told("fault-files-not-copied", &[("error", &error)]),
        )
    };
    arrive(from.folder(), to.folder()).map_err(refused)?;
    from.now_at(&to).map_err(refused)?;
    Ok(to)
}

fn room_in(chosen: &Path) -> Place {
    let is_empty = fs::read_dir(chosen).map_or(true, |mut found| found.next().is_none());
    if is_empty || chosen.join(store::FILE).exists() {
        return Place::at(chosen);
    }
    Place::at(&chosen.join("Rapporteur"))
}

/// All of it or nothing: what was copied when the disk became full is taken away again.
fn arrive(from: &Path, to: &Path) -> io::Result<()> {
    let part = to.join(".rapporteur-arriving");
    let copied = copy_all(from, &part).and_then(|()| {
        for entry in fs::read_dir(&part)? {
            let entry = entry?;
            fs::rename(entry.path(), to.join(entry.file_name()))?;
        }
        Ok(())
    });
    copied.and(fs::remove_dir(&part)).inspect_err(|_| {
        _ = fs::remove_dir_all(&part);
    })
}

fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let copy = to.join(entry.file_name());
        if kind.is_dir() {
            copy_all(&entry.path(), &copy)?;
        } else if kind.is_file() && entry.file_name() != LOCK {
            fs::copy(entry.path(), copy)?;
        }
    }
    Ok(())
}
