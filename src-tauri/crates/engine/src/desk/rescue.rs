//! Ways on when the store does not open.

use crate::sentence::told;
use crate::{Fault, Place, Result};
use store::{backups, restore_backup};

/// The sound backups of a place, newest first.
pub fn ways_on(place: &Place) -> Vec<String> {
    backups(place.folder())
        .into_iter()
        .filter(|one| one.sound)
        .map(|one| one.name)
        .collect()
}

/// Puts a backup in the place of a damaged store, which is kept beside it. Without a name, the newest.
///
/// # Errors
/// [`Fault::Missing`] where there is no sound backup.
pub fn rescue(place: &Place, backup: Option<&str>) -> Result<String> {
    let newest = || ways_on(place).into_iter().next();
    let name = backup
        .map(str::to_owned)
        .or_else(newest)
        .ok_or_else(|| Fault::missing(told("fault-no-backup", &[])))?;
    let aside = restore_backup(place.folder(), &name)?;
    Ok(format!(
        "The backup {name} is in its place. The damaged file is kept as {}.",
        aside.display()
    ))
}
