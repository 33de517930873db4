//! Ways on when the store does not open.

use crate::sentence::{Sentence, told};
use crate::{Fault, Place, Result};
use chrono::{DateTime, Local};
use store::{Backup, StoreFault, backups, restore_backup};

fn newest(place: &Place) -> Option<Backup> {
    backups(place.folder()).find(|one| one.sound)
}

/// When a backup was made, on the clock of this computer.
pub(crate) fn when(backup: &Backup) -> String {
    let made = backup.made.map(DateTime::<Local>::from);
    made.map_or_else(
        || backup.name.clone(),
        |made| made.format("%Y-%m-%d %H:%M").to_string(),
    )
}

/// Why a store does not open, with the ways on that are there: no backup, no way back to it.
pub(crate) fn unopened(fault: StoreFault, place: &Place) -> Fault {
    let damage = match &fault {
        StoreFault::Damaged(why) => Some(why.clone()),
        _ => None,
    };
    let mut fault = Fault::from(fault);
    if let (Some(why), Fault::Store { sentence, ways, .. }) = (damage, &mut fault) {
        match newest(place) {
            Some(backup) => *sentence = with_backup(&why, &backup),
            None => ways.retain(|way| way != "restore-backup"),
        }
    }
    fault
}

fn with_backup(why: &str, backup: &Backup) -> Sentence {
    told(
        "fault-store-damaged-backup",
        &[
            ("detail", &why),
            ("when", &when(backup)),
            ("count", &backup.reviews),
        ],
    )
}

/// Puts a backup in the place of a damaged store, which is kept beside it. Without a name, the newest.
///
/// # Errors
/// [`Fault::Missing`] where there is no sound backup.
pub fn rescue(place: &Place, backup: Option<&str>) -> Result<String> {
    let backup = match backup {
        Some(name) => backups(place.folder()).find(|one| one.name == name),
        None => newest(place),
    };
    let backup = backup.ok_or_else(|| Fault::missing(told("fault-no-backup", &[])))?;
    let aside = restore_backup(place.folder(), &backup.name)?;
    Ok(format!(
        "The backup of {}, with {} review(s), is in its place. The damaged file is kept as {}.",
        when(&backup),
        backup.reviews,
        aside.display()
    ))
}
